<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>A box number alone is not a physical address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A code is looked up in the list that is in force.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A declaration speaks of items.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A forwarder stands only as intermediate consignee, never as end user or ultimate consignee.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A framework without quantities is limited by a day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A frozen declaration no longer matches its fingerprint {sha256}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A known recipient in a third country is named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A newer version was signed and stands in its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A reference without its date cannot be matched with the contract.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A report cannot have been made in the future.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A stockist, or whoever resells, names the expected customers or their territory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A warehouse or an office cannot be the place where items are processed or built in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Advanced electronic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Age at filing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An amount without its currency says nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An end user uses the items; whoever only passes them on declares as stockist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any other answer than the full assurance keeps the paper back until a compliance officer decides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Applications have taken every declared quantity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At least one answer is asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At the site {site} there is only: {activity}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Awaits signature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Awaits verification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By newer version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Call back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cannot state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Capital equipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Certifying government body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a period, or state quantities.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Civil</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Civil or military use is not answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Civilian use is the deciding fact.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Consent to checks names a contact.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Consignee</source>
   <translation>收货人</translation>
  </message>
  <message>
   <source>Consumed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Covered period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dates in order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declaration field {code}, reference edition {edition}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declares use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delegated with proof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft</source>
   <translation>草稿</translation>
  </message>
  <message>
   <source>Embassy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End user</source>
   <translation>最终用户</translation>
  </message>
  <message>
   <source>Every regime asks who uses the items.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exactly one exporter is named on every paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected customers are not stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expired</source>
   <translation>已过期</translation>
  </message>
  <message>
   <source>Exporter</source>
   <translation>出口经营者</translation>
  </message>
  <message>
   <source>Forged or altered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Government</source>
   <translation>政府</translation>
  </message>
  <message>
   <source>Inherent in office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Intermediary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Intermediate consignee</source>
   <translation>中间收货人</translation>
  </message>
  <message>
   <source>Issue for signature</source>
   <translation>发出待签</translation>
  </message>
  <message>
   <source>Issued for signature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It cannot have arrived before it was signed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It ends with the permit it was given for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It expired on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It holds until the declared quantities are used up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It holds until {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is a draft; nothing may rest on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not clear who signs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It lies after the day of issue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It must match the application.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was issued and waits for the declarant's signature.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was issued on {day}; nobody can have signed it before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was not signed by {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was signed on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was withdrawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Items that are processed or built in need the product they go into.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Legal representative</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licences are refused for military use; this form declares civil use only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licences are refused to military users; such a deal is not declared here but decided first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {line} has no currency.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {line} has no description.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {line} has no quantity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {line} names {code}, which the loaded list does not hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {line} of {number} declares {declared} {unit}; {left} {unit} are left, and {amount} {unit} were asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {line} of {number}: only {taken} {unit} were taken; {amount} {unit} cannot be given back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a new version: it begins as a copy, and this one stays readable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Many applications</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Military</source>
   <translation>军方</translation>
  </message>
  <message>
   <source>Military ties of {name}: {answer}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name and position of the signatory are not both stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Near a military area: {answer}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No contract or order is named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No edition of the authority's own form is loaded, or it was withdrawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No government body that certifies is named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No item is declared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No last day is stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer valid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No original of {number} is awaited.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No party stands as “{role}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No party stands in the role that fits the capacity “{capacity}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No registration number of {name} is known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody has verified the signature yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is named who gives access for a visit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation>无</translation>
  </message>
  <message>
   <source>Not given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notarised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing blocks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing more can be done with it; what changed goes into a new version or a new declaration.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was checked: say why that is enough here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notify party</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number and date of the contract stand together; one of them is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number and date of the order stand together; one of them is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Obtained by deceit or bribery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On {code} there is nothing to decide.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One certificate is issued for one order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only a framework may leave the quantity open; applications cannot ask for more than was declared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>Possible steps: {steps}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Processed or incorporated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Professional translator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Purchaser</source>
   <translation>买方</translation>
  </message>
  <message>
   <source>Qualified electronic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantity exhausted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason given: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record signature</source>
   <translation>登记签署</translation>
  </message>
  <message>
   <source>Reexported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resold in country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say why: the reason stands in the record for good.</source>
   <translation>请说明理由：理由将永久留存。</translation>
  </message>
  <message>
   <source>Scan of original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seal only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed pdf</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Single application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stock unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stockist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop and report</source>
   <translation>停止并报告</translation>
  </message>
  <message>
   <source>Stopped and reported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Supersede</source>
   <translation>取代</translation>
  </message>
  <message>
   <source>Superseded</source>
   <translation>已被取代</translation>
  </message>
  <message>
   <source>The address of {name} is a post office box ({box}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The authority is handed the original.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The authority reads the paper in its own language; the translation is a sheet of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The authority wants product, model and maker that the item goes into.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The authority whose consent is needed is not named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate is read in Chinese.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate shows the number in the register of its country.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The company seal is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The control code on the paper comes from a decision that a second person confirmed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The countries where the end product is sold are asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The declarant signs, never the exporter's own staff.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The declarant's letterhead is not foreseen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The declaration covers several orders.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The declaration holds until its quantities are used up, but a line has none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The end product is not named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The end use is declared for a place that can be visited.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The end use is not stated in Chinese.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The end user is a state.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The end user is not named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The end user only resells or stores the items.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The exporter is not named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The form shows it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The form {form} cannot be printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The form {form} is not confirmed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The items are re-exported, but no ultimate end user is named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The language {language} needs a translation, and none is attached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last day {day} has passed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The loaded edition holds no controlled item with the code {code}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The market of the end product is not stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The original arrives after it was signed, and not in the future.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The original has not arrived.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper cannot have arrived in the future.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper cannot have been signed in the future.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper names a physical address with its country.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper was signed as “{kind}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The product of line {line} has no confirmed classification.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The product of line {line} is retired.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The product was taken off sale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The quantity has to be more than 0.</source>
   <translation>数量须大于 0。</translation>
  </message>
  <message>
   <source>The regime takes: {kinds}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The regime {regime} asks for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The regime {regime} expects the paper on the declarant's letterhead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The signatory acts for somebody else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The signatory is a person.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The signature stands beside the seal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The signed paper is not attached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site of use is a site of the end user, or its operator is named as a party.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site of use is not chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site {site} does not belong to any party named here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The undertaking prints its name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The undertaking {code} is not answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The use is declared as military.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no declaration line number {id}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no declaration number {id}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no file number {id}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no party number {id}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no product number {id}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no site number {id}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They are printed beside the signature; left empty, they are written in by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This authority takes declarations up to {months} months old, so it can be filed until {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This regime does not let the signature be delegated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tied to permit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ultimate consignee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ultimate end user</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unknown does not read as no; ask before the paper goes out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use was stopped and the authority is told: user, use or paper are no longer what they were.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Used up</source>
   <translation>已用完</translation>
  </message>
  <message>
   <source>User or use changed or may change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Valid</source>
   <translation>有效</translation>
  </message>
  <message>
   <source>Verified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verify</source>
   <translation>核验</translation>
  </message>
  <message>
   <source>Wet ink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happens to the items is not stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was issued for signature is never changed. Make a new version instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What {name} does is not described.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whoever signs has to stand among the parties.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whoever verifies has to see it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Will not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>已撤回</translation>
  </message>
  <message>
   <source>Yes or unknown calls for a review with its reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{code}: “{answer}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} belongs to the exporter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} belongs to the exporter; the declarant has to sign.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has no registered or business address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is a firm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is a military party.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} looks like a forwarding agent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{note}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} is in the state “{state}”; the step “{step}” is not possible from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} version {version} cannot be renewed: it is {state}, and the latest version is {newest}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} version {version} is “{standing}”: no application can rest on it. {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} version {version} was issued for signature and is never changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} was not signed yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{other} already declares the contract {number}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{product} is counted in {own} ({own_dimension}); {unit} measures {dimension}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{quantity} {unit} is less than the smallest amount of the declared unit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text}</source>
   <translation>{text}</translation>
  </message>
  <message>
   <source>{what} {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“Trading” alone does not say what a firm needs the items for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{number}” looks like more than one number.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

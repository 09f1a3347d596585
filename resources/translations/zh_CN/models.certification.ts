<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>A decided line covers it: {item} to {destination}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A decision takes effect today at the earliest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A dossier names at least one site, use and destination.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A line cannot be ended in the past.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A reason has at most {limit} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A reason has to be stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A statement was false or out of date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A status is always for a site, a use and a destination.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the line and have it decided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An official status has a number, an issuer and a date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An on-site review was refused or made impossible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer what is open and renew old evidence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer {code} with evidence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer {code} with new evidence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apply for renewal before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for the shareholder register.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for the use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the customer and record the answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask who holds the site.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At the customer's own wish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Certified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Certified with conditions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the reason from the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Civil only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Civil or military</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Conditions were not met or a corrective order was not followed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Control, seat or name changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide on a new line before it ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide whether it is the same party.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declaration {number} ran out on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declaration {number} states a military use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declaration {number} was signed on {day} and verified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declaration {number} was signed on {day} and verified; it holds until {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declaration {number} was stopped and reported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dossier {number} is already open for this party and programme.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dossier {number} is being prepared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dossier {number} was decided on; end it by a decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dossier {number} was never granted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dossier {number} was never suspended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dossier {number} was not submitted yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dossier {number} was submitted already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dossier {number} was submitted on {day} and is not decided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dossier {number} was withdrawn on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dossier {number} was withdrawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ended at own request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Explain it under this criterion.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find out which of the two is right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get a declaration signed by the end user and have it verified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get a new declaration signed and verified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goods were diverted or put to a barred use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Granted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It ended at the customer's own request, decided on {day}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has {percent} percent military business, which does not go with “no military ties”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not known whether its owner {name} has ties to a military.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not known whether the site {name} is beside a military area.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not known whether {name} has ties to a military.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not known who works at the site {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is suspended by the decision of {day}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It speaks against a certification.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was granted on {day} and begins on {effective}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was granted on {day}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was granted with conditions: {conditions}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was not granted on {day}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was revoked on {day}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It would end before it begins on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its line ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its owner {name} is military or has ties to a military.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lapsed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Largely in order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listed owners ({names}) hold {lower} to {upper} percent together; half or more bars the party.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the map and record the answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No certification was ever decided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No decided line covers it before {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No dossier was opened for this programme.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No line of the dossier covers what is asked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No site, use and destination is named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No verified declaration of the end user is in force.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not applicable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not granted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not in order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only a grant has a last day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the first vote can be countersigned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Partly in order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused</source>
   <translation>拒绝</translation>
  </message>
  <message>
   <source>Reinstated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports or records are missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revoked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say why the criterion does not apply.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Screen the party again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suspended</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>The certificate ran out and was not renewed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certification ran out on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The customer has no such site.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The customer or a member of its group was put on a restricted list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The decision of {day} does not cover the line for this; it is not decided yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The destination is no longer allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The dossier has no line for this site.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The dossier has no such line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The dossier was changed after {day}; the vote for it no longer counts. Decide anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The evidence for {code} was good until {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The goods would go to stock, and their use is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The item left the control list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The line begins on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The line ended on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The owners of all but {percent} percent are known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The owners of {percent} percent are not known; at most {most} percent may be open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The party was never screened.</source>
   <translation>该主体从未筛查。</translation>
  </message>
  <message>
   <source>The party works at the site {name} itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The programme does not ask {code}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The programme does not reach to {country}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The programme was closed for a group of users</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The register knew nothing of the party on this day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The score is {percent} percent ({unanswered} of {of} open).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The score is {percent} percent ({unanswered} of {of} open); below {limit} it asks for conditions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The score is {percent} percent ({unanswered} of {of} open); below {limit} the manager has to look at it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The screening of {day} found a possible match that nobody has decided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The screening of {day} found the party on a list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The screening of {day} held for {days} days only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The screening of {day} was clear; it holds until {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site was closed, sold, or control of it lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site {name} is beside a military area, which nobody has explained.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site {name} is beside a military area; that was explained.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site {name} is in no military area.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site {name} is not in the party's hands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site {name} opens on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site {name} was closed on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The status is internal: no Chinese instrument for it was found, and it replaces no licence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The suspension was lifted on {day}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The use asked about is military; the programme is for civil use only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no such party.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no such product.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no {kind} number {id}.</source>
   <translation>没有编号为 {id} 的 {kind}。</translation>
  </message>
  <message>
   <source>This day is still to come.</source>
   <translation>该日期尚未到来。</translation>
  </message>
  <message>
   <source>This decision fell already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This line was decided on. Close it and add another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This programme certifies for a time: name the last day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This programme certifies for at most {months} months.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unknown</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>With the condition: {conditions}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without the status the individual licence path stays open, unless a wall is named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{code} is not answered: {question}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{code}, {reply}: {question}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{kind} was decided on {day} and takes effect on {effective}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has no ties to a military, as far as the register says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has ties to a military.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is a military body.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{party} cannot be certified yet. {first} ({count} such points.)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{why} State the conditions.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

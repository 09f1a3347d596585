<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>DeclarationActs</name>
  <message>
   <source>Delete the draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the draft {number}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete this draft …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporter and importer stop and report to the authority (Order 792 Art. 25).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let it go out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let {code} go out as answered …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let {code} go out as answered?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a new version?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New version …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing new may rest on a withdrawn declaration. It stays readable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop and report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop and report: {cause} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop the use under {number}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The declarant does not give the full assurance. Your reason stands in the record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The new version begins as a copy. This one stays as it is until the new one is signed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What changes, and why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was typed is gone; the number is not given again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why it is withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why that is acceptable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw {number}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw …</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DeclarationColumns</name>
  <message>
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contract</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Customer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number · version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Regime</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Valid until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>latest only</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DeclarationForm</name>
  <message>
   <source>Add a party</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Authority whose consent is needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Capacity in a year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Civil or military</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Consumption in a year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contract number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country codes or names, separated by commas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Covers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date of the contract</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date of the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End user</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exceptions from the consent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected customers or territory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Holds by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its markets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language of the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May bind the firm because</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the signatory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other parties</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outsiders who helped to prepare it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Party</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Printed on the declarant's letterhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Project or programme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Purchaser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Regime</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Relationship to the exporter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signatory and validity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signs as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since the year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site of use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Specific end use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stated last day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Translated by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ultimate consignee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undertakings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happens to the items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the declarant promises, in our own words. Anything but the full assurance is decided first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which product is made of it, its model and its maker, and what that is finally used for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who gives access for a visit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>en, zh, de …</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DeclarationHeader</name>
  <message>
   <source>Issue for signature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New version …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record the signature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verify</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>until {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>until {day}, {count} days left</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DeclarationPapers</name>
  <message>
   <source>Issue the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issued paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prints it once; from then on every print has the same bytes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed paper</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DeclarationsPage</name>
  <message>
   <source>&lt;p&gt;What a customer declares about the end use: typed once, issued for signature, signed, and verified by another person. What was issued is frozen; a change is a new version.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+N&lt;/b&gt; new &amp;nbsp; &lt;b&gt;Ctrl+Enter&lt;/b&gt; the next step &amp;nbsp; &lt;b&gt;Esc&lt;/b&gt; back to the list &amp;nbsp; &lt;b&gt;Ctrl+D&lt;/b&gt; copies English to Chinese. Drop a file on the page to keep it with the declaration.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a declaration in the list, or begin a new one with Ctrl+N.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declaration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give it up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It cannot be issued yet: {count} points block.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It gets its number once an end user or an item is chosen; until then it is kept as you type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New declaration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No declaration yet. Ctrl+N begins one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Throw it away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you had typed and could not be saved yet is back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} · version {version}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LinesField</name>
  <message>
   <source>Add an item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As it will stand in the application.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CAS number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Control codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>HS code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Manufacturer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove this item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serial numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Software or technology</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Technical parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value of the line</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SigningTab</name>
  <message>
   <source>Another person than those who prepared, issued or recorded it confirms signature and paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Company seal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Courier number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop the scan or the signed PDF here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it came back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it was made sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is it real?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It came to its end before anybody signed it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has not arrived yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has not been issued yet. Issue it for signature, print it, and send it to the declarant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the signed paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May bind the firm because</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the signatory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read it off the paper that came back. The signatory may be another one than was foreseen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Received as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Received on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record the original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recorded by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The company seal stands beside the signature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The signature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What came back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was done, and with what result</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UndertakingsField</name>
  <message>
   <source>Answer what is open in full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ticks “will not” and “given” where nothing is answered yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not answered</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>VersionsTab</name>
  <message>
   <source>Before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Frozen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing differs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Otherwise than in version {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What this version states can no longer change. Its fingerprint (SHA-256) is:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>issued {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>signed {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{version} (open)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <source>Choose a party that the register offers as you type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a product that the register offers as you type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} ({mark})</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

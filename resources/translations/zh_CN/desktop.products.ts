<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>ProductColumns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ProductPapers</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ClassificationTab</name>
  <message>
   <source>An officer or a manager decides on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By the list of edition {edition}, from composition, form and customs codes. A suggestion decides nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decided by {name} on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier classifications</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stays readable with your reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody has classified this product yet; until then it counts as neither free nor controlled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Propose a classification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Propose it to a second person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Propose this item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposed by {name} on {day} by edition {edition}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason of the decision: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reject</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reject the proposal?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reject …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list suggests no item for what is known of this product.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the list of controlled items suggests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw my proposal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You proposed this, so a second person decides on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no code read</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CompositionTab</name>
  <message>
   <source>Drop the report as a PDF here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No test report yet, so nobody knows what is inside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record a test report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record this report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The known shares add up to {total} %; what is not named may still be inside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report itself is not attached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The shares name everything that is in the product.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unknown</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Identity</name>
  <message>
   <source>6 to 12 digits each; several with commas. The first is the one that usually applies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country of origin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Customs codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made with Chinese technology</source>
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
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Our code</source>
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
   <source>not stated</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ProductsPage</name>
  <message>
   <source>&lt;p&gt;Products with what they are made of and which controlled items they are.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+N&lt;/b&gt; begins a product: a name and a unit are enough, and it is kept.&lt;/p&gt;&lt;p&gt;A classification is proposed by one person and confirmed or rejected by another.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+Enter&lt;/b&gt; goes to the first thing that is missing. &lt;b&gt;Esc&lt;/b&gt; goes back to the list.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A name and a unit are enough to begin with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adding a product needs the permission to keep the register.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a product in the list, or begin one with Ctrl+N.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Composition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide on the proposal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to what is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is offered for new papers again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stays readable, and so do its papers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No product yet. Ctrl+N begins one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not saved yet: see the sentences in red. What you typed is kept for you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Papers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put it on sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put this product on sale again …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put this product on sale again?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it off sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take this product off sale …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take this product off sale?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is what you had typed and could not be saved yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Throw it away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Throw the changes away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Throw the new product away?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Throw this away …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you typed is gone then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With both, the product is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} is kept; whatever you type from now on is saved by itself.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ProposalFields</name>
  <message>
   <source>Control codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For items whose code could not be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measures without a code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason, for whoever reads it in three years</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReportFields</name>
  <message>
   <source>Add an element</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date of the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Element</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Laboratory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Method</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shares by mass</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>± points</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

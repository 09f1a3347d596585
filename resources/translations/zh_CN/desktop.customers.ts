<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>CustomerColumns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CustomerPapers</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CustomersPage</name>
  <message>
   <source>&lt;p&gt;Customers with their names, numbers, sites, owners and papers. What you type is saved by itself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+N&lt;/b&gt; begins a customer: a name and a country are enough, and it is kept.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+Enter&lt;/b&gt; goes to the first thing that is missing. &lt;b&gt;Esc&lt;/b&gt; goes back to the list.&lt;/p&gt;&lt;p&gt;When a customer of this name or number is there already, a line under the name says so.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A name and a country are enough to begin with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add it anyway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the customer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adding a customer needs the permission to keep the register.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Certified end user: {standing}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a customer in the list, or begin one with Ctrl+N.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deal with it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deal with this customer again …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deal with this customer again?</source>
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
   <source>It is offered for new papers again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stays readable, and nothing new can be begun for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New customer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No customer yet. Ctrl+N begins one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not saved yet: see the sentences in red. What you typed is kept for you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Owners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Papers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retire this customer …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retire this customer?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Screening</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The legal name</source>
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
   <source>Throw the new customer away?</source>
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
   <source>With both, the customer is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} is kept; whatever you type from now on is saved by itself.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Overview</name>
  <message>
   <source>Add a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add an address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Addresses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>City</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Customer since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind of address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind of name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind of number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Legal name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Maker of servo motors for packaging machines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May sign for the customer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name in local script</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On what the authority to sign rests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open that one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Postcode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reached by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registration numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share of military business</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Street</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Street and number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Telephone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ties to a military</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Used from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Used until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Web site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which ties, and how this is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole address in local script</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} others are alike, too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} {name} may be the same. {why}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Owners</name>
  <message>
   <source>Add an owner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An unknown share is an answer, too: tick “unknown”, and nothing is counted on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country of the owner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No owner is entered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Owner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Owners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where this is from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who stands above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stands in this chain already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unknown, ≤ {most} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{share} of the customer</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Sites</name>
  <message>
   <source>Add a site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>City</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closed on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goods are used at a site. A site that is given up is closed with a date; papers may name it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How that is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In or near a military area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In use from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Near military</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Postcode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run by the customer itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Street and number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is done there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole address in local script</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StatusTab</name>
  <message>
   <source>Against</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By edition {edition} of the rules.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Condition: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stays so until {day} if nothing else happens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On {day}: {standing}. {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open that record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Over time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Programme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What changes next by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the one that stands best</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{percent} % of the points; {open} of {of} criteria are unanswered or too old.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

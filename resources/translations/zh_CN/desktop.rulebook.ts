<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>DaysTab</name>
  <message>
   <source>Basis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a day, a number of working days and a country.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Public holidays are loaded for {years}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Starts with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statutory clocks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stops during</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This day is not counted itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} working days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} years</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DealForm</name>
  <message>
   <source>6 to 12 digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a party</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add an element</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Announcement 61/2025; empty when not computed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Control code, when decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country of departure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Danger known to the exporter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Destination</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dual-use item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Element</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Elements in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Facts of the deal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>HS code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made with Chinese technology</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Military use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Military user</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Origin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parties</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share by mass</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the whole composition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value share of Part I items, %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where from and to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who takes part</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DealTab</name>
  <message>
   <source>Answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Control codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duties</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill in what you know and ask. What is left out counts as not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help with the law, not legal advice. Edition {edition}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licences that are possible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May change on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What does it need?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the deal needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What would change the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as of {day}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ItemsTab</name>
  <message>
   <source>Act</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chinese name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Control code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Element</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Elements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>HS codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the act {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part of the annex</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The control code is inferred; the act itself was not read for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This row is not complete: look into the act before you rely on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This row was read in a copy, not in the act itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none named</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ListTab</name>
  <message>
   <source>The edition holds no rows here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the edition says</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ListedTab</name>
  <message>
   <source>As the edition notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chinese name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listed from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the act {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suspended from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suspended until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name is still on the list: a licence is still needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unknown, as active</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MeasuresTab</name>
  <message>
   <source>By its text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Control codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In force from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issued by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issued on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Limb</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Said, but not law</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Said, not law</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody said this outside a legal act. It changes no state above.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subject</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suspended by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The act</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unknown, as in force</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} controlled items under this act</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} names listed by this act</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RulebookPage</name>
  <message>
   <source>&lt;p&gt;The rulebook shows the legal acts, controlled items and listed names of the loaded edition as they stand on the day at the top right. Where a text ran out and no newer act was seen, it says unknown and treats the act as in force.&lt;/p&gt;&lt;p&gt;What was not confirmed is marked so. Statements outside a legal act are told, but never applied.&lt;/p&gt;&lt;p&gt;Working days counts a date; What does a deal need? answers for one deal. Ctrl+N begins a new question, Ctrl+Enter answers it.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acts after {day} are not in this edition.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Controlled items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edition {edition} · sources followed to {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help with the law, not legal advice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listed names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts of the rulebook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rulebook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What does a deal need?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working days</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

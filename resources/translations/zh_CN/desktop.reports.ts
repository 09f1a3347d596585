<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>JournalSheet</name>
  <message>
   <source>After</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before and after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fingerprint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the chain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open this record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} rows</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>JournalTab</name>
  <message>
   <source>All days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a row to see what was before and after.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Journal rows per week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The journal is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last day is before the first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LicencesTab</name>
  <message>
   <source>Destination</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End users</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licences by the month in which they end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No usable licence ends within a year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Used</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReportsPage</name>
  <message>
   <source>&lt;p&gt;The journal holds every change: who, when, what, before and after. Choose people, kinds, acts or days, or click a week. Nobody can change or delete its rows; Settings, Integrity proves it.&lt;/p&gt;&lt;p&gt;Licences that end lists what can still be used and ends within a year. Status of customers computes the standing of each customer as of a day.&lt;/p&gt;&lt;p&gt;Every list goes out to a file by its export button.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Journal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licences that end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status of customers</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StatusesTab</name>
  <message>
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Customer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dossier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No customer yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Programme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to do before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>with a dossier</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

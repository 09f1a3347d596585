<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>TodayPage</name>
  <message>
   <source>&lt;p&gt;In order of urgency: what is overdue, what waits for whom, clocks that run, licences that end. Every figure opens its rows.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clocks that run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End user</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licences that end, by week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No application is with the authority.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rules that change soon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>my drafts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>overdue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>returned to me</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>wait for a customer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>wait for an officer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>wait for the authority</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

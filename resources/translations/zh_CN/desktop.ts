<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>The program ended unexpectedly last time. Nothing that was saved is lost.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Areas</name>
  <message>
   <source>Applications</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Customers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declarations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rulebook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Screening</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>Making the example workspace …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making the workspace …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening {place} …</source>
   <translation>正在打开 {place}……</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <source>Making the example workspace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the example: invented firms, real elements, codes and rules. Its day is always {day}. Lock it to come in as an officer; everybody's password is “{password}”.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

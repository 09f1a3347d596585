<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>Certified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Certified with conditions</source>
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
   <source>Ended at own request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Granted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lapsed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No</source>
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
   <source>Partly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reinstated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revoked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Submitted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suspended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

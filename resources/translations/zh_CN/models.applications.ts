<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>Accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compliance officer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expert opinion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Granted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identification of goods</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lodged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On site check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Referred to the state council</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Returned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Submitted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Watch listed party</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdrawn</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Possible match</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>Application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declaration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dossier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refuse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Return</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

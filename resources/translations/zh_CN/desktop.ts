<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>Desk</name>
  <message>
   <source>Opening</source>
   <translation>正在打开</translation>
  </message>
  <message>
   <source>Opening {place} …</source>
   <translation>正在打开 {place}……</translation>
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>{by} changed this record while you were working on it. Your text is kept; look at both and save again.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

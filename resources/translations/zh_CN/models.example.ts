<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>The folder {folder} is not empty.</source>
   <translation>文件夹 {folder} 不为空。</translation>
  </message>
 </context>
</TS>

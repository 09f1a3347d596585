<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>Look at the record again, then repeat what you did.</source>
   <translation>请重新查看该记录，再重复刚才的操作。</translation>
  </message>
  <message>
   <source>The reference edition of this workspace was changed meanwhile; it works by {edition} now.</source>
   <translation>本工作区的数据版次已被更换，现采用{edition}。</translation>
  </message>
 </context>
</TS>

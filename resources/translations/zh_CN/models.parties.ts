<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>A DUNS number has nine digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A number needs at least one letter or digit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Active</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alias</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An EORI number begins with the letters of an EU country, GB or XI, and has up to 15 more characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Business</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commercial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Direct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Eori</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Former name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Government</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indirect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Individual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lei</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Local name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Military</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>National register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not checkable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Postal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Research</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say which country's register gave this number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The check digit of this number ({scheme}) is wrong: a character was mistyped or left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This does not have the form of such a number ({scheme}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This number ({scheme}) has too few or too many characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trading name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Uscc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Valid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

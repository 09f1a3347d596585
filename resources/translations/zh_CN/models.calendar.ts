<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>Days are not counted: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expert opinion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identification of goods</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Load a reference edition that holds the public holidays of {year}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On site check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overdue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clock starts with this event: {event}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The law sets no limit ({basis}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The public holidays of {country} are not loaded; Monday to Friday are counted as working days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Years</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} is not a number of working days between 0 and {most}.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

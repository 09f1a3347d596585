<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>A comparison cannot be dated in the future.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A party that nobody compared is not clear.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A possible match has to be decided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never screened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No comparison with any list is recorded up to {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Possible match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The comparison of {day} with {lists} found a possible match.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The comparison of {day} with {lists} found nothing; it holds until {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The comparison of {day} with {lists} found the party.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The comparison of {day} with {lists} was clear and held until {last}; it has to be done again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list {name} is dated after the comparison.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The party was found on a list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The party was never screened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The screening is too old.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is an answer that somebody recorded; the desk did not compare the party with the lists itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too old</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

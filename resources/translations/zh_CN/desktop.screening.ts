<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>ScreeningColumns</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AnswerFields</name>
  <message>
   <source>Add a list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compared on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists that were used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What came out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was found, and what speaks for and against it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>or its date</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ScreeningAnswers</name>
  <message>
   <source>Answers so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop the print-out of the comparison here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record an answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record this answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recording an answer needs the permission to screen, which officers and managers have.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ScreeningPage</name>
  <message>
   <source>&lt;p&gt;Who was compared with which lists, when, and what came out. The desk records these answers; it does not compare by itself yet.&lt;/p&gt;&lt;p&gt;A clear answer holds 90 days. A possible match stays until somebody decides it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+Enter&lt;/b&gt; records an answer for the customer that is open.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a customer in the list.

The desk keeps the answers that people record after they compared a customer with lists; it does not compare by itself yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No customer yet, so there is nobody to screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the customer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record an answer</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>CaseSheet</name>
  <message>
   <source>Contract</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decided so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Destination</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edition {edition}. Help with the law, not legal advice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Missing: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No answer yet; due {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not needed: {name} — {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Port and transport</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site of use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Specific end use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The deal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What blocks it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the law asks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>due {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{left} of {declared} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} · since {day} · {count} working days</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QueueColumns</name>
  <message>
   <source>Case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waits for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QueuePage</name>
  <message>
   <source>&lt;p&gt;The queue holds applications in review, signed declarations to be verified and classifications to be confirmed.&lt;/p&gt;&lt;p&gt;J K move · Enter open · T take · A approve · R return · Q ask · N note · U undo your own decision of today.&lt;/p&gt;&lt;p&gt;Nobody decides on what they prepared; some cases need a second person, and the case says why.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approve …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a case. J and K move, A approves, R returns, Q asks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Me</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing waits: the queue is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refuse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refuse …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Return …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verify the declaration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waits for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What has to be answered?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What has to be mended?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why is it refused?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why is it undone?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why may it go ahead?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You had a hand in this case, so another person has to decide on it.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

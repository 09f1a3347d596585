<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>A classification is confirmed or rejected, not given back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A general licence is applied for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A party has military ties.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A refusal is decided by two persons.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A required paper was waived.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A second person, other than {first} and {preparer}, decides: the first says “{verdict}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A signed declaration is not given back: make a new version of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An answer is owed: {question}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Application</source>
   <translation>申请</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for what is missing, or return it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At most {limit} characters fit here.</source>
   <translation>此处最多 {limit} 个字符。</translation>
  </message>
  <message>
   <source>Chase the answer that was due on {day}: {who}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the signature and verify the declaration.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classification</source>
   <translation>归类</translation>
  </message>
  <message>
   <source>Complete the papers, then lodge it with the authority.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm or reject the classification.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide: approve, return or refuse.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decision</source>
   <translation>决定</translation>
  </message>
  <message>
   <source>Declaration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dossier</source>
   <translation>案卷</translation>
  </message>
  <message>
   <source>It is approved and has to be lodged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is lodged; the authority has not accepted it yet, so no clock runs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is the first application for this customer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It waits for a decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was returned and has to be mended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lodge it with the authority and record the day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One person has decided; a second one has to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Questions are asked about applications.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record the authority's acceptance: the clock starts on that day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refuse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refuse it, or write down why the determination does not hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say how the signature was checked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say why: the reason stands in the record for good.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The authority has accepted it and owes a decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The authority's time has passed: ask it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clock stands still; record the day on which it runs again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The determination gives no clear way to a licence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The value is above the desk's limit, or in a currency it is not set in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no {kind} number {id}.</source>
   <translation>没有编号为 {id} 的 {kind}。</translation>
  </message>
  <message>
   <source>This application was never submitted for review.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This decision can no longer be undone: only one's own, on the same day, before lodging and before changes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This person may not decide on it: the role does not allow it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This record is not in review.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait for the answer of {who}, due on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait for the answer of {who}; no day is set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait for the authority's decision, due on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait for the authority; no limit runs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait for the authority; the day cannot be told: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether a party has military ties is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{first} {next}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{kind} comes into the queue by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{kind} is decided on its own page, not in the queue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} prepared this and therefore cannot decide on it. Another person has to.</source>
   <translation>此项由 {name} 编制，因此其不能作出决定，须由他人决定。</translation>
  </message>
  <message>
   <source>{number} is {state}; the case is closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} mends it and submits it again.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

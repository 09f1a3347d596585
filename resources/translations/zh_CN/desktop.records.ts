<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>Printing</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EntryCard</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilesAndNotes</name>
  <message>
   <source>A note is never changed or taken away; write another one instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A note needs some text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeping {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the file off?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is taken off this record; what was issued with it keeps it.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HistoryTree</name>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When and who</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Labels</name>
  <message>
   <source>{label}, Chinese or local</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PaperView</name>
  <message>
   <source>Preparing the paper …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no paper yet.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PapersTab</name>
  <message>
   <source>None yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first {count} are shown; the list in its area has all.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PartyOrName</name>
  <message>
   <source>Type a name or a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a name only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in the register</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Printing</name>
  <message>
   <source>As the register stands now; marked as a preview on every page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Printing the paper</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SiteField</name>
  <message>
   <source>no site chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{site} (closed)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Viewer</name>
  <message>
   <source>Back to the files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} ({size}) is kept here; this kind of file is not shown inside the window.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <source>There is no such file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} could not be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has {size} MB; a record takes files up to {limit} MB.</source>
   <translation>{name} 大小为 {size} MB；记录接受不超过 {limit} MB 的文件。</translation>
  </message>
 </context>
</TS>

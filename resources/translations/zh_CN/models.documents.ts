<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>A declaration is printed for signature once it was issued for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A pack needs at least one part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for a smaller scan, or split the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the sender for a copy without protection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the sender for a new copy, or print it and scan it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contract</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Customer document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft</source>
   <translation>草稿</translation>
  </message>
  <message>
   <source>End use declaration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Introduction of importer and end user</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the preview again, then issue it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>Own document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photograph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print the application, then bind the pack.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the picture smaller; 300 dots per inch on A4 are about 9 million pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status certificate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Submission pack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Superseded</source>
   <translation>已被取代</translation>
  </message>
  <message>
   <source>Test report</source>
   <translation>检测报告</translation>
  </message>
  <message>
   <source>The application {number} was not issued as a paper yet, so that a pack would lack its first part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The fonts of the printed papers have no sign for {characters}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The parts have {count} pages together; a pack may have up to {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The question is about another party than the certificate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no issued document number {id}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Translation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What {number} prints was changed while it was being prepared. Nothing was issued.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>已撤回</translation>
  </message>
  <message>
   <source>Write the text in Latin, Greek, Cyrillic or Chinese characters, for example as on the registration.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has a page without a size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has more than {limit} million pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has no page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has {count} pages; a pack may have up to {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has {size} MB; a part may have up to {limit} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is damaged or is not what it says it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is empty.</source>
   <translation>{name} 为空。</translation>
  </message>
  <message>
   <source>{name} is neither a PDF nor a PNG, JPEG or TIFF picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is protected with a password or against changes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} unpacks to far more than a document can need and was refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} is in the state “{state}”; only a preview can be printed before it is approved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} is in the state “{state}”; only a preview can be printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} names neither importer nor end user.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

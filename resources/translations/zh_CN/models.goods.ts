<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>A changed composition can change the answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A measure may reach goods made abroad with such technology; unknown is not taken for no.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A product that nobody classified cannot be called free of control.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A proposal for {number} waits for a decision; it has to be confirmed, rejected or withdrawn first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A proposed classification waits for a second person.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A report cannot be dated in the future.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A statement on the composition needs the paper behind it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Active</source>
   <translation>有效</translation>
  </message>
  <message>
   <source>An unknown share counts as contained.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmed</source>
   <translation>已核实</translation>
  </message>
  <message>
   <source>Controlled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Controls on goods of Chinese origin also hold outside China.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declaration, contract and test report have to name the same model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not known whether the product was made with Chinese technology.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence applications and customs papers ask for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists may have changed in between.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody decides on what they prepared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not classified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not controlled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not controlled but near the limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the person who proposed it can withdraw it; others reject it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Superseded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is what its classification says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The authority has to be asked whether the product is controlled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code {code} stands twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The country of origin is not stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The form of the product is not stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list cannot be sorted by {column}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model is not stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The product is not classified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The product was classified by edition {old}; edition {new} is loaded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report does not account for the whole product.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report gives no share for {elements}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same element is controlled or not by its form: a magnet block is, a motor rotor as a rule is not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The test report itself is not attached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The test report of {day} is newer than the classification.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no customs code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no test report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no {kind} number {id}.</source>
   <translation>没有编号为 {id} 的 {kind}。</translation>
  </message>
  <message>
   <source>This classification is {state} and cannot be decided on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it does not name may still be inside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>已撤回</translation>
  </message>
  <message>
   <source>Without measured shares nobody can tell which elements are inside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} ({name}) already has the code {code}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} already has the code {code}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} is not retired.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} is retired already.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

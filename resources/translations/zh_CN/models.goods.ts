<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>A changed composition can change the answer.</source>
   <translation>成分变化可能改变结论。</translation>
  </message>
  <message>
   <source>A controlled product needs the control code or the measure that controls it.</source>
   <translation>受管制产品须注明管制编码或管制依据文件。</translation>
  </message>
  <message>
   <source>A measure may reach goods made abroad with such technology; unknown is not taken for no.</source>
   <translation>有的措施会覆盖使用此类技术在境外制造的货物；未知不视为否。</translation>
  </message>
  <message>
   <source>A product that is not controlled has no control code; say “near the limit” if one is close.</source>
   <translation>不受管制的产品没有管制编码；若接近某项管制，请选择“接近限值”。</translation>
  </message>
  <message>
   <source>A product that nobody classified cannot be called free of control.</source>
   <translation>未经归类的产品不能称为不受管制。</translation>
  </message>
  <message>
   <source>A proposal for {number} waits for a decision; it has to be confirmed, rejected or withdrawn first.</source>
   <translation>{number} 有一项提议待决；须先确认、驳回或撤回。</translation>
  </message>
  <message>
   <source>A proposed classification waits for a second person.</source>
   <translation>一项归类提议待第二复核人决定。</translation>
  </message>
  <message>
   <source>A report cannot be dated in the future.</source>
   <translation>报告日期不能在将来。</translation>
  </message>
  <message>
   <source>A report names at least one element.</source>
   <translation>检测报告至少列明一种元素。</translation>
  </message>
  <message>
   <source>A statement on the composition needs the paper behind it.</source>
   <translation>成分说明须有报告原件佐证。</translation>
  </message>
  <message>
   <source>Active</source>
   <translation>有效</translation>
  </message>
  <message>
   <source>An unknown share counts as contained.</source>
   <translation>含量未知视为含有。</translation>
  </message>
  <message>
   <source>Ask the authority</source>
   <translation>询问主管机关</translation>
  </message>
  <message>
   <source>At most {limit} codes fit here.</source>
   <translation>此处最多填写 {limit} 个编码。</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>已核实</translation>
  </message>
  <message>
   <source>Controlled</source>
   <translation>受管制</translation>
  </message>
  <message>
   <source>Controls on goods of Chinese origin also hold outside China.</source>
   <translation>对中国原产货物的管制在中国境外同样适用。</translation>
  </message>
  <message>
   <source>Declaration, contract and test report have to name the same model.</source>
   <translation>声明、合同和检测报告须写明同一型号。</translation>
  </message>
  <message>
   <source>Give a reason.</source>
   <translation>请说明理由。</translation>
  </message>
  <message>
   <source>Give the reason in at least {least} characters: whoever reads it in three years has to follow it.</source>
   <translation>请用至少 {least} 个字符说明理由：三年后的读者也应能看懂。</translation>
  </message>
  <message>
   <source>It is not known whether the product was made with Chinese technology.</source>
   <translation>不清楚该产品是否使用中国技术制造。</translation>
  </message>
  <message>
   <source>Licence applications and customs papers ask for it.</source>
   <translation>许可证申请和海关单证都要求填写。</translation>
  </message>
  <message>
   <source>Lists may have changed in between.</source>
   <translation>其间清单可能已变化。</translation>
  </message>
  <message>
   <source>Nobody decides on what they prepared.</source>
   <translation>任何人不得决定自己准备的事项。</translation>
  </message>
  <message>
   <source>Not classified</source>
   <translation>未归类</translation>
  </message>
  <message>
   <source>Not controlled</source>
   <translation>不受管制</translation>
  </message>
  <message>
   <source>Not controlled but near the limit</source>
   <translation>不受管制但接近限值</translation>
  </message>
  <message>
   <source>Only the person who proposed it can withdraw it; others reject it.</source>
   <translation>只有提出人可以撤回；其他人只能驳回。</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>已提出</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>已驳回</translation>
  </message>
  <message>
   <source>Retired</source>
   <translation>已停用</translation>
  </message>
  <message>
   <source>Superseded</source>
   <translation>已被替代</translation>
  </message>
  <message>
   <source>That is what its classification says.</source>
   <translation>其归类如此说明。</translation>
  </message>
  <message>
   <source>The authority has to be asked whether the product is controlled.</source>
   <translation>须询问主管机关该产品是否受管制。</translation>
  </message>
  <message>
   <source>The code {code} stands twice.</source>
   <translation>编码 {code} 重复出现。</translation>
  </message>
  <message>
   <source>The country of origin is not stated.</source>
   <translation>未说明原产国。</translation>
  </message>
  <message>
   <source>The form of the product is not stated.</source>
   <translation>未说明产品形态。</translation>
  </message>
  <message>
   <source>The loaded edition holds no controlled item with the code {code}.</source>
   <translation>已加载的版本中没有编码为 {code} 的管制物项。</translation>
  </message>
  <message>
   <source>The loaded edition holds no measure {number}.</source>
   <translation>已加载的版本中没有文件 {number}。</translation>
  </message>
  <message>
   <source>The model is not stated.</source>
   <translation>未说明型号。</translation>
  </message>
  <message>
   <source>The product is not classified.</source>
   <translation>产品尚未归类。</translation>
  </message>
  <message>
   <source>The product was classified by edition {old}; edition {new} is loaded.</source>
   <translation>产品按 {old} 版归类；现已载入 {new} 版。</translation>
  </message>
  <message>
   <source>The report does not account for the whole product.</source>
   <translation>报告未涵盖产品的全部成分。</translation>
  </message>
  <message>
   <source>The report gives no share for {elements}.</source>
   <translation>报告未给出 {elements} 的含量。</translation>
  </message>
  <message>
   <source>The same element is controlled or not by its form: a magnet block is, a motor rotor as a rule is not.</source>
   <translation>同一元素是否受管制取决于形态：磁体块受管制，电机转子一般不受。</translation>
  </message>
  <message>
   <source>The shares add up to {total} %, which is more than 100 % with an uncertainty of {slack} %.</source>
   <translation>各含量合计 {total}%，即使计入 {slack}% 的不确定度也超过 100%。</translation>
  </message>
  <message>
   <source>The test report itself is not attached.</source>
   <translation>检测报告原件未附。</translation>
  </message>
  <message>
   <source>The test report of {day} is newer than the classification.</source>
   <translation>{day} 的检测报告晚于归类。</translation>
  </message>
  <message>
   <source>The unit has to be stated.</source>
   <translation>须填写计量单位。</translation>
  </message>
  <message>
   <source>There is no customs code.</source>
   <translation>没有海关编码。</translation>
  </message>
  <message>
   <source>There is no test report.</source>
   <translation>没有检测报告。</translation>
  </message>
  <message>
   <source>There is no {kind} number {id}.</source>
   <translation>没有编号为 {id} 的 {kind}。</translation>
  </message>
  <message>
   <source>This classification is {state} and cannot be decided on.</source>
   <translation>该归类为“{state}”，不能再作决定。</translation>
  </message>
  <message>
   <source>What it does not name may still be inside.</source>
   <translation>未列出的成分仍可能存在。</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>已撤回</translation>
  </message>
  <message>
   <source>Without measured shares nobody can tell which elements are inside.</source>
   <translation>没有实测含量，无人能知道含有哪些元素。</translation>
  </message>
  <message>
   <source>{code} is not a customs code: it has 6 to 12 digits.</source>
   <translation>{code} 不是海关编码：海关编码为 6 至 12 位数字。</translation>
  </message>
  <message>
   <source>{code} is not a customs code: the system has the chapters 01 to 97 without 77, and no chapter {chapter}.</source>
   <translation>{code} 不是海关编码：协调制度有第01至97章（无第77章），没有第{chapter}章。</translation>
  </message>
  <message>
   <source>{code} is not a unit of the loaded edition. Use a code such as KGM or C62.</source>
   <translation>{code} 不是已加载版本中的计量单位。请使用 KGM、C62 等代码。</translation>
  </message>
  <message>
   <source>{code} is not the two-letter code of a country.</source>
   <translation>{code} 不是两字母国家（地区）代码。</translation>
  </message>
  <message>
   <source>{element} stands in the report twice.</source>
   <translation>{element} 在报告中出现了两次。</translation>
  </message>
  <message>
   <source>{form} is not one of the forms a product can have.</source>
   <translation>{form} 不是产品可选的形态。</translation>
  </message>
  <message>
   <source>{number} ({name}) already has the code {code}.</source>
   <translation>{number}（{name}）已使用编码 {code}。</translation>
  </message>
  <message>
   <source>{number} already has the code {code}.</source>
   <translation>{number} 已使用编码 {code}。</translation>
  </message>
  <message>
   <source>{number} is not retired.</source>
   <translation>{number} 未停用。</translation>
  </message>
  <message>
   <source>{number} is retired already.</source>
   <translation>{number} 已停用。</translation>
  </message>
  <message>
   <source>{symbol} is not the symbol of a chemical element.</source>
   <translation>{symbol} 不是化学元素符号。</translation>
  </message>
 </context>
</TS>

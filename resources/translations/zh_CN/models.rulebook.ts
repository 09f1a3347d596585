<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>"{value}" does not have the shape of a code.</source>
   <translation>“{value}”不是代码的形式。</translation>
  </message>
  <message>
   <source>"{value}" is more than 100 %.</source>
   <translation>“{value}”超过100%。</translation>
  </message>
  <message>
   <source>"{value}" is no case of this topic.</source>
   <translation>“{value}”不是该主题下的情形。</translation>
  </message>
  <message>
   <source>"{value}" is not a country code.</source>
   <translation>“{value}”不是国家代码。</translation>
  </message>
  <message>
   <source>"{value}" is not a country of this table.</source>
   <translation>“{value}”不是此表中的国家。</translation>
  </message>
  <message>
   <source>"{value}" is not a date of the form 2026-11-23.</source>
   <translation>“{value}”不是 2026-11-23 形式的日期。</translation>
  </message>
  <message>
   <source>"{value}" is not a measure of this edition.</source>
   <translation>“{value}”不是本版本中的措施。</translation>
  </message>
  <message>
   <source>"{value}" is not a number above 0.</source>
   <translation>“{value}”不是大于 0 的数。</translation>
  </message>
  <message>
   <source>"{value}" is not a rule of this edition.</source>
   <translation>“{value}”不是本版本中的规则。</translation>
  </message>
  <message>
   <source>"{value}" is not a valid entry.</source>
   <translation>“{value}”不是有效内容。</translation>
  </message>
  <message>
   <source>"{value}" is not a whole number.</source>
   <translation>“{value}”不是整数。</translation>
  </message>
  <message>
   <source>"{value}" is not an interval.</source>
   <translation>“{value}”不是区间。</translation>
  </message>
  <message>
   <source>"{value}" is not en or zh.</source>
   <translation>“{value}”不是 en 或 zh。</translation>
  </message>
  <message>
   <source>"{value}" is not known in the edition.</source>
   <translation>“{value}”不在数据版次内。</translation>
  </message>
  <message>
   <source>"{value}" is not one of this edition.</source>
   <translation>“{value}”不在本版次之内。</translation>
  </message>
  <message>
   <source>"{value}" is not one of: {known}.</source>
   <translation>“{value}”不属于：{known}。</translation>
  </message>
  <message>
   <source>"{value}" names no measure of the edition.</source>
   <translation>“{value}”不是数据版次中的文件。</translation>
  </message>
  <message>
   <source>"{value}" stands for every regime and is none itself.</source>
   <translation>“{value}”代表所有制度，本身不是制度。</translation>
  </message>
  <message>
   <source>"{words}" alone is too vague. {ask}</source>
   <translation>仅写“{words}”过于含糊。{ask}</translation>
  </message>
  <message>
   <source>A clock has a length exactly when it has a limit.</source>
   <translation>时限有时长，当且仅当其有限度。</translation>
  </message>
  <message>
   <source>A make-up working day falls on Monday to Friday.</source>
   <translation>调休工作日落在周一至周五。</translation>
  </message>
  <message>
   <source>A period follows a measure exactly when its rule names one.</source>
   <translation>当且仅当规则指明某项措施时，时段才随该措施而定。</translation>
  </message>
  <message>
   <source>A reason has at most {most} characters.</source>
   <translation>原因最多{most}个字符。</translation>
  </message>
  <message>
   <source>A scored criterion has no weight.</source>
   <translation>计分标准没有权重。</translation>
  </message>
  <message>
   <source>A suspension has an end but no beginning.</source>
   <translation>暂停实施有截止日而无起始日。</translation>
  </message>
  <message>
   <source>Active</source>
   <translation>有效</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>新增</translation>
  </message>
  <message>
   <source>An extension to {to} was stated on {day}; that is not a legal act and names no announcement.</source>
   <translation>{day}有官方表态称延长至{to}；该表态并非法律文件，也未指明公告。</translation>
  </message>
  <message>
   <source>An interval in force overlaps the suspension.</source>
   <translation>施行区间与暂停实施期间重叠。</translation>
  </message>
  <message>
   <source>Application field</source>
   <translation>申请字段</translation>
  </message>
  <message>
   <source>As measure</source>
   <translation>随措施而定</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>询问</translation>
  </message>
  <message>
   <source>Assurance</source>
   <translation>保证</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>不低于</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>日历</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>已取消</translation>
  </message>
  <message>
   <source>Capability</source>
   <translation>能力</translation>
  </message>
  <message>
   <source>Catalogue</source>
   <translation>目录</translation>
  </message>
  <message>
   <source>Certain</source>
   <translation>确定</translation>
  </message>
  <message>
   <source>Certification letter</source>
   <translation>证明函</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>变更</translation>
  </message>
  <message>
   <source>Clock</source>
   <translation>时限</translation>
  </message>
  <message>
   <source>Compliance record</source>
   <translation>合规记录</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>已核实</translation>
  </message>
  <message>
   <source>Confirmed item</source>
   <translation>物项已核实</translation>
  </message>
  <message>
   <source>Consent authority</source>
   <translation>同意机关</translation>
  </message>
  <message>
   <source>Control list</source>
   <translation>管制清单</translation>
  </message>
  <message>
   <source>Countermeasures list</source>
   <translation>反制清单</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>国家/地区</translation>
  </message>
  <message>
   <source>Criterion</source>
   <translation>标准</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>币种</translation>
  </message>
  <message>
   <source>Current</source>
   <translation>现行</translation>
  </message>
  <message>
   <source>Declaration field</source>
   <translation>声明字段</translation>
  </message>
  <message>
   <source>Delegation</source>
   <translation>授权委托</translation>
  </message>
  <message>
   <source>Design</source>
   <translation>自定规则</translation>
  </message>
  <message>
   <source>Destination ban</source>
   <translation>目的国禁止</translation>
  </message>
  <message>
   <source>Destination policy</source>
   <translation>目的国政策</translation>
  </message>
  <message>
   <source>Disqualifying</source>
   <translation>一票否决</translation>
  </message>
  <message>
   <source>Diversion control</source>
   <translation>防转移控制</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>草稿</translation>
  </message>
  <message>
   <source>Either</source>
   <translation>信函或表格</translation>
  </message>
  <message>
   <source>End use</source>
   <translation>最终用途</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>已终止</translation>
  </message>
  <message>
   <source>Escalate</source>
   <translation>上报</translation>
  </message>
  <message>
   <source>Evidence slot</source>
   <translation>证明材料项</translation>
  </message>
  <message>
   <source>Export control list</source>
   <translation>出口管制管控名单</translation>
  </message>
  <message>
   <source>Extraterritorial</source>
   <translation>域外适用</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>栏目</translation>
  </message>
  <message>
   <source>Get the edition again from where it came, or mend the rows named.</source>
   <translation>请从原处重新获取数据版次，或修正所列各行。</translation>
  </message>
  <message>
   <source>Holiday</source>
   <translation>节假日</translation>
  </message>
  <message>
   <source>Identity</source>
   <translation>身份证明</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>现行有效</translation>
  </message>
  <message>
   <source>Incomplete</source>
   <translation>不完整</translation>
  </message>
  <message>
   <source>Inferred</source>
   <translation>推断</translation>
  </message>
  <message>
   <source>Informational</source>
   <translation>仅供参考</translation>
  </message>
  <message>
   <source>It is not confirmed whether {rule} applies since {day}; it is treated as in force.</source>
   <translation>自{day}起{rule}是否适用未经确认；按有效处理。</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>物项</translation>
  </message>
  <message>
   <source>Item control</source>
   <translation>物项管制</translation>
  </message>
  <message>
   <source>Items</source>
   <translation>物项</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Law</source>
   <translation>法律</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>信函</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translation>信头</translation>
  </message>
  <message>
   <source>Licence measures</source>
   <translation>许可管理办法</translation>
  </message>
  <message>
   <source>Likely</source>
   <translation>很可能</translation>
  </message>
  <message>
   <source>Listed name</source>
   <translation>列名主体</translation>
  </message>
  <message>
   <source>Listed owners together hold more than {percent} %.</source>
   <translation>列入清单的股东合计持股超过{percent}%。</translation>
  </message>
  <message>
   <source>Listed owners together hold {percent} % or more.</source>
   <translation>列入清单的股东合计持股{percent}%及以上。</translation>
  </message>
  <message>
   <source>Listing control</source>
   <translation>列入管控名单</translation>
  </message>
  <message>
   <source>Listing watch</source>
   <translation>列入关注名单</translation>
  </message>
  <message>
   <source>Mass balance</source>
   <translation>物料平衡</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>措施</translation>
  </message>
  <message>
   <source>Military ties</source>
   <translation>军事关联</translation>
  </message>
  <message>
   <source>More than</source>
   <translation>超过</translation>
  </message>
  <message>
   <source>No</source>
   <translation>否</translation>
  </message>
  <message>
   <source>No model, maker or product is named. Name the product, its model and its maker.</source>
   <translation>未写明型号、制造商或产品。请写明产品、型号和制造商。</translation>
  </message>
  <message>
   <source>No statement in the table names this day.</source>
   <translation>表中没有关于此日的说明。</translation>
  </message>
  <message>
   <source>Not law</source>
   <translation>非法律</translation>
  </message>
  <message>
   <source>Not yet</source>
   <translation>尚未</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Note: {note}</source>
   <translation>备注：{note}</translation>
  </message>
  <message>
   <source>Number inferred</source>
   <translation>编号系推断</translation>
  </message>
  <message>
   <source>On event</source>
   <translation>发生时</translation>
  </message>
  <message>
   <source>On request</source>
   <translation>应要求</translation>
  </message>
  <message>
   <source>One listed owner holds more than {percent} %.</source>
   <translation>单一列入清单的股东持股超过{percent}%。</translation>
  </message>
  <message>
   <source>One listed owner holds {percent} % or more.</source>
   <translation>单一列入清单的股东持股{percent}%及以上。</translation>
  </message>
  <message>
   <source>One order</source>
   <translation>一单一证</translation>
  </message>
  <message>
   <source>Only the national public holidays of {country} are counted, not those of its regions.</source>
   <translation>仅计 {country} 的全国性节假日，不计地区性节假日。</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>正本</translation>
  </message>
  <message>
   <source>Ownership</source>
   <translation>所有权</translation>
  </message>
  <message>
   <source>Ownership rule</source>
   <translation>所有权规则</translation>
  </message>
  <message>
   <source>Paper form</source>
   <translation>文书格式</translation>
  </message>
  <message>
   <source>Partial</source>
   <translation>部分</translation>
  </message>
  <message>
   <source>Party</source>
   <translation>当事方</translation>
  </message>
  <message>
   <source>Possible</source>
   <translation>可能</translation>
  </message>
  <message>
   <source>Practice</source>
   <translation>实务</translation>
  </message>
  <message>
   <source>Procedure</source>
   <translation>程序</translation>
  </message>
  <message>
   <source>Product form</source>
   <translation>产品形态</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>方案</translation>
  </message>
  <message>
   <source>Promise</source>
   <translation>承诺</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>已读</translation>
  </message>
  <message>
   <source>Recalled</source>
   <translation>凭记忆</translation>
  </message>
  <message>
   <source>Received as</source>
   <translation>收到形式</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>记录</translation>
  </message>
  <message>
   <source>Red flag</source>
   <translation>风险信号</translation>
  </message>
  <message>
   <source>Regime</source>
   <translation>管制制度</translation>
  </message>
  <message>
   <source>Regime rule</source>
   <translation>管制制度规则</translation>
  </message>
  <message>
   <source>Regulation</source>
   <translation>行政法规</translation>
  </message>
  <message>
   <source>Relations</source>
   <translation>业务关系</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>Required undertaking</source>
   <translation>必要承诺</translation>
  </message>
  <message>
   <source>Retention years</source>
   <translation>保存年限</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>复审</translation>
  </message>
  <message>
   <source>Scored</source>
   <translation>计分</translation>
  </message>
  <message>
   <source>Screening</source>
   <translation>筛查</translation>
  </message>
  <message>
   <source>Seal</source>
   <translation>公章</translation>
  </message>
  <message>
   <source>Second signature</source>
   <translation>第二签字</translation>
  </message>
  <message>
   <source>Secondary</source>
   <translation>转载</translation>
  </message>
  <message>
   <source>Shipment notice</source>
   <translation>发货通知</translation>
  </message>
  <message>
   <source>Signature kinds</source>
   <translation>签字方式</translation>
  </message>
  <message>
   <source>Single</source>
   <translation>单项</translation>
  </message>
  <message>
   <source>Single source</source>
   <translation>单一来源</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>官方表态</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <source>Suspended</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Suspension</source>
   <translation>暂停实施</translation>
  </message>
  <message>
   <source>Technology catalogue</source>
   <translation>技术目录</translation>
  </message>
  <message>
   <source>Technology control</source>
   <translation>技术管制</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>固定表格</translation>
  </message>
  <message>
   <source>Temporary ban</source>
   <translation>临时禁止</translation>
  </message>
  <message>
   <source>The cell is empty.</source>
   <translation>单元格为空。</translation>
  </message>
  <message>
   <source>The column is missing.</source>
   <translation>缺少此列。</translation>
  </message>
  <message>
   <source>The customs code {code} is named for the item.</source>
   <translation>该物项列有海关编码 {code}。</translation>
  </message>
  <message>
   <source>The date is missing.</source>
   <translation>缺少日期。</translation>
  </message>
  <message>
   <source>The dates of {name} were not read; it is treated as in force.</source>
   <translation>未读到{name}的日期；按现行有效处理。</translation>
  </message>
  <message>
   <source>The edition has format {format}; this program reads format {known}.</source>
   <translation>数据版次的格式为 {format}；本程序读取格式 {known}。</translation>
  </message>
  <message>
   <source>The edition holds no clock {code}.</source>
   <translation>数据版次中没有时限 {code}。</translation>
  </message>
  <message>
   <source>The edition holds no criterion {code}.</source>
   <translation>数据版次中没有标准 {code}。</translation>
  </message>
  <message>
   <source>The edition holds no measure {name}.</source>
   <translation>数据版次中没有文件 {name}。</translation>
  </message>
  <message>
   <source>The edition holds no programme {code}.</source>
   <translation>数据版次中没有方案 {code}。</translation>
  </message>
  <message>
   <source>The edition lacks this file.</source>
   <translation>数据版次缺少此文件。</translation>
  </message>
  <message>
   <source>The file cannot be read.</source>
   <translation>无法读取文件。</translation>
  </message>
  <message>
   <source>The file does not belong to an edition.</source>
   <translation>此文件不属于数据版次。</translation>
  </message>
  <message>
   <source>The file is a link; a pack holds files only.</source>
   <translation>该文件是链接；数据包只能包含文件。</translation>
  </message>
  <message>
   <source>The file is larger than 50 MB.</source>
   <translation>文件大于 50 MB。</translation>
  </message>
  <message>
   <source>The file is locked with a password.</source>
   <translation>该文件设有密码。</translation>
  </message>
  <message>
   <source>The file is not JSON.</source>
   <translation>文件不是 JSON。</translation>
  </message>
  <message>
   <source>The file is not UTF-8 text.</source>
   <translation>文件不是 UTF-8 文本。</translation>
  </message>
  <message>
   <source>The file is not a table that can be read.</source>
   <translation>文件不是可读的表格。</translation>
  </message>
  <message>
   <source>The file is not the one the manifest names: its SHA-256 differs.</source>
   <translation>文件与清单所列不符：SHA-256 不同。</translation>
  </message>
  <message>
   <source>The file is packed so tightly that it would fill the disk.</source>
   <translation>该文件压缩比过高，解压后会占满磁盘。</translation>
  </message>
  <message>
   <source>The file leads out of the pack.</source>
   <translation>该文件指向数据包之外。</translation>
  </message>
  <message>
   <source>The form of the product is not stated; the item is a {form}.</source>
   <translation>未写明产品形态；该物项形态为 {form}。</translation>
  </message>
  <message>
   <source>The form of the product is {form}.</source>
   <translation>产品形态为 {form}。</translation>
  </message>
  <message>
   <source>The head of the table is not the expected one.</source>
   <translation>表头与预期不符。</translation>
  </message>
  <message>
   <source>The interval ends on {last}, before it begins.</source>
   <translation>区间于 {last} 结束，早于其开始。</translation>
  </message>
  <message>
   <source>The item also asks for {elements}; the composition does not name it.</source>
   <translation>该物项还要求含有 {elements}；成分中未列明。</translation>
  </message>
  <message>
   <source>The item is made outside China; the origin of the product is not stated.</source>
   <translation>该物项须在中国境外制造；产品原产地未填写。</translation>
  </message>
  <message>
   <source>The manifest is missing or is not JSON.</source>
   <translation>清单缺失或不是 JSON。</translation>
  </message>
  <message>
   <source>The manifest names no files.</source>
   <translation>清单未列文件。</translation>
  </message>
  <message>
   <source>The note does not begin with how complete the row is.</source>
   <translation>备注未以该行的完整程度开头。</translation>
  </message>
  <message>
   <source>The number of years is missing.</source>
   <translation>缺少年数。</translation>
  </message>
  <message>
   <source>The pack holds this file twice.</source>
   <translation>数据包中此文件出现两次。</translation>
  </message>
  <message>
   <source>The pack holds {count} manifests.</source>
   <translation>数据包含有{count}个清单文件。</translation>
  </message>
  <message>
   <source>The path leads out of the pack.</source>
   <translation>该路径指向数据包之外。</translation>
  </message>
  <message>
   <source>The period does not begin on the day after the one before it.</source>
   <translation>该时段不是从上一时段结束的次日开始。</translation>
  </message>
  <message>
   <source>The period ends before it begins.</source>
   <translation>该时段的结束早于开始。</translation>
  </message>
  <message>
   <source>The product contains {element}; the item is {name}.</source>
   <translation>产品含有 {element}；该物项为 {name}。</translation>
  </message>
  <message>
   <source>The product was made in {country}, outside China, as the item asks.</source>
   <translation>产品在中国境外的 {country} 制造，符合该物项的条件。</translation>
  </message>
  <message>
   <source>The reference edition {edition} has {count} faults and was not loaded: {faults}</source>
   <translation>参考数据版次 {edition} 有 {count} 处错误，未予加载：{faults}</translation>
  </message>
  <message>
   <source>The row has {count} cells.</source>
   <translation>该行有 {count} 个单元格。</translation>
  </message>
  <message>
   <source>The row names nobody.</source>
   <translation>该行未列任何名称。</translation>
  </message>
  <message>
   <source>The row says again what row {first} says.</source>
   <translation>该行与第 {first} 行重复。</translation>
  </message>
  <message>
   <source>The rule has no period.</source>
   <translation>该规则没有时段。</translation>
  </message>
  <message>
   <source>The suspension of {name} ended by its text on {day}; no newer act was seen, so it is unknown whether the measure applies, and it is treated as in force.</source>
   <translation>{name}的暂停实施依其条文于{day}届满；未见后续文件，是否恢复实施不明，按现行有效处理。</translation>
  </message>
  <message>
   <source>The text holds a control or direction-changing character.</source>
   <translation>文字含有控制字符或改变方向的字符。</translation>
  </message>
  <message>
   <source>The text of {name} ended on {day}; no act that prolongs it was seen.</source>
   <translation>{name} 的条文于 {day} 届满；未见延长文件。</translation>
  </message>
  <message>
   <source>The workspace works by edition {edition} already.</source>
   <translation>工作区已采用版次{edition}。</translation>
  </message>
  <message>
   <source>There is another edition named {edition} already; an edition that says something else needs a name of its own.</source>
   <translation>已有名为{edition}的另一版次；内容不同的版次须另行命名。</translation>
  </message>
  <message>
   <source>There is no data pack {path}.</source>
   <translation>没有数据包 {path}。</translation>
  </message>
  <message>
   <source>There is no ownership rule “{name}”; choose {known}.</source>
   <translation>没有名为“{name}”的所有权规则；可选：{known}。</translation>
  </message>
  <message>
   <source>There is no reference edition {edition}.</source>
   <translation>没有数据版次 {edition}。</translation>
  </message>
  <message>
   <source>There is no such day in every year.</source>
   <translation>并非每年都有这一天。</translation>
  </message>
  <message>
   <source>This workspace never worked by an edition number {id}.</source>
   <translation>本工作区从未采用过编号{id}的版次。</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>合计</translation>
  </message>
  <message>
   <source>Two intervals overlap on {day}.</source>
   <translation>两个区间在 {day} 重叠。</translation>
  </message>
  <message>
   <source>Two programmes have the same code.</source>
   <translation>两个方案代码相同。</translation>
  </message>
  <message>
   <source>Unconfirmed</source>
   <translation>未核实</translation>
  </message>
  <message>
   <source>Undertaking</source>
   <translation>承诺</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>单位</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>Unknown treated as active</source>
   <translation>不明，按有效处理</translation>
  </message>
  <message>
   <source>Unknown treated as in force</source>
   <translation>效力不明，按现行有效处理</translation>
  </message>
  <message>
   <source>Unpacked, the pack would be larger than {size} MB.</source>
   <translation>数据包解压后将超过 {size} MB。</translation>
  </message>
  <message>
   <source>Unreliable entity list</source>
   <translation>不可靠实体清单</translation>
  </message>
  <message>
   <source>Usual basis</source>
   <translation>通常依据</translation>
  </message>
  <message>
   <source>Vague use</source>
   <translation>含糊用途</translation>
  </message>
  <message>
   <source>Validity</source>
   <translation>有效期</translation>
  </message>
  <message>
   <source>Verification</source>
   <translation>核查</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>走访</translation>
  </message>
  <message>
   <source>Visit consent</source>
   <translation>访问同意</translation>
  </message>
  <message>
   <source>Watch list</source>
   <translation>关注名单</translation>
  </message>
  <message>
   <source>What is owed for a year has a day by which it is due.</source>
   <translation>按年度应办的义务须有到期日。</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>已撤回</translation>
  </message>
  <message>
   <source>Workday</source>
   <translation>工作日</translation>
  </message>
  <message>
   <source>Write what the item is used for.</source>
   <translation>请写明物项用于什么。</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>是</translation>
  </message>
  <message>
   <source>{code} is not a unit of the loaded edition.</source>
   <translation>{code} 不是已加载版本中的计量单位。</translation>
  </message>
  <message>
   <source>{count} characters are too few: write at least {least} and say into which product the item goes.</source>
   <translation>{count} 个字符太少：请至少写 {least} 个，并说明物项用于何种产品。</translation>
  </message>
  <message>
   <source>{count} measures stand otherwise on {day}.</source>
   <translation>{day}当天有{count}项措施的状态不同。</translation>
  </message>
  <message>
   <source>{count} notices about names do otherwise on {day}.</source>
   <translation>{day}当天有{count}条名单公告的效力不同。</translation>
  </message>
  <message>
   <source>{day} is the last day named; that it is still a suspended day is inferred from the wording.</source>
   <translation>{day}是条文所列最后一日；当日仍属暂停实施期间系依文字推断。</translation>
  </message>
  <message>
   <source>{form}: as a rule not caught by {measure}, by answers of the ministry that were read in a copy.</source>
   <translation>{form}：依转载的主管部门答复，原则上不受 {measure} 管制。</translation>
  </message>
  <message>
   <source>{from_unit} counts {from_dimension} and cannot be turned into {to_unit}, which counts {to_dimension}.</source>
   <translation>{from_unit} 计量 {from_dimension}，不能换算为计量 {to_dimension} 的 {to_unit}。</translation>
  </message>
  <message>
   <source>{message}.</source>
   <translation>{message}。</translation>
  </message>
  <message>
   <source>{name} is in force since {day}.</source>
   <translation>{name}自{day}起施行，现行有效。</translation>
  </message>
  <message>
   <source>{name} is not a data pack: a folder or a zip file with a manifest.</source>
   <translation>{name} 不是数据包：数据包须为带有清单文件的文件夹或 zip 文件。</translation>
  </message>
  <message>
   <source>{name} is not a legal act: {kind}.</source>
   <translation>{name} 并非法律文件：{kind}。</translation>
  </message>
  <message>
   <source>{name} is not yet on the {list} ({notice}).</source>
   <translation>{name} 尚未列入{list}（{notice}）。</translation>
  </message>
  <message>
   <source>{name} is on the {list} ({notice}).</source>
   <translation>{name} 已列入{list}（{notice}）。</translation>
  </message>
  <message>
   <source>{name} is on the {list} ({notice}); its measures are stopped, a licence is still needed.</source>
   <translation>{name} 已列入{list}（{notice}）；措施已停止，仍需许可。</translation>
  </message>
  <message>
   <source>{name} is on the {list} ({notice}); its measures are suspended until {day}, a licence is still needed.</source>
   <translation>{name} 已列入{list}（{notice}）；措施暂停至 {day}，仍需许可。</translation>
  </message>
  <message>
   <source>{name} is on the {list} ({notice}); the suspension ended by its text on {day} and no newer notice was seen, so it is treated as active.</source>
   <translation>{name} 已列入{list}（{notice}）；暂停依其条文于 {day} 届满，未见新公告，因此按有效处理。</translation>
  </message>
  <message>
   <source>{name} is stopped without an end date by {by}.</source>
   <translation>{name}经{by}停止实施，未定期限。</translation>
  </message>
  <message>
   <source>{name} is suspended until {day} by {by}.</source>
   <translation>{name}经{by}暂停实施至{day}。</translation>
  </message>
  <message>
   <source>{name} takes effect on {day} by its text.</source>
   <translation>{name} 依其条文于 {day} 生效。</translation>
  </message>
  <message>
   <source>{name} was not confirmed; it is treated as in force.</source>
   <translation>{name}未经核实；按现行有效处理。</translation>
  </message>
  <message>
   <source>{name} was taken off the {list} ({notice}).</source>
   <translation>{name} 已移出{list}（{notice}）。</translation>
  </message>
  <message>
   <source>{rule} ended on {day}.</source>
   <translation>{rule}已于{day}终止。</translation>
  </message>
  <message>
   <source>{rule} is in force since {day}.</source>
   <translation>{rule}自{day}起有效。</translation>
  </message>
  <message>
   <source>{rule} is in force.</source>
   <translation>{rule}有效。</translation>
  </message>
  <message>
   <source>{rule} is suspended from {first} to {last}.</source>
   <translation>{rule}自{first}至{last}暂停实施。</translation>
  </message>
  <message>
   <source>{rule} takes effect on {day}.</source>
   <translation>{rule}自{day}起生效。</translation>
  </message>
  <message>
   <source>{subject}: {count} added.</source>
   <translation>{subject}：新增{count}项。</translation>
  </message>
  <message>
   <source>{subject}: {count} changed.</source>
   <translation>{subject}：变更{count}项。</translation>
  </message>
  <message>
   <source>{subject}: {count} removed.</source>
   <translation>{subject}：删除{count}项。</translation>
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>DaysTab</name>
  <message>
   <source>Basis</source>
   <translation>依据</translation>
  </message>
  <message>
   <source>Clock</source>
   <translation>时限</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>代码</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>计算</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>国家/地区</translation>
  </message>
  <message>
   <source>From the day</source>
   <translation>起算日</translation>
  </message>
  <message>
   <source>Give a day, a number of working days and a country.</source>
   <translation>请填写日期、工作日天数和国家/地区。</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>可靠程度</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>时长</translation>
  </message>
  <message>
   <source>Public holidays are loaded for {years}.</source>
   <translation>已载入 {years} 年的法定节假日。</translation>
  </message>
  <message>
   <source>Starts with</source>
   <translation>起算事件</translation>
  </message>
  <message>
   <source>Statutory clocks</source>
   <translation>法定时限</translation>
  </message>
  <message>
   <source>Stops during</source>
   <translation>中止计算的情形</translation>
  </message>
  <message>
   <source>This day is not counted itself.</source>
   <translation>当日不计入。</translation>
  </message>
  <message>
   <source>Working days</source>
   <translation>工作日</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>无期限</translation>
  </message>
  <message>
   <source>{count} working days</source>
   <translation>{count} 个工作日</translation>
  </message>
  <message>
   <source>{count} years</source>
   <translation>{count} 年</translation>
  </message>
 </context>
 <context>
  <name>DealForm</name>
  <message>
   <source>6 to 12 digits</source>
   <translation>6 至 12 位数字</translation>
  </message>
  <message>
   <source>Add a party</source>
   <translation>添加当事方</translation>
  </message>
  <message>
   <source>Add an element</source>
   <translation>添加元素</translation>
  </message>
  <message>
   <source>Announcement 61/2025; empty when not computed</source>
   <translation>依据 2025 年第 61 号公告；未计算时留空</translation>
  </message>
  <message>
   <source>Control code, when decided</source>
   <translation>管制编码（已判定时填写）</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>国家/地区</translation>
  </message>
  <message>
   <source>Country of departure</source>
   <translation>启运国</translation>
  </message>
  <message>
   <source>Danger known to the exporter</source>
   <translation>出口经营者所知的风险</translation>
  </message>
  <message>
   <source>Destination</source>
   <translation>目的国</translation>
  </message>
  <message>
   <source>Dual-use item</source>
   <translation>两用物项</translation>
  </message>
  <message>
   <source>Element</source>
   <translation>元素</translation>
  </message>
  <message>
   <source>Elements in it</source>
   <translation>所含元素</translation>
  </message>
  <message>
   <source>End use</source>
   <translation>最终用途</translation>
  </message>
  <message>
   <source>Facts of the deal</source>
   <translation>交易事实</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>形态</translation>
  </message>
  <message>
   <source>HS code</source>
   <translation>海关编码</translation>
  </message>
  <message>
   <source>Made with Chinese technology</source>
   <translation>使用中国技术制造</translation>
  </message>
  <message>
   <source>Military use</source>
   <translation>军事用途</translation>
  </message>
  <message>
   <source>Military user</source>
   <translation>军事用户</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>原产地</translation>
  </message>
  <message>
   <source>Parties</source>
   <translation>当事方</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>身份</translation>
  </message>
  <message>
   <source>Share by mass</source>
   <translation>质量分数</translation>
  </message>
  <message>
   <source>The product</source>
   <translation>产品</translation>
  </message>
  <message>
   <source>This is the whole composition</source>
   <translation>以上为全部成分</translation>
  </message>
  <message>
   <source>Value share of Part I items, %</source>
   <translation>第一部分物项价值占比（%）</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>Where from and to</source>
   <translation>启运与目的地</translation>
  </message>
  <message>
   <source>Who takes part</source>
   <translation>参与方</translation>
  </message>
 </context>
 <context>
  <name>DealTab</name>
  <message>
   <source>Answer</source>
   <translation>结论</translation>
  </message>
  <message>
   <source>Begin anew</source>
   <translation>重新开始</translation>
  </message>
  <message>
   <source>Control codes</source>
   <translation>管制编码</translation>
  </message>
  <message>
   <source>Duties</source>
   <translation>义务</translation>
  </message>
  <message>
   <source>Fill in what you know and ask. What is left out counts as not known.</source>
   <translation>填写已知事实后提问。未填写的一律视为未知。</translation>
  </message>
  <message>
   <source>Help with the law, not legal advice. Edition {edition}.</source>
   <translation>本结论供参考，不构成法律意见。数据版次 {edition}。</translation>
  </message>
  <message>
   <source>Licences that are possible</source>
   <translation>可申请的许可种类</translation>
  </message>
  <message>
   <source>May change on</source>
   <translation>可能变化的日期</translation>
  </message>
  <message>
   <source>What does it need?</source>
   <translation>需要什么？</translation>
  </message>
  <message>
   <source>What is missing</source>
   <translation>缺少的内容</translation>
  </message>
  <message>
   <source>What the deal needs</source>
   <translation>此交易需要什么</translation>
  </message>
  <message>
   <source>What would change the answer</source>
   <translation>哪些情况会改变结论</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>as of {day}</source>
   <translation>截至 {day}</translation>
  </message>
 </context>
 <context>
  <name>EditionsTab</name>
  <message>
   <source>A compliance manager or an administrator changes the edition.</source>
   <translation>数据版次由合规经理或管理员更换。</translation>
  </message>
  <message>
   <source>And {count} more.</source>
   <translation>另有{count}项。</translation>
  </message>
  <message>
   <source>Changing the edition</source>
   <translation>正在更换数据版次</translation>
  </message>
  <message>
   <source>Chosen by</source>
   <translation>选用人</translation>
  </message>
  <message>
   <source>Data pack (*.zip manifest.json)</source>
   <translation>数据包 (*.zip manifest.json)</translation>
  </message>
  <message>
   <source>Edition</source>
   <translation>版次</translation>
  </message>
  <message>
   <source>Edition in use: {edition}</source>
   <translation>当前采用的数据版次：{edition}</translation>
  </message>
  <message>
   <source>Edition {edition} would change this</source>
   <translation>采用版次{edition}将带来的变化</translation>
  </message>
  <message>
   <source>From</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>It says the same as the edition in use.</source>
   <translation>与当前版次内容相同。</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>保持不变</translation>
  </message>
  <message>
   <source>Look at a data pack</source>
   <translation>查看数据包</translation>
  </message>
  <message>
   <source>Look at a data pack …</source>
   <translation>查看数据包…</translation>
  </message>
  <message>
   <source>Look at what going back would change</source>
   <translation>查看退回后的变化</translation>
  </message>
  <message>
   <source>Made on {made}, sources followed to {checked}: {measures} acts, {items} items, {names} names.</source>
   <translation>制作于{made}，来源跟踪至{checked}：法律文件{measures}件、物项{items}项、名称{names}个。</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Nothing in this workspace is touched.</source>
   <translation>本工作区没有记录受影响。</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>起用时间</translation>
  </message>
  <message>
   <source>The open papers are being compared …</source>
   <translation>正在比对未结文件…</translation>
  </message>
  <message>
   <source>The pack is being checked …</source>
   <translation>正在校验数据包…</translation>
  </message>
  <message>
   <source>There are too many open applications to determine each; listed are those that name what differs.</source>
   <translation>未结申请过多，无法逐一判定；仅列出涉及差异内容的申请。</translation>
  </message>
  <message>
   <source>Touched</source>
   <translation>受影响</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>Why, for the journal</source>
   <translation>原因（记入日志）</translation>
  </message>
  <message>
   <source>Work by this edition</source>
   <translation>采用此版次</translation>
  </message>
  <message>
   <source>the beginning</source>
   <translation>最初</translation>
  </message>
  <message>
   <source>the program</source>
   <translation>程序自带</translation>
  </message>
 </context>
 <context>
  <name>ItemsTab</name>
  <message>
   <source>Act</source>
   <translation>公告</translation>
  </message>
  <message>
   <source>Chinese name</source>
   <translation>中文名称</translation>
  </message>
  <message>
   <source>Control code</source>
   <translation>管制编码</translation>
  </message>
  <message>
   <source>Element</source>
   <translation>元素</translation>
  </message>
  <message>
   <source>Elements</source>
   <translation>元素</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>形态</translation>
  </message>
  <message>
   <source>HS codes</source>
   <translation>海关编码</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>可靠程度</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>物项</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Open the act {number}</source>
   <translation>打开公告 {number}</translation>
  </message>
  <message>
   <source>Part of the annex</source>
   <translation>附件部分</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>The control code is inferred; the act itself was not read for it.</source>
   <translation>管制编码系推断；未就此查阅公告原文。</translation>
  </message>
  <message>
   <source>This row is not complete: look into the act before you rely on it.</source>
   <translation>此行不完整：使用前请查阅公告原文。</translation>
  </message>
  <message>
   <source>This row was read in a copy, not in the act itself.</source>
   <translation>此行读自转载文本，而非公告原文。</translation>
  </message>
  <message>
   <source>none named</source>
   <translation>未列明</translation>
  </message>
 </context>
 <context>
  <name>ListTab</name>
  <message>
   <source>The edition holds no rows here.</source>
   <translation>本版次在此无内容。</translation>
  </message>
  <message>
   <source>What the edition says</source>
   <translation>数据版次内容</translation>
  </message>
 </context>
 <context>
  <name>ListedTab</name>
  <message>
   <source>As the edition notes</source>
   <translation>数据版次备注</translation>
  </message>
  <message>
   <source>Chinese name</source>
   <translation>中文名称</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>国家/地区</translation>
  </message>
  <message>
   <source>List</source>
   <translation>清单</translation>
  </message>
  <message>
   <source>Listed from</source>
   <translation>列入日期</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>公告</translation>
  </message>
  <message>
   <source>Open the act {number}</source>
   <translation>打开公告 {number}</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Suspended from</source>
   <translation>暂停起始</translation>
  </message>
  <message>
   <source>Suspended until</source>
   <translation>暂停截止</translation>
  </message>
  <message>
   <source>The name is still on the list: a licence is still needed.</source>
   <translation>该名称仍在清单上：仍需许可。</translation>
  </message>
  <message>
   <source>The notice</source>
   <translation>公告</translation>
  </message>
  <message>
   <source>Unknown, as active</source>
   <translation>不明，按有效</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>截止</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>理由</translation>
  </message>
 </context>
 <context>
  <name>MeasuresTab</name>
  <message>
   <source>By its text</source>
   <translation>依其条文</translation>
  </message>
  <message>
   <source>Control codes</source>
   <translation>管制编码</translation>
  </message>
  <message>
   <source>In force from</source>
   <translation>施行日期</translation>
  </message>
  <message>
   <source>In our own words; not the title of the act.</source>
   <translation>系我方表述，并非法规标题。</translation>
  </message>
  <message>
   <source>Issued by</source>
   <translation>发布机关</translation>
  </message>
  <message>
   <source>Issued on</source>
   <translation>发布日期</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>种类</translation>
  </message>
  <message>
   <source>Limb</source>
   <translation>款项</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Said, but not law</source>
   <translation>有此说法，但并非法律</translation>
  </message>
  <message>
   <source>Said, not law</source>
   <translation>说法，非法律</translation>
  </message>
  <message>
   <source>Somebody said this outside a legal act. It changes no state above.</source>
   <translation>此说法并非出自法律文件，不改变上述任何状态。</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>主题</translation>
  </message>
  <message>
   <source>Suspended by</source>
   <translation>暂停依据</translation>
  </message>
  <message>
   <source>The act</source>
   <translation>公告</translation>
  </message>
  <message>
   <source>Unknown, as in force</source>
   <translation>不明，按施行</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>截止</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>not read</source>
   <translation>未读到</translation>
  </message>
  <message>
   <source>{count} controlled items under this act</source>
   <translation>此公告下的 {count} 个管制物项</translation>
  </message>
  <message>
   <source>{count} names listed by this act</source>
   <translation>此公告列入的 {count} 个名称</translation>
  </message>
 </context>
 <context>
  <name>RegimesTab</name>
  <message>
   <source>Code</source>
   <translation>代码</translation>
  </message>
  <message>
   <source>Forms in this edition</source>
   <translation>本版次中的表格</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>可靠程度</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>No rule of this regime is loaded; for every such regime:</source>
   <translation>未加载该制度自身的规则；对此类制度一律适用：</translation>
  </message>
  <message>
   <source>Not confirmed</source>
   <translation>未核实</translation>
  </message>
  <message>
   <source>Note: {text}</source>
   <translation>备注：{text}</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>文书</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>查阅日期</translation>
  </message>
  <message>
   <source>Regime</source>
   <translation>管制制度</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>规则数</translation>
  </message>
  <message>
   <source>Set by the house on {day}</source>
   <translation>由本公司于{day}设定</translation>
  </message>
  <message>
   <source>Who signs</source>
   <translation>由谁签署</translation>
  </message>
  <message>
   <source>{source} · read on {day}</source>
   <translation>{source} · 查阅于{day}</translation>
  </message>
 </context>
 <context>
  <name>RulebookPage</name>
  <message>
   <source>&lt;p&gt;The rulebook shows the legal acts, controlled items and listed names of the loaded edition as they stand on the day at the top right. Where a text ran out and no newer act was seen, it says unknown and treats the act as in force.&lt;/p&gt;&lt;p&gt;What was not confirmed is marked so. Statements outside a legal act are told, but never applied.&lt;/p&gt;&lt;p&gt;Regimes tells who signs a declaration, how long it holds and what is asked besides, each with its source and the day on which it was read.&lt;/p&gt;&lt;p&gt;Working days counts a date; What does a deal need? answers for one deal. Ctrl+N begins a new question, Ctrl+Enter answers it.&lt;/p&gt;&lt;p&gt;Editions tells by which edition the workspace works. A data pack from elsewhere is checked whole and shows what it would change and whom it touches before anything is applied; one can always go back.&lt;/p&gt;</source>
   <translation>&lt;p&gt;法规库按右上角所选日期显示当前数据版次中的法律文件、管制物项和清单名称。文本期限届满而未见后续文件的，标为“未知”并按有效处理。&lt;/p&gt;&lt;p&gt;未经证实的内容均有标注。法律文件以外的表态只予说明，绝不适用。&lt;/p&gt;&lt;p&gt;“管制制度”说明声明由谁签署、有效多久、另需哪些材料，并逐条注明来源和查阅日期。&lt;/p&gt;&lt;p&gt;“工作日”用于推算日期；“此交易需要什么？”就一笔交易作答。Ctrl+N 开始新问题，Ctrl+Enter 作答。&lt;/p&gt;&lt;p&gt;“版次”说明工作区所用的数据版次。外来数据包先整体校验，并在采用之前列出会改变什么、涉及哪些记录；采用后随时可以退回。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Acts after {day} are not in this edition.</source>
   <translation>{day} 之后的文件不在本版次内。</translation>
  </message>
  <message>
   <source>Controlled items</source>
   <translation>管制物项</translation>
  </message>
  <message>
   <source>Edition {edition} · sources followed to {day}</source>
   <translation>数据版次 {edition} · 来源跟踪至 {day}</translation>
  </message>
  <message>
   <source>Editions</source>
   <translation>版次</translation>
  </message>
  <message>
   <source>Help with the law, not legal advice.</source>
   <translation>供参考，不构成法律意见。</translation>
  </message>
  <message>
   <source>Listed names</source>
   <translation>清单名称</translation>
  </message>
  <message>
   <source>Measures</source>
   <translation>法律文件</translation>
  </message>
  <message>
   <source>Parts of the rulebook</source>
   <translation>法规库各部分</translation>
  </message>
  <message>
   <source>Regimes</source>
   <translation>管制制度</translation>
  </message>
  <message>
   <source>Rulebook</source>
   <translation>法规库</translation>
  </message>
  <message>
   <source>What does a deal need?</source>
   <translation>此交易需要什么？</translation>
  </message>
  <message>
   <source>Working days</source>
   <translation>工作日</translation>
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>AssumptionLine</name>
  <message>
   <source>Assume this no longer: {what}</source>
   <translation>不再作此假设：{what}</translation>
  </message>
 </context>
 <context>
  <name>Assumptions</name>
  <message>
   <source>A fact is different</source>
   <translation>某项事实不同</translation>
  </message>
  <message>
   <source>A name is put on a list</source>
   <translation>某名称被列入名单</translation>
  </message>
  <message>
   <source>A suspension is not prolonged</source>
   <translation>暂停实施不予延长</translation>
  </message>
  <message>
   <source>A suspension is prolonged</source>
   <translation>暂停实施予以延长</translation>
  </message>
  <message>
   <source>Add an assumption and see both answers</source>
   <translation>添加一项假设并对照两种结论</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>对照</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>事实</translation>
  </message>
  <message>
   <source>From</source>
   <translation>自</translation>
  </message>
  <message>
   <source>It is asked as of another day</source>
   <translation>按另一日期判断</translation>
  </message>
  <message>
   <source>List</source>
   <translation>名单</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Show the facts beside both answers, or give both answers the room</source>
   <translation>在两种结论旁显示事实，或将版面留给两种结论</translation>
  </message>
  <message>
   <source>Suspension</source>
   <translation>暂停实施</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>至</translation>
  </message>
  <message>
   <source>What if …</source>
   <translation>假设……</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>至{day}</translation>
  </message>
  <message>
   <source>{count} listed names</source>
   <translation>{count} 个列名对象</translation>
  </message>
 </context>
 <context>
  <name>BillForm</name>
  <message>
   <source>Add a material or part</source>
   <translation>添加材料或部件</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>币种</translation>
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
   <source>Part I item</source>
   <translation>第一部分物项</translation>
  </message>
  <message>
   <source>Plus or minus</source>
   <translation>上下浮动</translation>
  </message>
  <message>
   <source>Priced on</source>
   <translation>计价日期</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>数量</translation>
  </message>
  <message>
   <source>Quantity in the unit that the price is for; all amounts in one currency</source>
   <translation>数量按计价单位填写；所有金额使用同一币种</translation>
  </message>
  <message>
   <source>Unit price</source>
   <translation>单价</translation>
  </message>
  <message>
   <source>Value of the product</source>
   <translation>产品价值</translation>
  </message>
  <message>
   <source>Value share and bill of materials (61/2025)</source>
   <translation>价值占比与物料清单（2025年第61号公告）</translation>
  </message>
  <message>
   <source>Value share of Part I items, %</source>
   <translation>第一部分物项价值占比（%）</translation>
  </message>
  <message>
   <source>Valued on</source>
   <translation>估值日期</translation>
  </message>
  <message>
   <source>What it is made of</source>
   <translation>物料构成</translation>
  </message>
  <message>
   <source>When it was computed elsewhere; otherwise state the bill of materials</source>
   <translation>已在别处计算时填写；否则请填写物料清单</translation>
  </message>
  <message>
   <source>Write three letters, such as CNY or EUR.</source>
   <translation>请填写三个字母，如 CNY 或 EUR。</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>不详</translation>
  </message>
  <message>
   <source>± %</source>
   <translation>±%</translation>
  </message>
 </context>
 <context>
  <name>CardsField</name>
  <message>
   <source>Remove row {number}</source>
   <translation>删除第 {number} 行</translation>
  </message>
 </context>
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
   <source>As the certified status names it</source>
   <translation>与认证状态所载一致</translation>
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
   <source>Site of the end user</source>
   <translation>最终用户场所</translation>
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
  <message>
   <source>Write 6 to 12 digits.</source>
   <translation>请填写 6 至 12 位数字。</translation>
  </message>
 </context>
 <context>
  <name>DealSource</name>
  <message>
   <source>Line</source>
   <translation>行</translation>
  </message>
  <message>
   <source>Line {number}</source>
   <translation>第 {number} 行</translation>
  </message>
  <message>
   <source>Number, contract or end user</source>
   <translation>编号、合同或最终用户</translation>
  </message>
  <message>
   <source>Take the facts of an application</source>
   <translation>取用某份申请的事实</translation>
  </message>
  <message>
   <source>The application has no lines yet, so there are no facts to take.</source>
   <translation>该申请尚无明细行，没有可取用的事实。</translation>
  </message>
 </context>
 <context>
  <name>DealTab</name>
  <message>
   <source>Answer</source>
   <translation>结论</translation>
  </message>
  <message>
   <source>Back to what was typed</source>
   <translation>恢复原先填写的内容</translation>
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
   <source>Kinds of licence</source>
   <translation>许可类型</translation>
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
   <source>The facts were changed since; ask again.</source>
   <translation>事实此后已有改动，请重新判断。</translation>
  </message>
  <message>
   <source>What does it need?</source>
   <translation>需要什么？</translation>
  </message>
  <message>
   <source>What if …</source>
   <translation>假设……</translation>
  </message>
  <message>
   <source>What is missing</source>
   <translation>待补事项</translation>
  </message>
  <message>
   <source>What the deal needs</source>
   <translation>交易要求</translation>
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
  <name>FactLine</name>
  <message>
   <source>Also used for</source>
   <translation>另用于</translation>
  </message>
  <message>
   <source>Case for a registration certificate</source>
   <translation>适用登记填报的情形</translation>
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
   <source>End user is a military user</source>
   <translation>最终用户为军事用户</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>形态</translation>
  </message>
  <message>
   <source>Is assumed to be</source>
   <translation>假设为</translation>
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
   <source>Origin</source>
   <translation>原产地</translation>
  </message>
  <message>
   <source>Which fact</source>
   <translation>哪项事实</translation>
  </message>
 </context>
 <context>
  <name>Fold</name>
  <message>
   <source>{title}  ·  stated: {count}</source>
   <translation>{title}  ·  已填：{count}</translation>
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
   <translation>暂停实施起始日</translation>
  </message>
  <message>
   <source>Suspended until</source>
   <translation>暂停实施截止日</translation>
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
   <translation>条款</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Said, but not law</source>
   <translation>官方表态，非法律文件</translation>
  </message>
  <message>
   <source>Said, not law</source>
   <translation>官方表态，非法律文件</translation>
  </message>
  <message>
   <source>Somebody said this outside a legal act. It changes no state above.</source>
   <translation>该表态并非出自法律文件，不改变上述任何效力状态。</translation>
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
   <translation>暂停实施依据</translation>
  </message>
  <message>
   <source>The act</source>
   <translation>公告</translation>
  </message>
  <message>
   <source>Unknown, as in force</source>
   <translation>效力不明，按现行有效处理</translation>
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
  <name>PairSheet</name>
  <message>
   <source>As assumed</source>
   <translation>假设情形</translation>
  </message>
  <message>
   <source>As it is</source>
   <translation>实际情形</translation>
  </message>
  <message>
   <source>Ask what the deal would need if a suspension were or were not prolonged, a name were listed, a fact were different, or on another day. Both answers stand side by side; nothing of it is kept as true.</source>
   <translation>可假设暂停实施延长或不延长、某名称被列入名单、某项事实不同或改按另一日期判断，看这笔交易需要什么。两种结论并列显示；假设内容不作为事实保存。</translation>
  </message>
  <message>
   <source>Assumption, not the law</source>
   <translation>假设，并非现行规定</translation>
  </message>
  <message>
   <source>Duties that come</source>
   <translation>新增义务</translation>
  </message>
  <message>
   <source>Duties that go</source>
   <translation>不再有的义务</translation>
  </message>
  <message>
   <source>Help with the law, not legal advice.</source>
   <translation>供参考，不构成法律意见。</translation>
  </message>
  <message>
   <source>Kinds of licence</source>
   <translation>许可类型</translation>
  </message>
  <message>
   <source>May change on {day}</source>
   <translation>{day}可能变化</translation>
  </message>
  <message>
   <source>Missing then</source>
   <translation>届时缺少</translation>
  </message>
  <message>
   <source>No longer missing</source>
   <translation>不再缺少</translation>
  </message>
  <message>
   <source>Reasons that come</source>
   <translation>新增理由</translation>
  </message>
  <message>
   <source>Reasons that go</source>
   <translation>不再有的理由</translation>
  </message>
  <message>
   <source>Reasons that stay: {count}; they stand under Answer. Edition {edition}.</source>
   <translation>不变的理由：{count} 条，见“结论”。版本 {edition}。</translation>
  </message>
  <message>
   <source>The assumption changes nothing in the answer.</source>
   <translation>该假设不改变结论。</translation>
  </message>
  <message>
   <source>as heavy as it is</source>
   <translation>与实际情形同等严格</translation>
  </message>
  <message>
   <source>as of {day}</source>
   <translation>截至 {day}</translation>
  </message>
  <message>
   <source>heavier than it is</source>
   <translation>比实际情形更严</translation>
  </message>
  <message>
   <source>lighter than it is</source>
   <translation>比实际情形更宽</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>none to ask for</source>
   <translation>无需申请许可</translation>
  </message>
 </context>
 <context>
  <name>RareForm</name>
  <message>
   <source>A general licence asks for the first three; the others shut out of it and of registration.</source>
   <translation>通用许可以前三项为条件；其余各项排除通用许可和登记填报。</translation>
  </message>
  <message>
   <source>Add a certified status</source>
   <translation>添加认证状态</translation>
  </message>
  <message>
   <source>Add a change</source>
   <translation>添加变更</translation>
  </message>
  <message>
   <source>Add a general licence</source>
   <translation>添加通用许可</translation>
  </message>
  <message>
   <source>Add a licence</source>
   <translation>添加许可</translation>
  </message>
  <message>
   <source>Add a name</source>
   <translation>添加名称</translation>
  </message>
  <message>
   <source>Add a parameter</source>
   <translation>添加参数</translation>
  </message>
  <message>
   <source>Add an owner</source>
   <translation>添加股东</translation>
  </message>
  <message>
   <source>Add what was learned</source>
   <translation>添加获知的情况</translation>
  </message>
  <message>
   <source>After the grant: changes, what was learned, shipment (Art. 18, 25)</source>
   <translation>许可之后：变更、获知的情况、发运（第18、25条）</translation>
  </message>
  <message>
   <source>Amended on</source>
   <translation>变更核准日期</translation>
  </message>
  <message>
   <source>Amendment accepted on</source>
   <translation>变更受理日期</translation>
  </message>
  <message>
   <source>Announcement</source>
   <translation>公告</translation>
  </message>
  <message>
   <source>Case for a registration certificate</source>
   <translation>适用登记填报的情形</translation>
  </message>
  <message>
   <source>Cause</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>Certified party</source>
   <translation>获认证方</translation>
  </message>
  <message>
   <source>Certified statuses</source>
   <translation>认证状态</translation>
  </message>
  <message>
   <source>Changed on</source>
   <translation>变更日期</translation>
  </message>
  <message>
   <source>Compliance programme works</source>
   <translation>内部合规制度运行有效</translation>
  </message>
  <message>
   <source>Control code</source>
   <translation>管制编码</translation>
  </message>
  <message>
   <source>Control codes</source>
   <translation>管制编码</translation>
  </message>
  <message>
   <source>Controlled from</source>
   <translation>管制界限</translation>
  </message>
  <message>
   <source>Convicted of an export-control offence</source>
   <translation>曾因出口管制犯罪受刑事处罚</translation>
  </message>
  <message>
   <source>Convicted on</source>
   <translation>判决日期</translation>
  </message>
  <message>
   <source>Fixed channels and end users</source>
   <translation>出口渠道和最终用户相对固定</translation>
  </message>
  <message>
   <source>From</source>
   <translation>自</translation>
  </message>
  <message>
   <source>General licences</source>
   <translation>通用许可</translation>
  </message>
  <message>
   <source>General licences and certified statuses that may cover it</source>
   <translation>可能适用的通用许可和认证状态</translation>
  </message>
  <message>
   <source>Grave administrative penalty</source>
   <translation>情节严重的行政处罚</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>持股</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>说明</translation>
  </message>
  <message>
   <source>Learned on</source>
   <translation>获知日期</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>许可</translation>
  </message>
  <message>
   <source>Licences given for this deal</source>
   <translation>本交易已获的许可</translation>
  </message>
  <message>
   <source>Limit</source>
   <translation>限值</translation>
  </message>
  <message>
   <source>Named customers</source>
   <translation>列明的客户</translation>
  </message>
  <message>
   <source>Near a limit and not controlled (customs remarks)</source>
   <translation>接近限值但不属管制（报关备注）</translation>
  </message>
  <message>
   <source>Of a humanitarian export: the report is due within working days from it</source>
   <translation>人道主义出口：报告期限自该日起按工作日计算</translation>
  </message>
  <message>
   <source>Official number</source>
   <translation>官方编号</translation>
  </message>
  <message>
   <source>Other name</source>
   <translation>其他名称</translation>
  </message>
  <message>
   <source>Other names, in any script</source>
   <translation>其他名称（任何文字）</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>股东</translation>
  </message>
  <message>
   <source>Owners</source>
   <translation>股东</translation>
  </message>
  <message>
   <source>Owners and other names of the parties</source>
   <translation>各方的股东和其他名称</translation>
  </message>
  <message>
   <source>Parameter</source>
   <translation>参数</translation>
  </message>
  <message>
   <source>Parameters beside their limits</source>
   <translation>参数及其限值</translation>
  </message>
  <message>
   <source>Party</source>
   <translation>参与方</translation>
  </message>
  <message>
   <source>Pause ordered on</source>
   <translation>责令暂停日期</translation>
  </message>
  <message>
   <source>Penalty of</source>
   <translation>处罚日期</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>认证方案</translation>
  </message>
  <message>
   <source>Record of such exports</source>
   <translation>有相关出口记录</translation>
  </message>
  <message>
   <source>Rows of the same announcement and code belong together</source>
   <translation>公告和编码相同的各行归为一项</translation>
  </message>
  <message>
   <source>Shipped on</source>
   <translation>发运日期</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>场所</translation>
  </message>
  <message>
   <source>Subsidiary or office of a listed party</source>
   <translation>管控名单主体在华的子公司或办事机构</translation>
  </message>
  <message>
   <source>The exporter: general licence and registration (Order 792 Art. 16, 19, 20)</source>
   <translation>出口经营者：通用许可与登记填报（国务院令第792号第16、19、20条）</translation>
  </message>
  <message>
   <source>The licence may stay empty when there is only one</source>
   <translation>仅有一份许可时可不填</translation>
  </message>
  <message>
   <source>The party as it is written above; it may stay empty when there is only one</source>
   <translation>与上文所填的参与方一致；仅有一方时可不填</translation>
  </message>
  <message>
   <source>To</source>
   <translation>至</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>单位</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>数值</translation>
  </message>
  <message>
   <source>What</source>
   <translation>事项</translation>
  </message>
  <message>
   <source>What changed since</source>
   <translation>此后的变更</translation>
  </message>
  <message>
   <source>What was learned that makes one stop and report</source>
   <translation>获知后应停止出口并报告的情况</translation>
  </message>
  <message>
   <source>at least</source>
   <translation>不低于</translation>
  </message>
  <message>
   <source>at most</source>
   <translation>不高于</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>不详</translation>
  </message>
  <message>
   <source>several separated by ;</source>
   <translation>多项以分号分隔</translation>
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
   <translation>&lt;p&gt;法规库按右上角所选日期显示当前数据版次中的法律文件、管制物项和列名主体。文本期限届满而未见后续文件的，标为“未知”并按有效处理。&lt;/p&gt;&lt;p&gt;未经证实的内容均有标注。法律文件以外的表态只予说明，绝不适用。&lt;/p&gt;&lt;p&gt;“管制制度”说明声明由谁签署、有效多久、另需哪些材料，并逐条注明来源和查阅日期。&lt;/p&gt;&lt;p&gt;“工作日”用于推算日期；“交易要求查询”就一笔交易作答。Ctrl+N 开始新问题，Ctrl+Enter 作答。&lt;/p&gt;&lt;p&gt;“版次”说明工作区所用的数据版次。外来数据包先整体校验，并在采用之前列出会改变什么、涉及哪些记录；采用后随时可以退回。&lt;/p&gt;</translation>
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
   <translation>列名主体</translation>
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
   <translation>交易要求查询</translation>
  </message>
  <message>
   <source>Working days</source>
   <translation>工作日</translation>
  </message>
 </context>
 <context>
  <name>ShareLine</name>
  <message>
   <source>At or above {limit} %</source>
   <translation>达到或超过 {limit}%</translation>
  </message>
  <message>
   <source>Below {limit} %</source>
   <translation>低于 {limit}%</translation>
  </message>
  <message>
   <source>Lines whose origin or Part I is not known count in the upper end only: {count}.</source>
   <translation>原产地或是否属第一部分不详的行仅计入上限：{count} 行。</translation>
  </message>
  <message>
   <source>Not computed yet: state currency, value and day, and of each line what it asks.</source>
   <translation>尚未计算：请填写币种、价值和日期，以及各行所需内容。</translation>
  </message>
  <message>
   <source>Prices of {first} to {last}.</source>
   <translation>价格日期为{first}至{last}。</translation>
  </message>
  <message>
   <source>The announcement names the threshold and no way to compute it; the way is ours.</source>
   <translation>公告规定了比例界限，未规定计算方法；此处为本系统的算法。</translation>
  </message>
  <message>
   <source>The share shows here as soon as the value and one line are stated.</source>
   <translation>填写价值和至少一行物料后，此处即显示占比。</translation>
  </message>
  <message>
   <source>Value share of Part I items</source>
   <translation>第一部分物项价值占比</translation>
  </message>
  <message>
   <source>Value share of Part I items: at least {low} %, at most {high} %</source>
   <translation>第一部分物项价值占比：不低于 {low}%，不高于 {high}%</translation>
  </message>
  <message>
   <source>{limit} % lies between: not decided</source>
   <translation>{limit}% 在区间内：尚不能判定</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <source>Another day is assumed above already.</source>
   <translation>上文已假设另一日期。</translation>
  </message>
  <message>
   <source>Choose a suspension.</source>
   <translation>请选择一项暂停实施。</translation>
  </message>
  <message>
   <source>Choose what is assumed.</source>
   <translation>请选择所假设的内容。</translation>
  </message>
  <message>
   <source>Say the day.</source>
   <translation>请填写日期。</translation>
  </message>
  <message>
   <source>Say until when it is prolonged.</source>
   <translation>请填写延长至何日。</translation>
  </message>
  <message>
   <source>The deal names no end user.</source>
   <translation>该交易未列最终用户。</translation>
  </message>
  <message>
   <source>The share is computed from the bill of materials: clear this field, or take the bill away.</source>
   <translation>占比由物料清单计算得出：请清空此栏，或删除物料清单。</translation>
  </message>
  <message>
   <source>{name} is none of the licences above; write the number as it stands there.</source>
   <translation>{name}不在上列许可之中；请按所列编号填写。</translation>
  </message>
  <message>
   <source>{name} is none of the parties above; write the name as it stands there.</source>
   <translation>{name}不在上列参与方之中；请按所列名称填写。</translation>
  </message>
  <message>
   <source>{name} is stated twice.</source>
   <translation>{name}重复填写。</translation>
  </message>
 </context>
</TS>

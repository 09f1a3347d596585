<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>ClassificationTab</name>
  <message>
   <source>An officer or a manager decides on it.</source>
   <translation>由合规官或经理决定。</translation>
  </message>
  <message>
   <source>By the list of edition {edition}, from composition, form and customs codes. A suggestion decides nothing.</source>
   <translation>依据 {edition} 版清单，按成分、形态和海关编码得出。建议本身不作任何决定。</translation>
  </message>
  <message>
   <source>Confirm</source>
   <translation>确认</translation>
  </message>
  <message>
   <source>Decided by {name} on {day}.</source>
   <translation>{name} 于 {day} 决定。</translation>
  </message>
  <message>
   <source>Earlier classifications</source>
   <translation>以往归类</translation>
  </message>
  <message>
   <source>It stays readable with your reason.</source>
   <translation>该提议连同您的理由仍可查阅。</translation>
  </message>
  <message>
   <source>Nobody has classified this product yet; until then it counts as neither free nor controlled.</source>
   <translation>该产品尚未归类；在此之前既不视为不受管制，也不视为受管制。</translation>
  </message>
  <message>
   <source>None.</source>
   <translation>无。</translation>
  </message>
  <message>
   <source>Propose a classification</source>
   <translation>提出归类</translation>
  </message>
  <message>
   <source>Propose it to a second person</source>
   <translation>提交第二复核人</translation>
  </message>
  <message>
   <source>Propose this item</source>
   <translation>按此物项提出</translation>
  </message>
  <message>
   <source>Proposed by {name} on {day} by edition {edition}.</source>
   <translation>{name} 于 {day} 依据 {edition} 版提出。</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Reason of the decision: {reason}</source>
   <translation>决定理由：{reason}</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>驳回</translation>
  </message>
  <message>
   <source>Reject the proposal?</source>
   <translation>驳回该提议？</translation>
  </message>
  <message>
   <source>Reject …</source>
   <translation>驳回…</translation>
  </message>
  <message>
   <source>The list suggests no item for what is known of this product.</source>
   <translation>就该产品已知情况，清单未给出建议物项。</translation>
  </message>
  <message>
   <source>What the list of controlled items suggests</source>
   <translation>管制物项清单的建议</translation>
  </message>
  <message>
   <source>Withdraw my proposal</source>
   <translation>撤回我的提议</translation>
  </message>
  <message>
   <source>You proposed this, so a second person decides on it.</source>
   <translation>这是您提出的，须由第二复核人决定。</translation>
  </message>
  <message>
   <source>no code read</source>
   <translation>未读到编码</translation>
  </message>
 </context>
 <context>
  <name>CompositionTab</name>
  <message>
   <source>Drop the report as a PDF here</source>
   <translation>将 PDF 报告拖到此处</translation>
  </message>
  <message>
   <source>Look at the report</source>
   <translation>查看报告</translation>
  </message>
  <message>
   <source>No test report yet, so nobody knows what is inside.</source>
   <translation>尚无检测报告，因此无人知道其成分。</translation>
  </message>
  <message>
   <source>Record a test report</source>
   <translation>登记检测报告</translation>
  </message>
  <message>
   <source>Record this report</source>
   <translation>登记此报告</translation>
  </message>
  <message>
   <source>The known shares add up to {total} %; what is not named may still be inside.</source>
   <translation>已知成分合计 {total}%；未列出的成分仍可能存在。</translation>
  </message>
  <message>
   <source>The report itself is not attached.</source>
   <translation>报告原件未附。</translation>
  </message>
  <message>
   <source>The shares name everything that is in the product.</source>
   <translation>所列成分涵盖了产品的全部组成。</translation>
  </message>
  <message>
   <source>counts</source>
   <translation>有效</translation>
  </message>
  <message>
   <source>earlier</source>
   <translation>较早</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>未知</translation>
  </message>
 </context>
 <context>
  <name>Identity</name>
  <message>
   <source>6 to 12 digits each; several with commas. The first is the one that usually applies.</source>
   <translation>每个 6 至 12 位数字；多个以逗号分隔。第一个为通常适用的编码。</translation>
  </message>
  <message>
   <source>Country of origin</source>
   <translation>原产国</translation>
  </message>
  <message>
   <source>Customs codes</source>
   <translation>海关编码</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>形态</translation>
  </message>
  <message>
   <source>Made with Chinese technology</source>
   <translation>是否使用中国技术</translation>
  </message>
  <message>
   <source>Manufacturer</source>
   <translation>制造商</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>型号</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Our code</source>
   <translation>本公司编码</translation>
  </message>
  <message>
   <source>Technical parameters</source>
   <translation>技术参数</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>单位</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>未说明</translation>
  </message>
 </context>
 <context>
  <name>ProductColumns</name>
  <message>
   <source>Changed</source>
   <translation>更改时间</translation>
  </message>
  <message>
   <source>Chinese name</source>
   <translation>中文名称</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>归类</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>编码</translation>
  </message>
  <message>
   <source>Control codes</source>
   <translation>管制编码</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>形态</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>型号</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>原产地</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
 </context>
 <context>
  <name>ProductPapers</name>
  <message>
   <source>Answer</source>
   <translation>答案</translation>
  </message>
  <message>
   <source>Application</source>
   <translation>申请</translation>
  </message>
  <message>
   <source>Applications</source>
   <translation>申请</translation>
  </message>
  <message>
   <source>Asked on</source>
   <translation>查询日</translation>
  </message>
  <message>
   <source>Control codes</source>
   <translation>管制编码</translation>
  </message>
  <message>
   <source>Customer</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Declarations</source>
   <translation>声明</translation>
  </message>
  <message>
   <source>End user</source>
   <translation>最终用户</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>许可证</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>自</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Valid until</source>
   <translation>有效期至</translation>
  </message>
  <message>
   <source>What the law asked</source>
   <translation>法律要求</translation>
  </message>
 </context>
 <context>
  <name>ProductSide</name>
  <message>
   <source>A name and a unit are enough to begin with.</source>
   <translation>有名称和单位即可开始。</translation>
  </message>
  <message>
   <source>Add the product</source>
   <translation>添加产品</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>归类</translation>
  </message>
  <message>
   <source>Composition</source>
   <translation>成分</translation>
  </message>
  <message>
   <source>Decide on the proposal</source>
   <translation>对提议作出决定</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>附件</translation>
  </message>
  <message>
   <source>Go to what is missing</source>
   <translation>补充缺项</translation>
  </message>
  <message>
   <source>Identity</source>
   <translation>基本信息</translation>
  </message>
  <message>
   <source>Import products from a sheet</source>
   <translation>从表格导入产品</translation>
  </message>
  <message>
   <source>It is offered for new papers again.</source>
   <translation>新文件中可再次选用。</translation>
  </message>
  <message>
   <source>It stays readable, and so do its papers.</source>
   <translation>该产品及其文件仍可查阅。</translation>
  </message>
  <message>
   <source>New product</source>
   <translation>新产品</translation>
  </message>
  <message>
   <source>Papers</source>
   <translation>关联单证</translation>
  </message>
  <message>
   <source>Put it on sale</source>
   <translation>恢复销售</translation>
  </message>
  <message>
   <source>Put this product on sale again …</source>
   <translation>恢复销售该产品…</translation>
  </message>
  <message>
   <source>Put this product on sale again?</source>
   <translation>恢复销售该产品？</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Take it off sale</source>
   <translation>停售</translation>
  </message>
  <message>
   <source>Take this product off sale …</source>
   <translation>停售该产品…</translation>
  </message>
  <message>
   <source>Take this product off sale?</source>
   <translation>停售该产品？</translation>
  </message>
  <message>
   <source>The name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>The unit</source>
   <translation>单位</translation>
  </message>
  <message>
   <source>With both, the product is kept.</source>
   <translation>两者齐备即可保存产品。</translation>
  </message>
 </context>
 <context>
  <name>ProductsPage</name>
  <message>
   <source>&lt;p&gt;Products with what they are made of and which controlled items they are.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+N&lt;/b&gt; begins a product: a name and a unit are enough, and it is kept.&lt;/p&gt;&lt;p&gt;A classification is proposed by one person and confirmed or rejected by another.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+Enter&lt;/b&gt; goes to the first thing that is missing. &lt;b&gt;Esc&lt;/b&gt; goes back to the list.&lt;/p&gt;</source>
   <translation>&lt;p&gt;产品及其成分和所属管制物项。&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+N&lt;/b&gt; 新建产品：有名称和单位即可保存。&lt;/p&gt;&lt;p&gt;归类由一人提出，另一人确认或驳回。&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+Enter&lt;/b&gt; 跳到第一项待补事项。&lt;b&gt;Esc&lt;/b&gt; 返回列表。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Choose a product in the list, or begin one with Ctrl+N.</source>
   <translation>请在列表中选择产品，或按 Ctrl+N 新建。</translation>
  </message>
  <message>
   <source>Import products</source>
   <translation>导入产品</translation>
  </message>
  <message>
   <source>No product yet. Ctrl+N begins one.</source>
   <translation>尚无产品。按 Ctrl+N 新建。</translation>
  </message>
 </context>
 <context>
  <name>ProposalFields</name>
  <message>
   <source>Control codes</source>
   <translation>管制编码</translation>
  </message>
  <message>
   <source>For items whose code could not be read.</source>
   <translation>用于编码无法读取的物项。</translation>
  </message>
  <message>
   <source>Measures without a code</source>
   <translation>无编码的措施</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>结论</translation>
  </message>
  <message>
   <source>Reason, for whoever reads it in three years</source>
   <translation>理由（供三年后的读者查阅）</translation>
  </message>
 </context>
 <context>
  <name>ReportFields</name>
  <message>
   <source>Add an element</source>
   <translation>添加元素</translation>
  </message>
  <message>
   <source>Date of the report</source>
   <translation>报告日期</translation>
  </message>
  <message>
   <source>Element</source>
   <translation>元素</translation>
  </message>
  <message>
   <source>Laboratory</source>
   <translation>实验室</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>方法</translation>
  </message>
  <message>
   <source>Number of the report</source>
   <translation>报告编号</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>含量</translation>
  </message>
  <message>
   <source>Shares by mass</source>
   <translation>质量分数</translation>
  </message>
  <message>
   <source>± points</source>
   <translation>± 百分点</translation>
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>CustomerColumns</name>
  <message>
   <source>Changed</source>
   <translation>更改时间</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>国家</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>Local name</source>
   <translation>本地名称</translation>
  </message>
  <message>
   <source>Military ties</source>
   <translation>军方关联</translation>
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
   <source>State</source>
   <translation>状态</translation>
  </message>
 </context>
 <context>
  <name>CustomerPapers</name>
  <message>
   <source>Applications</source>
   <translation>申请</translation>
  </message>
  <message>
   <source>Contract</source>
   <translation>合同</translation>
  </message>
  <message>
   <source>Declarations</source>
   <translation>声明</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>许可证</translation>
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
   <source>Planned for</source>
   <translation>计划日期</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>产品</translation>
  </message>
  <message>
   <source>Shipments</source>
   <translation>发货</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Valid until</source>
   <translation>有效期至</translation>
  </message>
 </context>
 <context>
  <name>CustomersPage</name>
  <message>
   <source>&lt;p&gt;Customers with their names, numbers, sites, owners and papers. What you type is saved by itself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+N&lt;/b&gt; begins a customer: a name and a country are enough, and it is kept.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+Enter&lt;/b&gt; goes to the first thing that is missing. &lt;b&gt;Esc&lt;/b&gt; goes back to the list.&lt;/p&gt;&lt;p&gt;When a customer of this name or number is there already, a line under the name says so.&lt;/p&gt;</source>
   <translation>&lt;p&gt;客户及其名称、号码、场所、所有者和文件。输入的内容会自动保存。&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+N&lt;/b&gt; 新建客户：有名称和国家即可保存。&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+Enter&lt;/b&gt; 跳到第一项缺少的内容。&lt;b&gt;Esc&lt;/b&gt; 返回列表。&lt;/p&gt;&lt;p&gt;若已有同名或同号码的客户，名称下方会有提示。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>A name and a country are enough to begin with.</source>
   <translation>有名称和国家即可开始。</translation>
  </message>
  <message>
   <source>Add it anyway</source>
   <translation>仍然添加</translation>
  </message>
  <message>
   <source>Add the customer</source>
   <translation>添加客户</translation>
  </message>
  <message>
   <source>Certified end user: {standing}</source>
   <translation>认证最终用户：{standing}</translation>
  </message>
  <message>
   <source>Choose a customer in the list, or begin one with Ctrl+N.</source>
   <translation>请在列表中选择客户，或按 Ctrl+N 新建。</translation>
  </message>
  <message>
   <source>Deal with it again</source>
   <translation>恢复往来</translation>
  </message>
  <message>
   <source>Deal with this customer again …</source>
   <translation>恢复与该客户的往来…</translation>
  </message>
  <message>
   <source>Deal with this customer again?</source>
   <translation>恢复与该客户的往来？</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Go to what is missing</source>
   <translation>前往缺少的内容</translation>
  </message>
  <message>
   <source>Import customers</source>
   <translation>导入客户</translation>
  </message>
  <message>
   <source>Import customers from a sheet</source>
   <translation>从表格导入客户</translation>
  </message>
  <message>
   <source>It is offered for new papers again.</source>
   <translation>新文件中可再次选用。</translation>
  </message>
  <message>
   <source>It stays readable, and nothing new can be begun for it.</source>
   <translation>记录仍可查阅，但不能再为其新建业务。</translation>
  </message>
  <message>
   <source>New customer</source>
   <translation>新客户</translation>
  </message>
  <message>
   <source>No customer yet. Ctrl+N begins one.</source>
   <translation>尚无客户。按 Ctrl+N 新建。</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>概览</translation>
  </message>
  <message>
   <source>Owners</source>
   <translation>所有者</translation>
  </message>
  <message>
   <source>Papers</source>
   <translation>文件往来</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Retire</source>
   <translation>停用</translation>
  </message>
  <message>
   <source>Retire this customer …</source>
   <translation>停用该客户…</translation>
  </message>
  <message>
   <source>Retire this customer?</source>
   <translation>停用该客户？</translation>
  </message>
  <message>
   <source>Screening</source>
   <translation>筛查</translation>
  </message>
  <message>
   <source>Sites</source>
   <translation>场所</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>资格</translation>
  </message>
  <message>
   <source>The country</source>
   <translation>国家</translation>
  </message>
  <message>
   <source>The legal name</source>
   <translation>法定名称</translation>
  </message>
  <message>
   <source>With both, the customer is kept.</source>
   <translation>两者齐备即可保存客户。</translation>
  </message>
 </context>
 <context>
  <name>Overview</name>
  <message>
   <source>Add a name</source>
   <translation>添加名称</translation>
  </message>
  <message>
   <source>Add a number</source>
   <translation>添加号码</translation>
  </message>
  <message>
   <source>Add a person</source>
   <translation>添加人员</translation>
  </message>
  <message>
   <source>Add an address</source>
   <translation>添加地址</translation>
  </message>
  <message>
   <source>Addresses</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>City</source>
   <translation>城市</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>国家</translation>
  </message>
  <message>
   <source>Customer since</source>
   <translation>成为客户日期</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>电子邮箱</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>Kind of address</source>
   <translation>地址类型</translation>
  </message>
  <message>
   <source>Kind of name</source>
   <translation>名称类型</translation>
  </message>
  <message>
   <source>Kind of number</source>
   <translation>号码类型</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Legal name</source>
   <translation>法定名称</translation>
  </message>
  <message>
   <source>Maker of servo motors for packaging machines</source>
   <translation>包装机用伺服电机制造商</translation>
  </message>
  <message>
   <source>May sign for the customer</source>
   <translation>可代表客户签署</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Name in local script</source>
   <translation>本地文字名称</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>号码</translation>
  </message>
  <message>
   <source>On what the authority to sign rests</source>
   <translation>签署权依据</translation>
  </message>
  <message>
   <source>Open that one</source>
   <translation>打开该客户</translation>
  </message>
  <message>
   <source>Other names</source>
   <translation>其他名称</translation>
  </message>
  <message>
   <source>People</source>
   <translation>人员</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>职务</translation>
  </message>
  <message>
   <source>Postcode</source>
   <translation>邮编</translation>
  </message>
  <message>
   <source>Reached by</source>
   <translation>联系方式</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>省/州</translation>
  </message>
  <message>
   <source>Registration numbers</source>
   <translation>登记号码</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Share of military business</source>
   <translation>军事业务占比</translation>
  </message>
  <message>
   <source>Street</source>
   <translation>街道</translation>
  </message>
  <message>
   <source>Street and number</source>
   <translation>街道与门牌号</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>电话</translation>
  </message>
  <message>
   <source>Ties to a military</source>
   <translation>与军方的关联</translation>
  </message>
  <message>
   <source>Used from</source>
   <translation>起用日期</translation>
  </message>
  <message>
   <source>Used until</source>
   <translation>停用日期</translation>
  </message>
  <message>
   <source>Web site</source>
   <translation>网站</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>主营业务</translation>
  </message>
  <message>
   <source>Which ties, and how this is known</source>
   <translation>何种关联及依据</translation>
  </message>
  <message>
   <source>Whole address in local script</source>
   <translation>本地文字完整地址</translation>
  </message>
  <message>
   <source>{count} others are alike, too.</source>
   <translation>另有 {count} 个名称相近。</translation>
  </message>
  <message>
   <source>{number} {name} may be the same. {why}</source>
   <translation>{number} {name} 可能是同一客户。{why}</translation>
  </message>
 </context>
 <context>
  <name>Owners</name>
  <message>
   <source>Add an owner</source>
   <translation>添加所有者</translation>
  </message>
  <message>
   <source>An unknown share is an answer, too: tick “unknown”, and nothing is counted on it.</source>
   <translation>份额未知也是一种回答：勾选“未知”，便不会据此计算。</translation>
  </message>
  <message>
   <source>Country of the owner</source>
   <translation>所有者所在国</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>持有方式</translation>
  </message>
  <message>
   <source>Held from</source>
   <translation>持有起始</translation>
  </message>
  <message>
   <source>Held until</source>
   <translation>持有终止</translation>
  </message>
  <message>
   <source>No owner is entered.</source>
   <translation>尚未录入所有者。</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>所有者</translation>
  </message>
  <message>
   <source>Owners</source>
   <translation>所有者</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>份额</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>截至</translation>
  </message>
  <message>
   <source>Where this is from</source>
   <translation>信息来源</translation>
  </message>
  <message>
   <source>Who stands above</source>
   <translation>上层所有者</translation>
  </message>
  <message>
   <source>stands in this chain already</source>
   <translation>已在此链条中</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>unknown, ≤ {most} %</source>
   <translation>未知，≤ {most} %</translation>
  </message>
  <message>
   <source>{share} of the customer</source>
   <translation>占客户 {share}</translation>
  </message>
 </context>
 <context>
  <name>Sites</name>
  <message>
   <source>Add a site</source>
   <translation>添加场所</translation>
  </message>
  <message>
   <source>City</source>
   <translation>城市</translation>
  </message>
  <message>
   <source>Closed on</source>
   <translation>关闭日期</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>国家</translation>
  </message>
  <message>
   <source>Goods are used at a site. A site that is given up is closed with a date; papers may name it.</source>
   <translation>货物在场所使用。弃用的场所以日期关闭，因为文件可能引用它。</translation>
  </message>
  <message>
   <source>How that is known</source>
   <translation>依据</translation>
  </message>
  <message>
   <source>In or near a military area</source>
   <translation>位于或邻近军事区</translation>
  </message>
  <message>
   <source>In use from</source>
   <translation>启用日期</translation>
  </message>
  <message>
   <source>Name of the site</source>
   <translation>场所名称</translation>
  </message>
  <message>
   <source>Near military</source>
   <translation>邻近军事区</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>地点</translation>
  </message>
  <message>
   <source>Postcode</source>
   <translation>邮编</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>省/州</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Run by the customer itself</source>
   <translation>由客户自行运营</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>场所</translation>
  </message>
  <message>
   <source>Sites</source>
   <translation>场所</translation>
  </message>
  <message>
   <source>Street and number</source>
   <translation>街道与门牌号</translation>
  </message>
  <message>
   <source>What is done there</source>
   <translation>场所用途</translation>
  </message>
  <message>
   <source>Whole address in local script</source>
   <translation>本地文字完整地址</translation>
  </message>
 </context>
 <context>
  <name>StatusTab</name>
  <message>
   <source>Against</source>
   <translation>不利理由</translation>
  </message>
  <message>
   <source>By edition {edition} of the rules.</source>
   <translation>依据 {edition} 版规则。</translation>
  </message>
  <message>
   <source>Condition: {text}</source>
   <translation>条件：{text}</translation>
  </message>
  <message>
   <source>For</source>
   <translation>有利理由</translation>
  </message>
  <message>
   <source>It stays so until {day} if nothing else happens.</source>
   <translation>若无其他变化，将维持至 {day}。</translation>
  </message>
  <message>
   <source>On {day}: {standing}. {what}</source>
   <translation>{day}：{standing}。{what}</translation>
  </message>
  <message>
   <source>Open that record</source>
   <translation>打开该记录</translation>
  </message>
  <message>
   <source>Over time</source>
   <translation>随时间变化</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>方案</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>场所</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>资格</translation>
  </message>
  <message>
   <source>What changes next by itself</source>
   <translation>下一次自动变化</translation>
  </message>
  <message>
   <source>the one that stands best</source>
   <translation>资格最好的场所</translation>
  </message>
  <message>
   <source>{percent} % of the points; {open} of {of} criteria are unanswered or too old.</source>
   <translation>得分 {percent} %；{of} 项标准中有 {open} 项未答复或已过期。</translation>
  </message>
 </context>
</TS>

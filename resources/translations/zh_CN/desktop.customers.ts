<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>AskFields</name>
  <message>
   <source>A Chinese party that a foreign authority asks for a visit reports it at once to the Ministry of Commerce and needs its consent first (Order 792 Art. 38).</source>
   <translation>外国主管机关请求访问中国主体的，该主体应立即向商务部报告，并须事先取得商务部同意（国务院令第792号第三十八条）。</translation>
  </message>
  <message>
   <source>Asked for on</source>
   <translation>提出日期</translation>
  </message>
  <message>
   <source>At the request of</source>
   <translation>提出方</translation>
  </message>
  <message>
   <source>Authority</source>
   <translation>主管机关</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>场所</translation>
  </message>
 </context>
 <context>
  <name>BalanceFields</name>
  <message>
   <source>Add a move</source>
   <translation>添加移出</translation>
  </message>
  <message>
   <source>Add an element</source>
   <translation>添加元素</translation>
  </message>
  <message>
   <source>Closing</source>
   <translation>期末库存</translation>
  </message>
  <message>
   <source>Declared by the customer on</source>
   <translation>客户申报日期</translation>
  </message>
  <message>
   <source>Element</source>
   <translation>元素</translation>
  </message>
  <message>
   <source>Figures of the year</source>
   <translation>年度数字</translation>
  </message>
  <message>
   <source>In kilograms of the element. A figure that the customer does not state stays empty; the difference is then not known.</source>
   <translation>以元素千克计。客户未申报的数字留空，此时差额无法得知。</translation>
  </message>
  <message>
   <source>In product</source>
   <translation>用于产品</translation>
  </message>
  <message>
   <source>Kilograms</source>
   <translation>千克</translation>
  </message>
  <message>
   <source>Moved away</source>
   <translation>移出</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation>期初库存</translation>
  </message>
  <message>
   <source>Scrap</source>
   <translation>废料</translation>
  </message>
  <message>
   <source>To another site</source>
   <translation>移往其他场所</translation>
  </message>
  <message>
   <source>To whom</source>
   <translation>移交给</translation>
  </message>
  <message>
   <source>or to whom else</source>
   <translation>或移交给其他方</translation>
  </message>
 </context>
 <context>
  <name>CertifiedLines</name>
  <message>
   <source>End it</source>
   <translation>终止</translation>
  </message>
  <message>
   <source>End it early …</source>
   <translation>提前终止…</translation>
  </message>
  <message>
   <source>End this line early?</source>
   <translation>提前终止此项？</translation>
  </message>
  <message>
   <source>It no longer counts from</source>
   <translation>自何日起不再有效</translation>
  </message>
  <message>
   <source>No longer counts from {day}: {reason}</source>
   <translation>自{day}起不再有效：{reason}</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>ended early</source>
   <translation>提前终止</translation>
  </message>
  <message>
   <source>every listed item</source>
   <translation>清单所列全部物项</translation>
  </message>
  <message>
   <source>ran out</source>
   <translation>已到期</translation>
  </message>
  <message>
   <source>{dossier} · from {day}</source>
   <translation>{dossier} · 自{day}起</translation>
  </message>
  <message>
   <source>{dossier} · from {day} to {last}</source>
   <translation>{dossier} · {day}至{last}</translation>
  </message>
  <message>
   <source>{line}. What it covered before that day stays as it was.</source>
   <translation>{line}。该日之前的效力不变。</translation>
  </message>
  <message>
   <source>{site} · {item} · {use} · {destination}</source>
   <translation>{site} · {item} · {use} · {destination}</translation>
  </message>
 </context>
 <context>
  <name>ConsentFields</name>
  <message>
   <source>Consented on</source>
   <translation>同意日期</translation>
  </message>
  <message>
   <source>Number of the consent</source>
   <translation>同意文号</translation>
  </message>
 </context>
 <context>
  <name>CriteriaTab</name>
  <message>
   <source>Answer</source>
   <translation>答复</translation>
  </message>
  <message>
   <source>Answered on {day} by {name}.</source>
   <translation>{name}于{day}答复。</translation>
  </message>
  <message>
   <source>Criteria</source>
   <translation>标准</translation>
  </message>
  <message>
   <source>Criterion</source>
   <translation>标准</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>证明材料</translation>
  </message>
  <message>
   <source>Evidence of</source>
   <translation>证明材料日期</translation>
  </message>
  <message>
   <source>Evidence: {papers}</source>
   <translation>证明材料：{papers}</translation>
  </message>
  <message>
   <source>Good until</source>
   <translation>有效至</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>说明</translation>
  </message>
  <message>
   <source>Keeping {name}</source>
   <translation>正在保存 {name}</translation>
  </message>
  <message>
   <source>Next open one</source>
   <translation>下一个未答</translation>
  </message>
  <message>
   <source>Not answered yet. Keys 1 to 6 in the list answer and go on.</source>
   <translation>尚未答复。在列表中按 1 至 6 即答复并转到下一项。</translation>
  </message>
  <message>
   <source>Not saved yet: choose an answer. What you typed is kept for you.</source>
   <translation>尚未保存：请选择答复。已输入的内容已为您保留。</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>上一个</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>问题</translation>
  </message>
  <message>
   <source>Runs out on</source>
   <translation>到期日</translation>
  </message>
  <message>
   <source>a bad answer bars the status</source>
   <translation>答复不合格则不能取得资格</translation>
  </message>
  <message>
   <source>not answered</source>
   <translation>未答复</translation>
  </message>
  <message>
   <source>weight {weight}</source>
   <translation>权重 {weight}</translation>
  </message>
  <message>
   <source>{code} · {group} · {place} of {count}</source>
   <translation>{code} · {group} · 第 {place} 项，共 {count} 项</translation>
  </message>
 </context>
 <context>
  <name>CustomerColumns</name>
  <message>
   <source>Certified</source>
   <translation>认证状态</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>更改时间</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>国家/地区</translation>
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
   <source>Sites</source>
   <translation>场所</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>our own firm</source>
   <translation>本公司</translation>
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
   <source>Status certificate, {number} (preview)</source>
   <translation>状态证明，{number}（预览）</translation>
  </message>
  <message>
   <source>Valid until</source>
   <translation>有效期至</translation>
  </message>
 </context>
 <context>
  <name>CustomerSide</name>
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
   <source>Duties</source>
   <translation>义务</translation>
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
   <source>Orders</source>
   <translation>订单</translation>
  </message>
  <message>
   <source>Our own firm</source>
   <translation>本公司</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>概览</translation>
  </message>
  <message>
   <source>Owners</source>
   <translation>股东（所有者）</translation>
  </message>
  <message>
   <source>Papers</source>
   <translation>关联单证</translation>
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
   <translation>国家/地区</translation>
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
  <name>CustomersPage</name>
  <message>
   <source>&lt;p&gt;Customers with their names, numbers, sites, owners and papers. What you type is saved by itself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+N&lt;/b&gt; begins a customer: a name and a country are enough, and it is kept.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+Enter&lt;/b&gt; goes to the first thing that is missing. &lt;b&gt;Esc&lt;/b&gt; goes back to the list.&lt;/p&gt;&lt;p&gt;When a customer of this name or number is there already, a line under the name says so.&lt;/p&gt;</source>
   <translation>&lt;p&gt;客户及其名称、号码、场所、股东（所有者）和文件。输入的内容会自动保存。&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+N&lt;/b&gt; 新建客户：有名称和国家即可保存。&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+Enter&lt;/b&gt; 跳到第一项待补事项。&lt;b&gt;Esc&lt;/b&gt; 返回列表。&lt;/p&gt;&lt;p&gt;若已有同名或同号码的客户，名称下方会有提示。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Choose a customer in the list, or begin one with Ctrl+N.</source>
   <translation>请在列表中选择客户，或按 Ctrl+N 新建。</translation>
  </message>
  <message>
   <source>Import customers</source>
   <translation>导入客户</translation>
  </message>
  <message>
   <source>No customer yet. Ctrl+N begins one.</source>
   <translation>尚无客户。按 Ctrl+N 新建。</translation>
  </message>
 </context>
 <context>
  <name>DecisionTab</name>
  <message>
   <source>Answer</source>
   <translation>答复</translation>
  </message>
  <message>
   <source>Certified for</source>
   <translation>认证范围</translation>
  </message>
  <message>
   <source>Condition: {text}</source>
   <translation>条件：{text}</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>条件</translation>
  </message>
  <message>
   <source>Countersign</source>
   <translation>会签</translation>
  </message>
  <message>
   <source>Countersign {number}</source>
   <translation>会签 {number}</translation>
  </message>
  <message>
   <source>Countersign …</source>
   <translation>会签…</translation>
  </message>
  <message>
   <source>Decide</source>
   <translation>作出决定</translation>
  </message>
  <message>
   <source>Decide; a second person countersigns</source>
   <translation>作出决定（须第二复核人会签）</translation>
  </message>
  <message>
   <source>Decided so far</source>
   <translation>已作决定</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>决定</translation>
  </message>
  <message>
   <source>For</source>
   <translation>适用于</translation>
  </message>
  <message>
   <source>Give it back</source>
   <translation>退回</translation>
  </message>
  <message>
   <source>Give it back …</source>
   <translation>退回…</translation>
  </message>
  <message>
   <source>Give {number} back</source>
   <translation>退回 {number}</translation>
  </message>
  <message>
   <source>Handed in on {day} by {name}.</source>
   <translation>{name}于{day}提交。</translation>
  </message>
  <message>
   <source>In effect from</source>
   <translation>生效日期</translation>
  </message>
  <message>
   <source>Nobody has decided on it yet.</source>
   <translation>尚无人作出决定。</translation>
  </message>
  <message>
   <source>Proposed: {kind}</source>
   <translation>已提出：{kind}</translation>
  </message>
  <message>
   <source>Reason from the list</source>
   <translation>列表中的理由</translation>
  </message>
  <message>
   <source>Reason in words</source>
   <translation>理由说明</translation>
  </message>
  <message>
   <source>Record the answer</source>
   <translation>登记答复</translation>
  </message>
  <message>
   <source>Returned on {day} by {name}: {reason}</source>
   <translation>{name}于{day}退回：{reason}</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Take the vote back …</source>
   <translation>撤回表决…</translation>
  </message>
  <message>
   <source>Take the vote on {number} back</source>
   <translation>撤回对 {number} 的表决</translation>
  </message>
  <message>
   <source>Valid until</source>
   <translation>有效期至</translation>
  </message>
  <message>
   <source>What has to be mended?</source>
   <translation>需要补正什么？</translation>
  </message>
  <message>
   <source>What was checked?</source>
   <translation>核对了什么？</translation>
  </message>
  <message>
   <source>Why is it taken back?</source>
   <translation>为何撤回？</translation>
  </message>
  <message>
   <source>due {day}</source>
   <translation>{day} 到期</translation>
  </message>
  <message>
   <source>in effect from {day}</source>
   <translation>自{day}起生效</translation>
  </message>
  <message>
   <source>the whole dossier</source>
   <translation>整个档案</translation>
  </message>
  <message>
   <source>valid until {day}</source>
   <translation>有效期至{day}</translation>
  </message>
  <message>
   <source>waits for a second person</source>
   <translation>等待第二复核人</translation>
  </message>
  <message>
   <source>{day} by {names}</source>
   <translation>{day}，{names}</translation>
  </message>
  <message>
   <source>{names} on {day}; {count} of {needed} persons</source>
   <translation>{names}，{day}；{needed} 人中已有 {count} 人</translation>
  </message>
  <message>
   <source>{name} asked on {day}; owed by {who}</source>
   <translation>{name}于{day}提问；由{who}答复</translation>
  </message>
  <message>
   <source>{name} on {day}: {answer}</source>
   <translation>{name}，{day}：{answer}</translation>
  </message>
  <message>
   <source>{name} took the vote for “{kind}” of {voted} back on {day}: {reason}</source>
   <translation>{name} 于{day}撤回了{voted}对“{kind}”的表决：{reason}</translation>
  </message>
 </context>
 <context>
  <name>DoneFields</name>
  <message>
   <source>Days after a shipment</source>
   <translation>发货后天数</translation>
  </message>
  <message>
   <source>Done on</source>
   <translation>完成日期</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
 </context>
 <context>
  <name>DossierFacts</name>
  <message>
   <source>A status is always for a site, a use and a destination; an item narrows it further.</source>
   <translation>资格总是针对场所、用途和目的地；物项使其进一步限定。</translation>
  </message>
  <message>
   <source>Add a line</source>
   <translation>添加一行</translation>
  </message>
  <message>
   <source>Given by an authority</source>
   <translation>主管机关授予</translation>
  </message>
  <message>
   <source>Issued by</source>
   <translation>颁发机关</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Of</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Only where an authority gave a status itself; all three or none.</source>
   <translation>仅在主管机关自行授予资格时填写；三项须全部填写或全部留空。</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>What the certification is for</source>
   <translation>认证范围</translation>
  </message>
  <message>
   <source>Who answers for export control at the customer</source>
   <translation>客户方的出口管制负责人</translation>
  </message>
 </context>
 <context>
  <name>DossierPapers</name>
  <message>
   <source>Issue the certificate</source>
   <translation>出具证明</translation>
  </message>
  <message>
   <source>Issued {day}</source>
   <translation>{day}出具</translation>
  </message>
  <message>
   <source>Prints the status of today once; printing it again gives the same bytes.</source>
   <translation>打印当日状态一次；重新打印得到完全相同的文件。</translation>
  </message>
  <message>
   <source>Status certificate (preview)</source>
   <translation>状态证明（预览）</translation>
  </message>
 </context>
 <context>
  <name>DossierView</name>
  <message>
   <source>Add a line first: a site, a use and a destination.</source>
   <translation>请先添加一行：场所、用途和目的地。</translation>
  </message>
  <message>
   <source>Back to the customer</source>
   <translation>返回客户</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>证明</translation>
  </message>
  <message>
   <source>Countersign …</source>
   <translation>会签…</translation>
  </message>
  <message>
   <source>Criteria</source>
   <translation>标准</translation>
  </message>
  <message>
   <source>Decide</source>
   <translation>作出决定</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>决定</translation>
  </message>
  <message>
   <source>Dossier</source>
   <translation>档案</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>证明材料</translation>
  </message>
  <message>
   <source>Hand it in</source>
   <translation>提交</translation>
  </message>
  <message>
   <source>Hand it in again</source>
   <translation>再次提交</translation>
  </message>
  <message>
   <source>History</source>
   <translation>历史</translation>
  </message>
  <message>
   <source>It stays readable; another one can be opened then.</source>
   <translation>该档案仍可查阅；之后可以另建档案。</translation>
  </message>
  <message>
   <source>It was withdrawn: {reason}</source>
   <translation>已撤回：{reason}</translation>
  </message>
  <message>
   <source>Not saved yet: see the sentences in red. What you typed is kept for you.</source>
   <translation>尚未保存：请看红色提示。您输入的内容已为您保留。</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Show it in the queue</source>
   <translation>在复核队列中显示</translation>
  </message>
  <message>
   <source>This is what you had typed and could not be saved yet.</source>
   <translation>这是您此前输入但未能保存的内容。</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>丢弃</translation>
  </message>
  <message>
   <source>Throw the changes away</source>
   <translation>放弃更改</translation>
  </message>
  <message>
   <source>Withdraw it</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Withdraw it …</source>
   <translation>撤回…</translation>
  </message>
  <message>
   <source>Withdraw {number}?</source>
   <translation>撤回 {number}？</translation>
  </message>
  <message>
   <source>You had a hand in this dossier, so another person has to decide on it.</source>
   <translation>您参与了该档案的编制，须由他人作出决定。</translation>
  </message>
  <message>
   <source>{name} returned it on {day}: {reason}</source>
   <translation>{name}于{day}退回：{reason}</translation>
  </message>
 </context>
 <context>
  <name>Dossiers</name>
  <message>
   <source>Decided</source>
   <translation>决定</translation>
  </message>
  <message>
   <source>Dossier</source>
   <translation>档案</translation>
  </message>
  <message>
   <source>Dossiers</source>
   <translation>档案</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>方案</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
 </context>
 <context>
  <name>DutiesPart</name>
  <message>
   <source>Mass balance</source>
   <translation>物料平衡</translation>
  </message>
  <message>
   <source>Standing duties and visits</source>
   <translation>持续义务与走访</translation>
  </message>
 </context>
 <context>
  <name>DutiesTab</name>
  <message>
   <source>Ask for a visit …</source>
   <translation>提出走访…</translation>
  </message>
  <message>
   <source>Both stay on file; the duty is owed again.</source>
   <translation>两条记录均予保留；该义务重新变为应办。</translation>
  </message>
  <message>
   <source>Computed from the programme, the days of the certification, our shipments and what was recorded as done.</source>
   <translation>根据认证方案、认证日期、本单位发货记录以及已登记的完成情况计算得出。</translation>
  </message>
  <message>
   <source>Done on {day}, which was late: it was due by {due}.</source>
   <translation>于{day}完成，已逾期：应于{due}前完成。</translation>
  </message>
  <message>
   <source>Done on {day}.</source>
   <translation>于{day}完成。</translation>
  </message>
  <message>
   <source>Drop the paper that shows it here</source>
   <translation>将证明文件拖放到此处</translation>
  </message>
  <message>
   <source>Due by {day}.</source>
   <translation>应于{day}前完成。</translation>
  </message>
  <message>
   <source>Go to screening</source>
   <translation>前往筛查</translation>
  </message>
  <message>
   <source>Go to the mass balance</source>
   <translation>前往物料平衡</translation>
  </message>
  <message>
   <source>It can be done from {day} on.</source>
   <translation>自{day}起可办理。</translation>
  </message>
  <message>
   <source>Nothing is owed: the customer was not certified up to this day.</source>
   <translation>没有应办义务：截至该日客户未获认证。</translation>
  </message>
  <message>
   <source>Paper: {file}</source>
   <translation>文件：{file}</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Record as done</source>
   <translation>登记为已完成</translation>
  </message>
  <message>
   <source>Record as done …</source>
   <translation>登记为已完成…</translation>
  </message>
  <message>
   <source>Recorded by {name}.</source>
   <translation>登记人：{name}。</translation>
  </message>
  <message>
   <source>Standing duties</source>
   <translation>持续义务</translation>
  </message>
  <message>
   <source>Take back …</source>
   <translation>撤回…</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Take this record back?</source>
   <translation>撤回该登记？</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>走访</translation>
  </message>
 </context>
 <context>
  <name>ExplanationFields</name>
  <message>
   <source>The customer's explanation</source>
   <translation>客户的说明</translation>
  </message>
 </context>
 <context>
  <name>Figures</name>
  <message>
   <source>A forecast</source>
   <translation>预计数</translation>
  </message>
  <message>
   <source>Add a year</source>
   <translation>添加年份</translation>
  </message>
  <message>
   <source>Consumption, production and stock by year</source>
   <translation>历年用量、产量与库存</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>物项</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>数量</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>单位</translation>
  </message>
  <message>
   <source>What</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>What the customer itself stated; the introduction of importer and end user prints it. Applicants report that three past years and three to come are asked for.</source>
   <translation>由客户自行说明，将印于进口商和最终用户情况介绍。据申请人反映，通常要求提供过去三年和未来三年的数据。</translation>
  </message>
  <message>
   <source>Where this is from</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>年份</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>{year} (forecast)</source>
   <translation>{year}（预计）</translation>
  </message>
 </context>
 <context>
  <name>HeldFields</name>
  <message>
   <source>Held on</source>
   <translation>走访日期</translation>
  </message>
  <message>
   <source>People present</source>
   <translation>在场人员</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>走访发现</translation>
  </message>
 </context>
 <context>
  <name>MassBalanceTab</name>
  <message>
   <source>+ Opening stock</source>
   <translation>＋ 期初库存</translation>
  </message>
  <message>
   <source>= Difference</source>
   <translation>＝ 差额</translation>
  </message>
  <message>
   <source>A difference is open</source>
   <translation>存在未结差额</translation>
  </message>
  <message>
   <source>Arrived</source>
   <translation>到货日期</translation>
  </message>
  <message>
   <source>Change the figures …</source>
   <translation>修改数字…</translation>
  </message>
  <message>
   <source>Closed since {day}</source>
   <translation>自{day}起已结清</translation>
  </message>
  <message>
   <source>Declared on {day}, entered by {name} on {entered}. Paper: {file}</source>
   <translation>{day}申报，由{name}于{entered}录入。文件：{file}</translation>
  </message>
  <message>
   <source>Drop a paper that shows it here</source>
   <translation>将证明文件拖放到此处</translation>
  </message>
  <message>
   <source>Drop the customer's declaration here</source>
   <translation>将客户的申报文件拖放到此处</translation>
  </message>
  <message>
   <source>Enter the year's figures …</source>
   <translation>录入年度数字…</translation>
  </message>
  <message>
   <source>Explain the difference of {element} …</source>
   <translation>说明{element}的差额…</translation>
  </message>
  <message>
   <source>How it closes</source>
   <translation>结算情况</translation>
  </message>
  <message>
   <source>Keep the figures</source>
   <translation>保存数字</translation>
  </message>
  <message>
   <source>Mass balance</source>
   <translation>物料平衡</translation>
  </message>
  <message>
   <source>No figures yet</source>
   <translation>尚无数字</translation>
  </message>
  <message>
   <source>Nothing by our ledger.</source>
   <translation>本单位台账无到货记录。</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>产品</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>收到</translation>
  </message>
  <message>
   <source>Received and opening stock, less product, scrap, moves and closing stock, is the difference; up to {percent} % of what came in and was there is let pass. {basis}</source>
   <translation>收到数量加期初库存，减去用于产品、废料、移出和期末库存，即为差额；差额不超过收到数量与期初库存之和的{percent}%的，予以放行。{basis}</translation>
  </message>
  <message>
   <source>Record the explanation</source>
   <translation>登记说明</translation>
  </message>
  <message>
   <source>Shares</source>
   <translation>含量</translation>
  </message>
  <message>
   <source>Shipment</source>
   <translation>货物</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>场所</translation>
  </message>
  <message>
   <source>The customer has no site yet.</source>
   <translation>该客户尚无场所。</translation>
  </message>
  <message>
   <source>What came to the site</source>
   <translation>运抵该场所的货物</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>年度</translation>
  </message>
  <message>
   <source>kg</source>
   <translation>千克</translation>
  </message>
  <message>
   <source>kg of</source>
   <translation>千克</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>未申报</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>{element}: explained on {day}: {answer}</source>
   <translation>{element}：于{day}说明：{answer}</translation>
  </message>
  <message>
   <source>{element}: the customer was asked on {day} and is to answer by {due}.</source>
   <translation>{element}：已于{day}询问客户，请其于{due}前答复。</translation>
  </message>
  <message>
   <source>{quantity} kg of {element} were moved to {place}.</source>
   <translation>{quantity}千克{element}已移往{place}。</translation>
  </message>
  <message>
   <source>− Closing stock</source>
   <translation>－ 期末库存</translation>
  </message>
  <message>
   <source>− Moved away</source>
   <translation>－ 移出</translation>
  </message>
  <message>
   <source>− Scrap</source>
   <translation>－ 废料</translation>
  </message>
  <message>
   <source>− Used in product</source>
   <translation>－ 用于产品</translation>
  </message>
 </context>
 <context>
  <name>Overview</name>
  <message>
   <source>A customer of ours</source>
   <translation>是我方客户</translation>
  </message>
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
   <translation>国家/地区</translation>
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
   <source>Our own firm, the exporter that papers name</source>
   <translation>本公司，即文件上载明的出口经营者</translation>
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
   <source>The same in Chinese, for papers</source>
   <translation>中文表述（用于打印件）</translation>
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
   <translation>添加股东（所有者）</translation>
  </message>
  <message>
   <source>An unknown share is an answer, too: tick “unknown”, and nothing is counted on it.</source>
   <translation>持股比例未知也是一种回答：勾选“未知”，便不会据此计算。</translation>
  </message>
  <message>
   <source>Country of the owner</source>
   <translation>股东（所有者）所在国家/地区</translation>
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
   <source>Owner</source>
   <translation>股东（所有者）</translation>
  </message>
  <message>
   <source>Owners</source>
   <translation>股东（所有者）</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>持股比例</translation>
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
   <translation>上层股东（所有者）</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>未知</translation>
  </message>
 </context>
 <context>
  <name>RefusedFields</name>
  <message>
   <source>Refused or called off on</source>
   <translation>拒绝或取消日期</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>原因</translation>
  </message>
 </context>
 <context>
  <name>ScopesField</name>
  <message>
   <source>Condition</source>
   <translation>条件</translation>
  </message>
  <message>
   <source>Control code</source>
   <translation>管制编码</translation>
  </message>
  <message>
   <source>Destination</source>
   <translation>目的地</translation>
  </message>
  <message>
   <source>Empty for every item of the reference list.</source>
   <translation>留空表示参考清单所列全部物项。</translation>
  </message>
  <message>
   <source>From</source>
   <translation>自</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>物项</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>产品</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>场所</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>To</source>
   <translation>目的地</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>至</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>decided</source>
   <translation>已决定</translation>
  </message>
  <message>
   <source>ended early</source>
   <translation>提前终止</translation>
  </message>
  <message>
   <source>every listed item</source>
   <translation>清单所列全部物项</translation>
  </message>
  <message>
   <source>not decided</source>
   <translation>未决定</translation>
  </message>
  <message>
   <source>one product</source>
   <translation>单个产品</translation>
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
   <translation>国家/地区</translation>
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
   <source>The same in Chinese</source>
   <translation>中文表述</translation>
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
   <source>Certified for</source>
   <translation>认证范围</translation>
  </message>
  <message>
   <source>Condition: {text}</source>
   <translation>条件：{text}</translation>
  </message>
  <message>
   <source>Dossiers</source>
   <translation>档案</translation>
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
   <source>None yet.</source>
   <translation>尚无。</translation>
  </message>
  <message>
   <source>On {day}: {standing}. {what}</source>
   <translation>{day}：{standing}。{what}</translation>
  </message>
  <message>
   <source>Open a dossier: {programme}</source>
   <translation>新建档案：{programme}</translation>
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
   <source>{percent} % of the points; none of the {of} criteria that give points is open or too old.</source>
   <translation>得分 {percent}%；计分的 {of} 项标准均已答复且未过期。</translation>
  </message>
  <message>
   <source>{percent} % of the points; of the {of} criteria that give points {open} are open or too old.</source>
   <translation>得分 {percent}%；计分的 {of} 项标准中有 {open} 项未答复或已过期。</translation>
  </message>
 </context>
 <context>
  <name>VisitRows</name>
  <message>
   <source>Ask for a visit …</source>
   <translation>提出走访…</translation>
  </message>
  <message>
   <source>Drop the ministry's paper here</source>
   <translation>将商务部的文件拖放到此处</translation>
  </message>
  <message>
   <source>Drop the report of the visit here</source>
   <translation>将走访报告拖放到此处</translation>
  </message>
  <message>
   <source>Held on {day}.</source>
   <translation>于{day}进行。</translation>
  </message>
  <message>
   <source>It has to be reported to the Ministry of Commerce at once; without its consent no visit.</source>
   <translation>须立即向商务部报告；未经商务部同意不得进行访问。</translation>
  </message>
  <message>
   <source>No visit was asked for yet.</source>
   <translation>尚未提出走访。</translation>
  </message>
  <message>
   <source>Plan the visit</source>
   <translation>安排走访</translation>
  </message>
  <message>
   <source>Plan …</source>
   <translation>安排…</translation>
  </message>
  <message>
   <source>Planned for</source>
   <translation>计划日期</translation>
  </message>
  <message>
   <source>Planned for {day}.</source>
   <translation>计划于{day}进行。</translation>
  </message>
  <message>
   <source>Present: {people}</source>
   <translation>在场：{people}</translation>
  </message>
  <message>
   <source>Record the consent</source>
   <translation>登记同意</translation>
  </message>
  <message>
   <source>Record the consent …</source>
   <translation>登记同意…</translation>
  </message>
  <message>
   <source>Record the refusal</source>
   <translation>登记拒绝</translation>
  </message>
  <message>
   <source>Record the report</source>
   <translation>登记报告</translation>
  </message>
  <message>
   <source>Record the report …</source>
   <translation>登记报告…</translation>
  </message>
  <message>
   <source>Record the request</source>
   <translation>登记请求</translation>
  </message>
  <message>
   <source>Record the visit</source>
   <translation>登记走访</translation>
  </message>
  <message>
   <source>Record the visit …</source>
   <translation>登记走访…</translation>
  </message>
  <message>
   <source>Refused or called off on {day}.</source>
   <translation>于{day}被拒绝或取消。</translation>
  </message>
  <message>
   <source>Refused …</source>
   <translation>被拒绝…</translation>
  </message>
  <message>
   <source>Reported on {day}; the ministry has not consented, so no visit may take place.</source>
   <translation>已于{day}报告；商务部尚未同意，不得进行访问。</translation>
  </message>
  <message>
   <source>Reported to the ministry on</source>
   <translation>报告商务部日期</translation>
  </message>
  <message>
   <source>The Ministry of Commerce consented on {day}: {number}</source>
   <translation>商务部于{day}同意：{number}</translation>
  </message>
  <message>
   <source>{site}, asked for on {day} by: {who}</source>
   <translation>{site}，{day}由{who}提出</translation>
  </message>
 </context>
 <context>
  <name>WhoOwns</name>
  <message>
   <source>A firm that listed parties hold up to the threshold of a rule counts like them, whole. The answer rests on the comparisons recorded under Screening.</source>
   <translation>被列名主体持有的股权达到规则门槛的公司，整体视同被列名。结论以“筛查”中登记的比对结果为依据。</translation>
  </message>
  <message>
   <source>A possible match nobody has decided on: {names}</source>
   <translation>疑似匹配尚未判定：{names}</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>至少</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>至多</translation>
  </message>
  <message>
   <source>Directly</source>
   <translation>直接持有</translation>
  </message>
  <message>
   <source>Effective shares</source>
   <translation>最终持股</translation>
  </message>
  <message>
   <source>Found on a list: {names}</source>
   <translation>已被列名：{names}</translation>
  </message>
  <message>
   <source>Held by listed parties?</source>
   <translation>是否由被列名主体持有？</translation>
  </message>
  <message>
   <source>Listed owners, and firms that count like them, hold together: {share}</source>
   <translation>被列名的股东（所有者）及视同被列名的公司合计持有：{share}</translation>
  </message>
  <message>
   <source>Listed parties hold it by no rule, as far as is recorded.</source>
   <translation>据已登记的资料，按各项规则均非由被列名主体持有。</translation>
  </message>
  <message>
   <source>Listed parties hold it, by {count} of {all} rules.</source>
   <translation>按 {all} 项规则中的 {count} 项，由被列名主体持有。</translation>
  </message>
  <message>
   <source>Listed parties may hold it, by {count} of {all} rules.</source>
   <translation>按 {all} 项规则中的 {count} 项，可能由被列名主体持有。</translation>
  </message>
  <message>
   <source>No owner is entered.</source>
   <translation>尚未填写股东（所有者）。</translation>
  </message>
  <message>
   <source>No rule is met by what is recorded. What is unknown below cannot be ruled out.</source>
   <translation>按已登记的情况，不构成任何一项规则；下列未知情况尚不能排除。</translation>
  </message>
  <message>
   <source>Not met by what is recorded</source>
   <translation>按已登记的情况不构成</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>股东（所有者）</translation>
  </message>
  <message>
   <source>Products along every way, added up: what belongs to whom in the end.</source>
   <translation>沿每条持股路径相乘后相加：最终归属于谁。</translation>
  </message>
  <message>
   <source>Shares in the end cannot be told: {why}</source>
   <translation>无法得出最终持股：{why}</translation>
  </message>
  <message>
   <source>at least {least} %, at most {most} %</source>
   <translation>至少 {least}%，至多 {most}%</translation>
  </message>
  <message>
   <source>in the end {share}</source>
   <translation>最终 {share}</translation>
  </message>
  <message>
   <source>share not known</source>
   <translation>持股不明</translation>
  </message>
  <message>
   <source>stands in this chain already</source>
   <translation>已在此链条中</translation>
  </message>
  <message>
   <source>stated as indirect</source>
   <translation>声明为间接持有</translation>
  </message>
  <message>
   <source>unknown, at most {most} %</source>
   <translation>不明，至多 {most}%</translation>
  </message>
  <message>
   <source>{state} until {day}</source>
   <translation>{state}，至{day}</translation>
  </message>
  <message>
   <source>≤ {most} %</source>
   <translation>≤ {most}%</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <source>There is no {kind} number {id}.</source>
   <translation>没有编号为 {id} 的 {kind}。</translation>
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>DeclarationActs</name>
  <message>
   <source>Delete the draft</source>
   <translation>删除草稿</translation>
  </message>
  <message>
   <source>Delete the draft {number}?</source>
   <translation>删除草稿 {number}？</translation>
  </message>
  <message>
   <source>Delete this draft …</source>
   <translation>删除此草稿…</translation>
  </message>
  <message>
   <source>Exporter and importer stop and report to the authority (Order 792 Art. 25).</source>
   <translation>出口经营者和进口方停止并向主管机关报告（国务院令第792号第25条）。</translation>
  </message>
  <message>
   <source>From then on it is kept as long as the rules of its regime say.</source>
   <translation>此后按其制度规定的期限保存。</translation>
  </message>
  <message>
   <source>Hold it</source>
   <translation>保留</translation>
  </message>
  <message>
   <source>Hold {number}?</source>
   <translation>保留{number}？</translation>
  </message>
  <message>
   <source>Hold: an authority asked for it …</source>
   <translation>保留：主管机关要求 …</translation>
  </message>
  <message>
   <source>Let it go out</source>
   <translation>准予发出</translation>
  </message>
  <message>
   <source>Let {code} go out as answered …</source>
   <translation>准予 {code} 按现有答复发出…</translation>
  </message>
  <message>
   <source>Let {code} go out as answered?</source>
   <translation>准予 {code} 按现有答复发出？</translation>
  </message>
  <message>
   <source>Lift it</source>
   <translation>解除</translation>
  </message>
  <message>
   <source>Lift the hold on {number}?</source>
   <translation>解除{number}的保留？</translation>
  </message>
  <message>
   <source>Lift the hold …</source>
   <translation>解除保留 …</translation>
  </message>
  <message>
   <source>Make a new version?</source>
   <translation>新建版本？</translation>
  </message>
  <message>
   <source>Make it</source>
   <translation>新建</translation>
  </message>
  <message>
   <source>New version …</source>
   <translation>新建版本…</translation>
  </message>
  <message>
   <source>Nothing new may rest on a withdrawn declaration. It stays readable.</source>
   <translation>撤回的声明不能再作为新事项的依据，但仍可查阅。</translation>
  </message>
  <message>
   <source>Stop and report</source>
   <translation>停止并报告</translation>
  </message>
  <message>
   <source>Stop and report: {cause} …</source>
   <translation>停止并报告：{cause}…</translation>
  </message>
  <message>
   <source>Stop the use under {number}?</source>
   <translation>停止 {number} 项下的使用？</translation>
  </message>
  <message>
   <source>The declarant does not give the full assurance. Your reason stands in the record.</source>
   <translation>声明人未作出完整保证。您的理由将永久记录在案。</translation>
  </message>
  <message>
   <source>The new version begins as a copy. This one stays as it is until the new one is signed.</source>
   <translation>新版本以副本开始。在新版本签署之前，本版本保持不变。</translation>
  </message>
  <message>
   <source>Until the hold is lifted nothing of it can be deleted, however long it has been kept.</source>
   <translation>在解除保留之前，无论已保存多久，任何内容都不能删除。</translation>
  </message>
  <message>
   <source>What changes, and why</source>
   <translation>变更内容及原因</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>发生了什么</translation>
  </message>
  <message>
   <source>What was typed is gone; the number is not given again.</source>
   <translation>已输入的内容将丢失，编号不再使用。</translation>
  </message>
  <message>
   <source>Who asked, and when</source>
   <translation>由谁于何时要求</translation>
  </message>
  <message>
   <source>Why it is withdrawn</source>
   <translation>撤回原因</translation>
  </message>
  <message>
   <source>Why it may be lifted</source>
   <translation>解除的理由</translation>
  </message>
  <message>
   <source>Why that is acceptable</source>
   <translation>可以接受的理由</translation>
  </message>
  <message>
   <source>Withdraw it</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Withdraw {number}?</source>
   <translation>撤回 {number}？</translation>
  </message>
  <message>
   <source>Withdraw …</source>
   <translation>撤回…</translation>
  </message>
 </context>
 <context>
  <name>DeclarationColumns</name>
  <message>
   <source>Changed</source>
   <translation>更改时间</translation>
  </message>
  <message>
   <source>Contract</source>
   <translation>合同</translation>
  </message>
  <message>
   <source>Customer</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Number · version</source>
   <translation>编号 · 版本</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>产品</translation>
  </message>
  <message>
   <source>Regime</source>
   <translation>管制制度</translation>
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
   <source>Versions</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>latest only</source>
   <translation>仅最新</translation>
  </message>
 </context>
 <context>
  <name>DeclarationForm</name>
  <message>
   <source>A sheet of its own among the files kept here.</source>
   <translation>在此保存的文件中单独成页的译文。</translation>
  </message>
  <message>
   <source>Add a party</source>
   <translation>添加当事方</translation>
  </message>
  <message>
   <source>Add a signature</source>
   <translation>添加签字</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>答复</translation>
  </message>
  <message>
   <source>Authority that may visit</source>
   <translation>可实施核查的机关</translation>
  </message>
  <message>
   <source>Authority whose consent is needed</source>
   <translation>须取得其同意的主管机关</translation>
  </message>
  <message>
   <source>Capacity in a year</source>
   <translation>年产能</translation>
  </message>
  <message>
   <source>Civil or military</source>
   <translation>民用或军用</translation>
  </message>
  <message>
   <source>Confirms the arrival by</source>
   <translation>到货确认文件</translation>
  </message>
  <message>
   <source>Consumption in a year</source>
   <translation>年消耗量</translation>
  </message>
  <message>
   <source>Contract number</source>
   <translation>合同号</translation>
  </message>
  <message>
   <source>Country codes or names, separated by commas.</source>
   <translation>国家代码或名称，以逗号分隔。</translation>
  </message>
  <message>
   <source>Covers</source>
   <translation>适用范围</translation>
  </message>
  <message>
   <source>Date of the contract</source>
   <translation>合同日期</translation>
  </message>
  <message>
   <source>Date of the order</source>
   <translation>订单日期</translation>
  </message>
  <message>
   <source>Disposal or return</source>
   <translation>处置或退回</translation>
  </message>
  <message>
   <source>End product</source>
   <translation>最终产品</translation>
  </message>
  <message>
   <source>End user</source>
   <translation>最终用户</translation>
  </message>
  <message>
   <source>Every annex is signed by the same person</source>
   <translation>所有附件由同一人签署</translation>
  </message>
  <message>
   <source>Exceptions from the consent</source>
   <translation>无须同意的例外</translation>
  </message>
  <message>
   <source>Expected customers or territory</source>
   <translation>预期客户或销售地区</translation>
  </message>
  <message>
   <source>Exporter</source>
   <translation>出口经营者</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>表格</translation>
  </message>
  <message>
   <source>Further signatures</source>
   <translation>其他签字</translation>
  </message>
  <message>
   <source>Holds by</source>
   <translation>有效依据</translation>
  </message>
  <message>
   <source>It holds until</source>
   <translation>合同有效期至</translation>
  </message>
  <message>
   <source>Its markets</source>
   <translation>销售市场</translation>
  </message>
  <message>
   <source>Keeps records</source>
   <translation>记录保存</translation>
  </message>
  <message>
   <source>Language of the paper</source>
   <translation>文件语言</translation>
  </message>
  <message>
   <source>Made in</source>
   <translation>制造国</translation>
  </message>
  <message>
   <source>May bind the firm because</source>
   <translation>代表权依据</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>姓名</translation>
  </message>
  <message>
   <source>Name of the signatory</source>
   <translation>签字人姓名</translation>
  </message>
  <message>
   <source>Order number</source>
   <translation>订单号</translation>
  </message>
  <message>
   <source>Other parties</source>
   <translation>其他当事方</translation>
  </message>
  <message>
   <source>Outsiders who helped to prepare it</source>
   <translation>协助编制的外部人员</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>文书</translation>
  </message>
  <message>
   <source>Party</source>
   <translation>当事方</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>职务</translation>
  </message>
  <message>
   <source>Printed on the declarant's letterhead</source>
   <translation>使用声明人信头纸打印</translation>
  </message>
  <message>
   <source>Project or programme</source>
   <translation>项目或计划</translation>
  </message>
  <message>
   <source>Purchaser</source>
   <translation>买方</translation>
  </message>
  <message>
   <source>Re-exported to</source>
   <translation>再出口目的地</translation>
  </message>
  <message>
   <source>Regime</source>
   <translation>管制制度</translation>
  </message>
  <message>
   <source>Relationship to the exporter</source>
   <translation>与出口经营者的关系</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>角色</translation>
  </message>
  <message>
   <source>Signatory and validity</source>
   <translation>签字人与有效期</translation>
  </message>
  <message>
   <source>Signs as</source>
   <translation>签署身份</translation>
  </message>
  <message>
   <source>Signs: {who}</source>
   <translation>签署人：{who}</translation>
  </message>
  <message>
   <source>Since the year</source>
   <translation>起始年份</translation>
  </message>
  <message>
   <source>Site of use</source>
   <translation>使用场所</translation>
  </message>
  <message>
   <source>Specific end use</source>
   <translation>具体最终用途</translation>
  </message>
  <message>
   <source>Stated last day</source>
   <translation>载明的截止日</translation>
  </message>
  <message>
   <source>Translated by</source>
   <translation>翻译责任人</translation>
  </message>
  <message>
   <source>Translation</source>
   <translation>译文</translation>
  </message>
  <message>
   <source>Ultimate consignee</source>
   <translation>最终收货人</translation>
  </message>
  <message>
   <source>Undertakings</source>
   <translation>承诺事项</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>单位</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>What</source>
   <translation>物项</translation>
  </message>
  <message>
   <source>What else happens to the items</source>
   <translation>物项的其他处置</translation>
  </message>
  <message>
   <source>What happens to the items</source>
   <translation>物项的去向</translation>
  </message>
  <message>
   <source>What the customers use the resold items for</source>
   <translation>转售客户的用途</translation>
  </message>
  <message>
   <source>What the declarant promises, in our own words. Anything but the full assurance is decided first.</source>
   <translation>声明人作出的承诺（本程序的措辞）。凡非完整保证的答复须先经决定。</translation>
  </message>
  <message>
   <source>What was supplied before, and when</source>
   <translation>此前供货的时间和数量</translation>
  </message>
  <message>
   <source>Which product is made of it, its model and its maker, and what that is finally used for.</source>
   <translation>用于制造哪种产品、其型号与制造商，以及该产品的最终用途。</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>当事方</translation>
  </message>
  <message>
   <source>Who gives access for a visit</source>
   <translation>现场核查联系人</translation>
  </message>
  <message>
   <source>en, zh, de …</source>
   <translation>en、zh、de 等</translation>
  </message>
  <message>
   <source>no file chosen</source>
   <translation>未选择文件</translation>
  </message>
  <message>
   <source>years</source>
   <translation>年</translation>
  </message>
  <message>
   <source>{who} ({mark})</source>
   <translation>{who}（{mark}）</translation>
  </message>
 </context>
 <context>
  <name>DeclarationHeader</name>
  <message>
   <source>Issue for signature</source>
   <translation>出具并送签</translation>
  </message>
  <message>
   <source>New version …</source>
   <translation>新建版本…</translation>
  </message>
  <message>
   <source>Record the signature</source>
   <translation>登记签署</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>核验</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>至{day}</translation>
  </message>
  <message>
   <source>until {day}, {count} days left</source>
   <translation>至 {day}，还剩 {count} 天</translation>
  </message>
 </context>
 <context>
  <name>DeclarationPapers</name>
  <message>
   <source>Issue the paper</source>
   <translation>签发文件</translation>
  </message>
  <message>
   <source>Issued paper</source>
   <translation>已签发文件</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>预览</translation>
  </message>
  <message>
   <source>Prints it once; from then on every print has the same bytes.</source>
   <translation>打印一次；此后每次打印的字节完全相同。</translation>
  </message>
  <message>
   <source>Signed paper</source>
   <translation>已签署文件</translation>
  </message>
 </context>
 <context>
  <name>DeclarationSide</name>
  <message>
   <source>Choose an order: its lines, numbers and customer begin the declaration.</source>
   <translation>选择一个订单：声明将由其订单行、编号和客户开始。</translation>
  </message>
  <message>
   <source>Declaration</source>
   <translation>声明</translation>
  </message>
  <message>
   <source>Declare this order</source>
   <translation>声明该订单</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>附件</translation>
  </message>
  <message>
   <source>History</source>
   <translation>历史记录</translation>
  </message>
  <message>
   <source>It cannot be issued yet: {count} points block.</source>
   <translation>尚不能发出：有 {count} 项阻碍。</translation>
  </message>
  <message>
   <source>It gets its number once an end user or an item is chosen; until then it is kept as you type.</source>
   <translation>选定最终用户或物项后即获得编号；在此之前随输入自动保存。</translation>
  </message>
  <message>
   <source>Keeping</source>
   <translation>保存期限</translation>
  </message>
  <message>
   <source>New declaration</source>
   <translation>新建声明</translation>
  </message>
  <message>
   <source>Open orders</source>
   <translation>未结订单</translation>
  </message>
  <message>
   <source>Orders of {customer}: all open lines of the chosen number join this draft.</source>
   <translation>{customer}的订单：所选编号的全部未结订单行将加入本草稿。</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>文书</translation>
  </message>
  <message>
   <source>Put it into this draft</source>
   <translation>加入本草稿</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>签署</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>all customers</source>
   <translation>所有客户</translation>
  </message>
  <message>
   <source>{number} · version {version}</source>
   <translation>{number} · 第 {version} 版</translation>
  </message>
 </context>
 <context>
  <name>DeclarationsPage</name>
  <message>
   <source>&lt;p&gt;What a customer declares about the end use: typed once, issued for signature, signed, and verified by another person. What was issued is frozen; a change is a new version.&lt;/p&gt;&lt;p&gt;An imported order need not be typed again: Ctrl+N, then the tab with the open orders, then Enter.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+N&lt;/b&gt; new &amp;nbsp; &lt;b&gt;Ctrl+Enter&lt;/b&gt; the next step &amp;nbsp; &lt;b&gt;Esc&lt;/b&gt; back to the list &amp;nbsp; &lt;b&gt;Ctrl+D&lt;/b&gt; copies English to Chinese. Drop a file on the page to keep it with the declaration.&lt;/p&gt;</source>
   <translation>&lt;p&gt;客户就最终用途所作的声明：录入一次，发出签署，签字，再由另一人核验。发出的内容即被冻结；如需更改须制作新版本。&lt;/p&gt;&lt;p&gt;已导入的订单无需重新录入：按 Ctrl+N，转到未结订单页签，再按 Enter。&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+N&lt;/b&gt; 新建 &amp;nbsp; &lt;b&gt;Ctrl+Enter&lt;/b&gt; 下一步 &amp;nbsp; &lt;b&gt;Esc&lt;/b&gt; 返回列表 &amp;nbsp; &lt;b&gt;Ctrl+D&lt;/b&gt; 将英文复制到中文。将文件拖放到页面上即可随声明保存。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Choose a declaration in the list, or begin a new one with Ctrl+N.</source>
   <translation>请在列表中选择声明，或按 Ctrl+N 新建。</translation>
  </message>
  <message>
   <source>Customer</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>No declaration yet. Ctrl+N begins one.</source>
   <translation>尚无声明。按 Ctrl+N 新建。</translation>
  </message>
 </context>
 <context>
  <name>FurtherSignatures</name>
  <message>
   <source>At</source>
   <translation>地点</translation>
  </message>
  <message>
   <source>Further signatures</source>
   <translation>其他签字</translation>
  </message>
  <message>
   <source>Leave the day empty for a signature that has not come back yet.</source>
   <translation>尚未收回的签字请将日期留空。</translation>
  </message>
  <message>
   <source>Name of the signatory</source>
   <translation>签字人姓名</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>职务</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>角色</translation>
  </message>
  <message>
   <source>Signatory</source>
   <translation>签字人</translation>
  </message>
  <message>
   <source>Signed on</source>
   <translation>签署日期</translation>
  </message>
  <message>
   <source>The company seal stands beside the signature</source>
   <translation>签名旁盖有公章</translation>
  </message>
  <message>
   <source>awaited</source>
   <translation>待收回</translation>
  </message>
 </context>
 <context>
  <name>KeepingTab</name>
  <message>
   <source>Applications that rest on it</source>
   <translation>以其为依据的申请</translation>
  </message>
  <message>
   <source>How long it is kept</source>
   <translation>保存期限</translation>
  </message>
  <message>
   <source>Kept until at least</source>
   <translation>至少保存至</translation>
  </message>
  <message>
   <source>None yet.</source>
   <translation>暂无。</translation>
  </message>
  <message>
   <source>On</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Record the last event</source>
   <translation>登记最后业务发生日</translation>
  </message>
  <message>
   <source>Shipments booked here are known already. Record what is known from elsewhere.</source>
   <translation>在此登记的发运已计入。请登记从其他途径得知的事项。</translation>
  </message>
  <message>
   <source>The last event</source>
   <translation>最后业务发生日</translation>
  </message>
  <message>
   <source>What happened last</source>
   <translation>最后发生的事项</translation>
  </message>
  <message>
   <source>not before an authority is answered</source>
   <translation>答复主管机关之前不得删除</translation>
  </message>
  <message>
   <source>not yet counted</source>
   <translation>尚未起算</translation>
  </message>
  <message>
   <source>{number}  ·  {state}</source>
   <translation>{number}  ·  {state}</translation>
  </message>
  <message>
   <source>{source} ({mark})</source>
   <translation>{source}（{mark}）</translation>
  </message>
 </context>
 <context>
  <name>LateSignature</name>
  <message>
   <source>A further signature</source>
   <translation>其他签字</translation>
  </message>
  <message>
   <source>At</source>
   <translation>地点</translation>
  </message>
  <message>
   <source>Drop the scan here, if it is one of its own</source>
   <translation>如为单独信函，请将扫描件拖放到此处</translation>
  </message>
  <message>
   <source>It has not come back yet; the paper waits for it to be verified.</source>
   <translation>尚未收回；文件须待其收回后方可核验。</translation>
  </message>
  <message>
   <source>Its letter</source>
   <translation>其信函</translation>
  </message>
  <message>
   <source>Name of the signatory</source>
   <translation>签字人姓名</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>职务</translation>
  </message>
  <message>
   <source>Record this signature</source>
   <translation>登记该签字</translation>
  </message>
  <message>
   <source>Signed by</source>
   <translation>签署方</translation>
  </message>
  <message>
   <source>Signed on</source>
   <translation>签署日期</translation>
  </message>
  <message>
   <source>The company seal stands beside the signature</source>
   <translation>签名旁盖有公章</translation>
  </message>
 </context>
 <context>
  <name>LinesField</name>
  <message>
   <source>Add an item</source>
   <translation>添加物项</translation>
  </message>
  <message>
   <source>As it will stand in the application.</source>
   <translation>与申请中的表述一致。</translation>
  </message>
  <message>
   <source>CAS number</source>
   <translation>CAS 号</translation>
  </message>
  <message>
   <source>Control codes</source>
   <translation>管制编码</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>币种</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>名称描述</translation>
  </message>
  <message>
   <source>HS code</source>
   <translation>海关编码</translation>
  </message>
  <message>
   <source>How it is handed over, and to whom</source>
   <translation>转移方式及接收人</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>物项</translation>
  </message>
  <message>
   <source>Items</source>
   <translation>物项</translation>
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
   <source>New line</source>
   <translation>新行</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>产品</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>数量</translation>
  </message>
  <message>
   <source>Remove this item</source>
   <translation>移除此物项</translation>
  </message>
  <message>
   <source>Serial numbers</source>
   <translation>序列号</translation>
  </message>
  <message>
   <source>Software or technology</source>
   <translation>软件或技术</translation>
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
   <source>Value</source>
   <translation>金额</translation>
  </message>
  <message>
   <source>Value of the line</source>
   <translation>本行金额</translation>
  </message>
 </context>
 <context>
  <name>OrderColumns</name>
  <message>
   <source>Contract</source>
   <translation>合同</translation>
  </message>
  <message>
   <source>Customer</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Declaration</source>
   <translation>声明</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>订单</translation>
  </message>
  <message>
   <source>Ordered on</source>
   <translation>订单日期</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>产品</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>数量</translation>
  </message>
  <message>
   <source>Requested use</source>
   <translation>客户所述用途</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
 </context>
 <context>
  <name>OrdersPanel</name>
  <message>
   <source>Cancel the order</source>
   <translation>取消订单</translation>
  </message>
  <message>
   <source>Cancel the order {number}?</source>
   <translation>取消订单{number}？</translation>
  </message>
  <message>
   <source>Cancel this order …</source>
   <translation>取消该订单 …</translation>
  </message>
  <message>
   <source>Declare this order</source>
   <translation>声明该订单</translation>
  </message>
  <message>
   <source>It leaves the list of open orders and stays readable.</source>
   <translation>订单将移出未结订单列表，但仍可查阅。</translation>
  </message>
  <message>
   <source>No order was imported yet. Import open orders from a sheet on the Customers page.</source>
   <translation>尚未导入订单。请在客户页面从表格导入未结订单。</translation>
  </message>
  <message>
   <source>Only an order whose declaration was withdrawn or stopped can be declared once more.</source>
   <translation>只有其声明已撤回或停止的订单才能再次声明。</translation>
  </message>
  <message>
   <source>Open it again</source>
   <translation>重新打开</translation>
  </message>
  <message>
   <source>Open it again …</source>
   <translation>重新打开 …</translation>
  </message>
  <message>
   <source>Open its declaration</source>
   <translation>打开其声明</translation>
  </message>
  <message>
   <source>Open orders</source>
   <translation>未结订单</translation>
  </message>
  <message>
   <source>Open the order {number} again?</source>
   <translation>重新打开订单{number}？</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>原因</translation>
  </message>
 </context>
 <context>
  <name>SigningTab</name>
  <message>
   <source>Another person than those who prepared, issued or recorded it confirms signature and paper.</source>
   <translation>须由编制、发出或登记人员以外的另一人确认签名和文件。</translation>
  </message>
  <message>
   <source>At</source>
   <translation>地点</translation>
  </message>
  <message>
   <source>By</source>
   <translation>人员</translation>
  </message>
  <message>
   <source>Company seal</source>
   <translation>公章</translation>
  </message>
  <message>
   <source>Courier number</source>
   <translation>快递单号</translation>
  </message>
  <message>
   <source>Drop the power of attorney here</source>
   <translation>请将授权委托书拖放到此处</translation>
  </message>
  <message>
   <source>Drop the scan or the signed PDF here</source>
   <translation>将扫描件或已签署的 PDF 拖放到此处</translation>
  </message>
  <message>
   <source>How it came back</source>
   <translation>收回方式</translation>
  </message>
  <message>
   <source>How it was made sure</source>
   <translation>核验方式</translation>
  </message>
  <message>
   <source>How it was signed</source>
   <translation>签署方式</translation>
  </message>
  <message>
   <source>Is it real?</source>
   <translation>是否真实？</translation>
  </message>
  <message>
   <source>It came to its end before anybody signed it.</source>
   <translation>在签署之前已终止。</translation>
  </message>
  <message>
   <source>It has not arrived yet.</source>
   <translation>尚未收到。</translation>
  </message>
  <message>
   <source>It has not been issued yet. Issue it for signature, print it, and send it to the declarant.</source>
   <translation>尚未发出。请发出供签署、打印并寄送声明人。</translation>
  </message>
  <message>
   <source>Look at the signed paper</source>
   <translation>查看已签署文件</translation>
  </message>
  <message>
   <source>May bind the firm because</source>
   <translation>代表权依据</translation>
  </message>
  <message>
   <source>Name of the signatory</source>
   <translation>签字人姓名</translation>
  </message>
  <message>
   <source>On</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>职务</translation>
  </message>
  <message>
   <source>Proof that the signatory may sign</source>
   <translation>签字人授权证明</translation>
  </message>
  <message>
   <source>Read it off the paper that came back. The signatory may be another one than was foreseen.</source>
   <translation>请按收回的文件填写。签字人可以与预定的不同。</translation>
  </message>
  <message>
   <source>Received as</source>
   <translation>收到形式</translation>
  </message>
  <message>
   <source>Received on</source>
   <translation>收到日期</translation>
  </message>
  <message>
   <source>Record the original</source>
   <translation>登记原件</translation>
  </message>
  <message>
   <source>Recorded by</source>
   <translation>登记人</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>签署</translation>
  </message>
  <message>
   <source>Signed by</source>
   <translation>签字人</translation>
  </message>
  <message>
   <source>Signed on</source>
   <translation>签署日期</translation>
  </message>
  <message>
   <source>Signed paper</source>
   <translation>已签署文件</translation>
  </message>
  <message>
   <source>The company seal stands beside the signature</source>
   <translation>签名旁盖有公章</translation>
  </message>
  <message>
   <source>The original</source>
   <translation>原件</translation>
  </message>
  <message>
   <source>The signature</source>
   <translation>签名</translation>
  </message>
  <message>
   <source>Verified</source>
   <translation>已核验</translation>
  </message>
  <message>
   <source>What came back</source>
   <translation>收回的文件</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>所做核验</translation>
  </message>
  <message>
   <source>What was done, and with what result</source>
   <translation>所做核验及其结果</translation>
  </message>
 </context>
 <context>
  <name>UndertakingsField</name>
  <message>
   <source>Answer what is open in full</source>
   <translation>对未答复项作出完整保证</translation>
  </message>
  <message>
   <source>Ticks “will not” and “given” where nothing is answered yet.</source>
   <translation>对尚未答复的项目选择“不会”和“已承诺”。</translation>
  </message>
  <message>
   <source>not answered</source>
   <translation>未答复</translation>
  </message>
 </context>
 <context>
  <name>VersionsTab</name>
  <message>
   <source>Before</source>
   <translation>之前</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>字段</translation>
  </message>
  <message>
   <source>Frozen</source>
   <translation>已冻结</translation>
  </message>
  <message>
   <source>Nothing differs.</source>
   <translation>没有差异。</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>现在</translation>
  </message>
  <message>
   <source>Otherwise than in version {number}</source>
   <translation>与第 {number} 版的差异</translation>
  </message>
  <message>
   <source>Version {number}</source>
   <translation>第 {number} 版</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>What this version states can no longer change. Its fingerprint (SHA-256) is:</source>
   <translation>本版本的内容不可再更改。其指纹（SHA-256）为：</translation>
  </message>
  <message>
   <source>issued {day}</source>
   <translation>{day} 发出</translation>
  </message>
  <message>
   <source>signed {day}</source>
   <translation>{day} 签署</translation>
  </message>
  <message>
   <source>{version} (open)</source>
   <translation>{version}（当前）</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <source>Choose a party that the register offers as you type.</source>
   <translation>请在输入时从登记簿给出的当事方中选择。</translation>
  </message>
  <message>
   <source>Choose a product that the register offers as you type.</source>
   <translation>请在输入时从登记簿给出的产品中选择。</translation>
  </message>
  <message>
   <source>{source} ({mark})</source>
   <translation>{source}（{mark}）</translation>
  </message>
 </context>
</TS>

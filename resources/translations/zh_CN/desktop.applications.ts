<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>AcceptanceForm</name>
  <message>
   <source>Accepted on</source>
   <translation>受理日期</translation>
  </message>
  <message>
   <source>The authority's number</source>
   <translation>主管机关编号</translation>
  </message>
  <message>
   <source>The statutory clock starts on this day, not on the day of filing.</source>
   <translation>法定时限自该日起算，而非自递交之日。</translation>
  </message>
 </context>
 <context>
  <name>AnswerForm</name>
  <message>
   <source>Conditions</source>
   <translation>附加条件</translation>
  </message>
  <message>
   <source>Drop the licence here</source>
   <translation>将许可证拖放到此处</translation>
  </message>
  <message>
   <source>Granted</source>
   <translation>准予许可</translation>
  </message>
  <message>
   <source>Issued on</source>
   <translation>签发日期</translation>
  </message>
  <message>
   <source>Licence number</source>
   <translation>许可证号</translation>
  </message>
  <message>
   <source>Quantities granted</source>
   <translation>准予数量</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>不予许可</translation>
  </message>
  <message>
   <source>Refused on</source>
   <translation>不予许可日期</translation>
  </message>
  <message>
   <source>The answer</source>
   <translation>答复</translation>
  </message>
  <message>
   <source>The licence</source>
   <translation>许可证</translation>
  </message>
  <message>
   <source>The reasons, in the authority's words</source>
   <translation>主管机关所述理由</translation>
  </message>
  <message>
   <source>Valid from</source>
   <translation>有效期起</translation>
  </message>
  <message>
   <source>Valid until</source>
   <translation>有效期至</translation>
  </message>
 </context>
 <context>
  <name>ApplicationActs</name>
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
   <source>Everything comes along, and the new one cites the old one.</source>
   <translation>全部内容随附，新申请引用旧申请。</translation>
  </message>
  <message>
   <source>Its quantities go back to the declarations. The application stays readable.</source>
   <translation>其数量退回声明。申请仍可查阅。</translation>
  </message>
  <message>
   <source>Make a new application from {number}?</source>
   <translation>以 {number} 新建申请？</translation>
  </message>
  <message>
   <source>Make it</source>
   <translation>新建</translation>
  </message>
  <message>
   <source>Open declaration {number}</source>
   <translation>打开声明 {number}</translation>
  </message>
  <message>
   <source>Open the licence</source>
   <translation>打开许可证</translation>
  </message>
  <message>
   <source>Open {number}, which it repeats</source>
   <translation>打开其重复的 {number}</translation>
  </message>
  <message>
   <source>Record a refusal …</source>
   <translation>登记不予许可…</translation>
  </message>
  <message>
   <source>Repeat this order …</source>
   <translation>重复此订单…</translation>
  </message>
  <message>
   <source>Try again as a new one …</source>
   <translation>作为新申请重新提出…</translation>
  </message>
  <message>
   <source>What is different this time</source>
   <translation>这次有何不同</translation>
  </message>
  <message>
   <source>What was typed is gone; its quantities go back to the declarations.</source>
   <translation>已输入的内容将丢失；其数量退回声明。</translation>
  </message>
  <message>
   <source>Why it is withdrawn</source>
   <translation>撤回原因</translation>
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
  <name>ApplicationColumns</name>
  <message>
   <source>Accepted</source>
   <translation>受理日</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>答复日</translation>
  </message>
  <message>
   <source>Authority's number</source>
   <translation>主管机关编号</translation>
  </message>
  <message>
   <source>Contract</source>
   <translation>合同</translation>
  </message>
  <message>
   <source>Destination</source>
   <translation>目的地</translation>
  </message>
  <message>
   <source>End user</source>
   <translation>最终用户</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>种类</translation>
  </message>
  <message>
   <source>Lodged</source>
   <translation>递交日</translation>
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
   <source>To</source>
   <translation>至</translation>
  </message>
 </context>
 <context>
  <name>ApplicationForm</name>
  <message>
   <source>Add a party</source>
   <translation>添加当事方</translation>
  </message>
  <message>
   <source>Additional information</source>
   <translation>补充说明</translation>
  </message>
  <message>
   <source>As customs call it; it is printed as you write it.</source>
   <translation>按海关的叫法填写；将按所填内容打印。</translation>
  </message>
  <message>
   <source>Authority</source>
   <translation>主管机关</translation>
  </message>
  <message>
   <source>Authority and contact</source>
   <translation>主管机关与联系人</translation>
  </message>
  <message>
   <source>Contract number</source>
   <translation>合同号</translation>
  </message>
  <message>
   <source>Date of the contract</source>
   <translation>合同日期</translation>
  </message>
  <message>
   <source>Declared lines</source>
   <translation>已声明的物项行</translation>
  </message>
  <message>
   <source>Destination</source>
   <translation>目的地</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>电子邮件</translation>
  </message>
  <message>
   <source>End user</source>
   <translation>最终用户</translation>
  </message>
  <message>
   <source>Exporter</source>
   <translation>出口经营者</translation>
  </message>
  <message>
   <source>Kind of licence</source>
   <translation>许可种类</translation>
  </message>
  <message>
   <source>Order and way</source>
   <translation>订单与运输</translation>
  </message>
  <message>
   <source>Other parties</source>
   <translation>其他当事方</translation>
  </message>
  <message>
   <source>Party</source>
   <translation>当事方</translation>
  </message>
  <message>
   <source>Port of export</source>
   <translation>出口口岸</translation>
  </message>
  <message>
   <source>Regime</source>
   <translation>管制制度</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>角色</translation>
  </message>
  <message>
   <source>Route</source>
   <translation>运输路线</translation>
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
   <source>Taken from the declaration of the first line; the two have to say the same.</source>
   <translation>取自第一行所依据的声明；两者表述须一致。</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>电话</translation>
  </message>
  <message>
   <source>Terms of payment</source>
   <translation>支付方式</translation>
  </message>
  <message>
   <source>Tick what is applied for. It rests on verified declarations and never asks for more than is left.</source>
   <translation>勾选所申请的物项。申请以已核验的声明为依据，且不超过剩余数量。</translation>
  </message>
  <message>
   <source>Trade mode</source>
   <translation>贸易方式</translation>
  </message>
  <message>
   <source>Transport</source>
   <translation>运输方式</translation>
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
   <source>Who</source>
   <translation>当事方</translation>
  </message>
  <message>
   <source>Who handles it</source>
   <translation>经办人</translation>
  </message>
  <message>
   <source>Why the destination is not the end user's country</source>
   <translation>目的地非最终用户所在国的原因</translation>
  </message>
 </context>
 <context>
  <name>ApplicationHeader</name>
  <message>
   <source>Open in the queue</source>
   <translation>在复核队列中打开</translation>
  </message>
  <message>
   <source>Record the acceptance</source>
   <translation>登记受理</translation>
  </message>
  <message>
   <source>Record the answer</source>
   <translation>登记答复</translation>
  </message>
  <message>
   <source>Record the lodging</source>
   <translation>登记递交</translation>
  </message>
  <message>
   <source>Repeat this order …</source>
   <translation>重复此订单…</translation>
  </message>
  <message>
   <source>Submit again</source>
   <translation>再次送审</translation>
  </message>
  <message>
   <source>Submit for review</source>
   <translation>送交复核</translation>
  </message>
  <message>
   <source>Try again as a new one …</source>
   <translation>作为新申请重新提出…</translation>
  </message>
  <message>
   <source>after {number}</source>
   <translation>继 {number} 之后</translation>
  </message>
  <message>
   <source>repeats {number}</source>
   <translation>重复 {number}</translation>
  </message>
  <message>
   <source>since {day}</source>
   <translation>自 {day}</translation>
  </message>
 </context>
 <context>
  <name>ApplicationPapers</name>
  <message>
   <source>Application</source>
   <translation>申请</translation>
  </message>
  <message>
   <source>Bind the pack</source>
   <translation>装订申报材料</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>证明材料</translation>
  </message>
  <message>
   <source>Introduction</source>
   <translation>进口商和最终用户介绍</translation>
  </message>
  <message>
   <source>Issue the application</source>
   <translation>签发申请书</translation>
  </message>
  <message>
   <source>Issue the introduction</source>
   <translation>签发介绍材料</translation>
  </message>
  <message>
   <source>Pack</source>
   <translation>申报材料</translation>
  </message>
  <message>
   <source>Prints it once; a new version only when its facts have changed.</source>
   <translation>打印一次；仅在内容变化时才有新版本。</translation>
  </message>
  <message>
   <source>{paper} (preview)</source>
   <translation>{paper}（预览）</translation>
  </message>
 </context>
 <context>
  <name>ApplicationSide</name>
  <message>
   <source>Application</source>
   <translation>申请</translation>
  </message>
  <message>
   <source>Authority</source>
   <translation>主管机关</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>决定</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>证明材料</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>附件</translation>
  </message>
  <message>
   <source>It cannot go on yet: {count} points block, see what is missing.</source>
   <translation>尚不能继续：有 {count} 项阻碍，见待补事项。</translation>
  </message>
  <message>
   <source>It gets its number once an end user is chosen; until then it is kept as you type.</source>
   <translation>选定最终用户后即获得编号；在此之前随输入自动保存。</translation>
  </message>
  <message>
   <source>Law</source>
   <translation>法规</translation>
  </message>
  <message>
   <source>Make the application</source>
   <translation>新建申请</translation>
  </message>
  <message>
   <source>New application</source>
   <translation>新建申请</translation>
  </message>
  <message>
   <source>Papers</source>
   <translation>文书</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>问题</translation>
  </message>
  <message>
   <source>Repeat order</source>
   <translation>沿用原申请</translation>
  </message>
 </context>
 <context>
  <name>ApplicationsPage</name>
  <message>
   <source>&lt;p&gt;Our request for a licence. Its lines rest on verified declarations; its evidence stands in slots; another person decides before it is lodged. The statutory clock starts on the day of acceptance.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+N&lt;/b&gt; new &amp;nbsp; &lt;b&gt;Ctrl+Enter&lt;/b&gt; the next step &amp;nbsp; &lt;b&gt;Esc&lt;/b&gt; back to the list. Drop a file on a slot to fill it, or anywhere else to keep it with the application.&lt;/p&gt;</source>
   <translation>&lt;p&gt;我方的许可申请。物项行以已核验的声明为依据；证明材料按栏目存放；递交前由另一人决定。法定时限自受理之日起算。&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+N&lt;/b&gt; 新建 &amp;nbsp; &lt;b&gt;Ctrl+Enter&lt;/b&gt; 下一步 &amp;nbsp; &lt;b&gt;Esc&lt;/b&gt; 返回列表。将文件拖放到栏目上即可填入，拖放到其他位置则随申请保存。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Choose an application in the list, or begin a new one with Ctrl+N.</source>
   <translation>请在列表中选择申请，或按 Ctrl+N 新建。</translation>
  </message>
  <message>
   <source>No application yet. Ctrl+N begins one.</source>
   <translation>尚无申请。按 Ctrl+N 新建。</translation>
  </message>
 </context>
 <context>
  <name>AuthorityTab</name>
  <message>
   <source>Acceptance</source>
   <translation>受理</translation>
  </message>
  <message>
   <source>Accepted on {day}</source>
   <translation>{day} 受理</translation>
  </message>
  <message>
   <source>Answered on {day}</source>
   <translation>{day} 答复</translation>
  </message>
  <message>
   <source>Clock</source>
   <translation>时限</translation>
  </message>
  <message>
   <source>From</source>
   <translation>自</translation>
  </message>
  <message>
   <source>It ended</source>
   <translation>已结束</translation>
  </message>
  <message>
   <source>Last day of the pause</source>
   <translation>中止的最后一日</translation>
  </message>
  <message>
   <source>Lodged on {day}</source>
   <translation>{day} 递交</translation>
  </message>
  <message>
   <source>Lodging</source>
   <translation>递交</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Record the acceptance</source>
   <translation>登记受理</translation>
  </message>
  <message>
   <source>Record the answer</source>
   <translation>登记答复</translation>
  </message>
  <message>
   <source>Record the lodging</source>
   <translation>登记递交</translation>
  </message>
  <message>
   <source>Record the pause</source>
   <translation>登记中止</translation>
  </message>
  <message>
   <source>The authority's answer</source>
   <translation>主管机关的答复</translation>
  </message>
  <message>
   <source>The clock has not started.</source>
   <translation>时限尚未起算。</translation>
  </message>
  <message>
   <source>The clock stands still, or has no limit</source>
   <translation>时限中止或不受限</translation>
  </message>
  <message>
   <source>Until (empty while it lasts)</source>
   <translation>至（持续中则留空）</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>still lasts</source>
   <translation>仍在持续</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} 至 {last}</translation>
  </message>
  <message>
   <source>{used} working days used</source>
   <translation>已用 {used} 个工作日</translation>
  </message>
  <message>
   <source>{used} working days used, {left} left</source>
   <translation>已用 {used} 个工作日，剩余 {left} 个</translation>
  </message>
  <message>
   <source>{used} working days used, {left} left; due {day}</source>
   <translation>已用 {used} 个工作日，剩余 {left} 个；{day} 届满</translation>
  </message>
  <message>
   <source>{used} working days used; it was due {day}</source>
   <translation>已用 {used} 个工作日；已于 {day} 届满</translation>
  </message>
 </context>
 <context>
  <name>DecisionTab</name>
  <message>
   <source>Approved by</source>
   <translation>批准人</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>决定</translation>
  </message>
  <message>
   <source>Nobody has decided on it yet.</source>
   <translation>尚无人作出决定。</translation>
  </message>
  <message>
   <source>Prepared by</source>
   <translation>编制人</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Refused by</source>
   <translation>不予批准方</translation>
  </message>
  <message>
   <source>Round {round}: {outcome} by {name} on {day}</source>
   <translation>第 {round} 轮：{name} 于 {day} {outcome}</translation>
  </message>
  <message>
   <source>Second person</source>
   <translation>第二复核人</translation>
  </message>
  <message>
   <source>Submitted by</source>
   <translation>送审人</translation>
  </message>
 </context>
 <context>
  <name>DeclaredLines</name>
  <message>
   <source>Currency</source>
   <translation>币种</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>数量</translation>
  </message>
  <message>
   <source>Unit price</source>
   <translation>单价</translation>
  </message>
  <message>
   <source>no quantity was declared</source>
   <translation>未声明数量</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>至{day}</translation>
  </message>
  <message>
   <source>{left} left of {declared}</source>
   <translation>声明 {declared}，剩余 {left}</translation>
  </message>
  <message>
   <source>{left} of {declared} left, this line counted</source>
   <translation>计入本行后，申报 {declared} 尚余 {left}</translation>
  </message>
 </context>
 <context>
  <name>DeclaredLinesField</name>
  <message>
   <source>Choose the end user first: then its declared lines stand here.</source>
   <translation>请先选择最终用户，其已声明的物项行将显示于此。</translation>
  </message>
  <message>
   <source>No verified declaration of this end user has anything left.</source>
   <translation>该最终用户的已核验声明均无剩余数量。</translation>
  </message>
  <message>
   <source>One line cannot be read.</source>
   <translation>有一行无法识别。</translation>
  </message>
 </context>
 <context>
  <name>EvidenceTab</name>
  <message>
   <source>A second person then decides on the application as well.</source>
   <translation>届时申请还须由第二复核人决定。</translation>
  </message>
  <message>
   <source>Asked for</source>
   <translation>必需</translation>
  </message>
  <message>
   <source>Is “{slot}” not needed?</source>
   <translation>不需要“{slot}”？</translation>
  </message>
  <message>
   <source>It is not needed</source>
   <translation>不需要</translation>
  </message>
  <message>
   <source>Keeping {name}</source>
   <translation>正在保存 {name}</translation>
  </message>
  <message>
   <source>Often asked for, or on request</source>
   <translation>常被要求或按要求提供</translation>
  </message>
  <message>
   <source>Why it is not needed, in a sentence</source>
   <translation>用一句话说明为何不需要</translation>
  </message>
 </context>
 <context>
  <name>GrantedLines</name>
  <message>
   <source>One quantity cannot be read.</source>
   <translation>有一项数量无法识别。</translation>
  </message>
 </context>
 <context>
  <name>LawTab</name>
  <message>
   <source>As of {day}, the day of submission; reference edition {edition}.</source>
   <translation>截至送审日 {day}；参考数据版次 {edition}。</translation>
  </message>
  <message>
   <source>As of {day}; reference edition {edition}. It is kept when the application is submitted.</source>
   <translation>截至 {day}；参考数据版次 {edition}。送审时予以保存。</translation>
  </message>
  <message>
   <source>Duties</source>
   <translation>义务</translation>
  </message>
  <message>
   <source>Fast lane: it matches, no new questions are asked</source>
   <translation>快速通道：匹配通过，不再提问</translation>
  </message>
  <message>
   <source>Help with the law, not legal advice.</source>
   <translation>仅为法规辅助，不构成法律意见。</translation>
  </message>
  <message>
   <source>Individual path: {count} points fail</source>
   <translation>单项许可路径：{count}项不符</translation>
  </message>
  <message>
   <source>Kinds of licence</source>
   <translation>许可类型</translation>
  </message>
  <message>
   <source>Licences that are possible</source>
   <translation>可申请的许可</translation>
  </message>
  <message>
   <source>Line {number}</source>
   <translation>第 {number} 行</translation>
  </message>
  <message>
   <source>Match test of the certified end user</source>
   <translation>认证最终用户匹配检查</translation>
  </message>
  <message>
   <source>May change on</source>
   <translation>可能变化的日期</translation>
  </message>
  <message>
   <source>The application has no lines yet, so there is nothing to ask the law about.</source>
   <translation>申请尚无物项行，因此无从判定。</translation>
  </message>
  <message>
   <source>What the law asks</source>
   <translation>法规要求</translation>
  </message>
  <message>
   <source>What would change the answer</source>
   <translation>何种情况会改变结论</translation>
  </message>
  <message>
   <source>{programme}, as of {day}; reference edition {edition}. It replaces no licence.</source>
   <translation>{programme}，截至{day}；数据版次{edition}。不能代替许可证。</translation>
  </message>
 </context>
 <context>
  <name>LodgingForm</name>
  <message>
   <source>Lodged on</source>
   <translation>递交日期</translation>
  </message>
  <message>
   <source>Number of the filing</source>
   <translation>提交编号</translation>
  </message>
 </context>
 <context>
  <name>QuestionsTab</name>
  <message>
   <source>Answer</source>
   <translation>答复</translation>
  </message>
  <message>
   <source>Answer owed by</source>
   <translation>应答复方</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>提出询问</translation>
  </message>
  <message>
   <source>Ask it</source>
   <translation>提出</translation>
  </message>
  <message>
   <source>Asked by</source>
   <translation>询问方</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>截止日期</translation>
  </message>
  <message>
   <source>Nothing was asked yet.</source>
   <translation>尚无询问。</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>询问内容</translation>
  </message>
  <message>
   <source>Record the answer</source>
   <translation>登记答复</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>已答复</translation>
  </message>
  <message>
   <source>answered {day} by {name}</source>
   <translation>{name} 于 {day} 答复</translation>
  </message>
  <message>
   <source>due {day}</source>
   <translation>{day} 截止</translation>
  </message>
  <message>
   <source>open</source>
   <translation>待答复</translation>
  </message>
  <message>
   <source>or in working days</source>
   <translation>或工作日数</translation>
  </message>
  <message>
   <source>overdue</source>
   <translation>已逾期</translation>
  </message>
  <message>
   <source>owed by {who}</source>
   <translation>由 {who} 答复</translation>
  </message>
  <message>
   <source>{asker} ({name}) on {day}</source>
   <translation>{asker}（{name}）于 {day}</translation>
  </message>
 </context>
 <context>
  <name>RepeatTab</name>
  <message>
   <source>Date of the contract</source>
   <translation>合同日期</translation>
  </message>
  <message>
   <source>Declared lines</source>
   <translation>已声明的物项行</translation>
  </message>
  <message>
   <source>New contract number</source>
   <translation>新合同号</translation>
  </message>
  <message>
   <source>Only what changes is asked for. Everything else is copied.</source>
   <translation>只需填写变化的内容，其余沿用。</translation>
  </message>
  <message>
   <source>Repeat of {number}</source>
   <translation>重复 {number}</translation>
  </message>
  <message>
   <source>What does not come along</source>
   <translation>未沿用的内容</translation>
  </message>
 </context>
 <context>
  <name>SlotCard</name>
  <message>
   <source>(a paper)</source>
   <translation>（文件）</translation>
  </message>
  <message>
   <source>Choose a file for: {slot}</source>
   <translation>选择文件：{slot}</translation>
  </message>
  <message>
   <source>Choose a file …</source>
   <translation>选择文件…</translation>
  </message>
  <message>
   <source>Not needed …</source>
   <translation>不需要…</translation>
  </message>
  <message>
   <source>Not needed: {reason}</source>
   <translation>不需要：{reason}</translation>
  </message>
  <message>
   <source>Not needed: {slot}</source>
   <translation>不需要：{slot}</translation>
  </message>
  <message>
   <source>Take {name} out</source>
   <translation>取出 {name}</translation>
  </message>
  <message>
   <source>after the approval</source>
   <translation>批准后补入</translation>
  </message>
  <message>
   <source>dated {day}</source>
   <translation>日期 {day}</translation>
  </message>
  <message>
   <source>expired</source>
   <translation>已过期</translation>
  </message>
  <message>
   <source>good until {day}</source>
   <translation>有效至 {day}</translation>
  </message>
  <message>
   <source>if asked</source>
   <translation>如被要求</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>缺少</translation>
  </message>
  <message>
   <source>not needed</source>
   <translation>不需要</translation>
  </message>
  <message>
   <source>often asked</source>
   <translation>常被要求</translation>
  </message>
  <message>
   <source>or drop it here</source>
   <translation>或拖放到此处</translation>
  </message>
  <message>
   <source>there</source>
   <translation>已有</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <source>Choose a party that the register offers as you type.</source>
   <translation>请在输入时从登记簿给出的当事方中选择。</translation>
  </message>
  <message>
   <source>This has to be stated.</source>
   <translation>此处必须填写。</translation>
  </message>
  <message>
   <source>{source} ({mark})</source>
   <translation>{source}（{mark}）</translation>
  </message>
 </context>
</TS>

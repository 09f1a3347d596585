<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>A classification is confirmed or rejected, not given back.</source>
   <translation>归类只能确认或驳回，不能退回。</translation>
  </message>
  <message>
   <source>A general licence is applied for.</source>
   <translation>申请的是通用许可。</translation>
  </message>
  <message>
   <source>A party has military ties.</source>
   <translation>有当事方与军方有关联。</translation>
  </message>
  <message>
   <source>A refusal is decided by two persons.</source>
   <translation>不予批准须由两人决定。</translation>
  </message>
  <message>
   <source>A required paper was waived.</source>
   <translation>有必需文件被免除。</translation>
  </message>
  <message>
   <source>A second person, other than {first} and {preparer}, decides: the first says “{verdict}”.</source>
   <translation>须由 {first} 和 {preparer} 以外的第二复核人决定：首位意见为“{verdict}”。</translation>
  </message>
  <message>
   <source>A signed declaration is not given back: make a new version of it.</source>
   <translation>已签署的声明不能退回：请制作新版本。</translation>
  </message>
  <message>
   <source>A visit was refused or called off on {day}: {text}</source>
   <translation>{day}核查被拒绝或取消：{text}</translation>
  </message>
  <message>
   <source>An answer is owed: {question}</source>
   <translation>尚欠答复：{question}</translation>
  </message>
  <message>
   <source>Application</source>
   <translation>申请</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>批准</translation>
  </message>
  <message>
   <source>As a certified end user it stood as “{before}” and stands as “{after}”.</source>
   <translation>其认证最终用户状态原为“{before}”，现为“{after}”。</translation>
  </message>
  <message>
   <source>Ask for what is missing, or return it.</source>
   <translation>请索取待补事项，或予以退回。</translation>
  </message>
  <message>
   <source>At most {limit} characters fit here.</source>
   <translation>此处最多 {limit} 个字符。</translation>
  </message>
  <message>
   <source>Chase the answer that was due on {day}: {who}.</source>
   <translation>请催促 {day} 到期的答复：{who}。</translation>
  </message>
  <message>
   <source>Check the signature and verify the declaration.</source>
   <translation>请检查签字并核验声明。</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>归类</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>不可申请</translation>
  </message>
  <message>
   <source>Complete the papers, then lodge it with the authority.</source>
   <translation>请补齐文件，然后向主管机关递交。</translation>
  </message>
  <message>
   <source>Confirm or reject the classification.</source>
   <translation>请确认或驳回归类。</translation>
  </message>
  <message>
   <source>Decide on the status</source>
   <translation>处理认证状态</translation>
  </message>
  <message>
   <source>Decide: approve, return or refuse.</source>
   <translation>请决定：批准、退回或不予批准。</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>决定</translation>
  </message>
  <message>
   <source>Declaration</source>
   <translation>声明</translation>
  </message>
  <message>
   <source>Declaration {number} states a military use.</source>
   <translation>声明 {number} 载明军事用途。</translation>
  </message>
  <message>
   <source>Dossier</source>
   <translation>档案</translation>
  </message>
  <message>
   <source>Dossier {number} was not submitted yet.</source>
   <translation>档案 {number} 尚未提交。</translation>
  </message>
  <message>
   <source>Dossier {number}: {what}, effective on {day}.</source>
   <translation>档案{number}：{what}，{day}起生效。</translation>
  </message>
  <message>
   <source>Edition use</source>
   <translation>数据版次采用记录</translation>
  </message>
  <message>
   <source>Have a new version signed and verified.</source>
   <translation>请签署并核验新版本。</translation>
  </message>
  <message>
   <source>It carries the product.</source>
   <translation>其中载有该产品。</translation>
  </message>
  <message>
   <source>It is approved and has to be lodged.</source>
   <translation>已批准，有待递交。</translation>
  </message>
  <message>
   <source>It is lodged; the authority has not accepted it yet, so no clock runs.</source>
   <translation>已递交；主管机关尚未受理，时限未开始。</translation>
  </message>
  <message>
   <source>It is owned by {name}.</source>
   <translation>由{name}持有权益。</translation>
  </message>
  <message>
   <source>It is the first application for this customer.</source>
   <translation>这是该客户的首份申请。</translation>
  </message>
  <message>
   <source>It is valid until {day}; nothing new may rest on it after.</source>
   <translation>有效期至{day}；此后不得再作为新业务的依据。</translation>
  </message>
  <message>
   <source>It names the customer.</source>
   <translation>其中列有该客户。</translation>
  </message>
  <message>
   <source>It runs out on {day}; nothing may leave after.</source>
   <translation>{day}到期；此后不得发运。</translation>
  </message>
  <message>
   <source>It waits for a decision.</source>
   <translation>等待决定。</translation>
  </message>
  <message>
   <source>It was returned and has to be mended.</source>
   <translation>已退回，有待补正。</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>许可证</translation>
  </message>
  <message>
   <source>Lodge it with the authority and record the day.</source>
   <translation>请向主管机关递交并登记日期。</translation>
  </message>
  <message>
   <source>Look at it again</source>
   <translation>复查</translation>
  </message>
  <message>
   <source>Nothing stands before it any more.</source>
   <translation>已不再有任何阻止事由。</translation>
  </message>
  <message>
   <source>Nothing waits here: {stage}.</source>
   <translation>此处没有待复核的办件：{stage}。</translation>
  </message>
  <message>
   <source>One person has decided; a second one has to.</source>
   <translation>一人已作决定；还须第二复核人决定。</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>未结</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>逾期</translation>
  </message>
  <message>
   <source>Party</source>
   <translation>当事方</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>产品</translation>
  </message>
  <message>
   <source>Questions are asked about applications and dossiers.</source>
   <translation>仅可就申请和档案提问。</translation>
  </message>
  <message>
   <source>Record the authority's acceptance: the clock starts on that day.</source>
   <translation>请登记主管机关的受理：时限自该日起算。</translation>
  </message>
  <message>
   <source>Refuse</source>
   <translation>不予批准</translation>
  </message>
  <message>
   <source>Refuse it, or write down why the determination does not hold.</source>
   <translation>请不予批准，或写明判定为何不成立。</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>退回</translation>
  </message>
  <message>
   <source>Say how the signature was checked.</source>
   <translation>请说明签字如何检查。</translation>
  </message>
  <message>
   <source>Say what was done: it stays on record.</source>
   <translation>请说明处理情况：该说明将留存备查。</translation>
  </message>
  <message>
   <source>Say why: the reason stands in the record for good.</source>
   <translation>请说明理由：理由将永久记录在案。</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>已自行了结</translation>
  </message>
  <message>
   <source>Ship what is planned, and apply for the next licence.</source>
   <translation>请完成已计划的发运，并申请下一份许可证。</translation>
  </message>
  <message>
   <source>Shipment</source>
   <translation>发货</translation>
  </message>
  <message>
   <source>Site {site} is told otherwise now.</source>
   <translation>场所“{site}”的登记信息有变。</translation>
  </message>
  <message>
   <source>Stop it</source>
   <translation>停止办理</translation>
  </message>
  <message>
   <source>Take the case.</source>
   <translation>请接手办件。</translation>
  </message>
  <message>
   <source>The authority has accepted it and owes a decision.</source>
   <translation>主管机关已受理，尚待作出决定。</translation>
  </message>
  <message>
   <source>The authority's time has passed: ask it.</source>
   <translation>主管机关的时限已过：请询问。</translation>
  </message>
  <message>
   <source>The clock stands still; record the day on which it runs again.</source>
   <translation>时限已中止；请登记恢复日期。</translation>
  </message>
  <message>
   <source>The determination gives no clear way to a licence.</source>
   <translation>判定未给出获得许可的明确途径。</translation>
  </message>
  <message>
   <source>The edition touches {count} open papers of {heads} parties and products.</source>
   <translation>该数据版次涉及{heads}个当事方和产品的{count}份未结文件。</translation>
  </message>
  <message>
   <source>The law would ask the same of it for other reasons.</source>
   <translation>法律要求不变，但依据不同。</translation>
  </message>
  <message>
   <source>The law would ask: {after}; now: {before}.</source>
   <translation>法律要求将变为：{after}；现为：{before}。</translation>
  </message>
  <message>
   <source>The list cannot be sorted by {column}.</source>
   <translation>列表不能按 {column} 排序。</translation>
  </message>
  <message>
   <source>The product is classified otherwise now: {outcome} {codes}</source>
   <translation>该产品的归类有变：{outcome} {codes}</translation>
  </message>
  <message>
   <source>The screening of {day} says: {outcome}.</source>
   <translation>{day}的筛查结果：{outcome}。</translation>
  </message>
  <message>
   <source>The value is above the desk's limit, or in a currency it is not set in.</source>
   <translation>金额超过内部限额，或所用币种未设限额。</translation>
  </message>
  <message>
   <source>The visit of {day} found: {text}</source>
   <translation>{day}的核查发现：{text}</translation>
  </message>
  <message>
   <source>The {list} says something else of {name} ({notice}).</source>
   <translation>{list}对{name}的记载有变（{notice}）。</translation>
  </message>
  <message>
   <source>There is no {kind} number {id}.</source>
   <translation>没有编号为 {id} 的 {kind}。</translation>
  </message>
  <message>
   <source>This application was never submitted for review.</source>
   <translation>此申请从未提交复核。</translation>
  </message>
  <message>
   <source>This decision can no longer be undone: only one's own, on the same day, before lodging and before changes.</source>
   <translation>此决定已不能撤销：只能在当日、递交和更改之前撤销本人的决定。</translation>
  </message>
  <message>
   <source>This person may not decide on it: the role does not allow it.</source>
   <translation>此人不得对此作决定：其角色不允许。</translation>
  </message>
  <message>
   <source>This record is not in review.</source>
   <translation>此记录不在复核中。</translation>
  </message>
  <message>
   <source>This task was closed on {day}.</source>
   <translation>该任务已于{day}办结。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Use under declaration {number} was stopped and reported.</source>
   <translation>声明{number}项下的使用已停止并报告。</translation>
  </message>
  <message>
   <source>Wait for the answer of {who}, due on {day}.</source>
   <translation>等待 {who} 答复，{day} 到期。</translation>
  </message>
  <message>
   <source>Wait for the answer of {who}; no day is set.</source>
   <translation>等待 {who} 答复；未定日期。</translation>
  </message>
  <message>
   <source>Wait for the authority's decision, due on {day}.</source>
   <translation>等待主管机关决定，{day} 到期。</translation>
  </message>
  <message>
   <source>Wait for the authority; no limit runs.</source>
   <translation>等待主管机关；无时限。</translation>
  </message>
  <message>
   <source>Wait for the authority; the day cannot be told: {why}</source>
   <translation>等待主管机关；无法确定日期：{why}</translation>
  </message>
  <message>
   <source>Whether a party has military ties is not known.</source>
   <translation>不清楚是否有当事方与军方有关联。</translation>
  </message>
  <message>
   <source>Worked out by edition {edition}.</source>
   <translation>依据数据版次{edition}推算。</translation>
  </message>
  <message>
   <source>{act} says something else of {item}.</source>
   <translation>{act}对{item}的规定有变。</translation>
  </message>
  <message>
   <source>{kind} comes into the queue by itself.</source>
   <translation>{kind}会自动进入复核队列。</translation>
  </message>
  <message>
   <source>{measures} measures and {notices} notices stand otherwise; {papers} open papers and {parties} parties are touched, and {standings} customers stand otherwise as certified end users.</source>
   <translation>{measures}件法律文件、{notices}项清单公告的状态有变；涉及未结文件{papers}份、当事方{parties}个，{standings}家客户的认证最终用户状态有变。</translation>
  </message>
  <message>
   <source>{name} is told otherwise now: {kind}, military ties: {ties}.</source>
   <translation>{name}的登记信息有变：{kind}，军方关联：{ties}。</translation>
  </message>
  <message>
   <source>{name} prepared this and therefore cannot decide on it. Another person has to.</source>
   <translation>此项由 {name} 编制，因此其不能作出决定，须由他人决定。</translation>
  </message>
  <message>
   <source>{number} is {state}; the case is closed.</source>
   <translation>{number} 状态为“{state}”；办件已结。</translation>
  </message>
  <message>
   <source>{owner} is an owner of {name}.</source>
   <translation>{owner}是{name}的所有人。</translation>
  </message>
  <message>
   <source>{owner} is no longer an owner of {name}.</source>
   <translation>{owner}不再是{name}的所有人。</translation>
  </message>
  <message>
   <source>{then}: {why}</source>
   <translation>{then}：{why}</translation>
  </message>
  <message>
   <source>{who} cannot owe an answer here.</source>
   <translation>此处不能由{who}答复。</translation>
  </message>
  <message>
   <source>{who} mends it and submits it again.</source>
   <translation>由 {who} 补正后重新提交。</translation>
  </message>
 </context>
</TS>

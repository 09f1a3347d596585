<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>CaseSheet</name>
  <message>
   <source>Contract</source>
   <translation>合同</translation>
  </message>
  <message>
   <source>Decided so far</source>
   <translation>已作决定</translation>
  </message>
  <message>
   <source>Destination</source>
   <translation>目的地</translation>
  </message>
  <message>
   <source>Edition {edition}. Help with the law, not legal advice.</source>
   <translation>数据版次 {edition}。仅为法规辅助，不构成法律意见。</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>证明材料</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>许可证</translation>
  </message>
  <message>
   <source>Missing: {name}</source>
   <translation>缺少：{name}</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>No answer yet; due {day}</source>
   <translation>尚未答复；{day} 到期</translation>
  </message>
  <message>
   <source>Not needed: {name} — {why}</source>
   <translation>不需要：{name}——{why}</translation>
  </message>
  <message>
   <source>Open {number}</source>
   <translation>打开 {number}</translation>
  </message>
  <message>
   <source>Port and transport</source>
   <translation>口岸与运输方式</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>问题</translation>
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
   <source>The deal</source>
   <translation>交易</translation>
  </message>
  <message>
   <source>Trade and payment</source>
   <translation>贸易与支付方式</translation>
  </message>
  <message>
   <source>What blocks it</source>
   <translation>受阻原因</translation>
  </message>
  <message>
   <source>What the law asks</source>
   <translation>法律要求</translation>
  </message>
  <message>
   <source>due {day}</source>
   <translation>{day} 到期</translation>
  </message>
  <message>
   <source>{left} of {declared} left</source>
   <translation>剩余 {left}，共声明 {declared}</translation>
  </message>
  <message>
   <source>{who} · since {day} · {count} working days</source>
   <translation>{who} · 自 {day} 起 · {count} 个工作日</translation>
  </message>
 </context>
 <context>
  <name>DossierCase</name>
  <message>
   <source>Answers for export control</source>
   <translation>出口管制负责人</translation>
  </message>
  <message>
   <source>Condition: {text}</source>
   <translation>条件：{text}</translation>
  </message>
  <message>
   <source>Criteria</source>
   <translation>标准</translation>
  </message>
  <message>
   <source>Handed in on</source>
   <translation>提交日期</translation>
  </message>
  <message>
   <source>No answer yet; due {day}</source>
   <translation>尚未答复；{day} 到期</translation>
  </message>
  <message>
   <source>Open {number}: criteria, evidence, decision</source>
   <translation>打开 {number}：标准、证明材料、决定</translation>
  </message>
  <message>
   <source>Prepared by</source>
   <translation>编制人</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>方案</translation>
  </message>
  <message>
   <source>Proposed: {kind}</source>
   <translation>已提出：{kind}</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>问题</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>得分</translation>
  </message>
  <message>
   <source>The certification</source>
   <translation>认证</translation>
  </message>
  <message>
   <source>every listed item</source>
   <translation>全部列明物项</translation>
  </message>
  <message>
   <source>not answered {count}</source>
   <translation>未答复 {count}</translation>
  </message>
  <message>
   <source>not decided yet</source>
   <translation>尚未决定</translation>
  </message>
  <message>
   <source>valid until {day}</source>
   <translation>有效期至{day}</translation>
  </message>
  <message>
   <source>{names}, {day}</source>
   <translation>{names}，{day}</translation>
  </message>
  <message>
   <source>{percent} % of the points; none of the {of} criteria that give points is open or too old</source>
   <translation>得分 {percent}%；计分的 {of} 项标准均已答复且未过期</translation>
  </message>
  <message>
   <source>{percent} % of the points; of the {of} criteria that give points {open} are open or too old</source>
   <translation>得分 {percent}%；计分的 {of} 项标准中有 {open} 项未答复或已过期</translation>
  </message>
  <message>
   <source>{site}: {item}, {use}, to {country}, from {day}</source>
   <translation>{site}：{item}，{use}，目的地{country}，自{day}起</translation>
  </message>
 </context>
 <context>
  <name>QueueColumns</name>
  <message>
   <source>Case</source>
   <translation>办件</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>天数</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>到期日</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>种类</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Waits for</source>
   <translation>等待方</translation>
  </message>
  <message>
   <source>With</source>
   <translation>办理人</translation>
  </message>
 </context>
 <context>
  <name>QueuePage</name>
  <message>
   <source>&lt;p&gt;The queue holds applications and certification dossiers in review, signed declarations to be verified and classifications to be confirmed.&lt;/p&gt;&lt;p&gt;J K move · Enter open · T take · A approve · R return · Q ask · N note · U undo your own decision of today.&lt;/p&gt;&lt;p&gt;Nobody decides on what they prepared; some cases need a second person, and the case says why.&lt;/p&gt;&lt;p&gt;Tasks tells what a change left to be looked at: a new owner, a match on a list, a visit, another edition. A task is closed with a note; one whose record is over is settled by itself.&lt;/p&gt;</source>
   <translation>&lt;p&gt;复核队列收录在审的申请和认证档案、待核验的已签声明以及待确认的归类。&lt;/p&gt;&lt;p&gt;J K 移动 · Enter 打开 · T 认领 · A 批准 · R 退回 · Q 提问 · N 备注 · U 撤销本人当天的决定。&lt;/p&gt;&lt;p&gt;任何人不得决定本人经办的事项；部分办件须由第二复核人复核，办件中会说明原因。&lt;/p&gt;&lt;p&gt;“任务”列出变更之后须复查的事项：新的所有人、命中清单、现场核查、更换数据版次。任务须附说明办结；所涉记录已了结的，任务自行了结。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>批准</translation>
  </message>
  <message>
   <source>Approve …</source>
   <translation>批准…</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>提问</translation>
  </message>
  <message>
   <source>Ask …</source>
   <translation>提问…</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>办件</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>办件</translation>
  </message>
  <message>
   <source>Choose a case. J and K move, A approves, R returns, Q asks.</source>
   <translation>请选择办件。J 和 K 移动，A 批准，R 退回，Q 提问。</translation>
  </message>
  <message>
   <source>Countersign</source>
   <translation>会签</translation>
  </message>
  <message>
   <source>Countersign …</source>
   <translation>会签…</translation>
  </message>
  <message>
   <source>Grant</source>
   <translation>准予</translation>
  </message>
  <message>
   <source>Grant …</source>
   <translation>准予…</translation>
  </message>
  <message>
   <source>Granted until {day}, without conditions. Why?</source>
   <translation>准予至{day}，不附条件。理由？</translation>
  </message>
  <message>
   <source>History</source>
   <translation>历史记录</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>种类</translation>
  </message>
  <message>
   <source>Me</source>
   <translation>我</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>尚无人</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Note …</source>
   <translation>备注…</translation>
  </message>
  <message>
   <source>Nothing waits: the queue is empty.</source>
   <translation>没有待复核的办件：队列为空。</translation>
  </message>
  <message>
   <source>Parts of the queue</source>
   <translation>队列分区</translation>
  </message>
  <message>
   <source>Refuse</source>
   <translation>不予批准</translation>
  </message>
  <message>
   <source>Refuse …</source>
   <translation>不予批准…</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>批注</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>退回</translation>
  </message>
  <message>
   <source>Return …</source>
   <translation>退回…</translation>
  </message>
  <message>
   <source>Take</source>
   <translation>接手</translation>
  </message>
  <message>
   <source>Tasks</source>
   <translation>任务</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Undo …</source>
   <translation>撤销…</translation>
  </message>
  <message>
   <source>Verify the declaration</source>
   <translation>核验声明</translation>
  </message>
  <message>
   <source>Waits for</source>
   <translation>等待方</translation>
  </message>
  <message>
   <source>What has to be answered?</source>
   <translation>需要答复什么？</translation>
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
   <source>Why is it refused?</source>
   <translation>为何不予批准？</translation>
  </message>
  <message>
   <source>Why is it undone?</source>
   <translation>为何撤销？</translation>
  </message>
  <message>
   <source>Why may it go ahead?</source>
   <translation>为何可以放行？</translation>
  </message>
  <message>
   <source>With</source>
   <translation>办理人</translation>
  </message>
  <message>
   <source>You decided first; a second person has to decide, too.</source>
   <translation>您已先行决定，还须由第二复核人决定。</translation>
  </message>
  <message>
   <source>You had a hand in this case, so another person has to decide on it.</source>
   <translation>您参与过本案，须由他人作出决定。</translation>
  </message>
  <message>
   <source>no set day</source>
   <translation>不设期限</translation>
  </message>
 </context>
 <context>
  <name>TaskColumns</name>
  <message>
   <source>Due</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>Of whom</source>
   <translation>涉及对象</translation>
  </message>
  <message>
   <source>Owed by</source>
   <translation>承办</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>记录</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>事项</translation>
  </message>
 </context>
 <context>
  <name>TasksTab</name>
  <message>
   <source>By a change of</source>
   <translation>起因变更</translation>
  </message>
  <message>
   <source>Choose a task.</source>
   <translation>请选择一项任务。</translation>
  </message>
  <message>
   <source>Close the task</source>
   <translation>办结任务</translation>
  </message>
  <message>
   <source>Close the task on {number}</source>
   <translation>办结任务 {number}</translation>
  </message>
  <message>
   <source>Close the task …</source>
   <translation>办结任务…</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>办结</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>Me</source>
   <translation>我</translation>
  </message>
  <message>
   <source>No day: the calendar of that year is not loaded.</source>
   <translation>无法推算：未载入该年度的工作日历。</translation>
  </message>
  <message>
   <source>Nothing goes on with this paper until the reason is gone.</source>
   <translation>在上述事由消除之前，该文件一律停止办理。</translation>
  </message>
  <message>
   <source>Nothing has to be looked at.</source>
   <translation>没有须复查的事项。</translation>
  </message>
  <message>
   <source>Opened</source>
   <translation>开立日期</translation>
  </message>
  <message>
   <source>Owed by</source>
   <translation>承办</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>记录</translation>
  </message>
  <message>
   <source>Settled: the record itself is over, so nothing is left to be looked at.</source>
   <translation>已自行了结：所涉记录已终结，无须再复查。</translation>
  </message>
  <message>
   <source>Show the record</source>
   <translation>打开记录</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Task</source>
   <translation>任务</translation>
  </message>
  <message>
   <source>The note stays on record.</source>
   <translation>该说明将留存备查。</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>事项</translation>
  </message>
  <message>
   <source>What was done?</source>
   <translation>如何处理的？</translation>
  </message>
  <message>
   <source>Who owes it closes it.</source>
   <translation>须由承办方办结。</translation>
  </message>
 </context>
</TS>

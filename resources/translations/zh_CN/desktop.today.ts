<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>FirstSteps</name>
  <message>
   <source>Add a person</source>
   <translation>添加人员</translation>
  </message>
  <message>
   <source>Add the people who work here</source>
   <translation>添加工作人员</translation>
  </message>
  <message>
   <source>Add your customers</source>
   <translation>添加客户</translation>
  </message>
  <message>
   <source>Add your products</source>
   <translation>添加产品</translation>
  </message>
  <message>
   <source>First steps</source>
   <translation>开始使用</translation>
  </message>
  <message>
   <source>Import a sheet</source>
   <translation>导入表格</translation>
  </message>
  <message>
   <source>This workspace is empty. Declarations and applications rest on customers and products.</source>
   <translation>此工作区尚无内容。声明和申请以客户和产品为基础。</translation>
  </message>
  <message>
   <source>Type one in</source>
   <translation>手工录入</translation>
  </message>
  <message>
   <source>What leaves, with its composition and customs codes, so that it can be classified.</source>
   <translation>出口的是什么，包括成分和海关编码，以便归类。</translation>
  </message>
  <message>
   <source>Who buys and uses the goods, where, and who owns it; our own firm as exporter, too.</source>
   <translation>谁购买和使用货物、在何处使用、由谁持有；本公司也作为出口经营者录入。</translation>
  </message>
  <message>
   <source>Whoever decides may not be the one who prepared it: at least two persons are needed.</source>
   <translation>作出决定的人不得是编制人，因此至少需要两人。</translation>
  </message>
  <message>
   <source>Your role does not allow this; ask an administrator.</source>
   <translation>您的角色不允许此操作，请联系管理员。</translation>
  </message>
 </context>
 <context>
  <name>PlotRow</name>
  <message>
   <source> and {count} more</source>
   <translation>，另有 {count} 份</translation>
  </message>
  <message>
   <source>% free</source>
   <translation>剩余 %</translation>
  </message>
  <message>
   <source>How long the authority took</source>
   <translation>主管机关用时</translation>
  </message>
  <message>
   <source>Licences that end, by week</source>
   <translation>按周列出的到期许可证</translation>
  </message>
  <message>
   <source>No answer came within a year.</source>
   <translation>一年内没有收到答复。</translation>
  </message>
  <message>
   <source>No licence ends within half a year.</source>
   <translation>半年内没有许可证到期。</translation>
  </message>
  <message>
   <source>No licence with a ceiling is in use.</source>
   <translation>没有在用的限量许可证。</translation>
  </message>
  <message>
   <source>Week of {day}: {count} · {numbers}</source>
   <translation>{day}起一周：{count} 份 · {numbers}</translation>
  </message>
  <message>
   <source>What is left of licences in use</source>
   <translation>在用许可证的余量</translation>
  </message>
  <message>
   <source>day of the answer</source>
   <translation>答复日</translation>
  </message>
  <message>
   <source>granted</source>
   <translation>准予</translation>
  </message>
  <message>
   <source>licences</source>
   <translation>许可证（份）</translation>
  </message>
  <message>
   <source>licences that end in the week</source>
   <translation>当周到期的许可证</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>不予许可</translation>
  </message>
  <message>
   <source>term: {count} working days</source>
   <translation>法定期限：{count} 个工作日</translation>
  </message>
  <message>
   <source>today</source>
   <translation>今日</translation>
  </message>
  <message>
   <source>working days</source>
   <translation>工作日</translation>
  </message>
  <message>
   <source>{number}: granted on {day} after {count} working days</source>
   <translation>{number}：{day}准予，用时 {count} 个工作日</translation>
  </message>
  <message>
   <source>{number}: refused on {day} after {count} working days</source>
   <translation>{number}：{day}不予许可，用时 {count} 个工作日</translation>
  </message>
 </context>
 <context>
  <name>TodayPage</name>
  <message>
   <source>&lt;p&gt;In order of urgency: what is overdue, what waits for whom, clocks that run, licences that end. Every figure opens its rows.&lt;/p&gt;</source>
   <translation>&lt;p&gt;按紧急程度排列：已逾期事项、等待各方的事项、运行中的时限、即将到期的许可证。点击任一数字即可打开对应各行。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>受理日</translation>
  </message>
  <message>
   <source>Application</source>
   <translation>申请</translation>
  </message>
  <message>
   <source>Clocks that run</source>
   <translation>运行中的时限</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>到期日</translation>
  </message>
  <message>
   <source>End user</source>
   <translation>最终用户</translation>
  </message>
  <message>
   <source>Licences that end next</source>
   <translation>即将到期的许可证</translation>
  </message>
  <message>
   <source>No application is with the authority.</source>
   <translation>目前没有申请在主管机关办理。</translation>
  </message>
  <message>
   <source>None within twelve weeks.</source>
   <translation>十二周内没有。</translation>
  </message>
  <message>
   <source>Rules that change soon</source>
   <translation>即将变化的规定</translation>
  </message>
  <message>
   <source>Shipments that should have left</source>
   <translation>应已发出的货物</translation>
  </message>
  <message>
   <source>Show all tasks</source>
   <translation>查看全部任务</translation>
  </message>
  <message>
   <source>Tasks: {count} open, {late} overdue</source>
   <translation>任务：{count}项未办结，{late}项逾期</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>已用时限</translation>
  </message>
  <message>
   <source>my drafts</source>
   <translation>我的草稿</translation>
  </message>
  <message>
   <source>overdue</source>
   <translation>已逾期</translation>
  </message>
  <message>
   <source>returned to me</source>
   <translation>退回给我</translation>
  </message>
  <message>
   <source>wait for a customer</source>
   <translation>等待客户</translation>
  </message>
  <message>
   <source>wait for an officer</source>
   <translation>等待合规官</translation>
  </message>
  <message>
   <source>wait for the authority</source>
   <translation>等待主管机关</translation>
  </message>
  <message>
   <source>{name} · {now} until {day}, then: {then}</source>
   <translation>{name} · {day}前{now}，其后：{then}</translation>
  </message>
  <message>
   <source>… and {count} more</source>
   <translation>…另有{count}项</translation>
  </message>
 </context>
</TS>

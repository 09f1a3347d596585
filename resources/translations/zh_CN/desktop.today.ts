<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
   <source>Licences that end, by week</source>
   <translation>按周列出的到期许可证</translation>
  </message>
  <message>
   <source>No application is with the authority.</source>
   <translation>目前没有申请在主管机关办理。</translation>
  </message>
  <message>
   <source>Rules that change soon</source>
   <translation>即将变化的规定</translation>
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
 </context>
</TS>

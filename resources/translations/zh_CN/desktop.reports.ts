<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>JournalSheet</name>
  <message>
   <source>After</source>
   <translation>之后</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>之前</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>更改前后</translation>
  </message>
  <message>
   <source>Fingerprint</source>
   <translation>指纹</translation>
  </message>
  <message>
   <source>In the chain</source>
   <translation>在链中</translation>
  </message>
  <message>
   <source>Open this record</source>
   <translation>打开此记录</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>记录</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>行</translation>
  </message>
  <message>
   <source>Through</source>
   <translation>途径</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>值</translation>
  </message>
  <message>
   <source>Written together</source>
   <translation>同时写入</translation>
  </message>
  <message>
   <source>{count} rows</source>
   <translation>{count} 行</translation>
  </message>
 </context>
 <context>
  <name>JournalTab</name>
  <message>
   <source>After (JSON)</source>
   <translation>变更后（JSON）</translation>
  </message>
  <message>
   <source>All days</source>
   <translation>全部日期</translation>
  </message>
  <message>
   <source>Before (JSON)</source>
   <translation>变更前（JSON）</translation>
  </message>
  <message>
   <source>Choose a row to see what was before and after.</source>
   <translation>选择一行，查看更改前后的内容。</translation>
  </message>
  <message>
   <source>From</source>
   <translation>从</translation>
  </message>
  <message>
   <source>Journal rows per week</source>
   <translation>每周日志行数</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>记录</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>行</translation>
  </message>
  <message>
   <source>The journal is empty.</source>
   <translation>日志为空。</translation>
  </message>
  <message>
   <source>The last day is before the first.</source>
   <translation>截止日期早于起始日期。</translation>
  </message>
  <message>
   <source>Through</source>
   <translation>途径</translation>
  </message>
  <message>
   <source>To</source>
   <translation>至</translation>
  </message>
  <message>
   <source>What</source>
   <translation>操作</translation>
  </message>
  <message>
   <source>When</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>人员</translation>
  </message>
 </context>
 <context>
  <name>LicencesTab</name>
  <message>
   <source>Destination</source>
   <translation>目的国</translation>
  </message>
  <message>
   <source>Drawn</source>
   <translation>已用</translation>
  </message>
  <message>
   <source>End users</source>
   <translation>最终用户</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>种类</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>许可证</translation>
  </message>
  <message>
   <source>Licences by the month in which they end</source>
   <translation>按到期月份统计的许可证</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>月份</translation>
  </message>
  <message>
   <source>No usable licence ends within a year.</source>
   <translation>一年内没有可用许可证到期。</translation>
  </message>
  <message>
   <source>Reserved</source>
   <translation>已预留</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>截止</translation>
  </message>
 </context>
 <context>
  <name>ReportsPage</name>
  <message>
   <source>&lt;p&gt;The journal holds every change: who, when, what, before and after. Choose people, kinds, acts or days, or click a week. Nobody can change or delete its rows; Settings, Integrity proves it.&lt;/p&gt;&lt;p&gt;Licences that end lists what can still be used and ends within a year. Status of customers computes the standing of each customer as of a day.&lt;/p&gt;&lt;p&gt;Every list goes out to a file by its export button.&lt;/p&gt;</source>
   <translation>&lt;p&gt;日志记录每次更改：何人、何时、何事、之前与之后。可按人员、记录种类、操作或日期筛选，也可点击某一周。任何人都不能修改或删除日志行；“设置”中的“完整性”可证明这一点。&lt;/p&gt;&lt;p&gt;“到期许可证”列出仍可使用且一年内到期的许可证。“客户状态”按所选日期计算每个客户的状态。&lt;/p&gt;&lt;p&gt;每个列表都可用导出按钮写入文件。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Journal</source>
   <translation>日志</translation>
  </message>
  <message>
   <source>Licences that end</source>
   <translation>到期许可证</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>Status of customers</source>
   <translation>客户状态</translation>
  </message>
 </context>
 <context>
  <name>StatusesTab</name>
  <message>
   <source>Country</source>
   <translation>国家/地区</translation>
  </message>
  <message>
   <source>Customer</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Dossier</source>
   <translation>档案</translation>
  </message>
  <message>
   <source>Next change</source>
   <translation>下次变化</translation>
  </message>
  <message>
   <source>No customer yet.</source>
   <translation>尚无客户。</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>方案</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>截止</translation>
  </message>
  <message>
   <source>What to do before</source>
   <translation>此前应做</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>with a dossier</source>
   <translation>有档案</translation>
  </message>
 </context>
</TS>

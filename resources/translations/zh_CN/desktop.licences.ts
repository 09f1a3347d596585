<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>ArrivedFields</name>
  <message>
   <source>Arrived on</source>
   <translation>到货日期</translation>
  </message>
 </context>
 <context>
  <name>BalanceOverTime</name>
  <message>
   <source>Balance by day</source>
   <translation>每日余额</translation>
  </message>
  <message>
   <source>Balance over time</source>
   <translation>余额变化</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Drawn</source>
   <translation>已使用</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>可用</translation>
  </message>
  <message>
   <source>Line of the licence</source>
   <translation>许可证行</translation>
  </message>
  <message>
   <source>Nothing was booked on this licence yet.</source>
   <translation>该许可证尚无记账。</translation>
  </message>
  <message>
   <source>Reserved</source>
   <translation>已预留</translation>
  </message>
  <message>
   <source>drawn</source>
   <translation>已使用</translation>
  </message>
  <message>
   <source>ends</source>
   <translation>到期</translation>
  </message>
  <message>
   <source>ends soon</source>
   <translation>临近到期</translation>
  </message>
  <message>
   <source>free</source>
   <translation>可用</translation>
  </message>
  <message>
   <source>licensed: {amount} {unit}</source>
   <translation>许可数量：{amount} {unit}</translation>
  </message>
  <message>
   <source>reserved</source>
   <translation>已预留</translation>
  </message>
  <message>
   <source>today</source>
   <translation>今日</translation>
  </message>
 </context>
 <context>
  <name>Balances</name>
  <message>
   <source>all {drawn} drawn</source>
   <translation>{drawn}已全部用完</translation>
  </message>
  <message>
   <source>drawn {drawn} · reserved {reserved} · free {free}</source>
   <translation>已使用 {drawn} · 已预留 {reserved} · 可用 {free}</translation>
  </message>
  <message>
   <source>drawn {drawn} · {left} lapsed: nothing is free, the licence has ended</source>
   <translation>已用{drawn} · {left}已失效：许可证已终止，无可用余额</translation>
  </message>
  <message>
   <source>no ceiling</source>
   <translation>无上限</translation>
  </message>
 </context>
 <context>
  <name>LeftFields</name>
  <message>
   <source>Customs declaration number</source>
   <translation>报关单号</translation>
  </message>
  <message>
   <source>If it has changed.</source>
   <translation>如有变更。</translation>
  </message>
  <message>
   <source>Invoice number</source>
   <translation>发票号</translation>
  </message>
  <message>
   <source>Left on</source>
   <translation>发货日期</translation>
  </message>
 </context>
 <context>
  <name>LicenceColumns</name>
  <message>
   <source>Destination</source>
   <translation>目的地</translation>
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
   <source>Our number</source>
   <translation>本方编号</translation>
  </message>
  <message>
   <source>Overdue shipments</source>
   <translation>逾期发货</translation>
  </message>
  <message>
   <source>Reserved</source>
   <translation>已预留</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Valid until</source>
   <translation>有效期至</translation>
  </message>
 </context>
 <context>
  <name>LicencePapers</name>
  <message>
   <source>The licence, {file}</source>
   <translation>许可证，{file}</translation>
  </message>
 </context>
 <context>
  <name>LicencesPage</name>
  <message>
   <source>&lt;p&gt;A planned shipment reserves, a shipped one draws, a cancelled one gives back. Nothing overdraws.&lt;/p&gt;&lt;p&gt;A single licence is for one export and ends with it (Order 792 Art. 15).&lt;/p&gt;</source>
   <translation>&lt;p&gt;计划发货预留数量，实际发货使用数量，取消发货退还数量。不允许超额。&lt;/p&gt;&lt;p&gt;单项许可只限一次出口，出口完成即告终止（第792号令第15条）。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Authority</source>
   <translation>主管机关</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>余额</translation>
  </message>
  <message>
   <source>Balance over time</source>
   <translation>余额变化</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>条件</translation>
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
   <source>Exporter</source>
   <translation>出口经营者</translation>
  </message>
  <message>
   <source>Freeze</source>
   <translation>冻结</translation>
  </message>
  <message>
   <source>Freeze …</source>
   <translation>冻结…</translation>
  </message>
  <message>
   <source>Hand back</source>
   <translation>交还</translation>
  </message>
  <message>
   <source>Hand back to the authority …</source>
   <translation>交还主管机关…</translation>
  </message>
  <message>
   <source>Issued on</source>
   <translation>签发日期</translation>
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
   <source>No licence yet. A granted application brings one.</source>
   <translation>尚无许可证。申请获许可后即会产生。</translation>
  </message>
  <message>
   <source>Nothing is planned or leaves to it meanwhile. Rule: {rule}</source>
   <translation>在此期间不得向其计划或发运。规则：{rule}</translation>
  </message>
  <message>
   <source>Plan a shipment</source>
   <translation>计划发货</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>口岸</translation>
  </message>
  <message>
   <source>Shipment {number} was planned for {day} and has not left: record that it did, or cancel it.</source>
   <translation>发货{number}原定于{day}发货，至今未发货：请登记发货或取消。</translation>
  </message>
  <message>
   <source>Shipments</source>
   <translation>发货</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <source>The reason stays on record.</source>
   <translation>理由将留存备查。</translation>
  </message>
  <message>
   <source>Transport</source>
   <translation>运输方式</translation>
  </message>
  <message>
   <source>Unfreeze</source>
   <translation>解冻</translation>
  </message>
  <message>
   <source>Unfreeze …</source>
   <translation>解冻…</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>有效期</translation>
  </message>
  <message>
   <source>What befell it</source>
   <translation>经过</translation>
  </message>
  <message>
   <source>What it allows</source>
   <translation>许可内容</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>理由是什么？</translation>
  </message>
 </context>
 <context>
  <name>ShipmentFields</name>
  <message>
   <source>Invoice number</source>
   <translation>发票号</translation>
  </message>
  <message>
   <source>New shipment</source>
   <translation>新的发货</translation>
  </message>
  <message>
   <source>Planned on</source>
   <translation>计划日期</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>口岸</translation>
  </message>
  <message>
   <source>The licence sets no ceiling.</source>
   <translation>许可证未设数量上限。</translation>
  </message>
  <message>
   <source>Transport</source>
   <translation>运输方式</translation>
  </message>
  <message>
   <source>{free} are free.</source>
   <translation>可用 {free}。</translation>
  </message>
 </context>
 <context>
  <name>ShipmentsTab</name>
  <message>
   <source>Cancel the shipment</source>
   <translation>取消发货</translation>
  </message>
  <message>
   <source>Cancel …</source>
   <translation>取消…</translation>
  </message>
  <message>
   <source>Nothing has left under this licence yet.</source>
   <translation>此许可证下尚无发货。</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>逾期</translation>
  </message>
  <message>
   <source>Plan the shipment</source>
   <translation>计划发货</translation>
  </message>
  <message>
   <source>Record arrival</source>
   <translation>登记到货</translation>
  </message>
  <message>
   <source>Record arrival …</source>
   <translation>登记到货…</translation>
  </message>
  <message>
   <source>Record shipping</source>
   <translation>登记发货</translation>
  </message>
  <message>
   <source>Record shipping …</source>
   <translation>登记发货…</translation>
  </message>
  <message>
   <source>What was reserved becomes free again.</source>
   <translation>已预留的数量将恢复可用。</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>理由是什么？</translation>
  </message>
 </context>
</TS>

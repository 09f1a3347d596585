<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source> (Order 792, Article {number})</source>
   <translation>（第792号令第{number}条）</translation>
  </message>
  <message>
   <source>A general licence is valid for at most 3 years (Order 792, Article 15).</source>
   <translation>通用许可有效期最长3年（第792号令第15条）。</translation>
  </message>
  <message>
   <source>A licence has at least one line.</source>
   <translation>许可证至少须有一行。</translation>
  </message>
  <message>
   <source>A licence names at least one end user.</source>
   <translation>许可证至少须列明一个最终用户。</translation>
  </message>
  <message>
   <source>A party stands twice in the same role.</source>
   <translation>同一当事方以同一角色出现了两次。</translation>
  </message>
  <message>
   <source>A reason has to be stated.</source>
   <translation>须说明理由。</translation>
  </message>
  <message>
   <source>A shipment has at least one line.</source>
   <translation>发货至少须有一行。</translation>
  </message>
  <message>
   <source>A shipment keeps its licence. Cancel it and plan a new one.</source>
   <translation>发货不能更换许可证。请取消后重新计划。</translation>
  </message>
  <message>
   <source>A single licence covers one export and ends with it (Order 792, Article 15); shipment {number} is that export.</source>
   <translation>单项许可只限一次出口，出口完成即告终止（第792号令第15条）；发货 {number} 即为该次出口。</translation>
  </message>
  <message>
   <source>A single licence is for one end user (Order 792, Article 15).</source>
   <translation>单项许可只限一个最终用户（第792号令第15条）。</translation>
  </message>
  <message>
   <source>A single licence is valid for at most 1 year (Order 792, Article 15).</source>
   <translation>单项许可有效期最长1年（第792号令第15条）。</translation>
  </message>
  <message>
   <source>A value needs its currency.</source>
   <translation>金额须注明币种。</translation>
  </message>
  <message>
   <source>Active</source>
   <translation>有效</translation>
  </message>
  <message>
   <source>Air</source>
   <translation>空运</translation>
  </message>
  <message>
   <source>An officer can lift a freeze; a licence that was handed back or revoked needs a new one.</source>
   <translation>冻结可由合规官解除；已交还或被撤销的许可证须重新申领。</translation>
  </message>
  <message>
   <source>Arrived</source>
   <translation>已到货</translation>
  </message>
  <message>
   <source>Cancel what is planned; an officer decides whether the licence is frozen or handed back.</source>
   <translation>请取消已计划的发运；许可证是冻结还是交回，由合规专员决定。</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>已取消</translation>
  </message>
  <message>
   <source>Courier</source>
   <translation>快递</translation>
  </message>
  <message>
   <source>Declaration {number}, on which it may rest, was stopped and reported.</source>
   <translation>其可能依据的声明{number}已停止并报告。</translation>
  </message>
  <message>
   <source>Drawn</source>
   <translation>已使用</translation>
  </message>
  <message>
   <source>Electronic</source>
   <translation>电子传输</translation>
  </message>
  <message>
   <source>Everything it allows had left by {day}.</source>
   <translation>许可数量已于 {day} 前全部发出。</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>已过期</translation>
  </message>
  <message>
   <source>Expires soon</source>
   <translation>即将到期</translation>
  </message>
  <message>
   <source>Frozen</source>
   <translation>已冻结</translation>
  </message>
  <message>
   <source>General</source>
   <translation>通用</translation>
  </message>
  <message>
   <source>General licence {number} does not name the item {code}.</source>
   <translation>通用许可 {number} 未列明物项 {code}。</translation>
  </message>
  <message>
   <source>General licence {number} does not name this customer.</source>
   <translation>通用许可 {number} 未列明此客户。</translation>
  </message>
  <message>
   <source>General licence {number} has nothing left for {code}.</source>
   <translation>通用许可 {number} 中 {code} 已无余额。</translation>
  </message>
  <message>
   <source>General licence {number} is for {allowed} only.</source>
   <translation>通用许可 {number} 仅限 {allowed}。</translation>
  </message>
  <message>
   <source>General licence {number}: {reason}</source>
   <translation>通用许可 {number}：{reason}</translation>
  </message>
  <message>
   <source>It becomes valid.</source>
   <translation>开始生效。</translation>
  </message>
  <message>
   <source>It is frozen since {day}: {reason}</source>
   <translation>自 {day} 起冻结：{reason}</translation>
  </message>
  <message>
   <source>It is valid from {day} only.</source>
   <translation>自 {day} 起方才有效。</translation>
  </message>
  <message>
   <source>It is valid until {day}.</source>
   <translation>有效期至 {day}。</translation>
  </message>
  <message>
   <source>It left on {day} and cannot arrive before.</source>
   <translation>货物于 {day} 发出，不可能在此之前到达。</translation>
  </message>
  <message>
   <source>It ran out on {day}.</source>
   <translation>已于 {day} 到期。</translation>
  </message>
  <message>
   <source>It runs out while it is frozen.</source>
   <translation>将在冻结期间到期。</translation>
  </message>
  <message>
   <source>It runs out within {days} days; apply for the next one.</source>
   <translation>将在 {days} 天内到期；请申请下一份。</translation>
  </message>
  <message>
   <source>It runs out; a new licence has to be there by then.</source>
   <translation>将到期；届时须有新的许可证。</translation>
  </message>
  <message>
   <source>It was handed back on {day}: {reason}</source>
   <translation>已于 {day} 交还：{reason}</translation>
  </message>
  <message>
   <source>It was revoked on {day}: {reason}</source>
   <translation>已于 {day} 被撤销：{reason}</translation>
  </message>
  <message>
   <source>It would be issued after its last day, {day}.</source>
   <translation>签发日期晚于最后一日 {day}。</translation>
  </message>
  <message>
   <source>It would end before it begins on {day}.</source>
   <translation>终止日期早于起始日 {day}。</translation>
  </message>
  <message>
   <source>Its one export left on {day}.</source>
   <translation>其唯一一次出口已于 {day} 发出。</translation>
  </message>
  <message>
   <source>Its one export left on {day}; a single licence ends by itself when the export is done.</source>
   <translation>其唯一一次出口已于 {day} 发出；出口完成后，单项许可自行终止。</translation>
  </message>
  <message>
   <source>Licence {number} is stopped: {why}</source>
   <translation>许可证{number}已停止使用：{why}</translation>
  </message>
  <message>
   <source>Licence {number} is {state}: {reason} Nothing may be planned or leave under it.</source>
   <translation>许可证 {number} 状态为“{state}”：{reason}不得据此计划或发出货物。</translation>
  </message>
  <message>
   <source>Licence {number} is {state}; that rules this out.</source>
   <translation>许可证 {number} 状态为“{state}”，不允许此操作。</translation>
  </message>
  <message>
   <source>Licence {number} of this authority is already recorded as {ours}.</source>
   <translation>该机关的许可证 {number} 已登记为 {ours}。</translation>
  </message>
  <message>
   <source>Not yet valid</source>
   <translation>尚未生效</translation>
  </message>
  <message>
   <source>Only a general licence may leave the quantity open.</source>
   <translation>只有通用许可可以不限数量。</translation>
  </message>
  <message>
   <source>Only {reserved} are reserved; {quantity} cannot be taken from that.</source>
   <translation>仅预留{reserved}，无法从中取用{quantity}。</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>已计划</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>邮寄</translation>
  </message>
  <message>
   <source>Rail</source>
   <translation>铁路</translation>
  </message>
  <message>
   <source>Registration certificate</source>
   <translation>登记证书</translation>
  </message>
  <message>
   <source>Released</source>
   <translation>已释放</translation>
  </message>
  <message>
   <source>Reserved</source>
   <translation>已预留</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>已退回</translation>
  </message>
  <message>
   <source>Revoked</source>
   <translation>已撤销</translation>
  </message>
  <message>
   <source>Road</source>
   <translation>公路</translation>
  </message>
  <message>
   <source>Sea</source>
   <translation>海运</translation>
  </message>
  <message>
   <source>Shipment {number} is still planned under this licence. Cancel it first.</source>
   <translation>此许可证下仍有计划中的发货 {number}。请先取消。</translation>
  </message>
  <message>
   <source>Shipment {number} is {state}; only one that is {wanted} can be changed so.</source>
   <translation>发货 {number} 状态为“{state}”；只有“{wanted}”的发货可作此更改。</translation>
  </message>
  <message>
   <source>Shipped</source>
   <translation>已发货</translation>
  </message>
  <message>
   <source>Single</source>
   <translation>单项</translation>
  </message>
  <message>
   <source>The licence begins on {day}; nothing may leave before.</source>
   <translation>许可证自 {day} 起有效；此前不得发货。</translation>
  </message>
  <message>
   <source>The licence does not name this party. Another end user or consignee needs a new application{article}.</source>
   <translation>许可证未列明此当事方。更换最终用户或收货人须重新申请{article}。</translation>
  </message>
  <message>
   <source>The licence has no such line.</source>
   <translation>许可证没有此行。</translation>
  </message>
  <message>
   <source>The licence holds until {day}; nothing may leave after it.</source>
   <translation>许可证有效期至 {day}，此后不得出运。</translation>
  </message>
  <message>
   <source>The licence is for {allowed}. Another destination is a key change and needs a new application{article}.</source>
   <translation>许可证限于 {allowed}。变更目的地属关键要素变更，须重新申请{article}。</translation>
  </message>
  <message>
   <source>The licence leaves {free}; {quantity} are {excess} too many. Nothing was booked.</source>
   <translation>许可证剩余{free}；{quantity}超出{excess}。未作任何登记。</translation>
  </message>
  <message>
   <source>The licence says {allowed}. Have it amended first.</source>
   <translation>许可证载明为 {allowed}。请先办理变更。</translation>
  </message>
  <message>
   <source>The licence says {allowed}. This is not a key element: have the licence amended first (20 working days, not usable meanwhile; Order 792, Article 18).</source>
   <translation>许可证载明为 {allowed}。此项非关键要素：请先办理许可证变更（20个工作日，其间不得使用；第792号令第18条）。</translation>
  </message>
  <message>
   <source>The licence was issued on {day}; nothing may have left before.</source>
   <translation>许可证于{day}签发，此前不得发货。</translation>
  </message>
  <message>
   <source>The quantity has to be more than 0.</source>
   <translation>数量须大于 0。</translation>
  </message>
  <message>
   <source>There is no licence number {id}.</source>
   <translation>没有编号为 {id} 的许可证。</translation>
  </message>
  <message>
   <source>There is no shipment number {id}.</source>
   <translation>没有编号为 {id} 的发货。</translation>
  </message>
  <message>
   <source>There is no such party.</source>
   <translation>没有此当事方。</translation>
  </message>
  <message>
   <source>There is no such product.</source>
   <translation>没有此产品。</translation>
  </message>
  <message>
   <source>This day is still to come.</source>
   <translation>此日期尚未到来。</translation>
  </message>
  <message>
   <source>This licence covers one export; shipment {number} is that export.</source>
   <translation>此许可证只限一次出口；发货 {number} 即为该次出口。</translation>
  </message>
  <message>
   <source>This line stands twice in the shipment.</source>
   <translation>此行在发货中出现了两次。</translation>
  </message>
  <message>
   <source>This party has no such site.</source>
   <translation>此当事方没有该场所。</translation>
  </message>
  <message>
   <source>This text has {length} characters; at most {limit} fit.</source>
   <translation>该文本有 {length} 个字符，最多可容纳 {limit} 个。</translation>
  </message>
  <message>
   <source>Unfrozen</source>
   <translation>已解冻</translation>
  </message>
  <message>
   <source>Used up</source>
   <translation>已用尽</translation>
  </message>
  <message>
   <source>{code} is not a currency of the loaded edition.</source>
   <translation>{code} 不是已加载版本中的货币。</translation>
  </message>
  <message>
   <source>{code} is not a unit of the loaded edition.</source>
   <translation>{code} 不是已加载版本中的计量单位。</translation>
  </message>
  <message>
   <source>{day} is still to come.</source>
   <translation>{day} 尚未到来。</translation>
  </message>
  <message>
   <source>{name} froze this licence; another person has to lift that.</source>
   <translation>此许可证由 {name} 冻结；须由他人解除。</translation>
  </message>
 </context>
</TS>

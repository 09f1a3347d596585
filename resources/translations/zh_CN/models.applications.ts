<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>A declared line can stand in an application only once.</source>
   <translation>同一声明行在一份申请中只能出现一次。</translation>
  </message>
  <message>
   <source>A general licence is applied for.</source>
   <translation>申请的是通用许可。</translation>
  </message>
  <message>
   <source>A licence shows one trade mode; it is not stated.</source>
   <translation>许可证上载明一种贸易方式；尚未填写。</translation>
  </message>
  <message>
   <source>A licence shows the terms of payment; they are not stated.</source>
   <translation>许可证上载明支付方式；尚未填写。</translation>
  </message>
  <message>
   <source>A party of the deal is on the watch list.</source>
   <translation>交易的一方在关注名单上。</translation>
  </message>
  <message>
   <source>A price needs its currency.</source>
   <translation>填写价格须注明币种。</translation>
  </message>
  <message>
   <source>A product is near the limits of a control.</source>
   <translation>产品接近管制指标。</translation>
  </message>
  <message>
   <source>A question is not answered: {question}</source>
   <translation>有询问未答复：{question}</translation>
  </message>
  <message>
   <source>A single licence is for one end user; the application names {count}.</source>
   <translation>单项许可对应一个最终用户；申请列明了 {count} 个。</translation>
  </message>
  <message>
   <source>A single licence names one contract; its number is not stated.</source>
   <translation>单项许可对应一份合同；未载明其编号。</translation>
  </message>
  <message>
   <source>A single licence names one mode of transport; it is not stated.</source>
   <translation>单项许可对应一种运输方式；未载明。</translation>
  </message>
  <message>
   <source>A single licence names one port; it is not stated.</source>
   <translation>单项许可对应一个口岸；未载明。</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>受理</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>已受理</translation>
  </message>
  <message>
   <source>An answer is owed by the preparer, the customer or the compliance officer.</source>
   <translation>答复人只能是编制人、客户或合规专员。</translation>
  </message>
  <message>
   <source>Another person</source>
   <translation>另一人</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>批准</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>已批准</translation>
  </message>
  <message>
   <source>Ask the officer to return it, or make a new application from it.</source>
   <translation>请合规官退回，或据其新建申请。</translation>
  </message>
  <message>
   <source>Attach the paper that fills this place.</source>
   <translation>请附上此栏目所需的文件。</translation>
  </message>
  <message>
   <source>Authority</source>
   <translation>主管机关</translation>
  </message>
  <message>
   <source>Choose one of the places listed with the application.</source>
   <translation>请选择申请所列的栏目之一。</translation>
  </message>
  <message>
   <source>Complete to lodge</source>
   <translation>材料齐备可递交</translation>
  </message>
  <message>
   <source>Complete to submit</source>
   <translation>材料齐备可送审</translation>
  </message>
  <message>
   <source>Compliance officer</source>
   <translation>合规官</translation>
  </message>
  <message>
   <source>Customer</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Dates in order</source>
   <translation>日期顺序正确</translation>
  </message>
  <message>
   <source>Declaration {declaration} is for contract {theirs}, the application for {ours}.</source>
   <translation>声明 {declaration} 对应合同 {theirs}，而申请对应 {ours}。</translation>
  </message>
  <message>
   <source>Declaration {declaration} is {state}; an application rests on verified ones.</source>
   <translation>声明 {declaration} 为{state}；申请须以已核验的声明为依据。</translation>
  </message>
  <message>
   <source>Declaration {declaration} names another end user than the application.</source>
   <translation>声明 {declaration} 的最终用户与申请不同。</translation>
  </message>
  <message>
   <source>Declaration {declaration} was good until {day}; ask for a new one.</source>
   <translation>声明 {declaration} 有效至 {day}；请索取新的声明。</translation>
  </message>
  <message>
   <source>Declared line {line}: {why}</source>
   <translation>声明行 {line}：{why}</translation>
  </message>
  <message>
   <source>Desk</source>
   <translation>本部门</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>草稿</translation>
  </message>
  <message>
   <source>Every application has to hold it.</source>
   <translation>每份申请都须具备。</translation>
  </message>
  <message>
   <source>Exporter and end user have their own fields.</source>
   <translation>出口经营者和最终用户有单独的字段。</translation>
  </message>
  <message>
   <source>From {first} the clock already stands still: {reason}.</source>
   <translation>自 {first} 起时限已中止：{reason}。</translation>
  </message>
  <message>
   <source>Grant</source>
   <translation>准予许可</translation>
  </message>
  <message>
   <source>Granted</source>
   <translation>已许可</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>复核中</translation>
  </message>
  <message>
   <source>Line {number} no longer reads as it was declared; save the application again.</source>
   <translation>第 {number} 行与声明不再一致；请重新保存申请。</translation>
  </message>
  <message>
   <source>Lodge</source>
   <translation>递交</translation>
  </message>
  <message>
   <source>Lodged</source>
   <translation>已递交</translation>
  </message>
  <message>
   <source>No statutory clock of {regime} is loaded.</source>
   <translation>未加载 {regime} 的法定时限。</translation>
  </message>
  <message>
   <source>No text asks for it, but applicants report that it is asked for.</source>
   <translation>没有条文要求，但申请人反映会被要求。</translation>
  </message>
  <message>
   <source>Nobody</source>
   <translation>无人</translation>
  </message>
  <message>
   <source>None</source>
   <translation>无</translation>
  </message>
  <message>
   <source>Nothing is left of declared line {line}.</source>
   <translation>声明行 {line} 已无剩余。</translation>
  </message>
  <message>
   <source>Nothing more can be done with it; a new application can be made from it.</source>
   <translation>无法再作处理；可据其新建申请。</translation>
  </message>
  <message>
   <source>Nothing was granted: record a refusal instead.</source>
   <translation>未准予任何数量：请改为登记不予许可。</translation>
  </message>
  <message>
   <source>Own decision of today</source>
   <translation>本人当日的决定</translation>
  </message>
  <message>
   <source>Possible steps: {steps}.</source>
   <translation>可行步骤：{steps}。</translation>
  </message>
  <message>
   <source>Preparer</source>
   <translation>编制人</translation>
  </message>
  <message>
   <source>Refuse</source>
   <translation>不予批准</translation>
  </message>
  <message>
   <source>Refused by authority</source>
   <translation>主管机关不予许可</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>退回</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>已退回</translation>
  </message>
  <message>
   <source>Say in a sentence why this paper is not needed.</source>
   <translation>请用一句话说明为何不需要该文件。</translation>
  </message>
  <message>
   <source>Say why: the reason stands in the record for good.</source>
   <translation>请说明理由：理由将永久记录在案。</translation>
  </message>
  <message>
   <source>Second person</source>
   <translation>第二复核人</translation>
  </message>
  <message>
   <source>State a day or a number of working days, not both.</source>
   <translation>请填写日期或工作日天数，二者只填其一。</translation>
  </message>
  <message>
   <source>Submit</source>
   <translation>送审</translation>
  </message>
  <message>
   <source>Submitted</source>
   <translation>已送审</translation>
  </message>
  <message>
   <source>Take up</source>
   <translation>受理复核</translation>
  </message>
  <message>
   <source>That “{slot}” was not needed has to be said anew.</source>
   <translation>“{slot}”不需要的说明须重新作出。</translation>
  </message>
  <message>
   <source>The answer is dated {day}; it lies between the question of {asked} and today.</source>
   <translation>答复日期为 {day}；须在询问日 {asked} 与今日之间。</translation>
  </message>
  <message>
   <source>The answer would be due before the question was asked.</source>
   <translation>答复期限早于提问日期。</translation>
  </message>
  <message>
   <source>The application covers technology or software.</source>
   <translation>申请涉及技术或软件。</translation>
  </message>
  <message>
   <source>The application holds no line: choose from the declared lines.</source>
   <translation>申请没有物项行：请从已声明的行中选择。</translation>
  </message>
  <message>
   <source>The authority may ask for it.</source>
   <translation>主管机关可能要求。</translation>
  </message>
  <message>
   <source>The clock of {number} does not run.</source>
   <translation>{number} 的时限未在计算。</translation>
  </message>
  <message>
   <source>The declaration sets no quantity: state how much is applied for.</source>
   <translation>声明未载明数量：请载明申请数量。</translation>
  </message>
  <message>
   <source>The destination is not stated.</source>
   <translation>未载明目的地。</translation>
  </message>
  <message>
   <source>The destination {destination} is not the end user's country {country}: explain why.</source>
   <translation>目的地 {destination} 不是最终用户所在国 {country}：请说明原因。</translation>
  </message>
  <message>
   <source>The determination could not tell what the law asks; see what is missing there.</source>
   <translation>判定未能得出法规要求；见其中待补事项。</translation>
  </message>
  <message>
   <source>The determination says that a certified status covers the deal.</source>
   <translation>判定结果：认证最终用户身份覆盖本交易。</translation>
  </message>
  <message>
   <source>The determination says that a general licence covers the deal.</source>
   <translation>判定结果：通用许可已涵盖该交易。</translation>
  </message>
  <message>
   <source>The determination says that no Chinese licence is asked for.</source>
   <translation>判定结果：不需要中国的许可。</translation>
  </message>
  <message>
   <source>The determination says that such a licence is refused in principle.</source>
   <translation>判定结果：此类许可原则上不予批准。</translation>
  </message>
  <message>
   <source>The determination says that this deal is barred.</source>
   <translation>判定结果：该交易被禁止。</translation>
  </message>
  <message>
   <source>The end user is not stated.</source>
   <translation>未载明最终用户。</translation>
  </message>
  <message>
   <source>The exporter is not stated.</source>
   <translation>未载明出口经营者。</translation>
  </message>
  <message>
   <source>The goods move between foreign countries.</source>
   <translation>货物在境外国家之间流转。</translation>
  </message>
  <message>
   <source>The licence would end before it begins.</source>
   <translation>许可证的截止日早于起始日。</translation>
  </message>
  <message>
   <source>The ministry may ask for further papers.</source>
   <translation>商务部可能要求提交其他文件。</translation>
  </message>
  <message>
   <source>The paper in “{slot}” belongs to the old order; a new one is needed.</source>
   <translation>“{slot}”中的文件属于旧订单；需要新的文件。</translation>
  </message>
  <message>
   <source>The paper in “{slot}” was good until {day}.</source>
   <translation>“{slot}”中的文件有效至 {day}。</translation>
  </message>
  <message>
   <source>The paper would expire before its own date.</source>
   <translation>文件的失效日早于其出具日。</translation>
  </message>
  <message>
   <source>The paper “{paper}” has expired.</source>
   <translation>文件“{paper}”已过期。</translation>
  </message>
  <message>
   <source>The paper “{paper}” is missing.</source>
   <translation>缺少文件“{paper}”。</translation>
  </message>
  <message>
   <source>The paper “{paper}” is often asked for.</source>
   <translation>文件“{paper}”常被要求。</translation>
  </message>
  <message>
   <source>The pause would end before it begins.</source>
   <translation>暂停的结束日早于开始日。</translation>
  </message>
  <message>
   <source>The person who handles the application is not named.</source>
   <translation>未列明申请经办人。</translation>
  </message>
  <message>
   <source>The site at which the goods are used is not stated.</source>
   <translation>未载明货物的使用场所。</translation>
  </message>
  <message>
   <source>The site does not belong to the end user.</source>
   <translation>该地点不属于最终用户。</translation>
  </message>
  <message>
   <source>The specific end use is not stated.</source>
   <translation>未载明具体最终用途。</translation>
  </message>
  <message>
   <source>There is no declared line number {id}.</source>
   <translation>没有编号为 {id} 的声明行。</translation>
  </message>
  <message>
   <source>There is no such party.</source>
   <translation>没有此当事方。</translation>
  </message>
  <message>
   <source>There is no such site.</source>
   <translation>没有该地点。</translation>
  </message>
  <message>
   <source>There is no {kind} number {id}.</source>
   <translation>没有编号为 {id} 的 {kind}。</translation>
  </message>
  <message>
   <source>This file was taken off its record.</source>
   <translation>该文件已从其记录移除。</translation>
  </message>
  <message>
   <source>This line belongs to another application.</source>
   <translation>该行属于另一申请。</translation>
  </message>
  <message>
   <source>This paper already stands in this place.</source>
   <translation>该文件已在此栏目中。</translation>
  </message>
  <message>
   <source>This paper is not required, so there is nothing to waive.</source>
   <translation>该文件非必需，因此无须豁免。</translation>
  </message>
  <message>
   <source>This pause ended on {day}.</source>
   <translation>该中止已于 {day} 结束。</translation>
  </message>
  <message>
   <source>This place is not empty.</source>
   <translation>该栏目不为空。</translation>
  </message>
  <message>
   <source>This question was answered on {day}.</source>
   <translation>该询问已于 {day} 答复。</translation>
  </message>
  <message>
   <source>This text has {length} characters; at most {limit} fit.</source>
   <translation>该文本有 {length} 个字符，最多可容纳 {limit} 个。</translation>
  </message>
  <message>
   <source>Two persons where needed</source>
   <translation>必要时两人</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>已撤回</translation>
  </message>
  <message>
   <source>Write the answer.</source>
   <translation>请填写答复。</translation>
  </message>
  <message>
   <source>everything that was declared is applied for.</source>
   <translation>声明的数量已全部申请。</translation>
  </message>
  <message>
   <source>the acceptance</source>
   <translation>受理</translation>
  </message>
  <message>
   <source>the approval</source>
   <translation>批准</translation>
  </message>
  <message>
   <source>the beginning of the pause</source>
   <translation>中止开始</translation>
  </message>
  <message>
   <source>the declaration is {state}.</source>
   <translation>声明状态为{state}。</translation>
  </message>
  <message>
   <source>the declaration was good until {day}.</source>
   <translation>声明有效至 {day}。</translation>
  </message>
  <message>
   <source>the lodging</source>
   <translation>递交</translation>
  </message>
  <message>
   <source>{code} is not a unit of the loaded edition. Use a code such as KGM or C62.</source>
   <translation>{code} 不是已加载版本中的计量单位。请使用 KGM、C62 等代码。</translation>
  </message>
  <message>
   <source>{code} is not the three-letter code of a currency.</source>
   <translation>{code} 不是三字母货币代码。</translation>
  </message>
  <message>
   <source>{code} is not the two-letter code of a country.</source>
   <translation>{code} 不是两字母国家（地区）代码。</translation>
  </message>
  <message>
   <source>{day} is still to come.</source>
   <translation>{day} 尚未到来。</translation>
  </message>
  <message>
   <source>{day} lies before {event} of {earliest}.</source>
   <translation>{day} 早于 {earliest} 的{event}。</translation>
  </message>
  <message>
   <source>{names} stands on the watch list; only a single licence is possible.</source>
   <translation>{names} 在关注名单上；只能申请单项许可。</translation>
  </message>
  <message>
   <source>{name} approved {number} and therefore prepares nothing of it any more. Another person has to.</source>
   <translation>{name} 已批准 {number}，因此不得再准备其任何内容，须由他人办理。</translation>
  </message>
  <message>
   <source>{name} decided first; the second person has to be another one.</source>
   <translation>{name}已先作决定；第二复核人须为另一人。</translation>
  </message>
  <message>
   <source>{number} is {state} and cannot be changed.</source>
   <translation>{number} 为{state}，不能更改。</translation>
  </message>
  <message>
   <source>{number} is {state}: what was approved does not lose a paper.</source>
   <translation>{number} 为{state}：已批准的申请不能减少文件。</translation>
  </message>
  <message>
   <source>{number} is {state}; a new application cannot be made from it.</source>
   <translation>{number} 为{state}；不能据其新建申请。</translation>
  </message>
  <message>
   <source>{number} is {state}; only a draft can be deleted. It can be withdrawn.</source>
   <translation>{number} 为{state}；只有草稿可以删除，但可以撤回。</translation>
  </message>
  <message>
   <source>{number} is {state}; the step “{step}” is not possible from there.</source>
   <translation>{number} 为{state}；不能执行“{step}”。</translation>
  </message>
  <message>
   <source>{number} is {state}; there is nothing left to ask.</source>
   <translation>{number} 为{state}；无须再询问。</translation>
  </message>
  <message>
   <source>{product} has no confirmed classification.</source>
   <translation>{product} 没有经确认的归类。</translation>
  </message>
  <message>
   <source>{quantity} are more than the {applied} applied for.</source>
   <translation>{quantity}超过所申请的{applied}。</translation>
  </message>
  <message>
   <source>{quantity} cannot be written exactly in {target}, the unit that was declared.</source>
   <translation>{quantity}无法用声明单位{target}准确表示。</translation>
  </message>
  <message>
   <source>{reason}: the law sets no limit ({basis}).</source>
   <translation>{reason}：法律未设期限（{basis}）。</translation>
  </message>
  <message>
   <source>{slot} is not an evidence slot of the loaded edition.</source>
   <translation>{slot} 不是已加载版本的证明材料栏目。</translation>
  </message>
  <message>
   <source>{why} Nothing goes on with it.</source>
   <translation>{why}一律停止办理。</translation>
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>A Chinese authority</source>
   <translation>中国主管机关</translation>
  </message>
  <message>
   <source>A decided line covers {item} for {use} in {destination}.</source>
   <translation>已决定的范围涵盖{destination}的{use}：{item}。</translation>
  </message>
  <message>
   <source>A decision takes effect today at the earliest.</source>
   <translation>决定最早自今日起生效。</translation>
  </message>
  <message>
   <source>A dossier names at least one site, use and destination.</source>
   <translation>档案至少须列明一组场所、用途和目的地。</translation>
  </message>
  <message>
   <source>A foreign authority</source>
   <translation>外国主管机关</translation>
  </message>
  <message>
   <source>A foreign authority visits a Chinese party only after the Ministry of Commerce has consented ({source}). Record the consent first.</source>
   <translation>外国主管机关对中国主体进行访问，须经商务部同意后方可进行（{source}）。请先登记商务部的同意。</translation>
  </message>
  <message>
   <source>A line cannot be ended in the past.</source>
   <translation>不能将行的终止日定在过去。</translation>
  </message>
  <message>
   <source>A question of {day} is not answered: {body}</source>
   <translation>{day}的提问尚未答复：{body}</translation>
  </message>
  <message>
   <source>A reason has at most {limit} characters.</source>
   <translation>理由最多 {limit} 个字符。</translation>
  </message>
  <message>
   <source>A reason has to be stated.</source>
   <translation>须说明理由。</translation>
  </message>
  <message>
   <source>A statement was false or out of date</source>
   <translation>陈述虚假或已过时</translation>
  </message>
  <message>
   <source>A status is always for a site, a use and a destination.</source>
   <translation>认证状态总是针对特定场所、用途和目的地。</translation>
  </message>
  <message>
   <source>Act</source>
   <translation>登记</translation>
  </message>
  <message>
   <source>Add the line and have it decided.</source>
   <translation>请添加该行并提请决定。</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>已约定</translation>
  </message>
  <message>
   <source>All owners are known.</source>
   <translation>全部股东（所有者）均已知。</translation>
  </message>
  <message>
   <source>An answer is owed: {question}</source>
   <translation>尚欠答复：{question}</translation>
  </message>
  <message>
   <source>An official status has a number, an issuer and a date.</source>
   <translation>官方认证状态须有编号、签发机关和日期。</translation>
  </message>
  <message>
   <source>An on-site review was refused or made impossible</source>
   <translation>拒绝现场核查或使其无法进行</translation>
  </message>
  <message>
   <source>Answer what is open and renew old evidence.</source>
   <translation>请答复未决项并更新过期的证明材料。</translation>
  </message>
  <message>
   <source>Answer {code} with evidence.</source>
   <translation>请以证明材料答复 {code}。</translation>
  </message>
  <message>
   <source>Answer {code} with new evidence.</source>
   <translation>请以新的证明材料答复 {code}。</translation>
  </message>
  <message>
   <source>Apply for renewal before.</source>
   <translation>请提前申请续期。</translation>
  </message>
  <message>
   <source>Ask for the shareholder register.</source>
   <translation>请索取股东名册。</translation>
  </message>
  <message>
   <source>Ask for the use.</source>
   <translation>请询问用途。</translation>
  </message>
  <message>
   <source>Ask the customer and record the answer.</source>
   <translation>请询问客户并记录答复。</translation>
  </message>
  <message>
   <source>Ask the customer and record the explanation.</source>
   <translation>请询问客户并登记其说明。</translation>
  </message>
  <message>
   <source>Ask who holds the site.</source>
   <translation>请询问场所由谁持有。</translation>
  </message>
  <message>
   <source>Ask with the control code of an item on the list, or without one.</source>
   <translation>请使用清单所列物项的管制编码查询，或不填写编码。</translation>
  </message>
  <message>
   <source>Asked for</source>
   <translation>已提出</translation>
  </message>
  <message>
   <source>At most {limit} characters fit here.</source>
   <translation>此处最多 {limit} 个字符。</translation>
  </message>
  <message>
   <source>At the customer's own wish</source>
   <translation>应客户自身要求</translation>
  </message>
  <message>
   <source>Being prepared</source>
   <translation>编制中</translation>
  </message>
  <message>
   <source>Ceiling</source>
   <translation>年度上限</translation>
  </message>
  <message>
   <source>Certification granted</source>
   <translation>准予认证</translation>
  </message>
  <message>
   <source>Certification not granted</source>
   <translation>不予认证</translation>
  </message>
  <message>
   <source>Certified</source>
   <translation>已认证</translation>
  </message>
  <message>
   <source>Certified with conditions</source>
   <translation>附条件认证</translation>
  </message>
  <message>
   <source>Choose the reason from the list.</source>
   <translation>请从列表中选择理由。</translation>
  </message>
  <message>
   <source>Civil only</source>
   <translation>仅限民用</translation>
  </message>
  <message>
   <source>Civil or military</source>
   <translation>民用或军用</translation>
  </message>
  <message>
   <source>Compared last on {day}.</source>
   <translation>上次比对日期：{day}。</translation>
  </message>
  <message>
   <source>Compliance officer</source>
   <translation>合规官</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>附加条件</translation>
  </message>
  <message>
   <source>Conditions were not met or a corrective order was not followed</source>
   <translation>未满足条件或未执行整改要求</translation>
  </message>
  <message>
   <source>Control, seat or name changed</source>
   <translation>控制权、住所或名称变更</translation>
  </message>
  <message>
   <source>Countersign it, or give the dossier back.</source>
   <translation>请会签，或退回档案。</translation>
  </message>
  <message>
   <source>Customer</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Customer was asked</source>
   <translation>已向客户询问</translation>
  </message>
  <message>
   <source>Days are agreed on for notices only.</source>
   <translation>只有通知才约定天数。</translation>
  </message>
  <message>
   <source>Decide on a new line before it ends.</source>
   <translation>请在其终止前就新的行作出决定。</translation>
  </message>
  <message>
   <source>Decide whether it is the same party.</source>
   <translation>请判定是否为同一当事方。</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>已决定</translation>
  </message>
  <message>
   <source>Declaration {number} ran out on {day}.</source>
   <translation>声明 {number} 已于 {day} 到期。</translation>
  </message>
  <message>
   <source>Declaration {number} states a military use.</source>
   <translation>声明 {number} 载明军事用途。</translation>
  </message>
  <message>
   <source>Declaration {number} was signed on {day} and verified.</source>
   <translation>声明 {number} 于 {day} 签署并已核验。</translation>
  </message>
  <message>
   <source>Declaration {number} was signed on {day} and verified; it holds until {last}.</source>
   <translation>声明 {number} 于 {day} 签署并已核验；有效至 {last}。</translation>
  </message>
  <message>
   <source>Declaration {number} was stopped and reported.</source>
   <translation>声明 {number} 已停用并上报。</translation>
  </message>
  <message>
   <source>Destination</source>
   <translation>目的地</translation>
  </message>
  <message>
   <source>Difference explained</source>
   <translation>差额已说明</translation>
  </message>
  <message>
   <source>Disqualifiers</source>
   <translation>否决项</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>Dossier {number} is already open for this party and programme.</source>
   <translation>此当事方在该方案下已有未结档案 {number}。</translation>
  </message>
  <message>
   <source>Dossier {number} is being prepared.</source>
   <translation>档案 {number} 正在编制。</translation>
  </message>
  <message>
   <source>Dossier {number} is not in review: {stage}.</source>
   <translation>档案 {number} 不在复核中：{stage}。</translation>
  </message>
  <message>
   <source>Dossier {number} was decided on; end it by a decision.</source>
   <translation>档案 {number} 已有决定；请以决定终止。</translation>
  </message>
  <message>
   <source>Dossier {number} was never granted.</source>
   <translation>档案 {number} 从未获准。</translation>
  </message>
  <message>
   <source>Dossier {number} was never suspended.</source>
   <translation>档案 {number} 从未暂停。</translation>
  </message>
  <message>
   <source>Dossier {number} was not submitted yet.</source>
   <translation>档案 {number} 尚未提交。</translation>
  </message>
  <message>
   <source>Dossier {number} was submitted already.</source>
   <translation>档案 {number} 已经提交。</translation>
  </message>
  <message>
   <source>Dossier {number} was submitted on {day} and is not decided.</source>
   <translation>档案 {number} 已于 {day} 提交，尚未决定。</translation>
  </message>
  <message>
   <source>Dossier {number} was withdrawn on {day}.</source>
   <translation>档案 {number} 已于 {day} 撤回。</translation>
  </message>
  <message>
   <source>Dossier {number} was withdrawn.</source>
   <translation>档案 {number} 已撤回。</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>到期应办</translation>
  </message>
  <message>
   <source>Ended at own request</source>
   <translation>应自身要求终止</translation>
  </message>
  <message>
   <source>Ending</source>
   <translation>即将终止</translation>
  </message>
  <message>
   <source>Entity</source>
   <translation>主体</translation>
  </message>
  <message>
   <source>Every item is listed for the site.</source>
   <translation>全部物项均已列入该场所。</translation>
  </message>
  <message>
   <source>Explain it under this criterion.</source>
   <translation>请在此标准下作出解释。</translation>
  </message>
  <message>
   <source>Find out which of the two is right.</source>
   <translation>请查明两者中哪一项属实。</translation>
  </message>
  <message>
   <source>Get a declaration signed by the end user and have it verified.</source>
   <translation>请取得由最终用户签署的声明并予以核验。</translation>
  </message>
  <message>
   <source>Get a new declaration signed and verified.</source>
   <translation>请取得新的已签声明并予以核验。</translation>
  </message>
  <message>
   <source>Give the paper on which the customer states this.</source>
   <translation>请提供客户作出该申报的文件。</translation>
  </message>
  <message>
   <source>Give the paper that shows it.</source>
   <translation>请提供证明文件。</translation>
  </message>
  <message>
   <source>Goods were diverted or put to a barred use</source>
   <translation>货物被转移或用于禁止的用途</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>占用数量</translation>
  </message>
  <message>
   <source>In order</source>
   <translation>符合</translation>
  </message>
  <message>
   <source>It can be done from {day} on.</source>
   <translation>自{day}起方可办理。</translation>
  </message>
  <message>
   <source>It can be granted once this is answered; the answer is owed by: {who}.</source>
   <translation>答复后方可授予资格；待答复方：{who}。</translation>
  </message>
  <message>
   <source>It ended at the customer's own request, decided on {day}: {reason}</source>
   <translation>应客户自身要求终止，{day} 决定：{reason}</translation>
  </message>
  <message>
   <source>It has {percent} percent military business, which does not go with “no military ties”.</source>
   <translation>其军事业务占 {percent}%，与“无军方关联”不符。</translation>
  </message>
  <message>
   <source>It is not known whether its owner {name} has ties to a military.</source>
   <translation>不清楚其股东（所有者）{name}是否与军方有关联。</translation>
  </message>
  <message>
   <source>It is not known whether the site {name} is beside a military area.</source>
   <translation>不清楚场所 {name} 是否邻近军事区域。</translation>
  </message>
  <message>
   <source>It is not known whether {name} has ties to a military.</source>
   <translation>不清楚 {name} 是否与军方有关联。</translation>
  </message>
  <message>
   <source>It is not known who works at the site {name}.</source>
   <translation>不清楚场所 {name} 由谁使用。</translation>
  </message>
  <message>
   <source>It is planned for {day}.</source>
   <translation>计划于{day}进行。</translation>
  </message>
  <message>
   <source>It is suspended by the decision of {day}: {reason}</source>
   <translation>已依 {day} 的决定暂停：{reason}</translation>
  </message>
  <message>
   <source>It speaks against a certification.</source>
   <translation>此项不利于认证。</translation>
  </message>
  <message>
   <source>It was agreed in writing when notices are sent.</source>
   <translation>已书面约定何时发出通知。</translation>
  </message>
  <message>
   <source>It was granted on {day} and begins on {effective}.</source>
   <translation>已于 {day} 获准，自 {effective} 起生效。</translation>
  </message>
  <message>
   <source>It was granted on {day}: {reason}</source>
   <translation>已于 {day} 获准：{reason}</translation>
  </message>
  <message>
   <source>It was granted with conditions: {conditions}</source>
   <translation>附条件获准：{conditions}</translation>
  </message>
  <message>
   <source>It was not granted on {day}: {reason}</source>
   <translation>{day} 决定不予批准：{reason}</translation>
  </message>
  <message>
   <source>It was revoked on {day}: {reason}</source>
   <translation>已于 {day} 被撤销：{reason}</translation>
  </message>
  <message>
   <source>It would end before it begins on {day}.</source>
   <translation>终止日期早于起始日 {day}。</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>物项</translation>
  </message>
  <message>
   <source>Its line ended.</source>
   <translation>相应的行已终止。</translation>
  </message>
  <message>
   <source>Its owner {name} is military or has ties to a military.</source>
   <translation>其股东（所有者）{name}为军方或与军方有关联。</translation>
  </message>
  <message>
   <source>Laid down</source>
   <translation>已有规定</translation>
  </message>
  <message>
   <source>Lapsed</source>
   <translation>已失效</translation>
  </message>
  <message>
   <source>Largely in order</source>
   <translation>基本符合</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>信函</translation>
  </message>
  <message>
   <source>Listed owners ({names}), and firms that count like them, hold {lower} to {upper} percent together; {most} percent bar the party: {paths}.</source>
   <translation>列入清单的股东（{names}）及视同其持股的企业合计持有{lower}%至{upper}%；达到{most}%即排除该方：{paths}。</translation>
  </message>
  <message>
   <source>Look at the map and record the answer.</source>
   <translation>请查看地图并记录答复。</translation>
  </message>
  <message>
   <source>Mass balance</source>
   <translation>物料平衡</translation>
  </message>
  <message>
   <source>Name the authority that asks.</source>
   <translation>请写明提出请求的主管机关。</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>从未认证</translation>
  </message>
  <message>
   <source>No certification was ever decided.</source>
   <translation>从未作出过认证决定。</translation>
  </message>
  <message>
   <source>No decided line covers it before {day}.</source>
   <translation>{day} 之前没有已决定的行涵盖此项。</translation>
  </message>
  <message>
   <source>No destination is named.</source>
   <translation>未注明目的地。</translation>
  </message>
  <message>
   <source>No disqualifier is open.</source>
   <translation>无未决的否决项。</translation>
  </message>
  <message>
   <source>No dossier was opened for this programme.</source>
   <translation>此方案下未建档案。</translation>
  </message>
  <message>
   <source>No figures were entered.</source>
   <translation>尚未录入数字。</translation>
  </message>
  <message>
   <source>No line at this site covers {item}.</source>
   <translation>该场所没有涵盖{item}的认证行。</translation>
  </message>
  <message>
   <source>No line at this site is for the destination {country}.</source>
   <translation>该场所没有目的地为{country}的认证行。</translation>
  </message>
  <message>
   <source>No line of the dossier covers what is asked.</source>
   <translation>档案中没有行涵盖所询事项。</translation>
  </message>
  <message>
   <source>No line that counts on this day is for the site.</source>
   <translation>当日没有适用于该场所的有效认证行。</translation>
  </message>
  <message>
   <source>No site of use is named.</source>
   <translation>未注明使用场所。</translation>
  </message>
  <message>
   <source>No site, use and destination is named.</source>
   <translation>未列明场所、用途和目的地。</translation>
  </message>
  <message>
   <source>No verified declaration of the end user is in force.</source>
   <translation>没有最终用户的有效已核验声明。</translation>
  </message>
  <message>
   <source>No visit may take place before.</source>
   <translation>在此之前不得进行访问。</translation>
  </message>
  <message>
   <source>No vote of yours on dossier {number} waits any more: it was decided, changed or taken back.</source>
   <translation>您对档案 {number} 已无待生效的表决：该档案已作出决定、有改动，或表决已撤回。</translation>
  </message>
  <message>
   <source>No yearly ceiling was laid down for the lines.</source>
   <translation>认证行未规定年度上限。</translation>
  </message>
  <message>
   <source>Nobody recorded when notices of shipments are sent.</source>
   <translation>没有登记发货通知的时限约定。</translation>
  </message>
  <message>
   <source>Nobody recorded within how many days it was agreed on.</source>
   <translation>尚未登记约定的通知天数。</translation>
  </message>
  <message>
   <source>Not applicable</source>
   <translation>不适用</translation>
  </message>
  <message>
   <source>Not asked</source>
   <translation>不要求</translation>
  </message>
  <message>
   <source>Not explained</source>
   <translation>未说明</translation>
  </message>
  <message>
   <source>Not in order</source>
   <translation>不符合</translation>
  </message>
  <message>
   <source>Not yet due</source>
   <translation>尚未到期</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>无需许可</translation>
  </message>
  <message>
   <source>Nothing else is stated of {element}.</source>
   <translation>未申报{element}的其他数字。</translation>
  </message>
  <message>
   <source>Nothing of this kind is owed.</source>
   <translation>没有此类应办义务。</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>发货通知</translation>
  </message>
  <message>
   <source>Only a grant has a last day.</source>
   <translation>只有批准才有最后一日。</translation>
  </message>
  <message>
   <source>Only the first vote can be countersigned.</source>
   <translation>只有首份表决可以会签。</translation>
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
   <source>Partly in order</source>
   <translation>部分符合</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>已计划</translation>
  </message>
  <message>
   <source>Preparer</source>
   <translation>编制人</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>方案</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>已提出</translation>
  </message>
  <message>
   <source>Record first on which day the request was reported to the ministry.</source>
   <translation>请先登记该请求是哪一天报告商务部的。</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>被拒绝</translation>
  </message>
  <message>
   <source>Reinstated</source>
   <translation>已恢复</translation>
  </message>
  <message>
   <source>Reports or records are missing</source>
   <translation>缺少报告或记录</translation>
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
   <source>Say where it was moved to.</source>
   <translation>请写明移往何处。</translation>
  </message>
  <message>
   <source>Say why the criterion does not apply.</source>
   <translation>请说明此标准为何不适用。</translation>
  </message>
  <message>
   <source>Say within how many days of a shipment its notice is sent.</source>
   <translation>请写明发货后多少天内发出通知。</translation>
  </message>
  <message>
   <source>Screen the party again.</source>
   <translation>请重新筛查该当事方。</translation>
  </message>
  <message>
   <source>Screening</source>
   <translation>筛查</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>场所</translation>
  </message>
  <message>
   <source>Submitted</source>
   <translation>已送审</translation>
  </message>
  <message>
   <source>Suspended</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>The certificate ran out and was not renewed</source>
   <translation>证书到期未续</translation>
  </message>
  <message>
   <source>The certification ran out on {day}.</source>
   <translation>认证已于 {day} 到期。</translation>
  </message>
  <message>
   <source>The consent is of {day}; no visit comes before it.</source>
   <translation>同意的日期为{day}，访问不得早于该日。</translation>
  </message>
  <message>
   <source>The customer has no such other site.</source>
   <translation>该客户没有这样的其他场所。</translation>
  </message>
  <message>
   <source>The customer has no such site.</source>
   <translation>客户没有该场所。</translation>
  </message>
  <message>
   <source>The customer or a member of its group was put on a restricted list</source>
   <translation>客户或其集团成员被列入管控名单</translation>
  </message>
  <message>
   <source>The customer stated nothing of {element}.</source>
   <translation>客户未申报{element}的任何数字。</translation>
  </message>
  <message>
   <source>The deal has no lines yet.</source>
   <translation>交易尚无明细行。</translation>
  </message>
  <message>
   <source>The decision lays down no conditions.</source>
   <translation>决定未附条件。</translation>
  </message>
  <message>
   <source>The decision of {day} does not cover the line for this; it is not decided yet.</source>
   <translation>{day} 的决定未涵盖此行；该行尚未决定。</translation>
  </message>
  <message>
   <source>The destination is listed.</source>
   <translation>目的地已列入。</translation>
  </message>
  <message>
   <source>The destination is no longer allowed</source>
   <translation>目的地不再允许</translation>
  </message>
  <message>
   <source>The difference of {elements} is not explained.</source>
   <translation>{elements}的差额未说明。</translation>
  </message>
  <message>
   <source>The difference of {element} was explained already.</source>
   <translation>{element}的差额已经说明。</translation>
  </message>
  <message>
   <source>The dossier has no line for this site.</source>
   <translation>档案中没有此场所的行。</translation>
  </message>
  <message>
   <source>The dossier has no such line.</source>
   <translation>档案中没有此行。</translation>
  </message>
  <message>
   <source>The dossier was changed after {day}; the vote for it no longer counts. Decide anew.</source>
   <translation>档案在 {day} 之后有更改；此前的赞成表决不再有效。请重新决定。</translation>
  </message>
  <message>
   <source>The edition holds the programme.</source>
   <translation>数据版次载有该认证方案。</translation>
  </message>
  <message>
   <source>The edition {edition} holds no list of items for the programme {programme}; ask without an item.</source>
   <translation>版本 {edition} 没有方案 {programme} 的物项清单；请不填写物项进行查询。</translation>
  </message>
  <message>
   <source>The edition {edition} holds no list of items for this programme.</source>
   <translation>版本 {edition} 没有本方案的物项清单。</translation>
  </message>
  <message>
   <source>The end use is not known.</source>
   <translation>最终用途不明。</translation>
  </message>
  <message>
   <source>The evidence for {code} was good until {day}.</source>
   <translation>{code} 的证明材料有效至 {day}。</translation>
  </message>
  <message>
   <source>The goods would go to stock, and their use is not known.</source>
   <translation>货物将入库存，用途不明。</translation>
  </message>
  <message>
   <source>The item left the control list</source>
   <translation>物项已移出管制清单</translation>
  </message>
  <message>
   <source>The line begins on {day}.</source>
   <translation>该行自 {day} 起生效。</translation>
  </message>
  <message>
   <source>The line ended on {day}.</source>
   <translation>该行已于 {day} 终止。</translation>
  </message>
  <message>
   <source>The mass balance of {site} for {year} has a difference that is not explained: {elements}.</source>
   <translation>{site}{year}年的物料平衡存在未说明的差额：{elements}。</translation>
  </message>
  <message>
   <source>The owners of all but {percent} percent are known.</source>
   <translation>除{percent}%外，其余股权的股东（所有者）均已知。</translation>
  </message>
  <message>
   <source>The owners of {percent} percent are not known; at most {most} percent may be open.</source>
   <translation>{percent}%股权的股东（所有者）不明；最多允许{most}%不明。</translation>
  </message>
  <message>
   <source>The party was never screened.</source>
   <translation>该当事方从未筛查。</translation>
  </message>
  <message>
   <source>The party works at the site {name} itself.</source>
   <translation>该当事方自行使用场所 {name}。</translation>
  </message>
  <message>
   <source>The programme asks for no notices of shipments.</source>
   <translation>该方案不要求发货通知。</translation>
  </message>
  <message>
   <source>The programme does not ask {code}.</source>
   <translation>该方案不要求 {code}。</translation>
  </message>
  <message>
   <source>The programme does not reach to {country}.</source>
   <translation>该方案不适用于 {country}。</translation>
  </message>
  <message>
   <source>The programme itself lays down when notices are sent.</source>
   <translation>该方案已规定发货通知的时限。</translation>
  </message>
  <message>
   <source>The programme was closed for a group of users</source>
   <translation>该方案已对某类用户关闭</translation>
  </message>
  <message>
   <source>The reference list holds no item {code}.</source>
   <translation>参考清单中没有物项 {code}。</translation>
  </message>
  <message>
   <source>The reference list {edition} holds no item {code}.</source>
   <translation>参考清单 {edition} 中没有物项 {code}。</translation>
  </message>
  <message>
   <source>The reference list {edition} holds no item {code}: no line can cover it.</source>
   <translation>参考清单 {edition} 中没有物项 {code}：任何范围行均不能涵盖它。</translation>
  </message>
  <message>
   <source>The register knew nothing of the party on this day.</source>
   <translation>登记册在该日尚无此当事方的信息。</translation>
  </message>
  <message>
   <source>The report on {product} does not account for the whole; {elements} is not named in it and counts as none.</source>
   <translation>{product}的检测报告未涵盖全部成分；其中未列出{elements}，按不含计算。</translation>
  </message>
  <message>
   <source>The report waits for the mass balance: {subject}. {note}</source>
   <translation>报告须待物料平衡完成：{subject}。{note}</translation>
  </message>
  <message>
   <source>The score is {percent} percent, from those {of} of the {all} criteria that give points ({open}).</source>
   <translation>得分为 {percent}%，由全部 {all} 项标准中计分的 {of} 项得出（{open}）。</translation>
  </message>
  <message>
   <source>The score is {percent} percent, from those {of} of the {all} criteria that give points ({open}); below {limit} it asks for conditions.</source>
   <translation>得分为 {percent}%，由全部 {all} 项标准中计分的 {of} 项得出（{open}）；低于 {limit} 需附条件。</translation>
  </message>
  <message>
   <source>The score is {percent} percent, from those {of} of the {all} criteria that give points ({open}); below {limit} the manager has to look at it.</source>
   <translation>得分为 {percent}%，由全部 {all} 项标准中计分的 {of} 项得出（{open}）；低于 {limit} 须由经理审阅。</translation>
  </message>
  <message>
   <source>The screening of {day} found a possible match that nobody has decided.</source>
   <translation>{day} 的筛查发现疑似匹配，尚无人判定。</translation>
  </message>
  <message>
   <source>The screening of {day} found the party on a list.</source>
   <translation>{day} 的筛查发现该当事方已被列名。</translation>
  </message>
  <message>
   <source>The screening of {day} was clear, but this programme takes it for {days} days only: it counted until {last}.</source>
   <translation>{day} 的筛查无异常，但本方案只采用 {days} 天：有效至 {last}。</translation>
  </message>
  <message>
   <source>The screening of {day} was clear; this programme takes it for {days} days, until {last}.</source>
   <translation>{day} 的筛查无异常；本方案采用 {days} 天，至 {last}。</translation>
  </message>
  <message>
   <source>The site is listed and active.</source>
   <translation>场所已列入且在用。</translation>
  </message>
  <message>
   <source>The site was closed, sold, or control of it lost</source>
   <translation>场所已关闭、出售或失去控制权</translation>
  </message>
  <message>
   <source>The site {name} is beside a military area, which nobody has explained.</source>
   <translation>场所 {name} 邻近军事区域，尚无人作出解释。</translation>
  </message>
  <message>
   <source>The site {name} is beside a military area; that was explained.</source>
   <translation>场所 {name} 邻近军事区域；已作解释。</translation>
  </message>
  <message>
   <source>The site {name} is in no military area.</source>
   <translation>场所 {name} 不在军事区域内。</translation>
  </message>
  <message>
   <source>The site {name} is not in the party's hands.</source>
   <translation>场所 {name} 不由该当事方掌控。</translation>
  </message>
  <message>
   <source>The site {name} opens on {day}.</source>
   <translation>场所 {name} 于 {day} 启用。</translation>
  </message>
  <message>
   <source>The site {name} was closed on {day}.</source>
   <translation>场所 {name} 已于 {day} 关闭。</translation>
  </message>
  <message>
   <source>The status is internal: no Chinese instrument for it was found, and it replaces no licence.</source>
   <translation>此认证状态仅供内部使用：未发现对应的中国法律文件，也不能替代任何许可证。</translation>
  </message>
  <message>
   <source>The suspension was lifted on {day}: {reason}</source>
   <translation>暂停已于 {day} 解除：{reason}</translation>
  </message>
  <message>
   <source>The use asked about is military; the programme is for civil use only.</source>
   <translation>所询用途为军事用途；该方案仅限民用。</translation>
  </message>
  <message>
   <source>The use fits the class of the lines.</source>
   <translation>用途符合认证行的类别。</translation>
  </message>
  <message>
   <source>The use is military; the lines are for civil use only.</source>
   <translation>用途为军事；认证行仅限民用。</translation>
  </message>
  <message>
   <source>The visit was asked for on {day}.</source>
   <translation>该走访于{day}提出。</translation>
  </message>
  <message>
   <source>The visit was refused on {day}.</source>
   <translation>走访于{day}被拒绝。</translation>
  </message>
  <message>
   <source>The vote for this decision was taken back on {day}. Decide anew.</source>
   <translation>此决定的表决已于{day}撤回。请重新决定。</translation>
  </message>
  <message>
   <source>The year {year} is not over.</source>
   <translation>{year}年尚未结束。</translation>
  </message>
  <message>
   <source>The year {year} was not over on this day.</source>
   <translation>该日{year}年尚未结束。</translation>
  </message>
  <message>
   <source>There is no country with the code {code}.</source>
   <translation>没有代码为 {code} 的国家或地区。</translation>
  </message>
  <message>
   <source>There is no party with the id {id}.</source>
   <translation>没有编号为 {id} 的主体。</translation>
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
   <source>There is no such site.</source>
   <translation>没有该地点。</translation>
  </message>
  <message>
   <source>There is no {kind} number {id}.</source>
   <translation>没有编号为 {id} 的 {kind}。</translation>
  </message>
  <message>
   <source>This day is still to come.</source>
   <translation>此日期尚未到来。</translation>
  </message>
  <message>
   <source>This decision fell already.</source>
   <translation>此决定已经作出。</translation>
  </message>
  <message>
   <source>This desk</source>
   <translation>本单位</translation>
  </message>
  <message>
   <source>This line no longer counts from {day} on anyway.</source>
   <translation>此项自{day}起本已不再有效。</translation>
  </message>
  <message>
   <source>This line was decided on. Close it and add another one.</source>
   <translation>此行已有决定。请将其关闭并另行添加。</translation>
  </message>
  <message>
   <source>This programme certifies for a time: name the last day.</source>
   <translation>该方案的认证有期限：请填写最后一日。</translation>
  </message>
  <message>
   <source>This programme certifies for at most {months} months.</source>
   <translation>该方案的认证最长为 {months} 个月。</translation>
  </message>
  <message>
   <source>This question was answered on {day}.</source>
   <translation>该询问已于 {day} 答复。</translation>
  </message>
  <message>
   <source>This record was taken back already.</source>
   <translation>该登记已经撤回。</translation>
  </message>
  <message>
   <source>This visit needs no consent of the Ministry of Commerce.</source>
   <translation>该走访无须商务部同意。</translation>
  </message>
  <message>
   <source>This visit was held or refused already.</source>
   <translation>该走访已经进行或已被拒绝。</translation>
  </message>
  <message>
   <source>This was recorded as done on {day}.</source>
   <translation>已登记为于{day}完成。</translation>
  </message>
  <message>
   <source>To be confirmed for this shipment: {conditions}</source>
   <translation>本次发货须确认：{conditions}</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>走访</translation>
  </message>
  <message>
   <source>What was received is not known.</source>
   <translation>收到的数量未知。</translation>
  </message>
  <message>
   <source>When it happens</source>
   <translation>发生时</translation>
  </message>
  <message>
   <source>With the condition: {conditions}</source>
   <translation>附条件：{conditions}</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>已撤回</translation>
  </message>
  <message>
   <source>Within the tolerance</source>
   <translation>在容差以内</translation>
  </message>
  <message>
   <source>Without the status the individual licence path stays open, unless a wall is named.</source>
   <translation>没有此认证状态仍可申请单项许可，除非另列有禁止事项。</translation>
  </message>
  <message>
   <source>Write something here.</source>
   <translation>请在此填写。</translation>
  </message>
  <message>
   <source>You took your vote for this decision back on {day}; another person has to countersign it.</source>
   <translation>您已于{day}撤回对此决定的表决；须由其他人会签。</translation>
  </message>
  <message>
   <source>closing stock</source>
   <translation>期末库存</translation>
  </message>
  <message>
   <source>consent to the visit of {authority} at {site}</source>
   <translation>对{authority}访问{site}的同意</translation>
  </message>
  <message>
   <source>does not apply</source>
   <translation>不适用</translation>
  </message>
  <message>
   <source>every civil or military use</source>
   <translation>全部民用或军用用途</translation>
  </message>
  <message>
   <source>every civil use</source>
   <translation>全部民用用途</translation>
  </message>
  <message>
   <source>every item of the reference list</source>
   <translation>参考清单中的全部物项</translation>
  </message>
  <message>
   <source>every {months} months</source>
   <translation>每{months}个月</translation>
  </message>
  <message>
   <source>for {year}</source>
   <translation>{year}年度</translation>
  </message>
  <message>
   <source>from {site}</source>
   <translation>自{site}移入</translation>
  </message>
  <message>
   <source>is fulfilled</source>
   <translation>符合</translation>
  </message>
  <message>
   <source>is largely fulfilled</source>
   <translation>基本符合</translation>
  </message>
  <message>
   <source>is not answered</source>
   <translation>未答</translation>
  </message>
  <message>
   <source>is not fulfilled</source>
   <translation>不符合</translation>
  </message>
  <message>
   <source>is only partly fulfilled</source>
   <translation>仅部分符合</translation>
  </message>
  <message>
   <source>none of them open</source>
   <translation>其中无未答项</translation>
  </message>
  <message>
   <source>opening stock</source>
   <translation>期初库存</translation>
  </message>
  <message>
   <source>report of the request of {authority} for a visit of {site}</source>
   <translation>报告{authority}访问{site}的请求</translation>
  </message>
  <message>
   <source>scrap</source>
   <translation>废料</translation>
  </message>
  <message>
   <source>shipment {number} of {day}</source>
   <translation>{day}的货物 {number}</translation>
  </message>
  <message>
   <source>the product that the line names</source>
   <translation>该行所列产品</translation>
  </message>
  <message>
   <source>the time for notices, agreed on in writing</source>
   <translation>书面约定的通知时限</translation>
  </message>
  <message>
   <source>used in product</source>
   <translation>用于产品</translation>
  </message>
  <message>
   <source>when a foreign authority asks for a visit</source>
   <translation>外国主管机关提出访问请求时</translation>
  </message>
  <message>
   <source>when it happens</source>
   <translation>发生时</translation>
  </message>
  <message>
   <source>when it is asked for</source>
   <translation>被要求时</translation>
  </message>
  <message>
   <source>{by} changed this record while you were working on it. Your text is kept; look at both and save again.</source>
   <translation>您编辑期间，{by} 已更改此记录。您的文字已保留；请比较两者后再保存。</translation>
  </message>
  <message>
   <source>{code} is not answered: {question}</source>
   <translation>{code} 未答复：{question}</translation>
  </message>
  <message>
   <source>{code} {stands}: “{criterion}”</source>
   <translation>{code} {stands}：“{criterion}”</translation>
  </message>
  <message>
   <source>{count} of them open or too old</source>
   <translation>其中 {count} 项未答或证据过期</translation>
  </message>
  <message>
   <source>{element} has no difference to explain.</source>
   <translation>{element}没有需要说明的差额。</translation>
  </message>
  <message>
   <source>{element} stands here twice.</source>
   <translation>{element}在此出现两次。</translation>
  </message>
  <message>
   <source>{element}: the opening stock of {opening} kg is not the closing stock of {closing} kg stated for {year}.</source>
   <translation>{element}：期初库存{opening}千克与{year}年申报的期末库存{closing}千克不一致。</translation>
  </message>
  <message>
   <source>{element}: {figure} is not stated.</source>
   <translation>{element}：未申报{figure}。</translation>
  </message>
  <message>
   <source>{kind} was decided on {day} and takes effect on {effective}: {reason}</source>
   <translation>“{kind}”于 {day} 决定，自 {effective} 起生效：{reason}</translation>
  </message>
  <message>
   <source>{label}: the share of {element} in {product} was not measured.</source>
   <translation>{label}：{product}中{element}的含量未检测。</translation>
  </message>
  <message>
   <source>{label}: there is no test report on {product}.</source>
   <translation>{label}：{product}没有检测报告。</translation>
  </message>
  <message>
   <source>{name} has no ties to a military, as far as the register says.</source>
   <translation>据登记册所载，{name} 与军方无关联。</translation>
  </message>
  <message>
   <source>{name} has ties to a military.</source>
   <translation>{name} 与军方有关联。</translation>
  </message>
  <message>
   <source>{name} is a military body.</source>
   <translation>{name} 为军事机构。</translation>
  </message>
  <message>
   <source>{number} left on {day} and its arrival is not recorded.</source>
   <translation>{number}于{day}发出，尚未登记到货。</translation>
  </message>
  <message>
   <source>{number}: nothing says to which site the goods went.</source>
   <translation>{number}：没有资料表明货物运往哪个场所。</translation>
  </message>
  <message>
   <source>{number}: the licence names several end users, and nothing says which of them got the goods.</source>
   <translation>{number}：许可证列有多个最终用户，没有资料表明货物交给了哪一个。</translation>
  </message>
  <message>
   <source>{number}: the weight of {product} is not known.</source>
   <translation>{number}：{product}的重量未知。</translation>
  </message>
  <message>
   <source>{party} cannot be certified yet. {first} ({count} such points.)</source>
   <translation>{party} 尚不能认证。{first}（此类问题共 {count} 项。）</translation>
  </message>
  <message>
   <source>{site}, asked for on {day}</source>
   <translation>{site}，{day}提出</translation>
  </message>
  <message>
   <source>{site}, for {year}</source>
   <translation>{site}，{year}年度</translation>
  </message>
  <message>
   <source>{why} State the conditions.</source>
   <translation>{why}请写明条件。</translation>
  </message>
  <message>
   <source>“{kind}” was decided by one person on {day} and waits for a second one.</source>
   <translation>“{kind}”已于{day}由一人决定，等待第二复核人。</translation>
  </message>
 </context>
</TS>

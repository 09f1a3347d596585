<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>A civil user and a civil use, shown by evidence.</source>
   <translation>以证据证明为民用用户和民用用途。</translation>
  </message>
  <message>
   <source>A general licence asks for a working compliance programme, a record of such exports and fixed channels, and that no exclusion applies to the exporter (Order 792 Art. 16, 20); points not stated: {count}.</source>
   <translation>通用许可要求出口经营者的内部合规制度运行良好、有相关物项出口记录、销售渠道固定，且无排除情形（《两用物项出口管制条例》第十六条、第二十条）；未说明的事项：{count}项。</translation>
  </message>
  <message>
   <source>A key element of licence {number} changed, so it no longer covers the deal.</source>
   <translation>许可证{number}的关键要素已变更，不再适用于本交易。</translation>
  </message>
  <message>
   <source>A listed owner holds an unknown share of {party}.</source>
   <translation>列名股东（所有者）对{party}的持股比例不明。</translation>
  </message>
  <message>
   <source>A listed owner holds {share} % of {party}, half or more.</source>
   <translation>列名股东（所有者）持有 {party} 的 {share}%，达到或超过一半。</translation>
  </message>
  <message>
   <source>A listed owner holds {share} % of {party}, less than half.</source>
   <translation>列名股东（所有者）持有 {party} 的 {share}%，不足一半。</translation>
  </message>
  <message>
   <source>A military user or use is named. No written bar for this country was found for an ordinary export, but civil use is what recent acts turn on: expect a refusal.</source>
   <translation>所列为军事用户或用途。未发现针对该国普通出口的明文禁止，但近期文件均以民用为准：预计不予许可。</translation>
  </message>
  <message>
   <source>A military user or use is named; {subject}.</source>
   <translation>所列为军事用户或用途；{subject}。</translation>
  </message>
  <message>
   <source>A registration certificate before each export is enough for this case: {occasion}.</source>
   <translation>该情形每次出口前登记填报取得出口凭证即可：{occasion}。</translation>
  </message>
  <message>
   <source>After {day} a new licence is needed.</source>
   <translation>{day} 之后需要新的许可证。</translation>
  </message>
  <message>
   <source>An ordinary export licence may be needed besides the dual-use licence ({act}).</source>
   <translation>除两用物项许可证外，可能还需普通出口许可证（{act}）。</translation>
  </message>
  <message>
   <source>Another case the ministry named</source>
   <translation>商务部规定的其他情形</translation>
  </message>
  <message>
   <source>Another element</source>
   <translation>其他要素</translation>
  </message>
  <message>
   <source>Applications for foreign military users are refused in principle.</source>
   <translation>对境外军事用户的申请原则上不予许可。</translation>
  </message>
  <message>
   <source>Applications for importers or end users on the control list are refused in principle.</source>
   <translation>对列入管控名单的进口商或最终用户的申请原则上不予许可。</translation>
  </message>
  <message>
   <source>Applications for importers or end users on the watch list are refused in principle.</source>
   <translation>对列入关注名单的进口商或最终用户的申请原则上不予许可。</translation>
  </message>
  <message>
   <source>Apply anew</source>
   <translation>重新申请</translation>
  </message>
  <message>
   <source>Apply anew, with the facts as they are now.</source>
   <translation>按现有事实重新申请许可。</translation>
  </message>
  <message>
   <source>Apply for an amendment</source>
   <translation>申请变更</translation>
  </message>
  <message>
   <source>Apply for an amendment of the licence ({element}). The article names the key elements with “such as”: ask whether this one is key.</source>
   <translation>申请变更许可证（{element}）。条文列举关键要素时用“等”字：请咨询该要素是否属于关键要素。</translation>
  </message>
  <message>
   <source>Ask authority</source>
   <translation>询问主管部门</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>不低于</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>不高于</translation>
  </message>
  <message>
   <source>Barred</source>
   <translation>禁止</translation>
  </message>
  <message>
   <source>Between foreign countries</source>
   <translation>境外国家之间</translation>
  </message>
  <message>
   <source>Case by case</source>
   <translation>逐案审查</translation>
  </message>
  <message>
   <source>Chip making equipment</source>
   <translation>芯片制造设备</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>不可申请</translation>
  </message>
  <message>
   <source>Consignee</source>
   <translation>收货人</translation>
  </message>
  <message>
   <source>Cooperate</source>
   <translation>配合核查</translation>
  </message>
  <message>
   <source>Cooperate with the ministry's check.</source>
   <translation>配合商务部核查。</translation>
  </message>
  <message>
   <source>Covered certified status</source>
   <translation>已由认证最终用户身份覆盖</translation>
  </message>
  <message>
   <source>Covered general licence</source>
   <translation>已为通用许可覆盖</translation>
  </message>
  <message>
   <source>Dealings with a party on this list need leave of the authority that keeps it.</source>
   <translation>与此清单上的当事方交易须经清单主管部门批准。</translation>
  </message>
  <message>
   <source>Decide whether the product is a dual-use item.</source>
   <translation>请判定产品是否为两用物项。</translation>
  </message>
  <message>
   <source>Decide whether the product is {item}.</source>
   <translation>判定产品是否属于{item}。</translation>
  </message>
  <message>
   <source>Declare the final destination to customs and hand the Compliance Notice to importer and end user.</source>
   <translation>向海关申报最终目的地，并将《合规告知书》交给进口商和最终用户。</translation>
  </message>
  <message>
   <source>Destination</source>
   <translation>目的地</translation>
  </message>
  <message>
   <source>Do not use the licence</source>
   <translation>不得使用许可证</translation>
  </message>
  <message>
   <source>Do not use the licence until the amendment is decided, due on {day}.</source>
   <translation>变更决定作出前不得使用许可证，期限至{day}。</translation>
  </message>
  <message>
   <source>Do not use the licence until the amendment is decided. {why}</source>
   <translation>变更决定作出前不得使用许可证。{why}</translation>
  </message>
  <message>
   <source>Do not use the licence until the amendment is decided; the clock starts on acceptance.</source>
   <translation>变更决定作出前不得使用许可证；期限自受理之日起算。</translation>
  </message>
  <message>
   <source>Doubt</source>
   <translation>有疑虑</translation>
  </message>
  <message>
   <source>Drone</source>
   <translation>无人机</translation>
  </message>
  <message>
   <source>Drone items to the United States are judged strictly case by case.</source>
   <translation>对美国出口的无人机物项从严逐案审查。</translation>
  </message>
  <message>
   <source>Dual-use items may not go to this party; that the product is none must be certain: ask the ministry.</source>
   <translation>两用物项不得提供给该当事方；产品不属两用物项须确定无疑：请询问主管部门。</translation>
  </message>
  <message>
   <source>Edition {edition} followed its sources to {day}; later acts are not in it.</source>
   <translation>数据版次 {edition} 的来源跟踪至 {day}；此后的文件不在其内。</translation>
  </message>
  <message>
   <source>Emergency medicine, public health emergencies and disaster relief need no licence.</source>
   <translation>紧急医疗、突发公共卫生事件和灾害救援无需许可。</translation>
  </message>
  <message>
   <source>End use</source>
   <translation>最终用途</translation>
  </message>
  <message>
   <source>End user</source>
   <translation>最终用户</translation>
  </message>
  <message>
   <source>Every parameter stated reaches its limit, so the product may be {item}: {parameters}.</source>
   <translation>所述参数均达到限值，产品可能属于{item}：{parameters}。</translation>
  </message>
  <message>
   <source>Exhibition</source>
   <translation>展览</translation>
  </message>
  <message>
   <source>Export from china</source>
   <translation>自中国出口</translation>
  </message>
  <message>
   <source>Exporter</source>
   <translation>出口经营者</translation>
  </message>
  <message>
   <source>For an ordinary export no written 50 percent rule was found: ask the ministry.</source>
   <translation>就普通出口未发现明文的 50% 规则：请询问主管部门。</translation>
  </message>
  <message>
   <source>From where to where the goods go is not stated.</source>
   <translation>未写明货物从何处运往何处。</translation>
  </message>
  <message>
   <source>General licence {number} names the end user and the items until {day}.</source>
   <translation>通用许可 {number} 列明该最终用户和物项，有效至 {day}。</translation>
  </message>
  <message>
   <source>Goods in one of these forms are as a rule not caught by {measure}: {forms}.</source>
   <translation>以下形态的货物原则上不受 {measure} 管制：{forms}。</translation>
  </message>
  <message>
   <source>Goods near a limit are declared with their actual parameters: name, value, unit and limit.</source>
   <translation>接近管制限值的货物须申报实际参数：名称、数值、单位和限值。</translation>
  </message>
  <message>
   <source>Graphite to the United States is reviewed more strictly.</source>
   <translation>对美国出口的石墨从严审查。</translation>
  </message>
  <message>
   <source>Hand back the licence</source>
   <translation>交回许可证</translation>
  </message>
  <message>
   <source>Hand the Compliance Notice to the next receiver.</source>
   <translation>将《合规告知书》交给下一接收方。</translation>
  </message>
  <message>
   <source>Hand the licence back.</source>
   <translation>交回许可证。</translation>
  </message>
  <message>
   <source>Heavier</source>
   <translation>更重</translation>
  </message>
  <message>
   <source>Humanitarian</source>
   <translation>人道主义</translation>
  </message>
  <message>
   <source>Intermediate consignee</source>
   <translation>中间收货人</translation>
  </message>
  <message>
   <source>Into china</source>
   <translation>进入中国</translation>
  </message>
  <message>
   <source>It ended on {day}.</source>
   <translation>该身份已于{day}终止。</translation>
  </message>
  <message>
   <source>Item type</source>
   <translation>物项种类</translation>
  </message>
  <message>
   <source>Known</source>
   <translation>已知</translation>
  </message>
  <message>
   <source>Known forms: {forms}.</source>
   <translation>已知形态：{forms}。</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>许可证</translation>
  </message>
  <message>
   <source>Licence {number} may not be used for the time being.</source>
   <translation>许可证{number}目前不得使用。</translation>
  </message>
  <message>
   <source>Lighter</source>
   <translation>更轻</translation>
  </message>
  <message>
   <source>Listed owners together hold half or more of {party}; that their shares add up is not stated.</source>
   <translation>列名股东（所有者）合计持有 {party} 一半或以上；持股比例是否合并计算未有明文。</translation>
  </message>
  <message>
   <source>Logic chips 14 nm</source>
   <translation>14 纳米逻辑芯片</translation>
  </message>
  <message>
   <source>Memory 256 layers</source>
   <translation>256 层存储芯片</translation>
  </message>
  <message>
   <source>Military ai</source>
   <translation>军事人工智能</translation>
  </message>
  <message>
   <source>No</source>
   <translation>否</translation>
  </message>
  <message>
   <source>No grave administrative penalty within five years is stated.</source>
   <translation>未说明五年内受过情节严重的行政处罚。</translation>
  </message>
  <message>
   <source>No loaded Chinese measure touches the deal. The law of other countries is not part of this answer.</source>
   <translation>已载入的中国文件均不涉及此交易。其他国家的法律不在本结论范围内。</translation>
  </message>
  <message>
   <source>No suspension with an end date goes by the name {name}; these do: {known}.</source>
   <translation>没有名为{name}且载明截止日期的暂停实施；现有的是：{known}。</translation>
  </message>
  <message>
   <source>None</source>
   <translation>无</translation>
  </message>
  <message>
   <source>Not caught by its form.</source>
   <translation>因其形态不受管制。</translation>
  </message>
  <message>
   <source>Not stated</source>
   <translation>未说明</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>无需许可</translation>
  </message>
  <message>
   <source>Nothing is known of the product that would tell whether it is controlled.</source>
   <translation>对产品一无所知，无法判断是否受管制。</translation>
  </message>
  <message>
   <source>Nothing that stops licence {number} is known.</source>
   <translation>未知有使许可证{number}停止使用的情形。</translation>
  </message>
  <message>
   <source>Only a single licence is possible, with a risk assessment and a commitment; no time limit applies.</source>
   <translation>只能申请单项许可，并须提交风险评估和承诺；不适用审查期限。</translation>
  </message>
  <message>
   <source>Only the items of the loaded announcements were looked at; the unified list of 51/2024 with about 700 items is not loaded.</source>
   <translation>仅核对了已载入公告的物项；未载入 2024 年第 51 号公告约 700 项的统一清单。</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>未结</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>Part I items of Chinese origin are {low} to {high} % of the value, and the limit is {limit} %: prices of {first} to {last} are too uncertain to tell.</source>
   <translation>原产于中国的第一部分物项占价值的{low}%至{high}%，界限为{limit}%：{first}至{last}的价格过于不确定，无法判断。</translation>
  </message>
  <message>
   <source>Part I items of Chinese origin are {low} to {high} % of the value, and the limit is {limit} %: state origin and Part I of the {unclear} lines that leave it open.</source>
   <translation>原产于中国的第一部分物项占价值的{low}%至{high}%，界限为{limit}%：请写明尚不明确的{unclear}行物料的原产地以及是否属于第一部分。</translation>
  </message>
  <message>
   <source>Parts for civil aircraft</source>
   <translation>民用航空器零部件</translation>
  </message>
  <message>
   <source>Purchaser</source>
   <translation>买方</translation>
  </message>
  <message>
   <source>Raises military potential</source>
   <translation>提升军事实力</translation>
  </message>
  <message>
   <source>Rare-earth extraction, separation, metal and magnet technology is in the catalogue of prohibited and restricted technologies; which line applies must be asked, its adjusted annex was not read.</source>
   <translation>稀土开采、分离、金属和磁体技术列入禁止和限制出口技术目录；适用哪一条须询问，未读到其调整后的附件。</translation>
  </message>
  <message>
   <source>Refused in principle</source>
   <translation>原则上不予许可</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>Report it to the Ministry of Commerce; exporter and importer are both bound to.</source>
   <translation>向商务部报告；出口经营者和进口商均负有此义务。</translation>
  </message>
  <message>
   <source>Report the actual transport, arrival, installation and use of the goods to the ministry.</source>
   <translation>向商务部报告货物的实际运输、到货、安装和使用情况。</translation>
  </message>
  <message>
   <source>Report the export to {address} within 10 working days, with a promise that national security is not harmed.</source>
   <translation>出口后10个工作日内向{address}报告，并承诺不危害国家安全。</translation>
  </message>
  <message>
   <source>Report transport and use</source>
   <translation>报告运输和使用情况</translation>
  </message>
  <message>
   <source>Return after repair</source>
   <translation>修理后复运</translation>
  </message>
  <message>
   <source>Same</source>
   <translation>相同</translation>
  </message>
  <message>
   <source>Say what is changed: a suspension, a listing, the facts or the day.</source>
   <translation>请说明变更内容：暂停实施、列名、事实或日期。</translation>
  </message>
  <message>
   <source>Shipped as {form}, the same goods need a licence.</source>
   <translation>以 {form} 形态发货时，同一货物需要许可。</translation>
  </message>
  <message>
   <source>Shipped on {day}, so the report is due on {due}.</source>
   <translation>于{day}出口，报告期限为{due}。</translation>
  </message>
  <message>
   <source>Shipped on {day}; the last day of the report cannot be told. {why}</source>
   <translation>于{day}出口；报告期限无法确定。{why}</translation>
  </message>
  <message>
   <source>State for every receiver and for the use whether they are military ({measure}).</source>
   <translation>请写明每个接收方和用途是否涉军（{measure}）。</translation>
  </message>
  <message>
   <source>State the composition or the customs code of the product.</source>
   <translation>请写明产品的成分或海关编码。</translation>
  </message>
  <message>
   <source>State the country of departure and the destination.</source>
   <translation>请写明启运国和目的国。</translation>
  </message>
  <message>
   <source>State the form and the full composition of the product.</source>
   <translation>请写明产品的形态和全部成分。</translation>
  </message>
  <message>
   <source>State the origin.</source>
   <translation>请写明原产地。</translation>
  </message>
  <message>
   <source>State the share of {owner} in {party}.</source>
   <translation>请写明{owner}在{party}中的持股比例。</translation>
  </message>
  <message>
   <source>State whether the exporter had a grave administrative penalty within five years, and when.</source>
   <translation>说明出口经营者五年内是否受过情节严重的行政处罚及其日期。</translation>
  </message>
  <message>
   <source>State whether the exporter has a record of such exports.</source>
   <translation>说明出口经营者是否有相关物项出口记录。</translation>
  </message>
  <message>
   <source>State whether the exporter is a subsidiary or office of a party on the control list.</source>
   <translation>说明出口经营者是否为管控名单主体的子公司或办事机构。</translation>
  </message>
  <message>
   <source>State whether the exporter or its responsible persons were convicted of an export-control offence.</source>
   <translation>说明出口经营者或其责任人员是否因出口管制违法犯罪受过刑事处罚。</translation>
  </message>
  <message>
   <source>State whether the exporter's channels and end users are fairly fixed.</source>
   <translation>说明出口经营者的销售渠道和最终用户是否相对固定。</translation>
  </message>
  <message>
   <source>State whether the exporter's internal compliance programme is set up and works.</source>
   <translation>说明出口经营者是否建立出口管制内部合规制度且运行良好。</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop exports under the licence: a key element changed ({element}).</source>
   <translation>停止依该许可证出口：关键要素已变更（{element}）。</translation>
  </message>
  <message>
   <source>Stop: {cause}.</source>
   <translation>立即停止出口：{cause}。</translation>
  </message>
  <message>
   <source>Terrorism</source>
   <translation>恐怖主义</translation>
  </message>
  <message>
   <source>The certified party is not the end user.</source>
   <translation>经认证的主体不是最终用户。</translation>
  </message>
  <message>
   <source>The control code was decided.</source>
   <translation>管制编码已判定。</translation>
  </message>
  <message>
   <source>The customs remarks must say that the goods are controlled, with the control code.</source>
   <translation>报关备注须注明货物受管制，并写明管制编码。</translation>
  </message>
  <message>
   <source>The customs remarks must say that the goods are dual-use items, with the control code.</source>
   <translation>报关单备注栏须注明货物属于两用物项，并填写管制编码。</translation>
  </message>
  <message>
   <source>The customs remarks must say that the goods are not controlled but near the limits of {item}, with the actual parameters: {parameters}. Customs does not release while it queries.</source>
   <translation>报关单备注栏须注明货物不属于管制物项但接近{item}的限值，并填写实际参数：{parameters}。海关质疑期间不予放行。</translation>
  </message>
  <message>
   <source>The customs remarks must say that the goods are not controlled.</source>
   <translation>报关单备注栏须注明货物不属于管制物项。</translation>
  </message>
  <message>
   <source>The decided control code is {code}; its text is not in the edition.</source>
   <translation>判定的管制编码为 {code}；其条文不在数据版次内。</translation>
  </message>
  <message>
   <source>The edition holds no measure {name}.</source>
   <translation>数据版次中没有文件 {name}。</translation>
  </message>
  <message>
   <source>The edition holds no programme {code}.</source>
   <translation>数据版次中没有方案 {code}。</translation>
  </message>
  <message>
   <source>The exporter had a grave administrative penalty on {day}, within five years: no general licence, no registration until {last}.</source>
   <translation>出口经营者于{day}受到情节严重的行政处罚，未满五年：至{last}不得申请通用许可，也不得登记填报。</translation>
  </message>
  <message>
   <source>The exporter had a grave administrative penalty; its day is not stated, so it is taken as within five years.</source>
   <translation>出口经营者受过情节严重的行政处罚；日期未说明，视为五年以内。</translation>
  </message>
  <message>
   <source>The exporter has no record of such exports, as a general licence asks.</source>
   <translation>出口经营者没有通用许可所要求的相关物项出口记录。</translation>
  </message>
  <message>
   <source>The exporter is a subsidiary or office of a party on the control list: no general licence, no registration.</source>
   <translation>出口经营者是管控名单主体的子公司或办事机构：不得申请通用许可，也不得登记填报。</translation>
  </message>
  <message>
   <source>The exporter knows of a danger, so a licence is needed also for an item on no list.</source>
   <translation>出口经营者明知存在风险，因此即使物项不在清单上也需许可。</translation>
  </message>
  <message>
   <source>The exporter or a responsible person was convicted of an export-control offence: no general licence, no registration.</source>
   <translation>出口经营者或其责任人员因出口管制违法犯罪受过刑事处罚：不得申请通用许可，也不得登记填报。</translation>
  </message>
  <message>
   <source>The exporter's channels and end users are not fixed enough for a general licence.</source>
   <translation>出口经营者的销售渠道和最终用户不够固定，不符合通用许可条件。</translation>
  </message>
  <message>
   <source>The exporter's internal compliance programme does not work, as a general licence asks.</source>
   <translation>出口经营者的内部合规制度未良好运行，不符合通用许可条件。</translation>
  </message>
  <message>
   <source>The facts are changed in: {fields}.</source>
   <translation>变更的事实：{fields}。</translation>
  </message>
  <message>
   <source>The goods do not leave China, so no export licence is asked for.</source>
   <translation>货物不离开中国，因此无需出口许可。</translation>
  </message>
  <message>
   <source>The goods go to another site than {site}.</source>
   <translation>货物运往的场所不是{site}。</translation>
  </message>
  <message>
   <source>The grave administrative penalty of {day} is more than five years old.</source>
   <translation>{day}的情节严重的行政处罚已满五年。</translation>
  </message>
  <message>
   <source>The last day of the report can be told when the day of the export is stated.</source>
   <translation>说明出口日期后方可计算报告期限。</translation>
  </message>
  <message>
   <source>The ministry ordered a pause because the facts behind the licence changed: stop until it lifts it.</source>
   <translation>因许可所依据的事实发生变化，商务部已要求暂停：解除前停止出口。</translation>
  </message>
  <message>
   <source>The notice carries at least: who gives it and to whom, contract, item and entry of Part I or II, origin, share of value, the duty to obtain a licence before sending on, the barred users and uses, the duty to pass the notice on, date and signature. The fields of the official guidance were not read.</source>
   <translation>合规告知书至少载明：告知方和被告知方、合同、物项及所属第一部分或第二部分条目、原产地、价值占比、再转运前取得许可的义务、禁止的用户和用途、继续传递告知书的义务、日期和签字。官方填写指引的栏目未能读到。</translation>
  </message>
  <message>
   <source>The origin is not stated; for goods of Chinese origin the following would hold.</source>
   <translation>原产地未说明；若货物原产于中国，则适用以下规定。</translation>
  </message>
  <message>
   <source>The origin of the product is not stated.</source>
   <translation>未写明产品原产地。</translation>
  </message>
  <message>
   <source>The party comes off the list, or another party takes its place.</source>
   <translation>该当事方移出清单，或由其他当事方替代。</translation>
  </message>
  <message>
   <source>The product is near {item} and not controlled: {parameters}.</source>
   <translation>产品接近{item}但不属于管制物项：{parameters}。</translation>
  </message>
  <message>
   <source>The product is not among the items of the status.</source>
   <translation>产品不在该身份所列物项之内。</translation>
  </message>
  <message>
   <source>The product is {item} ({code}) of {measure}. Match: {confidence}. {why}</source>
   <translation>产品为 {measure} 所列的{item}（{code}）。匹配程度：{confidence}。{why}</translation>
  </message>
  <message>
   <source>The product is {item} of Annex 1 and of Chinese origin.</source>
   <translation>产品为附件 1 的 {item}，且原产于中国。</translation>
  </message>
  <message>
   <source>The product is {item} of Annex 1, made abroad with Chinese technology.</source>
   <translation>产品为附件 1 的 {item}，在境外使用中国技术制造。</translation>
  </message>
  <message>
   <source>The product is {item} of Part II; Part I items are {share} % of its value, at or above {limit} %.</source>
   <translation>产品为第二部分的 {item}；第一部分物项占其价值 {share}%，达到或超过 {limit}%。</translation>
  </message>
  <message>
   <source>The product is {item} of Part II; Part I items are {share} % of its value, below {limit} %.</source>
   <translation>产品为第二部分的 {item}；第一部分物项占其价值 {share}%，低于 {limit}%。</translation>
  </message>
  <message>
   <source>The product is {item} of Part II; by {count} priced lines Part I items of Chinese origin are {low} to {high} % of its value, at or above {limit} % (prices of {first} to {last}; the way to compute it is ours).</source>
   <translation>该产品属于第二部分所列的{item}；按{count}行物料的价格计算，原产于中国的第一部分物项占其价值的{low}%至{high}%，达到或超过{limit}%（价格日期为{first}至{last}；计算方法为本单位自定）。</translation>
  </message>
  <message>
   <source>The product is {item} of Part II; by {count} priced lines Part I items of Chinese origin are {low} to {high} % of its value, below {limit} % (prices of {first} to {last}; the way to compute it is ours).</source>
   <translation>该产品属于第二部分所列的{item}；按{count}行物料的价格计算，原产于中国的第一部分物项占其价值的{low}%至{high}%，低于{limit}%（价格日期为{first}至{last}；计算方法为本单位自定）。</translation>
  </message>
  <message>
   <source>The product is {item} of {measure}, which does not bind on this day.</source>
   <translation>产品为 {measure} 的 {item}，该文件当日无约束力。</translation>
  </message>
  <message>
   <source>The product may be {item} of {measure}; what is known does not decide it.</source>
   <translation>产品可能是 {measure} 的 {item}；现有信息不足以判定。</translation>
  </message>
  <message>
   <source>The programme covers civil use only, and it is not stated that the use and every receiver are civil.</source>
   <translation>该制度仅适用于民用，而用途和各接收方均为民用这一点未予说明。</translation>
  </message>
  <message>
   <source>The programme does not cover this destination.</source>
   <translation>该制度不适用于此目的地。</translation>
  </message>
  <message>
   <source>The question is asked as of {day}.</source>
   <translation>按{day}提问。</translation>
  </message>
  <message>
   <source>The site that is certified, or the one the goods go to, is not stated.</source>
   <translation>未说明经认证的场所或货物运往的场所。</translation>
  </message>
  <message>
   <source>The status ends, or the site, item, use or end user differs.</source>
   <translation>该身份终止，或场所、物项、用途、最终用户不同。</translation>
  </message>
  <message>
   <source>The suspension ({measure}) is not prolonged.</source>
   <translation>暂停实施（{measure}）不予延长。</translation>
  </message>
  <message>
   <source>The suspension ({measure}) is prolonged to {day}.</source>
   <translation>暂停实施（{measure}）延长至{day}。</translation>
  </message>
  <message>
   <source>The suspension runs to {end} already; a prolongation ends later.</source>
   <translation>暂停实施本已至{end}；延长后的截止日期应更晚。</translation>
  </message>
  <message>
   <source>The value share of China-origin Part I items is not known.</source>
   <translation>原产于中国的第一部分物项的价值占比不明。</translation>
  </message>
  <message>
   <source>There is doubt about a danger: ask the ministry, with parameters, uses and the reason for the doubt.</source>
   <translation>对风险存有疑虑：请附参数、用途和疑虑理由询问主管部门。</translation>
  </message>
  <message>
   <source>This item to the United States is refused in principle.</source>
   <translation>此物项对美国出口原则上不予许可。</translation>
  </message>
  <message>
   <source>This notice does not say whether foreign parties may pass the goods on: ask the ministry.</source>
   <translation>此公告未说明境外当事方可否转让货物：请询问主管部门。</translation>
  </message>
  <message>
   <source>This use is judged case by case: {uses}.</source>
   <translation>此用途逐案审查：{uses}。</translation>
  </message>
  <message>
   <source>Trade in dual-use items with a party on the control list is barred; a special application is possible.</source>
   <translation>禁止与管控名单上的当事方进行两用物项交易；可提出特别申请。</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>Use for weapons of mass destruction or terrorism is named; such an application is not granted.</source>
   <translation>所列用途为大规模杀伤性武器或恐怖主义；此类申请不予许可。</translation>
  </message>
  <message>
   <source>Use for weapons of mass destruction, terrorism or a military end is refused in principle.</source>
   <translation>用于大规模杀伤性武器、恐怖主义或军事目的的，原则上不予许可。</translation>
  </message>
  <message>
   <source>Weapons of mass destruction</source>
   <translation>大规模杀伤性武器</translation>
  </message>
  <message>
   <source>What was learned after the grant stops exports under licence {number}.</source>
   <translation>许可证{number}颁发后获知的情况要求停止出口。</translation>
  </message>
  <message>
   <source>When {limb} binds, a licence of the Chinese ministry is needed.</source>
   <translation>{limb} 有约束力时，需要中国主管部门的许可。</translation>
  </message>
  <message>
   <source>When {measure} binds, a licence is needed.</source>
   <translation>{measure} 有约束力时，需要许可。</translation>
  </message>
  <message>
   <source>When {measure} binds, customs has to be told the actual parameters.</source>
   <translation>{measure}适用时，须向海关申报实际参数。</translation>
  </message>
  <message>
   <source>When {measure} binds: {what}</source>
   <translation>{measure} 有约束力时：{what}</translation>
  </message>
  <message>
   <source>Whether the product was made with Chinese rare-earth technology is not known.</source>
   <translation>产品是否使用中国稀土技术制造不明。</translation>
  </message>
  <message>
   <source>Within china</source>
   <translation>中国境内</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>是</translation>
  </message>
  <message>
   <source>code not read</source>
   <translation>未读到编码</translation>
  </message>
  <message>
   <source>{country} is not a country code.</source>
   <translation>{country} 不是国家代码。</translation>
  </message>
  <message>
   <source>{element}: {what}</source>
   <translation>{element}：{what}</translation>
  </message>
  <message>
   <source>{form} is not a form of product that edition {edition} knows.</source>
   <translation>{form} 不是数据版次 {edition} 所知的产品形态。</translation>
  </message>
  <message>
   <source>{name} is put on the {list} from {day}.</source>
   <translation>{name}自{day}起列入{list}。</translation>
  </message>
  <message>
   <source>{name} {value} {unit} (limit {limit} {unit})</source>
   <translation>{name} {value} {unit}（限值{limit} {unit}）</translation>
  </message>
  <message>
   <source>{party} is certified under {programme} for this site and item: that opens the internal fast lane and never replaces a licence.</source>
   <translation>{party}就该场所和物项已获“{programme}”认证：可走内部快速通道，但绝不代替许可证。</translation>
  </message>
  <message>
   <source>{party} is certified under {programme}, but not for this deal.</source>
   <translation>{party}已获“{programme}”认证，但不适用于本交易。</translation>
  </message>
  <message>
   <source>{party} is certified under {programme}, certificate {number}, for this site and item. {effect}</source>
   <translation>{party}就该场所和物项已获“{programme}”认证，证书号{number}。{effect}</translation>
  </message>
  <message>
   <source>{party} is certified under {programme}; that covers nothing here.</source>
   <translation>{party}已获“{programme}”认证；在本交易中不覆盖任何许可。</translation>
  </message>
 </context>
</TS>

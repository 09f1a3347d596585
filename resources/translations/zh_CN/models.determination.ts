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
   <source>A listed owner holds an unknown share of {party}.</source>
   <translation>列名所有者持有 {party} 的份额不明。</translation>
  </message>
  <message>
   <source>A listed owner holds {share} % of {party}, half or more.</source>
   <translation>列名所有者持有 {party} 的 {share} %，达到或超过一半。</translation>
  </message>
  <message>
   <source>A listed owner holds {share} % of {party}, less than half.</source>
   <translation>列名所有者持有 {party} 的 {share} %，不足一半。</translation>
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
   <source>After {day} a new licence is needed.</source>
   <translation>{day} 之后需要新的许可证。</translation>
  </message>
  <message>
   <source>An ordinary export licence may be needed besides the dual-use licence ({act}).</source>
   <translation>除两用物项许可证外，可能还需普通出口许可证（{act}）。</translation>
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
   <source>Ask authority</source>
   <translation>询问主管部门</translation>
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
   <source>Consignee</source>
   <translation>收货人</translation>
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
   <source>Declare the final destination to customs and hand the Compliance Notice to importer and end user.</source>
   <translation>向海关申报最终目的地，并将《合规告知书》交给进口商和最终用户。</translation>
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
   <source>End user</source>
   <translation>最终用户</translation>
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
   <source>Graphite to the United States is reviewed more strictly.</source>
   <translation>对美国出口的石墨从严审查。</translation>
  </message>
  <message>
   <source>Hand the Compliance Notice to the next receiver.</source>
   <translation>将《合规告知书》交给下一接收方。</translation>
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
   <source>Listed owners together hold half or more of {party}; that their shares add up is not stated.</source>
   <translation>列名所有者合计持有 {party} 一半或以上；份额是否合并计算未有明文。</translation>
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
   <source>No loaded Chinese measure touches the deal. The law of other countries is not part of this answer.</source>
   <translation>已载入的中国文件均不涉及此交易。其他国家的法律不在本结论范围内。</translation>
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
   <source>Nothing</source>
   <translation>无需许可</translation>
  </message>
  <message>
   <source>Nothing is known of the product that would tell whether it is controlled.</source>
   <translation>对产品一无所知，无法判断是否受管制。</translation>
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
   <source>Report the export within 10 working days, with a promise that national security is not harmed.</source>
   <translation>在 10 个工作日内报告出口，并承诺不危害国家安全。</translation>
  </message>
  <message>
   <source>Shipped as {form}, the same goods need a licence.</source>
   <translation>以 {form} 形态发货时，同一货物需要许可。</translation>
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
   <translation>请写明 {owner} 在 {party} 中的份额。</translation>
  </message>
  <message>
   <source>Terrorism</source>
   <translation>恐怖主义</translation>
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
   <source>The decided control code is {code}; its text is not in the edition.</source>
   <translation>判定的管制编码为 {code}；其条文不在数据版次内。</translation>
  </message>
  <message>
   <source>The exporter knows of a danger, so a licence is needed also for an item on no list.</source>
   <translation>出口经营者明知存在风险，因此即使物项不在清单上也需许可。</translation>
  </message>
  <message>
   <source>The goods do not leave China, so no export licence is asked for.</source>
   <translation>货物不离开中国，因此无需出口许可。</translation>
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
   <translation>产品为第二部分的 {item}；第一部分物项占其价值 {share} %，达到或超过 {limit} %。</translation>
  </message>
  <message>
   <source>The product is {item} of Part II; Part I items are {share} % of its value, below {limit} %.</source>
   <translation>产品为第二部分的 {item}；第一部分物项占其价值 {share} %，低于 {limit} %。</translation>
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
   <source>When {limb} binds, a licence of the Chinese ministry is needed.</source>
   <translation>{limb} 有约束力时，需要中国主管部门的许可。</translation>
  </message>
  <message>
   <source>When {measure} binds, a licence is needed.</source>
   <translation>{measure} 有约束力时，需要许可。</translation>
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
   <source>{form} is not a form of product that edition {edition} knows.</source>
   <translation>{form} 不是数据版次 {edition} 所知的产品形态。</translation>
  </message>
 </context>
</TS>

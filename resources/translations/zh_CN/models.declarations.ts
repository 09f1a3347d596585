<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>A box number alone is not a physical address.</source>
   <translation>仅有邮政信箱号不是实际地址。</translation>
  </message>
  <message>
   <source>A code is looked up in the list that is in force.</source>
   <translation>编码须在现行清单中查得。</translation>
  </message>
  <message>
   <source>A compliance officer lifts the hold once the request is answered.</source>
   <translation>答复该要求后，由合规官解除保留。</translation>
  </message>
  <message>
   <source>A declaration speaks of items.</source>
   <translation>声明须针对物项。</translation>
  </message>
  <message>
   <source>A delegated signature counts with a copy of its proof.</source>
   <translation>受托签字须附授权证明副本方为有效。</translation>
  </message>
  <message>
   <source>A forwarder stands only as intermediate consignee, never as end user or ultimate consignee.</source>
   <translation>货运代理只能作为中间收货人，不能作为最终用户或最终收货人。</translation>
  </message>
  <message>
   <source>A framework without quantities is limited by a day.</source>
   <translation>不载明数量的框架声明须以日期为限。</translation>
  </message>
  <message>
   <source>A frozen declaration no longer matches its fingerprint {sha256}.</source>
   <translation>已冻结的声明与其指纹 {sha256} 不再一致。</translation>
  </message>
  <message>
   <source>A known recipient in a third country is named.</source>
   <translation>已知的第三国接收方须予列明。</translation>
  </message>
  <message>
   <source>A language is written as its two-letter code, such as en or zh.</source>
   <translation>语言请填写两字母代码，例如 en 或 zh。</translation>
  </message>
  <message>
   <source>A newer version was signed and stands in its place.</source>
   <translation>较新的版本已签署并取而代之。</translation>
  </message>
  <message>
   <source>A reference without its date cannot be matched with the contract.</source>
   <translation>没有日期的编号无法与合同核对。</translation>
  </message>
  <message>
   <source>A report cannot have been made in the future.</source>
   <translation>报告日期不能在将来。</translation>
  </message>
  <message>
   <source>A stockist, or whoever resells, names the expected customers or their territory.</source>
   <translation>库存商或转售方须列明预期客户或其所在地区。</translation>
  </message>
  <message>
   <source>A warehouse or an office cannot be the place where items are processed or built in.</source>
   <translation>仓库或办公室不能作为加工或装配物项的地点。</translation>
  </message>
  <message>
   <source>Advanced electronic</source>
   <translation>高级电子签名</translation>
  </message>
  <message>
   <source>Afterwards</source>
   <translation>事后</translation>
  </message>
  <message>
   <source>Age at filing</source>
   <translation>提交时的文件期龄</translation>
  </message>
  <message>
   <source>An amount without its currency says nothing.</source>
   <translation>没有币种的金额没有意义。</translation>
  </message>
  <message>
   <source>An amount without its unit says nothing.</source>
   <translation>没有单位的数量没有意义。</translation>
  </message>
  <message>
   <source>An authority asked for it: nothing of it may be deleted. {reason}</source>
   <translation>主管机关已要求保留：任何内容均不得删除。{reason}</translation>
  </message>
  <message>
   <source>An end user uses the items; whoever only passes them on declares as stockist.</source>
   <translation>最终用户使用物项；仅转手者应以库存商身份声明。</translation>
  </message>
  <message>
   <source>Another person</source>
   <translation>另一人</translation>
  </message>
  <message>
   <source>Any other answer than the full assurance keeps the paper back until a compliance officer decides.</source>
   <translation>凡非完整保证的答复，文件须待合规官决定后方可发出。</translation>
  </message>
  <message>
   <source>Applications have taken every declared quantity.</source>
   <translation>申请已用尽全部声明数量。</translation>
  </message>
  <message>
   <source>At least one answer is asked for.</source>
   <translation>至少须作一项答复。</translation>
  </message>
  <message>
   <source>At the site {site} there is only: {activity}.</source>
   <translation>地点 {site} 仅有：{activity}。</translation>
  </message>
  <message>
   <source>Awaits signature</source>
   <translation>待签署</translation>
  </message>
  <message>
   <source>Awaits verification</source>
   <translation>待核验</translation>
  </message>
  <message>
   <source>By newer version</source>
   <translation>由较新版本取代</translation>
  </message>
  <message>
   <source>Call back</source>
   <translation>回拨核验</translation>
  </message>
  <message>
   <source>Cannot state</source>
   <translation>无法说明</translation>
  </message>
  <message>
   <source>Capital equipment</source>
   <translation>固定设备</translation>
  </message>
  <message>
   <source>Certifying government body</source>
   <translation>出具证明的政府机构</translation>
  </message>
  <message>
   <source>Choose a period, or state quantities.</source>
   <translation>请选择期间，或载明数量。</translation>
  </message>
  <message>
   <source>Civil</source>
   <translation>民用</translation>
  </message>
  <message>
   <source>Civil or military use is not answered.</source>
   <translation>未答复民用或军用。</translation>
  </message>
  <message>
   <source>Civilian use is the deciding fact.</source>
   <translation>民用是决定性事实。</translation>
  </message>
  <message>
   <source>Consent to checks names a contact.</source>
   <translation>同意核查须列明联系人。</translation>
  </message>
  <message>
   <source>Consent to checks names who may check.</source>
   <translation>同意核查时须写明由谁核查。</translation>
  </message>
  <message>
   <source>Consent to re-export is given by: {authority}.</source>
   <translation>再出口的同意机关：{authority}。</translation>
  </message>
  <message>
   <source>Consignee</source>
   <translation>收货人</translation>
  </message>
  <message>
   <source>Consumed</source>
   <translation>消耗</translation>
  </message>
  <message>
   <source>Covered period</source>
   <translation>涵盖期间</translation>
  </message>
  <message>
   <source>Dates in order</source>
   <translation>日期顺序正确</translation>
  </message>
  <message>
   <source>Declaration field {code}, reference edition {edition}</source>
   <translation>声明字段 {code}，参考数据版次 {edition}</translation>
  </message>
  <message>
   <source>Declaration {number} states a military use.</source>
   <translation>声明 {number} 载明军事用途。</translation>
  </message>
  <message>
   <source>Declares use</source>
   <translation>声明有此用途</translation>
  </message>
  <message>
   <source>Delegated with proof</source>
   <translation>经授权并有证明</translation>
  </message>
  <message>
   <source>Destroy after use</source>
   <translation>使用后销毁</translation>
  </message>
  <message>
   <source>Destroy old</source>
   <translation>销毁旧物项</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>草稿</translation>
  </message>
  <message>
   <source>Each role signs once.</source>
   <translation>每个角色只签一次。</translation>
  </message>
  <message>
   <source>Embassy</source>
   <translation>使领馆核验</translation>
  </message>
  <message>
   <source>End of deal</source>
   <translation>交易结束</translation>
  </message>
  <message>
   <source>End user</source>
   <translation>最终用户</translation>
  </message>
  <message>
   <source>Every regime asks who uses the items.</source>
   <translation>各管制制度均要求说明由谁使用物项。</translation>
  </message>
  <message>
   <source>Exactly one exporter is named on every paper.</source>
   <translation>每份文件须且仅须列明一个出口经营者。</translation>
  </message>
  <message>
   <source>Expected customers are not stated.</source>
   <translation>未载明预期客户。</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>已过期</translation>
  </message>
  <message>
   <source>Exporter</source>
   <translation>出口经营者</translation>
  </message>
  <message>
   <source>For how many years records are kept is not stated.</source>
   <translation>未写明记录保存年限。</translation>
  </message>
  <message>
   <source>Forged or altered</source>
   <translation>伪造或变造</translation>
  </message>
  <message>
   <source>Framework</source>
   <translation>框架</translation>
  </message>
  <message>
   <source>Given</source>
   <translation>已承诺</translation>
  </message>
  <message>
   <source>Government</source>
   <translation>政府</translation>
  </message>
  <message>
   <source>How long it holds</source>
   <translation>有效期限</translation>
  </message>
  <message>
   <source>How the arrival is confirmed is not stated.</source>
   <translation>未写明以何种方式确认到货。</translation>
  </message>
  <message>
   <source>Inherent in office</source>
   <translation>因职务当然享有</translation>
  </message>
  <message>
   <source>Intermediary</source>
   <translation>中间商</translation>
  </message>
  <message>
   <source>Intermediate consignee</source>
   <translation>中间收货人</translation>
  </message>
  <message>
   <source>Issue for signature</source>
   <translation>出具并送签</translation>
  </message>
  <message>
   <source>Issued for signature</source>
   <translation>已送签</translation>
  </message>
  <message>
   <source>It bears the company seal.</source>
   <translation>须加盖公章。</translation>
  </message>
  <message>
   <source>It came to its end on {day}.</source>
   <translation>已于{day}终止。</translation>
  </message>
  <message>
   <source>It cannot have arrived before it was signed.</source>
   <translation>收到日期不能早于签署日期。</translation>
  </message>
  <message>
   <source>It ends with the permit it was given for.</source>
   <translation>随其所支持的许可终止。</translation>
  </message>
  <message>
   <source>It expired on {day}.</source>
   <translation>已于 {day} 过期。</translation>
  </message>
  <message>
   <source>It holds until the declared quantities are used up.</source>
   <translation>在声明数量用尽之前有效。</translation>
  </message>
  <message>
   <source>It holds until {day}.</source>
   <translation>有效至 {day}。</translation>
  </message>
  <message>
   <source>It is a draft; nothing may rest on it.</source>
   <translation>这是草稿，不能作为依据。</translation>
  </message>
  <message>
   <source>It is handed in as: {ways}.</source>
   <translation>提交形式：{ways}。</translation>
  </message>
  <message>
   <source>It is kept until {day} at least.</source>
   <translation>至少保存至{day}。</translation>
  </message>
  <message>
   <source>It is not clear who signs.</source>
   <translation>签字人不明确。</translation>
  </message>
  <message>
   <source>It is not promised that the same person signs every annex.</source>
   <translation>未承诺所有附件由同一人签署。</translation>
  </message>
  <message>
   <source>It lies after the day of issue.</source>
   <translation>须晚于发出日期。</translation>
  </message>
  <message>
   <source>It may be {months} months old when it is filed.</source>
   <translation>提交时距出具不得超过 {months} 个月。</translation>
  </message>
  <message>
   <source>It must match the application.</source>
   <translation>须与申请一致。</translation>
  </message>
  <message>
   <source>It stands on the letterhead of the declarant.</source>
   <translation>须使用声明人的公司信笺。</translation>
  </message>
  <message>
   <source>It was issued and waits for the declarant's signature.</source>
   <translation>已发出，等待声明人签署。</translation>
  </message>
  <message>
   <source>It was issued on {day}; nobody can have signed it before.</source>
   <translation>于 {day} 发出；此前不可能签署。</translation>
  </message>
  <message>
   <source>It was not signed by {day}.</source>
   <translation>截至 {day} 未签署。</translation>
  </message>
  <message>
   <source>It was signed on {day}.</source>
   <translation>于 {day} 签署。</translation>
  </message>
  <message>
   <source>It was signed on {day}; this lies before it.</source>
   <translation>声明于{day}签署，该日期早于签署日。</translation>
  </message>
  <message>
   <source>It was withdrawn.</source>
   <translation>已撤回。</translation>
  </message>
  <message>
   <source>Items that are processed or built in need the product they go into.</source>
   <translation>加工或装配的物项须说明其所进入的产品。</translation>
  </message>
  <message>
   <source>Known reexport</source>
   <translation>已知再出口</translation>
  </message>
  <message>
   <source>Languages that are taken: {codes}.</source>
   <translation>接受的语言：{codes}。</translation>
  </message>
  <message>
   <source>Last event: {event}, {day}.</source>
   <translation>最后业务：{event}，发生于{day}。</translation>
  </message>
  <message>
   <source>Last export</source>
   <translation>最后一次出口</translation>
  </message>
  <message>
   <source>Legal representative</source>
   <translation>法定代表人</translation>
  </message>
  <message>
   <source>Licences are refused for military use; this form declares civil use only.</source>
   <translation>军事用途不予许可；本表格仅声明民用。</translation>
  </message>
  <message>
   <source>Licences are refused to military users; such a deal is not declared here but decided first.</source>
   <translation>对军事用户不予许可；此类交易须先作决定，不在此声明。</translation>
  </message>
  <message>
   <source>Line {line} does not say how it is transferred.</source>
   <translation>第{line}行未写明如何转移。</translation>
  </message>
  <message>
   <source>Line {line} has no currency.</source>
   <translation>第 {line} 行没有币种。</translation>
  </message>
  <message>
   <source>Line {line} has no description.</source>
   <translation>第 {line} 行没有名称描述。</translation>
  </message>
  <message>
   <source>Line {line} has no quantity.</source>
   <translation>第 {line} 行没有数量。</translation>
  </message>
  <message>
   <source>Line {line} names {code}, which the loaded list does not hold.</source>
   <translation>第 {line} 行列明 {code}，但已加载的清单中没有。</translation>
  </message>
  <message>
   <source>Line {line} of {number} declares {declared}; {left} are left, and {amount} were asked for.</source>
   <translation>{number}第{line}行声明{declared}；剩余{left}，而要求{amount}。</translation>
  </message>
  <message>
   <source>Line {line} of {number}: only {taken} were taken; {amount} cannot be given back.</source>
   <translation>{number}第{line}行：仅占用{taken}，无法退回{amount}。</translation>
  </message>
  <message>
   <source>Listed owners ({names}) hold {lower} to {upper} percent of {name}; {most} percent bar it.</source>
   <translation>列入清单的所有人（{names}）合计持有{name} {lower}%至{upper}%的权益；达到{most}%即予禁止。</translation>
  </message>
  <message>
   <source>Make a new version: it begins as a copy, and this one stays readable.</source>
   <translation>请新建版本：以副本开始，本版本仍可查阅。</translation>
  </message>
  <message>
   <source>Many applications</source>
   <translation>多次申请</translation>
  </message>
  <message>
   <source>Military</source>
   <translation>军用</translation>
  </message>
  <message>
   <source>Military ties of {name}: {answer}.</source>
   <translation>{name} 的军事关联：{answer}。</translation>
  </message>
  <message>
   <source>More than the capacity of a year asks where the rest goes (red flag RF-E07).</source>
   <translation>超过年产能的数量须说明其余去向（警示信号 RF-E07）。</translation>
  </message>
  <message>
   <source>Name and position of the signatory are not both stated.</source>
   <translation>签字人的姓名和职务未同时载明。</translation>
  </message>
  <message>
   <source>Near a military area: {answer}.</source>
   <translation>临近军事区域：{answer}。</translation>
  </message>
  <message>
   <source>No contract or order is named.</source>
   <translation>未列明合同或订单。</translation>
  </message>
  <message>
   <source>No edition of the authority's own form is loaded, or it was withdrawn.</source>
   <translation>未加载主管机关表格的版本，或其已被废止。</translation>
  </message>
  <message>
   <source>No government body that certifies is named.</source>
   <translation>未列明出具证明的政府机构。</translation>
  </message>
  <message>
   <source>No item is declared.</source>
   <translation>未声明物项。</translation>
  </message>
  <message>
   <source>No last day is stated.</source>
   <translation>未载明截止日。</translation>
  </message>
  <message>
   <source>No longer valid</source>
   <translation>不再有效</translation>
  </message>
  <message>
   <source>No original of {number} is awaited.</source>
   <translation>{number} 没有待收的原件。</translation>
  </message>
  <message>
   <source>No party stands as “{role}”.</source>
   <translation>没有当事方担任“{role}”。</translation>
  </message>
  <message>
   <source>No party stands in the role that fits the capacity “{capacity}”.</source>
   <translation>没有当事方担任与签署身份“{capacity}”相符的角色。</translation>
  </message>
  <message>
   <source>No registration number of {name} is known.</source>
   <translation>未知 {name} 的登记号。</translation>
  </message>
  <message>
   <source>No signature of “{role}” is foreseen.</source>
   <translation>未预留“{role}”的签字。</translation>
  </message>
  <message>
   <source>Nobody has verified the signature yet.</source>
   <translation>签名尚未核验。</translation>
  </message>
  <message>
   <source>Nobody is named who gives access for a visit.</source>
   <translation>未列明现场核查的联系人。</translation>
  </message>
  <message>
   <source>None</source>
   <translation>无</translation>
  </message>
  <message>
   <source>Not answered: {title}.</source>
   <translation>未作答：{title}。</translation>
  </message>
  <message>
   <source>Not given</source>
   <translation>未承诺</translation>
  </message>
  <message>
   <source>Notarised</source>
   <translation>经公证</translation>
  </message>
  <message>
   <source>Notary</source>
   <translation>公证人</translation>
  </message>
  <message>
   <source>Nothing blocks</source>
   <translation>无阻碍</translation>
  </message>
  <message>
   <source>Nothing goes on with a military or listed party, owner or use.</source>
   <translation>凡涉及军方或清单所列的当事方、所有人或军事用途的，一律停止办理。</translation>
  </message>
  <message>
   <source>Nothing more can be done with it; what changed goes into a new version or a new declaration.</source>
   <translation>无法再作处理；变更须通过新版本或新声明。</translation>
  </message>
  <message>
   <source>Nothing was checked: say why that is enough here.</source>
   <translation>未作核验：请说明为何足够。</translation>
  </message>
  <message>
   <source>Nothing was exported under it yet, and its end is not recorded.</source>
   <translation>尚无依据该声明的出口，也未记录其终止。</translation>
  </message>
  <message>
   <source>Notify party</source>
   <translation>通知方</translation>
  </message>
  <message>
   <source>Number and date of the contract stand together; one of them is missing.</source>
   <translation>合同号与合同日期须同时载明，缺少其一。</translation>
  </message>
  <message>
   <source>Number and date of the order stand together; one of them is missing.</source>
   <translation>订单号与订单日期须同时载明，缺少其一。</translation>
  </message>
  <message>
   <source>Obtained by deceit or bribery</source>
   <translation>以欺骗或贿赂取得</translation>
  </message>
  <message>
   <source>On {code} there is nothing to decide.</source>
   <translation>{code} 无须决定。</translation>
  </message>
  <message>
   <source>One certificate is issued for one order.</source>
   <translation>一份证明对应一个订单。</translation>
  </message>
  <message>
   <source>One declaration covers one order.</source>
   <translation>一份声明只涵盖一份订单。</translation>
  </message>
  <message>
   <source>Only a framework may leave the quantity open; applications cannot ask for more than was declared.</source>
   <translation>只有框架声明可不载明数量；申请不得超过声明数量。</translation>
  </message>
  <message>
   <source>Only one party can stand as “{role}”.</source>
   <translation>“{role}”只能有一方。</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>正本</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>Papers are kept for {years} years.</source>
   <translation>文件保存 {years} 年。</translation>
  </message>
  <message>
   <source>Possible steps: {steps}.</source>
   <translation>可行步骤：{steps}。</translation>
  </message>
  <message>
   <source>Processed or incorporated</source>
   <translation>加工或装配</translation>
  </message>
  <message>
   <source>Professional translator</source>
   <translation>专业译员</translation>
  </message>
  <message>
   <source>Purchaser</source>
   <translation>买方</translation>
  </message>
  <message>
   <source>Qualified electronic</source>
   <translation>合格电子签名</translation>
  </message>
  <message>
   <source>Quantity exhausted</source>
   <translation>数量用尽为止</translation>
  </message>
  <message>
   <source>Reason given: {reason}</source>
   <translation>所述理由：{reason}</translation>
  </message>
  <message>
   <source>Record signature</source>
   <translation>登记签署</translation>
  </message>
  <message>
   <source>Records are to be kept for {years} years only.</source>
   <translation>记录仅保存{years}年。</translation>
  </message>
  <message>
   <source>Reexported</source>
   <translation>再出口</translation>
  </message>
  <message>
   <source>Registry</source>
   <translation>登记机关核验</translation>
  </message>
  <message>
   <source>Resold in country</source>
   <translation>境内转售</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>退回</translation>
  </message>
  <message>
   <source>Say why: the reason stands in the record for good.</source>
   <translation>请说明理由：理由将永久记录在案。</translation>
  </message>
  <message>
   <source>Scan of original</source>
   <translation>原件扫描件</translation>
  </message>
  <message>
   <source>Seal only</source>
   <translation>仅盖章</translation>
  </message>
  <message>
   <source>Signature and paper</source>
   <translation>签署与文书</translation>
  </message>
  <message>
   <source>Signatures that are taken: {kinds}.</source>
   <translation>接受的签署方式：{kinds}。</translation>
  </message>
  <message>
   <source>Signed</source>
   <translation>已签署</translation>
  </message>
  <message>
   <source>Signed pdf</source>
   <translation>已签署的 PDF</translation>
  </message>
  <message>
   <source>Signs: {who}</source>
   <translation>签署人：{who}</translation>
  </message>
  <message>
   <source>Single application</source>
   <translation>单次申请</translation>
  </message>
  <message>
   <source>Software and technology: how it is handed over, and of which nationality those are who receive it.</source>
   <translation>软件和技术：须说明转移方式以及接收人的国籍。</translation>
  </message>
  <message>
   <source>Somebody else may sign, with proof of the power to do so.</source>
   <translation>可由他人代签，须附授权证明。</translation>
  </message>
  <message>
   <source>Stock</source>
   <translation>库存</translation>
  </message>
  <message>
   <source>Stock unknown</source>
   <translation>库存，用途未知</translation>
  </message>
  <message>
   <source>Stockist</source>
   <translation>库存商</translation>
  </message>
  <message>
   <source>Stop and report</source>
   <translation>停止并报告</translation>
  </message>
  <message>
   <source>Stopped and reported</source>
   <translation>已停止并报告</translation>
  </message>
  <message>
   <source>Supersede</source>
   <translation>取代</translation>
  </message>
  <message>
   <source>Superseded</source>
   <translation>已被替代</translation>
  </message>
  <message>
   <source>The address of {name} is a post office box ({box}).</source>
   <translation>{name} 的地址是邮政信箱（{box}）。</translation>
  </message>
  <message>
   <source>The answer to “{title}” is “{answer}”.</source>
   <translation>对“{title}”的答复为“{answer}”。</translation>
  </message>
  <message>
   <source>The authority is handed the original.</source>
   <translation>须向主管机关提交原件。</translation>
  </message>
  <message>
   <source>The authority reads the paper in its own language; the translation is a sheet of its own.</source>
   <translation>主管机关以其语言阅读文件；译文须另页。</translation>
  </message>
  <message>
   <source>The authority takes it as: {kinds}.</source>
   <translation>主管机关接受的形式：{kinds}。</translation>
  </message>
  <message>
   <source>The authority that may visit is not named.</source>
   <translation>未写明可实施核查的主管机关。</translation>
  </message>
  <message>
   <source>The authority wants product, model and maker that the item goes into.</source>
   <translation>主管机关要求说明物项所进入的产品、型号和制造商。</translation>
  </message>
  <message>
   <source>The authority whose consent is needed is not named.</source>
   <translation>未列明须取得其同意的主管机关。</translation>
  </message>
  <message>
   <source>The block for the signature names its party.</source>
   <translation>签字栏须写明所属方。</translation>
  </message>
  <message>
   <source>The certificate is read in Chinese.</source>
   <translation>证明以中文阅读。</translation>
  </message>
  <message>
   <source>The certificate shows the number in the register of its country.</source>
   <translation>证明须载明其所在国的登记号。</translation>
  </message>
  <message>
   <source>The company seal is missing.</source>
   <translation>缺少公章。</translation>
  </message>
  <message>
   <source>The contract cannot end before its own date.</source>
   <translation>合同有效期不能早于合同日期。</translation>
  </message>
  <message>
   <source>The contract ended on {day}.</source>
   <translation>合同已于{day}到期。</translation>
  </message>
  <message>
   <source>The control code on the paper comes from a decision that a second person confirmed.</source>
   <translation>文件上的管制编码须来自经第二复核人确认的归类决定。</translation>
  </message>
  <message>
   <source>The countries where the end product is sold are asked for.</source>
   <translation>须说明最终产品的销售国家。</translation>
  </message>
  <message>
   <source>The country in which the end product is made is not stated.</source>
   <translation>未写明最终产品的制造国。</translation>
  </message>
  <message>
   <source>The declarant signs, never the exporter's own staff.</source>
   <translation>须由声明人签署，不得由出口经营者的人员签署。</translation>
  </message>
  <message>
   <source>The declarant's letterhead is not foreseen.</source>
   <translation>未使用声明人信头纸。</translation>
  </message>
  <message>
   <source>The declaration covers several orders.</source>
   <translation>声明涵盖多个订单。</translation>
  </message>
  <message>
   <source>The declaration holds until its quantities are used up, but a line has none.</source>
   <translation>声明以数量用尽为限，但有一行没有数量。</translation>
  </message>
  <message>
   <source>The end product is not named.</source>
   <translation>未列明最终产品。</translation>
  </message>
  <message>
   <source>The end use is declared for a place that can be visited.</source>
   <translation>最终用途须对应可实地核查的地点。</translation>
  </message>
  <message>
   <source>The end use is not stated in Chinese.</source>
   <translation>未以中文载明最终用途。</translation>
  </message>
  <message>
   <source>The end user is a state.</source>
   <translation>最终用户是国家机构。</translation>
  </message>
  <message>
   <source>The end user is not named.</source>
   <translation>未列明最终用户。</translation>
  </message>
  <message>
   <source>The end user only resells or stores the items.</source>
   <translation>最终用户仅转售或储存物项。</translation>
  </message>
  <message>
   <source>The exporter is not named.</source>
   <translation>未列明出口经营者。</translation>
  </message>
  <message>
   <source>The form shows it.</source>
   <translation>表格须载明。</translation>
  </message>
  <message>
   <source>The form {code} is not made for this regime.</source>
   <translation>表格 {code} 不适用于该管制制度。</translation>
  </message>
  <message>
   <source>The form {form} cannot be printed.</source>
   <translation>表格 {form} 不能打印。</translation>
  </message>
  <message>
   <source>The form {form} is not confirmed.</source>
   <translation>表格 {form} 未经确认。</translation>
  </message>
  <message>
   <source>The items are re-exported, but no ultimate end user is named.</source>
   <translation>物项将再出口，但未列明最终的最终用户。</translation>
  </message>
  <message>
   <source>The language {language} needs a translation, and none is attached.</source>
   <translation>语言 {language} 需要译文，但未附。</translation>
  </message>
  <message>
   <source>The last day {day} has passed.</source>
   <translation>截止日 {day} 已过。</translation>
  </message>
  <message>
   <source>The last shipment under it left on {day}.</source>
   <translation>依据该声明的最后一批货物于{day}发运。</translation>
  </message>
  <message>
   <source>The letter states the same; the authority may ask for its own form, filled in from it.</source>
   <translation>信函内容相同；主管机关可能要求使用其自有表格，可据此填写。</translation>
  </message>
  <message>
   <source>The loaded edition holds no controlled item with the code {code}.</source>
   <translation>已加载的版本中没有编码为 {code} 的管制物项。</translation>
  </message>
  <message>
   <source>The loaded edition holds no declaration form {code}.</source>
   <translation>已加载的版本中没有声明表格 {code}。</translation>
  </message>
  <message>
   <source>The loaded edition holds no undertaking {code}.</source>
   <translation>已加载的版本中没有承诺事项 {code}。</translation>
  </message>
  <message>
   <source>The market of the end product is not stated.</source>
   <translation>未载明最终产品的市场。</translation>
  </message>
  <message>
   <source>The original arrives after it was signed, and not in the future.</source>
   <translation>原件应在签署之后收到，且不在将来。</translation>
  </message>
  <message>
   <source>The original has not arrived.</source>
   <translation>原件尚未收到。</translation>
  </message>
  <message>
   <source>The original has to be handed in.</source>
   <translation>须提交正本。</translation>
  </message>
  <message>
   <source>The paper asks for no signature of “{role}”.</source>
   <translation>该文件不需要“{role}”签字。</translation>
  </message>
  <message>
   <source>The paper came back as “{kind}”.</source>
   <translation>文件以“{kind}”形式收到。</translation>
  </message>
  <message>
   <source>The paper cannot have arrived in the future.</source>
   <translation>收到日期不能在将来。</translation>
  </message>
  <message>
   <source>The paper cannot have been signed in the future.</source>
   <translation>签署日期不能在将来。</translation>
  </message>
  <message>
   <source>The paper foresees it; record it when it arrives.</source>
   <translation>文件已预留该签字；收到后请登记。</translation>
  </message>
  <message>
   <source>The paper names a contract that holds.</source>
   <translation>文件须写明有效的合同。</translation>
  </message>
  <message>
   <source>The paper names a physical address with its country.</source>
   <translation>文件须载明实际地址及国家。</translation>
  </message>
  <message>
   <source>The paper was signed as “{kind}”.</source>
   <translation>文件的签署方式为“{kind}”。</translation>
  </message>
  <message>
   <source>The power to sign cannot be passed on.</source>
   <translation>签署权不得转授。</translation>
  </message>
  <message>
   <source>The product of line {line} has no confirmed classification.</source>
   <translation>第 {line} 行的产品没有经确认的归类。</translation>
  </message>
  <message>
   <source>The product of line {line} is retired.</source>
   <translation>第 {line} 行的产品已停售。</translation>
  </message>
  <message>
   <source>The product was taken off sale.</source>
   <translation>该产品已停售。</translation>
  </message>
  <message>
   <source>The proof that the signatory may sign is not attached.</source>
   <translation>未附签字人的授权证明。</translation>
  </message>
  <message>
   <source>The quantity has to be more than 0.</source>
   <translation>数量须大于 0。</translation>
  </message>
  <message>
   <source>The regime takes: {kinds}.</source>
   <translation>该管制制度接受：{kinds}。</translation>
  </message>
  <message>
   <source>The regime {regime} asks for it.</source>
   <translation>管制制度 {regime} 要求。</translation>
  </message>
  <message>
   <source>The regime {regime} expects the paper on the declarant's letterhead.</source>
   <translation>管制制度 {regime} 要求使用声明人信头纸。</translation>
  </message>
  <message>
   <source>The regime {regime} has a form of its own.</source>
   <translation>{regime}制度有自己的固定表格。</translation>
  </message>
  <message>
   <source>The regime {regime} has this party sign as well.</source>
   <translation>{regime}制度要求该方也须签字。</translation>
  </message>
  <message>
   <source>The relationship to the exporter is not described.</source>
   <translation>未说明与出口经营者的关系。</translation>
  </message>
  <message>
   <source>The screening of {day} found {name} on a list.</source>
   <translation>{day}的筛查发现{name}已列入清单。</translation>
  </message>
  <message>
   <source>The signatory acts for somebody else.</source>
   <translation>签字人代他人行事。</translation>
  </message>
  <message>
   <source>The signatory is a person.</source>
   <translation>签字人须为自然人。</translation>
  </message>
  <message>
   <source>The signature of “{role}” has not come back.</source>
   <translation>“{role}”的签字尚未收回。</translation>
  </message>
  <message>
   <source>The signature of “{role}” is recorded already.</source>
   <translation>“{role}”的签字已登记。</translation>
  </message>
  <message>
   <source>The signature stands beside the seal.</source>
   <translation>签名须与印章并列。</translation>
  </message>
  <message>
   <source>The signed paper is not attached.</source>
   <translation>未附已签署文件。</translation>
  </message>
  <message>
   <source>The site of use is a site of the end user, or its operator is named as a party.</source>
   <translation>使用场所须属于最终用户，或其运营方须列为当事方。</translation>
  </message>
  <message>
   <source>The site of use is not chosen.</source>
   <translation>未选择使用场所。</translation>
  </message>
  <message>
   <source>The site {site} does not belong to any party named here.</source>
   <translation>地点 {site} 不属于此处列明的任何当事方。</translation>
  </message>
  <message>
   <source>The undertaking names the paper.</source>
   <translation>该承诺须写明文件名称。</translation>
  </message>
  <message>
   <source>The undertaking prints its name.</source>
   <translation>承诺事项须印出其名称。</translation>
  </message>
  <message>
   <source>The undertaking speaks of at least {years} years.</source>
   <translation>该承诺要求至少{years}年。</translation>
  </message>
  <message>
   <source>The undertaking {code} is answered twice.</source>
   <translation>承诺事项 {code} 被答复了两次。</translation>
  </message>
  <message>
   <source>The unit of capacity and consumption is not chosen.</source>
   <translation>未选择产能和消耗量的单位。</translation>
  </message>
  <message>
   <source>The use is declared as military.</source>
   <translation>用途声明为军用。</translation>
  </message>
  <message>
   <source>There is no declaration line number {id}.</source>
   <translation>没有编号为 {id} 的声明行。</translation>
  </message>
  <message>
   <source>There is no declaration number {id}.</source>
   <translation>没有编号为 {id} 的声明。</translation>
  </message>
  <message>
   <source>There is no file number {id}.</source>
   <translation>没有编号为 {id} 的文件。</translation>
  </message>
  <message>
   <source>There is no party number {id}.</source>
   <translation>没有编号为 {id} 的当事方。</translation>
  </message>
  <message>
   <source>There is no product number {id}.</source>
   <translation>没有编号为 {id} 的产品。</translation>
  </message>
  <message>
   <source>There is no site number {id}.</source>
   <translation>没有编号为 {id} 的地点。</translation>
  </message>
  <message>
   <source>They are printed beside the signature; left empty, they are written in by hand.</source>
   <translation>将印在签名旁；留空则手写填入。</translation>
  </message>
  <message>
   <source>This authority takes declarations up to {months} months old, so it can be filed until {day}.</source>
   <translation>该主管机关接受 {months} 个月内的声明，因此可在 {day} 之前提交。</translation>
  </message>
  <message>
   <source>This day is still to come.</source>
   <translation>此日期尚未到来。</translation>
  </message>
  <message>
   <source>This regime does not let the signature be delegated.</source>
   <translation>该管制制度不允许委托签署。</translation>
  </message>
  <message>
   <source>Tied to permit</source>
   <translation>随许可证</translation>
  </message>
  <message>
   <source>To which country the items are re-exported is not stated.</source>
   <translation>未写明再出口的目的国。</translation>
  </message>
  <message>
   <source>Ultimate consignee</source>
   <translation>最终收货人</translation>
  </message>
  <message>
   <source>Ultimate end user</source>
   <translation>最终的最终用户</translation>
  </message>
  <message>
   <source>Under this regime it is: {authority}.</source>
   <translation>按该制度应为：{authority}。</translation>
  </message>
  <message>
   <source>Unknown does not read as no; ask before the paper goes out.</source>
   <translation>未知不等于否；发出前请询问。</translation>
  </message>
  <message>
   <source>Until when the contract holds is not stated.</source>
   <translation>未写明合同有效期。</translation>
  </message>
  <message>
   <source>Use was stopped and the authority is told: user, use or paper are no longer what they were.</source>
   <translation>已停止使用并告知主管机关：用户、用途或文件已与原先不同。</translation>
  </message>
  <message>
   <source>Used up</source>
   <translation>已用尽</translation>
  </message>
  <message>
   <source>User or use changed or may change</source>
   <translation>用户或用途已变更或可能变更</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>有效</translation>
  </message>
  <message>
   <source>Validity by “{basis}”: no length is set.</source>
   <translation>按“{basis}”计算有效期：未设定期限。</translation>
  </message>
  <message>
   <source>Validity by “{basis}”: up to {months} months.</source>
   <translation>按“{basis}”计算有效期：最长 {months} 个月。</translation>
  </message>
  <message>
   <source>Verified</source>
   <translation>已核验</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>核验</translation>
  </message>
  <message>
   <source>Wet ink</source>
   <translation>手写签名</translation>
  </message>
  <message>
   <source>What else happens is not described.</source>
   <translation>未说明其他处置方式。</translation>
  </message>
  <message>
   <source>What happens to the items is not stated.</source>
   <translation>未载明物项的去向。</translation>
  </message>
  <message>
   <source>What is not known is written down as unknown.</source>
   <translation>不清楚的事项应写明“未知”。</translation>
  </message>
  <message>
   <source>What the customers of the resold items use them for is not stated.</source>
   <translation>未写明转售客户的用途。</translation>
  </message>
  <message>
   <source>What was issued for signature is never changed. Make a new version instead.</source>
   <translation>已送签的内容不可更改。请新建版本。</translation>
  </message>
  <message>
   <source>What {name} does is not described.</source>
   <translation>未说明 {name} 的业务。</translation>
  </message>
  <message>
   <source>Who and what it names</source>
   <translation>须列明的主体与内容</translation>
  </message>
  <message>
   <source>Whoever signs has to stand among the parties.</source>
   <translation>签字人须在当事方之列。</translation>
  </message>
  <message>
   <source>Whoever verifies has to see it.</source>
   <translation>核验人须能看到它。</translation>
  </message>
  <message>
   <source>Will not</source>
   <translation>不会</translation>
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
   <source>Yes or unknown calls for a review with its reason.</source>
   <translation>“是”或“未知”须附理由复核。</translation>
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
   <source>{code} · {source}</source>
   <translation>{code} · {source}</translation>
  </message>
  <message>
   <source>{name} belongs to the exporter and cannot sign for “{role}”.</source>
   <translation>{name}属于出口经营者，不能代表“{role}”签字。</translation>
  </message>
  <message>
   <source>{name} belongs to the exporter.</source>
   <translation>{name} 属于出口经营者。</translation>
  </message>
  <message>
   <source>{name} belongs to the exporter; the declarant has to sign.</source>
   <translation>{name} 属于出口经营者；须由声明人签署。</translation>
  </message>
  <message>
   <source>{name} has no registered or business address.</source>
   <translation>{name} 没有注册地址或营业地址。</translation>
  </message>
  <message>
   <source>{name} has ties to a military.</source>
   <translation>{name} 与军方有关联。</translation>
  </message>
  <message>
   <source>{name} is a firm.</source>
   <translation>{name} 是企业。</translation>
  </message>
  <message>
   <source>{name} is a military body.</source>
   <translation>{name} 为军事机构。</translation>
  </message>
  <message>
   <source>{name} is a military party.</source>
   <translation>{name} 是军事当事方。</translation>
  </message>
  <message>
   <source>{name} looks like a forwarding agent.</source>
   <translation>{name} 疑似货运代理。</translation>
  </message>
  <message>
   <source>{number} is held already.</source>
   <translation>{number}已处于保留状态。</translation>
  </message>
  <message>
   <source>{number} is held, because an authority asked for it: {reason} Nothing of it may be deleted.</source>
   <translation>{number}因主管机关要求而保留：{reason}任何内容均不得删除。</translation>
  </message>
  <message>
   <source>{number} is in the state “{state}”; further signatures are recorded once it is signed, before it is verified.</source>
   <translation>{number}当前状态为“{state}”；其他签字须在签署之后、核验之前登记。</translation>
  </message>
  <message>
   <source>{number} is in the state “{state}”; the step “{step}” is not possible from there.</source>
   <translation>{number} 处于“{state}”状态，不能执行“{step}”。</translation>
  </message>
  <message>
   <source>{number} is not a CAS number: its check digit does not fit.</source>
   <translation>{number} 不是 CAS 号：校验位不符。</translation>
  </message>
  <message>
   <source>{number} is not held.</source>
   <translation>{number}未处于保留状态。</translation>
  </message>
  <message>
   <source>{number} version {version} cannot be renewed: it is {state}, and the latest version is {newest}.</source>
   <translation>{number} 第 {version} 版不能更新：其状态为{state}，最新版本为第 {newest} 版。</translation>
  </message>
  <message>
   <source>{number} version {version} is “{standing}”: no application can rest on it. {why}</source>
   <translation>{number} 第 {version} 版为“{standing}”：不能作为申请依据。{why}</translation>
  </message>
  <message>
   <source>{number} version {version} was issued for signature and is never changed.</source>
   <translation>{number} 第{version}版已送签，不可更改。</translation>
  </message>
  <message>
   <source>{number} was not signed yet.</source>
   <translation>{number} 尚未签署。</translation>
  </message>
  <message>
   <source>{other} already declares the contract {number}.</source>
   <translation>{other} 已就合同 {number} 作出声明。</translation>
  </message>
  <message>
   <source>{owner}, an owner of {name}, is military or has ties to a military.</source>
   <translation>{name}的所有人{owner}属于军方或与军方有关联。</translation>
  </message>
  <message>
   <source>{product} is counted in {own} ({own_dimension}); {unit} measures {dimension}.</source>
   <translation>{product} 以 {own}（{own_dimension}）计量；{unit} 用于计量 {dimension}。</translation>
  </message>
  <message>
   <source>{quantity} is less than the smallest amount of the declared unit.</source>
   <translation>{quantity}小于声明单位的最小数量。</translation>
  </message>
  <message>
   <source>{regime} is not a regime of the loaded edition: {known}.</source>
   <translation>{regime} 不是已加载版本中的管制制度，可用的有：{known}。</translation>
  </message>
  <message>
   <source>{total} are declared; in a year {limit} can be used.</source>
   <translation>声明数量为{total}；一年内可使用{limit}。</translation>
  </message>
  <message>
   <source>{why} Nothing goes on with it ({rule}).</source>
   <translation>{why}一律停止办理（{rule}）。</translation>
  </message>
  <message>
   <source>{years} years are counted from the last event.</source>
   <translation>自最后业务发生日起计算{years}年。</translation>
  </message>
  <message>
   <source>“Trading” alone does not say what a firm needs the items for.</source>
   <translation>仅写“贸易”不能说明企业为何需要物项。</translation>
  </message>
  <message>
   <source>“{answer}” does not answer {code}.</source>
   <translation>“{answer}”不是 {code} 的有效答复。</translation>
  </message>
  <message>
   <source>“{field}” has to be stated.</source>
   <translation>须填写“{field}”。</translation>
  </message>
  <message>
   <source>“{field}” is expected.</source>
   <translation>宜填写“{field}”。</translation>
  </message>
  <message>
   <source>“{number}” looks like more than one number.</source>
   <translation>“{number}”疑似包含多个编号。</translation>
  </message>
  <message>
   <source>“{role}” is named where the items go on.</source>
   <translation>物项转往他处时须列明“{role}”。</translation>
  </message>
  <message>
   <source>“{role}” is named.</source>
   <translation>须列明“{role}”。</translation>
  </message>
  <message>
   <source>“{role}” is to sign, but no party stands in that role.</source>
   <translation>“{role}”须签字，但没有任何一方担任该角色。</translation>
  </message>
  <message>
   <source>“{role}” signs as the declarant already.</source>
   <translation>“{role}”已作为声明人签字。</translation>
  </message>
  <message>
   <source>“{role}” signs only once.</source>
   <translation>“{role}”只签署一次。</translation>
  </message>
  <message>
   <source>“{role}” signs, too, on the regime's own form.</source>
   <translation>使用该制度自有表格时，“{role}”亦须签署。</translation>
  </message>
  <message>
   <source>“{role}” signs, too, where it is asked for.</source>
   <translation>被要求时，“{role}”亦须签署。</translation>
  </message>
  <message>
   <source>“{role}” signs, too.</source>
   <translation>“{role}”亦须签署。</translation>
  </message>
  <message>
   <source>“{scope}” usually holds by “{basis}”.</source>
   <translation>“{scope}”通常按“{basis}”计算。</translation>
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>A forecast</source>
   <translation>预测值</translation>
  </message>
  <message>
   <source>A second person is needed</source>
   <translation>需要第二复核人</translation>
  </message>
  <message>
   <source>Accepted on</source>
   <translation>受理日期</translation>
  </message>
  <message>
   <source>Active</source>
   <translation>有效</translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>活动</translation>
  </message>
  <message>
   <source>Activity, Chinese</source>
   <translation>活动（中文）</translation>
  </message>
  <message>
   <source>Add address</source>
   <translation>添加地址</translation>
  </message>
  <message>
   <source>Add contact</source>
   <translation>添加联系人</translation>
  </message>
  <message>
   <source>Add customer</source>
   <translation>添加客户</translation>
  </message>
  <message>
   <source>Add customers from a file</source>
   <translation>从文件添加客户</translation>
  </message>
  <message>
   <source>Add identifier</source>
   <translation>添加识别号</translation>
  </message>
  <message>
   <source>Add lines of order</source>
   <translation>加入订单行</translation>
  </message>
  <message>
   <source>Add name</source>
   <translation>添加名称</translation>
  </message>
  <message>
   <source>Add note to application</source>
   <translation>为申请添加备注</translation>
  </message>
  <message>
   <source>Add note to customer</source>
   <translation>为客户添加备注</translation>
  </message>
  <message>
   <source>Add note to declaration</source>
   <translation>为声明添加备注</translation>
  </message>
  <message>
   <source>Add note to product</source>
   <translation>为产品添加备注</translation>
  </message>
  <message>
   <source>Add product</source>
   <translation>添加产品</translation>
  </message>
  <message>
   <source>Add products from a file</source>
   <translation>从文件添加产品</translation>
  </message>
  <message>
   <source>Add site</source>
   <translation>添加场所</translation>
  </message>
  <message>
   <source>Add user</source>
   <translation>添加用户</translation>
  </message>
  <message>
   <source>Added by</source>
   <translation>添加人</translation>
  </message>
  <message>
   <source>Added on</source>
   <translation>添加日期</translation>
  </message>
  <message>
   <source>Additional information</source>
   <translation>补充说明</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>答复</translation>
  </message>
  <message>
   <source>Answer criterion</source>
   <translation>回答标准</translation>
  </message>
  <message>
   <source>Answer question</source>
   <translation>回答问题</translation>
  </message>
  <message>
   <source>Answer to a criterion</source>
   <translation>标准的回答</translation>
  </message>
  <message>
   <source>Answered by</source>
   <translation>答复人</translation>
  </message>
  <message>
   <source>Answered on</source>
   <translation>答复日期</translation>
  </message>
  <message>
   <source>Application</source>
   <translation>申请</translation>
  </message>
  <message>
   <source>Application line</source>
   <translation>申请行</translation>
  </message>
  <message>
   <source>Applied for</source>
   <translation>申请数量</translation>
  </message>
  <message>
   <source>Approve case</source>
   <translation>批准办件</translation>
  </message>
  <message>
   <source>Approved at</source>
   <translation>批准时间</translation>
  </message>
  <message>
   <source>Approved by</source>
   <translation>批准人</translation>
  </message>
  <message>
   <source>Arrived on</source>
   <translation>到货日期</translation>
  </message>
  <message>
   <source>Ask for visit</source>
   <translation>提出走访</translation>
  </message>
  <message>
   <source>Ask question</source>
   <translation>提出问题</translation>
  </message>
  <message>
   <source>Asked by</source>
   <translation>提问人</translation>
  </message>
  <message>
   <source>Asked on</source>
   <translation>提问日期</translation>
  </message>
  <message>
   <source>Assign case</source>
   <translation>分派办件</translation>
  </message>
  <message>
   <source>Assigned to</source>
   <translation>承办人</translation>
  </message>
  <message>
   <source>Attach file to application</source>
   <translation>为申请附加文件</translation>
  </message>
  <message>
   <source>Attach file to customer</source>
   <translation>为客户附加文件</translation>
  </message>
  <message>
   <source>Attach file to declaration</source>
   <translation>为声明附加文件</translation>
  </message>
  <message>
   <source>Attach file to product</source>
   <translation>为产品附加文件</translation>
  </message>
  <message>
   <source>Attached file</source>
   <translation>附件</translation>
  </message>
  <message>
   <source>Authority</source>
   <translation>主管机关</translation>
  </message>
  <message>
   <source>Authority to sign</source>
   <translation>签字权依据</translation>
  </message>
  <message>
   <source>Authority's number</source>
   <translation>主管机关编号</translation>
  </message>
  <message>
   <source>Basis of validity</source>
   <translation>有效依据</translation>
  </message>
  <message>
   <source>Begin new version</source>
   <translation>开始新版本</translation>
  </message>
  <message>
   <source>Booked on</source>
   <translation>记账日期</translation>
  </message>
  <message>
   <source>CAS number</source>
   <translation>CAS 号</translation>
  </message>
  <message>
   <source>Cancel order</source>
   <translation>取消订单</translation>
  </message>
  <message>
   <source>Cancel shipment</source>
   <translation>取消发货</translation>
  </message>
  <message>
   <source>Case in review</source>
   <translation>复核办件</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>更改</translation>
  </message>
  <message>
   <source>Change address</source>
   <translation>更改地址</translation>
  </message>
  <message>
   <source>Change application</source>
   <translation>更改申请</translation>
  </message>
  <message>
   <source>Change contact</source>
   <translation>更改联系人</translation>
  </message>
  <message>
   <source>Change customer</source>
   <translation>更改客户</translation>
  </message>
  <message>
   <source>Change declaration</source>
   <translation>更改声明</translation>
  </message>
  <message>
   <source>Change dossier</source>
   <translation>更改档案</translation>
  </message>
  <message>
   <source>Change own password</source>
   <translation>更改自己的密码</translation>
  </message>
  <message>
   <source>Change product</source>
   <translation>更改产品</translation>
  </message>
  <message>
   <source>Change setting</source>
   <translation>更改设置</translation>
  </message>
  <message>
   <source>Change shipment</source>
   <translation>更改发货</translation>
  </message>
  <message>
   <source>Change site</source>
   <translation>更改场所</translation>
  </message>
  <message>
   <source>Change user</source>
   <translation>修改用户</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>已核对</translation>
  </message>
  <message>
   <source>Checking stored files</source>
   <translation>正在检查存储的文件</translation>
  </message>
  <message>
   <source>Checking the journal</source>
   <translation>正在检查日志</translation>
  </message>
  <message>
   <source>City</source>
   <translation>城市</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>归类</translation>
  </message>
  <message>
   <source>Close scope</source>
   <translation>关闭范围</translation>
  </message>
  <message>
   <source>Close site</source>
   <translation>关闭场所</translation>
  </message>
  <message>
   <source>Close task</source>
   <translation>办结任务</translation>
  </message>
  <message>
   <source>Closed by</source>
   <translation>办结人</translation>
  </message>
  <message>
   <source>Closed on</source>
   <translation>结束日期</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>编码</translation>
  </message>
  <message>
   <source>Company seal</source>
   <translation>公章</translation>
  </message>
  <message>
   <source>Compared on</source>
   <translation>比对日期</translation>
  </message>
  <message>
   <source>Composition</source>
   <translation>成分</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>附加条件</translation>
  </message>
  <message>
   <source>Confirm arrival</source>
   <translation>确认到货</translation>
  </message>
  <message>
   <source>Confirm classification</source>
   <translation>确认归类</translation>
  </message>
  <message>
   <source>Consignee</source>
   <translation>收货人</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>联系人</translation>
  </message>
  <message>
   <source>Contract holds until</source>
   <translation>合同有效期至</translation>
  </message>
  <message>
   <source>Contract number</source>
   <translation>合同号</translation>
  </message>
  <message>
   <source>Control code</source>
   <translation>管制编码</translation>
  </message>
  <message>
   <source>Control codes</source>
   <translation>管制编码</translation>
  </message>
  <message>
   <source>Countersign</source>
   <translation>会签</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>国家/地区</translation>
  </message>
  <message>
   <source>Country of the owner</source>
   <translation>股东（所有者）所在国家/地区</translation>
  </message>
  <message>
   <source>Courier number</source>
   <translation>快递单号</translation>
  </message>
  <message>
   <source>Covers</source>
   <translation>适用范围</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>币种</translation>
  </message>
  <message>
   <source>Customer</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Customs code</source>
   <translation>海关编码</translation>
  </message>
  <message>
   <source>Customs codes</source>
   <translation>海关编码</translation>
  </message>
  <message>
   <source>Customs declaration</source>
   <translation>报关单号</translation>
  </message>
  <message>
   <source>Data pack</source>
   <translation>数据包</translation>
  </message>
  <message>
   <source>Date of the contract</source>
   <translation>合同日期</translation>
  </message>
  <message>
   <source>Date of the evidence</source>
   <translation>证据日期</translation>
  </message>
  <message>
   <source>Date of the official status</source>
   <translation>官方资格日期</translation>
  </message>
  <message>
   <source>Date of the report</source>
   <translation>报告日期</translation>
  </message>
  <message>
   <source>Dated</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Day of the last event</source>
   <translation>最后事件日期</translation>
  </message>
  <message>
   <source>Decide on an answer</source>
   <translation>对答复作出决定</translation>
  </message>
  <message>
   <source>Decide: ended at own request</source>
   <translation>决定：应自身请求终止</translation>
  </message>
  <message>
   <source>Decide: granted</source>
   <translation>决定：授予</translation>
  </message>
  <message>
   <source>Decide: not granted</source>
   <translation>决定：不授予</translation>
  </message>
  <message>
   <source>Decide: reinstated</source>
   <translation>决定：恢复</translation>
  </message>
  <message>
   <source>Decide: revoked</source>
   <translation>决定：撤销</translation>
  </message>
  <message>
   <source>Decide: suspended</source>
   <translation>决定：暂停</translation>
  </message>
  <message>
   <source>Decided at</source>
   <translation>决定时间</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>决定人</translation>
  </message>
  <message>
   <source>Decided on</source>
   <translation>决定日期</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>决定</translation>
  </message>
  <message>
   <source>Declarant</source>
   <translation>声明人</translation>
  </message>
  <message>
   <source>Declaration</source>
   <translation>声明</translation>
  </message>
  <message>
   <source>Declaration line</source>
   <translation>声明行</translation>
  </message>
  <message>
   <source>Declare order</source>
   <translation>声明订单</translation>
  </message>
  <message>
   <source>Delete draft</source>
   <translation>删除草稿</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>描述</translation>
  </message>
  <message>
   <source>Description, Chinese</source>
   <translation>描述（中文）</translation>
  </message>
  <message>
   <source>Destination</source>
   <translation>目的地</translation>
  </message>
  <message>
   <source>Dossier</source>
   <translation>档案</translation>
  </message>
  <message>
   <source>Draft application</source>
   <translation>起草申请</translation>
  </message>
  <message>
   <source>Draft declaration</source>
   <translation>起草声明</translation>
  </message>
  <message>
   <source>Drawn</source>
   <translation>已使用</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>截止日期</translation>
  </message>
  <message>
   <source>Due, for sorting</source>
   <translation>期限（排序用）</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>电子邮件</translation>
  </message>
  <message>
   <source>Edition</source>
   <translation>版次</translation>
  </message>
  <message>
   <source>Element</source>
   <translation>元素</translation>
  </message>
  <message>
   <source>Empty evidence slot</source>
   <translation>清空证明材料项</translation>
  </message>
  <message>
   <source>End pause</source>
   <translation>结束中止</translation>
  </message>
  <message>
   <source>End product</source>
   <translation>最终产品</translation>
  </message>
  <message>
   <source>End user</source>
   <translation>最终用户</translation>
  </message>
  <message>
   <source>End-use declaration</source>
   <translation>最终用途声明</translation>
  </message>
  <message>
   <source>Enter mass balance</source>
   <translation>录入物料平衡</translation>
  </message>
  <message>
   <source>Event of a dossier</source>
   <translation>档案事件</translation>
  </message>
  <message>
   <source>Event of a licence</source>
   <translation>许可证事件</translation>
  </message>
  <message>
   <source>Every annex is signed by the same person</source>
   <translation>各附件由同一人签署</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>证明材料</translation>
  </message>
  <message>
   <source>Evidence good until</source>
   <translation>证据有效期至</translation>
  </message>
  <message>
   <source>Explain difference of a mass balance</source>
   <translation>说明物料平衡差额</translation>
  </message>
  <message>
   <source>Exporter</source>
   <translation>出口经营者</translation>
  </message>
  <message>
   <source>Figure of a year</source>
   <translation>年度数据</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>File name</source>
   <translation>文件名</translation>
  </message>
  <message>
   <source>Fill evidence slot</source>
   <translation>填入证明材料项</translation>
  </message>
  <message>
   <source>Fingerprint of the frozen text</source>
   <translation>冻结内容指纹</translation>
  </message>
  <message>
   <source>First verdict</source>
   <translation>首次意见</translation>
  </message>
  <message>
   <source>Follows</source>
   <translation>承接</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>形态</translation>
  </message>
  <message>
   <source>Further name</source>
   <translation>其他名称</translation>
  </message>
  <message>
   <source>Further signature</source>
   <translation>其他签字</translation>
  </message>
  <message>
   <source>Go back to a reference edition</source>
   <translation>退回数据版次</translation>
  </message>
  <message>
   <source>Granted</source>
   <translation>已许可</translation>
  </message>
  <message>
   <source>Hand in a dossier</source>
   <translation>档案经手人</translation>
  </message>
  <message>
   <source>Happened on</source>
   <translation>发生日期</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>占用数量</translation>
  </message>
  <message>
   <source>Held for an authority</source>
   <translation>按主管机关要求保留</translation>
  </message>
  <message>
   <source>Held from</source>
   <translation>持有起始日</translation>
  </message>
  <message>
   <source>Held until</source>
   <translation>持有截止日</translation>
  </message>
  <message>
   <source>Hold declaration</source>
   <translation>保留声明</translation>
  </message>
  <message>
   <source>How it is transferred</source>
   <translation>转让方式</translation>
  </message>
  <message>
   <source>How it was verified</source>
   <translation>核验方式</translation>
  </message>
  <message>
   <source>Identifier</source>
   <translation>识别号</translation>
  </message>
  <message>
   <source>Import customers</source>
   <translation>导入客户</translation>
  </message>
  <message>
   <source>Import open orders</source>
   <translation>导入未结订单</translation>
  </message>
  <message>
   <source>Import products</source>
   <translation>导入产品</translation>
  </message>
  <message>
   <source>In effect from</source>
   <translation>生效日期</translation>
  </message>
  <message>
   <source>In local script</source>
   <translation>当地文字</translation>
  </message>
  <message>
   <source>Intangible</source>
   <translation>无形</translation>
  </message>
  <message>
   <source>Invoice number</source>
   <translation>发票号</translation>
  </message>
  <message>
   <source>Is a customer</source>
   <translation>是客户</translation>
  </message>
  <message>
   <source>Is an exporter</source>
   <translation>是出口经营者</translation>
  </message>
  <message>
   <source>Issue document</source>
   <translation>签发文件</translation>
  </message>
  <message>
   <source>Issue for signature</source>
   <translation>出具并送签</translation>
  </message>
  <message>
   <source>Issued at</source>
   <translation>出具时间</translation>
  </message>
  <message>
   <source>Issued by</source>
   <translation>出具人</translation>
  </message>
  <message>
   <source>Issued document</source>
   <translation>已签发文件</translation>
  </message>
  <message>
   <source>Issued for signature on</source>
   <translation>出具日期</translation>
  </message>
  <message>
   <source>Issued on</source>
   <translation>签发日期</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>物项</translation>
  </message>
  <message>
   <source>Journal row {row}: {what}.</source>
   <translation>日志行 {row}：{what}。</translation>
  </message>
  <message>
   <source>Keeps records, in years</source>
   <translation>保存记录（年）</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>种类</translation>
  </message>
  <message>
   <source>Kind of file</source>
   <translation>文件类型</translation>
  </message>
  <message>
   <source>Kind of signature</source>
   <translation>签署方式</translation>
  </message>
  <message>
   <source>Laboratory</source>
   <translation>实验室</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Last event</source>
   <translation>最后事件</translation>
  </message>
  <message>
   <source>Latest screening</source>
   <translation>最近筛查</translation>
  </message>
  <message>
   <source>Ledger entry</source>
   <translation>台账分录</translation>
  </message>
  <message>
   <source>Legal name</source>
   <translation>法定名称</translation>
  </message>
  <message>
   <source>Let user in or keep out</source>
   <translation>允许或禁止用户登录</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>许可证</translation>
  </message>
  <message>
   <source>Licence frozen</source>
   <translation>许可证冻结</translation>
  </message>
  <message>
   <source>Licence line</source>
   <translation>许可证行</translation>
  </message>
  <message>
   <source>Licence number</source>
   <translation>许可证号</translation>
  </message>
  <message>
   <source>Licence returned</source>
   <translation>许可证交回</translation>
  </message>
  <message>
   <source>Licence revoked</source>
   <translation>许可证撤销</translation>
  </message>
  <message>
   <source>Licence unfrozen</source>
   <translation>许可证解冻</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>行号</translation>
  </message>
  <message>
   <source>Line of a mass balance</source>
   <translation>物料平衡明细</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>清单</translation>
  </message>
  <message>
   <source>Locked until</source>
   <translation>锁定至</translation>
  </message>
  <message>
   <source>Lodged on</source>
   <translation>递交日期</translation>
  </message>
  <message>
   <source>Log in</source>
   <translation>登录</translation>
  </message>
  <message>
   <source>Login try</source>
   <translation>登录尝试</translation>
  </message>
  <message>
   <source>Made on</source>
   <translation>制作日期</translation>
  </message>
  <message>
   <source>Made with Chinese technology</source>
   <translation>使用中国技术制造</translation>
  </message>
  <message>
   <source>Manufacturer</source>
   <translation>制造商</translation>
  </message>
  <message>
   <source>Mark as the example</source>
   <translation>标记为示例</translation>
  </message>
  <message>
   <source>Markets of the end product</source>
   <translation>最终产品的销售市场</translation>
  </message>
  <message>
   <source>Mass balance</source>
   <translation>物料平衡</translation>
  </message>
  <message>
   <source>May sign</source>
   <translation>可签署</translation>
  </message>
  <message>
   <source>Measures</source>
   <translation>法律文件</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>方法</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>型号</translation>
  </message>
  <message>
   <source>Move in a mass balance</source>
   <translation>物料平衡移出记录</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Name in local script</source>
   <translation>本地名称</translation>
  </message>
  <message>
   <source>Name of the owner</source>
   <translation>股东（所有者）名称</translation>
  </message>
  <message>
   <source>Name, Chinese</source>
   <translation>姓名（中文）</translation>
  </message>
  <message>
   <source>Nature of business</source>
   <translation>业务性质</translation>
  </message>
  <message>
   <source>Near military facilities</source>
   <translation>邻近军事设施</translation>
  </message>
  <message>
   <source>No longer counts from</source>
   <translation>失效日期</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Note on the authority to sign</source>
   <translation>签字权说明</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Number of the filing</source>
   <translation>递交编号</translation>
  </message>
  <message>
   <source>Number of the official status</source>
   <translation>官方资格编号</translation>
  </message>
  <message>
   <source>Official status given by</source>
   <translation>官方资格授予机关</translation>
  </message>
  <message>
   <source>Open case</source>
   <translation>打开办件</translation>
  </message>
  <message>
   <source>Open dossier</source>
   <translation>打开档案</translation>
  </message>
  <message>
   <source>Open from</source>
   <translation>启用日期</translation>
  </message>
  <message>
   <source>Open order</source>
   <translation>未结订单</translation>
  </message>
  <message>
   <source>Open until</source>
   <translation>停用日期</translation>
  </message>
  <message>
   <source>Opened on</source>
   <translation>建档日期</translation>
  </message>
  <message>
   <source>Order number</source>
   <translation>订单号</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>原产地</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Owed by</source>
   <translation>应答复方</translation>
  </message>
  <message>
   <source>Owed by whom</source>
   <translation>承办人员</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>股东（所有者）</translation>
  </message>
  <message>
   <source>Owner's share</source>
   <translation>股东（所有者）持股比例</translation>
  </message>
  <message>
   <source>Party</source>
   <translation>当事方</translation>
  </message>
  <message>
   <source>Party of a declaration</source>
   <translation>声明当事方</translation>
  </message>
  <message>
   <source>Party of a licence</source>
   <translation>许可证当事方</translation>
  </message>
  <message>
   <source>Party of an application</source>
   <translation>申请当事方</translation>
  </message>
  <message>
   <source>Pause clock</source>
   <translation>中止计时</translation>
  </message>
  <message>
   <source>Pause of a clock</source>
   <translation>时限中止</translation>
  </message>
  <message>
   <source>Paused from</source>
   <translation>中止起</translation>
  </message>
  <message>
   <source>Paused until</source>
   <translation>中止止</translation>
  </message>
  <message>
   <source>Place of signature</source>
   <translation>签署地点</translation>
  </message>
  <message>
   <source>Plan shipment</source>
   <translation>计划发货</translation>
  </message>
  <message>
   <source>Plan visit</source>
   <translation>安排走访</translation>
  </message>
  <message>
   <source>Planned for</source>
   <translation>计划日期</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>口岸</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>职务</translation>
  </message>
  <message>
   <source>Position of the signatory</source>
   <translation>签字人职务</translation>
  </message>
  <message>
   <source>Postcode</source>
   <translation>邮政编码</translation>
  </message>
  <message>
   <source>Prepared by</source>
   <translation>编制人</translation>
  </message>
  <message>
   <source>Preparer of an application</source>
   <translation>申请编制人</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>产品</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>方案</translation>
  </message>
  <message>
   <source>Propose classification</source>
   <translation>提议归类</translation>
  </message>
  <message>
   <source>Proposed on</source>
   <translation>提出日期</translation>
  </message>
  <message>
   <source>Purchaser</source>
   <translation>买方</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>Put another file there first; what was signed, submitted or decided with it keeps it for good.</source>
   <translation>请先换上另一份文件；已签署、已提交或据以决定的文件将永久保留。</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>数量</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>问题</translation>
  </message>
  <message>
   <source>Question about a difference</source>
   <translation>差额询问</translation>
  </message>
  <message>
   <source>Question on a dossier</source>
   <translation>档案问题</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Reason for cancelling</source>
   <translation>取消理由</translation>
  </message>
  <message>
   <source>Reason for closing</source>
   <translation>结束理由</translation>
  </message>
  <message>
   <source>Reason for holding</source>
   <translation>保留理由</translation>
  </message>
  <message>
   <source>Reason for returning</source>
   <translation>退回理由</translation>
  </message>
  <message>
   <source>Reason for the change</source>
   <translation>变更理由</translation>
  </message>
  <message>
   <source>Reason for the decision</source>
   <translation>决定理由</translation>
  </message>
  <message>
   <source>Reason for the state</source>
   <translation>状态理由</translation>
  </message>
  <message>
   <source>Reason for withdrawing</source>
   <translation>撤回理由</translation>
  </message>
  <message>
   <source>Reason from the list</source>
   <translation>清单中的理由</translation>
  </message>
  <message>
   <source>Received as</source>
   <translation>收到形式</translation>
  </message>
  <message>
   <source>Received on</source>
   <translation>收到日期</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>记录</translation>
  </message>
  <message>
   <source>Record acceptance</source>
   <translation>登记受理</translation>
  </message>
  <message>
   <source>Record consent to visit</source>
   <translation>登记对访问的同意</translation>
  </message>
  <message>
   <source>Record duty as done</source>
   <translation>登记义务已完成</translation>
  </message>
  <message>
   <source>Record further signature</source>
   <translation>登记其他签字</translation>
  </message>
  <message>
   <source>Record grant</source>
   <translation>登记许可</translation>
  </message>
  <message>
   <source>Record last event</source>
   <translation>登记最后业务发生日</translation>
  </message>
  <message>
   <source>Record lodging</source>
   <translation>登记递交</translation>
  </message>
  <message>
   <source>Record of a duty</source>
   <translation>义务登记</translation>
  </message>
  <message>
   <source>Record original</source>
   <translation>登记原件</translation>
  </message>
  <message>
   <source>Record refusal</source>
   <translation>登记不予许可</translation>
  </message>
  <message>
   <source>Record refusal of visit</source>
   <translation>登记走访被拒绝</translation>
  </message>
  <message>
   <source>Record screening answer</source>
   <translation>登记筛查结果</translation>
  </message>
  <message>
   <source>Record signature</source>
   <translation>登记签署</translation>
  </message>
  <message>
   <source>Record test report</source>
   <translation>登记检测报告</translation>
  </message>
  <message>
   <source>Record visit</source>
   <translation>登记走访</translation>
  </message>
  <message>
   <source>Recorded by</source>
   <translation>登记人</translation>
  </message>
  <message>
   <source>Reference edition in use</source>
   <translation>采用的数据版次</translation>
  </message>
  <message>
   <source>Refuse case</source>
   <translation>不予批准</translation>
  </message>
  <message>
   <source>Refuse login</source>
   <translation>拒绝登录</translation>
  </message>
  <message>
   <source>Refused by</source>
   <translation>不予许可方</translation>
  </message>
  <message>
   <source>Regime</source>
   <translation>管制制度</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>地区</translation>
  </message>
  <message>
   <source>Register licence</source>
   <translation>登记许可证</translation>
  </message>
  <message>
   <source>Reject classification</source>
   <translation>驳回归类</translation>
  </message>
  <message>
   <source>Relationship to the exporter</source>
   <translation>与出口经营者的关系</translation>
  </message>
  <message>
   <source>Release declaration</source>
   <translation>解除保留</translation>
  </message>
  <message>
   <source>Remove contact</source>
   <translation>移除联系人</translation>
  </message>
  <message>
   <source>Remove scope</source>
   <translation>移除范围</translation>
  </message>
  <message>
   <source>Rename user</source>
   <translation>修改用户姓名</translation>
  </message>
  <message>
   <source>Reopen order</source>
   <translation>重新打开订单</translation>
  </message>
  <message>
   <source>Repeat application</source>
   <translation>重复申请</translation>
  </message>
  <message>
   <source>Repeats</source>
   <translation>重复自</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>答复</translation>
  </message>
  <message>
   <source>Report number</source>
   <translation>报告编号</translation>
  </message>
  <message>
   <source>Report request of visit</source>
   <translation>报告访问请求</translation>
  </message>
  <message>
   <source>Reserved</source>
   <translation>已预留</translation>
  </message>
  <message>
   <source>Restore product</source>
   <translation>恢复产品</translation>
  </message>
  <message>
   <source>Resubmit application</source>
   <translation>重新提交申请</translation>
  </message>
  <message>
   <source>Retire customer</source>
   <translation>停用客户</translation>
  </message>
  <message>
   <source>Retire product</source>
   <translation>停用产品</translation>
  </message>
  <message>
   <source>Return case</source>
   <translation>退回办件</translation>
  </message>
  <message>
   <source>Returned by</source>
   <translation>退回人</translation>
  </message>
  <message>
   <source>Returned on</source>
   <translation>退回日期</translation>
  </message>
  <message>
   <source>Revive customer</source>
   <translation>恢复客户</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>角色</translation>
  </message>
  <message>
   <source>Role of a user</source>
   <translation>用户角色</translation>
  </message>
  <message>
   <source>Round</source>
   <translation>轮次</translation>
  </message>
  <message>
   <source>Round of a dossier</source>
   <translation>档案轮次</translation>
  </message>
  <message>
   <source>Route</source>
   <translation>运输路线</translation>
  </message>
  <message>
   <source>Run by the party itself</source>
   <translation>由该方自行运营</translation>
  </message>
  <message>
   <source>Scheme</source>
   <translation>号码类型</translation>
  </message>
  <message>
   <source>Scope of a dossier</source>
   <translation>档案范围</translation>
  </message>
  <message>
   <source>Screening answer</source>
   <translation>筛查结果</translation>
  </message>
  <message>
   <source>Second person</source>
   <translation>第二复核人</translation>
  </message>
  <message>
   <source>Serial numbers</source>
   <translation>序列号</translation>
  </message>
  <message>
   <source>Set owners</source>
   <translation>设定股东（所有者）</translation>
  </message>
  <message>
   <source>Set password</source>
   <translation>设置密码</translation>
  </message>
  <message>
   <source>Set roles</source>
   <translation>设置角色</translation>
  </message>
  <message>
   <source>Set scope</source>
   <translation>设定范围</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>比例</translation>
  </message>
  <message>
   <source>Share by mass</source>
   <translation>质量分数</translation>
  </message>
  <message>
   <source>Ship</source>
   <translation>发货</translation>
  </message>
  <message>
   <source>Shipment</source>
   <translation>发货</translation>
  </message>
  <message>
   <source>Shipment line</source>
   <translation>发货行</translation>
  </message>
  <message>
   <source>Shipped on</source>
   <translation>出运日期</translation>
  </message>
  <message>
   <source>Signatory</source>
   <translation>签字人</translation>
  </message>
  <message>
   <source>Signed on</source>
   <translation>签署日期</translation>
  </message>
  <message>
   <source>Signed paper</source>
   <translation>已签署文件</translation>
  </message>
  <message>
   <source>Signs as</source>
   <translation>签署身份</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>场所</translation>
  </message>
  <message>
   <source>Slot</source>
   <translation>材料项</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Sources followed to</source>
   <translation>来源跟踪至</translation>
  </message>
  <message>
   <source>Specific end use</source>
   <translation>具体最终用途</translation>
  </message>
  <message>
   <source>Specific end use, Chinese</source>
   <translation>具体最终用途（中文）</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Stop and report</source>
   <translation>停止并报告</translation>
  </message>
  <message>
   <source>Stored file</source>
   <translation>存储文件</translation>
  </message>
  <message>
   <source>Street</source>
   <translation>街道</translation>
  </message>
  <message>
   <source>Submit application</source>
   <translation>提交申请</translation>
  </message>
  <message>
   <source>Submit dossier</source>
   <translation>提交档案</translation>
  </message>
  <message>
   <source>Submitted at</source>
   <translation>提交时间</translation>
  </message>
  <message>
   <source>Submitted by</source>
   <translation>提交人</translation>
  </message>
  <message>
   <source>Submitted on</source>
   <translation>提交日期</translation>
  </message>
  <message>
   <source>Supersede</source>
   <translation>取代</translation>
  </message>
  <message>
   <source>Supersedes</source>
   <translation>取代</translation>
  </message>
  <message>
   <source>Take case</source>
   <translation>领取办件</translation>
  </message>
  <message>
   <source>Take file off customer</source>
   <translation>从客户移除文件</translation>
  </message>
  <message>
   <source>Take file off product</source>
   <translation>从产品移除文件</translation>
  </message>
  <message>
   <source>Take record of duty back</source>
   <translation>撤回义务登记</translation>
  </message>
  <message>
   <source>Take vote back</source>
   <translation>撤回表决</translation>
  </message>
  <message>
   <source>Taken back on</source>
   <translation>撤回日期</translation>
  </message>
  <message>
   <source>Taken off</source>
   <translation>已移除</translation>
  </message>
  <message>
   <source>Task</source>
   <translation>任务</translation>
  </message>
  <message>
   <source>Technical parameters</source>
   <translation>技术参数</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>电话</translation>
  </message>
  <message>
   <source>Terms of payment</source>
   <translation>支付方式</translation>
  </message>
  <message>
   <source>Test report</source>
   <translation>检测报告</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>The database checks itself</source>
   <translation>数据库自检</translation>
  </message>
  <message>
   <source>The database says of itself: {what}</source>
   <translation>数据库自检报告：{what}</translation>
  </message>
  <message>
   <source>The head {head} that was written down stands nowhere in the chain: rows were cut off or replaced since.</source>
   <translation>所记录的链首值 {head} 不在链中：此后有记录被截去或替换。</translation>
  </message>
  <message>
   <source>The list cannot be sorted by {column}.</source>
   <translation>列表不能按 {column} 排序。</translation>
  </message>
  <message>
   <source>The stored file {sha256} no longer matches its fingerprint.</source>
   <translation>存储文件 {sha256} 与其指纹不再一致。</translation>
  </message>
  <message>
   <source>There is no journal row {row}.</source>
   <translation>没有日志行 {row}。</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>标题</translation>
  </message>
  <message>
   <source>Trade mode</source>
   <translation>贸易方式</translation>
  </message>
  <message>
   <source>Translation</source>
   <translation>译文</translation>
  </message>
  <message>
   <source>Transport</source>
   <translation>运输方式</translation>
  </message>
  <message>
   <source>Uncertainty</source>
   <translation>不确定度</translation>
  </message>
  <message>
   <source>Undertaking</source>
   <translation>承诺</translation>
  </message>
  <message>
   <source>Undo decision</source>
   <translation>撤回决定</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>单位</translation>
  </message>
  <message>
   <source>Unit price</source>
   <translation>单价</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>Use order</source>
   <translation>使用订单</translation>
  </message>
  <message>
   <source>Used from</source>
   <translation>使用起始日</translation>
  </message>
  <message>
   <source>Used until</source>
   <translation>使用截止日</translation>
  </message>
  <message>
   <source>User</source>
   <translation>用户</translation>
  </message>
  <message>
   <source>Valid from</source>
   <translation>有效期起</translation>
  </message>
  <message>
   <source>Valid until</source>
   <translation>有效期至</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>值</translation>
  </message>
  <message>
   <source>Verified by</source>
   <translation>核验人</translation>
  </message>
  <message>
   <source>Verified on</source>
   <translation>核验日期</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>核验</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>Visit of a site</source>
   <translation>场所走访</translation>
  </message>
  <message>
   <source>Vote on a dossier</source>
   <translation>档案表决</translation>
  </message>
  <message>
   <source>Vote taken back</source>
   <translation>撤回的表决</translation>
  </message>
  <message>
   <source>Voted on</source>
   <translation>表决日期</translation>
  </message>
  <message>
   <source>Waive evidence slot</source>
   <translation>免除证明材料项</translation>
  </message>
  <message>
   <source>Waived</source>
   <translation>已免除</translation>
  </message>
  <message>
   <source>What becomes of the items</source>
   <translation>物项的去向</translation>
  </message>
  <message>
   <source>What is near</source>
   <translation>邻近何处</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>处理情况</translation>
  </message>
  <message>
   <source>What was verified</source>
   <translation>核验说明</translation>
  </message>
  <message>
   <source>Where the end product is made</source>
   <translation>最终产品的制造地</translation>
  </message>
  <message>
   <source>Which change</source>
   <translation>起因变更</translation>
  </message>
  <message>
   <source>Who answers for export control at the customer</source>
   <translation>客户方出口管制负责人</translation>
  </message>
  <message>
   <source>Who asks</source>
   <translation>提问方</translation>
  </message>
  <message>
   <source>Who handles it</source>
   <translation>经办人</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>Why the destination is not the end user's country</source>
   <translation>目的国与最终用户所在国不同的原因</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Withdraw application</source>
   <translation>撤回申请</translation>
  </message>
  <message>
   <source>Withdraw classification</source>
   <translation>撤回归类</translation>
  </message>
  <message>
   <source>Withdraw dossier</source>
   <translation>撤回档案</translation>
  </message>
  <message>
   <source>Withdrawn on</source>
   <translation>撤回日期</translation>
  </message>
  <message>
   <source>Work by another reference edition</source>
   <translation>采用另一数据版次</translation>
  </message>
  <message>
   <source>Workspace</source>
   <translation>工作区</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>年份</translation>
  </message>
  <message>
   <source>it does not follow from the row before it</source>
   <translation>与前一行不衔接</translation>
  </message>
  <message>
   <source>it is missing, and perhaps others after it</source>
   <translation>该行缺失，其后可能还有缺失</translation>
  </message>
  <message>
   <source>its contents were altered</source>
   <translation>其内容被改动</translation>
  </message>
  <message>
   <source>{by} changed this record while you were working on it. Your text is kept; look at both and save again.</source>
   <translation>您编辑期间，{by} 已更改此记录。您的文字已保留；请比较两者后再保存。</translation>
  </message>
  <message>
   <source>{name} is not kept with this record.</source>
   <translation>{name} 不在该记录中。</translation>
  </message>
  <message>
   <source>{name} stays: it is the evidence of another record ({record}).</source>
   <translation>{name} 须保留：它是另一条记录（{record}）的证据。</translation>
  </message>
  <message>
   <source>“{text}” is no head of a chain: one has 64 digits and letters a to f.</source>
   <translation>“{text}”不是链首值：链首值为64位数字和字母a至f。</translation>
  </message>
 </context>
</TS>

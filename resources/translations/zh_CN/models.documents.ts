<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>A declaration is printed for signature once it was issued for it.</source>
   <translation>声明出具并送签后方可打印供签字。</translation>
  </message>
  <message>
   <source>A pack needs at least one part.</source>
   <translation>文件包至少须有一个部分。</translation>
  </message>
  <message>
   <source>Ask for a smaller scan, or split the file.</source>
   <translation>请索取较小的扫描件，或拆分文件。</translation>
  </message>
  <message>
   <source>Ask the sender for a copy without protection.</source>
   <translation>请向发件人索取未受保护的副本。</translation>
  </message>
  <message>
   <source>Ask the sender for a new copy, or print it and scan it.</source>
   <translation>请向发件人索取新的副本，或打印后扫描。</translation>
  </message>
  <message>
   <source>Certified end user dossier</source>
   <translation>认证最终用户档案</translation>
  </message>
  <message>
   <source>Classify the product first; the declaration follows from that.</source>
   <translation>请先对产品进行归类，声明依归类结论生成。</translation>
  </message>
  <message>
   <source>Compliance notice</source>
   <translation>合规告知书</translation>
  </message>
  <message>
   <source>Contract</source>
   <translation>合同</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>副本</translation>
  </message>
  <message>
   <source>Customer document</source>
   <translation>客户文件</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>草稿</translation>
  </message>
  <message>
   <source>End use declaration</source>
   <translation>最终用途声明</translation>
  </message>
  <message>
   <source>Give the number of {needed}.</source>
   <translation>请给出{needed}的编号。</translation>
  </message>
  <message>
   <source>Humanitarian report</source>
   <translation>人道主义出口报告</translation>
  </message>
  <message>
   <source>Identity</source>
   <translation>身份证明</translation>
  </message>
  <message>
   <source>Introduction of importer and end user</source>
   <translation>进口商和最终用户情况说明</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>已出具</translation>
  </message>
  <message>
   <source>Issued papers whose number begins so: {numbers}</source>
   <translation>以此开头的已出具文件编号：{numbers}</translation>
  </message>
  <message>
   <source>It was signed on {day}; no file of the signed original is kept.</source>
   <translation>已于{day}签署；未保存签署原件的文件。</translation>
  </message>
  <message>
   <source>It was signed on {day}; the signed original is kept as a file.</source>
   <translation>已于{day}签署；签署原件作为文件保存。</translation>
  </message>
  <message>
   <source>Licence application</source>
   <translation>许可证申请</translation>
  </message>
  <message>
   <source>Look at the preview again, then issue it.</source>
   <translation>请重新查看预览，然后出具。</translation>
  </message>
  <message>
   <source>Near limit declaration</source>
   <translation>接近管制参数的非管制物项声明</translation>
  </message>
  <message>
   <source>No paper {number} was issued.</source>
   <translation>未出具过文件 {number}。</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>Own document</source>
   <translation>本方文件</translation>
  </message>
  <message>
   <source>Ownership sheet</source>
   <translation>股权情况表</translation>
  </message>
  <message>
   <source>Photograph</source>
   <translation>照片</translation>
  </message>
  <message>
   <source>Print the application, then bind the pack.</source>
   <translation>请打印申请，然后装订文件包。</translation>
  </message>
  <message>
   <source>Record on the declaration first that its use is stopped, and why.</source>
   <translation>请先在证明中登记停止使用及其原因。</translation>
  </message>
  <message>
   <source>Refusal letter</source>
   <translation>不予认证通知</translation>
  </message>
  <message>
   <source>Save the picture smaller; 300 dots per inch on A4 are about 9 million pixels.</source>
   <translation>请缩小图片；A4 幅面每英寸 300 点约合 900 万像素。</translation>
  </message>
  <message>
   <source>Screening sheet</source>
   <translation>名单筛查表</translation>
  </message>
  <message>
   <source>Status certificate</source>
   <translation>状态证明</translation>
  </message>
  <message>
   <source>Stop and report notice</source>
   <translation>停止出口并报告</translation>
  </message>
  <message>
   <source>Submission pack</source>
   <translation>递交文件包</translation>
  </message>
  <message>
   <source>Superseded</source>
   <translation>已被替代</translation>
  </message>
  <message>
   <source>Test report</source>
   <translation>检测报告</translation>
  </message>
  <message>
   <source>The application {number} was not issued as a paper yet, so that a pack would lack its first part.</source>
   <translation>申请 {number} 尚未出具为文件，文件包会缺少第一部分。</translation>
  </message>
  <message>
   <source>The classification of {number} waits for a second person; only a preview can be printed.</source>
   <translation>{number} 的归类尚待第二复核人确认，目前只能打印预览。</translation>
  </message>
  <message>
   <source>The fonts of the printed papers have no sign for {characters} in “{text}”.</source>
   <translation>打印件所用字体没有“{text}”中的字符 {characters}。</translation>
  </message>
  <message>
   <source>The letter is printed once it is decided that the customer is not certified.</source>
   <translation>作出不予认证的决定后方可打印通知。</translation>
  </message>
  <message>
   <source>The paper prints what the declaration states, so that has to be issued and not ended.</source>
   <translation>该文件载明证明的内容，因此证明须已出具且未终止。</translation>
  </message>
  <message>
   <source>The parts have {count} pages together; a pack may have up to {limit}.</source>
   <translation>各部分合计 {count} 页；文件包最多 {limit} 页。</translation>
  </message>
  <message>
   <source>The question is about another party than the certificate.</source>
   <translation>所询当事方与证明中的不同。</translation>
  </message>
  <message>
   <source>There is no issued document number {id}.</source>
   <translation>没有编号为 {id} 的已出具文件。</translation>
  </message>
  <message>
   <source>There is no record with the number {number}; the paper “{paper}” is printed of {needed}.</source>
   <translation>没有编号为 {number} 的记录；文件“{paper}”按{needed}打印。</translation>
  </message>
  <message>
   <source>Translation</source>
   <translation>译文</translation>
  </message>
  <message>
   <source>What {number} prints was changed while it was being prepared. Nothing was issued.</source>
   <translation>准备期间 {number} 的打印内容有更改。未出具任何文件。</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>已撤回</translation>
  </message>
  <message>
   <source>Write the text in Latin, Greek, Cyrillic, Korean, Japanese or Chinese characters, for example as on the registration.</source>
   <translation>请用拉丁、希腊、西里尔、朝鲜文、日文或中文字符书写，例如按注册证书上的写法。</translation>
  </message>
  <message>
   <source>a customer</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>a customer (C-…)</source>
   <translation>客户（C-…）</translation>
  </message>
  <message>
   <source>a dossier</source>
   <translation>认证档案</translation>
  </message>
  <message>
   <source>a dossier (DOS-…)</source>
   <translation>档案（DOS-…）</translation>
  </message>
  <message>
   <source>a licence application</source>
   <translation>许可申请</translation>
  </message>
  <message>
   <source>a licence application (APP-…)</source>
   <translation>许可申请（APP-…）</translation>
  </message>
  <message>
   <source>a product</source>
   <translation>产品</translation>
  </message>
  <message>
   <source>a product (P-…)</source>
   <translation>产品（P-…）</translation>
  </message>
  <message>
   <source>a shipment</source>
   <translation>发运</translation>
  </message>
  <message>
   <source>an end-use declaration</source>
   <translation>最终用途声明</translation>
  </message>
  <message>
   <source>an end-use declaration (EUC-…)</source>
   <translation>最终用途声明（EUC-…）</translation>
  </message>
  <message>
   <source>{name} has a page without a size.</source>
   <translation>{name} 有一页没有尺寸。</translation>
  </message>
  <message>
   <source>{name} has more than {limit} million pixels.</source>
   <translation>{name} 超过 {limit} 百万像素。</translation>
  </message>
  <message>
   <source>{name} has no page.</source>
   <translation>{name} 没有页面。</translation>
  </message>
  <message>
   <source>{name} has {count} pages; a pack may have up to {limit}.</source>
   <translation>{name} 有 {count} 页；文件包最多 {limit} 页。</translation>
  </message>
  <message>
   <source>{name} has {size} MB; a part may have up to {limit} MB.</source>
   <translation>{name} 为 {size} MB；每个部分最多 {limit} MB。</translation>
  </message>
  <message>
   <source>{name} is damaged or is not what it says it is.</source>
   <translation>{name} 已损坏或与其标称类型不符。</translation>
  </message>
  <message>
   <source>{name} is empty.</source>
   <translation>{name} 为空。</translation>
  </message>
  <message>
   <source>{name} is neither a PDF nor a PNG, JPEG or TIFF picture.</source>
   <translation>{name} 既不是 PDF，也不是 PNG、JPEG 或 TIFF 图片。</translation>
  </message>
  <message>
   <source>{name} is protected with a password or against changes.</source>
   <translation>{name} 受密码保护或禁止更改。</translation>
  </message>
  <message>
   <source>{name} unpacks to far more than a document can need and was refused.</source>
   <translation>{name} 解压后远超文件所需，已拒绝。</translation>
  </message>
  <message>
   <source>{number} is in the state “{state}”; only a preview can be printed before it is approved.</source>
   <translation>{number} 状态为“{state}”；批准前只能打印预览。</translation>
  </message>
  <message>
   <source>{number} is in the state “{state}”; only a preview can be printed.</source>
   <translation>{number} 状态为“{state}”；只能打印预览。</translation>
  </message>
  <message>
   <source>{number} is not classified as near a limit and not controlled.</source>
   <translation>{number} 未归类为接近管制参数的非管制物项。</translation>
  </message>
  <message>
   <source>{number} is signed: no paper for signature is issued any more.</source>
   <translation>{number} 已签署，不再出具供签署的文件。</translation>
  </message>
  <message>
   <source>{number} is {what}; the paper “{paper}” is printed of {needed}.</source>
   <translation>{number} 是{what}；文件“{paper}”按{needed}打印。</translation>
  </message>
  <message>
   <source>{number} names neither importer nor end user.</source>
   <translation>{number} 既未列明进口商，也未列明最终用户。</translation>
  </message>
  <message>
   <source>{number} was not refused, so there is no letter of refusal.</source>
   <translation>{number} 未被决定不予认证，因此没有不予认证通知。</translation>
  </message>
  <message>
   <source>“{text}” cannot be printed: the fonts of the papers have no {script} ({characters}). The paper says that it is on file.</source>
   <translation>“{text}”无法印出：打印件所用字体不含{script}（{characters}）。打印件上会注明已登记该名称。</translation>
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>AsOf</name>
  <message>
   <source>As of</source>
   <translation>截至</translation>
  </message>
  <message>
   <source>Back to today</source>
   <translation>回到今天</translation>
  </message>
  <message>
   <source>You see the register as of {day}, not as of today, {today}.</source>
   <translation>您看到的是截至{day}的登记情况，而不是今天（{today}）的情况。</translation>
  </message>
 </context>
 <context>
  <name>AttachmentsZone</name>
  <message>
   <source>Attach files</source>
   <translation>添加附件</translation>
  </message>
  <message>
   <source>Choose a file …</source>
   <translation>选择文件…</translation>
  </message>
  <message>
   <source>Drop a PDF, a scan or a spreadsheet here</source>
   <translation>将 PDF、扫描件或电子表格拖放到这里</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>移除 {name}</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Close this message</source>
   <translation>关闭此消息</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>复制详情</translation>
  </message>
 </context>
 <context>
  <name>Bars</name>
  <message>
   <source>Bar chart</source>
   <translation>柱状图</translation>
  </message>
 </context>
 <context>
  <name>BilingualField</name>
  <message>
   <source>Chinese</source>
   <translation>中文</translation>
  </message>
  <message>
   <source>Copy English to Chinese</source>
   <translation>将英文复制到中文</translation>
  </message>
  <message>
   <source>English</source>
   <translation>英文</translation>
  </message>
 </context>
 <context>
  <name>ChoiceField</name>
  <message>
   <source>not said</source>
   <translation>未说明</translation>
  </message>
 </context>
 <context>
  <name>CodeField</name>
  <message>
   <source>{code} is not in the list. Type a part of its name and choose.</source>
   <translation>列表中没有 {code}。请输入名称的一部分再选择。</translation>
  </message>
 </context>
 <context>
  <name>ConflictDialog</name>
  <message>
   <source>(empty)</source>
   <translation>（空）</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>原值</translation>
  </message>
  <message>
   <source>Changed by somebody else</source>
   <translation>他人已修改</translation>
  </message>
  <message>
   <source>Choose for each field which value stays.</source>
   <translation>请为每个字段选择保留哪个值。</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>以后再定</translation>
  </message>
  <message>
   <source>Keep these values</source>
   <translation>保留所选值</translation>
  </message>
  <message>
   <source>Theirs</source>
   <translation>对方的值</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>您的值</translation>
  </message>
  <message>
   <source>{name} saved this record while you were writing</source>
   <translation>您填写期间，{name}保存了此记录</translation>
  </message>
 </context>
 <context>
  <name>DateField</name>
  <message>
   <source>Calendar for {label}</source>
   <translation>{label}的日历</translation>
  </message>
  <message>
   <source>This is not a date. Write year-month-day, such as 2026-03-31.</source>
   <translation>这不是日期。请按年-月-日填写，例如 2026-03-31。</translation>
  </message>
  <message>
   <source>YYYY-MM-DD</source>
   <translation>年-月-日</translation>
  </message>
 </context>
 <context>
  <name>DecimalField</name>
  <message>
   <source>Write a number, such as 1,250.5.</source>
   <translation>请填写数字，例如 1,250.5。</translation>
  </message>
  <message>
   <source>Write a whole number, such as 1,250.</source>
   <translation>请填写整数，例如 1,250。</translation>
  </message>
 </context>
 <context>
  <name>DetailFrame</name>
  <message>
   <source>Choose a record in the list.</source>
   <translation>请在列表中选择一条记录。</translation>
  </message>
  <message>
   <source>More acts</source>
   <translation>更多操作</translation>
  </message>
  <message>
   <source>Parts of this record</source>
   <translation>本记录的各部分</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>至{day}</translation>
  </message>
 </context>
 <context>
  <name>Field</name>
  <message>
   <source>At most {limit} characters fit here; what was pasted is longer and was not taken.</source>
   <translation>此处最多 {limit} 个字符；粘贴的内容过长，未被采用。</translation>
  </message>
  <message>
   <source>This field is needed.</source>
   <translation>此项必填。</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>已更改</translation>
  </message>
  <message>
   <source>needed</source>
   <translation>必填</translation>
  </message>
 </context>
 <context>
  <name>Kinds</name>
  <message>
   <source>Closed</source>
   <translation>不可申请</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>可申请</translation>
  </message>
  <message>
   <source>Open, points not stated</source>
   <translation>可申请，尚有未说明事项</translation>
  </message>
  <message>
   <source>Points not stated: {count}</source>
   <translation>未说明事项：{count} 项</translation>
  </message>
 </context>
 <context>
  <name>ListPanel</name>
  <message>
   <source>Columns</source>
   <translation>列</translation>
  </message>
  <message>
   <source>Copying rows</source>
   <translation>正在复制行</translation>
  </message>
  <message>
   <source>Export this list</source>
   <translation>导出此列表</translation>
  </message>
  <message>
   <source>Forget a view</source>
   <translation>删除已存视图</translation>
  </message>
  <message>
   <source>Keep this search as …</source>
   <translation>将此搜索保存为…</translation>
  </message>
  <message>
   <source>Nothing here yet.</source>
   <translation>这里还没有内容。</translation>
  </message>
  <message>
   <source>Nothing matches this search.</source>
   <translation>没有符合此搜索的内容。</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>行</translation>
  </message>
  <message>
   <source>Saved views</source>
   <translation>已存视图</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>显示全部</translation>
  </message>
  <message>
   <source>{count} found</source>
   <translation>找到 {count} 条</translation>
  </message>
  <message>
   <source>{count} in all</source>
   <translation>共 {count} 条</translation>
  </message>
 </context>
 <context>
  <name>Marks</name>
  <message>
   <source>Confirmed</source>
   <translation>已核实</translation>
  </message>
  <message>
   <source>Confirmed in part</source>
   <translation>部分核实</translation>
  </message>
  <message>
   <source>In part</source>
   <translation>部分</translation>
  </message>
  <message>
   <source>Inferred</source>
   <translation>推断</translation>
  </message>
  <message>
   <source>Inferred, not written</source>
   <translation>推断，并无明文</translation>
  </message>
  <message>
   <source>Not confirmed</source>
   <translation>未核实</translation>
  </message>
  <message>
   <source>Not confirmed: from memory</source>
   <translation>未核实：凭记忆</translation>
  </message>
  <message>
   <source>Not confirmed: one source only</source>
   <translation>未核实：仅一处来源</translation>
  </message>
  <message>
   <source>Not confirmed: read in a copy</source>
   <translation>未核实：读自转载</translation>
  </message>
  <message>
   <source>Our own rule</source>
   <translation>本公司规则</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>已读</translation>
  </message>
  <message>
   <source>Read in its source</source>
   <translation>已读原文</translation>
  </message>
 </context>
 <context>
  <name>MissingPanel</name>
  <message>
   <source>Go there</source>
   <translation>前往</translation>
  </message>
  <message>
   <source>Go to: {what}</source>
   <translation>前往：{what}</translation>
  </message>
  <message>
   <source>Nothing blocks; a look is advised.</source>
   <translation>没有阻碍项；建议查看。</translation>
  </message>
  <message>
   <source>Nothing is missing.</source>
   <translation>没有待补事项。</translation>
  </message>
  <message>
   <source>What is missing</source>
   <translation>待补事项</translation>
  </message>
  <message>
   <source>advised</source>
   <translation>建议</translation>
  </message>
  <message>
   <source>blocks</source>
   <translation>阻碍</translation>
  </message>
  <message>
   <source>{count} to do before it can go on.</source>
   <translation>还有 {count} 项完成后才能继续。</translation>
  </message>
 </context>
 <context>
  <name>NotesField</name>
  <message>
   <source>This is {count} characters too long.</source>
   <translation>超出 {count} 个字符。</translation>
  </message>
  <message>
   <source>{count} of {limit} characters</source>
   <translation>{count}/{limit} 个字符</translation>
  </message>
 </context>
 <context>
  <name>OwnershipTree</name>
  <message>
   <source>Owners</source>
   <translation>所有人</translation>
  </message>
 </context>
 <context>
  <name>PdfPreview</name>
  <message>
   <source>Document</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Find in the document</source>
   <translation>在文件中查找</translation>
  </message>
  <message>
   <source>Fit to width</source>
   <translation>适合宽度</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>放大</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>下一页</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>上一页</translation>
  </message>
  <message>
   <source>Print …</source>
   <translation>打印…</translation>
  </message>
  <message>
   <source>Save the document</source>
   <translation>保存文件</translation>
  </message>
  <message>
   <source>Save …</source>
   <translation>保存…</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>缩小</translation>
  </message>
  <message>
   <source>This file asks for a password, so it cannot be shown here.</source>
   <translation>此文件需要密码，无法在此显示。</translation>
  </message>
  <message>
   <source>This file is damaged or is not a PDF, so it cannot be shown here.</source>
   <translation>此文件已损坏或不是 PDF，无法在此显示。</translation>
  </message>
  <message>
   <source>This file is too large to show here. Save it and open it elsewhere.</source>
   <translation>此文件过大，无法在此显示。请保存后用其他程序打开。</translation>
  </message>
  <message>
   <source>page {page} of {count}</source>
   <translation>第 {page} 页，共 {count} 页</translation>
  </message>
 </context>
 <context>
  <name>PercentField</name>
  <message>
   <source>Give a percentage, or tick unknown.</source>
   <translation>请填写百分比，或勾选“未知”。</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>{label}: unknown</source>
   <translation>{label}：未知</translation>
  </message>
 </context>
 <context>
  <name>PickerField</name>
  <message>
   <source>Choose from what the register offers as you type.</source>
   <translation>输入时从登记册给出的选项中选择。</translation>
  </message>
  <message>
   <source>Type a name or a number</source>
   <translation>输入名称或编号</translation>
  </message>
 </context>
 <context>
  <name>Plot</name>
  <message>
   <source>Point at the plot, or press Left and Right, to read its values.</source>
   <translation>将鼠标指向图表，或按左右方向键，可读取数值。</translation>
  </message>
 </context>
 <context>
  <name>Question</name>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
 </context>
 <context>
  <name>RowsField</name>
  <message>
   <source>Add a row</source>
   <translation>添加一行</translation>
  </message>
  <message>
   <source>One row cannot be read.</source>
   <translation>有一行无法识别。</translation>
  </message>
  <message>
   <source>Remove row {number}</source>
   <translation>移除第 {number} 行</translation>
  </message>
  <message>
   <source>Remove this row</source>
   <translation>移除此行</translation>
  </message>
 </context>
 <context>
  <name>SearchLine</name>
  <message>
   <source>Search</source>
   <translation>搜索</translation>
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <source>Timeline</source>
   <translation>时间线</translation>
  </message>
  <message>
   <source>always</source>
   <translation>始终</translation>
  </message>
  <message>
   <source>before {end}</source>
   <translation>{end}之前</translation>
  </message>
  <message>
   <source>from {start}</source>
   <translation>自{start}起</translation>
  </message>
  <message>
   <source>from {start} until before {end}</source>
   <translation>自{start}起至{end}前</translation>
  </message>
 </context>
 <context>
  <name>YearField</name>
  <message>
   <source>Write a year, such as 2025.</source>
   <translation>请填写年份，例如 2025。</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <source>Choose another folder or free some space.</source>
   <translation>请选择其他文件夹或释放一些空间。</translation>
  </message>
  <message>
   <source>{name} could not be written.</source>
   <translation>无法写入 {name}。</translation>
  </message>
 </context>
</TS>

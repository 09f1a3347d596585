<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>EntryCard</name>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
 </context>
 <context>
  <name>FilesAndNotes</name>
  <message>
   <source>A note is never changed or taken away; write another one instead.</source>
   <translation>备注不能修改或删除；请另写一条。</translation>
  </message>
  <message>
   <source>A note needs some text.</source>
   <translation>备注须有文字。</translation>
  </message>
  <message>
   <source>Add the note</source>
   <translation>添加备注</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>附件</translation>
  </message>
  <message>
   <source>Keeping {name}</source>
   <translation>正在保存 {name}</translation>
  </message>
  <message>
   <source>New note</source>
   <translation>新备注</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Take it off</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Take the file off?</source>
   <translation>移除此文件？</translation>
  </message>
  <message>
   <source>{name} is taken off this record; what was issued with it keeps it.</source>
   <translation>{name} 将从此记录移除；已随其出具的文件仍会保留它。</translation>
  </message>
 </context>
 <context>
  <name>FurtherPapers</name>
  <message>
   <source>Compliance Notice</source>
   <translation>合规告知书</translation>
  </message>
  <message>
   <source>Dossier</source>
   <translation>档案</translation>
  </message>
  <message>
   <source>Humanitarian report</source>
   <translation>人道主义出口报告</translation>
  </message>
  <message>
   <source>Issue this paper</source>
   <translation>出具此文件</translation>
  </message>
  <message>
   <source>Letter of refusal</source>
   <translation>不予认证通知</translation>
  </message>
  <message>
   <source>Near-limit declaration</source>
   <translation>接近管制参数声明</translation>
  </message>
  <message>
   <source>Ownership sheet</source>
   <translation>股权情况表</translation>
  </message>
  <message>
   <source>Prints it once and keeps it; a new version only when its facts have changed.</source>
   <translation>打印一次并留存；仅在内容变化时出具新版本。</translation>
  </message>
  <message>
   <source>Screening sheet</source>
   <translation>名单筛查表</translation>
  </message>
  <message>
   <source>Stop and report</source>
   <translation>停止出口并报告</translation>
  </message>
  <message>
   <source>{paper} (preview)</source>
   <translation>{paper}（预览）</translation>
  </message>
  <message>
   <source>{paper}, issued {day}</source>
   <translation>{paper}，{day} 出具</translation>
  </message>
 </context>
 <context>
  <name>HistoryTree</name>
  <message>
   <source>History</source>
   <translation>历史记录</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>操作内容</translation>
  </message>
  <message>
   <source>When and who</source>
   <translation>时间和人员</translation>
  </message>
 </context>
 <context>
  <name>ImportFlow</name>
  <message>
   <source>1234,5</source>
   <translation>1234,5</translation>
  </message>
  <message>
   <source>1234.5</source>
   <translation>1234.5</translation>
  </message>
  <message>
   <source>A column that is needed is not matched.</source>
   <translation>有必需的列尚未对应。</translation>
  </message>
  <message>
   <source>Also add those whose name is in the register already</source>
   <translation>名称已在登记册中的也一并添加</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>返回列表</translation>
  </message>
  <message>
   <source>Cell</source>
   <translation>单元格</translation>
  </message>
  <message>
   <source>Columns were matched by their headings; look at them before you try it.</source>
   <translation>各列已按标题对应；试运行前请先核对。</translation>
  </message>
  <message>
   <source>Decimal mark</source>
   <translation>小数点符号</translation>
  </message>
  <message>
   <source>Drop an XLSX or CSV file here</source>
   <translation>将 XLSX 或 CSV 文件拖放到此处</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>字段</translation>
  </message>
  <message>
   <source>Import all ({count})</source>
   <translation>全部导入（{count}）</translation>
  </message>
  <message>
   <source>Importing {name}</source>
   <translation>正在导入 {name}</translation>
  </message>
  <message>
   <source>Reading {name}</source>
   <translation>正在读取 {name}</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>行</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>工作表</translation>
  </message>
  <message>
   <source>Take the stored results of formulas</source>
   <translation>采用公式的已存结果</translation>
  </message>
  <message>
   <source>There is nothing to import.</source>
   <translation>没有可导入的内容。</translation>
  </message>
  <message>
   <source>Try it; nothing is written</source>
   <translation>试运行；不写入任何内容</translation>
  </message>
  <message>
   <source>Trying {name}</source>
   <translation>正在试运行 {name}</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>错误所在</translation>
  </message>
  <message>
   <source>What would happen</source>
   <translation>预计结果</translation>
  </message>
  <message>
   <source>Which column is what</source>
   <translation>各列含义</translation>
  </message>
  <message>
   <source>Why it is left out</source>
   <translation>略过原因</translation>
  </message>
  <message>
   <source>as it is written</source>
   <translation>按原样</translation>
  </message>
  <message>
   <source>not in the file</source>
   <translation>文件中没有</translation>
  </message>
  <message>
   <source>{count} cells are wrong, so nothing can be imported. Correct them in the file, then try again.</source>
   <translation>有 {count} 个单元格有误，无法导入。请在文件中更正后重试。</translation>
  </message>
  <message>
   <source>{count} rows</source>
   <translation>{count} 行</translation>
  </message>
  <message>
   <source>{field} (“{heading}”)</source>
   <translation>{field}（“{heading}”）</translation>
  </message>
  <message>
   <source>{new} were added and {changed} changed from {name}.</source>
   <translation>已从 {name} 新增 {new} 条、更改 {changed} 条。</translation>
  </message>
  <message>
   <source>{rows} rows were read.</source>
   <translation>已读取 {rows} 行。</translation>
  </message>
  <message>
   <source>{rows} rows: {new} new, {changed} changed, {duplicates} left out because they are there already.</source>
   <translation>共 {rows} 行：新增 {new}，更改 {changed}，因已存在而略过 {duplicates}。</translation>
  </message>
 </context>
 <context>
  <name>Labels</name>
  <message>
   <source>{label}, Chinese or local</source>
   <translation>{label}（中文或当地文字）</translation>
  </message>
 </context>
 <context>
  <name>PaperMenu</name>
  <message>
   <source>Copy the row</source>
   <translation>复制该行</translation>
  </message>
  <message>
   <source>Looking for papers …</source>
   <translation>正在查找文件…</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Print it</source>
   <translation>打印</translation>
  </message>
  <message>
   <source>Print {name}</source>
   <translation>打印 {name}</translation>
  </message>
  <message>
   <source>Print {name} all the same?</source>
   <translation>仍要打印 {name}？</translation>
  </message>
  <message>
   <source>Print: {paper} …</source>
   <translation>打印：{paper}…</translation>
  </message>
  <message>
   <source>There is no paper to print.</source>
   <translation>没有可打印的文件。</translation>
  </message>
  <message>
   <source>{name} is damaged or asks for a password, so it was not printed.</source>
   <translation>{name} 已损坏或需要密码，未打印。</translation>
  </message>
  <message>
   <source>{name} was not printed: the printer takes nothing.</source>
   <translation>{name} 未打印：打印机无响应。</translation>
  </message>
  <message>
   <source>{name} was printed.</source>
   <translation>{name} 已打印。</translation>
  </message>
 </context>
 <context>
  <name>PaperSide</name>
  <message>
   <source>Give it up</source>
   <translation>放弃</translation>
  </message>
 </context>
 <context>
  <name>PaperView</name>
  <message>
   <source>Preparing the paper …</source>
   <translation>正在准备文件…</translation>
  </message>
  <message>
   <source>There is no paper yet.</source>
   <translation>尚无文件。</translation>
  </message>
 </context>
 <context>
  <name>PapersTab</name>
  <message>
   <source>None yet.</source>
   <translation>尚无。</translation>
  </message>
  <message>
   <source>The first {count} are shown; the list in its area has all.</source>
   <translation>此处显示前 {count} 项；全部内容见相应区域的列表。</translation>
  </message>
 </context>
 <context>
  <name>PartyChip</name>
  <message>
   <source>Found</source>
   <translation>查找结果</translation>
  </message>
  <message>
   <source>Name or number</source>
   <translation>名称或编号</translation>
  </message>
 </context>
 <context>
  <name>PartyOrName</name>
  <message>
   <source>Type a name or a number</source>
   <translation>输入名称或编号</translation>
  </message>
  <message>
   <source>a name only</source>
   <translation>仅名称</translation>
  </message>
  <message>
   <source>in the register</source>
   <translation>登记册内</translation>
  </message>
 </context>
 <context>
  <name>Printing</name>
  <message>
   <source>As the register stands now; marked as a preview on every page.</source>
   <translation>按登记册现状生成；每页均标有“预览”字样。</translation>
  </message>
  <message>
   <source>Printing the paper</source>
   <translation>正在打印文件</translation>
  </message>
  <message>
   <source>{number} version {version}, issued {day} by {name}; printing it again gives the same bytes.</source>
   <translation>{number} 第 {version} 版，{name} 于 {day} 出具；再次打印所得字节完全相同。</translation>
  </message>
 </context>
 <context>
  <name>RecordSide</name>
  <message>
   <source>This is what you had typed and could not be saved yet.</source>
   <translation>这是您此前输入但未能保存的内容。</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>丢弃</translation>
  </message>
 </context>
 <context>
  <name>RegisterSide</name>
  <message>
   <source>Adding a record needs the permission to keep the register.</source>
   <translation>新增记录需要“维护登记册”权限。</translation>
  </message>
  <message>
   <source>History</source>
   <translation>历史记录</translation>
  </message>
  <message>
   <source>Not saved yet: see the sentences in red. What you typed is kept for you.</source>
   <translation>尚未保存：请看红色提示。您输入的内容已为您保留。</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>丢弃</translation>
  </message>
  <message>
   <source>Throw the changes away</source>
   <translation>放弃更改</translation>
  </message>
  <message>
   <source>Throw the new record away?</source>
   <translation>放弃新记录？</translation>
  </message>
  <message>
   <source>Throw this away …</source>
   <translation>放弃…</translation>
  </message>
  <message>
   <source>What you typed is gone then.</source>
   <translation>输入的内容将会丢失。</translation>
  </message>
  <message>
   <source>{number} is kept; whatever you type from now on is saved by itself.</source>
   <translation>{number} 已保存；此后输入的内容会自动保存。</translation>
  </message>
 </context>
 <context>
  <name>SiteField</name>
  <message>
   <source>no site chosen</source>
   <translation>未选择场所</translation>
  </message>
  <message>
   <source>{site} (closed)</source>
   <translation>{site}（已关闭）</translation>
  </message>
 </context>
 <context>
  <name>Viewer</name>
  <message>
   <source>Back to the files</source>
   <translation>返回文件列表</translation>
  </message>
  <message>
   <source>Open in another program</source>
   <translation>用其他程序打开</translation>
  </message>
  <message>
   <source>Save a copy of the file</source>
   <translation>保存文件副本</translation>
  </message>
  <message>
   <source>Save as …</source>
   <translation>另存为…</translation>
  </message>
  <message>
   <source>{name} ({size}) is kept here; this kind of file is not shown inside the window.</source>
   <translation>{name}（{size}）保存在此；窗口内不显示此类文件。</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <source>Reading rows</source>
   <translation>正在读取各行</translation>
  </message>
  <message>
   <source>There is no such file.</source>
   <translation>没有此文件。</translation>
  </message>
 </context>
</TS>

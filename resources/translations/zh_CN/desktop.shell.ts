<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Find a customer, a number, a command …</source>
   <translation>查找客户、编号、命令…</translation>
  </message>
  <message>
   <source>Find anything</source>
   <translation>查找任何内容</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>查找结果</translation>
  </message>
  <message>
   <source>Nothing found.</source>
   <translation>没有找到。</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>An error in the program</source>
   <translation>程序出错</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>复制详情</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>The program made a mistake</source>
   <translation>程序出现错误</translation>
  </message>
  <message>
   <source>What you confirmed is stored and drafts are kept. You can go on; if the page looks wrong, open it again. The report below stays on this machine unless you copy it.</source>
   <translation>已确认的内容均已保存，草稿也已保留。您可以继续工作；如果页面显示不正常，请重新打开。下面的报告只留在本机，除非您复制它。</translation>
  </message>
 </context>
 <context>
  <name>CreateDialog</name>
  <message>
   <source>At least {count} characters.</source>
   <translation>至少 {count} 个字符。</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Create the workspace</source>
   <translation>创建工作区</translation>
  </message>
  <message>
   <source>New workspace</source>
   <translation>新建工作区</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>密码</translation>
  </message>
  <message>
   <source>Password once more</source>
   <translation>再次输入密码</translation>
  </message>
  <message>
   <source>What is the workspace called?</source>
   <translation>工作区叫什么名称？</translation>
  </message>
  <message>
   <source>You become the administrator and may also prepare papers. Deciding takes another person.</source>
   <translation>您将成为管理员，也可编制文件。作决定须由他人进行。</translation>
  </message>
  <message>
   <source>Your login</source>
   <translation>您的登录名</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>您的姓名</translation>
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <source>Excel workbook (*.xlsx);;CSV, comma separated (*.csv)</source>
   <translation>Excel 工作簿 (*.xlsx);;CSV，逗号分隔 (*.csv)</translation>
  </message>
  <message>
   <source>Export this list</source>
   <translation>导出此列表</translation>
  </message>
  <message>
   <source>{count} rows were written to {path}.</source>
   <translation>已将 {count} 行写入 {path}。</translation>
  </message>
 </context>
 <context>
  <name>HelpPanel</name>
  <message>
   <source>Close help</source>
   <translation>关闭帮助</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>快捷键</translation>
  </message>
  <message>
   <source>back and forward</source>
   <translation>后退和前进</translation>
  </message>
  <message>
   <source>do the primary act</source>
   <translation>执行主要操作</translation>
  </message>
  <message>
   <source>find anything</source>
   <translation>查找任何内容</translation>
  </message>
  <message>
   <source>leave what is open</source>
   <translation>离开当前内容</translation>
  </message>
  <message>
   <source>lock the window</source>
   <translation>锁定窗口</translation>
  </message>
  <message>
   <source>new record</source>
   <translation>新建记录</translation>
  </message>
  <message>
   <source>next and previous row</source>
   <translation>下一行和上一行</translation>
  </message>
  <message>
   <source>search this list</source>
   <translation>搜索本列表</translation>
  </message>
  <message>
   <source>this help</source>
   <translation>本帮助</translation>
  </message>
 </context>
 <context>
  <name>LockScreen</name>
  <message>
   <source>Password</source>
   <translation>密码</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>解锁</translation>
  </message>
  <message>
   <source>User</source>
   <translation>用户</translation>
  </message>
  <message>
   <source>Wait {seconds} s</source>
   <translation>请等待 {seconds} 秒</translation>
  </message>
  <message>
   <source>Your drafts are kept. Unlock to go on.</source>
   <translation>草稿已保留。解锁后继续。</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Do the primary act</source>
   <translation>执行主要操作</translation>
  </message>
  <message>
   <source>Go to {area}</source>
   <translation>转到“{area}”</translation>
  </message>
  <message>
   <source>Help on this page</source>
   <translation>本页帮助</translation>
  </message>
  <message>
   <source>Lock the window</source>
   <translation>锁定窗口</translation>
  </message>
  <message>
   <source>New record here</source>
   <translation>在此新建记录</translation>
  </message>
  <message>
   <source>Open another workspace</source>
   <translation>打开其他工作区</translation>
  </message>
 </context>
 <context>
  <name>NewPasswordForm</name>
  <message>
   <source>Another person gave you the one you typed. Nothing else can be done before.</source>
   <translation>您输入的密码由他人设定。设置新密码之前无法进行其他操作。</translation>
  </message>
  <message>
   <source>At least {count} characters, and not the one you were given.</source>
   <translation>至少 {count} 个字符，且不能与他人设定的密码相同。</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>New password</source>
   <translation>新密码</translation>
  </message>
  <message>
   <source>New password again</source>
   <translation>再次输入新密码</translation>
  </message>
  <message>
   <source>Set the password and unlock</source>
   <translation>设置密码并解锁</translation>
  </message>
  <message>
   <source>The two new passwords are not the same.</source>
   <translation>两次输入的新密码不一致。</translation>
  </message>
  <message>
   <source>{name}, choose your own password</source>
   <translation>{name}，请设置您自己的密码</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>Find …   Ctrl+K</source>
   <translation>查找…   Ctrl+K</translation>
  </message>
  <message>
   <source>Lock the window</source>
   <translation>锁定窗口</translation>
  </message>
  <message>
   <source>Open another workspace</source>
   <translation>打开其他工作区</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>A folder on this machine for one desk.</source>
   <translation>本机上的一个文件夹，供一个岗位使用。</translation>
  </message>
  <message>
   <source>A folder that holds one already.</source>
   <translation>已含有工作区的文件夹。</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>连接</translation>
  </message>
  <message>
   <source>Create</source>
   <translation>创建</translation>
  </message>
  <message>
   <source>Create a workspace …</source>
   <translation>创建工作区…</translation>
  </message>
  <message>
   <source>End-use declarations, licences and certified end users.</source>
   <translation>最终用途声明、许可证与认证最终用户。</translation>
  </message>
  <message>
   <source>Invented firms, real elements and rules.</source>
   <translation>虚构的企业，真实的元素和规则。</translation>
  </message>
  <message>
   <source>Look at the example</source>
   <translation>查看示例</translation>
  </message>
  <message>
   <source>Office database</source>
   <translation>办公室数据库</translation>
  </message>
  <message>
   <source>Open a workspace</source>
   <translation>打开工作区</translation>
  </message>
  <message>
   <source>Open a workspace …</source>
   <translation>打开工作区…</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>最近使用</translation>
  </message>
  <message>
   <source>Where should the new workspace be?</source>
   <translation>新工作区放在哪里？</translation>
  </message>
  <message>
   <source>Write an address that begins with postgresql://</source>
   <translation>请填写以 postgresql:// 开头的地址</translation>
  </message>
 </context>
 <context>
  <name>StatusStrip</name>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>正在停止…</translation>
  </message>
  <message>
   <source>Working …</source>
   <translation>正在处理…</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done}/{total}</translation>
  </message>
 </context>
 <context>
  <name>Values</name>
  <message>
   <source>, </source>
   <translation>、</translation>
  </message>
  <message>
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>是</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <source>A password needs at least {length} characters.</source>
   <translation>密码至少需要 {length} 个字符。</translation>
  </message>
  <message>
   <source>The two passwords differ.</source>
   <translation>两次输入的密码不一致。</translation>
  </message>
  <message>
   <source>This has to be stated.</source>
   <translation>此处必须填写。</translation>
  </message>
  <message>
   <source>Writing rows</source>
   <translation>正在写入行</translation>
  </message>
  <message>
   <source>{user} on {host} also has this workspace open ({program}, since {since}).</source>
   <translation>{host} 上的 {user} 也打开了此工作区（{program}，自 {since} 起）。</translation>
  </message>
 </context>
</TS>

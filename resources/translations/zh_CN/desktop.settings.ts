<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>BackupsSection</name>
  <message>
   <source>A larger file that can be restored into SQLite and PostgreSQL alike.</source>
   <translation>文件较大，可恢复到 SQLite 或 PostgreSQL。</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>立即备份</translation>
  </message>
  <message>
   <source>Backed up and verified on {when}: {name}</source>
   <translation>已于 {when} 备份并校验：{name}</translation>
  </message>
  <message>
   <source>Backing up</source>
   <translation>正在备份</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>备份</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>种类</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>生成时间</translation>
  </message>
  <message>
   <source>No backup yet. Make one now; it takes a moment and disturbs nobody.</source>
   <translation>尚无备份。现在就做一个，很快完成，且不影响他人。</translation>
  </message>
  <message>
   <source>Portable archive</source>
   <translation>通用归档</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>The backup is being written and verified …</source>
   <translation>正在写入并校验备份…</translation>
  </message>
  <message>
   <source>They lie in {folder}. Copy them to another disk now and then.</source>
   <translation>备份位于 {folder}。请定期复制到另一块磁盘。</translation>
  </message>
  <message>
   <source>Your role does not make backups.</source>
   <translation>您的角色无权备份。</translation>
  </message>
  <message>
   <source>database file</source>
   <translation>数据库文件</translation>
  </message>
  <message>
   <source>portable archive</source>
   <translation>通用归档</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} MB</translation>
  </message>
 </context>
 <context>
  <name>IntegritySection</name>
  <message>
   <source>Check integrity</source>
   <translation>检查完整性</translation>
  </message>
  <message>
   <source>Checking integrity</source>
   <translation>正在检查完整性</translation>
  </message>
  <message>
   <source>Checking … You can go on working; Cancel is at the foot of the window.</source>
   <translation>正在检查…可继续工作；“取消”在窗口底部。</translation>
  </message>
  <message>
   <source>Every change stands in a journal whose rows are chained: each carries a fingerprint of the row before it. The check reads the whole chain, compares every stored file with its fingerprint, and lets the database check itself. An altered, missing or added row is found and named.</source>
   <translation>每次更改都记入日志，日志各行环环相扣：每行都带有前一行的指纹。检查会通读整条链，将每个存储文件与其指纹比对，并让数据库自检。被改动、缺失或添加的行都会被发现并指明。</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>发现</translation>
  </message>
  <message>
   <source>Head of the chain</source>
   <translation>链首指纹</translation>
  </message>
  <message>
   <source>Integrity</source>
   <translation>完整性</translation>
  </message>
  <message>
   <source>Journal rows read</source>
   <translation>已读日志行数</translation>
  </message>
  <message>
   <source>Keep this workspace as it is, make a copy of it, and compare with the latest backup.</source>
   <translation>请保持此工作区原状，复制一份，并与最近的备份比对。</translation>
  </message>
  <message>
   <source>Not sound</source>
   <translation>不完整</translation>
  </message>
  <message>
   <source>Nothing was altered: the chain holds, the files are what they were.</source>
   <translation>未发现改动：链条完好，文件如初。</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>完好</translation>
  </message>
  <message>
   <source>Stored files read</source>
   <translation>已读存储文件数</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>检查发现</translation>
  </message>
  <message>
   <source>Write the head down outside of this workspace: later “euc-desk verify --head” proves with it that no row was cut off.</source>
   <translation>请将链首值记录在本工作区之外：日后可用“euc-desk verify --head”据此证明没有记录被截去。</translation>
  </message>
  <message>
   <source>… and {count} more.</source>
   <translation>……另有 {count} 项。</translation>
  </message>
 </context>
 <context>
  <name>LookSection</name>
  <message>
   <source>Appearance</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>Appearance and language</source>
   <translation>外观与语言</translation>
  </message>
  <message>
   <source>As the system has it</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>Give between 1 and {most} whole minutes.</source>
   <translation>请填写 1 至 {most} 之间的整数分钟。</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>锁定</translation>
  </message>
  <message>
   <source>Lock the window when nobody touches it for</source>
   <translation>无人操作超过以下时间后锁定窗口</translation>
  </message>
  <message>
   <source>These are kept for you on this machine.</source>
   <translation>这些设置保存在本机，仅对您有效。</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>分钟</translation>
  </message>
 </context>
 <context>
  <name>PasswordSection</name>
  <message>
   <source>At least 10 characters. A sentence that only you would say is easy to keep and hard to guess.</source>
   <translation>至少 10 个字符。一句只有您会说的话，容易记住，难以猜到。</translation>
  </message>
  <message>
   <source>Change the password</source>
   <translation>更改密码</translation>
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
   <source>Present password</source>
   <translation>当前密码</translation>
  </message>
  <message>
   <source>The two new passwords are not the same.</source>
   <translation>两次输入的新密码不一致。</translation>
  </message>
  <message>
   <source>Your password</source>
   <translation>您的密码</translation>
  </message>
  <message>
   <source>Your password was changed.</source>
   <translation>密码已更改。</translation>
  </message>
 </context>
 <context>
  <name>PeopleSection</name>
  <message>
   <source>Add a person</source>
   <translation>添加人员</translation>
  </message>
  <message>
   <source>Add the person</source>
   <translation>添加此人</translation>
  </message>
  <message>
   <source>Change the name</source>
   <translation>修改姓名</translation>
  </message>
  <message>
   <source>Change the roles</source>
   <translation>更改角色</translation>
  </message>
  <message>
   <source>Choose a person, or add one.</source>
   <translation>请选择人员，或添加人员。</translation>
  </message>
  <message>
   <source>Keep out</source>
   <translation>禁止登录</translation>
  </message>
  <message>
   <source>Keep out …</source>
   <translation>禁止登录…</translation>
  </message>
  <message>
   <source>Keep {name} out?</source>
   <translation>禁止 {name} 登录？</translation>
  </message>
  <message>
   <source>Let in again</source>
   <translation>恢复登录</translation>
  </message>
  <message>
   <source>Logs in as</source>
   <translation>登录名</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>姓名</translation>
  </message>
  <message>
   <source>Name in Chinese</source>
   <translation>中文姓名</translation>
  </message>
  <message>
   <source>Name in English</source>
   <translation>英文姓名</translation>
  </message>
  <message>
   <source>New person</source>
   <translation>新人员</translation>
  </message>
  <message>
   <source>Nobody locks themselves out.</source>
   <translation>任何人不能禁止自己登录。</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>没有更改。</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>人员</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>角色</translation>
  </message>
  <message>
   <source>Roles</source>
   <translation>角色</translation>
  </message>
  <message>
   <source>Save the changes</source>
   <translation>保存更改</translation>
  </message>
  <message>
   <source>Saved.</source>
   <translation>已保存。</translation>
  </message>
  <message>
   <source>Saved. At the next login they choose their own password.</source>
   <translation>已保存。对方下次登录时须自行设置密码。</translation>
  </message>
  <message>
   <source>Set the password</source>
   <translation>设置密码</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>The person was added.</source>
   <translation>人员已添加。</translation>
  </message>
  <message>
   <source>They cannot log in any more. What they wrote stays theirs, and they can be let in again.</source>
   <translation>此人将无法登录。其所写内容仍归其名下，之后可恢复登录。</translation>
  </message>
  <message>
   <source>They log in with the password you give here.</source>
   <translation>此人使用您在此设置的密码登录。</translation>
  </message>
  <message>
   <source>kept out</source>
   <translation>已禁止登录</translation>
  </message>
  <message>
   <source>let in</source>
   <translation>可登录</translation>
  </message>
  <message>
   <source>new password due</source>
   <translation>待更改密码</translation>
  </message>
 </context>
 <context>
  <name>PersonForm</name>
  <message>
   <source>At least 10 characters. Tell it to the person yourself.</source>
   <translation>至少10个字符。请当面告知本人。</translation>
  </message>
  <message>
   <source>Change your own under “Your password”.</source>
   <translation>自己的密码请在“您的密码”中修改。</translation>
  </message>
  <message>
   <source>First or new password</source>
   <translation>初始密码或新密码</translation>
  </message>
  <message>
   <source>Logs in as</source>
   <translation>登录名</translation>
  </message>
  <message>
   <source>Name on screen and in print</source>
   <translation>屏幕与打印所用姓名</translation>
  </message>
  <message>
   <source>Nobody changes their own roles.</source>
   <translation>任何人不能更改自己的角色。</translation>
  </message>
  <message>
   <source>Roles</source>
   <translation>角色</translation>
  </message>
  <message>
   <source>They choose their own password when they next log in</source>
   <translation>下次登录时须自行设置密码</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>&lt;p&gt;Appearance, language and lock are yours, on this machine. Workspace, people and backups belong to everybody who works in this workspace.&lt;/p&gt;&lt;p&gt;Check integrity proves that nothing was altered since it was written. Ctrl+Enter does the act of the section, Ctrl+N adds a person (administrators).&lt;/p&gt;</source>
   <translation>&lt;p&gt;外观、语言和锁定是您在本机的个人设置。工作区、人员和备份属于在此工作区工作的所有人。&lt;/p&gt;&lt;p&gt;“检查完整性”证明内容自写入以来未被改动。Ctrl+Enter 执行当前部分的操作，Ctrl+N 添加人员（管理员）。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Appearance and language</source>
   <translation>外观与语言</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>备份</translation>
  </message>
  <message>
   <source>Integrity</source>
   <translation>完整性</translation>
  </message>
  <message>
   <source>People</source>
   <translation>人员</translation>
  </message>
  <message>
   <source>Sections of the settings</source>
   <translation>设置的各部分</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Workspace</source>
   <translation>工作区</translation>
  </message>
  <message>
   <source>Your password</source>
   <translation>您的密码</translation>
  </message>
 </context>
 <context>
  <name>WorkspaceSection</name>
  <message>
   <source>An administrator chooses it.</source>
   <translation>由管理员选择。</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>数据库</translation>
  </message>
  <message>
   <source>Identity</source>
   <translation>标识</translation>
  </message>
  <message>
   <source>Made on</source>
   <translation>创建日期</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Nobody else.</source>
   <translation>没有其他人。</translation>
  </message>
  <message>
   <source>Our own firm</source>
   <translation>本公司</translation>
  </message>
  <message>
   <source>Party of the register</source>
   <translation>登记册中的当事方</translation>
  </message>
  <message>
   <source>Save the choice</source>
   <translation>保存选择</translation>
  </message>
  <message>
   <source>Schema</source>
   <translation>架构版本</translation>
  </message>
  <message>
   <source>The choice was saved.</source>
   <translation>选择已保存。</translation>
  </message>
  <message>
   <source>The exporter that papers, applications and letters name.</source>
   <translation>文件、申请和信函中所列的出口经营者。</translation>
  </message>
  <message>
   <source>This workspace</source>
   <translation>此工作区</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>位置</translation>
  </message>
  <message>
   <source>Who else has it open</source>
   <translation>还有谁打开了它</translation>
  </message>
  <message>
   <source>{who} on {host}, with {program}, since {since}</source>
   <translation>{who}，{host}，程序 {program}，自 {since} 起</translation>
  </message>
 </context>
</TS>

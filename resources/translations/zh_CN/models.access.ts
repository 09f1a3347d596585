<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>A password has at most 1,000 characters.</source>
   <translation>密码最多 1,000 个字符。</translation>
  </message>
  <message>
   <source>A password needs at least {count} different characters.</source>
   <translation>密码至少要有 {count} 个不同的字符。</translation>
  </message>
  <message>
   <source>A password needs at least {length} characters.</source>
   <translation>密码至少需要 {length} 个字符。</translation>
  </message>
  <message>
   <source>A person needs a name on screen and in print.</source>
   <translation>必须填写屏幕显示和打印用的姓名。</translation>
  </message>
  <message>
   <source>A user needs a name to log in with.</source>
   <translation>用户需要登录名。</translation>
  </message>
  <message>
   <source>A user needs at least one role.</source>
   <translation>用户至少需要一个角色。</translation>
  </message>
  <message>
   <source>Administer</source>
   <translation>管理</translation>
  </message>
  <message>
   <source>Administrator</source>
   <translation>管理员</translation>
  </message>
  <message>
   <source>After wrong passwords the next try has to wait: {seconds} seconds left.</source>
   <translation>密码多次错误，下次尝试须等待：还剩 {seconds} 秒。</translation>
  </message>
  <message>
   <source>Auditor</source>
   <translation>审计员</translation>
  </message>
  <message>
   <source>Back up</source>
   <translation>备份</translation>
  </message>
  <message>
   <source>Certify</source>
   <translation>认证</translation>
  </message>
  <message>
   <source>Classify</source>
   <translation>归类</translation>
  </message>
  <message>
   <source>Clerk</source>
   <translation>经办人</translation>
  </message>
  <message>
   <source>Compliance manager</source>
   <translation>合规经理</translation>
  </message>
  <message>
   <source>Compliance officer</source>
   <translation>合规官</translation>
  </message>
  <message>
   <source>Copying and verifying the database</source>
   <translation>正在复制并校验数据库</translation>
  </message>
  <message>
   <source>Decide</source>
   <translation>决定</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>导入</translation>
  </message>
  <message>
   <source>Issue documents</source>
   <translation>签发文件</translation>
  </message>
  <message>
   <source>Keep register</source>
   <translation>维护登记册</translation>
  </message>
  <message>
   <source>Keep rulebook</source>
   <translation>维护法规库</translation>
  </message>
  <message>
   <source>Lock the window and log in again to choose it.</source>
   <translation>请锁定窗口并重新登录，以设置新密码。</translation>
  </message>
  <message>
   <source>Lodge</source>
   <translation>递交</translation>
  </message>
  <message>
   <source>Name and password do not belong together.</source>
   <translation>用户名与密码不匹配。</translation>
  </message>
  <message>
   <source>Nobody changes their own roles.</source>
   <translation>任何人不能更改自己的角色。</translation>
  </message>
  <message>
   <source>Nobody locks themselves out.</source>
   <translation>任何人不能禁止自己登录。</translation>
  </message>
  <message>
   <source>One's own password is changed with the present one, under “Your password”.</source>
   <translation>自己的密码须凭当前密码在“您的密码”中修改。</translation>
  </message>
  <message>
   <source>Prepare</source>
   <translation>编制</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>已读</translation>
  </message>
  <message>
   <source>Record answer</source>
   <translation>登记答复</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation>筛查</translation>
  </message>
  <message>
   <source>Ship</source>
   <translation>发货</translation>
  </message>
  <message>
   <source>The new password has to differ from the present one.</source>
   <translation>新密码必须与当前密码不同。</translation>
  </message>
  <message>
   <source>The present password is not right.</source>
   <translation>当前密码不正确。</translation>
  </message>
  <message>
   <source>The workspace is locked. Unlock it with your password first.</source>
   <translation>工作区已锁定。请先用密码解锁。</translation>
  </message>
  <message>
   <source>The workspace needs at least one active administrator.</source>
   <translation>工作区至少需要一名可登录的管理员。</translation>
  </message>
  <message>
   <source>There is already a user {name}.</source>
   <translation>已有用户 {name}。</translation>
  </message>
  <message>
   <source>There is no active user {name} in this workspace.</source>
   <translation>此工作区没有可登录的用户 {name}。</translation>
  </message>
  <message>
   <source>This value cannot be used for the setting {name}.</source>
   <translation>此值不能用于设置 {name}。</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>核验</translation>
  </message>
  <message>
   <source>{by} changed this person while you were working on it. Look at both and save again.</source>
   <translation>您编辑期间，{by} 修改了此人员。请对照两者后重新保存。</translation>
  </message>
  <message>
   <source>{name} has to choose a new password before anything else: the present one was given by another person.</source>
   <translation>{name} 须先设置新密码：现有密码由他人设定。</translation>
  </message>
  <message>
   <source>{name} is not an active user of this workspace with these roles. Log in again.</source>
   <translation>{name} 不是此工作区具有这些角色的可登录用户。请重新登录。</translation>
  </message>
  <message>
   <source>{name} may not do this: it needs the permission “{permission}”, which the role {roles} does not give.</source>
   <translation>{name} 无权执行此操作：需要“{permission}”权限，角色 {roles} 不具备。</translation>
  </message>
  <message>
   <source>{name} prepared this and therefore cannot decide on it. Another person has to.</source>
   <translation>此项由 {name} 编制，因此其不能作出决定，须由他人决定。</translation>
  </message>
 </context>
</TS>

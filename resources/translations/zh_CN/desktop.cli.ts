<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>A year between {first} and {last} is needed here.</source>
   <translation>此处须填写 {first} 至 {last} 之间的年份。</translation>
  </message>
  <message>
   <source>Apply a pack, go back, or tell the history: one at a time.</source>
   <translation>采用数据包、退回旧版次、查看沿革，每次只能做一项。</translation>
  </message>
  <message>
   <source>Between 0 and {most} days are needed here.</source>
   <translation>此处须为0至{most}天。</translation>
  </message>
  <message>
   <source>Give a JSON file with the facts; --schema prints their shape.</source>
   <translation>请提供含有事实的 JSON 文件；--schema 可打印其结构。</translation>
  </message>
  <message>
   <source>Give a table of stakes, --listed with the listed names, and --rule; --help tells how.</source>
   <translation>请给出持股表、用 --listed 指定列名主体文件，并用 --rule 指定规则；--help 说明用法。</translation>
  </message>
  <message>
   <source>Give the number of one of them.</source>
   <translation>请写明其中一个的编号。</translation>
  </message>
  <message>
   <source>Its columns are: {columns}</source>
   <translation>其列为：{columns}</translation>
  </message>
  <message>
   <source>Its sites are: {names}</source>
   <translation>其场所为：{names}</translation>
  </message>
  <message>
   <source>The machine refused: {why}.</source>
   <translation>本机拒绝执行：{why}。</translation>
  </message>
  <message>
   <source>The sheet has no column “{heading}”.</source>
   <translation>工作表没有“{heading}”列。</translation>
  </message>
  <message>
   <source>The two new passwords are not the same.</source>
   <translation>两次输入的新密码不一致。</translation>
  </message>
  <message>
   <source>There is no customer “{text}”.</source>
   <translation>没有客户“{text}”。</translation>
  </message>
  <message>
   <source>There is no list {what}; choose {known}.</source>
   <translation>没有列表 {what}；可选 {known}。</translation>
  </message>
  <message>
   <source>There is no paper {paper}; choose {known}.</source>
   <translation>没有文件 {paper}；可选 {known}。</translation>
  </message>
  <message>
   <source>There is no product “{text}”.</source>
   <translation>没有产品“{text}”。</translation>
  </message>
  <message>
   <source>There is no role {role}; the roles are {known}.</source>
   <translation>没有角色 {role}；可用角色为：{known}。</translation>
  </message>
  <message>
   <source>There is nobody to ask for a new password; set {variable}.</source>
   <translation>无法询问新密码；请设置 {variable}。</translation>
  </message>
  <message>
   <source>There is nobody to ask for a password; set EUC_DESK_PASSWORD.</source>
   <translation>无人可输入密码；请设置 EUC_DESK_PASSWORD。</translation>
  </message>
  <message>
   <source>Which pack is to be applied? Name a folder or a zip file.</source>
   <translation>要采用哪个数据包？请给出文件夹或 zip 文件。</translation>
  </message>
  <message>
   <source>Which workspace? Give --workspace FOLDER (or a postgresql:// URL), or make the example with: euc-desk demo</source>
   <translation>使用哪个工作区？请给出 --workspace FOLDER（或 postgresql:// URL），或用以下命令生成示例：euc-desk demo</translation>
  </message>
  <message>
   <source>Who acts? Give --user NAME; the password is asked for, or taken from EUC_DESK_PASSWORD.</source>
   <translation>由谁操作？请给出 --user NAME；密码将另行询问，或取自 EUC_DESK_PASSWORD。</translation>
  </message>
  <message>
   <source>{code} is not a country code.</source>
   <translation>{code} 不是国家代码。</translation>
  </message>
  <message>
   <source>{kind} cannot be imported; choose {known}.</source>
   <translation>{kind} 不能导入；可选 {known}。</translation>
  </message>
  <message>
   <source>{name} has no site “{site}”.</source>
   <translation>{name} 没有场所“{site}”。</translation>
  </message>
  <message>
   <source>{name} has several sites “{site}”.</source>
   <translation>{name} 有多个场所“{site}”。</translation>
  </message>
  <message>
   <source>{number} is {what}; a status is told of a customer (C-…).</source>
   <translation>{number} 是{what}；资格状态按客户（C-…）查询。</translation>
  </message>
  <message>
   <source>{path} cannot be read as JSON: {why}.</source>
   <translation>{path} 无法作为 JSON 读取：{why}。</translation>
  </message>
  <message>
   <source>{path} has to hold one JSON object.</source>
   <translation>{path} 须包含一个 JSON 对象。</translation>
  </message>
  <message>
   <source>{use} is not a use; choose {known}.</source>
   <translation>{use} 不是用途；可选 {known}。</translation>
  </message>
  <message>
   <source>“{kind}” is neither customer nor product.</source>
   <translation>“{kind}”既不是customer（客户）也不是product（产品）。</translation>
  </message>
  <message>
   <source>“{name}” has no stake and no owner on this day.</source>
   <translation>“{name}”在该日既无持股也无股东。</translation>
  </message>
  <message>
   <source>“{text}” fits several customers: {names}</source>
   <translation>“{text}”与多个客户相符：{names}</translation>
  </message>
  <message>
   <source>“{text}” has to be written as 70/2025=2027-01-10.</source>
   <translation>“{text}”应写为70/2025=2027-01-10。</translation>
  </message>
  <message>
   <source>“{text}” has to be written as NAME=LIST, where the list is one of {lists}.</source>
   <translation>“{text}”应写为“名称=名单”，名单为以下之一：{lists}。</translation>
  </message>
  <message>
   <source>“{text}” is not a date that exists. Write it as 2026-11-24.</source>
   <translation>“{text}”不是存在的日期。请按 2026-11-24 的格式填写。</translation>
  </message>
  <message>
   <source>“{which}” is neither “shipped” nor a number of the history.</source>
   <translation>“{which}”既不是“shipped”，也不是沿革中的编号。</translation>
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>A note holds at most {limit} characters.</source>
   <translation>备注最多 {limit} 个字符。</translation>
  </message>
  <message>
   <source>A note needs some text.</source>
   <translation>备注需要填写文字。</translation>
  </message>
  <message>
   <source>A stored file no longer matches its fingerprint {sha256}.</source>
   <translation>存储的文件与其指纹 {sha256} 不再一致。</translation>
  </message>
  <message>
   <source>A year between {first} and {last} is needed here.</source>
   <translation>此处须填写 {first} 至 {last} 之间的年份。</translation>
  </message>
  <message>
   <source>Another program is writing to this workspace and did not finish in time.</source>
   <translation>另一程序正在写入此工作区，未能及时完成。</translation>
  </message>
  <message>
   <source>At most {limit} characters fit here.</source>
   <translation>此处最多 {limit} 个字符。</translation>
  </message>
  <message>
   <source>At most {limit} lines fit here.</source>
   <translation>此处最多 {limit} 行。</translation>
  </message>
  <message>
   <source>Choose another name or another folder.</source>
   <translation>请另选文件名或文件夹。</translation>
  </message>
  <message>
   <source>Command line</source>
   <translation>命令行</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>导入</translation>
  </message>
  <message>
   <source>In the archive {path} the table {table} is damaged.</source>
   <translation>归档 {path} 中的表 {table} 已损坏。</translation>
  </message>
  <message>
   <source>Make a backup under Settings and take the backup instead.</source>
   <translation>请在“设置”中做一次备份，改用该备份文件。</translation>
  </message>
  <message>
   <source>No folder can be made at {path}.</source>
   <translation>无法在 {path} 建立文件夹。</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>程序</translation>
  </message>
  <message>
   <source>Somebody else changed this record while you were working on it.</source>
   <translation>您编辑期间，他人已更改此记录。</translation>
  </message>
  <message>
   <source>The archive {path} is damaged: {why}.</source>
   <translation>归档 {path} 已损坏：{why}。</translation>
  </message>
  <message>
   <source>The backup could not be written: {why}.</source>
   <translation>无法写入备份：{why}。</translation>
  </message>
  <message>
   <source>The connection to the database was lost; nothing was saved.</source>
   <translation>数据库连接已断开，未保存任何内容。</translation>
  </message>
  <message>
   <source>The database at {url} already has tables in it.</source>
   <translation>{url} 的数据库中已有数据表。</translation>
  </message>
  <message>
   <source>The database at {url} belongs to another program; it was not touched.</source>
   <translation>{url} 的数据库属于其他程序；未作改动。</translation>
  </message>
  <message>
   <source>The disk is full: nothing was saved.</source>
   <translation>磁盘已满，未保存任何内容。</translation>
  </message>
  <message>
   <source>The file with the fingerprint {sha256} is not in this workspace.</source>
   <translation>指纹为 {sha256} 的文件不在此工作区。</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made ({why}).</source>
   <translation>无法创建文件夹 {folder}（{why}）。</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be written to ({why}); the workspace was not opened.</source>
   <translation>文件夹 {folder} 不可写（{why}）；未打开工作区。</translation>
  </message>
  <message>
   <source>The folder {folder} is not empty.</source>
   <translation>文件夹 {folder} 不为空。</translation>
  </message>
  <message>
   <source>The guard {name} of the table {table} is missing: rows could be changed or deleted unseen.</source>
   <translation>表 {table} 的保护触发器 {name} 缺失：记录可能被暗中修改或删除。</translation>
  </message>
  <message>
   <source>The guard {name} of the table {table} was altered or switched off: rows could be changed unseen.</source>
   <translation>表 {table} 的保护触发器 {name} 被更改或停用：记录可能被暗中修改。</translation>
  </message>
  <message>
   <source>The list cannot be sorted by {column}.</source>
   <translation>列表不能按 {column} 排序。</translation>
  </message>
  <message>
   <source>The table {table} has a trigger {name} that this program did not make.</source>
   <translation>表 {table} 有一个并非本程序建立的触发器 {name}。</translation>
  </message>
  <message>
   <source>The text holds the invisible character U+{code} after “{before}”, which no record may hold.</source>
   <translation>文本在“{before}”之后含有不可见字符 U+{code}，任何记录都不得包含该字符。</translation>
  </message>
  <message>
   <source>The text holds the invisible character U+{code}, which no record may hold.</source>
   <translation>文字含有不可见字符 U+{code}，任何记录都不得含有。</translation>
  </message>
  <message>
   <source>The workspace file is damaged.</source>
   <translation>工作区文件已损坏。</translation>
  </message>
  <message>
   <source>The workspace file is damaged: {why}.</source>
   <translation>工作区文件已损坏：{why}。</translation>
  </message>
  <message>
   <source>The workspace file {path} is damaged ({what}); it was not opened. Restore the latest backup beside it.</source>
   <translation>工作区文件 {path} 已损坏（{what}）；未打开。请在其旁恢复最近的备份。</translation>
  </message>
  <message>
   <source>The workspace lies on a disk that cannot be written to.</source>
   <translation>工作区所在磁盘不可写入。</translation>
  </message>
  <message>
   <source>There is already a workspace in {folder}.</source>
   <translation>{folder} 中已有工作区。</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>没有文件 {path}。</translation>
  </message>
  <message>
   <source>There is no workspace in the database at {url}.</source>
   <translation>{url} 的数据库中没有工作区。</translation>
  </message>
  <message>
   <source>There is no workspace in {folder}.</source>
   <translation>{folder} 中没有工作区。</translation>
  </message>
  <message>
   <source>There is no {kind} number {id}.</source>
   <translation>没有编号为 {id} 的 {kind}。</translation>
  </message>
  <message>
   <source>This field is not known here.</source>
   <translation>此处没有这个字段。</translation>
  </message>
  <message>
   <source>This has to be a date.</source>
   <translation>此处须为日期。</translation>
  </message>
  <message>
   <source>This has to be a day without a time.</source>
   <translation>此处须为不含时间的日期。</translation>
  </message>
  <message>
   <source>This has to be a list.</source>
   <translation>此处须为列表。</translation>
  </message>
  <message>
   <source>This has to be a number.</source>
   <translation>此处须填数字。</translation>
  </message>
  <message>
   <source>This has to be a whole number.</source>
   <translation>此处须为整数。</translation>
  </message>
  <message>
   <source>This has to be at least {limit}.</source>
   <translation>此处至少应为 {limit}。</translation>
  </message>
  <message>
   <source>This has to be at most {limit}.</source>
   <translation>此处不得大于 {limit}。</translation>
  </message>
  <message>
   <source>This has to be less than {limit}.</source>
   <translation>此处必须小于 {limit}。</translation>
  </message>
  <message>
   <source>This has to be more than {limit}.</source>
   <translation>此处须大于 {limit}。</translation>
  </message>
  <message>
   <source>This has to be stated.</source>
   <translation>此处必须填写。</translation>
  </message>
  <message>
   <source>This has to be text.</source>
   <translation>此处须为文字。</translation>
  </message>
  <message>
   <source>This has to be yes or no.</source>
   <translation>此处须为是或否。</translation>
  </message>
  <message>
   <source>This is not a date that exists. Write it as 2026-11-24.</source>
   <translation>该日期不存在。格式如 2026-11-24。</translation>
  </message>
  <message>
   <source>This number has more digits than the record can hold.</source>
   <translation>此数字的位数超出记录所能容纳。</translation>
  </message>
  <message>
   <source>This text has {length} characters; at most {limit} fit.</source>
   <translation>该文本有 {length} 个字符，最多可容纳 {limit} 个。</translation>
  </message>
  <message>
   <source>This text has {length} characters; the record holds at most {limit}.</source>
   <translation>此文字有 {length} 个字符；记录最多容纳 {limit} 个。</translation>
  </message>
  <message>
   <source>This text holds a broken character.</source>
   <translation>此文字含有损坏的字符。</translation>
  </message>
  <message>
   <source>This value cannot be used here: {why}</source>
   <translation>此值不能用于此处：{why}</translation>
  </message>
  <message>
   <source>This workspace was written by a newer EUC Desk (schema {found}; this program knows {known}). It was not touched.</source>
   <translation>此工作区由更新版本的 EUC Desk 写入（架构 {found}；本程序支持 {known}）。未作改动。</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>a file stands where its folder should be</source>
   <translation>应为其文件夹的位置是一个文件</translation>
  </message>
  <message>
   <source>a file stands where the folder should be</source>
   <translation>应为文件夹的位置是一个文件</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>它是文件夹</translation>
  </message>
  <message>
   <source>it is no name for a file</source>
   <translation>它不能作为文件名</translation>
  </message>
  <message>
   <source>its folder does not exist</source>
   <translation>其文件夹不存在</translation>
  </message>
  <message>
   <source>its name is too long</source>
   <translation>其名称过长</translation>
  </message>
  <message>
   <source>{name} belongs to the database of this workspace, which is open: it cannot be read as a file.</source>
   <translation>{name} 属于当前打开的工作区的数据库，不能当作普通文件读取。</translation>
  </message>
  <message>
   <source>{name} belongs to the database of this workspace, which is open: nothing is written over it.</source>
   <translation>{name} 属于当前打开的工作区的数据库，不能被覆盖。</translation>
  </message>
  <message>
   <source>{name} could not be read.</source>
   <translation>{name} 无法读取。</translation>
  </message>
  <message>
   <source>{name} has {size} MB; a record takes files up to {limit} MB.</source>
   <translation>{name} 大小为 {size} MB；记录接受不超过 {limit} MB 的文件。</translation>
  </message>
  <message>
   <source>{name} is empty.</source>
   <translation>{name} 为空。</translation>
  </message>
  <message>
   <source>{path} could not be written: {why}.</source>
   <translation>无法写入 {path}：{why}。</translation>
  </message>
  <message>
   <source>{path} is a backup of a folder workspace. Restore it into a folder, or make a portable backup of it for PostgreSQL.</source>
   <translation>{path} 是文件夹工作区的备份。请恢复到文件夹，或为 PostgreSQL 另做通用备份。</translation>
  </message>
  <message>
   <source>{path} is a database of another program; it was not touched.</source>
   <translation>{path} 是其他程序的数据库；未作改动。</translation>
  </message>
  <message>
   <source>{path} is a file; a workspace lies in a folder.</source>
   <translation>{path} 是文件；工作区应位于文件夹中。</translation>
  </message>
  <message>
   <source>{path} is not a readable workspace file: its first bytes are not those of a database.</source>
   <translation>{path} 不是可读的工作区文件：其开头字节不是数据库的。</translation>
  </message>
  <message>
   <source>{path} is not an archive this program knows.</source>
   <translation>{path} 不是本程序认识的归档。</translation>
  </message>
  <message>
   <source>{value} has more than {places} decimal places.</source>
   <translation>{value} 的小数位超过 {places} 位。</translation>
  </message>
  <message>
   <source>{value} is not text.</source>
   <translation>{value} 不是文字。</translation>
  </message>
  <message>
   <source>{value} is outside what a record can hold.</source>
   <translation>{value} 超出记录所能容纳的范围。</translation>
  </message>
  <message>
   <source>“{text}” is not one of the possible values: {values}.</source>
   <translation>“{text}”不是可用的值：{values}。</translation>
  </message>
  <message>
   <source>“{text}” is not one of the possible values; the nearest are: {values}.</source>
   <translation>“{text}”不是可用的值；最接近的为：{values}。</translation>
  </message>
  <message>
   <source>“{text}” is not one of the {count} possible values, such as {values}.</source>
   <translation>“{text}”不是 {count} 个可用值之一，例如：{values}。</translation>
  </message>
 </context>
</TS>

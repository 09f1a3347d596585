<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>A cell in row {row} is longer than a record can hold.</source>
   <translation>第 {row} 行有单元格超出记录可容纳的长度。</translation>
  </message>
  <message>
   <source>A sheet holds {rows} rows; write a CSV file instead.</source>
   <translation>工作表最多 {rows} 行；请改为写入 CSV 文件。</translation>
  </message>
  <message>
   <source>A text of {length} characters does not fit a sheet; write a CSV file.</source>
   <translation>{length} 个字符的文本放不进工作表；请写入 CSV 文件。</translation>
  </message>
  <message>
   <source>Address in local script</source>
   <translation>当地文字地址</translation>
  </message>
  <message>
   <source>Alias</source>
   <translation>别名</translation>
  </message>
  <message>
   <source>Begin a declaration of its own from the order {order}.</source>
   <translation>请由订单{order}另立一份声明。</translation>
  </message>
  <message>
   <source>Begin a declaration of its own from the order.</source>
   <translation>请由该订单另立一份声明。</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>已取消</translation>
  </message>
  <message>
   <source>Choose the column that holds “{field}”.</source>
   <translation>请选择“{field}”所在的列。</translation>
  </message>
  <message>
   <source>City</source>
   <translation>城市</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>联系人</translation>
  </message>
  <message>
   <source>Contact's e-mail</source>
   <translation>联系人电子邮箱</translation>
  </message>
  <message>
   <source>Contact's position</source>
   <translation>联系人职务</translation>
  </message>
  <message>
   <source>Contact's telephone</source>
   <translation>联系人电话</translation>
  </message>
  <message>
   <source>Contract number</source>
   <translation>合同号</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>国家/地区</translation>
  </message>
  <message>
   <source>Country of origin</source>
   <translation>原产国</translation>
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
   <source>Customer number</source>
   <translation>客户编号</translation>
  </message>
  <message>
   <source>Customer since</source>
   <translation>成为客户时间</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Customs codes</source>
   <translation>海关编码</translation>
  </message>
  <message>
   <source>DUNS</source>
   <translation>DUNS</translation>
  </message>
  <message>
   <source>EORI</source>
   <translation>EORI</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>形态</translation>
  </message>
  <message>
   <source>Former name</source>
   <translation>曾用名</translation>
  </message>
  <message>
   <source>From row {row} on the file is not in the encoding {encoding}.</source>
   <translation>自第 {row} 行起，文件不是 {encoding} 编码。</translation>
  </message>
  <message>
   <source>Give a reason.</source>
   <translation>请说明理由。</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>种类</translation>
  </message>
  <message>
   <source>LEI</source>
   <translation>LEI</translation>
  </message>
  <message>
   <source>Legal name</source>
   <translation>法定名称</translation>
  </message>
  <message>
   <source>Lists are written as .xlsx or .csv.</source>
   <translation>列表只能写为 .xlsx 或 .csv。</translation>
  </message>
  <message>
   <source>Local name</source>
   <translation>本地名称</translation>
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
   <source>Model</source>
   <translation>型号</translation>
  </message>
  <message>
   <source>National register number</source>
   <translation>国家登记号</translation>
  </message>
  <message>
   <source>Nature of business</source>
   <translation>业务性质</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>未结</translation>
  </message>
  <message>
   <source>Open orders</source>
   <translation>未结订单</translation>
  </message>
  <message>
   <source>Order date</source>
   <translation>订单日期</translation>
  </message>
  <message>
   <source>Order number</source>
   <translation>订单号</translation>
  </message>
  <message>
   <source>Postcode</source>
   <translation>邮政编码</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>产品</translation>
  </message>
  <message>
   <source>Product code</source>
   <translation>产品代码</translation>
  </message>
  <message>
   <source>Product name</source>
   <translation>产品名称</translation>
  </message>
  <message>
   <source>Product number</source>
   <translation>产品编号</translation>
  </message>
  <message>
   <source>Products</source>
   <translation>产品</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>数量</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>地区</translation>
  </message>
  <message>
   <source>Requested end use</source>
   <translation>申报的最终用途</translation>
  </message>
  <message>
   <source>Row {row} cannot be read: a quotation mark is not closed or stands in the wrong place.</source>
   <translation>第 {row} 行无法读取：引号未闭合或位置有误。</translation>
  </message>
  <message>
   <source>Row {row} has the same name and country.</source>
   <translation>第 {row} 行的名称和国家相同。</translation>
  </message>
  <message>
   <source>Row {row} has the same name and model.</source>
   <translation>第 {row} 行的名称和型号相同。</translation>
  </message>
  <message>
   <source>Row {row} is the same order line.</source>
   <translation>第 {row} 行是同一订单行。</translation>
  </message>
  <message>
   <source>Row {row} no longer fits the register: {why} Nothing was imported; make the dry run again.</source>
   <translation>第 {row} 行与登记册不再相符：{why}未导入任何内容；请重新试运行。</translation>
  </message>
  <message>
   <source>Row {row}: {why}</source>
   <translation>第{row}行：{why}</translation>
  </message>
  <message>
   <source>Say in which currency the price is.</source>
   <translation>请注明价格的币种。</translation>
  </message>
  <message>
   <source>Several customers are called {text}; use the customer number.</source>
   <translation>有多个客户名为 {text}，请改用客户编号。</translation>
  </message>
  <message>
   <source>Street</source>
   <translation>街道</translation>
  </message>
  <message>
   <source>Technical parameters</source>
   <translation>技术参数</translation>
  </message>
  <message>
   <source>The cell holds the error {error}.</source>
   <translation>该单元格含有错误值 {error}。</translation>
  </message>
  <message>
   <source>The cell holds the formula {formula}. Save the sheet with values, or import the stored results.</source>
   <translation>该单元格含有公式 {formula}。请将表格另存为数值，或导入已存储的计算结果。</translation>
  </message>
  <message>
   <source>The cells {cells} are merged, so it is not clear which rows the value belongs to. Unmerge them.</source>
   <translation>单元格 {cells} 已合并，无法确定其值属于哪些行。请取消合并。</translation>
  </message>
  <message>
   <source>The columns {first} and {second} have the same heading “{title}”.</source>
   <translation>{first} 列和 {second} 列的标题同为“{title}”。</translation>
  </message>
  <message>
   <source>The day {day} cannot be right: an order is of a year from {first} to {last}.</source>
   <translation>日期 {day} 不可能正确：订单年份应在 {first} 至 {last} 之间。</translation>
  </message>
  <message>
   <source>The fields are: {fields}</source>
   <translation>可用字段为：{fields}</translation>
  </message>
  <message>
   <source>The heading in {cell} is a formula or an error; write it as text.</source>
   <translation>{cell} 中的标题是公式或错误值；请写成文本。</translation>
  </message>
  <message>
   <source>The headings in row {row} have merged cells ({cells}). Give every column its own heading.</source>
   <translation>第 {row} 行的标题含合并单元格（{cells}）。请为每列单独设置标题。</translation>
  </message>
  <message>
   <source>The order {number} is {state} and no longer open.</source>
   <translation>订单 {number} 状态为“{state}”，已不是未结订单。</translation>
  </message>
  <message>
   <source>The order {number} stays as it is: only one whose declaration was withdrawn or stopped is opened again.</source>
   <translation>订单{number}保持不变：只有其声明已撤回或停止的订单才能重新打开。</translation>
  </message>
  <message>
   <source>The row names no customer.</source>
   <translation>该行未列明客户。</translation>
  </message>
  <message>
   <source>The row names no product.</source>
   <translation>该行未列明产品。</translation>
  </message>
  <message>
   <source>The sheet has no such column.</source>
   <translation>工作表没有此列。</translation>
  </message>
  <message>
   <source>The spreadsheet program kept this as a number and may have cut its digits. Format the column as text.</source>
   <translation>表格软件将此内容存为数字，可能已丢失部分位数。请将该列设为文本格式。</translation>
  </message>
  <message>
   <source>The table has no column “{name}”.</source>
   <translation>表格缺少“{name}”列。</translation>
  </message>
  <message>
   <source>There is no customer {number}. Leave the number empty for a new customer.</source>
   <translation>没有客户 {number}。新客户请将编号留空。</translation>
  </message>
  <message>
   <source>There is no customer {text} in the register.</source>
   <translation>登记册中没有客户 {text}。</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>没有文件 {path}。</translation>
  </message>
  <message>
   <source>There is no product {number}. Leave the number empty for a new product.</source>
   <translation>没有产品 {number}。新产品请将编号留空。</translation>
  </message>
  <message>
   <source>There is no product {text} in the register.</source>
   <translation>登记册中没有产品 {text}。</translation>
  </message>
  <message>
   <source>There is nothing in {name}.</source>
   <translation>{name} 中没有内容。</translation>
  </message>
  <message>
   <source>This code stands here twice; first in row {row}.</source>
   <translation>此代码在此重复；首次出现在第 {row} 行。</translation>
  </message>
  <message>
   <source>This column is already used for another field.</source>
   <translation>此列已用于其他字段。</translation>
  </message>
  <message>
   <source>This day is still to come.</source>
   <translation>此日期尚未到来。</translation>
  </message>
  <message>
   <source>This has to be a date. Write it as 2026-11-24.</source>
   <translation>此处须填日期，格式如 2026-11-24。</translation>
  </message>
  <message>
   <source>This has to be a number.</source>
   <translation>此处须填数字。</translation>
  </message>
  <message>
   <source>This is not a date that exists. Write it as 2026-11-24.</source>
   <translation>该日期不存在。格式如 2026-11-24。</translation>
  </message>
  <message>
   <source>This number stands here twice; first in row {row}.</source>
   <translation>此编号在此重复；首次出现在第 {row} 行。</translation>
  </message>
  <message>
   <source>This order line is in the register already.</source>
   <translation>此订单行已在登记册中。</translation>
  </message>
  <message>
   <source>USCC</source>
   <translation>统一社会信用代码</translation>
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
   <source>Used</source>
   <translation>已使用</translation>
  </message>
  <message>
   <source>VAT number</source>
   <translation>增值税号</translation>
  </message>
  <message>
   <source>Web site</source>
   <translation>网站</translation>
  </message>
  <message>
   <source>it ends on {last}, before it begins.</source>
   <translation>截止日 {last} 早于起始日。</translation>
  </message>
  <message>
   <source>the cell {column} is empty.</source>
   <translation>单元格 {column} 为空。</translation>
  </message>
  <message>
   <source>the lower bound {lower} is above the upper bound {upper}.</source>
   <translation>下限 {lower} 高于上限 {upper}。</translation>
  </message>
  <message>
   <source>the name in {column} has more than {most} characters.</source>
   <translation>{column} 中的名称超过 {most} 个字符。</translation>
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
   <source>{count} cells are wrong. Correct them in the file and try again.</source>
   <translation>有 {count} 个单元格有误。请在文件中更正后重试。</translation>
  </message>
  <message>
   <source>{form} is not one of the forms a product can have, such as {values}.</source>
   <translation>{form} 不是产品可有的形态，例如：{values}。</translation>
  </message>
  <message>
   <source>{name} has more than {rows} rows or {columns} columns.</source>
   <translation>{name} 超过 {rows} 行或 {columns} 列。</translation>
  </message>
  <message>
   <source>{name} has no sheet {sheet}.</source>
   <translation>{name} 没有工作表 {sheet}。</translation>
  </message>
  <message>
   <source>{name} has {size} MB; files up to {limit} MB are imported.</source>
   <translation>{name} 为 {size} MB；可导入的文件不超过 {limit} MB。</translation>
  </message>
  <message>
   <source>{name} is an old .xls file or is protected by a password. Save it as an unprotected .xlsx file.</source>
   <translation>{name} 是旧式 .xls 文件或受密码保护。请另存为未加密的 .xlsx 文件。</translation>
  </message>
  <message>
   <source>{name} is an old .xls file. Save it as .xlsx or CSV.</source>
   <translation>{name} 是旧式 .xls 文件。请另存为 .xlsx 或 CSV。</translation>
  </message>
  <message>
   <source>{name} is damaged or not a workbook; nothing was read.</source>
   <translation>{name} 已损坏或不是工作簿；未读取任何内容。</translation>
  </message>
  <message>
   <source>{name} is empty.</source>
   <translation>{name} 为空。</translation>
  </message>
  <message>
   <source>{name} is neither an .xlsx workbook nor a CSV file.</source>
   <translation>{name} 既不是 .xlsx 工作簿，也不是 CSV 文件。</translation>
  </message>
  <message>
   <source>{name} is not a text file.</source>
   <translation>{name} 不是文本文件。</translation>
  </message>
  <message>
   <source>{name} is not an Excel workbook.</source>
   <translation>{name} 不是 Excel 工作簿。</translation>
  </message>
  <message>
   <source>{name} is protected by a password.</source>
   <translation>{name} 受密码保护。</translation>
  </message>
  <message>
   <source>{name} was changed after the dry run. Look at it again.</source>
   <translation>{name} 在试运行后有更改。请重新查看。</translation>
  </message>
  <message>
   <source>{name} would unpack to {size} MB, far more than a list of records needs. It was not opened.</source>
   <translation>{name} 解压后将达 {size} MB，远超记录列表所需。未予打开。</translation>
  </message>
  <message>
   <source>{number} declares the order {named}, and one certificate is issued for one order.</source>
   <translation>{number}声明的是订单{named}，一份证明只对应一个订单。</translation>
  </message>
  <message>
   <source>{number} has the same name and country: {name}.</source>
   <translation>{number} 的名称和国家相同：{name}。</translation>
  </message>
  <message>
   <source>{number} has the same name and model.</source>
   <translation>{number} 的名称和型号相同。</translation>
  </message>
  <message>
   <source>{number} is for {customer}; the order {order} came from another customer.</source>
   <translation>{number}属于{customer}；订单{order}来自另一客户。</translation>
  </message>
  <message>
   <source>{number} is like this already.</source>
   <translation>{number} 已是如此。</translation>
  </message>
  <message>
   <source>{number} stands here twice; first in row {row}.</source>
   <translation>{number} 在此重复；首次出现在第 {row} 行。</translation>
  </message>
  <message>
   <source>{number} {name} already has this code.</source>
   <translation>{number} {name} 已使用此代码。</translation>
  </message>
  <message>
   <source>{number} {name} already has this number.</source>
   <translation>{number} {name} 已有此号码。</translation>
  </message>
  <message>
   <source>{text} can be read as two different days. Write it as 2026-11-24.</source>
   <translation>{text} 可理解为两个不同的日期。请写成 2026-11-24 的格式。</translation>
  </message>
  <message>
   <source>{text} can be read in two ways. Choose the decimal mark of this file.</source>
   <translation>{text} 有两种读法。请选择此文件的小数点符号。</translation>
  </message>
  <message>
   <source>{text} is not a country. Write its two-letter code.</source>
   <translation>{text} 不是国家或地区。请填写两字母代码。</translation>
  </message>
  <message>
   <source>{text} is not a country; did you mean {near}? Write its two-letter code.</source>
   <translation>{text} 不是国家或地区；是否指 {near}？请填写其两字母代码。</translation>
  </message>
  <message>
   <source>{text} is not a unit of the loaded edition. Use a code such as KGM or C62.</source>
   <translation>{text} 不是已加载版本中的计量单位。请使用 KGM、C62 等代码。</translation>
  </message>
  <message>
   <source>{text} is not a unit of the loaded edition; the nearest are: {values}.</source>
   <translation>{text} 不是当前版本中的单位；最接近的为：{values}。</translation>
  </message>
  <message>
   <source>“{name}” is not a field of {kind}.</source>
   <translation>“{name}”不是{kind}的字段。</translation>
  </message>
  <message>
   <source>“{name}” is not a field of {kind}; did you mean {near}?</source>
   <translation>“{name}”不是{kind}的字段；是否指 {near}？</translation>
  </message>
  <message>
   <source>“{text}” in {column} is not a date of the form 2026-11-24.</source>
   <translation>{column} 中的“{text}”不是 2026-11-24 格式的日期。</translation>
  </message>
  <message>
   <source>“{text}” in {column} is not a percent from 0 to 100.</source>
   <translation>{column} 中的“{text}”不是 0 至 100 的百分比。</translation>
  </message>
 </context>
</TS>

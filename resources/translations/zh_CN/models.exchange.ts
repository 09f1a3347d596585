<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>A cell in row {row} is longer than a record can hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A sheet holds {rows} rows; write a CSV file instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A text of {length} characters does not fit a sheet; write a CSV file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address in local script</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alias</source>
   <translation>别名</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>已取消</translation>
  </message>
  <message>
   <source>Choose the column that holds “{field}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>City</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contact</source>
   <translation>联系人</translation>
  </message>
  <message>
   <source>Contact's e-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contact's position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contact's telephone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contract number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country of origin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Customer</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Customer number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Customer since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Customers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Customs codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DUNS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EORI</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Former name</source>
   <translation>曾用名</translation>
  </message>
  <message>
   <source>From row {row} on the file is not in the encoding {encoding}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a reason.</source>
   <translation>请说明理由。</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LEI</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Legal name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists are written as .xlsx or .csv.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Local name</source>
   <translation>本地名称</translation>
  </message>
  <message>
   <source>Made with Chinese technology</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Manufacturer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>National register number</source>
   <translation>国家登记号</translation>
  </message>
  <message>
   <source>Nature of business</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Postcode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Product</source>
   <translation>产品</translation>
  </message>
  <message>
   <source>Product code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Product name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Product number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Requested end use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row} cannot be read: a quotation mark is not closed or stands in the wrong place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row} has the same name and country.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row} has the same name and model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row} is the same order line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row} no longer fits the register: {why} Nothing was imported; make the dry run again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Street</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Technical parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cells {cells} are merged, so it is not clear which rows the value belongs to. Unmerge them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The columns {first} and {second} have the same heading “{title}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The heading in {cell} is a formula or an error; write it as text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The headings in row {row} have merged cells ({cells}). Give every column its own heading.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The order {number} is {state} and no longer open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The row names no customer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The row names no product.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sheet has no such column.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no customer {number}. Leave the number empty for a new customer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>没有文件 {path}。</translation>
  </message>
  <message>
   <source>There is no product {number}. Leave the number empty for a new product.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing in {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This code stands here twice; first in row {row}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This column is already used for another field.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This day is still to come.</source>
   <translation>此日期尚未到来。</translation>
  </message>
  <message>
   <source>This number stands here twice; first in row {row}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This order line is in the register already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>USCC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>VAT number</source>
   <translation>增值税号</translation>
  </message>
  <message>
   <source>Web site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} cells are wrong. Correct them in the file and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has more than {rows} rows or {columns} columns.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has no sheet {sheet}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has {size} MB; files up to {limit} MB are imported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is an old .xls file or is protected by a password. Save it as an unprotected .xlsx file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is an old .xls file. Save it as .xlsx or CSV.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is damaged or not a workbook; nothing was read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is empty.</source>
   <translation>{name} 为空。</translation>
  </message>
  <message>
   <source>{name} is neither an .xlsx workbook nor a CSV file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not a field of {kind}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not a text file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not an Excel workbook.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is protected by a password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was changed after the dry run. Look at it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} would unpack to {size} MB, far more than a list of records needs. It was not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} has the same name and country: {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} has the same name and model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} is like this already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} stands here twice; first in row {row}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} {name} already has this code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} {name} already has this number.</source>
   <translation>{number} {name} 已有此号码。</translation>
  </message>
  <message>
   <source>{path} could not be written ({why}); nothing was left behind.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>Advanced electronic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Age at filing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Call back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cannot state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Capital equipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Certifying government body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Civil</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Consignee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Consumed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Covered period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declares use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delegated with proof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Embassy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End user</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Framework</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Government</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inherent in office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Intermediary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Intermediate consignee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issued for signature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Legal representative</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Many applications</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Military</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notarised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notify party</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Processed or incorporated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Purchaser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Qualified electronic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantity exhausted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reexported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resold in country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan of original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seal only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed pdf</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Single application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stock unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stockist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Superseded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tied to permit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ultimate consignee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ultimate end user</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wet ink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Will not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdrawn</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

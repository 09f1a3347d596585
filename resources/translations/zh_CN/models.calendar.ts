<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>Days are not counted: {reason}.</source>
   <translation>不计天数：{reason}。</translation>
  </message>
  <message>
   <source>Expert opinion</source>
   <translation>专家意见</translation>
  </message>
  <message>
   <source>Identification of goods</source>
   <translation>货物鉴别</translation>
  </message>
  <message>
   <source>Load a reference edition that holds the public holidays of {year}.</source>
   <translation>请载入含有 {year} 年法定节假日的数据版次。</translation>
  </message>
  <message>
   <source>No date can be told</source>
   <translation>无法推算日期</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>无期限</translation>
  </message>
  <message>
   <source>Not started</source>
   <translation>未起算</translation>
  </message>
  <message>
   <source>On site check</source>
   <translation>现场核查</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>逾期</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>中止</translation>
  </message>
  <message>
   <source>Referred to the state council</source>
   <translation>报国务院</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>计算中</translation>
  </message>
  <message>
   <source>The clock starts with this event: {event}.</source>
   <translation>时限自此事件起算：{event}。</translation>
  </message>
  <message>
   <source>The law sets no limit ({basis}).</source>
   <translation>法律未设期限（{basis}）。</translation>
  </message>
  <message>
   <source>The public holidays of {country} are not loaded; Monday to Friday are counted as working days.</source>
   <translation>未载入 {country} 的法定节假日；按周一至周五计为工作日。</translation>
  </message>
  <message>
   <source>The working days of {country} in {year} are not loaded, so no date can be told.</source>
   <translation>未加载 {country} {year} 年的工作日数据，无法推算日期。</translation>
  </message>
  <message>
   <source>Watch listed party</source>
   <translation>关注名单当事方</translation>
  </message>
  <message>
   <source>Working days</source>
   <translation>工作日</translation>
  </message>
  <message>
   <source>Years</source>
   <translation>年</translation>
  </message>
  <message>
   <source>{count} is not a number of working days between 0 and {most}.</source>
   <translation>{count} 不是 0 至 {most} 之间的工作日天数。</translation>
  </message>
 </context>
</TS>

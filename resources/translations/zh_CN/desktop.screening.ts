<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>AnswerFields</name>
  <message>
   <source>Add a list</source>
   <translation>添加清单</translation>
  </message>
  <message>
   <source>Compared on</source>
   <translation>比对日期</translation>
  </message>
  <message>
   <source>Edition</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>List</source>
   <translation>清单</translation>
  </message>
  <message>
   <source>Lists that were used</source>
   <translation>所用清单</translation>
  </message>
  <message>
   <source>What came out</source>
   <translation>比对结果</translation>
  </message>
  <message>
   <source>What was found, and what speaks for and against it</source>
   <translation>发现的内容及正反理由</translation>
  </message>
  <message>
   <source>or its date</source>
   <translation>或其日期</translation>
  </message>
 </context>
 <context>
  <name>ScreeningAnswers</name>
  <message>
   <source>Answers so far</source>
   <translation>以往结果</translation>
  </message>
  <message>
   <source>Drop the print-out of the comparison here</source>
   <translation>将比对打印件拖到此处</translation>
  </message>
  <message>
   <source>None yet.</source>
   <translation>暂无。</translation>
  </message>
  <message>
   <source>Record an answer</source>
   <translation>登记结果</translation>
  </message>
  <message>
   <source>Record this answer</source>
   <translation>登记此结果</translation>
  </message>
  <message>
   <source>Recording an answer needs the permission to screen, which officers and managers have.</source>
   <translation>登记结果需要筛查权限，合规官和经理拥有该权限。</translation>
  </message>
 </context>
 <context>
  <name>ScreeningColumns</name>
  <message>
   <source>Compared on</source>
   <translation>比对日期</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>国家/地区</translation>
  </message>
  <message>
   <source>Counts for a status until</source>
   <translation>用于资格认定的有效期至</translation>
  </message>
  <message>
   <source>Customer</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Last answer</source>
   <translation>最近结果</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Screen again by</source>
   <translation>再次筛查期限</translation>
  </message>
 </context>
 <context>
  <name>ScreeningPage</name>
  <message>
   <source>&lt;p&gt;Who was compared with which lists, when, and what came out. A person compares; the answer is recorded here.&lt;/p&gt;&lt;p&gt;There are two terms. The house asks for a new comparison every {days} days; until then the last answer is called clear. A certified end-user status takes a comparison for {status} days only, by the rules of its programme.&lt;/p&gt;&lt;p&gt;A possible match stays until somebody decides it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+Enter&lt;/b&gt; records an answer for the customer that is open.&lt;/p&gt;</source>
   <translation>&lt;p&gt;何时将何方与哪些名单比对，结果如何。比对由人员进行，结果在此登记。&lt;/p&gt;&lt;p&gt;期限有两种：本单位每 {days} 天要求重新比对一次，在此之前最近一次结果视为无异常；认证最终用户资格按其方案规则只采用 {status} 天内的比对结果。&lt;/p&gt;&lt;p&gt;疑似匹配在有人作出决定之前一直保留。&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+Enter&lt;/b&gt; 为当前打开的客户记录结果。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Choose a customer in the list.

A person compares it with the lists and records here which lists, of which day, and what came out.</source>
   <translation>请在列表中选择客户。

由人员将客户与清单比对，并在此登记所用清单、清单日期和比对结果。</translation>
  </message>
  <message>
   <source>Last answer</source>
   <translation>最近结果</translation>
  </message>
  <message>
   <source>No customer yet, so there is nobody to screen.</source>
   <translation>尚无客户，因此无可筛查对象。</translation>
  </message>
  <message>
   <source>Open the customer</source>
   <translation>打开该客户</translation>
  </message>
  <message>
   <source>Record an answer</source>
   <translation>登记结果</translation>
  </message>
  <message>
   <source>screen again by {day}</source>
   <translation>请于 {day} 前再次筛查</translation>
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>Areas</name>
  <message>
   <source>Applications</source>
   <translation>申请</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Declarations</source>
   <translation>声明</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>许可证</translation>
  </message>
  <message>
   <source>Products</source>
   <translation>产品</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>复核队列</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>Rulebook</source>
   <translation>法规库</translation>
  </message>
  <message>
   <source>Screening</source>
   <translation>筛查</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>今日</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>Making the example workspace …</source>
   <translation>正在生成示例工作区…</translation>
  </message>
  <message>
   <source>Making the workspace …</source>
   <translation>正在创建工作区…</translation>
  </message>
  <message>
   <source>Opening {place} …</source>
   <translation>正在打开 {place}…</translation>
  </message>
  <message>
   <source>The program ended unexpectedly last time. Nothing that was saved is lost.</source>
   <translation>程序上次意外退出。已保存的内容没有丢失。</translation>
  </message>
  <message>
   <source>The workspace works by edition {edition} now.</source>
   <translation>工作区现已采用数据版次{edition}。</translation>
  </message>
 </context>
 <context>
  <name>Finding</name>
  <message>
   <source>{customer}, open order</source>
   <translation>{customer}，未结订单</translation>
  </message>
  <message>
   <source>{customer}, order declared in {number}</source>
   <translation>{customer}，已在{number}中声明的订单</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <source>Making the example workspace</source>
   <translation>正在生成示例工作区</translation>
  </message>
  <message>
   <source>This is the example: invented firms, real elements, codes and rules. Its day is always {day}. Lock it to come in as an officer; everybody's password is “{password}”.</source>
   <translation>这是示例：企业为虚构，元素、编码和规定为真实。其日期始终为 {day}。锁定后可改以合规官身份进入；所有人的密码均为“{password}”。</translation>
  </message>
  <message>
   <source>{first} · {next}</source>
   <translation>{first} · {next}</translation>
  </message>
 </context>
</TS>

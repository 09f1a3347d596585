<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>A general licence is applied for.</source>
   <translation>申请的是通用许可。</translation>
  </message>
  <message>
   <source>A party of the deal is on the watch list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A product is near the limits of a control.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A question is not answered: {question}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A single licence is for one end user; the application names {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A single licence names one contract; its number is not stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A single licence names one mode of transport; it is not stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A single licence names one port; it is not stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approve</source>
   <translation>批准</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the officer to return it, or make a new application from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one of the places listed with the application.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Complete to lodge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Complete to submit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compliance officer</source>
   <translation>合规专员</translation>
  </message>
  <message>
   <source>Customer</source>
   <translation>客户</translation>
  </message>
  <message>
   <source>Dates in order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declaration {declaration} is for contract {theirs}, the application for {ours}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declaration {declaration} is {state}; an application rests on verified ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declaration {declaration} names another end user than the application.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declaration {declaration} was good until {day}; ask for a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declared line {line}: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft</source>
   <translation>草稿</translation>
  </message>
  <message>
   <source>Every application has to hold it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expert opinion</source>
   <translation>专家意见</translation>
  </message>
  <message>
   <source>Exporter and end user have their own fields.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From {first} the clock already stands still: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Granted</source>
   <translation>已许可</translation>
  </message>
  <message>
   <source>Identification of goods</source>
   <translation>货物鉴别</translation>
  </message>
  <message>
   <source>In review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {number} no longer reads as it was declared; save the application again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lodge</source>
   <translation>提交</translation>
  </message>
  <message>
   <source>Lodged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No statutory clock of {regime} is loaded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No text asks for it, but applicants report that it is asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation>无</translation>
  </message>
  <message>
   <source>Nothing is left of declared line {line}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing more can be done with it; a new application can be made from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was granted: record a refusal instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On site check</source>
   <translation>现场核查</translation>
  </message>
  <message>
   <source>Own decision of today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Possible steps: {steps}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preparer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Referred to the state council</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refuse</source>
   <translation>不予批准</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>拒绝</translation>
  </message>
  <message>
   <source>Refused by authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Return</source>
   <translation>退回</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>已退回</translation>
  </message>
  <message>
   <source>Say in a sentence why this paper is not needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say why: the reason stands in the record for good.</source>
   <translation>请说明理由：理由将永久留存。</translation>
  </message>
  <message>
   <source>Second person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Submit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Submitted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That “{slot}” was not needed has to be said anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer is dated {day}; it lies between the question of {asked} and today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The application covers technology or software.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The application holds no line: choose from the declared lines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The authority may ask for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clock of {number} does not run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The declaration sets no quantity: state how much is applied for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The destination is not stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The destination {destination} is not the end user's country {country}: explain why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The determination could not tell what the law asks; see what is missing there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The determination says that a general licence covers the deal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The determination says that no Chinese licence is asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The determination says that such a licence is refused in principle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The determination says that this deal is barred.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The end user is not stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The exporter is not stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The goods move between foreign countries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper in “{slot}” belongs to the old order; a new one is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper in “{slot}” was good until {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper “{paper}” has expired.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper “{paper}” is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The paper “{paper}” is often asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The person who handles the application is not named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site at which the goods are used is not stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site does not belong to the end user.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The specific end use is not stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no declared line number {id}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no such party.</source>
   <translation>没有此当事方。</translation>
  </message>
  <message>
   <source>There is no such site.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no {kind} number {id}.</source>
   <translation>没有编号为 {id} 的 {kind}。</translation>
  </message>
  <message>
   <source>This file was taken off its record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This line belongs to another application.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This paper already stands in this place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This paper is not required, so there is nothing to waive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This pause ended on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This place is not empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This question was answered on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This text has {length} characters; at most {limit} fit.</source>
   <translation>此文本有 {length} 个字符；最多 {limit} 个。</translation>
  </message>
  <message>
   <source>Two persons where needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Watch listed party</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>已撤回</translation>
  </message>
  <message>
   <source>Write the answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>everything that was declared is applied for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the acceptance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the approval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the beginning of the pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the declaration is {state}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the declaration was good until {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the lodging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} is still to come.</source>
   <translation>{day} 尚未到来。</translation>
  </message>
  <message>
   <source>{day} lies before {event} of {earliest}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{names} stands on the watch list; only a single licence is possible.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} decided first; the second person has to be another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} is {state} and cannot be changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} is {state}: what was approved does not lose a paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} is {state}; a new application cannot be made from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} is {state}; only a draft can be deleted. It can be withdrawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} is {state}; the step “{step}” is not possible from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} is {state}; there is nothing left to ask.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{product} has no confirmed classification.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{quantity} {unit} are more than the {applied} {unit} applied for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{quantity} {unit} cannot be written exactly in {target}, the unit that was declared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{reason}: the law sets no limit ({basis}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{slot} is not an evidence slot of the loaded edition.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>A comparison cannot be dated in the future.</source>
   <translation>比对日期不能在将来。</translation>
  </message>
  <message>
   <source>A party that nobody compared is not clear.</source>
   <translation>未经比对的主体不能视为无匹配。</translation>
  </message>
  <message>
   <source>A possible match has to be decided.</source>
   <translation>可能匹配须作出决定。</translation>
  </message>
  <message>
   <source>At most {limit} lists fit here.</source>
   <translation>此处最多填写 {limit} 份清单。</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>无匹配</translation>
  </message>
  <message>
   <source>For a certified end-user status it counted for {days} days only, until {last}: that asks for a new one.</source>
   <translation>用于认证最终用户资格时只计 {days} 天，至 {last} 止：须重新筛查。</translation>
  </message>
  <message>
   <source>For a certified end-user status it counts for {days} days only, until {last}.</source>
   <translation>用于认证最终用户资格时只计 {days} 天，至 {last} 止。</translation>
  </message>
  <message>
   <source>Known by name only, and so not compared with any list: {names}.</source>
   <translation>仅知其名，未与任何清单比对：{names}。</translation>
  </message>
  <message>
   <source>Match</source>
   <translation>匹配</translation>
  </message>
  <message>
   <source>Name at least one list that the party was compared with.</source>
   <translation>请至少写明一份用于比对的清单。</translation>
  </message>
  <message>
   <source>Never compared with a list: {names}.</source>
   <translation>从未与清单比对：{names}。</translation>
  </message>
  <message>
   <source>Never screened</source>
   <translation>从未筛查</translation>
  </message>
  <message>
   <source>No comparison with any list is recorded up to {day}.</source>
   <translation>截至 {day} 未登记过任何清单比对。</translation>
  </message>
  <message>
   <source>No owner is known, so nothing is known of listed owners either.</source>
   <translation>股东（所有者）不明，因此也无从得知是否有被列名的股东（所有者）。</translation>
  </message>
  <message>
   <source>Possible match</source>
   <translation>可能匹配</translation>
  </message>
  <message>
   <source>Say what was found: which entry of which list, and what speaks for and against it.</source>
   <translation>请说明比对结果：哪份清单的哪个条目，以及支持和反对匹配的依据。</translation>
  </message>
  <message>
   <source>Say which edition of the list it was, or its date.</source>
   <translation>请注明清单的版次或日期。</translation>
  </message>
  <message>
   <source>The comparison of {day} with {lists} found a possible match.</source>
   <translation>{day} 与 {lists} 的比对发现可能匹配。</translation>
  </message>
  <message>
   <source>The comparison of {day} with {lists} found nothing; the house asks for a new one every {days} days, the next by {last}.</source>
   <translation>{day} 与 {lists} 的比对未发现匹配；本单位每 {days} 天要求重新比对，下次不迟于 {last}。</translation>
  </message>
  <message>
   <source>The comparison of {day} with {lists} found the party.</source>
   <translation>{day} 与 {lists} 的比对发现该主体在列。</translation>
  </message>
  <message>
   <source>The comparison of {day} with {lists} was clear; a new one, which the house asks for every {days} days, was due by {last}.</source>
   <translation>{day} 与 {lists} 的比对无异常；本单位每 {days} 天要求重新比对，应不迟于 {last} 进行。</translation>
  </message>
  <message>
   <source>The list {name} is dated after the comparison.</source>
   <translation>清单 {name} 的日期晚于比对。</translation>
  </message>
  <message>
   <source>The party was found on a list.</source>
   <translation>该主体在清单上。</translation>
  </message>
  <message>
   <source>The party was never screened.</source>
   <translation>该当事方从未筛查。</translation>
  </message>
  <message>
   <source>The rule also asks about control without shares, which is not computed here.</source>
   <translation>该规则还考察无持股的控制关系，此处不作计算。</translation>
  </message>
  <message>
   <source>The screening is too old.</source>
   <translation>筛查已过期。</translation>
  </message>
  <message>
   <source>This is an answer that somebody recorded; the desk did not compare the party with the lists itself.</source>
   <translation>这是人工登记的结果；本系统并未自行与清单比对。</translation>
  </message>
  <message>
   <source>Too old</source>
   <translation>已过期</translation>
  </message>
  <message>
   <source>{percent} % belong to owners whom nobody has named.</source>
   <translation>{percent}%的股权归属于未列明的股东（所有者）。</translation>
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>15 CFR 748.11, statement by consignee and purchaser</source>
   <translation>美国 15 CFR 748.11，收货人与买方声明</translation>
  </message>
  <message>
   <source>15 CFR 748.15 and part 748 supplement 4, validated end users</source>
   <translation>美国 15 CFR 748.15 及第 748 部分附录 4，经验证最终用户</translation>
  </message>
  <message>
   <source>A DUNS number has nine digits.</source>
   <translation>DUNS 编号为九位数字。</translation>
  </message>
  <message>
   <source>A box number ({box}) is not a place. Give the street here and keep the box as a postal address.</source>
   <translation>信箱号（{box}）不是地点。请在此填写街道地址，信箱可另存为通信地址。</translation>
  </message>
  <message>
   <source>A certified end user uses goods at sites of its own or under its control.</source>
   <translation>认证最终用户须在自有或受其控制的场所使用货物。</translation>
  </message>
  <message>
   <source>A declaration says where the goods are used.</source>
   <translation>声明须说明货物的使用场所。</translation>
  </message>
  <message>
   <source>A name has at least one letter or digit.</source>
   <translation>名称至少包含一个字母或数字。</translation>
  </message>
  <message>
   <source>A number needs at least one letter or digit.</source>
   <translation>号码至少含一个字母或数字。</translation>
  </message>
  <message>
   <source>A party cannot be its own direct owner.</source>
   <translation>主体不能是自己的直接股东（所有者）。</translation>
  </message>
  <message>
   <source>A percent has at most {most} decimal places.</source>
   <translation>百分比最多有{most}位小数。</translation>
  </message>
  <message>
   <source>A person who can be reached</source>
   <translation>可联系的人员</translation>
  </message>
  <message>
   <source>A registered or business address</source>
   <translation>注册地址或营业地址</translation>
  </message>
  <message>
   <source>A registration number</source>
   <translation>登记号码</translation>
  </message>
  <message>
   <source>A reviewer has to see which body, since when and for what.</source>
   <translation>复核人须看到是哪个机构、自何时起、为何事。</translation>
  </message>
  <message>
   <source>A site</source>
   <translation>场所</translation>
  </message>
  <message>
   <source>A telephone number has digits, best with the country: +49 30 123456.</source>
   <translation>电话号码由数字组成，最好带国家代码：+49 30 123456。</translation>
  </message>
  <message>
   <source>A web site is written like www.example.com.</source>
   <translation>网址格式如 www.example.com。</translation>
  </message>
  <message>
   <source>Active</source>
   <translation>有效</translation>
  </message>
  <message>
   <source>Alias</source>
   <translation>别名</translation>
  </message>
  <message>
   <source>An EORI number begins with the letters of an EU country, GB or XI, and has up to 15 more characters.</source>
   <translation>EORI 号以欧盟国家代码、GB 或 XI 开头，其后最多 15 个字符。</translation>
  </message>
  <message>
   <source>An amount needs its unit.</source>
   <translation>填写数量须注明单位。</translation>
  </message>
  <message>
   <source>An unknown share cannot be counted out under an ownership rule.</source>
   <translation>持股比例未知时，无法依所有权规则予以排除。</translation>
  </message>
  <message>
   <source>Another name of it is alike: {name}, in {country}.</source>
   <translation>其另一名称相近：{name}，在 {country}。</translation>
  </message>
  <message>
   <source>Another name of it is alike: {name}.</source>
   <translation>其另一名称相近：{name}。</translation>
  </message>
  <message>
   <source>At most {limit} characters fit here.</source>
   <translation>此处最多 {limit} 个字符。</translation>
  </message>
  <message>
   <source>Business</source>
   <translation>营业</translation>
  </message>
  <message>
   <source>Cannot be ruled out</source>
   <translation>不能排除</translation>
  </message>
  <message>
   <source>Choose a country.</source>
   <translation>请选择国家或地区。</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>无匹配</translation>
  </message>
  <message>
   <source>Commercial</source>
   <translation>商业</translation>
  </message>
  <message>
   <source>Consumption</source>
   <translation>用量</translation>
  </message>
  <message>
   <source>DUNS number</source>
   <translation>DUNS 编号</translation>
  </message>
  <message>
   <source>Direct</source>
   <translation>直接</translation>
  </message>
  <message>
   <source>EORI number</source>
   <translation>EORI 号</translation>
  </message>
  <message>
   <source>Every paper names the place; a box number is not enough.</source>
   <translation>每份文件都须写明地点；仅有信箱号不够。</translation>
  </message>
  <message>
   <source>Former name</source>
   <translation>曾用名</translation>
  </message>
  <message>
   <source>Government</source>
   <translation>政府</translation>
  </message>
  <message>
   <source>Hit</source>
   <translation>命中</translation>
  </message>
  <message>
   <source>Indirect</source>
   <translation>间接</translation>
  </message>
  <message>
   <source>Individual</source>
   <translation>个人</translation>
  </message>
  <message>
   <source>It has the same number: {scheme} {value}.</source>
   <translation>其号码相同：{scheme} {value}。</translation>
  </message>
  <message>
   <source>It tells firms of the same name apart and is asked for on end-user certificates.</source>
   <translation>可区分同名企业，最终用户证明也要求填写。</translation>
  </message>
  <message>
   <source>Its name is alike, in {country}.</source>
   <translation>名称相近，在 {country}。</translation>
  </message>
  <message>
   <source>Its name is alike.</source>
   <translation>名称相近。</translation>
  </message>
  <message>
   <source>Legal entity identifier (LEI)</source>
   <translation>法人机构识别编码（LEI）</translation>
  </message>
  <message>
   <source>Local name</source>
   <translation>本地名称</translation>
  </message>
  <message>
   <source>Military organisation</source>
   <translation>军方</translation>
  </message>
  <message>
   <source>Name the owner, or choose a party of the register.</source>
   <translation>请填写股东（所有者）名称，或从登记册中选择一方。</translation>
  </message>
  <message>
   <source>National register number</source>
   <translation>国家登记号</translation>
  </message>
  <message>
   <source>No</source>
   <translation>否</translation>
  </message>
  <message>
   <source>No listed owner reaches the threshold in {firm} alone; together they hold up to {percent} %.</source>
   <translation>没有单一列入清单的股东在{firm}的持股达到门槛；合计持股最高为{percent}%。</translation>
  </message>
  <message>
   <source>Not checkable</source>
   <translation>无法校验</translation>
  </message>
  <message>
   <source>On {day} the shares in {owned} add up to {sum} %, more than 100 %: {owners}.</source>
   <translation>{day}，{owned}的持股合计为{sum}%，超过100%：{owners}。</translation>
  </message>
  <message>
   <source>Ownership rules look through a firm to who holds it.</source>
   <translation>所有权规则会穿透企业，追溯其持有人。</translation>
  </message>
  <message>
   <source>Papers in two languages print both names, and lists name firms of this country in their own script.</source>
   <translation>双语文件会印出两种名称，清单也以本国文字列出该国企业。</translation>
  </message>
  <message>
   <source>Papers name a contact with telephone or e-mail.</source>
   <translation>文件须写明联系人及电话或电子邮箱。</translation>
  </message>
  <message>
   <source>Postal</source>
   <translation>邮寄</translation>
  </message>
  <message>
   <source>Production</source>
   <translation>产量</translation>
  </message>
  <message>
   <source>Registered</source>
   <translation>注册</translation>
  </message>
  <message>
   <source>Research</source>
   <translation>科研</translation>
  </message>
  <message>
   <source>Retired</source>
   <translation>已停用</translation>
  </message>
  <message>
   <source>Rule of this desk</source>
   <translation>本公司规则</translation>
  </message>
  <message>
   <source>Say which country's register gave this number.</source>
   <translation>请说明该号码由哪国登记机关颁发。</translation>
  </message>
  <message>
   <source>Say why, so that others can read it later.</source>
   <translation>请说明理由，以便他人日后查阅。</translation>
  </message>
  <message>
   <source>Somebody who may sign</source>
   <translation>有权签署的人员</translation>
  </message>
  <message>
   <source>Stock</source>
   <translation>库存</translation>
  </message>
  <message>
   <source>The check digit of this number ({scheme}) is wrong: a character was mistyped or left out.</source>
   <translation>该号码（{scheme}）的校验位有误：可能输错或漏掉了字符。</translation>
  </message>
  <message>
   <source>The declaration is signed by a person who can bind the party.</source>
   <translation>声明须由能约束该主体的人签署。</translation>
  </message>
  <message>
   <source>The direct shares held on one day come to {total} %, more than the whole.</source>
   <translation>同一日的直接持股合计 {total}%，超过全部股权。</translation>
  </message>
  <message>
   <source>The end ({last}) is before the beginning ({first}).</source>
   <translation>结束日（{last}）早于开始日（{first}）。</translation>
  </message>
  <message>
   <source>The least share of {owner} in {owned}, {lower} %, is more than the most, {upper} %.</source>
   <translation>{owner}在{owned}的最低持股{lower}%高于最高持股{upper}%。</translation>
  </message>
  <message>
   <source>The name in local script</source>
   <translation>本地文字名称</translation>
  </message>
  <message>
   <source>The owners</source>
   <translation>股东（所有者）</translation>
  </message>
  <message>
   <source>The owners entered do not make up the whole.</source>
   <translation>已录入的股东（所有者）持股比例不足全部。</translation>
  </message>
  <message>
   <source>The share of {owner}</source>
   <translation>{owner} 的持股比例</translation>
  </message>
  <message>
   <source>The share of {owner} in {owned} is not known ({share}).</source>
   <translation>{owner}在{owned}的持股不明（{share}）。</translation>
  </message>
  <message>
   <source>The share of {owner} in {owned} is not known ({share}); at its least the firm is clear.</source>
   <translation>{owner}在{owned}的持股不明（{share}）；若取最低值，则该企业未命中。</translation>
  </message>
  <message>
   <source>The share of {owner} in {owned} is not known ({share}); from {enough} % on it decides.</source>
   <translation>{owner}在{owned}的持股不明（{share}）；达到{enough}%即起决定作用。</translation>
  </message>
  <message>
   <source>The shares in {owned} add up to {sum} %, more than 100 %: {owners}.</source>
   <translation>{owned}的持股合计为{sum}%，超过100%：{owners}。</translation>
  </message>
  <message>
   <source>The site opened only on {day}.</source>
   <translation>该场所 {day} 才启用。</translation>
  </message>
  <message>
   <source>The usual business is stated on papers; “trading” alone says too little.</source>
   <translation>文件须写明主营业务；仅写“贸易”过于笼统。</translation>
  </message>
  <message>
   <source>The year {year} cannot be right.</source>
   <translation>年份 {year} 不合理。</translation>
  </message>
  <message>
   <source>There is no party with the id {id}.</source>
   <translation>没有编号为 {id} 的主体。</translation>
  </message>
  <message>
   <source>There is no such party in the register.</source>
   <translation>登记册中没有该主体。</translation>
  </message>
  <message>
   <source>This day is still to come.</source>
   <translation>此日期尚未到来。</translation>
  </message>
  <message>
   <source>This does not have the form of such a number ({scheme}).</source>
   <translation>不符合此类号码（{scheme}）的格式。</translation>
  </message>
  <message>
   <source>This is not an e-mail address; one is written like name@example.com.</source>
   <translation>这不是电子邮件地址；格式如 name@example.com。</translation>
  </message>
  <message>
   <source>This line was removed by somebody else, or stands here twice.</source>
   <translation>该行已被他人移除，或在此重复出现。</translation>
  </message>
  <message>
   <source>This list cannot be sorted by {name}.</source>
   <translation>此列表不能按 {name} 排序。</translation>
  </message>
  <message>
   <source>This list has no filter {name}.</source>
   <translation>此列表没有筛选项 {name}。</translation>
  </message>
  <message>
   <source>This number ({scheme}) has too few or too many characters.</source>
   <translation>该号码（{scheme}）的字符数过少或过多。</translation>
  </message>
  <message>
   <source>This number stands here twice.</source>
   <translation>该号码在此重复出现。</translation>
  </message>
  <message>
   <source>This number stands in the list twice; first in row {row}.</source>
   <translation>该号码在列表中出现两次；首次在第 {row} 行。</translation>
  </message>
  <message>
   <source>Trade guides to the Chinese end-user certificate; the authority's own form was not seen</source>
   <translation>关于中国最终用户证明的行业指南；未见主管机关原始表格</translation>
  </message>
  <message>
   <source>Trading name</source>
   <translation>商号</translation>
  </message>
  <message>
   <source>Unified social credit code (USCC)</source>
   <translation>统一社会信用代码（USCC）</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>Unknown is not no: nothing civil-only can be decided until this is answered.</source>
   <translation>“未知”不等于“否”：答复之前不能作出仅限民用的决定。</translation>
  </message>
  <message>
   <source>VAT number</source>
   <translation>增值税号</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>有效</translation>
  </message>
  <message>
   <source>What the party does</source>
   <translation>主营业务</translation>
  </message>
  <message>
   <source>What the ties to a military are</source>
   <translation>与军方关联的具体内容</translation>
  </message>
  <message>
   <source>Whether the party has ties to a military</source>
   <translation>是否与军方有关联</translation>
  </message>
  <message>
   <source>Whether {site} lies in or near a military area</source>
   <translation>{site} 是否位于或邻近军事区</translation>
  </message>
  <message>
   <source>Who holds the other {share} %</source>
   <translation>其余 {share}% 由谁持有</translation>
  </message>
  <message>
   <source>Who operates {site}</source>
   <translation>{site} 由谁运营</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>是</translation>
  </message>
  <message>
   <source>Yes and unknown both need a reason before the case is reviewed.</source>
   <translation>“是”和“未知”在复核前都须说明理由。</translation>
  </message>
  <message>
   <source>{code} is not a unit of the loaded edition.</source>
   <translation>{code} 不是已加载版本中的计量单位。</translation>
  </message>
  <message>
   <source>{code} is not the two-letter code of a country.</source>
   <translation>{code} 不是两字母国家（地区）代码。</translation>
  </message>
  <message>
   <source>{number} is {state} already.</source>
   <translation>{number} 已是“{state}”。</translation>
  </message>
  <message>
   <source>{number} {name} already has this number.</source>
   <translation>{number} {name} 已有此号码。</translation>
  </message>
  <message>
   <source>{value} is not a percent from 0 to 100.</source>
   <translation>{value}不是0至100之间的百分比。</translation>
  </message>
 </context>
</TS>

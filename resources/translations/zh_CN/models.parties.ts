<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>15 CFR 748.11, statement by consignee and purchaser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>15 CFR 748.15 and part 748 supplement 4, validated end users</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A DUNS number has nine digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A certified end user uses goods at sites of its own or under its control.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A declaration says where the goods are used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A number needs at least one letter or digit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A party cannot be its own direct owner.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A person who can be reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A registered or business address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A registration number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A reviewer has to see which body, since when and for what.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Active</source>
   <translation>有效</translation>
  </message>
  <message>
   <source>Alias</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An EORI number begins with the letters of an EU country, GB or XI, and has up to 15 more characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An unknown share cannot be counted out under an ownership rule.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another name of it is alike: {name}, in {country}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another name of it is alike: {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At most {limit} characters fit here.</source>
   <translation>此处最多 {limit} 个字符。</translation>
  </message>
  <message>
   <source>Business</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commercial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DUNS number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Direct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EORI number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every paper names the place; a box number is not enough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Former name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Government</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indirect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Individual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has the same number: {scheme} {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It tells firms of the same name apart and is asked for on end-user certificates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its name is alike, in {country}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its name is alike.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Legal entity identifier (LEI)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Local name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Military</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>National register number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No</source>
   <translation>否</translation>
  </message>
  <message>
   <source>Not checkable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ownership rules look through a firm to who holds it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Papers in two languages print both names, and lists name firms of this country in their own script.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Papers name a contact with telephone or e-mail.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Postal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Research</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rule of this desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say which country's register gave this number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say why, so that others can read it later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody who may sign</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The check digit of this number ({scheme}) is wrong: a character was mistyped or left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The declaration is signed by a person who can bind the party.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name in local script</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The owners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The owners entered do not make up the whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The share of {owner}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The site opened only on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The usual business is stated on papers; “trading” alone says too little.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no party with the id {id}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no such party in the register.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This day is still to come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This does not have the form of such a number ({scheme}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This line was removed by somebody else, or stands here twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This list cannot be sorted by {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This list has no filter {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This number ({scheme}) has too few or too many characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This number stands here twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This number stands in the list twice; first in row {row}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trade guides to the Chinese end-user certificate; the authority's own form was not seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trading name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unified social credit code (USCC)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unknown</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>Unknown is not no: nothing civil-only can be decided until this is answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>VAT number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Valid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the party does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the ties to a military are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether the party has ties to a military</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether {site} lies in or near a military area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who holds the other {share} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who operates {site}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes</source>
   <translation>是</translation>
  </message>
  <message>
   <source>Yes and unknown both need a reason before the case is reviewed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} is {state} already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} {name} already has this number.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source> (Order 792, Article {number})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A general licence is valid for at most 3 years (Order 792, Article 15).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A licence has at least one line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A licence names at least one end user.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A party stands twice in the same role.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A reason has to be stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A shipment has at least one line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A shipment keeps its licence. Cancel it and plan a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A single licence covers one export and ends with it (Order 792, Article 15); shipment {number} is that export.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A single licence is for one end user (Order 792, Article 15).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A single licence is valid for at most 1 year (Order 792, Article 15).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A value needs its currency.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Active</source>
   <translation>有效</translation>
  </message>
  <message>
   <source>Air</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An officer can lift a freeze; a licence that was handed back or revoked needs a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled</source>
   <translation>已取消</translation>
  </message>
  <message>
   <source>Courier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Electronic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything it allows had left by {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expires soon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Frozen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>General</source>
   <translation>通用</translation>
  </message>
  <message>
   <source>General licence {number} does not name the item {code}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>General licence {number} does not name this customer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>General licence {number} has nothing left for {code}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>General licence {number} is for {allowed} only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>General licence {number}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It becomes valid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is frozen since {day}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is valid from {day} only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is valid until {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It left on {day} and cannot arrive before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It ran out on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It runs out while it is frozen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It runs out within {days} days; apply for the next one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It runs out; a new licence has to be there by then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was handed back on {day}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was revoked on {day}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It would be issued after its last day, {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It would end before it begins on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its one export left on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its one export left on {day}; a single licence ends by itself when the export is done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence {number} is {state}: {reason} Nothing may be planned or leave under it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence {number} is {state}; that rules this out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence {number} of this authority is already recorded as {ours}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not yet valid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only a general licence may leave the quantity open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only {reserved} {unit} are reserved; {quantity} cannot be taken from that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registration certificate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Released</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reserved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Returned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revoked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Road</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sea</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shipment {number} is still planned under this licence. Cancel it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shipment {number} is {state}; only one that is {wanted} can be changed so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Single</source>
   <translation>单项</translation>
  </message>
  <message>
   <source>The licence begins on {day}; nothing may leave before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The licence does not name this party. Another end user or consignee needs a new application{article}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The licence ended on {day}; nothing may leave after.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The licence has no such line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The licence is for {allowed}. Another destination is a key change and needs a new application{article}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The licence leaves {free} {unit}; {quantity} {unit} are {excess} {unit} too many. Nothing was booked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The licence says {allowed}. Have it amended first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The licence says {allowed}. This is not a key element: have the licence amended first (20 working days, not usable meanwhile; Order 792, Article 18).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The quantity has to be more than 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no licence number {id}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no shipment number {id}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no such party.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no such product.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This day is still to come.</source>
   <translation>该日期尚未到来。</translation>
  </message>
  <message>
   <source>This licence covers one export; shipment {number} is that export.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This line stands twice in the shipment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This party has no such site.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This text has {length} characters; at most {limit} fit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unfrozen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Used up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} is still to come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} froze this licence; another person has to lift that.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

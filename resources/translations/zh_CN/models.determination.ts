<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>A civil user and a civil use, shown by evidence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A listed owner holds an unknown share of {party}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A listed owner holds {share} % of {party}, half or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A listed owner holds {share} % of {party}, less than half.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A military user or use is named. No written bar for this country was found for an ordinary export, but civil use is what recent acts turn on: expect a refusal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A military user or use is named; {subject}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After {day} a new licence is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An ordinary export licence may be needed besides the dual-use licence ({act}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Applications for foreign military users are refused in principle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Applications for importers or end users on the control list are refused in principle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Applications for importers or end users on the watch list are refused in principle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Barred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Between foreign countries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case by case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chip making equipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Consignee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Covered general licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dealings with a party on this list need leave of the authority that keeps it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide whether the product is a dual-use item.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declare the final destination to customs and hand the Compliance Notice to importer and end user.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Doubt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drone items to the United States are judged strictly case by case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dual-use items may not go to this party; that the product is none must be certain: ask the ministry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edition {edition} followed its sources to {day}; later acts are not in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Emergency medicine, public health emergencies and disaster relief need no licence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End user</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export from china</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For an ordinary export no written 50 percent rule was found: ask the ministry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From where to where the goods go is not stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>General</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>General licence {number} names the end user and the items until {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goods in one of these forms are as a rule not caught by {measure}: {forms}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Graphite to the United States is reviewed more strictly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hand the Compliance Notice to the next receiver.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Humanitarian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Intermediate consignee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known forms: {forms}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listed owners together hold half or more of {party}; that their shares add up is not stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Logic chips 14 nm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Memory 256 layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Military ai</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No loaded Chinese measure touches the deal. The law of other countries is not part of this answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not caught by its form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is known of the product that would tell whether it is controlled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only a single licence is possible, with a risk assessment and a commitment; no time limit applies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the items of the loaded announcements were looked at; the unified list of 51/2024 with about 700 items is not loaded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Purchaser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Raises military potential</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rare-earth extraction, separation, metal and magnet technology is in the catalogue of prohibited and restricted technologies; which line applies must be asked, its adjusted annex was not read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused in principle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report the export within 10 working days, with a promise that national security is not harmed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shipped as {form}, the same goods need a licence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Single</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State for every receiver and for the use whether they are military ({measure}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State the composition or the customs code of the product.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State the country of departure and the destination.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State the form and the full composition of the product.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State the origin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State the share of {owner} in {party}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Terrorism</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The control code was decided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The customs remarks must say that the goods are controlled, with the control code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The decided control code is {code}; its text is not in the edition.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The exporter knows of a danger, so a licence is needed also for an item on no list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The goods do not leave China, so no export licence is asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The origin of the product is not stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The party comes off the list, or another party takes its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The product is {item} ({code}) of {measure}, {confidence}. {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The product is {item} of Annex 1 and of Chinese origin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The product is {item} of Annex 1, made abroad with Chinese technology.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The product is {item} of Part II; Part I items are {share} % of its value, at or above {limit} %.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The product is {item} of Part II; Part I items are {share} % of its value, below {limit} %.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The product is {item} of {measure}, which does not bind on this day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The product may be {item} of {measure}; what is known does not decide it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The value share of China-origin Part I items is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is doubt about a danger: ask the ministry, with parameters, uses and the reason for the doubt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This item to the United States is refused in principle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This notice does not say whether foreign parties may pass the goods on: ask the ministry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This use is judged case by case: {uses}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trade in dual-use items with a party on the control list is barred; a special application is possible.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use for weapons of mass destruction or terrorism is named; such an application is not granted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use for weapons of mass destruction, terrorism or a military end is refused in principle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weapons of mass destruction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When {limb} binds, a licence of the Chinese ministry is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When {measure} binds, a licence is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When {measure} binds: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether the product was made with Chinese rare-earth technology is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Within china</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>code not read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{country} is not a country code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{form} is not a form of product that edition {edition} knows.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

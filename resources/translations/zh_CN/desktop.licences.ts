<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>Balances</name>
  <message>
   <source>drawn {drawn} · reserved {reserved} · free {free}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no ceiling</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LicenceColumns</name>
  <message>
   <source>Destination</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End users</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Our number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Standing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Valid until</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LicencesPage</name>
  <message>
   <source>&lt;p&gt;A planned shipment reserves, a shipped one draws, a cancelled one gives back. Nothing overdraws.&lt;/p&gt;&lt;p&gt;A single licence is for one export and ends with it (Order 792 Art. 15).&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Balance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Conditions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contract</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Destination</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Freeze</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Freeze …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hand back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hand back to the authority …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issued on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No licence yet. A granted application brings one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plan a shipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Port</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shipments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Standing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reason stays on record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transport</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unfreeze</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unfreeze …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Valid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What befell it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it allows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why?</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ShipmentsTab</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel the shipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Customs declaration number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Invoice number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New shipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has left under this licence yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plan the shipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planned on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Port</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record arrival</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record shipping</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record shipping …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The goods left today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transport</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was reserved becomes free again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why?</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

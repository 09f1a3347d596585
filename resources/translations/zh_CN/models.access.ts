<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>A password has at most 1,000 characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A password needs at least {length} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A user needs a name to log in with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A user needs at least one role.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Administer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Administrator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After wrong passwords the next try has to wait: {seconds} seconds left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Auditor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Certify</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classify</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clerk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compliance manager</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compliance officer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copying and verifying the database</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issue documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lodge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name and password do not belong together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody changes their own roles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody locks themselves out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prepare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ship</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The present password is not right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The workspace is locked. Unlock it with your password first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The workspace needs at least one active administrator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is already a user {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no active user {name} in this workspace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This value cannot be used for the setting {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verify</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not an active user of this workspace with these roles. Log in again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} may not do this: it needs the permission “{permission}”, which the role {roles} does not give.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} prepared this and therefore cannot decide on it. Another person has to.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

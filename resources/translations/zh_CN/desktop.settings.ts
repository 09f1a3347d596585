<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>BackupsSection</name>
  <message>
   <source>A larger file that can be restored into SQLite and PostgreSQL alike.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back up now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backed up and verified on {when}: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backing up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No backup yet. Make one now; it takes a moment and disturbs nobody.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Portable archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup is being written and verified …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They lie in {folder}. Copy them to another disk now and then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your role does not make backups.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>database file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>portable archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{size} MB</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>IntegritySection</name>
  <message>
   <source>Check integrity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking integrity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking … You can go on working; Cancel is at the foot of the window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every change stands in a journal whose rows are chained: each carries a fingerprint of the row before it. The check reads the whole chain, compares every stored file with its fingerprint, and lets the database check itself. An altered, missing or added row is found and named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Head of the chain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Integrity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Journal rows read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep this workspace as it is, make a copy of it, and compare with the latest backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was altered: the chain holds, the files are what they were.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stored files read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the head down outside of this workspace: later it proves that no row was cut off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>… and {count} more.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LookSection</name>
  <message>
   <source>Appearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Appearance and language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the system has it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give between 1 and {most} whole minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock the window when nobody touches it for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These are kept for you on this machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>minutes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PasswordSection</name>
  <message>
   <source>At least 10 characters. A sentence that only you would say is easy to keep and hard to guess.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New password again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Present password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two new passwords are not the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your password was changed.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PeopleSection</name>
  <message>
   <source>Add a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the roles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a person, or add one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep out …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep {name} out?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let in again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Logs in as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody locks themselves out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Roles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The password was set; it has to be changed at the next login.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The person was added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The roles were changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They cannot log in any more. What they wrote stays theirs, and they can be let in again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They log in with the password you give here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>kept out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>let in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new password due</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PersonForm</name>
  <message>
   <source>At least 10 characters. Tell it to the person yourself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First or new password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Logs in as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name on screen and in print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody changes their own roles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Roles</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>&lt;p&gt;Appearance, language and lock are yours, on this machine. Workspace, people and backups belong to everybody who works in this workspace.&lt;/p&gt;&lt;p&gt;Check integrity proves that nothing was altered since it was written. Ctrl+Enter does the act of the section, Ctrl+N adds a person (administrators).&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Appearance and language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Integrity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sections of the settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Workspace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your password</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WorkspaceSection</name>
  <message>
   <source>An administrator chooses it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Database</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Our own firm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Party of the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the choice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Schema</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The choice was saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The exporter that papers, applications and letters name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This workspace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who else has it open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} on {host}, with {program}, since {since}</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>Give a JSON file with the facts; --schema prints their shape.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No paper {number} was issued.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sheet has no column “{heading}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no list {what}; choose {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no paper {paper}; choose {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no record with the number {number}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no role {role}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nobody to ask for a password; set EUC_DESK_PASSWORD.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which workspace? Give --workspace FOLDER (or a postgresql:// URL), or make the example with: euc-desk demo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who acts? Give --user NAME; the password is asked for, or taken from EUC_DESK_PASSWORD.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{code} is not a country code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{kind} cannot be imported; choose {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has no site “{site}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be read as JSON: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} has to hold one JSON object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{use} is not a use; choose {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is not a date that exists. Write it as 2026-11-24.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is not one customer: {names}</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

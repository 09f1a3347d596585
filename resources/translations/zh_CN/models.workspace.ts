<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>A note holds at most {limit} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A note needs some text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A stored file no longer matches its fingerprint {sha256}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At most {limit} characters fit here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At most {limit} lines fit here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Command line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the archive {path} the table {table} is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody else changed this record while you were working on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive {path} is damaged: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup could not be written: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database at {url} already has tables in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database at {url} belongs to another program; it was not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file with the fingerprint {sha256} is not in this workspace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder {folder} cannot be made ({why}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder {folder} cannot be written to ({why}); the workspace was not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder {folder} is not empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text holds the invisible character U+{code}, which no record may hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The workspace file is damaged: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The workspace file {path} is damaged ({what}); it was not opened. Restore the latest backup beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is already a workspace in {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no workspace in the database at {url}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no workspace in {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no {kind} number {id}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This field is not known here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This has to be a date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This has to be a day without a time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This has to be a list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This has to be a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This has to be a whole number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This has to be at most {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This has to be more than {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This has to be stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This has to be text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This has to be yes or no.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a date that exists. Write it as 2026-11-24.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not one of the possible values.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This number has more digits than the record can hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This text has {length} characters; the record holds at most {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This text holds a broken character.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This value cannot be used here: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This workspace was written by a newer EUC Desk (schema {found}; this program knows {known}). It was not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has {size} MB; a record takes files up to {limit} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is a backup of a folder workspace. Restore it into a folder, or make a portable backup of it for PostgreSQL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is a database of another program; it was not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is not a readable workspace file: its first bytes are not those of a database.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is not an archive this program knows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} has more than {places} decimal places.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} is not text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} is outside what a record can hold.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

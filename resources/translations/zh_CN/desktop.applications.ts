<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>AcceptanceForm</name>
  <message>
   <source>Accepted on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The authority's number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The statutory clock starts on this day, not on the day of filing.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AnswerForm</name>
  <message>
   <source>Conditions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop the licence here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Granted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issued on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantities granted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reasons, in the authority's words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Valid from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Valid until</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ApplicationActs</name>
  <message>
   <source>Delete the draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the draft {number}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete this draft …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything comes along, and the new one cites the old one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its quantities go back to the declarations. The application stays readable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a new application from {number}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open declaration {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open {number}, which it repeats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record a refusal …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repeat this order …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again as a new one …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is different this time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was typed is gone; its quantities go back to the declarations.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why it is withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw {number}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw …</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ApplicationColumns</name>
  <message>
   <source>Accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Authority's number</source>
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
   <source>End user</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lodged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ApplicationForm</name>
  <message>
   <source>Add a party</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Additional information</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Authority and contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contract number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date of the contract</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declared lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Destination</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End user</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind of licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order and way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other parties</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Party</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Port of export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Regime</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Route</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site of use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Specific end use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken from the declaration of the first line; the two have to say the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Telephone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick what is applied for. It rests on verified declarations and never asks for more than is left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transport</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who handles it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why the destination is not the end user's country</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ApplicationHeader</name>
  <message>
   <source>Open in the queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record the acceptance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record the lodging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repeat this order …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Submit again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Submit for review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again as a new one …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>after {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>repeats {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>since {day}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ApplicationPapers</name>
  <message>
   <source>Application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bind the pack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Introduction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issue the application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issue the introduction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prints it once; a new version only when its facts have changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{paper} (preview)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ApplicationsPage</name>
  <message>
   <source>&lt;p&gt;Our request for a licence. Its lines rest on verified declarations; its evidence stands in slots; another person decides before it is lodged. The statutory clock starts on the day of acceptance.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+N&lt;/b&gt; new &amp;nbsp; &lt;b&gt;Ctrl+Enter&lt;/b&gt; the next step &amp;nbsp; &lt;b&gt;Esc&lt;/b&gt; back to the list. Drop a file on a slot to fill it, or anywhere else to keep it with the application.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an application in the list, or begin a new one with Ctrl+N.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give it up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It cannot go on yet: {count} points block, see what is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It gets its number once an end user is chosen; until then it is kept as you type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Law</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No application yet. Ctrl+N begins one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Papers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repeat order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Throw it away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you had typed and could not be saved yet is back.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AuthorityTab</name>
  <message>
   <source>Acceptance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accepted on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answered on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last day of the pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lodged on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lodging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record the acceptance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record the lodging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record the pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The authority's answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clock has not started.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clock stands still, or has no limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until (empty while it lasts)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>still lasts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{used} working days used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{used} working days used, {left} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{used} working days used, {left} left; due {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{used} working days used; it was due {day}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DecisionTab</name>
  <message>
   <source>Approved by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody has decided on it yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prepared by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Round {round}: {outcome} by {name} on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Second person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Submitted by</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DeclaredLines</name>
  <message>
   <source>Currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no quantity was declared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>until {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{left} left of {declared}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DeclaredLinesField</name>
  <message>
   <source>Choose the end user first: then its declared lines stand here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No verified declaration of this end user has anything left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One line cannot be read.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EvidenceTab</name>
  <message>
   <source>A second person then decides on the application as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is “{slot}” not needed?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeping {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Often asked for, or on request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why it is not needed, in a sentence</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>GrantedLines</name>
  <message>
   <source>One quantity cannot be read.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LawTab</name>
  <message>
   <source>As of {day}, the day of submission; reference edition {edition}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As of {day}; reference edition {edition}. It is kept when the application is submitted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duties</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help with the law, not legal advice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licences that are possible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May change on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The application has no lines yet, so there is nothing to ask the law about.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the law asks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What would change the answer</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LodgingForm</name>
  <message>
   <source>Lodged on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of the filing</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QuestionsTab</name>
  <message>
   <source>Answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer owed by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asked by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Due on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was asked yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answered {day} by {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>due {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>or in working days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>overdue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>owed by {who}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{asker} ({name}) on {day}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RepeatTab</name>
  <message>
   <source>Date of the contract</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declared lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New contract number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only what changes is asked for. Everything else is copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repeat of {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What does not come along</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SlotCard</name>
  <message>
   <source>(a paper)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a file for: {slot}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a file …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not needed …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not needed: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not needed: {slot}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take {name} out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dated {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>expired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>good until {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>if asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>often asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>or drop it here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <source>Choose a party that the register offers as you type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This has to be stated.</source>
   <translation>此处必须填写。</translation>
  </message>
  <message>
   <source>{source} ({mark})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text}</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

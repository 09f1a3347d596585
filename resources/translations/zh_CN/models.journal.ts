<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>Add address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add customer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add customers from a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add identifier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add note to application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add note to customer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add note to declaration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add note to product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add products from a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add user</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer criterion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer to a criterion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Application line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approve case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assign case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attach file to application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attach file to customer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attach file to declaration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attach file to product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attached file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin new version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel shipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case in review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change customer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change declaration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change dossier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change own password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change shipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking stored files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking the journal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close scope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Composition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm arrival</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm classification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Countersign</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Customer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide on an answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide: ended at own request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide: granted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide: not granted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide: reinstated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide: revoked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide: suspended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declaration line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dossier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft declaration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empty evidence slot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End-use declaration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Event of a dossier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Event of a licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill evidence slot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Further name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import customers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import open orders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issue document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issue for signature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issued document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Journal row {row}: {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Latest screening</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ledger entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let user in or keep out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence frozen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence returned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence revoked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence unfrozen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Login try</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark as the example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open dossier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Owner's share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Party of a declaration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Party of a licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Party of an application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause clock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause of a clock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plan shipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preparer of an application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Propose classification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record acceptance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record grant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record lodging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record refusal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record screening answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record signature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record test report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refuse case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refuse login</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Register licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reject classification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove scope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repeat application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resubmit application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retire customer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retire product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Return case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revive customer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Role of a user</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scope of a dossier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Screening answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set owners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set roles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set scope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ship</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shipment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shipment line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop and report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stored file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Submit application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Submit dossier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Supersede</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Test report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database checks itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database says of itself: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The stored file {sha256} no longer matches its fingerprint.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no journal row {row}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undertaking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verify</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vote on a dossier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waive evidence slot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw classification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw dossier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Workspace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a row is missing before it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not follow from the row before it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its contents were altered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{by} changed this record while you were working on it. Your text is kept; look at both and save again.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

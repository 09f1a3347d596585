<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>models</name>
  <message>
   <source>"{value}" does not have the shape of a code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>"{value}" is not a country code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>"{value}" is not a country of this table.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>"{value}" is not a date of the form 2026-11-23.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>"{value}" is not a number above 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>"{value}" is not a valid entry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>"{value}" is not a whole number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>"{value}" is not an interval.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>"{value}" is not en or zh.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>"{value}" is not known in the edition.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>"{value}" is not one of: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>"{value}" names no measure of the edition.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>"{words}" alone is too vague. {ask}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A clock has a length exactly when it has a limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A make-up working day falls on Monday to Friday.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A scored criterion has no weight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A suspension has an end but no beginning.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Active</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An extension to {to} was stated on {day}; that is not a legal act and names no announcement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An interval in force overlaps the suspension.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assurance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Catalogue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Certain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmed item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Control list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Countermeasures list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Current</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Design</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Destination ban</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Destination policy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disqualifying</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Escalate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export control list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Extraterritorial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get the edition again from where it came, or mend the rows named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Holiday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In force</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Incomplete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inferred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Informational</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Item control</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Law</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence measures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Likely</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listing control</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listing watch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No model, maker or product is named. Name the product, its model and its maker.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No statement in the table names this day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not law</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note: {note}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number inferred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the national public holidays of {country} are counted, not those of its regions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Partial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Possible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Practice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Procedure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Promise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recalled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Regulation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Required undertaking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Secondary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Single source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suspended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suspension</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Technology catalogue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Technology control</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Temporary ban</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cell is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The column is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The customs code {code} is named for the item.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The date is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The dates of {name} were not read; it is treated as in force.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The edition has format {format}; this program reads format {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The edition holds no clock {code}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The edition holds no criterion {code}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The edition holds no measure {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The edition holds no programme {code}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The edition lacks this file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file does not belong to an edition.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is larger than 50 MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is not JSON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is not UTF-8 text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is not a table that can be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is not the one the manifest names: its SHA-256 differs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The form of the product is not stated; the item is a {form}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The form of the product is {form}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The head of the table is not the expected one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The interval ends on {last}, before it begins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The item also asks for {elements}; the composition does not name it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The manifest is missing or is not JSON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The manifest names no files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The note does not begin with how complete the row is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The product contains {element}; the item is {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The row has {count} cells.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The row names nobody.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The row says again what row {first} says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The suspension of {name} ended by its text on {day}; no newer act was seen, so it is unknown whether the measure applies, and it is treated as in force.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text holds a control or direction-changing character.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text of {name} ended on {day}; no act that prolongs it was seen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no reference edition {edition}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two intervals overlap on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two programmes have the same code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unconfirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unknown treated as active</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unknown treated as in force</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unreliable entity list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Watch list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Workday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write what the item is used for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{code} is not a unit of the loaded edition.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} characters are too few: write at least {least} and say into which product the item goes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} is the last day named; that it is still a suspended day is inferred from the wording.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{form}: as a rule not caught by {measure}, by answers of the ministry that were read in a copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{from_unit} counts {from_dimension} and cannot be turned into {to_unit}, which counts {to_dimension}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{message}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is in force since {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not a legal act: {kind}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not yet on the {list} ({notice}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is on the {list} ({notice}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is on the {list} ({notice}); its measures are stopped, a licence is still needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is on the {list} ({notice}); its measures are suspended until {day}, a licence is still needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is on the {list} ({notice}); the suspension ended by its text on {day} and no newer notice was seen, so it is treated as active.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is stopped without an end date by {by}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is suspended until {day} by {by}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} takes effect on {day} by its text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was not confirmed; it is treated as in force.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was taken off the {list} ({notice}).</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

"""The ground floor: engine, transactions, migrations, attachments, backup, and the words faults are said in."""

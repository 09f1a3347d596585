"""Reports: the journal, what expires, and where each customer stands."""

"""What the law and the house rules say, as dated data: measures, items, lists, criteria, papers; by edition."""

"""What records of several areas have in common on screen: keeping what is typed, parts, files, notes, history."""

"""The queue: what blocks each case, who owes what since when; decisions and the second pair of eyes."""

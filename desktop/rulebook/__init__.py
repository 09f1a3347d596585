"""The rulebook's pages: measures, items, lists, working days, and what a deal needs."""

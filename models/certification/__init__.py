"""Certified end users: dossiers, criteria answers, decisions; and the status computed from them as of a date."""

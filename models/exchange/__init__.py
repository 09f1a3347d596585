"""Spreadsheets in and out: mapping, dry run, row errors, all or nothing; guarded lists out."""

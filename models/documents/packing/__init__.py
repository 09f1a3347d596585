"""Submission packs: strangers' files checked and cleaned, bound behind a cover and contents, stamped page by page."""

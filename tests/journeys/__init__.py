"""Whole jobs through the real pages and the real window."""

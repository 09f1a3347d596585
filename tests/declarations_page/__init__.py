"""Journeys through the declarations page."""

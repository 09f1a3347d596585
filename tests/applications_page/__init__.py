"""Journeys through the applications page."""

"""Journeys through the rulebook page."""

"""Journeys through the settings page."""

"""Journeys through the reports page."""

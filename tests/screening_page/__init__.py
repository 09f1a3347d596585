"""Tests of the screening page."""

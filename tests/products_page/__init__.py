"""Tests of the products' page."""

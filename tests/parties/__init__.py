"""Tests of customers and every other party."""

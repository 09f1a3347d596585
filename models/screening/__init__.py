"""Screening answers: was a party compared with the lists, when, with which, and what came out."""

"""Licence applications: lines, evidence, questions, lodging, the authority's answer."""

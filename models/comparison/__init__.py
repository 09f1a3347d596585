"""Holding documents against the register, field by field."""

"""Licences with their balance, and the shipments that draw from them."""

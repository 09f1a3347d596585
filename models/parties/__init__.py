"""Customers and every other party: names, identifiers, addresses, sites, contacts, owners."""

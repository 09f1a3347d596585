"""Granted licences: lines, balance, shipments drawn from them, and what freezes or ends them."""

"""The customers: list, detail, sites, owners, papers, screening."""

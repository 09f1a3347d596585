"""The dossier of a customer that is to be certified as an end user: prepared, handed in, decided."""

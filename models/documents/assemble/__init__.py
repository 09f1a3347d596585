"""Contents of the papers, filled from the register."""

"""Schema migrations for both databases; they import nothing of models."""

"""Products: what they are made of, which controlled items they may be, and the decision about that."""

"""The products: list, detail, composition, classification."""

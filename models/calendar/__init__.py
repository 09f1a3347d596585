"""Working days by country, and the statutory clocks that run on them."""

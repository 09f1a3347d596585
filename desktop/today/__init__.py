"""The first page: what expires, what waits for whom, and the clocks that run."""

"""The queue: what waits for a decision, with the evidence beside it."""

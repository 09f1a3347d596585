"""Tests: they mirror models and desktop, with journeys, faults and benchmarks beside them."""

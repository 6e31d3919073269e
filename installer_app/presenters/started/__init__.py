"""The install under way: kept at each step, and offered again after a crash."""

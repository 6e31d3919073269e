"""The box list."""

"""The check-and-bind page."""

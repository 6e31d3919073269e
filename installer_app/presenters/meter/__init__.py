"""The meter page, and the way into a replacement."""

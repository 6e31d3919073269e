"""The tour: the real window driven by itself through a whole install, with real events."""

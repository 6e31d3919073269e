"""Check this computer: its view, and what only Qt can tell. Imports widgets and the presenter."""

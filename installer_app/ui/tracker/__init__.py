"""The tracker's view: table, filters, details. Imports widgets and the tracker's presenter."""

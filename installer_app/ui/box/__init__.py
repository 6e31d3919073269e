"""Scan a box: the ways in at the left, the list at the right. Imports widgets and the box presenter."""

"""About the program. Imports widgets and the presenter."""

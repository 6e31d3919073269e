"""The connection profiles of this laptop. Imports widgets, shell and the connections' presenter."""

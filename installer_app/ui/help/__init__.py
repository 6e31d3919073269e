"""The help beside the page. Imports widgets and the help's presenter."""

"""The settings. Imports widgets and the settings' presenter."""

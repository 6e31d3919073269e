"""Connection profiles and IT's policy, read from their files. Imports domain, ports, settings, resources."""

"""The program tries itself, each check in a process of its own. May import what the composition root may."""

"""The installs on this laptop."""

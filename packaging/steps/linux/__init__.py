"""The packages for Linux: a `.deb`, and a folder for one account that needs no root."""

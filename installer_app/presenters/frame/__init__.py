"""What stands around every page: plate, rail, bars, menu, keys; signing out, leaving, closing."""

"""What every way to the web has in common: whom we trust, and small files fetched whole or not at all."""

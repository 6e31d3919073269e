"""News of versions from depot IT's signed feed, over httpx. Imports domain, settings and the port it fits."""

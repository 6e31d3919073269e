"""What stands around the pages: the rail's column and the page engine. Imports widgets and the base page."""

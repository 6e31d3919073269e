"""Reports of an install and of a day."""

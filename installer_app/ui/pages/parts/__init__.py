"""Parts of single pages, and what only pages share."""

"""What the doctor looks at, and what it concludes: facts come from adapters, words from here."""

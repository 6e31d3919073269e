"""The composition root: the only room that knows every class. Imports all; only ``__main__`` imports it."""

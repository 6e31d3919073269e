"""The support file: what is in it, what is masked, and the last look before it is written."""

"""The steps behind dev.py, one module each. Standard library only; `machine` alone touches the outside."""

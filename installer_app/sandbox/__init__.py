"""The PowerBox servers that demo mode, training and tests use. Imports domain and resources."""

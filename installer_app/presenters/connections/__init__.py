"""The connection profiles of this laptop, and the question whether to take one over."""

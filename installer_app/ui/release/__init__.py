"""The release view: what an install has bound is released, behind a typed confirmation."""

"""The release of what an install has bound, without another device in its place."""

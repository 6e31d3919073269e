"""This program itself: whether it is the bundle, and the words that start it once more."""

import sys


def is_bundled() -> bool:
    """Whether this is the bundle, with a Python of its own, and not a Python's package."""
    return bool(getattr(sys, "frozen", False))


def started_again(*words: str) -> tuple[str, ...]:
    """The command line of another process of it, with these words."""
    program = (sys.executable,) if is_bundled() else (sys.executable, "-m", "installer_app")
    return (*program, *words)

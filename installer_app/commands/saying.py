"""How a command speaks: documents to standard output, sentences to standard error, and the exit status."""

import sys

DONE, NOT_DONE, USAGE = 0, 1, 2


def print_out(text: str, end: str = "\n") -> None:
    """To standard output, at once."""
    sys.stdout.write(text + end)
    sys.stdout.flush()


def say(text: str, status: int) -> int:
    """A sentence for a person; hands on the exit status."""
    sys.stderr.write(f"{text}\n")
    return status

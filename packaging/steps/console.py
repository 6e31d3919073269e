"""What a person sees while the commands work."""

import io
import sys


class Stop(Exception):
    """The command cannot go on. Carries what the person reads, and the exit status (2: theirs to mend)."""

    def __init__(self, words: str, status: int = 2) -> None:
        super().__init__(words)
        self.words = words
        self.status = status


def say(words: str) -> None:
    """Prints one line at once, in order with what child processes print."""
    print(words, flush=True)


def complain(words: str) -> None:
    """Prints to standard error, after everything said so far."""
    sys.stdout.flush()
    print(words, file=sys.stderr, flush=True)


def tolerate_any_character() -> None:
    """Lets a terminal of an old code page show “?” where it lacks a character, instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")

"""httpx without the command line that it brings along."""

import sys


def without_command_line() -> None:
    """To be called before httpx is imported.

    It tries whether its own command line can be had, and so loads click (which the sandbox's server needs),
    rich and pygments where these are installed: more than all the rest of it, for what nobody here can call.
    """
    # To Python: there is no such module. httpx goes on without it.
    sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type] # what Python itself has for that

"""httpx without the command line that it brings along."""

import sys
from types import ModuleType


def without_command_line() -> None:
    """To be called before httpx is imported.

    It tries whether its own command line can be had, and so loads click (which the sandbox's server needs),
    rich and pygments where these are installed: more than all the rest of it, for what nobody here can call.
    """
    stand_in = ModuleType("httpx._main")
    stand_in.__dict__["main"] = lambda: None  # httpx calls it its own
    sys.modules.setdefault(stand_in.__name__, stand_in)

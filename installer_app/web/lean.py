"""httpx and msgspec without what they bring along and nobody here uses."""

import sys


def without_command_line() -> None:
    """To be called before httpx is imported.

    It tries whether its own command line can be had, and so loads click (which the sandbox's server needs),
    rich and pygments where these are installed: more than all the rest of it, for what nobody here can call.
    """
    # To Python: there is no such module. httpx goes on without it.
    sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type] # what Python itself has for that


def load_msgspec() -> None:
    """By Python's own ``typing``, which has all that msgspec takes of ``typing_extensions``. Blocking.

    That is half as much again to load, in time and in memory.
    """
    if "msgspec" in sys.modules or "typing_extensions" in sys.modules:
        return
    sys.modules["typing_extensions"] = None  # type: ignore[assignment] # as above
    try:
        import msgspec  # noqa: F401 - loaded only
    finally:
        del sys.modules["typing_extensions"]

"""httpx without what it brings along and nobody here uses, or seldom."""

import sys
from importlib import import_module
from threading import Lock
from types import ModuleType
from typing import Any

_turn = Lock()


def lean_httpx() -> None:
    """To be called before httpx is imported.

    It tries whether its own command line can be had, and so loads click (which the sandbox's server needs),
    rich and pygments where these are installed: more than all the rest of it, for what nobody here can call.
    """
    # To Python: there is no such module. httpx goes on without it.
    sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type] # what Python itself has for that
    # For hosts in other letters than ASCII's, and for who says nothing of whom to trust.
    for seldom in ("idna", "certifi"):
        sys.modules.setdefault(seldom, _Seldom(seldom))


class _Seldom(ModuleType):
    """Loaded when something of it is first asked for."""

    def __getattr__(self, name: str) -> Any:
        with _turn:  # two threads may come at once
            if isinstance(sys.modules.get(self.__name__), _Seldom):
                del sys.modules[self.__name__]
        whole = import_module(self.__name__)
        vars(self).update(vars(whole))
        return getattr(whole, name)

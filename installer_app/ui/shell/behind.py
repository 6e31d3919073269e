"""What is loaded behind the first page, so that it does not keep it waiting."""

import sys


def load_next() -> None:
    """What the sign-in needs. Blocking."""
    # Its own command line, where that can be loaded, takes twice the time and the memory of all the rest.
    sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type] # None: there is no such module
    import httpx  # noqa: F401 - loaded for the sign-in

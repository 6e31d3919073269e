"""What Qt for Python carries along of its own and no start needs: loaded once something of it is asked for.

PySide compiles and runs these modules each time it is imported, half of the time that its import takes. They
word the errors of wrong arguments, tell the signatures of functions, and write ``.pyi`` files.
"""

from __future__ import annotations  # ``compile`` passes it on, as PySide's own call of it does

import builtins
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import RLock
from typing import Any

_FOLDER = "shibokensupport/signature"
_MAPPING = f"{_FOLDER}/mapping.py"
LATER = frozenset(
    f"{_FOLDER}/{name}.py"
    for name in (
        "errorhandler",
        "layout",
        "lib/enum_sig",
        "lib/pyi_generator",
        "lib/tool",
        "mapping",
        "parser",
    )
)
"""By the names that PySide gives them when it compiles them; it has them in a library, not in files."""
_IN_PLACE = f"""
from {__name__} import when_asked
__getattr__ = when_asked(globals(), {{!r}})
"""
# PySide's own C asks nothing of this one: it takes the function out of it, calls that, and reads the rest.
_LOOKED_INTO = """
def update_mapping():
    __getattr__("update_mapping")
    return update_mapping()
"""
_compile = builtins.compile
_sources: dict[str, Any] = {}
_turn = RLock()


@contextmanager
def without_what_comes_later() -> Iterator[None]:
    """Meanwhile, what of PySide comes later is compiled to a module that waits."""
    builtins.compile = _or_a_waiting_one
    try:
        yield
    finally:
        builtins.compile = _compile


def _or_a_waiting_one(source: Any, filename: Any, *how: Any, **named: Any) -> Any:
    if filename in LATER and filename not in _sources:
        _sources[filename] = source
        source = _IN_PLACE.format(filename) + (_LOOKED_INTO if filename == _MAPPING else "")
    return _compile(source, filename, *how, **named)


def when_asked(names: dict[str, Any], filename: str) -> Callable[[str], Any]:
    """The ``__getattr__`` of the waiting module: it runs what PySide has as its text, and then answers."""

    def get(name: str) -> Any:
        # Its loader looks for names of the language itself, which need nothing of it.
        if name.startswith("__"):
            raise AttributeError(name)
        with _turn:  # another thread waits until all of it is there
            source = _sources.pop(filename, None)
            if source is not None:
                try:
                    exec(_compile(source, filename, "exec"), names)  # noqa: S102 - as PySide itself does
                except BaseException:
                    _sources[filename] = source
                    raise
        try:
            return names[name]
        except KeyError:
            raise AttributeError(f"module {names['__name__']!r} has no attribute {name!r}") from None

    return get

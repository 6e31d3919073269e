"""Qt's enums, made in less than half the time: a start makes 190 of them, with 2,900 names.

PySide has Python's ``enum`` make each, by the call that checks everything anew for each name. ``enum`` has a
second way for its own library, without the checks; what comes of it is the same.
"""

import enum
from enum import FlagBoundary
from typing import Any

_OF_PYTHON: Any = enum.EnumType
_with_checks: Any = _OF_PYTHON._create_
_without_checks: Any = getattr(enum, "_simple_enum", None)


def make_enums_quickly() -> None:
    """From now on, for those of PySide: nobody else asks for them in its way."""
    if _without_checks is not None:
        _OF_PYTHON._create_ = _made


def _made(cls: Any, name: str, members: Any, *, boundary: Any = None, **others: Any) -> Any:
    """A new enum, as ``cls(name, members)`` makes it."""
    if boundary is not FlagBoundary.KEEP or not _is_plain(members) or any(map(_is_given, others.items())):
        return _with_checks(cls, name, members, boundary=boundary, **others)
    made = _without_checks(cls, boundary=boundary)(type(name, (), dict(members)))
    made.__doc__ = None  # as it is with checks
    return made


def _is_given(named: tuple[str, Any]) -> bool:
    """Whether an argument says more than nothing; ``start`` says nothing where each name has its number."""
    return named[0] != "start" and named[1] is not None


def _is_plain(members: Any) -> bool:
    """Pairs of a name and a number, no name twice, and none that means something to ``enum``."""
    return (
        type(members) is list
        and all(
            type(one) is tuple and type(one[1]) is int and one[0][0] != "_" and one[0] != "mro"
            for one in members
        )
        and len({name for name, _ in members}) == len(members)
    )

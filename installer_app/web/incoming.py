"""JSON that somebody else wrote: read into what is expected there, or what is wrong with it."""

import json
import re
from contextlib import suppress
from typing import Any, TypeVar

import msgspec

_AT = " - at `$"
_MISSING = re.compile(r"Object missing required field `(?P<name>[^`]+)`")
Kind = TypeVar("Kind")


class Amiss(ValueError):
    """The first thing that is wrong: ``where`` (``customerSites[0].isAMI``; "" is the whole) and ``what``.

    What was expected, and never what was there: it may be a secret or somebody's name.
    """

    def __init__(self, where: str, what: str) -> None:
        super().__init__(f"{where or 'the answer'}: {what}")
        self.where = where
        self.what = what


def loads(body: bytes) -> Any:
    """The value of UTF-8 text. Raises Amiss.

    NaN and Infinity are floats, as many servers write them; of members of one name the last counts.
    """
    with suppress(ValueError, RecursionError):
        text = body.decode()
        value = json.loads(text)
        if "\\u" in text:
            # Half of a surrogate pair reads well here, and then cannot be sent, kept or drawn.
            json.dumps(value, ensure_ascii=False).encode()
        return value
    # Out here, without the reader's own error: that one keeps the whole body.
    raise Amiss("", "not JSON")


def read(body: bytes, kind: type[Kind]) -> Kind:
    """A value of that kind; nothing is guessed: "true" is no truth and 1 no text. Raises Amiss."""
    try:
        return msgspec.convert(loads(body), kind)
    except msgspec.ValidationError as exc:
        raise _amiss(str(exc)) from exc


def _amiss(message: str) -> Amiss:
    what, _, path = message.partition(_AT)
    where = path.removesuffix("`").removeprefix(".")
    missing = _MISSING.fullmatch(what)
    if missing is not None:
        return Amiss(f"{where}.{missing['name']}".removeprefix("."), "missing")
    return Amiss(where, what[:1].lower() + what[1:])

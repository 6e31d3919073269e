"""The last look: nothing that must not leave this computer is in what is about to be written."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import field
from enum import StrEnum

from installer_app.frozen import frozen
from installer_app.services.support.parts import SupportPart

LEAST = 4


class Kind(StrEnum):
    """What was found. The value itself is told to nobody."""

    SECRET = "a secret"  # noqa: S105 - a word for it
    CODE = "an install code"
    NAME = "a customer’s name or address"
    SIGN_IN = "a sign-in id"
    HOME = "the home folder"
    ACCOUNT = "the account’s name"


@frozen
class Forbidden:
    """A text that must not be in a support file; not in its own ``repr``."""

    kind: Kind
    text: str = field(repr=False)


@frozen
class Leak:
    """Which file of the support file has what in it."""

    part: str
    kind: Kind


def leak_in(parts: Sequence[SupportPart], forbidden: Iterable[Forbidden]) -> Leak | None:
    """The first that is found. Names are looked for as whole words, whatever their case."""
    for one in forbidden:
        pattern = _pattern(one)
        for part in parts:
            if pattern is not None and pattern.search(part.text):
                return Leak(part.name, one.kind)
    return None


def _pattern(one: Forbidden) -> re.Pattern[str] | None:
    text = one.text.strip()
    words = r"\s+".join(map(re.escape, text.split()))
    if one.kind is Kind.ACCOUNT:
        # An account may be called “technician”: it is a name where a path or an address has it.
        return re.compile(rf"[\\/]{words}(?=[\\/\"'\s]|$)|\b{words}@", re.IGNORECASE) if words else None
    if len(text) < LEAST:
        return None  # “Al” is in half of all words
    if one.kind in (Kind.SECRET, Kind.CODE, Kind.HOME):
        return re.compile(re.escape(text), re.IGNORECASE if one.kind is Kind.CODE else 0)
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)

"""News of versions as depot IT's feed tells them: what may be wrong with them, and which version is newer."""

import re
from datetime import date, datetime
from enum import StrEnum

from installer_app.frozen import frozen

_RELEASE = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,6}){0,3}", re.ASCII)


class Doubt(StrEnum):
    """Why there is nothing to believe."""

    POLICY = "policy"  # its address or its key cannot be used
    UNREACHABLE = "unreachable"
    UNTRUSTED = "untrusted"  # TLS
    ELSEWHERE = "elsewhere"  # a redirect
    REFUSED = "refused"  # any status but 200
    TOO_LARGE = "too large"
    SIGNATURE = "signature"
    UNREADABLE = "unreadable"
    OLDER = "older"  # than one seen before: somebody plays an old one again
    EXPIRED = "expired"  # nobody has signed one for long: somebody may hold the newer ones back


class NewsUnusable(Exception):
    """There are no news that can be believed; ``doubt`` says why. What was believed before still is."""

    def __init__(self, doubt: Doubt) -> None:
        super().__init__(doubt.value)
        self.doubt = doubt


@frozen
class News:
    """The newest version, where to read of it, and for how long that may be believed.

    ``sequence`` grows with each feed that is signed. ``notes`` by language (``en``), ``pages`` by system
    (``linux``, ``windows``, ``macos``; https). Versions before ``minimum`` are not to be used; "" is none.
    """

    sequence: int
    expires: datetime
    version: str
    released: date
    notes: tuple[tuple[str, str], ...] = ()
    pages: tuple[tuple[str, str], ...] = ()
    minimum: str = ""

    def note(self, language: str) -> str:
        """What is new, in that language or in English; "" if nothing is said of it."""
        notes = dict(self.notes)
        return notes.get(language) or notes.get("en", "")

    def page(self, system: str) -> str:
        """Where this version is had for a system; "" if nowhere."""
        return dict(self.pages).get(system, "")


def release_of(version: str) -> tuple[int, ...]:
    """``1.10.0`` as what can be compared: (1, 10). What is no release (``1.2rc1``) is (), before all."""
    if not _RELEASE.fullmatch(version):
        return ()
    numbers = [int(part) for part in version.split(".")]
    while numbers and not numbers[-1]:
        numbers.pop()  # 1.2 and 1.2.0 are one (PEP 440: Final releases)
    return tuple(numbers)

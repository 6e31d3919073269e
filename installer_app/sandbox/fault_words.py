"""Faults as words: ``customer=503x2``, ``bind=lost``, ``token@field-tech-204=429:30x1``."""

import re
from collections.abc import Iterable

from installer_app.sandbox.faults import Endpoint, Fault, Kind

GRAMMAR = "ENDPOINT[@ACCOUNT]=KIND[:VALUE][xTIMES]"
WORD = re.compile(
    r"(?P<endpoint>[a-z]+)(?:@(?P<account>[^=\s]+))?=(?P<kind>[a-z0-9-]+?)"
    r"(?::(?P<value>\d+(?:\.\d+)?))?(?:x(?P<times>[1-9]\d*))?"
)
STATUS = re.compile(r"[45]\d\d")
EVERYWHERE = "all"
DEFAULT_VALUE = {
    Kind.BUSY: 2.0,
    Kind.BUSY_DATE: 2.0,
    Kind.CODE: 4.0,
    Kind.CODE_400: 4.0,
    Kind.SLOW: 3.0,
    Kind.SHORT_TOKEN: 5.0,
}


def faults_from_words(words: Iterable[str], account: str | None = None) -> tuple[Fault, ...]:
    """Read fault words; ``account`` is whose they are where a word names nobody.

    Endpoints: token, health, customer, bind, release, all. Kinds: those of :class:`Kind`, or a status
    (400 to 599) by its number. Raises ValueError, in words for a person, for what is none of these.
    """
    return tuple(fault for word in words for fault in _read(word, account))


def _read(word: str, account: str | None) -> list[Fault]:
    found = WORD.fullmatch(word)
    if found is None:
        raise ValueError(f"“{word}” is not a fault. Write it as {GRAMMAR}, for example customer=503x2.")
    kind, value = _kind(found["kind"], word)
    if found["value"] is not None:
        if kind not in DEFAULT_VALUE:
            raise ValueError(
                f"“{word}”: {found['kind']} takes no value. For how often, write x: {found['kind']}x2."
            )
        value = float(found["value"])
    times = int(found["times"]) if found["times"] else None
    whose = found["account"] or account
    return [Fault(where, kind, value, times, whose) for where in _endpoints(found["endpoint"], word)]


def _kind(text: str, word: str) -> tuple[Kind, float]:
    if text in set(Kind) - {Kind.STATUS}:
        kind = Kind(text)
        return kind, DEFAULT_VALUE.get(kind, 0.0)
    if STATUS.fullmatch(text):
        return Kind.STATUS, float(text)
    known = ", ".join(sorted(set(Kind) - {Kind.STATUS}))
    raise ValueError(f"“{word}”: no fault is called “{text}”. There are {known}, and any status by number.")


def _endpoints(text: str, word: str) -> list[Endpoint]:
    if text == EVERYWHERE:
        return list(Endpoint)
    if text in set(Endpoint):
        return [Endpoint(text)]
    raise ValueError(f"“{word}”: no endpoint is called “{text}”. There are {', '.join(Endpoint)}, and all.")

"""A box of DataBridges: each sticker stands in its list once, however often and however it was read."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from installer_app.domain.install_code import Grade
from installer_app.domain.mac import MacAddress
from installer_app.domain.sticker import Sticker
from installer_app.frozen import frozen


class Way(StrEnum):
    """How a sticker came in."""

    CAMERA = "camera"
    PICTURE = "picture"
    SCANNER = "USB scanner"
    PASTED = "pasted"


class Doubt(StrEnum):
    """Why a sticker of the list has to be looked at once more."""

    NONE = ""
    SWAPPED = "swapped"
    ADDRESS = "address"
    CHECK = "check"
    PUT_RIGHT = "put right"


@frozen
class BoxRow:
    """A sticker of the list, without its install code. ``masked`` is "" while its code is not at hand.

    ``source`` is the name of the picture file, where it came of one; ``seen`` how often it was shown.
    """

    row_id: str
    mac: MacAddress
    grade: Grade
    doubt: Doubt
    way: Way
    source: str
    read_at: datetime
    seen: int = 1
    masked: str = ""


def doubt_about(sticker: Sticker, *, put_right: bool = False) -> Doubt:
    """What speaks against a sticker as it was read (contract: stickers, The check).

    ``put_right``: from what a scanner typed for another keyboard layout, which only check digits vouch for.
    """
    if sticker.looks_swapped:
        return Doubt.SWAPPED
    if sticker.mac.suspicious:
        return Doubt.ADDRESS
    if sticker.code.grade is Grade.SUSPECT:
        return Doubt.CHECK
    return Doubt.PUT_RIGHT if put_right and sticker.code.grade is not Grade.VERIFIED else Doubt.NONE


def contradicted(rows: Iterable[BoxRow]) -> frozenset[MacAddress]:
    """The addresses that stand there with two codes: one of the two was read wrong."""
    once: set[MacAddress] = set()
    twice: set[MacAddress] = set()
    for row in rows:
        (twice if row.mac in once else once).add(row.mac)
    return frozenset(twice)

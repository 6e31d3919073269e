"""What a USB scanner typed, and what it meant where this computer has another keyboard layout."""

from dataclasses import field
from enum import StrEnum

from installer_app.domain.errors import NotASticker
from installer_app.domain.formats import parse_sticker
from installer_app.domain.install_code import HEX
from installer_app.domain.keyboards import readings
from installer_app.domain.sticker import Sticker
from installer_app.frozen import frozen


class Unsure(StrEnum):
    """Why what was typed is not taken, though it may be a sticker."""

    LAYOUT = "layout"
    CASE = "case"


@frozen
class Meant:
    """A payload. ``put_right``: it is not what stood there. ``unsure``: it must not be taken."""

    payload: str = field(repr=False)
    put_right: bool = False
    unsure: Unsure | None = None


@frozen
class TypedScan:
    """What a scanner typed: ``text`` as this computer's keyboard layout has it.

    ``keys``: the same keys on a US keyboard, "" where the system does not tell them. Not ``ended``: no Enter
    or Tab came, only silence. ``caps_lock``: it was on, which turns capital letters into small ones.
    """

    text: str = field(repr=False)
    keys: str = field(default="", repr=False)
    ended: bool = True
    caps_lock: bool = False

    def meant(self) -> Meant:
        """What it means: put right only where as typed it is no sticker, and can be but one."""
        found = self._found()
        sticker = _sticker(found.payload)
        # In hex, capital letters are small ones.
        if self.caps_lock and sticker is not None and not HEX.fullmatch(sticker.code.value):
            return Meant(found.payload, unsure=Unsure.CASE)
        return found

    def _found(self) -> Meant:
        if _sticker(self.text) is not None:
            return Meant(self.text)
        if self.keys and _sticker(self.keys) is not None:
            return Meant(self.keys, put_right=True)
        possible = tuple(readings(self.text))
        stickers = {text: s for text in possible if (s := _sticker(text)) is not None}
        if len({(s.mac, s.code) for s in stickers.values()}) > 1:
            return Meant(self.text, unsure=Unsure.LAYOUT)
        if stickers:
            return Meant(next(iter(stickers)), put_right=True)
        named = next((text for text in (self.text, self.keys, *possible) if _foreign(text)), self.text)
        return Meant(named, put_right=named != self.text)


def _sticker(text: str) -> Sticker | None:
    try:
        return parse_sticker(text)
    except NotASticker:
        return None


def _foreign(text: str) -> bool:
    try:
        parse_sticker(text)
    except NotASticker as refused:
        return refused.foreign is not None
    return False

"""Stickers held before the camera one after the other: each counts anew once it was out of view."""

from collections.abc import Callable
from dataclasses import replace

from installer_app.domain.errors import NotASticker
from installer_app.domain.formats import parse_sticker
from installer_app.domain.install_code import InstallCode
from installer_app.domain.mac import MacAddress
from installer_app.services.grey import GreyPicture
from installer_app.services.scanning import FrameReader, FrameReading

# Frames in which a sticker is not read before it counts as gone: a poor one is read now and then only.
GONE_AFTER = 30

Identity = tuple[MacAddress, InstallCode]


class OneAfterOther:
    """Fits ``ports.FrameReader``: ``settled`` has the stickers that count *and* are still in view.

    When one leaves the view a fresh scan begins: two looks that are minutes apart must not agree.
    """

    def __init__(self, new_scan: Callable[[], FrameReader], gone_after: int = GONE_AFTER) -> None:
        self._new_scan = new_scan
        self._gone_after = gone_after
        self._scan = new_scan()
        self._frame = 0
        self._last: dict[Identity, int] = {}
        self._here: dict[Identity, str] = {}

    def feed(self, frame: GreyPicture) -> FrameReading:
        """Read a grey frame."""
        reading = self._scan.feed(frame)
        self._frame += 1
        for text in (code.text for code in reading.codes):
            if (identity := _identity(text)) is not None:
                self._last[identity] = self._frame
        for text in reading.settled:
            if (identity := _identity(text)) is not None and identity in self._last:
                self._here.setdefault(identity, text)
        gone = [one for one, last in self._last.items() if last <= self._frame - self._gone_after]
        for identity in gone:
            del self._last[identity]
            self._here.pop(identity, None)
        if gone:
            self._scan = self._new_scan()
        return replace(reading, settled=tuple(self._here.values()))


def _identity(text: str) -> Identity | None:
    try:
        sticker = parse_sticker(text)
    except NotASticker:
        return None
    return sticker.mac, sticker.code

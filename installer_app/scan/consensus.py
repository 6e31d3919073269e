"""One scan: which stickers count by now, after how many frames, and what to tell the technician."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from installer_app.domain.errors import NotASticker
from installer_app.domain.formats import parse_sticker
from installer_app.domain.hints import Hint
from installer_app.domain.install_code import Grade, InstallCode
from installer_app.domain.mac import MacAddress
from installer_app.services.ports import FrameReading

if TYPE_CHECKING:
    from installer_app.scan.decoding import Grey

AGREEING = 2  # frames
IN_VIEW = 10  # frames for which a sticker counts as still there: two in view are not always read together
STEADY = 4  # frames that a new piece of advice must hold before it replaces the last

Identity = tuple[MacAddress, InstallCode]


@dataclass(slots=True)
class _Sighting:
    """A sticker, as the first payload that named it, and the frames that it was read in."""

    text: str
    frames: int = 0
    last: int = 0
    vouched: bool = False

    @property
    def settled(self) -> bool:
        return self.vouched or self.frames >= AGREEING


@dataclass(slots=True)
class Tally:
    """What was read, frame after frame. A sticker settles in two frames, or in one if its CRC holds."""

    frame: int = 0
    _sightings: dict[Identity, _Sighting] = field(default_factory=dict)

    def count(self, texts: tuple[str, ...]) -> None:
        """Take the next frame's texts into account."""
        self.frame += 1
        for text in dict.fromkeys(texts):
            try:
                sticker = parse_sticker(text)
            except NotASticker:
                continue
            sighting = self._sightings.setdefault((sticker.mac, sticker.code), _Sighting(text))
            # The same sticker twice in one frame is still one frame.
            sighting.frames += sighting.last != self.frame
            sighting.last = self.frame
            sighting.vouched = sighting.vouched or sticker.code.grade is Grade.VERIFIED

    @property
    def settled(self) -> tuple[str, ...]:
        """The payloads that count, in the order in which they were first seen."""
        return tuple(s.text for s in self._sightings.values() if s.settled)

    def hint(self, read_any: bool) -> Hint | None:
        """What the codes themselves call for; None if they call for nothing. ``read_any``: in this frame."""
        in_view = [s for s in self._sightings.values() if s.last > self.frame - IN_VIEW]
        if len(self.settled) > 1 or len(in_view) > 1:
            return Hint.TWO_STICKERS
        if self.settled:
            return Hint.READ
        if in_view:
            return Hint.HOLD_STILL
        return Hint.FOREIGN if read_any else None


@dataclass(slots=True)
class Steadied:
    """Advice that does not flicker: a new one replaces the last when it has held for some frames."""

    shown: Hint = Hint.SHOW_STICKER
    _next: Hint = Hint.SHOW_STICKER
    _held: int = 0

    def advise(self, hint: Hint) -> Hint:
        """The advice to show for this frame."""
        self._held = self._held + 1 if hint is self._next else 1
        self._next = hint
        if self._held >= STEADY:
            self.shown = hint
        return self.shown

    def say(self, hint: Hint) -> Hint:
        """Show at once what a code calls for."""
        self.shown, self._next, self._held = hint, hint, 0
        return hint


class FrameScan:
    """Fits ``services.ports.FrameReader``: what each frame's look adds to the tally, and the advice."""

    def __init__(self) -> None:
        from installer_app.scan.rotation import Rotation

        self._rotation = Rotation()
        self._tally = Tally()
        self._advice = Steadied()

    def feed(self, grey: "Grey") -> FrameReading:
        """Read a grey frame (H x W). Corners are in its pixels. Raises ValueError if it is not H x W."""
        from installer_app.scan.coaching import advice

        look = self._rotation.look(grey)
        self._tally.count(tuple(code.text for code in look.codes))
        hint = self._tally.hint(bool(look.codes))
        shown = self._advice.say(hint) if hint else self._advice.advise(advice(grey, look.unread))
        return FrameReading(look.codes, self._tally.settled, shown)

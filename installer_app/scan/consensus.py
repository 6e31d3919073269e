"""Which stickers count by now, and after how many frames; none while another may be in view beside it."""

from dataclasses import dataclass, field

from installer_app.domain.errors import NotASticker
from installer_app.domain.formats import parse_sticker
from installer_app.domain.hints import Hint
from installer_app.domain.install_code import Grade, InstallCode
from installer_app.domain.mac import MacAddress
from installer_app.scan.decoding import Look, Unread
from installer_app.scan.geometry import box, covers, side
from installer_app.services.scanning import FoundCode

AGREEING = 2  # frames
IN_VIEW = 0.6  # seconds for which a sticker counts as still there: two are not always read together
GRACE = 1.0  # seconds for which a sticker waits for a code beside it that could not be read yet
ALIKE = 2.0  # times the size: what is much larger or smaller is not a sticker held beside it
MARGIN = 4  # pixels from the frame's border: what is nearer is cut, and will not be read

Identity = tuple[MacAddress, InstallCode]


@dataclass(slots=True)
class _Sighting:
    """A sticker, as the first payload that named it; where, how often and when it was read."""

    text: str = field(repr=False)
    code: FoundCode
    frames: int = 0
    last_frame: int = 0
    last: float = 0.0
    vouched: bool = False

    @property
    def agreed(self) -> bool:
        return self.vouched or self.frames >= AGREEING


@dataclass(slots=True)
class Tally:
    """What was read, frame after frame, at times in seconds that never go back.

    A sticker agrees with itself in two frames, or in one if its CRC holds. It settles then, unless another
    is in view that may yet be read: of two the technician picks, however late the second one is read.
    """

    frame: int = 0
    foreign: str = ""
    _now: float = 0.0
    _waited_since: float | None = None
    _beside: bool = False
    _sightings: dict[Identity, _Sighting] = field(default_factory=dict)

    def count(self, look: Look, size: tuple[int, int], now: float) -> None:
        """Take the next frame (of that width and height) into account."""
        self.frame, self._now, self.foreign = self.frame + 1, now, ""
        for code in look.codes:
            try:
                sticker = parse_sticker(code.text)
            except NotASticker as problem:
                self.foreign = self.foreign or problem.foreign or ""
                continue
            sighting = self._sightings.setdefault((sticker.mac, sticker.code), _Sighting(code.text, code))
            # The same sticker twice in one frame is still one frame.
            sighting.frames += sighting.last_frame != self.frame
            sighting.last_frame, sighting.last = self.frame, now
            sighting.code = FoundCode(sighting.text, code.quad)
            sighting.vouched = sighting.vouched or sticker.code.grade is Grade.VERIFIED
        self._beside = any(self._may_be_sticker(symbol, look.codes, size) for symbol in look.unread)
        if not self._agreed:
            self._waited_since = None
        elif self._waited_since is None:
            self._waited_since = now

    @property
    def settled(self) -> tuple[str, ...]:
        """The payloads that count, in the order in which they were first seen."""
        return tuple(s.text for s in self._agreed) if not self.waiting else ()

    @property
    def waiting(self) -> bool:
        """Whether a sticker that agrees is held back: for another in view, or for a frame that shows both."""
        agreed, since = self._agreed, self._waited_since
        patient = since is not None and self._now - since < GRACE
        if len(agreed) > 1:
            return patient and any(s.last_frame != self.frame for s in agreed)
        return bool(agreed) and (len(self._in_view) > 1 or (self._beside and patient))

    @property
    def codes(self) -> tuple[FoundCode, ...]:
        """The stickers in view, where they were last read."""
        return tuple(s.code for s in self._in_view)

    def hint(self, read_any: bool) -> Hint | None:
        """What the codes themselves call for; None if they call for nothing. ``read_any``: in this frame."""
        if len(self.settled) > 1 or len(self._in_view) > 1:
            return Hint.TWO_STICKERS
        if self.settled:
            return Hint.READ
        if self._in_view:
            return Hint.HOLD_STILL
        return Hint.FOREIGN if read_any else None

    @property
    def _agreed(self) -> list[_Sighting]:
        # Still in view: what was taken away while it waited is not what is held before the camera.
        return [s for s in self._in_view if s.agreed]

    @property
    def _in_view(self) -> list[_Sighting]:
        return [s for s in self._sightings.values() if s.frames and self._now - s.last <= IN_VIEW]

    def _may_be_sticker(self, symbol: Unread, codes: tuple[FoundCode, ...], frame: tuple[int, int]) -> bool:
        """Whether a symbol that was not read is about as large as those read, apart from them, and whole."""
        known = (*codes, *self.codes)
        if not known or any(covers(symbol.quad, k.quad) or covers(k.quad, symbol.quad) for k in known):
            return False
        left, top, right, bottom = box(symbol.quad)
        whole = min(left, top) > MARGIN and right < frame[0] - MARGIN and bottom < frame[1] - MARGIN
        size = side(symbol.quad)
        return whole and any(size < ALIKE * side(k.quad) < ALIKE * ALIKE * size for k in known)

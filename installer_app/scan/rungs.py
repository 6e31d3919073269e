"""The ways to read a picture: what is done to it, or to a part of it, and which decoder then looks."""

from collections.abc import Callable
from dataclasses import replace

from installer_app.frozen import frozen
from installer_app.scan.decoding import Grey, Look, Unread, zbar, zxing
from installer_app.scan.geometry import clockwise
from installer_app.scan.picture import FEWEST_PIXELS, Picture
from installer_app.scan.pixels import (
    Change,
    Prepared,
    against_surroundings,
    as_it_is,
    blurred,
    enlarged,
    gamma,
    sharpened,
    sharper,
    shrunk,
    then,
    tipped,
)
from installer_app.scan.straight import straightened
from installer_app.services.scanning import FoundCode, Quad

MEGAPIXEL = 1e6
STRAIGHTENED = 2  # symbols of one look that stay unread, and that are read, at the most
See = Callable[[Picture], Prepared | None]


@frozen
class Rung:
    """One way to read a picture. Costs are those on one without a code.

    ``by_size`` in milliseconds a megapixel, ``fixed`` in milliseconds.
    """

    name: str
    see: See
    decode: Callable[[Grey, bytes], Look]
    by_size: float = 0.0
    fixed: float = 0.0

    def read(self, picture: Picture, straighten: int = STRAIGHTENED) -> Look:
        """What this rung sees, with corners in the pixels of the original picture.

        Where it reads nothing, symbols that it found are straightened, until ``straighten`` are read.
        """
        if min(picture.grey.size) < FEWEST_PIXELS:
            return Look()
        seen = self.see(picture)
        if seen is None or min(seen.grey.size) < FEWEST_PIXELS:
            return Look()
        look = self.decode(seen.grey, picture.pixels if seen.grey is picture.original else b"")
        if straighten and not look.codes:
            look = _straightened(seen.grey, look, straighten, lambda quad: picture.is_new(_back(seen, quad)))
        codes = (FoundCode(code.text, clockwise(_back(seen, code.quad))) for code in look.codes)
        unread = (replace(symbol, quad=_back(seen, symbol.quad)) for symbol in look.unread)
        return Look(tuple(codes), tuple(unread))

    def milliseconds(self, picture: Picture) -> float:
        """About how long it takes on the machine where the costs were measured."""
        return self.fixed + self.by_size * picture.grey.width * picture.grey.height / MEGAPIXEL


def _back(seen: Prepared, quad: Quad) -> Quad:
    a, b, c, d = map(seen.back, quad)
    return (a, b, c, d)


def _straightened(grey: Grey, look: Look, most: int, wanted: Callable[[Quad], bool]) -> Look:
    """The same with those symbols read that can be once they are laid flat, ``most`` of them."""
    codes: list[FoundCode] = []
    unread: list[Unread] = []
    for symbol in look.unread:
        text = None
        worth = symbol.version and len(codes) < most and len(unread) < STRAIGHTENED
        if worth and wanted(symbol.quad):
            text = straightened(grey, symbol)
        if text:
            codes.append(FoundCode(text, symbol.quad))
        else:
            unread.append(symbol)
    return Look(tuple(codes), tuple(unread))


def _whole(change: Change) -> See:
    def see(picture: Picture) -> Prepared:
        changed = change(picture.grey)
        return Prepared(changed.grey, lambda point: picture.whole.back(changed.back(point)))

    return see


def _part(rank: int, change: Change, *, enlarged: bool) -> See:
    def see(picture: Picture) -> Prepared | None:
        near = picture.close_up(rank, enlarged=enlarged)
        if near is None:
            return None
        changed = change(near.grey)
        return Prepared(changed.grey, lambda point: near.back(changed.back(point)))

    return see


def _close(rank: int, change: Change) -> See:
    return _part(rank, change, enlarged=True)


def _near(rank: int, change: Change) -> See:
    return _part(rank, change, enlarged=False)


def _focused(rank: int, times: int) -> See:
    def see(picture: Picture) -> Prepared | None:
        near = picture.close_up(rank)
        if near is None:
            return None
        return Prepared(sharper(near.grey, picture.soft_close_up(rank), times), near.back)

    return see


def _by_histogram(grey: Grey, pixels: bytes) -> Look:
    return zxing(grey, pixels, whole_histogram=True)


def _original(picture: Picture) -> Prepared:
    return Prepared(picture.original)


def _inverted(grey: Grey, pixels: bytes) -> Look:
    return zxing(grey, pixels, light_on_dark=True)


PLAIN = Rung("plain", _whole(as_it_is), zxing, 3)
# Of a picture that is read shrunk otherwise; its cost is that of at least four times the pixels.
AT_FULL_SIZE = Rung("at full size", _original, zxing, 12)
CLOSE_UP_SHARP = Rung("close-up, sharp", _focused(0, 4), _by_histogram, 0, 4)
# On every frame of a video: a sticker comes into view far away and out of focus.
FOCUSED = (Rung("close-up, sharper", _focused(0, 8), zxing, 0, 4), CLOSE_UP_SHARP)

# In the order in which they pay, per millisecond (tests/benchmarks/README.md).
RUNGS = (
    Rung("near, half, surroundings", _near(0, then(shrunk(2), against_surroundings(21, 2))), zxing, 2, 0.5),
    Rung("close-up, histogram", _close(0, as_it_is), _by_histogram, 0, 1.5),
    Rung("near, histogram", _near(0, as_it_is), _by_histogram, 0, 0.5),
    Rung("near, sharp", _near(0, sharpened(2, 4)), _by_histogram, 0, 2),
    Rung("close-up", _close(0, as_it_is), zxing, 0, 1),
    Rung("half, surroundings", _whole(then(shrunk(2), against_surroundings(21, 2))), zxing, 3.5),
    Rung("quarter", _whole(shrunk(4)), zxing, 0.7),
    Rung("light on dark", _whole(as_it_is), _inverted, 5),
    Rung("near, tipped", _near(0, tipped(0.12)), zxing, 0, 1.5),
    Rung("near, wide surroundings, zbar", _near(0, against_surroundings(71, 8)), zbar, 0, 2.5),
    CLOSE_UP_SHARP,
    Rung("near, sharper", _near(0, sharpened(2, 8)), zxing, 0, 2),
    Rung("second close-up", _close(1, as_it_is), zxing, 0, 2),
    Rung("close-up, surroundings", _close(0, against_surroundings(31, 5)), zxing, 0, 3),
    Rung("half as wide", _whole(shrunk(2, 1)), zxing, 2),
    Rung("half as high", _whole(shrunk(1, 2)), zxing, 2),
    Rung("histogram", _whole(as_it_is), _by_histogram, 1.5),
    Rung("quarter, zbar", _whole(shrunk(4)), zbar, 4),
    Rung("close-up, darker", _close(0, gamma(2)), zxing, 0, 1.5),
    Rung("half, wide surroundings, zbar", _whole(then(shrunk(2), against_surroundings(71, 8))), zbar, 9),
    Rung("enlarged", _whole(enlarged), zxing, 18),
    Rung("enlarged, surroundings", _whole(then(enlarged, against_surroundings(31, 5))), zxing, 36),
    Rung("tipped back", _whole(tipped(0.12)), zxing, 17),
    Rung("tipped forward", _whole(tipped(-0.12)), zxing, 17),
    Rung("zbar", _whole(as_it_is), zbar, 28),
    Rung("blurred", _whole(blurred(2)), zxing, 10),
)
# Of a video one a frame, in turn: those that are quick.
_TURNS = (
    "near, sharper",
    "near, half, surroundings",
    "close-up, histogram",
    "half, surroundings",
    "near, sharp",
    "light on dark",
    "close-up",
    "near, wide surroundings, zbar",
    "second close-up",
    "quarter",
    "histogram",
    "near, tipped",
)
TURNS = tuple(next(rung for rung in RUNGS if rung.name == name) for name in _TURNS)

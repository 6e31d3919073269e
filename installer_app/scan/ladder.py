"""The ladder: the plain read first, then other ways to read the same picture, within a budget."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from time import perf_counter

import numpy as np

from installer_app.scan.decoding import Grey, Look, zbar, zxing
from installer_app.scan.geometry import clockwise, covers
from installer_app.scan.pixels import (
    Change,
    Prepared,
    against_surroundings,
    as_it_is,
    blurred,
    enlarged,
    gamma,
    sharpened,
    shrunk,
    then,
    tipped,
)
from installer_app.services.ports import FoundCode, Quad

FEWEST_PIXELS = 21  # a side of the smallest QR code has 21 modules
WORKING_SIDE = 2048  # pixels; pictures with a longer side are also read shrunk
MEGAPIXEL = 1e6


@dataclass(frozen=True, slots=True)
class Rung:
    """One way to read a picture, and what it costs on an empty one: ``cost`` in milliseconds a megapixel."""

    name: str
    change: Change
    decode: Callable[[Grey], Look]
    cost: float

    def read(self, picture: Prepared) -> Look:
        """What this rung sees, with corners in the pixels that the picture was made from."""
        if min(picture.grey.shape) < FEWEST_PIXELS:
            return Look()
        changed = self.change(picture.grey)
        seen = self.decode(np.ascontiguousarray(changed.grey))

        def back(quad: Quad) -> Quad:
            return clockwise(picture.back(changed.back(point)) for point in quad)

        codes = tuple(FoundCode(code.text, back(code.quad)) for code in seen.codes)
        return Look(codes, tuple(replace(symbol, quad=back(symbol.quad)) for symbol in seen.unread))

    def milliseconds(self, picture: Prepared) -> float:
        """About how long it takes."""
        return self.cost * picture.grey.size / MEGAPIXEL


def _by_histogram(grey: Grey) -> Look:
    return zxing(grey, whole_histogram=True)


PLAIN = Rung("plain", as_it_is, zxing, 5)

# In the order in which they paid, per millisecond, on several hundred photographs of QR codes.
RUNGS = (
    Rung("histogram", as_it_is, _by_histogram, 2),
    Rung("against surroundings", against_surroundings(31, 5), zxing, 11),
    Rung("quarter, zbar", shrunk(4), zbar, 4),
    Rung("half, histogram", shrunk(2), _by_histogram, 1),
    Rung("enlarged", enlarged, zxing, 22),
    Rung("lighter", gamma(0.5), zxing, 6),
    Rung("quarter", shrunk(4), zxing, 1),
    Rung("half, against surroundings", then(shrunk(2), against_surroundings(21, 2)), zxing, 3),
    Rung("darker", gamma(2), zxing, 5),
    Rung("half, sharpened", then(shrunk(2), sharpened), zxing, 5),
    Rung("half as high", shrunk(1, 2), zxing, 3),
    Rung("half as wide", shrunk(2, 1), zxing, 3),
    Rung("blurred", blurred(2), zxing, 11),
    Rung("zbar", as_it_is, zbar, 28),
    Rung("wide surroundings, zbar", against_surroundings(71, 8), zbar, 33),
    Rung("tipped back", tipped(0.12), zxing, 20),
    Rung("tipped forward", tipped(-0.12), zxing, 20),
    Rung("enlarged, against surroundings", then(enlarged, against_surroundings(31, 5)), zxing, 40),
)


def working_size(grey: Grey) -> Prepared:
    """The picture, shrunk if it is larger than a camera's frame. Raises ValueError if it is not H x W."""
    if grey.ndim != 2:  # noqa: PLR2004 - rows and columns
        raise ValueError(f"a grey picture has two dimensions, not {grey.ndim}")
    steps = -(-max(grey.shape) // WORKING_SIDE)
    whole = np.ascontiguousarray(grey, np.uint8)
    return shrunk(steps)(whole) if steps > 1 and min(grey.shape) >= FEWEST_PIXELS else Prepared(whole)


def climb(grey: Grey, budget_ms: float, looks_after: int = 0) -> tuple[FoundCode, ...]:
    """The QR codes in a grey picture (H x W), each place once.

    Stops at the first rung that reads something, or ``looks_after`` rungs later: another sticker in the same
    picture may need another rung. The plain read is always made; a rung that would pass the budget is not.
    Raises ValueError if the array is not H x W.
    """
    found: list[FoundCode] = []
    for look in _looks(grey, perf_counter() + budget_ms / 1000):
        if found:
            looks_after -= 1
        add_new(found, look.codes)
        if found and looks_after <= 0:
            break
    return tuple(found)


def add_new(found: list[FoundCode], more: tuple[FoundCode, ...]) -> None:
    """Keep the codes that lie where none was found yet."""
    for code in more:
        if not any(covers(old.quad, code.quad) for old in found):
            found.append(code)


def _looks(grey: Grey, deadline: float) -> Iterator[Look]:
    """Look after look, the cheap and likely ones first, until the deadline (``perf_counter``)."""
    picture = working_size(grey)
    yield PLAIN.read(picture)
    if picture.grey.shape != grey.shape:
        # A code that is small in a large picture is lost in the shrunk one.
        whole = Prepared(np.ascontiguousarray(grey, np.uint8))
        if perf_counter() + PLAIN.milliseconds(whole) / 1000 <= deadline:
            yield PLAIN.read(whole)
    for rung in RUNGS:
        if perf_counter() + rung.milliseconds(picture) / 1000 <= deadline:
            yield rung.read(picture)

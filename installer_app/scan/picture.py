"""One picture being read: its working size, the close-ups of its likely places, and what was tried on it."""

from functools import cached_property

import numpy as np
from PIL import Image

from installer_app.scan.decoding import Grey
from installer_app.scan.geometry import placed
from installer_app.scan.pixels import Prepared, blurred, shrunk
from installer_app.scan.region import Box, likely_boxes
from installer_app.services.scanning import Quad

FEWEST_PIXELS = 21  # a side of the smallest QR code has 21 modules
WORKING_SIDE = 2048  # pixels; pictures with a longer side are also read shrunk
CLOSE_SIDE = 450  # pixels of a close-up: large enough for the codes of stickers, quick to read
SOFT = 3.0  # pixels of a close-up, σ: about as far as a code that can be read is out of focus
AROUND = 0.25  # of the likely place's longer side, each way: a code needs its quiet zone
SQUEEZED = 1.5  # times as long as wide: seen from aside, and stretched to a square
SAME_PLACE = 0.7  # pixels that corners may differ


class Picture:
    """A grey picture (H x W). Raises ValueError if it is not H x W."""

    def __init__(self, grey: Grey) -> None:
        if grey.ndim != 2:  # noqa: PLR2004 - rows and columns
            raise ValueError(f"a grey picture has two dimensions, not {grey.ndim}")
        self.original = np.ascontiguousarray(grey, np.uint8)
        steps = -(-max(grey.shape) // WORKING_SIDE)
        self.shrunk = steps > 1 and min(grey.shape) >= FEWEST_PIXELS * steps
        self._steps = steps if self.shrunk else 1
        self.whole = shrunk(steps)(self.original) if self.shrunk else Prepared(self.original)
        self._tried: list[Quad] = []
        self._close: dict[tuple[int, bool], Prepared] = {}
        self._soft: dict[int, Grey] = {}

    @property
    def grey(self) -> Grey:
        """At its working size."""
        return self.whole.grey

    @cached_property
    def boxes(self) -> tuple[Box, ...]:
        """Where a code may be, in pixels of the working size."""
        return likely_boxes(Image.fromarray(self.grey))  # until seam is merged

    def close_up(self, rank: int, *, enlarged: bool = True) -> Prepared | None:
        """The likely place of that rank (0 the likeliest); None if there is none.

        ``enlarged`` to a size that suits codes of small modules; else no larger than it is.
        """
        if rank >= len(self.boxes):
            return None
        if (rank, enlarged) not in self._close:
            left, top, right, bottom = (self._steps * edge for edge in self.boxes[rank])
            self._close[rank, enlarged] = _part(self.original, (left, top, right, bottom), enlarged)
        return self._close[rank, enlarged]

    def soft_close_up(self, rank: int) -> Grey:
        """That close-up blurred, for whoever sharpens it by what the blur takes away."""
        near = self.close_up(rank)
        if near is None:
            raise IndexError(rank)
        if rank not in self._soft:
            self._soft[rank] = blurred(SOFT)(near.grey).grey
        return self._soft[rank]

    def is_new(self, quad: Quad) -> bool:
        """Whether no symbol with these corners, in pixels of the original, was asked for before."""
        new = not any(_apart(quad, tried) < SAME_PLACE for tried in self._tried)
        if new:
            self._tried.append(quad)
        return new


def _part(grey: Grey, place: Box, enlarged: bool) -> Prepared:
    height, width = grey.shape
    left, top, right, bottom = place
    more = round(max(right - left, bottom - top) * AROUND) + 8
    left, top, right, bottom = (
        max(left - more, 0),
        max(top - more, 0),
        min(right + more, width),
        min(bottom + more, height),
    )
    wide, high = right - left, bottom - top
    by_x = by_y = CLOSE_SIDE / max(wide, high) if enlarged else min(CLOSE_SIDE / max(wide, high), 1.0)
    if (place[2] - place[0]) * SQUEEZED < place[3] - place[1]:
        by_x *= high / wide
    elif (place[3] - place[1]) * SQUEEZED < place[2] - place[0]:
        by_y *= wide / high
    size = (max(round(wide * by_x), FEWEST_PIXELS), max(round(high * by_y), FEWEST_PIXELS))
    part = Image.fromarray(grey[top:bottom, left:right])
    # A large place loses nothing that counts, and averaging is many times as quick.
    sampling = Image.Resampling.LANCZOS if by_x > 1 else Image.Resampling.BOX
    large = part if size == part.size else part.resize(size, sampling)
    return Prepared(np.asarray(large), placed(wide / size[0], high / size[1], left, top))


def _apart(one: Quad, other: Quad) -> float:
    return max(max(abs(a - c), abs(b - d)) for (a, b), (c, d) in zip(one, other, strict=True))

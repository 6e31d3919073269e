"""Whether a picture looks like the kept one: a change of look is found, a pixel's shift of a letter is not.

A pixel may be anything between the darkest and the lightest of those around its like in the other picture:
so an edge may move by a pixel or be smoothed in another way. What was flat has to stay of its colour. Each
small square of the one has to lie somewhere within a pixel of its place in the other: a 6 is no 9.
"""

from dataclasses import dataclass

import numpy as np
from album import Pixels
from numpy.typing import NDArray

FLAT = 4
"""What another processor's rounding may do to a channel, of 255."""
EDGE = 10
"""Along an edge a channel may also be off by one part in so many of the edge's own height."""
BOX, ENOUGH = 12, 3
"""So many unlike pixels in a box of so many pixels are no accident."""
SQUARE, TOO_MUCH = 8, 16
"""Within a square of so many pixels a side, how far the light of a pixel may be off on average, of 255."""
Channels = NDArray[np.int16]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Change:
    """Where two pictures differ: the rectangle around it, in pixels, and how many in it differ."""

    left: int
    top: int
    right: int
    bottom: int
    pixels: int

    def __str__(self) -> str:
        where = f"({self.left}, {self.top}) and ({self.right}, {self.bottom})"
        return f"{self.pixels} pixels differ, between {where}"


def change(old: Pixels, new: Pixels) -> Change | None:
    """What a person would see to be different; None if nothing."""
    if old.shape != new.shape:
        height, width = new.shape
        return Change(0, 0, width, height, width * height)
    differing = old != new
    if not differing.any():
        return None
    top, bottom, left, right = _around(differing, 2)
    before, after = _channels(old[top:bottom, left:right]), _channels(new[top:bottom, left:right])
    unlike = _beyond(after, before) | _beyond(before, after)
    seen = (unlike & _crowded(unlike)) | _nowhere_near(before, after)
    if not seen.any():
        return None
    first, last, start, end = _around(seen, 0)
    return Change(left + start, top + first, left + end, top + last, int(seen.sum()))


def softened(pixels: Pixels) -> Pixels:
    """With sixteen shades a channel along edges, and what is flat as it was: a third to store."""
    beside, below = pixels[:, 1:] == pixels[:, :-1], pixels[1:] == pixels[:-1]
    flat = np.zeros(pixels.shape, np.bool_)
    flat[:, 1:] |= beside
    flat[:, :-1] |= beside
    flat[1:] |= below
    flat[:-1] |= below
    soft = (pixels & np.uint32(0xFFF0F0F0)) | np.uint32(0xFF080808)
    np.copyto(soft, pixels, where=flat)
    return soft


def difference(old: Pixels, new: Pixels) -> Pixels:
    """For a person to look at: the new picture in pale grey, what differs in red."""
    if old.shape != new.shape:
        return new
    grey = _channels(new).mean(axis=2).astype(np.uint32) // 4 + 190
    pale = (grey << 16) | (grey << 8) | grey | np.uint32(0xFF000000)
    return np.where(old != new, np.uint32(0xFFD00000), pale).astype(np.uint32)


def _beyond(these: Channels, those: Channels) -> Mask:
    """Which of these pixels are darker or lighter than all around their like among those."""
    low, high = _nearby(those, np.minimum), _nearby(those, np.maximum)
    slack = FLAT + (high - low) // EDGE
    beyond: Mask = (these < low - slack) | (these > high + slack)
    anywhere: Mask = np.any(beyond, axis=2)
    return anywhere


def _nearby(channels: Channels, pick: np.ufunc) -> Channels:
    """The least or the greatest of a pixel and the eight around it."""
    padded = np.pad(channels, ((1, 1), (1, 1), (0, 0)), mode="edge")
    rows = pick(pick(padded[:-2], padded[1:-1]), padded[2:])
    picked: Channels = pick(pick(rows[:, :-2], rows[:, 1:-1]), rows[:, 2:])
    return picked


def _crowded(unlike: Mask) -> Mask:
    """Where at least ``ENOUGH`` unlike pixels lie within a box; the boxes overlap by half."""
    height, width = unlike.shape
    enough = np.zeros_like(unlike)
    for down in (0, BOX // 2):
        for across in (0, BOX // 2):
            padded = np.pad(unlike, ((down, -(height + down) % BOX), (across, -(width + across) % BOX)))
            boxes = padded.reshape(padded.shape[0] // BOX, BOX, padded.shape[1] // BOX, BOX)
            full = boxes.sum(axis=(1, 3)) >= ENOUGH
            whole = full.repeat(BOX, axis=0).repeat(BOX, axis=1)
            enough |= whole[down : down + height, across : across + width]
    return enough


def _nowhere_near(old: Channels, new: Channels) -> Mask:
    """The squares that fit none of the nine places around their own."""
    before, after = old.mean(axis=2), np.pad(new.mean(axis=2), 1, mode="edge")
    height, width = before.shape
    least = np.full((height, width), np.inf)
    for down in range(3):
        for across in range(3):
            off = np.abs(after[down : down + height, across : across + width] - before)
            least = np.minimum(least, _mean_of_squares(off))
    mask: Mask = least > TOO_MUCH
    return mask


def _mean_of_squares(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Around each pixel; beyond the picture is nothing."""
    padded = np.pad(values, ((SQUARE // 2, SQUARE // 2 - 1), (SQUARE // 2, SQUARE // 2 - 1)))
    sums = np.pad(padded.cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))
    whole: NDArray[np.float64] = (
        sums[SQUARE:, SQUARE:] - sums[:-SQUARE, SQUARE:] - sums[SQUARE:, :-SQUARE] + sums[:-SQUARE, :-SQUARE]
    )
    return whole / SQUARE**2


def _around(mask: Mask, margin: int) -> tuple[int, int, int, int]:
    """Top, bottom, left and right (the ends not included) of what is set, and so much around it."""
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    return (
        max(int(rows[0]) - margin, 0),
        int(rows[-1]) + margin + 1,
        max(int(columns[0]) - margin, 0),
        int(columns[-1]) + margin + 1,
    )


def _channels(pixels: Pixels) -> Channels:
    return np.stack([(pixels >> shift) & 255 for shift in (16, 8, 0)], axis=2).astype(np.int16)

"""Where a frame is busy both across and down, as a code is at any distance, and in focus or not."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from installer_app.scan.pixels import apart

Grey = NDArray[np.uint8]
FEWEST_PIXELS = 40  # a side of a picture in which something is looked for
FINEST = 2  # times smaller: the first look
FAINTEST = 3.0  # grey levels of steps that a place has more than its surroundings


@dataclass(frozen=True, slots=True)
class Lens:
    """For codes of about 2 to 4 ``inner`` pixels: radii of what is averaged, how many places are taken."""

    smoothing: int
    inner: int
    outer: int
    places: int


FINE, USUAL = Lens(1, 4, 9, 3), Lens(3, 8, 18, 2)


@dataclass(frozen=True, slots=True)
class Peak:
    """A busy place at (x, y) of ``grey``, a frame shrunk ``by`` so many times; ``steps`` are there."""

    grey: Grey
    steps: Grey
    by: int
    lens: Lens
    x: int
    y: int
    strength: float


def peaks(grey: Grey) -> Iterator[Peak]:
    """The busiest places of a frame (H x W): each shrinking doubles the size that is looked for."""
    picture, by = Image.fromarray(grey), 1
    while min(picture.size) >= 2 * FEWEST_PIXELS:
        picture, by = picture.reduce(2), by * 2
        small = np.asarray(picture)
        across, down = np.zeros_like(small), np.zeros_like(small)
        across[:, 1:] = apart(small[:, 1:], small[:, :-1])
        down[1:] = apart(small[1:], small[:-1])
        for lens in (FINE, USUAL) if by == FINEST else (USUAL,):
            # What is less of the two: a code has steps both ways, a line or a bar code has not.
            steps = np.minimum(_mean(across, lens.smoothing), _mean(down, lens.smoothing))
            for x, y, strength in _busiest(steps, lens):
                yield Peak(small, steps, by, lens, x, y, strength)


def _busiest(steps: Grey, lens: Lens) -> Iterator[tuple[int, int, float]]:
    """Where there are more steps than around; looked for at half the size, which takes a quarter."""
    half = Image.fromarray(steps).reduce(2)
    here, around = (
        np.asarray(half.filter(ImageFilter.BoxBlur(radius / 2)), np.int16)
        for radius in (lens.inner, lens.outer)
    )
    more = here - around
    reach = lens.inner
    for _ in range(lens.places):
        y, x = (int(i) for i in np.unravel_index(more.argmax(), more.shape))
        if more[y, x] < FAINTEST:
            return
        yield min(2 * x, steps.shape[1] - 1), min(2 * y, steps.shape[0] - 1), float(more[y, x])
        more[max(0, y - reach) : y + reach + 1, max(0, x - reach) : x + reach + 1] = 0


def _mean(grey: Grey, radius: int) -> Grey:
    return np.asarray(Image.fromarray(grey).filter(ImageFilter.BoxBlur(radius)))

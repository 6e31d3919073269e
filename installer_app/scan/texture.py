"""Where a frame is busy both across and down, as a code is at any distance, and in focus or not."""

from collections.abc import Iterator
from typing import cast

from PIL import ImageChops, ImageFilter

from installer_app.frozen import frozen
from installer_app.scan.decoding import Grey

FEWEST_PIXELS = 40  # a side of a picture in which something is looked for
FINEST = 2  # times smaller: the first look
FAINTEST = 3.0  # grey levels of steps that a place has more than its surroundings


@frozen
class Lens:
    """For codes of about 2 to 4 ``inner`` pixels: radii of what is averaged, how many places are taken."""

    smoothing: int
    inner: int
    outer: int
    places: int


FINE, USUAL = Lens(1, 4, 9, 3), Lens(3, 8, 18, 2)


@frozen
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
    """The busiest places of a frame: each shrinking doubles the size that is looked for."""
    small, by = grey, 1
    while min(small.size) >= 2 * FEWEST_PIXELS:
        small, by = small.reduce(2), by * 2
        across, down = steps_of(small, 1)
        for lens in (FINE, USUAL) if by == FINEST else (USUAL,):
            # What is less of the two: a code has steps both ways, a line or a bar code has not.
            smooth = ImageFilter.BoxBlur(lens.smoothing)
            steps = ImageChops.darker(across.filter(smooth), down.filter(smooth))
            for x, y, strength in _busiest(steps, lens):
                yield Peak(small, steps, by, lens, x, y, strength)


def steps_of(grey: Grey, apart: int) -> tuple[Grey, Grey]:
    """How far each pixel is from the one so many before it, across and down; 0 where there is none."""
    width, height = grey.size
    across = ImageChops.difference(grey, grey.crop((-apart, 0, width - apart, height)))
    across.paste(0, (0, 0, apart, height))
    down = ImageChops.difference(grey, grey.crop((0, -apart, width, height - apart)))
    down.paste(0, (0, 0, width, apart))
    return across, down


def lightest(picture: Grey) -> tuple[int, int, int]:
    """Where the lightest pixel is, x and y, the first row by row of those alike; and its grey level."""
    most = cast("int", picture.getextrema()[1])  # a pair for each band where there are more
    y, x = divmod(picture.tobytes().index(most), picture.width)
    return x, y, most


def _busiest(steps: Grey, lens: Lens) -> Iterator[tuple[int, int, int]]:
    """Where there are more steps than around; looked for at half the size, which takes a quarter."""
    half = steps.reduce(2)
    here, around = (half.filter(ImageFilter.BoxBlur(radius / 2)) for radius in (lens.inner, lens.outer))
    more = ImageChops.subtract(here, around)
    reach = lens.inner
    for _ in range(lens.places):
        x, y, strength = lightest(more)
        if strength < FAINTEST:
            return
        yield min(2 * x, steps.width - 1), min(2 * y, steps.height - 1), strength
        more.paste(0, (max(0, x - reach), max(0, y - reach), x + reach + 1, y + reach + 1))

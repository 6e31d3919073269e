"""How the busy pixels of a place lie: their middle, and how far they spread."""

from math import hypot

from PIL import Image, ImageChops

from installer_app.frozen import frozen
from installer_app.scan.decoding import Grey
from installer_app.scan.levels import lighter, moments

# Pictures in which each pixel tells how far down, across, and both together it lies; up to 127 each.
DOWN = Image.linear_gradient("L")
ACROSS = DOWN.transpose(Image.Transpose.TRANSPOSE)
BOTH = ImageChops.add(DOWN, ACROSS)


@frozen
class Spread:
    """How many busy pixels there are, their middle, and their variances where they spread least and most."""

    area: int
    x: float
    y: float
    narrow: float
    wide: float


def spread_of(busy: Grey) -> Spread:
    """Of the pixels that are not 0, from their projections across, down and along the diagonals."""
    area, there = max(lighter(busy.histogram(), 1), 1), (0, 0, *busy.size)
    sums = [moments(places.crop(there).histogram(busy)) for places in (ACROSS, DOWN, BOTH)]
    across, down, both = ((area * squares - total**2) / area**2 for total, squares in sums)
    half, apart = (across + down) / 2, hypot((across - down) / 2, (both - across - down) / 2)
    return Spread(area, sums[0][0] / area, sums[1][0] / area, half - apart, half + apart)

"""What a picture's histogram tells: how many pixels there are of each of the 256 grey levels."""

from collections.abc import Sequence
from itertools import accumulate
from operator import mul

Histogram = Sequence[int]
GREYS = range(256)
SQUARES = tuple(grey * grey for grey in GREYS)


def ranked(histogram: Histogram, rank: int) -> int:
    """The grey level of the pixel that has ``rank`` darker ones (or ones like it) before it."""
    return next(grey for grey, pixels in enumerate(accumulate(histogram)) if pixels > rank)


def percentile(histogram: Histogram, share: float) -> float:
    """What this share of the pixels is darker than; between two levels in proportion."""
    last = sum(histogram) - 1
    rank = int(share * last)
    below, above = ranked(histogram, rank), ranked(histogram, min(rank + 1, last))
    return below + (above - below) * (share * last - rank)


def lighter(histogram: Histogram, grey: int) -> int:
    """How many pixels are of this grey level or above."""
    return sum(histogram[grey:])


def moments(histogram: Histogram) -> tuple[int, int]:
    """The sum of the pixels' grey levels, and of their squares."""
    return sum(map(mul, histogram, GREYS)), sum(map(mul, histogram, SQUARES))


def mean(histogram: Histogram) -> float:
    """The mean grey level."""
    total: int = sum(map(mul, histogram, GREYS))
    return total / sum(histogram)

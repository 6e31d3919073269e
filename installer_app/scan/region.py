"""Where in a picture a code may be: places with strong steps both across and down."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from installer_app.scan.pixels import apart

Grey = NDArray[np.uint8]
Box = tuple[int, int, int, int]

CELL = 8  # pixels on a side of what is judged as one
STEP = 2  # pixels between two that are compared
FAINT = 6.0  # grey levels: the least mean step of a code
ABOVE_USUAL = 2.0  # times the picture's usual cell
LIKE_INSIDE = 0.45  # a row or column of cells belongs to it from this share of the steps inside on
FEWEST_CELLS = 3  # on its shorter side
LARGEST = 0.6  # of the picture: above it the picture itself is as good
LONGEST = 4.0  # times as long as it is wide, at the most
Cells = NDArray[np.int16]


def likely_boxes(grey: Grey, most: int = 3) -> tuple[Box, ...]:
    """Left, top, right, bottom in pixels of a grey picture (H x W), the likeliest first."""
    if min(grey.shape) < FEWEST_CELLS * CELL:
        return ()
    steps = busyness(grey)
    cells = np.array(steps, np.int16)
    # A code is busy over some cells; a single one is a screw or a letter.
    peaks = np.array(steps.filter(ImageFilter.BoxBlur(1.5)))
    least = max(FAINT, ABOVE_USUAL * float(np.median(cells)))
    found: list[tuple[float, Box]] = []
    for _ in range(3 * most):
        row, column = divmod(int(peaks.argmax()), peaks.shape[1])
        if peaks[row, column] < least:
            break
        left, top, right, bottom = box = _grown(cells, row, column)
        # Nothing of it is found a second time, nor grown into.
        peaks[top:bottom, left:right] = 0
        worth = float(cells[top:bottom, left:right].mean())
        cells[top:bottom, left:right] = 0
        short, long = sorted((right - left, bottom - top))
        if short >= FEWEST_CELLS and long <= LONGEST * short and short * long <= LARGEST * cells.size:
            found.append((worth * short**1.5 / long, box))
    found.sort(reverse=True)
    return tuple((CELL * a, CELL * b, CELL * c, CELL * d) for _, (a, b, c, d) in found[:most])


def busyness(grey: Grey) -> Image.Image:
    """A picture with a pixel a cell: the mean step across or down, whichever is weaker, in grey levels."""
    rows, columns = (length // CELL * CELL for length in grey.shape)
    whole = grey[:rows, :columns]
    across, down = np.zeros_like(whole), np.zeros_like(whole)
    across[:, STEP:] = apart(whole[:, STEP:], whole[:, :-STEP])
    down[STEP:] = apart(whole[STEP:], whole[:-STEP])
    weaker = np.minimum(_by_cell(across), _by_cell(down))
    return Image.fromarray(weaker)


def _by_cell(picture: Grey) -> Grey:
    return np.asarray(Image.fromarray(picture).reduce(CELL))


def _grown(cells: Cells, row: int, column: int) -> Box:
    """From a peak outwards, for as long as the next row or column is about as busy as what is inside."""
    height, width = cells.shape
    mean = _means(cells)
    top, bottom, left, right = (
        max(row - 1, 0),
        min(row + 2, height),
        max(column - 1, 0),
        min(column + 2, width),
    )
    grows = True
    while grows and (bottom - top) * (right - left) <= LARGEST * cells.size:
        least = mean(top, bottom, left, right) * LIKE_INSIDE
        before = (left, top, right, bottom)
        left -= left > 0 and mean(top, bottom, left - 1, left) > least
        right += right < width and mean(top, bottom, right, right + 1) > least
        top -= top > 0 and mean(top - 1, top, left, right) > least
        bottom += bottom < height and mean(bottom, bottom + 1, left, right) > least
        grows = (left, top, right, bottom) != before
    return left, top, right, bottom


def _means(cells: Cells) -> Callable[[int, int, int, int], float]:
    """The mean of the cells from a row to before another, and so for columns, without adding them up anew."""
    sums = np.pad(cells.cumsum(0).cumsum(1), ((1, 0), (1, 0))).tolist()

    def mean(top: int, bottom: int, left: int, right: int) -> float:
        total: int = sums[bottom][right] - sums[top][right] - sums[bottom][left] + sums[top][left]
        return total / ((bottom - top) * (right - left))

    return mean

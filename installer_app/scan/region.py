"""Where in a picture a code may be: places with strong steps both across and down."""

from PIL import Image, ImageChops, ImageFilter

from installer_app.scan.decoding import Grey
from installer_app.scan.levels import percentile
from installer_app.scan.texture import lightest, steps_of

Box = tuple[int, int, int, int]

CELL = 8  # pixels on a side of what is judged as one
STEP = 2  # pixels between two that are compared
FAINT = 6.0  # grey levels: the least mean step of a code
ABOVE_USUAL = 2.0  # times the picture's usual cell
LIKE_INSIDE = 0.45  # a row or column of cells belongs to it from this share of the steps inside on
FEWEST_CELLS = 3  # on its shorter side
LARGEST = 0.6  # of the picture: above it the picture itself is as good
LONGEST = 4.0  # times as long as it is wide, at the most


def likely_boxes(grey: Grey, most: int = 3) -> tuple[Box, ...]:
    """Left, top, right, bottom in pixels of a grey picture, the likeliest first."""
    if min(grey.size) < FEWEST_CELLS * CELL:
        return ()
    cells = busyness(grey)
    # A code is busy over some cells; a single one is a screw or a letter.
    peaks = cells.filter(ImageFilter.BoxBlur(1.5))
    least = max(FAINT, ABOVE_USUAL * percentile(cells.histogram(), 0.5))
    found: list[tuple[float, Box]] = []
    for _ in range(3 * most):
        column, row, busy = lightest(peaks)
        if busy < least:
            break
        box, worth = _grown(cells, row, column)
        # Nothing of it is found a second time, nor grown into.
        peaks.paste(0, box)
        cells.paste(0, box)
        left, top, right, bottom = box
        short, long = sorted((right - left, bottom - top))
        within = short * long <= LARGEST * cells.width * cells.height
        if short >= FEWEST_CELLS and long <= LONGEST * short and within:
            found.append((worth * short**1.5 / long, box))
    found.sort(reverse=True)
    return tuple((CELL * a, CELL * b, CELL * c, CELL * d) for _, (a, b, c, d) in found[:most])


def busyness(grey: Grey) -> Image.Image:
    """A picture with a pixel a cell: the mean step across or down, whichever is weaker, in grey levels."""
    width, height = (length // CELL * CELL for length in grey.size)
    across, down = steps_of(grey.crop((0, 0, width, height)), STEP)
    return ImageChops.darker(across.reduce(CELL), down.reduce(CELL))


def _grown(cells: Image.Image, row: int, column: int) -> tuple[Box, float]:
    """From a peak outwards, for as long as the next row or column is about as busy as what is inside.

    With the mean of the cells inside.
    """
    width, height = cells.size
    rows, columns = cells.tobytes(), cells.transpose(Image.Transpose.TRANSPOSE).tobytes()
    left, top = max(column - 1, 0), max(row - 1, 0)
    right, bottom = min(column + 2, width), min(row + 2, height)

    def across(row: int) -> int:
        return sum(rows[row * width + left : row * width + right])

    def down(column: int) -> int:
        return sum(columns[column * height + top : column * height + bottom])

    inside, before = sum(map(across, range(top, bottom))), -1
    while inside > before and (bottom - top) * (right - left) <= LARGEST * width * height:
        least = inside / ((bottom - top) * (right - left)) * LIKE_INSIDE
        before = inside
        if left > 0 and (more := down(left - 1)) / (bottom - top) > least:
            left, inside = left - 1, inside + more
        if right < width and (more := down(right)) / (bottom - top) > least:
            right, inside = right + 1, inside + more
        if top > 0 and (more := across(top - 1)) / (right - left) > least:
            top, inside = top - 1, inside + more
        if bottom < height and (more := across(bottom)) / (right - left) > least:
            bottom, inside = bottom + 1, inside + more
    return (left, top, right, bottom), inside / ((bottom - top) * (right - left))

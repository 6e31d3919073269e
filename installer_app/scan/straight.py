"""A symbol that was found but could not be read: its modules are followed one by one, and drawn anew.

Paper is creased, labels sit on pipes, cloth hangs in folds: modules then lie elsewhere than the four corners
say. A module is followed to where the picture is most plainly dark or light; what every code has in the same
place (``symbol``) holds the grid. The reading itself stays with the decoder, which is shown a clean drawing
and checks it as any other.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from installer_app.scan.decoding import Unread, drawn
from installer_app.scan.geometry import is_seen_whole, perspective
from installer_app.scan.symbol import fixed_modules, modules
from installer_app.services.scanning import Quad

MODULE = 6  # pixels of a module in the flattened picture
MARGIN = 4  # modules around it
# Round by round: modules each way that move together, and how many pixels they may.
ROUNDS = ((7, 3), (5, 3), (4, 2))
SURROUNDINGS = 3.5  # modules each way whose mean tells dark from light
KNOWN = 3.0  # times the weight of a module whose colour is known
PLAIN_ENOUGH = 60  # grey levels from its surroundings: plainer than that is no better
FAR_OFF = 0.01  # of the best, at the end of the reach: staying is likelier than moving
# Share of the fixed modules that have to be right: below it there is no symbol, or it was not followed.
AT_FIRST, IN_THE_END = 0.75, 0.8
LARGEST = 10  # version: a sticker's has some 30 to 40 modules, and following takes as long as there are many
COARSE = 12  # pixels of a module in the picture above which it is shrunk first
Grey = NDArray[np.uint8]  # until straight is merged
Values = NDArray[np.float32]
Places = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class _Flat:
    """A symbol seen from straight above: ``smooth`` without specks, ``ground`` the mean around each pixel."""

    smooth: Values
    ground: Values

    def dark(self, rows: Places, columns: Places) -> NDArray[np.bool_]:
        """Whether it is darker there than around."""
        darker: NDArray[np.bool_] = self.smooth[rows, columns] < self.ground[rows, columns]
        return darker


def straightened(grey: Grey, symbol: Unread) -> str | None:
    """The text of a symbol of known version in a grey picture (H x W), or None if it stays unread."""
    if not 1 <= symbol.version <= LARGEST or not is_seen_whole(symbol.quad, grey.shape[::-1]):
        return None
    fixed = fixed_modules(symbol.version)
    flat = _flattened(grey, symbol.quad, modules(symbol.version))
    if _right(flat.dark(*_start(len(fixed))), fixed) < AT_FIRST:
        return None
    places = _followed(flat, fixed)
    if _right(flat.dark(*places), fixed) < IN_THE_END:
        return None
    for dark in _readings(flat.smooth[places], flat.ground[places]):
        text = drawn(np.where(fixed != 0, fixed > 0, dark))
        if text:
            return text
    return None


def _flattened(grey: Grey, quad: Quad, side: int) -> _Flat:
    image, near = _around(grey, quad, side)
    start, end = MARGIN * MODULE, (MARGIN + side) * MODULE
    square: Quad = ((start, start), (end, start), (end, end), (start, end))
    size = (end + start, end + start)
    flat = image.transform(
        size, Image.Transform.PERSPECTIVE, perspective(square, near), Image.Resampling.BICUBIC
    )
    smooth = flat.filter(ImageFilter.BoxBlur(1))
    ground = flat.filter(ImageFilter.BoxBlur(SURROUNDINGS * MODULE))
    return _Flat(np.asarray(smooth, np.float32), np.asarray(ground, np.float32))


def _around(grey: Grey, quad: Quad, side: int) -> tuple[Image.Image, Quad]:
    """The part of the picture around it, shrunk if its modules are large, and its corners there."""
    xs, ys = [x for x, _ in quad], [y for _, y in quad]
    width = max(max(xs) - min(xs), max(ys) - min(ys))
    left, top = max(int(min(xs) - width / 4), 0), max(int(min(ys) - width / 4), 0)
    part = grey[top : int(max(ys) + width / 4) + 2, left : int(max(xs) + width / 4) + 2]
    by = max(int(width / side / COARSE * 2), 1) if width / side > COARSE else 1
    image = Image.fromarray(part)
    a, b, c, d = (((x - left) / by, (y - top) / by) for x, y in quad)
    return (image.reduce(by) if by > 1 else image), (a, b, c, d)


def _followed(flat: _Flat, fixed: NDArray[np.int8]) -> tuple[Places, Places]:
    """Row and column of each module's middle in the flattened picture."""
    side, last = len(fixed), len(flat.smooth) - 1
    darker = np.clip(flat.ground - flat.smooth, -PLAIN_ENOUGH, PLAIN_ENOUGH)
    start_row, start_column = row, column = _start(side)
    one = np.ones((side, side, 1), np.float32)
    for together, reach in ROUNDS:
        near = np.arange(-reach, reach + 1)
        off_row, off_column = (off.ravel() for off in np.meshgrid(near, near, indexing="ij"))
        dear = FAR_OFF * (off_row**2 + off_column**2) / reach**2
        near_row, near_column = _whole(row), _whole(column)
        rows = np.clip(near_row[..., None] + off_row, 0, last)
        columns = np.clip(near_column[..., None] + off_column, 0, last)
        plain = darker[rows, columns]
        plain = np.where(fixed[..., None] != 0, KNOWN * fixed[..., None] * plain, np.abs(plain))
        plain = _summed(plain, together)
        plain -= dear * np.maximum(plain.max(2, keepdims=True), 0)
        best = plain.argmax(2)
        moved = np.stack(
            (near_row + off_row[best] - start_row, near_column + off_column[best] - start_column), 2
        )
        # Evened out among fewer than those that were asked together: a crease is no slope.
        moved = _summed(moved, together // 2) / _summed(one, together // 2)
        row, column = start_row + moved[..., 0], start_column + moved[..., 1]
    return np.clip(_whole(row), 0, last), np.clip(_whole(column), 0, last)


def _whole(places: NDArray[np.number]) -> Places:
    whole: Places = np.rint(places).astype(np.intp)
    return whole


def _start(side: int) -> tuple[Places, Places]:
    """Row and column of each module's middle, if all lie where the corners say."""
    middles = ((np.arange(side) + MARGIN) * MODULE + MODULE // 2).astype(np.intp)
    return np.repeat(middles[:, None], side, 1), np.repeat(middles[None], side, 0)


def _right(dark: NDArray[np.bool_], fixed: NDArray[np.int8]) -> float:
    """The share of the modules of known colour that have it."""
    known = fixed != 0
    return float(np.mean(dark[known] == (fixed[known] > 0)))


def _summed(values: Values, around: int) -> Values:
    """Side x side x n: each the sum of the square of modules around it, ``around`` each way."""
    edge = (around + 1, around)
    sums = np.pad(values, (edge, edge, (0, 0))).cumsum(0, dtype=np.float32).cumsum(1, dtype=np.float32)
    k = 2 * around + 1
    around_each: Values = sums[k:, k:] - sums[:-k, k:] - sums[k:, :-k] + sums[:-k, :-k]
    return around_each


def _readings(light: Values, ground: Values) -> Iterator[NDArray[np.bool_]]:
    """Which modules are dark, by one measure after the other."""
    yield light < ground
    image = Image.fromarray(light.astype(np.uint8))
    between = (
        np.asarray(image.filter(ImageFilter.RankFilter(7, 5)), np.float32)
        + np.asarray(image.filter(ImageFilter.RankFilter(7, 43)), np.float32)
    ) / 2
    yield light < between
    # Out of focus a module takes on a part of its neighbours: that much is taken away again.
    padded = np.pad(light, 1, mode="edge")
    beside = (padded[:-2, 1:-1] + padded[2:, 1:-1] + padded[1:-1, :-2] + padded[1:-1, 2:]) / 4
    for part in (0.6, 1.2):
        yield light + part * (light - beside) < between

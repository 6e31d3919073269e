"""What every QR code of a version has in the same place (ISO/IEC 18004, 6.3: function patterns)."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

FINDER, ALIGNMENT = 7, 5  # modules on a side
TIMING = 6  # the row and the column of the timing patterns

Fixed = NDArray[np.int8]


def modules(version: int) -> int:
    """On a side of a symbol of that version, 1 to 40."""
    return 17 + 4 * version


@cache
def fixed_modules(version: int) -> Fixed:
    """Side x side: 1 where a module is always dark, -1 where it is always light, 0 where data may stand."""
    side = modules(version)
    fixed = np.zeros((side, side), np.int8)
    for rows, columns in ((slice(8), slice(8)), (slice(8), slice(-8, None)), (slice(-8, None), slice(8))):
        fixed[rows, columns] = -1  # the separators
    finder = _rings(FINDER)
    fixed[:7, :7] = fixed[:7, -7:] = fixed[-7:, :7] = finder
    dashes = np.where(np.arange(8, side - 8) % 2, -1, 1)
    fixed[TIMING, 8 : side - 8] = fixed[8 : side - 8, TIMING] = dashes
    for row, column in _alignment_centres(version):
        fixed[row - 2 : row + 3, column - 2 : column + 3] = _rings(ALIGNMENT)
    fixed.setflags(write=False)
    return fixed


def _rings(side: int) -> Fixed:
    """Dark without, then light, and the rest dark."""
    rings = np.ones((side, side), np.int8)
    rings[1:-1, 1:-1] = -1
    rings[2:-2, 2:-2] = 1
    return rings


def _alignment_centres(version: int) -> list[tuple[int, int]]:
    """Row and column of each; none lies on a finder pattern (Annex E)."""
    if version == 1:
        return []
    last, count = modules(version) - 7, version // 7 + 2
    # 32 is the one version that the rule does not fit.
    step = 26 if version == 32 else -(-(version * 4 + 4) // (count * 2 - 2)) * 2  # noqa: PLR2004
    places = [TIMING, *(last - step * i for i in reversed(range(count - 1)))]
    corners = {(TIMING, TIMING), (TIMING, last), (last, TIMING)}
    return [(row, column) for row in places for column in places if (row, column) not in corners]

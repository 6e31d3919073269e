"""What every QR code of a version has in the same place (ISO/IEC 18004, 6.3: function patterns)."""

from functools import cache

from PIL import Image

FINDER, ALIGNMENT = 7, 5  # modules on a side
TIMING = 6  # the row and the column of the timing patterns
DARK, DATA, LIGHT = 0, 128, 255  # of a module


def modules(version: int) -> int:
    """On a side of a symbol of that version, 1 to 40."""
    return 17 + 4 * version


@cache
def fixed_modules(version: int) -> Image.Image:
    """A pixel a module: DARK or LIGHT where it always is, else DATA. Not to be drawn on."""
    side = modules(version)
    fixed = Image.new("L", (side, side), DATA)
    for corner in ((0, 0), (side - 8, 0), (0, side - 8)):
        fixed.paste(LIGHT, (*corner, corner[0] + 8, corner[1] + 8))  # the separators
    for corner in ((0, 0), (side - FINDER, 0), (0, side - FINDER)):
        fixed.paste(_rings(FINDER), corner)
    for place in range(8, side - 8):
        for dash in ((place, TIMING), (TIMING, place)):
            fixed.putpixel(dash, LIGHT if place % 2 else DARK)
    for column, row in _alignment_centres(version):
        fixed.paste(_rings(ALIGNMENT), (column - 2, row - 2))
    return fixed


def _rings(side: int) -> Image.Image:
    """Dark without, then light, and the rest dark."""
    rings = Image.new("L", (side, side), DARK)
    rings.paste(LIGHT, (1, 1, side - 1, side - 1))
    rings.paste(DARK, (2, 2, side - 2, side - 2))
    return rings


def _alignment_centres(version: int) -> list[tuple[int, int]]:
    """Column and row of each; none lies on a finder pattern (Annex E)."""
    if version == 1:
        return []
    last, count = modules(version) - 7, version // 7 + 2
    # 32 is the one version that the rule does not fit.
    step = 26 if version == 32 else -(-(version * 4 + 4) // (count * 2 - 2)) * 2  # noqa: PLR2004
    places = [TIMING, *(last - step * i for i in reversed(range(count - 1)))]
    corners = {(TIMING, TIMING), (TIMING, last), (last, TIMING)}
    return [(column, row) for column in places for row in places if (column, row) not in corners]

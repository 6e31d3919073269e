"""What a report is set in: measures in tenths of a point, fonts and colours of paper."""

from functools import cache

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QFont, QTextLayout, QTextOption

from installer_app.frozen import frozen
from installer_app.ui.look.fonts import FAMILY
from installer_app.ui.look.tokens import LIGHT

DOTS = 720  # an inch: a unit is a tenth of a point, so that rounding is never seen
SIDE, TOP, BOTTOM = 540, 330, 480
BAND = 240
HEAD = 330  # below the band: the line that stands on each page
INTER_HAS, WIDE = 0x250, 100_000.0  # all of Latin; a width in which nothing wraps
INK, INK2, RULE, SUNK = LIGHT.ink, LIGHT.ink2, LIGHT.line, LIGHT.canvas
BANDS = {
    "demo": (LIGHT.demo, LIGHT.on_demo),
    "staging": (LIGHT.staging, LIGHT.on_staging),
    "custom": (LIGHT.custom, LIGHT.on_custom),
}


@frozen
class Role:
    """A kind of text: its size and the distance of two lines, in units, and its weight and colour."""

    size: int
    pitch: int
    weight: int = 400
    ink: str = INK


TITLE = Role(220, 280, 700)
CHIEF = Role(150, 200, 700)
HEADING = Role(115, 160, 600)
BODY = Role(95, 138)
STRONG = Role(115, 160, 600)
VALUE = Role(95, 138, 600)
LABEL = Role(95, 138, ink=INK2)
NOTE = Role(80, 115, ink=INK2)
CELL = Role(85, 125)
CELL_HEAD = Role(80, 125, 600, INK2)
DIGITS = Role(120, 180, 600)


@frozen
class Paper:
    """A sheet, in units."""

    width: float
    height: float

    @classmethod
    def of_points(cls, size: QSizeF) -> "Paper":
        """From a size in points."""
        return cls(size.width() * 10, size.height() * 10)

    @property
    def across(self) -> float:
        """Between the margins."""
        return self.width - 2 * SIDE


def font(role: Role) -> QFont:
    """A role's font. Without the identifiers’ features: their figures could not be searched for in a PDF."""
    made = QFont(FAMILY)
    made.setPixelSize(role.size)
    made.setWeight(QFont.Weight(role.weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Inter raises a colon between figures by a glyph of its own, which has no character in the PDF.
    made.setFeature(QFont.Tag("calt"), 0)
    return made


def colour(name: str) -> QColor:
    """``#RRGGBB`` to paint with."""
    return QColor(name)


@cache
def wrapping() -> QTextOption:
    """Between words, and within those that are wider than their line; widths as the font gives them."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    return option


def laid(text: str, role: Role, width: float) -> tuple[QTextLayout, int]:
    """A text in lines of at most ``width``, and how many there are."""
    layout = QTextLayout(text, font(role))
    layout.setTextOption(wrapping())
    layout.beginLayout()
    lines = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines += 1
    layout.endLayout()
    return layout, lines


def unprintable(text: str) -> bool:
    """Whether no font of this computer has some of its characters: those are printed as empty boxes."""
    if max(map(ord, text), default=0) < INTER_HAS:
        return False
    layout, _ = laid(text, BODY, WIDE)
    return any(0 in run.glyphIndexes() for run in layout.glyphRuns())

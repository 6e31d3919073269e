"""Pieces of a report that flow over pages: texts beside each other, which break between lines."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QTextLayout

from installer_app.frozen import frozen
from installer_app.ui.report.ink import RULE, Role, colour, font, laid

TICK = 70
HAIR = 6


@frozen
class Cell:
    """Lines ``first`` to ``last`` of a laid out text, ``left`` of the strip's left edge by so much."""

    text: QTextLayout
    role: Role
    left: float
    first: int
    last: int
    top: float = 0.0

    @property
    def height(self) -> float:
        """Of the lines that are left."""
        return self.top + (self.last - self.first) * self.role.pitch if self.last > self.first else 0.0


def cell(text: str, role: Role, left: float, width: float, top: float = 0.0) -> Cell:
    """A text in a column; ``top`` is how far below the strip's top it begins."""
    layout, lines = laid(text, role, width)
    return Cell(layout, role, left, 0, lines if text else 0, top)


@frozen
class Strip:
    """Cells beside each other; ``above`` is free space, which goes at the top of a page.

    ``joined``: it stays on the page of the next strip, as headings do. ``ruled``: a line below. ``tick``: a
    mark before the text. ``again``: of a table, whose head is repeated on each further page.
    """

    cells: tuple[Cell, ...] = ()
    above: float = 0.0
    joined: bool = False
    ruled: bool = False
    tick: bool | None = None
    image: QImage | None = None
    image_size: tuple[float, float] = (0.0, 0.0)
    again: "Strip | None" = None

    @property
    def height(self) -> float:
        """Without the space above."""
        text = max((cell.height for cell in self.cells), default=0.0)
        return text + self.image_size[1] + (40 if self.ruled else 0)

    def broken(self, room: float) -> "tuple[Strip, Strip] | None":
        """What fits into ``room`` and what is left; None where nothing of use fits."""
        if self.image is not None or not self.cells:
            return None
        heads, tails = [], []
        for one in self.cells:
            fit = int(max(room - one.top, 0) // one.role.pitch)
            middle = min(one.first + fit, one.last)
            heads.append(replace(one, last=middle))
            # A second text of a column begins at the top of the next page, not as far down as here.
            tails.append(replace(one, first=middle, top=0.0 if middle > one.first else one.top))
        if all(one.first == one.last for one in heads):
            return None
        lowest = min((one.top for one in tails if one.last > one.first), default=0.0)
        tails = [replace(one, top=max(one.top - lowest, 0.0)) for one in tails]
        head = replace(self, cells=tuple(heads), joined=False, ruled=False)
        return head, replace(self, cells=tuple(tails), above=0.0, tick=None)

    def paint(self, painter: QPainter, left: float, top: float, across: float) -> None:
        """At that place of the page."""
        if self.tick is not None:
            _mark(painter, left, top, self.cells[0].role)
        for one in self.cells:
            _draw(painter, one, left, top)
        if self.image is not None:
            painter.drawImage(QRectF(left, top, *self.image_size), self.image)
        if self.ruled:
            painter.fillRect(QRectF(left, top + self.height - 20, across, HAIR), colour(RULE))


def _draw(painter: QPainter, one: Cell, left: float, top: float) -> None:
    painter.setPen(colour(one.role.ink))
    for number in range(one.first, one.last):
        line = one.text.lineAt(number)
        slot = top + one.top + (number - one.first) * one.role.pitch
        # Each line in the middle of its own slot: a fallback font is higher than the others.
        above = slot + (one.role.pitch + one.role.size * 0.72) / 2 - line.ascent()
        line.draw(painter, QPointF(left + one.left, above))


def _mark(painter: QPainter, left: float, top: float, role: Role) -> None:
    painter.setFont(font(role))
    middle = top + role.pitch / 2
    painter.setPen(colour(role.ink))
    pen = painter.pen()
    pen.setWidthF(12)
    painter.setPen(pen)
    start = QPointF(left + 10, middle)
    low, end = (
        QPointF(left + 10 + TICK * 0.35, middle + TICK * 0.32),
        QPointF(left + 10 + TICK, middle - TICK * 0.4),
    )
    painter.drawPolyline([start, low, end])

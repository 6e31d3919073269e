"""A row that is pressed: tile, two lines, and a chevron or a state dot."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.paint import SQUARE, Corners, box, icon, painter_for, tile
from installer_app.ui.widgets.pressable import make_pressable
from installer_app.ui.widgets.two_lines import TwoLines

SIDE, GAP, DOT = Space.S16, Space.S12, 6
PLAIN_PAD, TIGHT_PAD = Space.S8, 6
# Rows are joined: so much more than a finger needs keeps their middles apart.
APART = Space.S8


class RowEnd(StrEnum):
    """What stands at the right end of a row."""

    CHEVRON = "chevron"
    DOT_OK = "ok"
    DOT_WAIT = "wait"
    DOT_BAD = "bad"
    NONE = "none"


class ListRow(QPushButton):
    """Put it into a ``Card`` with ``add_row``. ``ident`` is for a second line that is a number.

    ``pad`` is what a row without an icon has above and below its words.
    """

    def __init__(
        self,
        look: Look,
        title: str,
        text: str = "",
        icon: str = "",
        *,
        end: str = RowEnd.CHEVRON,
        ident: bool = False,
        weight: int = 600,
        pad: int = PLAIN_PAD,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._icon, self._end = look, icon, RowEnd(end)
        self._weight, self._ident, self._pad = weight, ident, pad
        self._lines = TwoLines.of(look, title)
        self._title, self._text = title, text
        self._tinted = self._tight = False
        self._corners = SQUARE
        self.setAutoDefault(False)
        make_pressable(self, look)
        self.set_content(title, text)

    def set_content(self, title: str, text: str = "", end: str | None = None) -> None:
        """Other words, and another right end if one is given."""
        self._title, self._text = title, text
        shown = "" if self._tight else text
        self._lines = TwoLines.of(self._look, title, shown, self._weight, ident=self._ident)
        self._end = self._end if end is None else RowEnd(end)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.updateGeometry()
        self.update()

    def set_tinted(self, tinted: bool) -> None:
        """A tile in the accent's tint: a way out that is worth a look."""
        self._tinted = tinted
        self.update()

    def set_tight(self, tight: bool) -> None:
        """Where room is short: without the second line, which is still told to screen readers."""
        if tight is not self._tight:
            self._tight = tight
            self.set_content(self._title, self._text)

    def set_corners(self, corners: Corners) -> None:
        """Follow the card's round corners."""
        self._corners = corners
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Room for both lines, wrapped at ``width``."""
        words = self._lines.height(width - self._left() - self._right())
        look = self._look
        if self._icon:
            return max(words, look.px(look.sizes.tile)) + 2 * (TIGHT_PAD if self._tight else SIDE)
        return max(words + 2 * self._pad, look.px(look.sizes.target_least + APART))

    def sizeHint(self) -> QSize:
        """Both lines unwrapped."""
        width = self._lines.natural_width() + self._left() + self._right()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word."""
        width = self._lines.longest_word() + self._left() + self._right()
        return QSize(width, self._look.px(self._look.sizes.target_least))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Hovered ground, tile, words, right end."""
        del event
        painter = painter_for(self)
        look, middle = self._look, self.height() / 2
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            ground = look.colour("tint" if self.isDown() else "hover")
            box(
                painter,
                QRectF(self.rect()),
                ground,
                radius=look.sizes.radius - look.sizes.border,
                corners=self._corners,
            )
        if self._icon:
            side = look.px(look.sizes.tile)
            area = QRectF(SIDE, middle - side / 2, side, side)
            fill, ink = ("tint", "link") if self._tinted else ("sunk", "ink2")
            tile(painter, look, area, self._icon, fill, ink, look.px(look.sizes.icon))
        room = QRectF(self.rect()).adjusted(self._left(), 0, -self._right(), 0)
        self._lines.draw(painter, room, enabled=self.isEnabled())
        self._paint_end(painter, middle)
        painter.end()

    def _paint_end(self, painter: QPainter, middle: float) -> None:
        look, side = self._look, self._look.px(self._look.sizes.icon_button)
        left = self.width() - SIDE - side + 4
        if self._end is RowEnd.CHEVRON:
            ink = "ink" if self.isEnabled() else "ink3"
            icon(painter, look, "chevron-right", QPointF(left, middle - side / 2), side, ink)
        elif self._end is not RowEnd.NONE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(self._end))
            painter.drawEllipse(QPointF(self.width() - SIDE - DOT, middle), DOT, DOT)

    def _left(self) -> int:
        return SIDE + self._look.px(self._look.sizes.tile) + GAP if self._icon else GAP

    def _right(self) -> int:
        return SIDE if self._end is RowEnd.NONE else SIDE + self._look.px(self._look.sizes.icon_button) + 4

"""A tick box whose whole card or row is the target."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from installer_app.ui.look.tokens import Icon, Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.paint import ROUND, SQUARE, Corners, box, icon, painter_for, tick_box
from installer_app.ui.widgets.pressable import make_pressable
from installer_app.ui.widgets.two_lines import TwoLines

SIDE, BOX, PAD = Space.S16, Icon.PLAIN, Space.S12
LEAST = 64


class TickCard(QCheckBox):
    """``framed`` is a card of its own (the keychain), else a row for ``Card.add_row`` (the site checklist).

    A real check box: Space, role and state come from Qt. ``icon`` stands at the right end.
    """

    def __init__(
        self,
        look: Look,
        title: str,
        text: str = "",
        icon: str = "",
        *,
        framed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._icon, self._framed = look, icon, framed
        self._lines = TwoLines.of(look, title, text)
        self._corners = ROUND if framed else SQUARE
        make_pressable(self, look)
        self.set_content(title, text)

    def show_ticked(self, ticked: bool) -> None:
        """Paint it so and tell nobody: ``toggled`` is for what a person did.

        Not ``clicked``: a screen reader toggles a box without a click.
        """
        blocked = self.blockSignals(True)
        self.setChecked(ticked)
        self.blockSignals(blocked)

    def set_content(self, title: str, text: str = "") -> None:
        """Other words."""
        self._lines = TwoLines.of(self._look, title, text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.updateGeometry()
        self.update()

    def set_corners(self, corners: Corners) -> None:
        """Follow the card's round corners."""
        self._corners = corners
        self.update()

    def hitButton(self, pos: QPoint) -> bool:
        """The whole rectangle."""
        return self.rect().contains(pos)

    def heightForWidth(self, width: int) -> int:
        """Room for title and text, wrapped at ``width``."""
        words = self._lines.height(width - self._left() - self._right())
        return max(words + 2 * PAD, self._look.px(LEAST))

    def sizeHint(self) -> QSize:
        """A comfortable width."""
        width = min(self._lines.natural_width(), self._look.px(400)) + self._left() + self._right()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word."""
        return QSize(self._lines.longest_word() + self._left() + self._right(), self._look.px(LEAST))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, box, words, icon."""
        del event
        painter = painter_for(self)
        look, on, middle = self._look, self.isEnabled(), self.height() / 2
        ground = look.colour("sunk" if not on else "hover" if self.underMouse() else "surface")
        edge = look.colour("line" if on else "disline") if self._framed else None
        inset = 0 if self._framed else 1
        radius = look.sizes.radius - inset
        box(painter, QRectF(self.rect()), ground, edge, look.sizes.border, radius, self._corners)
        side = look.px(BOX)
        tick_box(painter, look, QRectF(SIDE, middle - side / 2, side, side), on=self.isChecked(), enabled=on)
        room = QRectF(self.rect()).adjusted(self._left(), 0, -self._right(), 0)
        self._lines.draw(painter, room, enabled=on)
        if self._icon:
            mark = look.px(look.sizes.icon)
            icon(
                painter,
                look,
                self._icon,
                QPointF(self.width() - SIDE - mark, middle - mark / 2),
                mark,
                "ink2",
            )
        painter.end()

    def _left(self) -> int:
        return SIDE + self._look.px(BOX) + (16 if self._framed else 12)

    def _right(self) -> int:
        return SIDE + (self._look.px(self._look.sizes.icon) + 12 if self._icon else 0)

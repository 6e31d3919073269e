"""A chooser of one among a few, for example of the cameras."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate, QWidget

from installer_app.ui.theme import Look
from installer_app.ui.widgets.dress import Dress
from installer_app.ui.widgets.paint import box, icon, painter_for

SIDE, GAP = 15, 10


class Chooser(QComboBox):
    """A combo box of target height with an icon before the choice. ``label`` is its accessible name.

    Turning the wheel over it scrolls the page and changes nothing.
    """

    def __init__(self, look: Look, label: str, icon: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._icon = look, icon
        self.setAccessibleName(label)
        # On Linux Qt gives the choice as the name, and the label would never be heard.
        self.setAccessibleDescription(label)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Without it the list ignores the stylesheet's row height.
        self.setItemDelegate(QStyledItemDelegate(self))
        self._open = False
        self._dress = Dress(look, self, shows=lambda: self._open)
        look.changed.connect(self._restyle)
        self._restyle()

    def offer(self, names: tuple[str, ...], chosen: str) -> None:
        """These to choose from; an open list is left alone while they are the same."""
        if names != tuple(self.itemText(i) for i in range(self.count())):
            self.clear()
            self.addItems(list(names))
            self.updateGeometry()
        self.setCurrentText(chosen)

    def sizeHint(self) -> QSize:
        """The widest choice, with icon and chevron."""
        metrics = QFontMetricsF(self._look.font("body"))
        words = (metrics.horizontalAdvance(self.itemText(i)) for i in range(self.count()))
        sizes = self._look.sizes
        width = int(max(words, default=0.0)) + self._left() + self._look.px(sizes.icon_button) + 2 * SIDE
        return QSize(max(width, self._look.px(200)), self._look.px(sizes.target))

    def minimumSizeHint(self) -> QSize:
        """The choice may be cut; the popup has room."""
        return QSize(self._look.px(160), self._look.px(self._look.sizes.target))

    def showPopup(self) -> None:
        """Its list is Qt's."""
        self._open = True
        self._dress.put_on()
        super().showPopup()

    def hidePopup(self) -> None:
        self._open = False
        super().hidePopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box, icon, choice, chevron."""
        del event
        painter = painter_for(self)
        look, sizes, on, middle = self._look, self._look.sizes, self.isEnabled(), self.height() / 2
        fill = "sunk" if not on else "hover" if self.underMouse() else "surface"
        edge = look.colour("control" if on else "disline")
        box(painter, QRectF(self.rect()), look.colour(fill), edge, sizes.border)
        ink, side = "ink" if on else "ink3", look.px(sizes.icon_button)
        if self._icon:
            icon(painter, look, self._icon, QPointF(SIDE, middle - side / 2), side, ink)
        right = self.width() - SIDE - side
        icon(painter, look, "chevron-down", QPointF(right, middle - side / 2), side, ink)
        font = look.font("body")
        metrics = QFontMetricsF(font)
        words = metrics.elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, right - self._left() - GAP
        )
        painter.setFont(font)
        painter.setPen(look.colour(ink))
        painter.drawText(QPointF(self._left(), middle + metrics.capHeight() / 2), words)
        painter.end()

    def _left(self) -> int:
        return SIDE + (self._look.px(self._look.sizes.icon_button) + GAP if self._icon else 0)

    def _restyle(self) -> None:
        self.setFont(self._look.font("body"))
        self.updateGeometry()
        self.update()

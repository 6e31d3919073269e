"""Joined buttons with counts, one chosen."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QWidget

from installer_app.language import mark, tr
from installer_app.presenters.tracker import FILTERS
from installer_app.ui.theme import Look
from installer_app.ui.widgets.focus_ring import RING_INSIDE
from installer_app.ui.widgets.paint import box, painter_for

SIDE, GAP, UNDERLINE = 14, 9, 3
WORDS = {
    "all": mark("All"),
    "needs you": mark("Needs you"),
    "pairing": mark("Pairing"),
    "waiting": mark("Waiting"),
    "confirmed": mark("Confirmed"),
}


class FilterButton(QAbstractButton):
    """Word and count; chosen is tinted and underlined."""

    def __init__(self, look: Look, key: str, word: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self.key = look, key
        self._count = 0
        self.setText(word)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty(RING_INSIDE, True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_count(self, count: int) -> None:
        """How many it would leave."""
        if count != self._count:
            self._count = count
            self.updateGeometry()
            self.update()
        self.setAccessibleName(f"{self.text()} {count}")

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._look.font("small", 600))
        wide = words.horizontalAdvance(self.text()) + GAP + words.horizontalAdvance(str(self._count))
        sizes = self._look.sizes
        # With the row's border it is as high as the field and the button beside it.
        return QSize(int(wide) + 2 * SIDE + 2, self._look.px(sizes.target_compact) - 2 * sizes.border)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, on = self._look, self.isChecked()
        painter = painter_for(self)
        parent = self.parentWidget()
        if parent is not None:
            clip = QPainterPath()
            thin = look.sizes.border
            inner = QRectF(parent.rect()).adjusted(thin, thin, -thin, -thin).translated(-self.pos())
            clip.addRoundedRect(inner, look.sizes.radius - thin, look.sizes.radius - thin)
            painter.setClipPath(clip)
        if on or self.underMouse():
            painter.fillRect(self.rect(), look.colour("tint" if on else "hover"))
        if on:
            painter.fillRect(0, self.height() - UNDERLINE, self.width(), UNDERLINE, look.colour("accent"))
        font = look.font("small", 600 if on else 500)
        painter.setFont(font)
        painter.setPen(look.colour("ink" if on else "ink2"))
        wide = QFontMetricsF(font).horizontalAdvance(self.text())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(SIDE, 0, wide + 2, self.height()), middle, self.text())
        painter.setFont(look.font("small", 600, clock=True))
        painter.setPen(look.colour("ink"))
        painter.drawText(QRectF(SIDE + wide + GAP, 0, self.width(), self.height()), middle, str(self._count))
        painter.end()


class FilterRow(QFrame):
    """``chosen`` carries one of the presenter's FILTERS."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self.buttons: list[FilterButton] = []
        for key in FILTERS:
            button = FilterButton(look, key, tr(WORDS[key]), self)
            self._group.addButton(button)
            self.buttons.append(button)
            self._row.addWidget(button)
        self._shown = ""
        self._group.buttonToggled.connect(self._toggled)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Which installs"))
        look.changed.connect(self._restyle)
        self._restyle()

    def show_counts(self, counts: tuple[int, ...], chosen: str) -> None:
        """Take over the counts and the one that is chosen."""
        self._shown = chosen
        for button, count in zip(self.buttons, counts, strict=True):
            button.show_count(count)
            button.setChecked(button.key == chosen)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = painter_for(self)
        sizes = look.sizes
        area, control = QRectF(self.rect()), look.colour("control")
        box(painter, area, look.colour("surface"), control, sizes.border, sizes.radius)
        thin = sizes.border
        for button in self.buttons[1:]:
            painter.fillRect(button.x() - thin, thin, thin, self.height() - 2 * thin, control)
        painter.end()

    def _toggled(self, button: QAbstractButton, on: bool) -> None:
        # Also when a screen reader chooses it, which is no click; not when it is only shown.
        if on and isinstance(button, FilterButton) and button.key != self._shown:
            self.chosen.emit(button.key)

    def _restyle(self) -> None:
        thin = self._look.sizes.border
        self._row.setContentsMargins(thin, thin, thin, thin)
        self._row.setSpacing(thin)
        self.update()

"""Joined buttons, one chosen: icon and word each."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QWidget

from installer_app.ui.look.tokens import Space, Stroke
from installer_app.ui.theme import Look
from installer_app.ui.widgets.focus_ring import RING_INSIDE
from installer_app.ui.widgets.paint import box, filled, icon, painter_for

SIDE, GAP, UNDERLINE = Space.S12, Space.S8, Stroke.UNDERLINE


class Segment(QAbstractButton):
    """One of them; chosen it is tinted and underlined."""

    def __init__(self, look: Look, key: str, word: str, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self.key, self._icon = look, key, icon
        self.setText(word)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty(RING_INSIDE, True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(self._look.font("small", 600)).horizontalAdvance(self.text())
        sizes = self._look.sizes
        side = self._look.px(sizes.icon_button)
        return QSize(int(wide) + side + GAP + 2 * SIDE + 2, self._look.px(sizes.target_least))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, on = self._look, self.isChecked()
        painter = painter_for(self)
        parent = self.parentWidget()
        if parent is not None:
            thin = look.sizes.border
            clip = QPainterPath()
            inner = QRectF(parent.rect()).adjusted(thin, thin, -thin, -thin).translated(-self.pos())
            clip.addRoundedRect(inner, look.sizes.radius - thin, look.sizes.radius - thin)
            painter.setClipPath(clip)
        if on or (self.underMouse() and self.isEnabled()):
            filled(painter, self.rect(), look.colour("tint" if on else "hover"))
        if on:
            line = QRect(0, self.height() - UNDERLINE, self.width(), UNDERLINE)
            filled(painter, line, look.colour("accent"))
        side, ink = look.px(look.sizes.icon_button), "ink" if on else "ink2"
        icon(painter, look, self._icon, QPointF(SIDE, (self.height() - side) / 2), side, ink)
        painter.setFont(look.font("small", 600 if on else 500))
        painter.setPen(look.colour(ink))
        words = QRectF(SIDE + side + GAP, 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


class Segments(QFrame):
    """``chosen`` carries a key. ``choices`` are key, word and icon; arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(self, look: Look, name: str, choices: tuple[tuple[str, str, str], ...]) -> None:
        super().__init__()
        self._look = look
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self.buttons: dict[str, Segment] = {}
        for key, word, picture in choices:
            button = Segment(look, key, word, picture, self)
            button.setAccessibleDescription(name)
            self._group.addButton(button)
            self._row.addWidget(button)
            self.buttons[key] = button
        self._group.buttonClicked.connect(lambda button: self.chosen.emit(button.key))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_chosen(self, key: str) -> None:
        """Which one it is; with a new one the keyboard goes there, if another of them has it."""
        button = self.buttons[key]
        if not button.isChecked() and any(other.hasFocus() for other in self.buttons.values()):
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        button.setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter, thin, control = painter_for(self), look.sizes.border, look.colour("control")
        box(painter, QRectF(self.rect()), look.colour("surface"), control, thin, look.sizes.radius)
        for button in list(self.buttons.values())[1:]:
            filled(painter, QRect(button.x() - thin, thin, thin, self.height() - 2 * thin), control)
        painter.end()

    def _restyle(self) -> None:
        thin = self._look.sizes.border
        self._row.setContentsMargins(thin, thin, thin, thin)
        self._row.setSpacing(thin)
        self.update()

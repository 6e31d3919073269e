"""Light, dark or sun, always at hand at the foot of the rail, and the product's name below."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QWidget

from installer_app import __version__
from installer_app.language import tr
from installer_app.ui.look.tokens import Icon, Space, Stroke
from installer_app.ui.theme import Look, ThemeName
from installer_app.ui.widgets.focus_ring import RING_TOKEN
from installer_app.ui.widgets.paint import filled, icon, painter_for

PRODUCT = "EnergyGrid Field Installer"
EDGE = Stroke.LINE
ICON, BESIDE_ROOM = Icon.BUTTON, Space.S16  # the latter: the gap to the icon, and the ends
APP_ICON = Icon.PLAIN
BESIDE, UNDER, UNDER_SUN = 46, 54, 58


class ThemeButton(QAbstractButton):
    """One third of the switch: icon and word, the word under the icon where it is narrow."""

    def __init__(self, look: Look, theme: ThemeName, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.theme = look, theme
        self.under = False
        self.setText(word)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setProperty(RING_TOKEN, "rail_ink")
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(0, self._look.sizes.target_least)

    def fits_beside(self, width: int) -> bool:
        """Whether in a button so wide the word, also in bold as when chosen, fits beside the icon."""
        word = QFontMetrics(self._look.font("small", 600)).horizontalAdvance(self.text())
        return word <= width - ICON - BESIDE_ROOM

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, on = self._look, self.isChecked()
        g = painter_for(self)
        self._clip_to_switch(g)
        if on or self.underMouse():
            filled(g, self.rect(), look.colour("rail_current"))
        if on:
            filled(g, QRect(0, self.height() - 3, self.width(), 3), look.colour("rail_on"))
        ink = "rail_ink" if on else "rail_ink2"
        font = look.font("small", 600 if on else 400)
        metrics = QFontMetrics(font)
        room = self.width() - 4 if self.under else self.width() - ICON - BESIDE_ROOM
        word = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        g.setFont(font)
        g.setPen(look.colour(ink))
        name, middle, wide = f"theme-{self.theme}", self.height() / 2, metrics.horizontalAdvance(word)
        if self.under:
            across = QRectF(0, middle - 1, self.width(), self.height() / 2 - 2)
            icon(g, look, name, QPointF((self.width() - ICON) / 2, middle - ICON - 1), ICON, ink)
            g.drawText(across, Qt.AlignmentFlag.AlignCenter, word)
            return
        left = (self.width() - ICON - 6 - wide) / 2
        icon(g, look, name, QPointF(left, middle - ICON / 2), ICON, ink)
        line = QRectF(left + ICON + 6, 0, wide + 2, self.height())
        g.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, word)

    def _clip_to_switch(self, g: QPainter) -> None:
        switch = self.parentWidget()
        if switch is not None:
            inner = QRectF(switch.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE).translated(-self.x(), -self.y())
            round_ends = QPainterPath()
            round_ends.addRoundedRect(inner, self._look.sizes.radius - EDGE, self._look.sizes.radius - EDGE)
            g.setClipPath(round_ends)


class ThemeSwitch(QFrame):
    """Three joined, exclusive buttons. ``chosen`` carries ``light``, ``dark`` or ``sun``."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._group = QButtonGroup(self)
        self.setAccessibleName(tr("Brightness of the window"))
        words = {
            ThemeName.LIGHT: tr("Light"),
            ThemeName.DARK: tr("Dark"),
            ThemeName.SUN: tr("Sun"),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        row.setSpacing(EDGE)
        self.buttons: dict[ThemeName, ThemeButton] = {}
        for theme, word in words.items():
            button = ThemeButton(look, theme, word, self)
            self._group.addButton(button)
            row.addWidget(button)
            self.buttons[theme] = button
        self._group.buttonToggled.connect(self._toggled)
        look.changed.connect(self._restyle)
        self._width, self._narrow = 0, False
        self._restyle()

    def set_room(self, width: int, *, narrow: bool) -> None:
        """How wide it will be; where that is narrow for its words, or ``narrow``, they go under the icons."""
        self._width, self._narrow = width, narrow
        self._restyle()

    def _toggled(self, button: QAbstractButton, on: bool) -> None:
        # Also when a screen reader chooses it, which is no click; not when the theme itself has changed.
        if on and isinstance(button, ThemeButton) and button.theme is not self._look.theme.name:
            self.chosen.emit(str(button.theme))

    def paintEvent(self, _event: QPaintEvent) -> None:
        g = painter_for(self)
        edge = QPainterPath()
        radius = self._look.sizes.radius
        edge.addRoundedRect(
            QRectF(self.rect()).adjusted(EDGE / 2, EDGE / 2, -EDGE / 2, -EDGE / 2), radius, radius
        )
        g.setPen(QPen(self._look.colour("rail_off"), EDGE))
        g.drawPath(edge)
        for button in list(self.buttons.values())[1:]:
            between = QRect(button.x() - EDGE, EDGE, EDGE, self.height() - 2 * EDGE)
            filled(g, between, self._look.colour("rail_off"))

    @property
    def _beside_fits(self) -> bool:
        each = self._width // len(self.buttons)
        return not self._width or all(button.fits_beside(each) for button in self.buttons.values())

    def _restyle(self) -> None:
        sun = self._look.theme.name is ThemeName.SUN
        under = self._narrow or sun or not self._beside_fits
        for name, button in self.buttons.items():
            button.under = under
            button.setChecked(name is self._look.theme.name)
            button.update()
        self.setFixedHeight(self._look.px(UNDER_SUN if sun else UNDER if under else BESIDE))
        self.update()


class Product(QWidget):
    """The program's icon, name and version."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.words = f"{PRODUCT} {__version__.removesuffix('.0')}"
        self.setAccessibleName(self.words)
        self.setFixedHeight(look.px(APP_ICON))
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        g = painter_for(self)
        icon(g, self._look, "app", QPointF(0, (self.height() - APP_ICON) / 2), APP_ICON, "rail_ink")
        g.setFont(self._look.font("small"))
        g.setPen(self._look.colour("rail_ink2"))
        left = APP_ICON + 10
        room = self.width() - left
        text = g.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, room)
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        g.drawText(QRectF(left, -10, room, self.height() + 20), middle, text)

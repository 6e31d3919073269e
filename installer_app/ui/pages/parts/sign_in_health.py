"""The health light: a dot, what the server said of itself, and when."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from installer_app.presenters.sign_in.state import Light
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.paint import painter_for
from installer_app.ui.widgets.text import Body, Small

BOX, DOT, HALO = 24, 6.5, 10
_INKS = {Light.UNKNOWN: "wait", Light.ON: "ok", Light.WARN: "warn", Light.OFF: "bad"}


class SignInHealth(Card):
    """Its words say all that the colour of the light says; a change is announced."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, padding=Space.S12)
        self._light = _Light(look)
        self._title = Body(look, weight=600)
        self._text = Small(look)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(Space.S4, 0, Space.S4, 0)
        row.setSpacing(Space.S16)
        row.addWidget(self._light, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self.column.addLayout(row)

    def show_health(self, light: Light, title: str, text: str) -> None:
        """Show what is known of the server."""
        self._light.show_light(light)
        words = f"{title}. {text}"
        if words == self.accessibleName():
            return
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(words)
        if self.isVisible():
            announce(self, words)


class _Light(QWidget):
    """Unknown is an open ring, else a dot within its halo."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._light = look, Light.UNKNOWN
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_light(self, light: Light) -> None:
        self._light = light
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(BOX), self._look.px(BOX))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, look = painter_for(self), self._look
        ink, middle = _INKS[self._light], QPointF(self.width() / 2, self.height() / 2)
        pen, dot = painter.pen(), look.px(1) * DOT
        if self._light is Light.UNKNOWN:
            pen.setColor(look.colour("control"))
            pen.setWidthF(2)
            painter.setPen(pen)
            painter.drawEllipse(middle, dot, dot)
        else:
            painter.setPen(QColor(0, 0, 0, 0))
            painter.setBrush(look.colour(f"{ink}bg"))
            painter.drawEllipse(middle, look.px(HALO), look.px(HALO))
            painter.setBrush(look.colour(ink))
            painter.drawEllipse(middle, dot, dot)
        painter.end()

"""A text link: a small press with a 44-pixel hit area."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.focus_ring import RING_WORDS
from installer_app.ui.widgets.folded import folded_width, words_within
from installer_app.ui.widgets.paint import icon, painter_for, stroke

GAP = Space.S8


class Link(QPushButton):
    """A link in ``role`` ("small" or "body"), underlined under the mouse. The text is taken as it is."""

    def __init__(
        self,
        look: Look,
        text: str,
        icon: str = "",
        *,
        role: str = "small",
        ink: str = "link",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._icon, self._role, self._ink = look, icon, role, ink
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setProperty(RING_WORDS, True)
        look.changed.connect(self._restyle)
        self.set_text(text)

    @property
    def caption(self) -> str:
        """What it says."""
        return self._text

    def set_text(self, text: str, icon: str | None = None) -> None:
        """Another text, and another icon if one is given."""
        self._text = text
        self._icon = self._icon if icon is None else icon
        self.setText(text.replace("&", "&&"))
        self._restyle()

    def sizeHint(self) -> QSize:
        """The text with its icon, never lower or narrower than a finger needs."""
        least = self._look.px(self._look.sizes.target_least)
        wide = QFontMetricsF(self._font()).horizontalAdvance(self._text) + self._before()
        return QSize(max(int(wide + 0.99), least), least)

    def minimumSizeHint(self) -> QSize:
        """The whole text, on two lines if need be: a link is never cut."""
        hint = self.sizeHint()
        wide = int(folded_width(self._look, self._text, role=self._role) + 0.99) + self._before()
        return QSize(
            min(hint.width(), max(wide, self._look.px(self._look.sizes.target_least))), hint.height()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon and text; the text right-aligned if it is narrower than the hit area."""
        del event
        painter = painter_for(self)
        ink = self._ink if self.isEnabled() else "ink3"
        words = words_within(self._look, self._text, self.width() - self._before() + 1, role=self._role)
        left, middle = self.width() - words.width - self._before(), self.height() / 2
        if self._icon:
            side = self._look.px(self._look.sizes.icon_button)
            icon(painter, self._look, self._icon, QPointF(left, middle - side / 2), side, ink)
        painter.setPen(self._look.colour(ink))
        words.paint(painter, left + self._before(), middle)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painter.setPen(QPen(self._look.colour(ink), stroke(painter, 1)))
            under = words.bottom(middle) + 3
            painter.drawLine(QPointF(left + self._before(), under), QPointF(self.width(), under))
        painter.end()

    def _before(self) -> int:
        return self._look.px(self._look.sizes.icon_button) + GAP if self._icon else 0

    def _font(self) -> QFont:
        return self._look.font(self._role, 600)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

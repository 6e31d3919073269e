"""The health of the server: a light, what it means, and details for support."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QHideEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.badge import BadgeKind
from installer_app.ui.widgets.details import DetailsLink, DetailsPanel
from installer_app.ui.widgets.eased import Eased
from installer_app.ui.widgets.paint import box, painter_for
from installer_app.ui.widgets.text import Body, Small

LIGHT_X, LIGHT_RADIUS, HALO_RADIUS = 29, 6, 10
TEXT_LEFT = 57  # the light's own column before it


class HealthLight(QFrame):
    """``kind`` is ok, warn, bad or wait (not known yet); the title says the same in words."""

    def __init__(
        self,
        look: Look,
        kind: str = BadgeKind.WAIT,
        title: str = "",
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._light, self._halo = Eased(look, self, kind), Eased(look, self, f"{kind}bg")
        self._title, self._text = Body(look, weight=600), Small(look)
        self._panel = DetailsPanel(look)
        self._link = DetailsLink(look, self._panel)
        self._lay_out()
        look.changed.connect(self.update)
        self.set_state(kind, title, text)

    def set_state(
        self, kind: str, title: str, text: str = "", details: Callable[[], str] | None = None
    ) -> None:
        """Show another state; a change of the title is announced."""
        changed = title != self._title.text() and bool(self._title.text())
        kind = BadgeKind(kind)
        self._light.to(kind)
        self._halo.to(f"{kind}bg")
        self._title.setText(title)
        self._text.setText(text)
        self._link.set_source(details, title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.update()
        if changed and self.isVisible():
            announce(self, f"{title}. {text}")

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._light.rest()
        self._halo.rest()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, halo and light."""
        del event
        painter = painter_for(self)
        look = self._look
        box(painter, QRectF(self.rect()), look.colour("surface"), look.colour("line"), look.sizes.border)
        at = QPointF(LIGHT_X, self._link_row.geometry().center().y())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._halo.colour)
        painter.drawEllipse(at, HALO_RADIUS, HALO_RADIUS)
        painter.setBrush(self._light.colour)
        painter.drawEllipse(at, LIGHT_RADIUS, LIGHT_RADIUS)
        painter.end()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setContentsMargins(0, Space.S12, 0, Space.S12)
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addStretch(1)
        self._link_row = QHBoxLayout()
        self._link_row.setContentsMargins(TEXT_LEFT, 0, Space.S16, 0)
        self._link_row.setSpacing(Space.S16)
        self._link_row.addLayout(words, 1)
        self._link_row.addWidget(self._link, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._link_row, 1)
        column.addWidget(self._panel)
        self._panel.setContentsMargins(TEXT_LEFT, 0, Space.S16, Space.S12)

"""A tinted row at the foot of a card: a question to ask, a thing to mind."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from installer_app.ui.look.tokens import Space, Stroke
from installer_app.ui.theme import Look
from installer_app.ui.widgets.paint import SQUARE, Corners, box, icon, painter_for
from installer_app.ui.widgets.paragraph import Run
from installer_app.ui.widgets.text import Text

LEFT = Space.S20
AFTER_ICON = 10  # as in a button
PAD = Space.S12 - Stroke.CHOSEN  # its card's border is around it


class Strip(QFrame):
    """``kind`` is a banner's: "warn", "wait", "ok", "bad"; the runs are one paragraph of body text."""

    def __init__(self, look: Look, kind: str, icon: str, *runs: Run, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._kind, self._icon = look, kind, icon
        self._corners = SQUARE
        self._words = Text(look)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._words)
        look.changed.connect(self._restyle)
        self._restyle()
        self.set_message(kind, icon, *runs)

    def set_message(self, kind: str, icon: str, *runs: Run) -> None:
        """Say something else."""
        self._kind, self._icon = kind, icon
        self._words.set_runs(*runs)
        self.setAccessibleName(self._words.text())
        self.update()

    def set_corners(self, corners: Corners) -> None:
        """Follow the card's round corners."""
        self._corners = corners
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tint, and the icon level with the first line."""
        del event
        painter = painter_for(self)
        look = self._look
        radius = look.sizes.radius - look.sizes.border
        box(
            painter, QRectF(self.rect()), look.colour(f"{self._kind}bg"), radius=radius, corners=self._corners
        )
        side = look.px(look.sizes.icon_button)
        top = self._words.y() + (look.pitch("body") - side) / 2
        icon(painter, look, self._icon, QPointF(LEFT, top), side, self._kind)
        painter.end()

    def _restyle(self) -> None:
        """The icon grows with the text, which begins beside it."""
        side = self._look.px(self._look.sizes.icon_button)
        self._row.setContentsMargins(LEFT + side + AFTER_ICON, PAD, Space.S20, PAD)
        self.update()

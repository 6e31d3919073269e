"""A line of the connections: its environment's tile, its name and servers, who has set it up."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.connections.state import ConnectionRow
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.nameplate import environment_token
from installer_app.ui.widgets.paint import painter_for, tile
from installer_app.ui.widgets.text import Body, Small

SIDE, PAD, GAP = Space.S20, Space.S12, Space.S16


class ConnectionLine(QWidget):
    """Put it into a ``Card`` with ``add_row``; ``remove`` is there for one's own."""

    def __init__(self, look: Look, row: ConnectionRow) -> None:
        super().__init__()
        self._look, self._environment = look, row.environment
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addStretch(1)
        lines.addWidget(Body(look, row.title, weight=600))
        for words in filter(None, (row.text, row.source)):
            lines.addWidget(Small(look, words))
        lines.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(GAP)
        self._row.addLayout(lines, 1)
        self.remove: Button | None = None
        if row.own:
            self.remove = Button(look, tr("Remove…"), compact=True)
            # Each has such a button: by its word alone nobody could tell them apart.
            self.remove.setAccessibleName(tr("{action}: {what}", action=tr("Remove…"), what=row.title))
            self._row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignVCenter)
        look.changed.connect(self._restyle)
        self._restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The tile."""
        look, token, side = (
            self._look,
            environment_token(self._environment),
            self._look.px(self._look.sizes.tile),
        )
        painter = painter_for(self)
        where = QRectF(
            QPointF(SIDE, (self.height() - side) / 2), QPointF(SIDE + side, (self.height() + side) / 2)
        )
        tile(painter, look, where, f"env-{token}", token, f"on_{token}", look.px(look.sizes.icon_button))
        painter.end()

    def _restyle(self) -> None:
        self._row.setContentsMargins(SIDE + self._look.px(self._look.sizes.tile) + GAP, PAD, SIDE, PAD)
        self.update()

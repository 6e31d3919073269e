"""The card: a bordered surface, padded or with divided rows."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QPointF, QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from installer_app.ui.theme import Look
from installer_app.ui.widgets.paint import Corners, box, painter_for, rule


@runtime_checkable
class Row(Protocol):
    """A row that fills its own ground and must follow the card's round corners."""

    def set_corners(self, corners: Corners) -> None:
        """Which of its ends lie in the card's corners."""
        ...


class Card(QFrame):
    """``padding`` for free content (``column.addWidget``); 0 for rows from edge to edge (``add_row``).

    ``set_edge`` names the border's token: "line", or 2 wide "accent" (chosen), "ok", "warn", "bad", "wait".
    """

    def __init__(
        self, look: Look, *, padding: int = 0, spacing: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._padding = look, padding
        self._edge, self._ground = "line", "surface"
        self._rows: list[QWidget] = []
        self.column = QVBoxLayout(self)
        self.column.setSpacing(spacing)
        look.changed.connect(self._restyle)
        self._restyle()

    def add_row(self, row: QWidget) -> None:
        """Append a row; a line divides it from the one above."""
        self._rows.append(row)
        self.column.addWidget(row)
        self._reshape()

    def clear_rows(self) -> None:
        """Take all rows out and delete them."""
        for row in self._rows:
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows.clear()

    @property
    def rows(self) -> tuple[QWidget, ...]:
        """The rows from top to bottom."""
        return tuple(self._rows)

    def set_edge(self, token: str, ground: str = "surface") -> None:
        """Border and ground by token."""
        self._edge, self._ground = token, ground
        self._restyle()

    def event(self, event: QEvent) -> bool:
        """Rows that show or hide change which of them lie in the corners."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._reshape()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, border, and a line above each shown row but the first."""
        del event
        painter = painter_for(self)
        look, width = self._look, self._border()
        box(painter, QRectF(self.rect()), look.colour(self._ground), look.colour(self._edge), width)
        thin, across = look.sizes.border, self.width() - 2 * width
        for row in self._shown()[1:]:
            rule(painter, QPointF(width, row.y() - thin), across, thin, look.colour("line"))
        painter.end()

    def _shown(self) -> list[QWidget]:
        return [row for row in self._rows if not row.isHidden()]

    def _reshape(self) -> None:
        shown = self._shown()
        for row in shown:
            if isinstance(row, Row):
                row.set_corners(Corners(top=row is shown[0], bottom=row is shown[-1]))
        self.update()

    def _border(self) -> int:
        sizes = self._look.sizes
        return sizes.border if self._edge == "line" else sizes.border_chosen

    def _restyle(self) -> None:
        inset = self._padding or self._border()
        self.column.setContentsMargins(inset, inset, inset, inset)
        if not self._padding:
            self.column.setSpacing(self._look.sizes.border)
        self.update()

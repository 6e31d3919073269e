"""What goes together, each with its way back to where it can be changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.review.words import ReviewRow
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.detail_row import DetailRow
from installer_app.ui.widgets.text import Caption


class Together(QWidget):
    """``change_wanted`` carries the step at which the thing can be changed."""

    change_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: tuple[ReviewRow, ...] = ()
        self.card = Card(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S4)
        column.addWidget(Caption(look, tr("What goes together")))
        column.addWidget(self.card)
        column.addStretch(1)

    @property
    def rows(self) -> tuple[DetailRow, ...]:
        """What is shown, from top to bottom."""
        return tuple(row for row in self.card.rows if isinstance(row, DetailRow))

    def show_rows(self, rows: tuple[ReviewRow, ...], *, changeable: bool) -> None:
        """Show these; nothing is changed any more once the bind is on its way."""
        if rows != self._rows:
            self._rows = rows
            self.card.clear_rows()
            for row in rows:
                self.card.add_row(self._made(row))
        for shown in self.rows:
            if shown.change is not None:
                shown.change.setEnabled(changeable)

    def _made(self, row: ReviewRow) -> DetailRow:
        made = DetailRow(
            self._look,
            row.icon,
            row.kind,
            row.value,
            row.detail,
            change=tr("Change"),
            ident=row.identifier,
        )
        if made.change is not None:
            made.change.clicked.connect(lambda: self.change_wanted.emit(row.change))
        return made

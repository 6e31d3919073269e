"""Other ways to a customer: those last looked up on this laptop, and the account of the sign-in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.customer.page import RecentRow
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.link import Link
from installer_app.ui.widgets.list_row import ListRow
from installer_app.ui.widgets.text import Caption


class CustomerRecents(QWidget):
    """``chosen`` carries a customer number; ``own_wanted`` is the link."""

    chosen = Signal(str)
    own_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._recents: tuple[RecentRow, ...] = ()
        self._rows: list[ListRow] = []
        self._heading = Caption(look)
        self._card = Card(look)
        self.link = Link(look, tr("Use the account of this sign-in"), "step-sign-in", role="body")
        self.link.clicked.connect(self.own_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S4)
        column.addWidget(self._heading)
        column.addWidget(self._card)
        column.addSpacing(Space.S4)
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.show_recents(())

    def show_recents(self, recents: Sequence[RecentRow]) -> None:
        """Show these; rows stay where they are, so that one with the keyboard keeps it."""
        self._recents = tuple(recents)
        while len(self._rows) < len(recents):
            self._add_row()
        for index, row in enumerate(self._rows):
            row.setVisible(index < len(recents))
            if index < len(recents):
                row.set_content(recents[index].name, f"{recents[index].number}  ·  {recents[index].age}")
        # Without its words the heading keeps its line: the link stays level with the number field.
        self._heading.setText(tr("Recent") if recents else "")
        self._card.setVisible(bool(recents))

    @property
    def rows(self) -> tuple[ListRow, ...]:
        """The rows on show."""
        return tuple(row for row in self._rows if not row.isHidden())

    @property
    def first(self) -> QAbstractButton:
        """The topmost that can be pressed."""
        return next(iter(self.rows), self.link)

    def least_width(self) -> int:
        """The link is never cut."""
        return max(self._look.px(240), self.link.minimumSizeHint().width() + 4)

    def _add_row(self) -> None:
        row, index = ListRow(self._look, "", ident=True, weight=400), len(self._rows)
        row.clicked.connect(lambda: self.chosen.emit(self._recents[index].number))
        self._rows.append(row)
        self._card.add_row(row)

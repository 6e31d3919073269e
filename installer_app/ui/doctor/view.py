"""Check this computer: how it stands at the top, then every check by what it is about."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.care.doctor import GROUPS, DoctorPresenter, DoctorState, verdict_of
from installer_app.ui.doctor.beside import Beside
from installer_app.ui.doctor.row import FindingRow
from installer_app.ui.look.tokens import Space
from installer_app.ui.shell.in_turns import InTurns
from installer_app.ui.shell.sheet import Sheet
from installer_app.ui.theme import Look
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.message_slot import MessageSlot


class DoctorView(QWidget):
    """Paints ``DoctorState``; ``go_to`` leads to the views ``support`` and ``log``."""

    def __init__(self, look: Look, presenter: DoctorPresenter, go_to: Callable[[str], None]) -> None:
        super().__init__()
        self._look, self._presenter = look, presenter
        self.message = MessageSlot(look, below=Space.S16)
        self.again = Button(
            look, tr("Check again"), icon="refresh", kind="primary", busy_text=tr("Checking…")
        )
        self.support = Button(look, tr("Save support file…"), icon="export")
        self.log = Button(look, tr("Open the log"), icon="list")
        self.rows: dict[str, FindingRow] = {}
        self._keys: tuple[str, ...] = ()
        self._in_turns = InTurns(self)
        self._cards = {title: Card(look) for title, _ in GROUPS}
        for card in self._cards.values():
            card.hide()  # a line across the page is all there is of one without rows
        self._lay_out()
        self.again.clicked.connect(presenter.again)
        self.support.clicked.connect(lambda: go_to("support"))
        self.log.clicked.connect(lambda: go_to("log"))
        presenter.changed.add(self.show_state)
        self.show_state(presenter.state)

    def show_state(self, state: DoctorState) -> None:
        """Paint it."""
        self.message.show_message(verdict_of(state))
        self.again.set_busy(state.busy)
        keys = tuple(row.key for row in state.rows)
        if keys != self._keys:
            self._keys = keys
            make = self._in_turns.start if self.isVisible() else self._in_turns.do_at_once
            make(self._make_rows(state))
        for row in state.rows:
            if row.key in self.rows:
                self.rows[row.key].show_row(row)

    def _make_rows(self, state: DoctorState) -> Iterator[None]:
        """Shown once all are there, as it stands by then."""
        for card in self._cards.values():
            card.hide()
            card.clear_rows()
        self.rows = {}
        for row in state.rows:
            self.rows[row.key] = FindingRow(self._look, row)
            yield
        for title, keys in GROUPS:
            for key in keys:
                if key in self.rows:
                    self._cards[title].add_row(self.rows[key])
            yield
        for row in self._presenter.state.rows:
            self.rows[row.key].show_row(row)
        for card in self._cards.values():
            card.setVisible(bool(card.rows))

    def _lay_out(self) -> None:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message)
        column.addWidget(Beside(self.again, self.support, self.log))
        sheet = Sheet(self._look)
        sheet.add(tr("How it stands"), head)
        for title, _ in GROUPS:
            sheet.add(tr(title), self._cards[title])
        root = QVBoxLayout(self)
        root.setContentsMargins(0, 0, 0, 0)
        root.addWidget(sheet)

"""The connections of this laptop: the list, and the ways to add one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.connections.state import ConnectionRow, ConnectionsState
from installer_app.presenters.connections.view import ConnectionsPresenter
from installer_app.ui.connections.row import ConnectionLine
from installer_app.ui.look.tokens import Space
from installer_app.ui.shell.notice import ask
from installer_app.ui.shell.sheet import Sheet
from installer_app.ui.theme import Look
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.field import Field
from installer_app.ui.widgets.file_dialog import in_language
from installer_app.ui.widgets.message_slot import MessageSlot
from installer_app.ui.widgets.text import Body, Small

SIDE, PAD, GAP = Space.S20, Space.S16, Space.S16


class ConnectionsView(QWidget):
    """Paints ``ConnectionsState``."""

    def __init__(self, look: Look, presenter: ConnectionsPresenter) -> None:
        super().__init__()
        self._look, self._presenter = look, presenter
        self._rows: tuple[ConnectionRow, ...] = ()
        self.message = MessageSlot(look, below=Space.S16)
        self.refused = Lines(look)
        self.add = AddCard(look)
        self.list, self.problems = Card(look), Lines(look)
        self._sheet = Sheet(look)
        self._lay_out()
        self.add.file.clicked.connect(self._choose)
        self.add.link.textEdited.connect(presenter.type_link)
        self.add.link.returnPressed.connect(presenter.look_at_link)
        self.add.look_at.clicked.connect(presenter.look_at_link)
        presenter.changed.add(self.show_state)
        self.show_state(presenter.state)

    def show_state(self, state: ConnectionsState) -> None:
        """Paint it."""
        if self.message.show_message(state.message):
            self._sheet.to_top()
        self.refused.show_lines(state.refused)
        self._gap.setVisible(bool(state.refused))
        self.add.show_state(state)
        if state.rows != self._rows:
            self._rows = state.rows
            self._show_rows(state.rows)
        self.problems.show_lines(state.problems)
        self._left_out.setVisible(bool(state.problems))

    def _show_rows(self, rows: tuple[ConnectionRow, ...]) -> None:
        self.list.clear_rows()
        for row in rows:
            line = ConnectionLine(self._look, row)
            if line.remove is not None:
                line.remove.clicked.connect(lambda _checked=False, key=row.key: self._ask_to_remove(key))
            self.list.add_row(line)
        self.list.setVisible(bool(rows))

    def _ask_to_remove(self, key: str) -> None:
        question = self._presenter.question(key)
        ask(self._look, self.window(), question, lambda: self._presenter.remove(key))

    def _choose(self) -> None:
        """Ask for a file; the window goes on working meanwhile."""
        dialog = in_language(QFileDialog(self.window(), tr("Open a connection profile")))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        profiles, every = tr("Connection profiles"), tr("All files")
        dialog.setNameFilters([f"{profiles} (*.toml)", f"{every} (*)"])
        dialog.filesSelected.connect(lambda names: self._presenter.open(names[0]) if names else None)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _lay_out(self) -> None:
        look = self._look
        first, self._gap = QWidget(), QWidget()
        self._gap.setFixedHeight(Space.S16)
        column = QVBoxLayout(first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message)
        column.addWidget(self.refused)
        column.addWidget(self._gap)
        column.addWidget(self.list)
        second = QWidget()
        below = QVBoxLayout(second)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.add)
        self._left_out = QWidget()
        words = QVBoxLayout(self._left_out)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(Space.S8)
        words.addWidget(Small(look, tr("These files have mistakes, and are left out until they are mended.")))
        words.addWidget(self.problems)
        self._sheet.add(tr("Connections"), first)
        self._sheet.add(tr("Add one"), second)
        self._sheet.add("", self._left_out)
        root = QVBoxLayout(self)
        root.setContentsMargins(0, 0, 0, 0)
        root.addWidget(self._sheet)


class AddCard(Card):
    """A file, or a link; or why none can be added here."""

    edited = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.file = Button(look, tr("Choose file…"), icon="import", compact=True)
        self.link = Field(look, "", "https://", note_space=False)
        self.link.entry.setAccessibleName(tr("Link to a profile"))
        self.look_at = Button(look, tr("Look at it"), busy_text=tr("Fetching…"), compact=True)
        self.why_not = Body(look, ink="ink2")
        self._ways = QWidget()
        ways = QVBoxLayout(self._ways)
        ways.setContentsMargins(SIDE, PAD, SIDE, PAD)
        ways.setSpacing(GAP)
        words = tr("A profile’s file from depot IT (.toml). You may also drop it on this window.")
        ways.addLayout(_beside(Small(look, words), self.file))
        link = QHBoxLayout()
        link.setSpacing(GAP)
        link.addWidget(self.link, 1)
        link.addWidget(self.look_at)
        ways.addWidget(Small(look, tr("Or the link that depot IT has sent you. You see what it is first.")))
        ways.addLayout(link)
        self._closed = QWidget()
        closed = QVBoxLayout(self._closed)
        closed.setContentsMargins(SIDE, PAD, SIDE, PAD)
        closed.addWidget(self.why_not)
        self.add_row(self._ways)
        self.add_row(self._closed)

    def show_state(self, state: ConnectionsState) -> None:
        """Paint it."""
        self.why_not.setText(state.why_no_more)
        self._ways.setVisible(not state.why_no_more)
        self._closed.setVisible(bool(state.why_no_more))
        if self.link.text() != state.link and not self.link.entry.hasFocus():
            self.link.set_text(state.link)
        self.look_at.setEnabled(bool(state.link) or state.busy)
        self.look_at.set_busy(state.busy)


class Lines(Card):
    """Mistakes, one below the other, each with its file and line."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._lines: tuple[str, ...] = ()
        self.hide()

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Paint them; with none it takes no room."""
        if lines != self._lines:
            self._lines = lines
            self.clear_rows()
            for line in lines:
                row = QWidget()
                room = QVBoxLayout(row)
                room.setContentsMargins(SIDE, Space.S8, SIDE, Space.S8)
                room.addWidget(Small(self._look, _foldable(line), ink="ink"))
                self.add_row(row)
        self.setVisible(bool(lines))


def _foldable(line: str) -> str:
    """A path has no blanks to wrap at."""
    return line.replace("/", "/\u200b").replace("\\", "\\\u200b")


def _beside(words: QWidget, button: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GAP)
    row.addWidget(words, 1)
    row.addWidget(button)
    return row

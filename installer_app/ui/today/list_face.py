"""The list of the day: how far it is, what to do next, its stops, and the chosen one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.today.state import TodayState
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.today.details import StopPane
from installer_app.ui.today.stop_list import StopList
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.link import Link
from installer_app.ui.widgets.text import Small, Text

GAP = Space.S12


class ListFace(QWidget):
    """Paints the list of a ``TodayState``; its parts are the view's to connect."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.summary = Text(look, weight=600, clock=True)
        self.upcoming = Small(look)
        self.open = Button(look, tr("Open list…"), icon="import", compact=True)
        self.export = Button(look, tr("Export day…"), icon="export", compact=True)
        self.start = Button(look, tr("Next stop"), kind="primary", icon="pin", compact=True)
        self.undo = Link(look, "", "back")
        self.stops = StopList(look, tr("Stops of the day"))
        self.pane = StopPane(look)
        self._lay_out()

    def show_state(self, state: TodayState) -> None:
        """Paint it."""
        day = f"{state.title} · " if state.title != tr("Today’s list") else ""
        self.summary.setText(f"{day}{state.summary}")
        self.upcoming.setText(state.start or tr("No stop is left to go to."))
        self.start.setEnabled(bool(state.start))
        self.start.setAccessibleDescription(state.start)
        self.undo.set_text(state.undo or tr("Undo"))
        self.undo.setVisible(bool(state.undo))
        self.stops.show_rows(state.rows, state.chosen.stop_id if state.chosen else "")
        self.pane.setVisible(state.chosen is not None)
        if state.chosen is not None:
            self.pane.show_details(state.chosen)

    def show_next(self, state: TodayState) -> None:
        """Bring the next stop into view."""
        self.stops.show_from(state.chosen.stop_id if state.chosen else state.next_id)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        # So that the ring around the link stays clear of the line above.
        words.setSpacing(Space.S4)
        words.addWidget(self.summary)
        second = QHBoxLayout()
        second.setSpacing(GAP)
        second.addWidget(self.upcoming)
        second.addWidget(self.undo)
        second.addStretch(1)
        words.addLayout(second)
        head = QHBoxLayout()
        head.setSpacing(Space.S8)
        head.addLayout(words, 1)
        for button in (self.open, self.export, self.start):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        card = Card(self._look)
        card.column.addWidget(self.stops)
        beside = QHBoxLayout()
        beside.setSpacing(Space.S16)
        beside.addWidget(card, 1)
        beside.addWidget(self.pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addLayout(beside, 1)

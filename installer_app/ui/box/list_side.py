"""The right half of the box view: the big count, the list, and what may be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from installer_app.language import plural, tr
from installer_app.presenters.box.state import BoxState
from installer_app.ui.box.lines import LinesView
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.empty import EmptyState
from installer_app.ui.widgets.message_slot import MessageSlot
from installer_app.ui.widgets.text import Body, Small, Text

GAP = Space.S12
# Lower than this a message and the list need all of it.
LOW = 520


class ListSide(QWidget):
    """``remove_wanted`` carries the id of the line to go."""

    remove_wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.count = Text(look, "0", role="verdict", weight=700, clock=True, elide=True)
        self.noun = Body(look, weight=600)
        self.summary = Small(look)
        self.export = Button(look, tr("Export CSV…"), icon="export", compact=True)
        self.undo = Button(look, icon="back", compact=True)
        self.remove = Button(look, tr("Remove"), icon="close", compact=True)
        self.clear = Button(look, tr("Clear list…"), kind="quiet", compact=True)
        self.message = MessageSlot(look)
        self.lines = LinesView(look)
        self.kept = Small(look)
        self.empty = EmptyState(
            look,
            tr("No stickers yet"),
            tr("Hold one DataBridge after the other in front of the camera. Each is listed once."),
        )
        self.remove.setAccessibleDescription(tr("Takes the chosen sticker out of the list"))
        self.undo.setAccessibleDescription(tr("Brings back what was taken out last"))
        self._card = Card(look)
        self._lay_out()
        self.lines.chosen.connect(lambda row_id: self.remove.setEnabled(bool(row_id)))
        self.lines.remove_wanted.connect(self.remove_wanted)
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self.lines.chosen_id))

    def show_state(self, state: BoxState) -> None:
        """Paint it."""
        any_lines = bool(state.lines)
        self.count.setText(str(state.count))
        self.count.setAccessibleName(tr("{n} in the list", n=state.count))
        self.noun.setText(plural(state.count, tr("DataBridge"), tr("DataBridges")))
        self.summary.setText(state.summary)
        self.message.show_message(state.message)
        self.lines.show_state(state)
        self.kept.setText(state.kept)
        self._fit()
        self.empty.setVisible(not any_lines)
        self._card.setVisible(any_lines)
        self.export.setEnabled(any_lines)
        self.undo.set_text(state.undo or tr("Undo"))
        self.undo.setEnabled(bool(state.undo))
        self.remove.setEnabled(bool(self.lines.chosen_id))
        self.clear.setEnabled(any_lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a low window what there is to say now comes before how long all of it is kept."""
        crowded = self.height() < self._look.px(LOW) and not self.message.isHidden()
        self.kept.setVisible(not crowded)

    def _lay_out(self) -> None:
        fixed = QSizePolicy.Policy.Fixed
        self.count.setSizePolicy(fixed, fixed)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.noun)
        words.addWidget(self.summary)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.count)
        head.addLayout(words, 1)
        head.addWidget(self.export, 0, Qt.AlignmentFlag.AlignVCenter)
        # Not in a stack, which asks for the room of both: in a low window a message needs what the list has.
        self._card.column.addWidget(self.lines)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S8)
        for button in (self.undo, self.remove):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self.message)
        column.addWidget(self.empty, 1)
        column.addWidget(self._card, 1)
        column.addLayout(foot)
        column.addWidget(self.kept)

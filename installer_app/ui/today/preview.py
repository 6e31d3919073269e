"""What a file would bring: the stops that will be taken, the lines that will not, and the choice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.today.state import Preview
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.today.stop_list import StopList
from installer_app.ui.today.trouble_list import TroubleList
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.text import H3, Small, Text

GAP = Space.S12


class PreviewFace(QWidget):
    """``taken`` carries whether to add to the list there is (or else to replace it); ``put_away`` neither."""

    taken = Signal(bool)
    put_away = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.file = Text(look, role="h2", elide=True)
        self.counted, self.left_out = H3(look), H3(look)
        self.stops = StopList(look, tr("Stops in the file"), choosable=False)
        self.troubles = TroubleList(look)
        self.notes = Small(look)
        self.question = Text(look)
        self.cancel = Button(look, tr("Cancel"), kind="quiet", compact=True)
        self.add = Button(look, icon="plus", compact=True)
        self.take = Button(look, kind="primary", compact=True)
        self._lay_out()
        self.cancel.clicked.connect(self.put_away)
        self.add.clicked.connect(lambda: self.taken.emit(True))
        self.take.clicked.connect(lambda: self.taken.emit(False))

    def show_preview(self, preview: Preview) -> None:
        """Paint it."""
        self.file.setText(preview.file)
        self.counted.setText(preview.taken)
        self.left_out.setText(preview.left_out or tr("Lines to look at"))
        self.stops.show_rows(preview.rows)
        self.troubles.show_rows(preview.troubles)
        self._right.setVisible(bool(preview.troubles))
        self.notes.setText(" ".join(preview.notes))
        self.notes.setVisible(bool(preview.notes))
        self.question.setText(preview.why_not or preview.question)
        self.add.set_text(preview.add or tr("Add"))
        self.add.setVisible(bool(preview.add))
        self.take.set_text(preview.take)
        # To add takes nothing away. To replace does, so that is never the one to press without thinking.
        self.add.set_kind("primary")
        self.take.set_kind("secondary" if preview.question else "primary")
        self.take.setEnabled(not preview.why_not)
        self.take.setAccessibleDescription(preview.why_not)

    @property
    def first_focus(self) -> QWidget:
        """Where the keyboard goes when it is shown: the likelier choice, or the way back."""
        if not self.add.isHidden():
            return self.add
        first = self.take.isEnabled() and not self.question.text()
        return self.take if first else self.cancel

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(Space.S16)
        left, self._right = self._side(self.counted, self.stops), self._side(self.left_out, self.troubles)
        columns.addWidget(left, 3)
        columns.addWidget(self._right, 2)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S8)
        foot.addWidget(self.cancel)
        foot.addWidget(self.question, 1)
        foot.addWidget(self.add)
        foot.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.file)
        column.addLayout(columns, 1)
        column.addWidget(self.notes)
        column.addLayout(foot)

    def _side(self, heading: QWidget, inside: QWidget) -> QWidget:
        card = Card(self._look)
        card.column.addWidget(inside)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S8)
        column.addWidget(heading)
        column.addWidget(card, 1)
        return side

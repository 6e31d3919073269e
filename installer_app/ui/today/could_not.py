"""Why nothing could be installed: a few reasons to press, a note, and what is still missing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.today.state import CouldNotForm
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.parts.columns import Columns
from installer_app.ui.theme import Look
from installer_app.ui.today.reason_card import ReasonCard
from installer_app.ui.today.scrolled import Scrolled
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.field import Field
from installer_app.ui.widgets.text import H2, Small

GAP, TWO_FROM, CONTENT = Space.S12, 520, 800
LONGEST_NOTE = 300  # characters
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CouldNotFace(QWidget):
    """``reason`` carries a reason's word, ``noted`` the note; ``recorded`` and ``put_away`` end it."""

    reason = Signal(str)
    noted = Signal(str)
    recorded = Signal()
    put_away = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.title, self.where = H2(look), Small(look)
        self.cards: list[ReasonCard] = []
        self._group = QButtonGroup(self)
        self._reasons = Columns(lambda width: 2 if width >= look.px(TWO_FROM) else 1, gap=Space.S8)
        self.note = Field(look, tr("Note for the depot"), tr("For example: rang twice"), note_space=False)
        self.note.entry.setMaxLength(LONGEST_NOTE)
        self.why_not = Small(look)
        self.cancel = Button(look, tr("Cancel"), kind="quiet", compact=True)
        self.record = Button(look, tr("Record it"), kind="primary", compact=True)
        self._lay_out()
        look.changed.connect(self._fit)
        self._fit()
        self.note.textEdited.connect(self.noted)
        self.note.returnPressed.connect(self.recorded)
        self.cancel.clicked.connect(self.put_away)
        self.record.clicked.connect(self.recorded)

    def show_form(self, form: CouldNotForm) -> None:
        """Paint it."""
        self.title.setText(tr("Nothing installed at {who}. Why?", who=form.who))
        self.where.setText(form.where)
        if [card.key for card in self.cards] != [key for key, _ in form.reasons]:
            self._offer(form.reasons)
        self._choose(form.chosen)
        if self.note.text() != form.note:
            self.note.set_text(form.note)
        self.why_not.setText(form.why_not)
        self.record.setEnabled(not form.why_not)
        self.record.setAccessibleDescription(form.why_not)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the reason that is chosen records it, as it does in the note."""
        on_it = any(card.hasFocus() and card.isChecked() for card in self.cards)
        if on_it and event.key() in ENTER and not event.isAutoRepeat():
            self.record.click()
        else:
            super().keyPressEvent(event)

    @property
    def first_focus(self) -> QWidget:
        """The reason that is chosen, else the first."""
        return next((card for card in self.cards if card.isChecked()), self.cards[0])

    def _offer(self, reasons: tuple[tuple[str, str], ...]) -> None:
        for card in self.cards:
            self._group.removeButton(card)
            card.deleteLater()
        self.cards = [ReasonCard(self._look, key, words) for key, words in reasons]
        for card in self.cards:
            self._group.addButton(card)
            self._reasons.addWidget(card)
            card.toggled.connect(lambda on, key=card.key: self.reason.emit(key) if on else None)

    def _choose(self, key: str) -> None:
        checked = self._group.checkedButton()
        if not key and checked is not None:
            # An exclusive group never lets go of its last choice by itself.
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)
        for card in self.cards:
            if card.key == key and not card.isChecked():
                card.setChecked(True)

    def _lay_out(self) -> None:
        self._scrolled = Scrolled(self._look, Space.S24, 0)
        inside = self._scrolled.column
        for part, after in ((self.title, 2), (self.where, Space.S12)):
            inside.addWidget(part)
            inside.addSpacing(after)
        inside.addLayout(self._reasons)
        inside.addSpacing(Space.S12)
        inside.addWidget(self.note)
        inside.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, Space.S24, 0)
        foot.setSpacing(Space.S8)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        foot.addWidget(self.why_not)
        foot.addWidget(self.record)
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._scrolled, 1)
        column.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._inner, 100)
        row.addStretch(1)

    def _fit(self) -> None:
        self._inner.setMaximumWidth(self._look.px(CONTENT))

"""The question where one works today: a card for each environment offered."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.sign_in.words import EnvironmentChoice
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.parts.columns import GAP, Columns
from installer_app.ui.theme import Look
from installer_app.ui.widgets.environment_card import EnvironmentCard
from installer_app.ui.widgets.text import Caption

MOST_IN_ROW = 4
# Names of more than that go on in a second line.
LONG_NAME = 130
# What a card has around its name: padding, tile and radio.
AROUND_NAME = 112


class SignInEnvironments(QWidget):
    """``chosen`` carries the key of the card a person chose."""

    chosen = Signal(str)

    def __init__(self, look: Look, choices: Sequence[EnvironmentChoice]) -> None:
        super().__init__()
        self._look = look
        self._choices: tuple[EnvironmentChoice, ...] = ()
        self.cards: list[EnvironmentCard] = []
        question = tr("Where do you work today?")
        self.setAccessibleName(question)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S4)
        column.addWidget(Caption(look, question))
        self._row = Columns(self._columns)
        column.addLayout(self._row)
        look.changed.connect(self.updateGeometry)
        self.offer(choices)

    def offer(self, choices: Sequence[EnvironmentChoice]) -> None:
        """From now on these; what is on show already is left as it is."""
        if tuple(choices) == self._choices:
            return
        for card in self.cards:
            self._row.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._choices = tuple(choices)
        self.cards = [EnvironmentCard(self._look, c.environment, c.title, c.text) for c in choices]
        for card, choice in zip(self.cards, choices, strict=True):
            self._row.addWidget(card)
            card.clicked.connect(lambda _checked=False, key=choice.key: self.chosen.emit(key))
        self.updateGeometry()

    def show_chosen(self, key: str) -> None:
        """Choose a card without saying so."""
        for card, choice in zip(self.cards, self._choices, strict=True):
            if choice.key == key:
                card.setChecked(True)

    def _columns(self, width: int) -> int:
        """All beside each other if no name is cut; else half of them, else one below the other.

        Of more than a row takes as many as fit: profiles of files may be many, and have long names.
        """
        measure = QFontMetricsF(self._look.font("h3"))
        widest = max(measure.horizontalAdvance(choice.title) for choice in self._choices)
        if len(self.cards) > MOST_IN_ROW:
            return self._of_many(width, int(widest))
        room = (width + GAP) // (self._look.px(AROUND_NAME) + int(widest) + GAP)
        # A card on its own keeps the size that it has beside another.
        whole = max(len(self.cards), 2)
        return whole if room >= whole else max(1, min(int(room), (whole + 1) // 2))

    def _of_many(self, width: int, widest: int) -> int:
        card = self._look.px(AROUND_NAME) + min(widest, self._look.px(LONG_NAME)) + GAP
        return max(1, min(MOST_IN_ROW, (width + GAP) // card))

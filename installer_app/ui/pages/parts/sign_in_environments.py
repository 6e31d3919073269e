"""The question where one works today: a card for each environment offered."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.sign_in.page import EnvironmentChoice
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.parts.columns import GAP, Columns
from installer_app.ui.theme import Look
from installer_app.ui.widgets.environment_card import EnvironmentCard
from installer_app.ui.widgets.text import Caption

# What a card has around its name: padding, tile and radio.
AROUND_NAME = 112


class SignInEnvironments(QWidget):
    """``chosen`` carries the key of the card a person chose."""

    chosen = Signal(str)

    def __init__(self, look: Look, choices: Sequence[EnvironmentChoice]) -> None:
        super().__init__()
        self._look, self._titles = look, [choice.title for choice in choices]
        self.cards = [EnvironmentCard(look, c.key, c.title, c.text) for c in choices]
        question = tr("Where do you work today?")
        self.setAccessibleName(question)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S4)
        column.addWidget(Caption(look, question))
        row = Columns(self._columns)
        for card in self.cards:
            row.addWidget(card)
            card.clicked.connect(lambda _checked=False, key=card.environment: self.chosen.emit(key))
        column.addLayout(row)
        look.changed.connect(self.updateGeometry)

    def show_chosen(self, key: str) -> None:
        """Choose a card without saying so."""
        for card in self.cards:
            if card.environment == key:
                card.setChecked(True)

    def _columns(self, width: int) -> int:
        """All beside each other if no name is cut; else half of them, else one below the other."""
        measure = QFontMetricsF(self._look.font("h3"))
        widest = max(measure.horizontalAdvance(title) for title in self._titles)
        room = (width + GAP) // (self._look.px(AROUND_NAME) + int(widest) + GAP)
        # A card on its own keeps the size that it has beside another.
        whole = max(len(self.cards), 2)
        return whole if room >= whole else max(1, min(int(room), (whole + 1) // 2))

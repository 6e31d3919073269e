"""An answer about somebody else: what was asked and what was answered, side by side."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.customer.words import AnotherCard
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.parts.columns import Columns
from installer_app.ui.pages.parts.customer_compared import ComparedNumber
from installer_app.ui.theme import Look
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.text import Body, Caption, Small

TWO_COLUMNS_FROM = 560


class CustomerAnother(QWidget):
    """The characters that differ are underlined as well as coloured."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._asked, self._answered = ComparedNumber(look), ComparedNumber(look)
        self._name, self._address = Body(look, weight=600), Small(look)
        asked = _card(look, tr("You asked for"), self._asked)
        asked.column.addWidget(Small(look, tr("The number that was looked up")))
        answered = _card(look, tr("The server answered"), self._answered)
        answered.set_edge("bad")
        answered.column.addWidget(self._name)
        answered.column.addWidget(self._address)
        pair = Columns(lambda width: 2 if width >= look.px(TWO_COLUMNS_FROM) else 1)
        for card in (asked, answered):
            card.column.addStretch(1)
            pair.addWidget(card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(pair)
        self.hide()

    def show_another(self, another: AnotherCard | None) -> None:
        """Show the two, or take them away."""
        self.setVisible(another is not None)
        if another is None:
            return
        # What is longer than the answer is not in ``differs``: it differs as well.
        beyond = range(len(another.answered), len(another.asked))
        self._asked.show_number(another.asked, frozenset((*another.differs, *beyond)))
        self._answered.show_number(another.answered, frozenset(another.differs))
        self._name.setText(another.name)
        self._address.setText(another.address)


def _card(look: Look, heading: str, number: ComparedNumber) -> Card:
    card = Card(look, padding=Space.S24, spacing=Space.S4)
    card.column.addWidget(Caption(look, heading))
    card.column.addWidget(number)
    card.column.addSpacing(Space.S8)
    return card

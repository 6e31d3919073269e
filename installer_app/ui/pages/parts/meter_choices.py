"""All meters of a customer, of which one can be chosen, whatever premise it is at."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from installer_app.presenters.meter.page import PremiseGroup
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.parts.meter_choice import MeterChoice
from installer_app.ui.pages.parts.meter_premise import MeterPremise
from installer_app.ui.theme import Look

BETWEEN = Space.S24


class MeterChoices(QWidget):
    """``chosen`` has premise and meter, ``reached`` the focused card; ``taken`` is a double click."""

    chosen = Signal(str, str)
    reached = Signal(QWidget)
    taken = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shape: tuple[PremiseGroup, ...] = ()
        self._premises: list[MeterPremise] = []
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(BETWEEN)

    @property
    def cards(self) -> tuple[MeterChoice, ...]:
        """Every card, from top to bottom."""
        return tuple(card for premise in self._premises for card in premise.cards)

    def show_groups(self, groups: Sequence[PremiseGroup]) -> None:
        """Show these; only what was chosen changes where the meters are the same."""
        shape = tuple(_unchosen(group) for group in groups)
        if shape != self._shape:
            self._shape = shape
            self._rebuild(groups)
        meters = (meter for group in groups for meter in group.meters)
        # An exclusive group would not let the last one go.
        self._group.setExclusive(False)
        for card, meter in zip(self.cards, meters, strict=True):
            if not card.blocked:
                card.setChecked(meter.chosen)
        self._group.setExclusive(True)

    def first(self) -> MeterChoice | None:
        """Where the keyboard goes: the chosen card, else the first that can be chosen."""
        possible = [card for card in self.cards if not card.blocked]
        return next((card for card in possible if card.isChecked()), possible[0] if possible else None)

    def _rebuild(self, groups: Sequence[PremiseGroup]) -> None:
        for premise in self._premises:
            for card in premise.cards:
                self._group.removeButton(card)
            self._column.removeWidget(premise)
            premise.hide()
            premise.deleteLater()
        self._premises = [MeterPremise(self._look, group) for group in groups]
        for premise in self._premises:
            self._column.addWidget(premise)
            # A layout shows it with the loop's next turn; the keyboard is to go to a card at once.
            premise.show()
        for card in self.cards:
            self._connect(card)

    def _connect(self, card: MeterChoice) -> None:
        card.reached.connect(lambda: self.reached.emit(card))
        if not card.blocked:
            self._group.addButton(card)
            card.clicked.connect(lambda: self.chosen.emit(card.premise_id, card.number))
            card.taken.connect(self.taken)


def _unchosen(group: PremiseGroup) -> PremiseGroup:
    return replace(group, meters=tuple(replace(meter, chosen=False) for meter in group.meters))

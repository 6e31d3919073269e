"""Replacing a device: the two requests, behind a typed confirmation."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.meter.replacing import ReplaceState
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.parts.meter_typed import show_typed
from installer_app.ui.theme import Look
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.field import Field
from installer_app.ui.widgets.text import Small

FIELD_WIDTH, GAP, PADDING = 296, Space.S24, Space.S20


class ReplaceConfirm(QWidget):
    """``typed`` carries the confirmation so far."""

    typed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.meter = Field(look, tr("Type the meter number to confirm"), ident=True)
        self.meter.setMaximumWidth(look.px(FIELD_WIDTH))
        self.steps = Small(look, ident=True)
        card = Card(look, padding=PADDING)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.meter, 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.steps, 4, Qt.AlignmentFlag.AlignVCenter)
        card.column.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.addWidget(card)
        self.meter.textEdited.connect(self.typed)

    def show_state(self, state: ReplaceState, *, enabled: bool) -> None:
        """Paint it; what is being typed keeps its cursor."""
        show_typed(self.meter, state.typed, state.meter_id, confirmed=state.confirmed)
        self.steps.setText("\n".join(f"{i}. {step}" for i, step in enumerate(state.steps, 1)))
        self.meter.setEnabled(enabled)

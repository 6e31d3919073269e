"""Replacing a device: the two requests, behind a typed confirmation."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.replacing import ReplaceState
from installer_app.ui.theme import Look
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.entry import FieldGrade
from installer_app.ui.widgets.field import Field
from installer_app.ui.widgets.text import Small

FIELD_WIDTH, GAP, PADDING = 296, 24, 20


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
        self.meter.set_text(state.typed)
        self.steps.setText("\n".join(f"{i}. {step}" for i, step in enumerate(state.steps, 1)))
        typed = state.typed.strip()
        if state.confirmed:
            self.meter.set_grade(FieldGrade.COMPLETE, tr("That is the meter."), mark="check")
        elif typed and not state.meter_id.startswith(typed):
            self.meter.set_grade(FieldGrade.WRONG, tr("The meter has another number."))
        else:
            self.meter.set_grade(FieldGrade.NEUTRAL)
        self.meter.setEnabled(enabled)

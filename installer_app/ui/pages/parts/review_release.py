"""A meter that already has a device: leave it, or release it first behind a typed confirmation."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.review.state import RefusedState
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.parts.meter_typed import show_typed
from installer_app.ui.theme import Look
from installer_app.ui.widgets.field import Field
from installer_app.ui.widgets.option_card import OptionCard
from installer_app.ui.widgets.text import Small

FIELD_WIDTH = 296


class ReleaseChoice(QWidget):
    """``chosen`` carries whether to release; ``typed`` the confirmation so far."""

    chosen = Signal(bool)
    typed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.meter = Field(look, tr("Type the meter number to confirm"), ident=True)
        self.steps = Small(look, ident=True)
        self.leave = OptionCard(
            look,
            tr("Leave it as it is"),
            tr("Right if the customer’s app already shows a device connected. Nothing more is sent."),
        )
        self.release = OptionCard(
            look,
            tr("Release the meter, then bind this device"),
            tr(
                "Two requests are sent, one after the other. The device bound now stops working for the "
                "customer and can’t be brought back from here."
            ),
            self._confirmation(),
        )
        self._lay_out()
        look.changed.connect(self._restyle)
        self._restyle()
        self.release.toggled.connect(self._toggled)
        self.meter.textEdited.connect(self.typed)

    def show_state(self, state: RefusedState, *, enabled: bool) -> None:
        """Paint it; what is being typed keeps its cursor."""
        (self.release if state.release_chosen else self.leave).setChecked(True)
        show_typed(self.meter, state.typed, state.meter_id, confirmed=state.confirmed)
        self.steps.setText("\n".join(f"{i}. {step}" for i, step in enumerate(state.steps, 1)))
        for part in (self.leave, self.release, self.meter):
            part.setEnabled(enabled)

    def minimumSizeHint(self) -> QSize:
        """As high as its width makes it: the cards' own wish is narrow, and so too high."""
        return QSize(super().minimumSizeHint().width(), 0)

    def _restyle(self) -> None:
        self.meter.setMaximumWidth(self._look.px(FIELD_WIDTH))

    def _confirmation(self) -> QWidget:
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S24)
        row.addWidget(self.meter, 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.steps, 4, Qt.AlignmentFlag.AlignVCenter)
        return inner

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S16)
        for card in (self.leave, self.release):
            group.addButton(card)
            column.addWidget(card)

    def _toggled(self, release: bool) -> None:
        self.chosen.emit(release)
        if release and self.isVisible():
            self.meter.setFocus(Qt.FocusReason.OtherFocusReason)

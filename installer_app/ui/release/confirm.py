"""What a release is sent with: the install code of the device, and the meter's number, typed to confirm."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.release.state import CodeIs, ReleaseState
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.parts.meter_typed import show_typed
from installer_app.ui.theme import Look
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.detail_row import LEFT, DetailRow
from installer_app.ui.widgets.field import Field

PAD = Space.S20


class ReleaseConfirm(QWidget):
    """``scan_wanted``: to the scan page; ``typed`` carries the confirmation so far."""

    scan_wanted = Signal()
    typed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.code = DetailRow(look, "sticker")
        self.scan = Button(look, tr("Scan its sticker"), icon="step-scan", compact=True)
        self.meter = Field(look, tr("Type the meter number to confirm"), ident=True)
        self._below = QWidget()
        below = QHBoxLayout(self._below)
        below.setContentsMargins(LEFT, 0, PAD, Space.S16)
        below.addWidget(self.scan)
        below.addStretch(1)
        code = Card(look)
        code.column.addWidget(self.code)
        code.column.addWidget(self._below)
        word = Card(look, padding=PAD)
        word.column.addWidget(self.meter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S16)
        column.addWidget(code)
        column.addWidget(word)
        column.addStretch(1)
        self.scan.clicked.connect(self.scan_wanted)
        self.meter.textEdited.connect(self.typed)

    def show_state(self, state: ReleaseState) -> None:
        """Paint it; what is being typed keeps its cursor."""
        self.code.set_content(tr("Install code"), state.code_title, state.code_note)
        self._below.setVisible(state.code is CodeIs.WANTED)
        self.scan.setEnabled(not state.busy)
        show_typed(self.meter, state.typed, state.meter_id, confirmed=state.confirmed)
        self.meter.setEnabled(not state.busy)

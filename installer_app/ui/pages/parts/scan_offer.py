"""What is offered when the live picture brings nothing: a still that is read for longer, and typing."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.scan.still import Still
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.text import Small

GAP, LINE_GAP = Space.S8, Space.S4


class Offer(QWidget):
    """Below the picture, which goes on. ``still`` and ``by_hand`` are pressed."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._shown = Still.LATER
        self.still = Button(
            look, tr("Take a still"), icon="camera", busy_text=tr("Looking closely…"), compact=True
        )
        self.by_hand = Button(look, tr("Type it by hand"), icon="keyboard", compact=True)
        self._words = Small(look)
        self._says = {
            Still.OFFERED: tr("Not read yet? Try one of these."),
            Still.READING: tr("Reading the still. The camera goes on."),
            Still.NOTHING: tr("No sticker in that still. Hold it closer, flat."),
        }
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for button in (self.still, self.by_hand):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LINE_GAP)
        column.addWidget(self._words)
        column.addLayout(row)
        self.hide()

    @property
    def words(self) -> str:
        """What it says just now."""
        return self._words.text()

    def show_still(self, still: Still) -> None:
        """How far the still is; announced when that changes."""
        if still is self._shown:
            return
        self._shown = still
        self.setVisible(still is not Still.LATER)
        self.still.set_busy(still is Still.READING)
        words = self._says.get(still, "")
        self._words.setText(words)
        if words:
            announce(self, words)

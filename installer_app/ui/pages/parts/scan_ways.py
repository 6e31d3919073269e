"""The ways in beside the camera, each as good as it: a photo, a USB scanner, typing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from installer_app.ui.pages.parts.scan_icon_line import IconLine
from installer_app.ui.theme import Look
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.list_row import ListRow, RowEnd
from installer_app.ui.widgets.text import Caption


class WaysIn(QWidget):
    """``photo`` and ``by_hand`` are pressed; the scanner's row only says that it may be used at any time."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.photo = ListRow(look, self.tr("Use a photo"), self.tr("Choose, drop or paste one"), "picture")
        self.scanner = ListRow(
            look, self.tr("USB scanner"), self.tr("Ready. Just scan."), "usb-scanner", end=RowEnd.DOT_OK
        )
        self.scanner.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.scanner.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.by_hand = ListRow(look, self.tr("Type it by hand"), self.tr("We check as you type"), "keyboard")
        self.decoders = IconLine(look, "info", "", "small")
        self._rows = (self.photo, self.scanner, self.by_hand)
        card = Card(look)
        for row in self._rows:
            card.add_row(row)
        where = self.tr(
            "The sticker is on the back of the DataBridge: a QR code, the MAC address and the install code."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Caption(look, self.tr("Or, just as good")))
        column.addSpacing(4)
        column.addWidget(card)
        column.addSpacing(16)
        column.addWidget(IconLine(look, "sticker", where, "small"))
        column.addSpacing(8)
        column.addWidget(self.decoders)
        column.addStretch(1)

    def show_decoders(self, words: str) -> None:
        """What is missing of what reads pictures; nothing while nothing is."""
        self.decoders.set_text(words)

    def show_ways(self, *, wanted: bool, enabled: bool) -> None:
        """``wanted``: the camera is of no use just now. Not ``enabled``: a picture is being read."""
        for row in self._rows:
            row.set_tinted(wanted)
            row.setEnabled(enabled)

"""The ways in beside the camera, each as good as it: a photo, a USB scanner, typing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from installer_app.domain.device import DeviceKind
from installer_app.language import tr
from installer_app.presenters.words.devices import NAMES
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.icon_line import IconLine
from installer_app.ui.widgets.list_row import ListRow, RowEnd
from installer_app.ui.widgets.text import Caption

CAPTION_GAP, LINES_GAP = Space.S4, Space.S16


class WaysIn(QWidget):
    """``photo`` and ``by_hand`` are pressed; the scanner's row only says that it may be used at any time."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.photo = ListRow(look, tr("Use a photo"), tr("Choose, drop or paste one"), "picture")
        self.scanner = ListRow(
            look, tr("USB scanner", "title"), tr("Ready. Just scan."), "usb-scanner", end=RowEnd.DOT_OK
        )
        self.scanner.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.scanner.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.by_hand = ListRow(look, tr("Type it by hand"), tr("We check as you type"), "keyboard")
        self.decoders = IconLine(look, "info", "", "small")
        self._fit = (0, 0, 0, "")
        self._rows = (self.photo, self.scanner, self.by_hand)
        card = Card(look)
        for row in self._rows:
            card.add_row(row)
        self.where = IconLine(look, "sticker", "", "small")
        self._card, self._caption = card, Caption(look, tr("Or, just as good"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._caption)
        column.addSpacing(CAPTION_GAP)
        column.addWidget(card)
        column.addSpacing(LINES_GAP)
        column.addWidget(self.decoders)
        column.addSpacing(Space.S8)
        column.addWidget(self.where)
        column.addStretch(1)
        # In its place by now: shown before, it would be a window of its own for a moment.
        self.show_device(NAMES[DeviceKind.DATABRIDGE])

    def show_device(self, device: str) -> None:
        """What the sticker is on, by its name."""
        self.where.set_text(
            tr(
                "The sticker is on the {device} itself: a QR code, the MAC address and the install code.",
                device=device,
            )
        )

    def show_decoders(self, words: str) -> None:
        """What is missing of what reads pictures; nothing while nothing is."""
        self.decoders.set_text(words)

    def set_room(self, height: int) -> None:
        """How high the page is without scrolling: all ways have to be seen, and which decoder is missing."""
        fit = (height, self.width(), self._caption.sizeHint().height(), self.decoders.text())
        if fit == self._fit:  # it is asked for with every frame of the camera
            return
        self._fit = fit
        self._set_tight(False)
        self._set_tight(self._height() > height)
        self._caption.setVisible(self._height() <= height)

    def _height(self) -> int:
        wide = max(self.width(), 1)
        told = LINES_GAP + self.decoders.heightForWidth(wide) if self.decoders.text() else 0
        return self._caption.sizeHint().height() + CAPTION_GAP + self._card.heightForWidth(wide) + told

    def _set_tight(self, tight: bool) -> None:
        for row in self._rows:
            row.set_tight(tight)

    def show_ways(self, *, wanted: bool, enabled: bool, can_see: bool = True) -> None:
        """``wanted``: the camera is of no use just now. Not ``enabled``: a picture is being read.

        Not ``can_see``: no picture can be read, so a photo is no way in.
        """
        for row in self._rows:
            row.set_tinted(wanted)
            row.setEnabled(enabled)
        if not can_see:
            self.photo.set_tinted(False)
            self.photo.setEnabled(False)

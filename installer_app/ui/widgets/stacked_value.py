"""What the sticker says, to compare by eye: the MAC in full, the code masked where that will do."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.paint import box, painter_for, rule
from installer_app.ui.widgets.sticker_value import StickerValue
from installer_app.ui.widgets.text import Small

PAD, TOP, GAP = Space.S24, Space.S16, Space.S32
LOW_TOP, LOW_GAP = Space.S12, Space.S16


class StickerCard(QFrame):
    """The code is shown for this page only: leaving the page masks it again."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._code, self._masked, self._shown, self._open = "", "", False, False
        self.mac, self.code = StickerValue(look), StickerValue(look)
        self.reveal = Button(look, tr("Show"), icon="show", compact=True)
        self.reveal.clicked.connect(self._toggle)
        self._mac_block = self._block(tr("MAC address"), self.mac)
        code_block = self._block(tr("Install code"), self.code)
        code_row = QHBoxLayout()
        code_row.setSpacing(Space.S16)
        code_row.addWidget(code_block, 1)
        code_row.addWidget(self.reveal, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self._column.addWidget(self._mac_block)
        self._column.addLayout(code_row)
        self._column.addStretch(1)
        self.set_low(False)
        look.changed.connect(self.update)

    def show_sticker(self, mac: str, code: str, masked: str, *, shown: bool = False) -> None:
        """``mac`` as ``AA:BB:…``, ``code`` in groups, ``masked`` as ``83FE…C3B5``.

        It starts masked; ``shown``, it starts in full, to be compared, each time the page is entered.
        """
        self.mac.show_value(mac, tr("MAC address {mac}", mac=mac))
        self._code, self._masked, self._open = code, masked, shown
        self._mask(not shown)

    def set_low(self, low: bool) -> None:
        """In a low window the values come before the air around them, and stand at the top."""
        top = LOW_TOP if low else TOP
        self._column.setContentsMargins(PAD, top, PAD, top)
        self._column.setSpacing(LOW_GAP if low else GAP)
        self._column.setStretch(0, 0 if low else 1)
        self.update()

    @property
    def revealed(self) -> bool:
        """Whether the code is in sight."""
        return self._shown

    def hideEvent(self, event: QHideEvent) -> None:
        """Mask the code when the page is left; minimising the window is not leaving."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._mask(True)

    def showEvent(self, event: QShowEvent) -> None:
        """A code that is to be compared is in sight again when the page is."""
        super().showEvent(event)
        if not event.spontaneous() and self._open:
            self._mask(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, and the line between the two values."""
        del event
        painter = painter_for(self)
        look = self._look
        box(painter, QRectF(self.rect()), look.colour("surface"), look.colour("line"), look.sizes.border)
        below = self._mac_block.geometry().bottom() + self._column.spacing() / 2
        across = self.width() - 2 * PAD
        rule(painter, QPointF(PAD, below), across, look.sizes.border, look.colour("line"))
        painter.end()

    def _block(self, caption: str, value: StickerValue) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Small(self._look, caption))
        column.addWidget(value)
        return block

    def _toggle(self) -> None:
        self._mask(self._shown)

    def _mask(self, masked: bool) -> None:
        self._shown = not masked
        if masked:
            dotted = self._masked.replace("…", " … ")
            self.code.show_value(dotted, tr("Install code, masked"))
        else:
            self.code.show_value(self._code, tr("Install code {code}", code=self._code))
        self.reveal.set_text(tr("Show") if masked else tr("Hide"))
        self.reveal.set_icon("show" if masked else "hide")
        self.reveal.setAccessibleDescription(tr("Install code"))

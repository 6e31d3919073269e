"""What was read, to be compared by eye: the picture, the values, the verdict, the tick of a doubtful one."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from installer_app.presenters.scan_state import ScanState
from installer_app.presenters.sticker_card import StickerCard as ReadSticker
from installer_app.ui.pages.parts.message_slot import MessageSlot
from installer_app.ui.pages.parts.scan_icon_line import IconLine
from installer_app.ui.pages.parts.scan_picture_view import PictureView
from installer_app.ui.theme import Look
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.stacked_value import StickerCard
from installer_app.ui.widgets.text import Caption
from installer_app.ui.widgets.tick_card import TickCard

PICTURE_SHARE, CARD_SHARE = 8, 11
LEAST = 236


class ReadView(QWidget):
    """``ticked`` carries whether the technician vouches for a doubtful sticker."""

    ticked = Signal(bool)
    swap_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._shown: ReadSticker | None = None
        self.picture = PictureView(look)
        self.card = StickerCard(look)
        self.card.setMinimumHeight(LEAST)
        self.verdict = MessageSlot(look, above=24)
        self.swap = Button(look, self.tr("Swap them"), compact=True)
        self.verdict.banner.set_action(self.swap)
        self.tick = TickCard(look, self.tr("I compared every character. The sticker really says this."))
        self.goes_on = IconLine(look, "link")
        self._left = _captioned(look, self.tr("The picture we read"), self.picture)
        self._columns = QHBoxLayout()
        self._lay_out(look)
        self.tick.clicked.connect(self.ticked)
        self.swap.clicked.connect(self.swap_wanted)

    def show_state(self, state: ScanState) -> None:
        """Paint it. The code of a new sticker is masked, unless it can only be compared."""
        if state.card is not None and state.card != self._shown:
            card = state.card
            self.card.show_sticker(card.mac, card.code, card.masked, shown=card.open)
        self._shown = state.card
        self.swap.setVisible(state.swapped)
        self.verdict.show_message(state.verdict)
        self.tick.setVisible(state.needs_tick)
        self.tick.setChecked(state.ticked)
        # Only what may be gone on with goes anywhere.
        self.goes_on.set_text("" if state.needs_tick and not state.ticked else state.goes_on)

    def show_picture(self, image: QImage) -> None:
        """The picture beside the card; with a null one the card has the whole width."""
        self.picture.show_image(image)
        self._left.setVisible(not image.isNull())

    def set_gap(self, gap: int) -> None:
        """The space between the two columns."""
        self._columns.setSpacing(gap)

    def _lay_out(self, look: Look) -> None:
        self._columns.addWidget(self._left, PICTURE_SHARE)
        self._columns.addWidget(_captioned(look, self.tr("What it says"), self.card), CARD_SHARE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._columns)
        column.addWidget(self.verdict)
        below = QVBoxLayout()
        below.setContentsMargins(0, 16, 0, 0)
        below.setSpacing(16)
        below.addWidget(self.tick)
        below.addWidget(self.goes_on)
        column.addLayout(below)


def _captioned(look: Look, caption: str, part: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(Caption(look, caption))
    column.addWidget(part, 1)
    return whole

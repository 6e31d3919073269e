"""What was read, to be compared by eye: the picture, the values, the verdict, the tick of a doubtful one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.scan.state import ScanState
from installer_app.presenters.scan.sticker_card import StickerCard as ReadSticker
from installer_app.presenters.words.devices import told_of
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.parts.scan_picture_view import PictureView
from installer_app.ui.theme import Look
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.icon_line import IconLine
from installer_app.ui.widgets.message_slot import MessageSlot
from installer_app.ui.widgets.stacked_value import StickerCard
from installer_app.ui.widgets.text import Caption
from installer_app.ui.widgets.tick_card import TickCard

PICTURE_SHARE, CARD_SHARE = 8, 11
LEAST, CAPTION_GAP, VERDICT_GAP, GAP = 236, Space.S4, Space.S24, Space.S16


class ReadView(QWidget):
    """``ticked`` carries whether the technician vouches for a doubtful sticker."""

    ticked = Signal(bool)
    swap_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._shown: ReadSticker | None = None
        self._low: bool | None = None
        self.picture = PictureView(look)
        self.card = StickerCard(look)
        self.verdict = MessageSlot(look)
        self.swap = Button(look, tr("Swap them"), compact=True)
        self.tick = TickCard(look, tr("I compared every character. The sticker really says this."))
        self.goes_on = IconLine(look, "link")
        captions = Caption(look, tr("The picture we read")), Caption(look, tr("What it says"))
        self._left, self._right = _captioned(captions[0], self.picture), _captioned(captions[1], self.card)
        self._caption = captions[1]
        self._judged = QWidget()
        self._verdicts = QVBoxLayout(self._judged)
        self._columns, self._below = QHBoxLayout(), QVBoxLayout()
        self._lay_out()
        self.tick.toggled.connect(self.ticked)
        self.swap.clicked.connect(self.swap_wanted)

    def show_state(self, state: ScanState) -> None:
        """Paint it. The code of a new sticker is masked, unless it can only be compared."""
        if state.card is not None and state.card != self._shown:
            card = state.card
            self.card.show_sticker(card.mac, card.code, card.masked, shown=card.open)
        self._shown = state.card
        self.swap.setVisible(state.swapped)
        verdict = state.verdict
        self.verdict.show_message(told_of(state.device, verdict) if verdict is not None else None)
        self.tick.setVisible(state.needs_tick)
        self.tick.show_ticked(state.ticked)
        # Only what may be gone on with goes anywhere.
        self.goes_on.set_text("" if state.needs_tick and not state.ticked else state.goes_on)

    def show_picture(self, image: QImage) -> None:
        """The picture beside the card; with a null one the card has the whole width."""
        self.picture.show_image(image)
        self._left.setVisible(not image.isNull())

    def set_gap(self, gap: int) -> None:
        """The space between the two columns."""
        self._columns.setSpacing(gap)

    def set_room(self, height: int) -> None:
        """How high the page is without scrolling: values, verdict and tick have to be seen together.

        Where they do not fit one below the other, the verdict stands beside the values, the picture below.
        """
        wide = max(self.width(), 1)
        values = self._caption.sizeHint().height() + CAPTION_GAP + max(LEAST, self.card.sizeHint().height())
        judged = self.verdict.banner.heightForWidth(wide)
        tick = 0 if self.tick.isHidden() else GAP + self.tick.heightForWidth(wide)
        self._stand(low=values + VERDICT_GAP + judged + tick > height)

    def _stand(self, *, low: bool) -> None:
        if self._low is low:
            return
        self._low = low
        for part in (self._left, self._right, self._judged):
            self._columns.removeWidget(part)
            self._below.removeWidget(part)
        if low:
            self._columns.addWidget(self._right, 1, Qt.AlignmentFlag.AlignTop)
            self._columns.addWidget(self._judged, 1)
            self._below.addWidget(self._left)
            # Beside the words it would leave them no room.
            self._verdicts.insertWidget(1, self.swap, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._columns.addWidget(self._left, PICTURE_SHARE)
            self._columns.addWidget(self._right, CARD_SHARE)
            self._below.addWidget(self._judged)
            self.verdict.banner.set_action(self.swap)
        self._below.setContentsMargins(0, GAP if low else VERDICT_GAP, 0, 0)
        self._verdicts.setSpacing(Space.S8 if low else GAP)
        self._caption.setVisible(not low)
        self.card.set_low(low)
        self.card.setMinimumHeight(0 if low else LEAST)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._columns)
        column.addLayout(self._below)
        self._verdicts.setContentsMargins(0, 0, 0, 0)
        self._verdicts.setSpacing(GAP)
        for part in (self.verdict, self.tick, self.goes_on):
            self._verdicts.addWidget(part)
        self._verdicts.addStretch(1)
        self._stand(low=False)


def _captioned(caption: Caption, part: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(CAPTION_GAP)
    column.addWidget(caption)
    column.addWidget(part, 1)
    return whole

"""Several stickers were read: the technician says which one is in hand."""

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from installer_app.presenters.scan import ScanState
from installer_app.presenters.sticker_card import StickerCard
from installer_app.ui.theme import Look
from installer_app.ui.widgets.paint import box, icon, painter_for, tile
from installer_app.ui.widgets.paragraph import Paragraph
from installer_app.ui.widgets.pressable import make_pressable

PAD, GAP = 20, 16


class StickerChoice(QPushButton):
    """One of them as a card that is pressed. A radio would be chosen by an arrow key in passing."""

    def __init__(self, look: Look, number: int, card: StickerCard) -> None:
        super().__init__()
        self._look = look
        self._kind = Paragraph.of(look, self.tr("Sticker {number}").format(number=number), "small")
        self._mac = Paragraph.of(look, card.mac, "h2", ident=True)
        code = self.tr("Install code {masked}").format(masked=card.masked)
        self._code = Paragraph.of(look, code, "small", ident=True)
        self.setAutoDefault(False)
        make_pressable(self, look)
        self.setAccessibleName(f"{self._kind.text}, {card.mac}")
        self.setAccessibleDescription(code)

    def heightForWidth(self, width: int) -> int:
        """Its three lines, the MAC on as many as it takes."""
        room = width - self._left() - self._right()
        return sum(lines.height(room) for lines in self._lines()) + 2 * GAP

    def sizeHint(self) -> QSize:
        """All lines unwrapped."""
        width = max(lines.natural_width() for lines in self._lines()) + self._left() + self._right()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Room for half a MAC."""
        width = self._mac.natural_width() // 2 + self._left() + self._right()
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Card, tile, words, chevron."""
        del event
        painter = painter_for(self)
        look, middle = self._look, self.height() / 2
        ground = "tint" if self.isDown() else "hover" if self.underMouse() else "surface"
        box(painter, QRectF(self.rect()), look.colour(ground), look.colour("line"), look.sizes.border)
        side = look.px(look.sizes.tile)
        tile(
            painter, look, QRectF(PAD, middle - side / 2, side, side), "sticker", "sunk", "ink2", look.px(24)
        )
        room, top = self.width() - self._left() - self._right(), float(GAP)
        for lines, ink in zip(self._lines(), ("ink2", "ink", "ink2"), strict=True):
            high = lines.height(room)
            lines.draw(painter, QRectF(self._left(), top, room, high), ink)
            top += high
        mark = look.px(look.sizes.icon_button)
        icon(
            painter, look, "chevron-right", QPointF(self.width() - PAD - mark, middle - mark / 2), mark, "ink"
        )
        painter.end()

    def _lines(self) -> tuple[Paragraph, ...]:
        return self._kind, self._mac, self._code

    def _left(self) -> int:
        return PAD + self._look.px(self._look.sizes.tile) + GAP

    def _right(self) -> int:
        return PAD + self._look.px(self._look.sizes.icon_button) + GAP


class ChoicesView(QWidget):
    """``picked`` carries the place of the sticker in ``ScanState.choices``."""

    picked = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[StickerCard, ...] = ()
        self.cards: list[StickerChoice] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)

    def show_state(self, state: ScanState) -> None:
        """A card for each."""
        if state.choices == self._shown:
            return
        self._shown = state.choices
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [StickerChoice(self._look, i + 1, choice) for i, choice in enumerate(state.choices)]
        for index, card in enumerate(self.cards):
            card.clicked.connect(lambda _checked=False, i=index: self.picked.emit(i))
            self._column.addWidget(card)

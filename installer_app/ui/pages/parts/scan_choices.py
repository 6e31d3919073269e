"""Several stickers were read: the technician says which one is in hand."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QImage, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.scan.state import ScanState
from installer_app.presenters.scan.sticker_card import StickerCard
from installer_app.services.scanning import Quad
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.parts.scan_choice_picture import ChoicePicture
from installer_app.ui.scanning.seen import scaled
from installer_app.ui.theme import Look
from installer_app.ui.widgets.paint import box, icon, painter_for, tile
from installer_app.ui.widgets.paragraph import Paragraph
from installer_app.ui.widgets.pressable import make_pressable

PAD, GAP = Space.S20, Space.S16
PICTURE_SHARE, LIST_SHARE = 5, 7


class StickerChoice(QPushButton):
    """One of them as a card that is pressed. A radio would be chosen by an arrow key in passing.

    ``looked_at`` tells whether the keyboard or the mouse is on it.
    """

    looked_at = Signal(bool)

    def __init__(self, look: Look, number: int, card: StickerCard) -> None:
        super().__init__()
        self._look, self._pointed_at = look, False
        self._kind = Paragraph.of(look, tr("Sticker {number}", number=number), "small")
        # A line may end between two octets only.
        self._mac = Paragraph.of(look, card.mac.replace(":", ":\u200b"), "h2", ident=True)
        code = tr("Install code {code}", code=card.masked)
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
        over = self.underMouse() or self._pointed_at
        ground = "tint" if self.isDown() else "hover" if over else "surface"
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

    def show_pointed_at(self, pointed_at: bool) -> None:
        """Whether the mouse is on its code in the picture."""
        self._pointed_at = pointed_at
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.looked_at.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.looked_at.emit(False)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.looked_at.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.looked_at.emit(False)

    def _lines(self) -> tuple[Paragraph, ...]:
        return self._kind, self._mac, self._code

    def _left(self) -> int:
        return PAD + self._look.px(self._look.sizes.tile) + GAP

    def _right(self) -> int:
        return PAD + self._look.px(self._look.sizes.icon_button) + GAP


class ChoicesView(QWidget):
    """``picked`` carries the place of the sticker in ``ScanState.choices``, from the list or the picture."""

    picked = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[StickerCard, ...] = ()
        self.cards: list[StickerChoice] = []
        self.picture = ChoicePicture(look)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.S16)
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.addWidget(self.picture, PICTURE_SHARE, Qt.AlignmentFlag.AlignTop)
        self._columns.addLayout(self._list, LIST_SHARE)
        self.picture.picked.connect(self.picked)
        self.picture.pointed_at.connect(self._point_at)
        self.picture.hide()

    def show_state(self, state: ScanState) -> None:
        """A card for each."""
        if state.choices == self._shown:
            return
        self._shown = state.choices
        for card in self.cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [StickerChoice(self._look, i + 1, choice) for i, choice in enumerate(state.choices)]
        for index, card in enumerate(self.cards):
            card.clicked.connect(lambda _checked=False, i=index: self.picked.emit(i))
            card.looked_at.connect(lambda on, i=index: self.picture.mark(i if on else -1))
            self._list.addWidget(card)

    def show_picture(self, image: QImage, places: tuple[Quad | None, ...] = (), scale: float = 1.0) -> None:
        """What they were read from; the places times ``scale`` are in its pixels. A null one is not shown."""
        self.picture.show_places(image, tuple(scaled(quad, scale) if quad else None for quad in places))
        self.picture.setVisible(not image.isNull())

    def set_gap(self, gap: int) -> None:
        """The space between the two columns."""
        self._columns.setSpacing(gap)

    def _point_at(self, index: int) -> None:
        for place, card in enumerate(self.cards):
            card.show_pointed_at(place == index)

"""One reason why nothing could be installed: a radio button of target height."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.choice_card import ChoiceCard
from installer_app.ui.widgets.paragraph import Paragraph

LEFT, RADIO_X, RIGHT, PAD = 54, 29, Space.S12, 10


class ReasonCard(ChoiceCard):
    """``key`` is the reason's word."""

    def __init__(self, look: Look, key: str, words: str) -> None:
        super().__init__(look)
        self.key = key
        self._words = Paragraph.of(look, words, "body", 600)
        self.name(words, "")

    def content_height(self, width: int) -> int:
        """A target's, or more for words that wrap."""
        words = self._words.height(width - LEFT - RIGHT)
        return max(self.look.px(self.look.sizes.target), words + 2 * PAD)

    def least_width(self) -> int:
        """Room for the longest word."""
        return LEFT + self._words.longest_word() + RIGHT

    def radio_centre(self) -> QPointF:
        """In the middle of the height."""
        return QPointF(RADIO_X, self.height() / 2)

    def paint_content(self, painter: QPainter) -> None:
        """The words."""
        room = self.width() - LEFT - RIGHT
        high = self._words.height(room)
        self._words.draw(painter, QRectF(LEFT, (self.height() - high) / 2, room, high), "ink")

"""A choice between ways to go on: radio at the left, what it means, and what it asks for once chosen."""

from PySide6.QtCore import QEvent, QPointF, QRectF
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.choice_card import PAD, ChoiceCard
from installer_app.ui.widgets.paragraph import Paragraph

LEFT, RADIO_X, INNER_GAP = 58, 31, Space.S16


class OptionCard(ChoiceCard):
    """``inner`` is shown below the words while the card is chosen: the field of a typed confirmation."""

    def __init__(
        self,
        look: Look,
        title: str,
        text: str,
        inner: QWidget | None = None,
        *,
        blocked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, blocked=blocked, parent=parent)
        self._title = Paragraph.of(look, title, "h3")
        self._text = Paragraph.of(look, text, "body")
        self._inner = inner
        self.name(title, text)
        if inner is not None:
            inner.setParent(self)
            inner.hide()
            self.toggled.connect(self._show_inner)

    def content_height(self, width: int) -> int:
        """Title, text, and the inner part if it is shown."""
        words = self._words_height(width)
        if self._inner is None or self._inner.isHidden():
            return words + PAD
        return words + INNER_GAP + self._inner_height(width) + PAD

    def least_width(self) -> int:
        """Room for the longest word, and for the inner part."""
        words = max(self._title.longest_word(), self._text.longest_word())
        inner = self._inner.minimumSizeHint().width() if self._inner is not None else 0
        return LEFT + max(words, inner) + PAD

    def radio_centre(self) -> QPointF:
        """Left of the title."""
        return QPointF(RADIO_X, PAD + self.look.pitch("h3") / 2)

    def paint_content(self, painter: QPainter) -> None:
        """Title and text."""
        room = self.width() - LEFT - PAD
        high = self._title.height(room)
        self._title.draw(painter, QRectF(LEFT, PAD, room, high), "ink")
        ink = "ink" if self.isChecked() else "ink2"
        self._text.draw(painter, QRectF(LEFT, PAD + high + 2, room, self.height()), ink)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the inner part below the words."""
        super().resizeEvent(event)
        self._place_inner()

    def event(self, event: QEvent) -> bool:
        """The inner part has no layout above it: when it asks for another size, the card passes that on."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._place_inner()
            self.updateGeometry()
        return super().event(event)

    def _show_inner(self, chosen: bool) -> None:
        if self._inner is not None:
            self._inner.setVisible(chosen)
            self._place_inner()
            self.updateGeometry()

    def _place_inner(self) -> None:
        if self._inner is not None:
            top = self._words_height(self.width()) + INNER_GAP
            width = self.width() - LEFT - PAD
            self._inner.setGeometry(LEFT, top, width, self._inner_height(self.width()))

    def _inner_height(self, width: int) -> int:
        if self._inner is None:
            return 0
        wrapped = self._inner.heightForWidth(width - LEFT - PAD)
        return max(wrapped, self._inner.sizeHint().height())

    def _words_height(self, width: int) -> int:
        room = width - LEFT - PAD
        return PAD + self._title.height(room) + 2 + self._text.height(room)

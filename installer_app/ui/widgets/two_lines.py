"""A title and an optional second line below it, each wrapping, set as one block."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from installer_app.frozen import frozen
from installer_app.ui.theme import Look
from installer_app.ui.widgets.paragraph import Paragraph


@frozen
class TwoLines:
    """Title in body size, text in small."""

    title: Paragraph
    text: Paragraph | None = None

    @classmethod
    def of(
        cls, look: Look, title: str, text: str = "", weight: int = 600, *, ident: bool = False
    ) -> "TwoLines":
        """``ident`` is for a second line that is a number."""
        below = Paragraph.of(look, text, "small", ident=ident) if text else None
        return cls(Paragraph.of(look, title, "body", weight), below)

    def height(self, width: float) -> int:
        """The height of both when wrapped at ``width``."""
        return self.title.height(width) + (self.text.height(width) if self.text else 0)

    def natural_width(self) -> int:
        """The wider of both on one line."""
        return max(self.title.natural_width(), self.text.natural_width() if self.text else 0)

    def longest_word(self) -> int:
        """Narrower than this, words break in the middle."""
        return max(self.title.longest_word(), self.text.longest_word() if self.text else 0)

    def draw(self, painter: QPainter, rect: QRectF, *, enabled: bool = True) -> None:
        """Paint both in the middle of ``rect``'s height."""
        first, whole = self.title.height(rect.width()), self.height(rect.width())
        top = rect.top() + (rect.height() - whole) / 2
        self.title.draw(painter, QRectF(rect.left(), top, rect.width(), first), "ink" if enabled else "ink3")
        if self.text:
            below = QRectF(rect.left(), top + first, rect.width(), whole - first)
            self.text.draw(painter, below, "ink2" if enabled else "ink3")

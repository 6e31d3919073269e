"""Words that fold into two lines of smaller type where one line has no room for them, as on a button."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from installer_app.frozen import frozen
from installer_app.ui.theme import Look


@frozen
class Words:
    """One line or two, each with its font; ``width`` is that of the widest, ``pitch`` from line to line."""

    lines: tuple[str, ...]
    font: QFont
    width: float
    pitch: int

    def paint(self, painter: QPainter, left: float, middle: float) -> None:
        """In the painter's pen, the lines centred under each other around ``middle``."""
        metrics = QFontMetricsF(self.font)
        painter.setFont(self.font)
        baseline = self.bottom(middle) - self.pitch * (len(self.lines) - 1)
        for index, line in enumerate(self.lines):
            indent = (self.width - metrics.horizontalAdvance(line)) / 2
            painter.drawText(QPointF(left + indent, baseline + index * self.pitch), line)

    def bottom(self, middle: float) -> float:
        """The last line's baseline."""
        return middle + QFontMetricsF(self.font).capHeight() / 2 + self.pitch * (len(self.lines) - 1) / 2


def words_within(look: Look, text: str, room: float, *, role: str = "button", ident: bool = False) -> Words:
    """The words as they fit: on one line, on two, and only then shortened."""
    whole = look.font(role, 600, ident=ident)
    metrics = QFontMetricsF(whole)
    wide = metrics.horizontalAdvance(text)
    if wide <= room:
        return Words((text,), whole, wide, 0)
    font = look.font("label", ident=ident)
    metrics = QFontMetricsF(font)
    lines = _halves(text, metrics)
    if len(lines) == 1:
        font, metrics = whole, QFontMetricsF(whole)
    cut = tuple(metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines)
    return Words(cut, font, max(map(metrics.horizontalAdvance, cut)), look.pitch("label"))


def folded_width(look: Look, text: str, *, role: str = "button", ident: bool = False) -> float:
    """How much room the words need at least, to be whole."""
    whole = QFontMetricsF(look.font(role, 600, ident=ident)).horizontalAdvance(text)
    metrics = QFontMetricsF(look.font("label", ident=ident))
    lines = _halves(text, metrics)
    return whole if len(lines) == 1 else min(whole, max(map(metrics.horizontalAdvance, lines)))


def _halves(text: str, metrics: QFontMetricsF) -> tuple[str, ...]:
    """Parted at the space that leaves the narrowest two lines; one word stays one line."""
    words = text.split(" ")
    ways = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    if not ways:
        return (text,)
    return min(ways, key=lambda way: max(map(metrics.horizontalAdvance, way)))

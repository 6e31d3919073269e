"""Short texts for the cells of a table: measured letter by letter, so that a screenful is set in time."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from installer_app.ui.theme import Look

# Sentences that were wrapped: they are few, and come over and over.
MOST_KEPT = 200
UTF_16 = ("utf-16-le", "surrogatepass")


@dataclass(frozen=True, slots=True, eq=False)
class Style:
    """How a text of a cell is set. Each is only itself: it is looked up hundreds of times at each step."""

    role: str
    weight: int | None = None
    ident: bool = False
    clock: bool = False


class Face:
    """A style in the theme that is in force. ``pitch`` in logical pixels."""

    def __init__(self, look: Look, style: Style) -> None:
        self.font: QFont = look.font(style.role, style.weight, ident=style.ident, clock=style.clock)
        self.pitch = look.pitch(style.role)
        self._metrics = QFontMetricsF(self.font)
        # From the top of the line down to the foot of its letters.
        self.foot = (self.pitch - self._metrics.height()) / 2 + self._metrics.ascent()
        self._letters = _Letters(self._metrics)
        self._wrapped: dict[tuple[str, float, int], tuple[str, ...]] = {}

    def fits(self, text: str, width: float) -> bool:
        """Whether it has room on one line. To set it costs ten times as much as to add up its letters."""
        return sum(map(self._letters.__getitem__, text)) <= width or self._set(text) <= width

    def cut(self, text: str, width: float) -> str:
        """As much as has room on one line; an ellipsis if that is not all."""
        if sum(map(self._letters.__getitem__, text)) <= width:
            return text
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def wrapped(self, text: str, width: float, lines: int) -> tuple[str, ...]:
        """On so many lines at most, the last one cut where it must be."""
        if lines == 1 or self.fits(text, width):
            return (self.cut(text, width),)
        key = (text, width, lines)
        found = self._wrapped.get(key)
        if found is None:
            if len(self._wrapped) >= MOST_KEPT:
                del self._wrapped[next(iter(self._wrapped))]
            found = self._wrapped[key] = self._broken(text, width, lines)
        return found

    def _set(self, text: str) -> float:
        return self._metrics.horizontalAdvance(text)

    def _broken(self, text: str, width: float, lines: int) -> tuple[str, ...]:
        layout = QTextLayout(text, self.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        found: list[str] = []
        # Qt counts in UTF-16, where a letter may be two: by Python's count later lines would begin too late.
        rest = text.encode(*UTF_16)
        while len(found) < lines - 1 and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            end = 2 * line.textLength()
            found.append(rest[:end].decode(*UTF_16).rstrip())
            rest = rest[end:]
        layout.endLayout()
        return (*found, self.cut(rest.decode(*UTF_16), width)) if rest else tuple(found)


class _Letters(dict[str, float]):
    """How wide each letter is on its own. Side by side they take no more, but for a pixel at most."""

    def __init__(self, metrics: QFontMetricsF) -> None:
        super().__init__()
        self._metrics = metrics

    def __missing__(self, letter: str) -> float:
        width = self[letter] = self._metrics.horizontalAdvance(letter)
        return width


class Lines:
    """Draws them, with the faces and inks of the theme in force kept at hand."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._faces: dict[Style, Face] = {}
        self._inks: dict[str, QColor] = {}

    def face(self, style: Style) -> Face:
        """The style in the theme that is in force."""
        face = self._faces.get(style)
        if face is None:
            face = self._faces[style] = Face(self._look, style)
        return face

    def ink(self, token: str) -> QColor:
        """A colour of the theme that is in force."""
        ink = self._inks.get(token)
        if ink is None:
            ink = self._inks[token] = self._look.colour(token)
        return ink

    def draw(self, painter: QPainter, at: QPointF, width: float, text: str, style: Style, ink: str) -> None:
        """One line with its top left at ``at``, cut where it must be."""
        self.put(painter, at, self.face(style).cut(text, width), style, ink)

    def put(self, painter: QPainter, at: QPointF, text: str, style: Style, ink: str) -> None:
        """One line that is known to have room."""
        face = self.face(style)
        painter.setFont(face.font)
        painter.setPen(self.ink(ink))
        painter.drawText(QPointF(at.x(), at.y() + face.foot), text)

    def forget(self) -> None:
        """Another theme, or text of another size."""
        self._faces.clear()
        self._inks.clear()

"""A number with the characters underlined that differ from another one."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from installer_app.ui.theme import Look
from installer_app.ui.widgets.paint import painter_for

UNDERLINE, BELOW = 2, 5
Line = list[tuple[int, str, float]]


class ComparedNumber(QWidget):
    """In big figures; a long one in smaller ones, on as many lines as it needs."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._number = look, ""
        self._differs: frozenset[int] = frozenset()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

    def show_number(self, number: str, differs: frozenset[int]) -> None:
        """``differs`` are places in ``number``; those past its end are ignored."""
        self._number, self._differs = number, differs
        self.setAccessibleName(number)
        self.updateGeometry()
        self.update()

    @property
    def marked(self) -> str:
        """The characters that are underlined."""
        return "".join(c for place, c in enumerate(self._number) if place in self._differs)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self.heightForWidth(self._look.px(400)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(120), 0)

    def heightForWidth(self, width: int) -> int:
        role, lines = self._laid_out(width)
        return len(lines) * self._pitch(role)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, look = painter_for(self), self._look
        role, lines = self._laid_out(self.width())
        font, pitch = look.font(role, ident=True), self._pitch(role)
        high = QFontMetricsF(font).capHeight()
        painter.setFont(font)
        for index, line in enumerate(lines):
            left, base = 0.0, index * pitch + (pitch + high) / 2 - UNDERLINE
            for place, character, wide in line:
                ink = look.colour("bad" if place in self._differs else "ink")
                painter.setPen(ink)
                painter.drawText(QPointF(left, base), character)
                if place in self._differs:
                    painter.fillRect(QRectF(left, base + BELOW, wide, UNDERLINE), ink)
                left += wide
        painter.end()

    def _laid_out(self, width: int) -> tuple[str, list[Line]]:
        big = self._lines("value", width)
        return ("value", big) if len(big) == 1 else ("value_small", self._lines("value_small", width))

    def _lines(self, role: str, width: int) -> list[Line]:
        measure = QFontMetricsF(self._look.font(role, ident=True))
        lines: list[Line] = [[]]
        left = 0.0
        for place, character in enumerate(self._number):
            wide = measure.horizontalAdvance(character)
            if lines[-1] and left + wide > width:
                lines.append([])
                left = 0.0
            lines[-1].append((place, character, wide))
            left += wide
        return lines

    def _pitch(self, role: str) -> int:
        return self._look.pitch(role) + BELOW

"""Plain text in the line pitch of its role, measured and painted by the same code: heights are right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout, QTextOption

from installer_app.ui.theme import Look

ELLIPSIS = "…"
_UNBOUNDED = 1 << 20
# Names that a line's end must not split, as they are set; what is read out, copied and searched has the usual
# hyphen. As long as they were: the runs count letters.
UNBROKEN = {"Wi-Fi": "Wi\u2011Fi"}


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text with its own weight, features or ink token; empty fields take the paragraph's."""

    text: str
    weight: int | None = None
    ident: bool = False
    clock: bool = False
    ink: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What is to be set: runs in one role. Nothing in it is ever read as markup."""

    look: Look
    runs: tuple[Run, ...]
    role: str = "body"
    weight: int | None = None
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    # Layouts ask for the same heights many times over, and setting type is slow.
    _memo: dict[tuple[str, str, float], int] = field(
        default_factory=dict, init=False, compare=False, repr=False
    )
    # The same for painting: whatever moves on top of a text has it painted again.
    _set: dict[tuple[str, str, float], QTextLayout] = field(
        default_factory=dict, init=False, compare=False, repr=False
    )

    @classmethod
    def of(
        cls, look: Look, text: str, role: str = "body", weight: int | None = None, *, ident: bool = False
    ) -> "Paragraph":
        """A paragraph of one run."""
        return cls(look, (Run(text, ident=ident),), role, weight)

    @property
    def text(self) -> str:
        """All runs joined."""
        return "".join(run.text for run in self.runs)

    def height(self, width: float) -> int:
        """The height in logical pixels when wrapped at ``width``."""
        return self._known("height", width, self._height)

    def natural_width(self) -> int:
        """The width on one line (the longest, where the text itself has line breaks)."""
        return self._known("natural", _UNBOUNDED, self._natural)

    def longest_word(self) -> int:
        """The width of the widest word: narrower than this, words break in the middle."""
        return self._known("word", 0, self._longest)

    def elided(self, width: float, lines: int = 1) -> "Paragraph":
        """The same cut to so many lines of ``width``, ending in an ellipsis if anything was cut."""
        if self._fits(width, lines):
            return self
        low, high = 0, len(self.text)
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self._cut(middle)._fits(width, lines) else (low, middle - 1)
        return self._cut(low)

    def draw(self, painter: QPainter, rect: QRectF, ink: str) -> None:
        """Paint from the top of ``rect``, wrapped at its width; ``ink`` is for runs that name none."""
        painter.setPen(self.look.colour(ink))
        key = (self.look.theme.name, self.look.measure, rect.width())
        if key not in self._set:
            self._set.clear()
            self._set[key] = self._laid_out(rect.width(), colours=True)
        self._set[key].draw(painter, rect.topLeft())

    def _fits(self, width: float, lines: int) -> bool:
        if self.natural_width() <= width:
            return True
        return lines > 1 and self.height(width) <= lines * self.look.pitch(self.role)

    def _known(self, what: str, width: float, measure: Callable[[float], int]) -> int:
        key = (what, self.look.measure, width)
        if key not in self._memo:
            self._memo[key] = measure(width)
        return self._memo[key]

    def _height(self, width: float) -> int:
        if "\n" not in self.text and self.natural_width() <= width:
            return self.look.pitch(self.role)  # on one line, at whichever width is asked about
        return max(self._laid_out(width).lineCount(), 1) * self.look.pitch(self.role)

    def _natural(self, width: float) -> int:
        layout = self._laid_out(width)
        widths = [layout.lineAt(i).naturalTextWidth() for i in range(layout.lineCount())]
        return int(max(widths, default=0.0)) + 1

    def _longest(self, _width: float) -> int:
        widest = 0.0
        for run in self.runs:
            font = self.look.font(self.role, run.weight or self.weight, ident=run.ident, clock=run.clock)
            metrics = QFontMetricsF(font)
            widest = max(widest, *(metrics.horizontalAdvance(word) for word in run.text.split()), 0.0)
        return int(widest) + 1

    def _cut(self, length: int) -> "Paragraph":
        kept: list[Run] = []
        for run in self.runs:
            kept.append(replace(run, text=run.text[:length]))
            length -= len(kept[-1].text)
            if length == 0:
                break
        kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip() + ELLIPSIS)
        return replace(self, runs=tuple(kept))

    def _formats(self, *, colours: bool) -> Sequence[QTextLayout.FormatRange]:
        from PySide6.QtGui import QTextCharFormat  # the first page has no text of several kinds

        ranges, start = [], 0
        for run in self.runs:
            span = QTextLayout.FormatRange()
            span.start, span.length = start, len(run.text)
            style = QTextCharFormat()
            weight = run.weight or self.weight
            style.setFont(self.look.font(self.role, weight, ident=run.ident, clock=run.clock))
            if colours and run.ink:
                style.setForeground(self.look.colour(run.ink))
            span.format = style
            ranges.append(span)
            start += len(run.text)
        return ranges

    def _laid_out(self, width: float, *, colours: bool = False) -> QTextLayout:
        text = self.text.replace("\n", "\u2028")
        for name, set_as in UNBROKEN.items():
            text = text.replace(name, set_as)
        first, several = self.runs[0] if self.runs else Run(""), len(self.runs) > 1
        weight = self.weight if several else first.weight or self.weight
        layout = QTextLayout(text, self.look.font(self.role, weight, ident=first.ident, clock=first.clock))
        option = QTextOption(self.align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        if text and (several or (colours and first.ink)):
            layout.setFormats(self._formats(colours=colours))
        pitch = self.look.pitch(self.role)
        layout.beginLayout()
        y = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0, y + (pitch - line.height()) / 2))
            y += pitch
        layout.endLayout()
        return layout

"""The verdict to leave on, and the scale that says how long it may take."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from installer_app.presenters.frame.verdict import ScaleMark, ScaleState, Tone, VerdictState
from installer_app.ui.look.tokens import Space, Stroke
from installer_app.ui.theme import Look
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.conductor import Conductor
from installer_app.ui.widgets.eased import Eased
from installer_app.ui.widgets.paint import box, icon, painter_for
from installer_app.ui.widgets.text import Text

DISC = 64
DISC_ICON = 36
# The text on the disc's colour.
_ON_TONE = {Tone.ACCENT: "onaccent", Tone.BAD: "onbad"}
LINE_Y = 16.0
END = 8.0
# The ring of "now" is wider than the dot at the start: so much it reaches out of the card's column.
OUT = Space.S4
PAD = Space.S24 + Stroke.CHOSEN
LABELS = 17


def scale_position(elapsed: float, usual_after: float, latest_after: float) -> float:
    """Where a moment lies on the scale, 0 to 1: the usual time takes the first third, the rest the others."""
    if elapsed <= usual_after:
        share = max(elapsed, 0.0) / usual_after / 3 if usual_after > 0 else 0.0
    else:
        share = 1 / 3 + 2 / 3 * (elapsed - usual_after) / max(latest_after - usual_after, 1.0)
    return min(share, 1.0)


class Scale(QWidget):
    """A conductor from accepted to the latest moment, energised up to now, with labels under its markers."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._scale: ScaleState | None = None
        self.tone = Eased(look, self, "accent")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def show_scale(self, scale: ScaleState, token: str) -> None:
        """Take over the times; ``token`` is the colour of what has passed."""
        self._scale = scale
        self.tone.to(token)
        marks = (scale.start, scale.usual, scale.latest)
        self.setAccessibleName(", ".join(f"{mark.words} {mark.time_text}" for mark in marks))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(320), int(LINE_Y) + LABELS + 2 * self._look.pitch("small"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        scale = self._scale
        if scale is None:
            return
        g = painter_for(self)
        conductor = Conductor.on_card(self._look.theme, self.tone.colour.name())
        start, end = QPointF(OUT + END, LINE_Y), QPointF(self.width() - OUT - END - 3, LINE_Y)
        usual = start + (end - start) / 3
        share = scale_position(scale.elapsed, scale.usual_after, scale.latest_after)
        now = start + (end - start) * share
        conductor.segment(g, start, end, share, width=4)
        for mark, at in ((scale.usual_after, usual), (scale.latest_after, end)):
            if scale.elapsed >= mark:
                conductor.dot(g, at, 8)
            else:
                conductor.hollow(g, at, 7.5)
        conductor.dot(g, start, 8)
        conductor.ring(g, now, 10, 4)
        self._paint_labels(g, usual.x())

    def _paint_labels(self, g: QPainter, usual_x: float) -> None:
        scale = self._scale
        if scale is None:
            return
        last = self._label_width(scale.latest)
        middle = self._label_width(scale.usual)
        right = self.width() - OUT - last
        self._paint_label(g, scale.start, OUT, Qt.AlignmentFlag.AlignLeft)
        self._paint_label(g, scale.latest, right, Qt.AlignmentFlag.AlignRight)
        # Long words or a narrow card: the middle label keeps clear of its neighbours.
        clear = OUT + self._label_width(scale.start) + 16
        left = max(min(usual_x - middle / 2, right - 16 - middle), clear)
        self._paint_label(g, scale.usual, left, Qt.AlignmentFlag.AlignHCenter)

    def _paint_label(self, g: QPainter, mark: ScaleMark, left: float, align: Qt.AlignmentFlag) -> None:
        pitch, wide = self._look.pitch("small"), self._label_width(mark)
        lines = ((mark.time_text, "ink", 600), (mark.words, "ink2", 400))
        for row, (text, ink, weight) in enumerate(lines):
            g.setFont(self._look.font("small", weight, clock=True))
            g.setPen(self._look.colour(ink))
            rect = QRectF(left, LINE_Y + LABELS + row * pitch, wide, pitch)
            g.drawText(rect, align | Qt.AlignmentFlag.AlignVCenter, text)

    def _label_width(self, mark: ScaleMark) -> float:
        bold = QFontMetricsF(self._look.font("small", 600, clock=True))
        plain = QFontMetricsF(self._look.font("small", clock=True))
        return max(bold.horizontalAdvance(mark.time_text), plain.horizontalAdvance(mark.words)) + 2


class Disc(QWidget):
    """The verdict's icon on a disc of its colour."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon, self._ink = "", "onaccent"
        self.tone = Eased(look, self, "accent")
        self.setFixedSize(DISC, DISC)
        look.changed.connect(self.update)

    def show_icon(self, name: str, token: str, ink: str) -> None:
        """Icon, fill and ink."""
        self._icon, self._ink = name, ink
        self.tone.to(token)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        g = painter_for(self)
        g.setPen(Qt.PenStyle.NoPen)
        g.setBrush(self.tone.colour)
        g.drawEllipse(self.rect())
        if self._icon:
            at = (DISC - DISC_ICON) / 2
            icon(g, self._look, self._icon, QPointF(at, at), DISC_ICON, self._ink)


class Verdict(QFrame):
    """A card with a border of 2 px in the colour of its tone. A change of the verdict is announced."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tone = Eased(look, self, "accent")
        self._disc = Disc(look)
        self.title = Text(look, role="verdict")
        self.line = Text(look, role="h3", weight=500)
        self.scale = Scale(look)
        words = QVBoxLayout()
        words.setSpacing(Space.S4)
        words.addWidget(self.title)
        words.addWidget(self.line)
        head = QHBoxLayout()
        head.setContentsMargins(OUT, 0, OUT, 0)
        head.setSpacing(Space.S20)
        head.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAD - OUT, PAD, PAD - OUT, Space.S24)
        column.setSpacing(Space.S16)
        column.addLayout(head)
        column.addWidget(self.scale)
        self.scale.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        look.changed.connect(self.update)

    def show_verdict(self, verdict: VerdictState) -> None:
        """Take over a verdict."""
        changed = bool(self.title.text()) and self.title.text() != verdict.title
        tone = str(verdict.tone)
        self._tone.to(tone)
        self._disc.show_icon(verdict.icon, tone, _ON_TONE.get(verdict.tone, "surface"))
        self.title.setText(verdict.title)
        self.line.setText(verdict.line)
        if verdict.scale is not None:
            self.scale.show_scale(verdict.scale, tone)
        self.scale.setVisible(verdict.scale is not None)
        self.setAccessibleName(f"{verdict.title}. {verdict.line}")
        if changed and self.isVisible():
            announce(self, f"{verdict.title}. {verdict.line}")
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        for tone in (self._tone, self._disc.tone, self.scale.tone):
            tone.rest()

    def paintEvent(self, _event: QPaintEvent) -> None:
        surface = self._look.colour("surface")
        box(painter_for(self), QRectF(self.rect()), surface, self._tone.colour, Stroke.CHOSEN)

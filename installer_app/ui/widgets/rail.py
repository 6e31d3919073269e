"""The rail: the six steps on the conductor, each with its result, a click away once reached."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.frame.shell import RailKind, RailStep
from installer_app.ui.look.tokens import Motion
from installer_app.ui.theme import Look
from installer_app.ui.widgets.conductor import Conductor, Turning
from installer_app.ui.widgets.dress import Tipped, dress_bars
from installer_app.ui.widgets.focus_ring import RING_INSIDE, RING_TOKEN
from installer_app.ui.widgets.paint import filled

NODE_X = 36.0
TEXT_X = 60
LOCK = 18


class RailItem(Tipped, QAbstractButton):
    """One step: a node at x 36, name and result.

    ``above`` and ``below`` say how far the halves of its segments are filled (0 to 1), None if there is none.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._turning = Turning(look, self)
        self.step = RailStep("")
        self.above: float | None = None
        self.below: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty(RING_INSIDE, True)
        self.setProperty(RING_TOKEN, "rail_ink")
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def show_step(self, step: RailStep) -> None:
        """Take over a step: its words, what a click does, and what is read out."""
        self.step = step
        locked = step.kind is RailKind.LOCKED and not step.is_here
        self.setEnabled(step.can_be_chosen or step.is_here or locked)
        reachable = step.can_be_chosen or locked
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reachable else Qt.FocusPolicy.NoFocus)
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(hand if step.can_be_chosen else arrow)
        tip = tr("Already sent. Start the next device instead.") if locked else ""
        self.setToolTip(tip)
        # It does nothing, and the page's own button may be called as the step is: "Sign in".
        here = tr("{step} (this step)", step=step.name)
        self.setAccessibleName(here if step.is_here else step.name)
        self.setAccessibleDescription(
            ". ".join(part for part in (self._kind_words(), step.words, tip) if part)
        )
        self._turning.want(step.kind is RailKind.WORKING)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.sizes.rail_narrow, self._look.px(self._look.sizes.rail_item))

    def minimumSizeHint(self) -> QSize:
        lines = (self._look.pitch("body") + self._look.pitch("small")) // 2
        return QSize(0, max(self._look.sizes.target_least, self._look.px(21) + lines + 6))

    def result_text(self, width: int) -> str:
        """The result in ``width`` pixels: words are elided, the number never."""
        metrics = QFontMetrics(self._look.font("small", ident=True))
        right = Qt.TextElideMode.ElideRight
        if not self.step.number:
            return metrics.elidedText(self.step.result, right, width)
        tail = f" · {self.step.number}"
        head = metrics.elidedText(self.step.result, right, width - metrics.horizontalAdvance(tail))
        if head:
            return head + tail
        if ":" not in self.step.number:
            return self.step.number
        # An EUI-64 can be wider than the rail: its end tells devices apart, and what is cut is marked.
        return metrics.elidedText(self.step.number, Qt.TextElideMode.ElideLeft, width)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._turning.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._turning.refresh()

    def show_segments(self, above: float | None, below: float | None) -> None:
        """How far they are filled now; the words beside them are not painted again."""
        if (above, below) != (self.above, self.below):
            self.above, self.below = above, below
            self.update(0, 0, TEXT_X, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turning.place = QRect(0, 0, TEXT_X, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look, step = self._look, self.step
        g = QPainter(self)
        if step.is_here or (step.can_be_chosen and self.underMouse()):
            filled(g, self.rect(), look.colour("rail_current"))
        if step.is_here:
            filled(g, QRect(0, 0, 4, self.height()), look.colour("rail_on"))
        self._paint_conductor(g)
        if event.rect().right() < TEXT_X:
            return  # only the conductor moves
        self._paint_words(g)
        if step.kind is RailKind.LOCKED and not step.is_here:
            icon = look.pixmap("lock", LOCK, "rail_ink2", self.devicePixelRatioF())
            g.drawPixmap(QPointF(self._lock_left(), self.height() / 2 - LOCK / 2), icon)

    def _paint_conductor(self, g: QPainter) -> None:
        conductor = Conductor.on_rail(self._look.theme)
        node = QPointF(NODE_X, self.height() / 2)
        if self.above is not None:
            conductor.segment(g, QPointF(NODE_X, 0), node, self.above)
        if self.below is not None:
            conductor.segment(g, node, QPointF(NODE_X, self.height()), self.below)
        conductor.node(g, node, self.step.kind, self._turning.angle)

    def _paint_words(self, g: QPainter) -> None:
        look, step = self._look, self.step
        later = step.kind is RailKind.LATER and not step.is_here
        width = self._lock_left() - 1 - TEXT_X
        middle = self.height() / 2
        g.setFont(look.font("body", 500 if later else 600))
        g.setPen(look.colour("rail_ink3" if later else "rail_ink"))
        name = g.fontMetrics().elidedText(step.name, Qt.TextElideMode.ElideRight, width)
        _line(g, middle - look.px(9) if step.words else middle, width, name)
        if step.words:
            g.setFont(look.font("small", ident=True))
            g.setPen(look.colour("rail_ink2"))
            _line(g, middle + look.px(12), width, self.result_text(width))

    def _lock_left(self) -> int:
        # In sunlight a line of 2 px is taken off the width.
        margin = 12 if self.width() < self._look.sizes.rail - self._look.sizes.border else 16
        return self.width() - margin + 3 - LOCK

    def _kind_words(self) -> str:
        words = {
            RailKind.DONE: tr("done"),
            RailKind.CURRENT: tr("this step"),
            RailKind.WORKING: tr("under way"),
            RailKind.WAITING: tr("waiting, not sent yet"),
            RailKind.NEEDS_YOU: tr("needs you"),
            RailKind.LATER: tr("not reached"),
            RailKind.LOCKED: tr("done"),
        }
        return words[self.step.kind]


def _line(g: QPainter, centre: float, width: float, text: str) -> None:
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    g.drawText(QRectF(TEXT_X, centre - 20, width, 40), left, text)


class Rail(QScrollArea):
    """The six steps under each other. Where the window is low they come closer, and scroll at last."""

    chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._fills: list[float] = []
        self._animations: list[QVariantAnimation | None] = []
        self.items: list[RailItem] = []
        self._column = QWidget()
        self._layout = QVBoxLayout(self._column)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addStretch(1)
        self.setViewport(QWidget())  # see pages/base.py
        self.setWidget(self._column)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._column.setAutoFillBackground(False)
        dress_bars(look, self)
        self.setAccessibleName(tr("Steps"))

    def show_steps(self, steps: tuple[RailStep, ...]) -> None:
        """Show the steps; a segment that has become solid fills in 180 ms."""
        first = len(steps) != len(self.items)
        self._fit(len(steps))
        for item, step in zip(self.items, steps, strict=True):
            if item.step != step:
                item.show_step(step)
        for index, step in enumerate(steps[1:]):
            self._fill(index, 1.0 if step.kind.energised else 0.0, still=first)
        for item in self.items:
            if item.step.is_here:
                self.ensureWidgetVisible(item, 0, 0)

    def fill_of(self, index: int) -> float:
        """How far the segment below step ``index`` is filled."""
        return self._fills[index]

    def _fit(self, count: int) -> None:
        while len(self.items) > count:
            self.items.pop().deleteLater()
        while len(self.items) < count:
            self._add(len(self.items))
        segments = max(count - 1, 0)
        if len(self._fills) != segments:
            self._fills, self._animations = [0.0] * segments, [None] * segments
            for item in self.items:
                item.show_segments(None, None)

    def _add(self, index: int) -> None:
        item = RailItem(self._look, self._column)
        item.clicked.connect(lambda: self._pressed(index))
        self._layout.insertWidget(index, item)
        self.items.append(item)

    def _pressed(self, index: int) -> None:
        item = self.items[index]
        if item.step.can_be_chosen:
            self.chosen.emit(index)
        elif item.toolTip():
            # A finger has no hover, and the keyboard neither: the reason shows on a press as well.
            item.dress()
            QToolTip.showText(item.mapToGlobal(QPoint(TEXT_X, item.height() // 2)), item.toolTip(), item)

    def _fill(self, index: int, goal: float, still: bool) -> None:
        running = self._animations[index]
        if running is not None:
            if running.endValue() == goal:
                return
            running.stop()
            self._animations[index] = None
        if still or goal <= self._fills[index] or self._look.reduced_motion or not self.isVisible():
            self._set_fill(index, goal)
            return
        animation = QVariantAnimation(self)
        animation.setDuration(Motion.FILL)
        animation.setStartValue(self._fills[index])
        animation.setEndValue(goal)
        animation.valueChanged.connect(lambda value, i=index: self._set_fill(i, float(value)))
        animation.finished.connect(lambda i=index: self._filled(i))
        self._animations[index] = animation
        animation.start(QVariantAnimation.DeletionPolicy.DeleteWhenStopped)

    def _filled(self, index: int) -> None:
        if index < len(self._animations):
            self._animations[index] = None

    def _set_fill(self, index: int, value: float) -> None:
        if index >= len(self._fills):
            return
        self._fills[index] = value
        upper, lower = self.items[index], self.items[index + 1]
        # Half of a segment belongs to each of its two items.
        upper.show_segments(upper.above, min(1.0, 2 * value))
        lower.show_segments(max(0.0, 2 * value - 1), lower.below)

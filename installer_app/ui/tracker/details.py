"""The chosen job: who and what, its whole history, and what may be done."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.tracker.view import JobDetails
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.tracker.actions import Actions
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.badge import Badge, BadgeFace, BadgeKind
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.dress import dress_bar
from installer_app.ui.widgets.paint import painter_for, rule
from installer_app.ui.widgets.text import H2, Identifier, Small
from installer_app.ui.widgets.timeline import Timeline

WIDTH, WIDTH_SUN, PAD = 336, 372, Space.S20
CROSS_MARGIN = Space.S12
BELOW = 6  # a label and its value, nearer to each other than to the next
# What is left for the history before the buttons give up their place; around it: head, paddings, gaps.
LEAST_SCROLLED, BESIDES = 150, 92


class DetailsPane(Card):
    """``pressed`` carries one of the presenter's ACTIONS; ``closed`` that the pane is to go.

    Where it is low, what may be done is scrolled with the rest instead of standing below it.
    """

    pressed = Signal(str)
    closed = Signal()
    copied = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, padding=PAD)
        self.badge = Badge(look)
        self.close_button = Button(look, kind="quiet", icon="close", compact=True)
        self.close_button.setAccessibleName(tr("Close the details"))
        self.close_button.setToolTip(tr("Close the details"))
        self.who = Who(look)
        self.timeline = Timeline(look, dense=True)
        self.choices = Actions(look, WIDTH - 2 * PAD)
        self.copy_button = Button(look, kind="quiet", icon="copy", compact=True)
        self.copy_button.setAccessibleName(tr("Copy details"))
        self.copy_button.setToolTip(tr("Copy details"))
        self.copy_button.setAccessibleDescription(tr("The whole history as text; never the install code"))
        self._text = ""
        self._scrolled = Scrolled(look, self.who, self.timeline)
        self._scrolled.setAccessibleName(tr("Everything about this install"))
        self._below = QVBoxLayout()
        self._lay_out()
        self.close_button.clicked.connect(self.closed)
        self.copy_button.clicked.connect(self._copy)
        self.choices.pressed.connect(self.pressed)
        look.changed.connect(self._fit)
        self._fit()

    def show_details(self, details: JobDetails, *, busy: bool) -> None:
        """Take over a job. Another one is shown from its top."""
        face = BadgeFace(BadgeKind(details.badge.kind), details.badge.word, details.badge.icon)
        self.badge.set_face(face)
        if details.job_id != self.who.job_id:
            self._scrolled.verticalScrollBar().setValue(0)
        self.who.show_details(details)
        self.timeline.show_items(details.timeline)
        self._text = details.text
        self.choices.show_actions(details.actions, details.offs, busy=busy)
        self.setAccessibleName(f"{details.customer}, {details.badge.word}")
        self._place_actions()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_actions()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        # The cross is 20 within a target of 44: so its drawing ends where the pane's padding begins.
        head.setContentsMargins(0, 0, PAD - CROSS_MARGIN, 0)
        head.setSpacing(Space.S8)
        head.addWidget(self.badge)
        head.addStretch(1)
        head.addWidget(self.copy_button)
        head.addWidget(self.close_button)
        self._below.setContentsMargins(0, Space.S12, PAD, 0)
        self._below.addWidget(self.choices)
        self.column.addLayout(head)
        self.column.addSpacing(Space.S4)
        self.column.addWidget(self._scrolled, 1)
        self.column.addLayout(self._below)

    def _place_actions(self) -> None:
        free = self.height() - self.choices.sizeHint().height() - self._look.px(BESIDES)
        below = free >= self._look.px(LEAST_SCROLLED)
        if below is (self._below.count() == 1):
            return
        if below:
            self._scrolled.column.removeWidget(self.choices)
            self._below.addWidget(self.choices)
        else:
            self._below.removeWidget(self.choices)
            # Above the history: what may be done is what a low window has to show first.
            self._scrolled.column.insertWidget(1, self.choices)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.copied.emit()
        announce(self, tr("The details are copied"))

    def _fit(self) -> None:
        width = pane_width(self._look)
        self.setFixedWidth(width)
        self.choices.set_wide(width - 2 * PAD)
        # At the right it is the parts' own: the scroll bar stands within the padding.
        self.column.setContentsMargins(PAD, Space.S12, 0, PAD)


def pane_width(look: Look) -> int:
    """How wide what stands beside the table is, in logical pixels."""
    return look.px(WIDTH_SUN if look.theme.name == "sun" else WIDTH)


class Who(QWidget):
    """Customer, place, meter and device; the two numbers beside each other where both fit in full."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.job_id = ""
        self.name = H2(look)
        self.where = Small(look)
        self.meter = Identifier(look, role="body", weight=600)
        self.mac = Identifier(look, role="body", weight=600)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.device = Small(look)
        self._blocks = [
            self._block(Small(look, tr("Meter")), self.meter),
            self._block(self.device, self.mac),
        ]
        for block in self._blocks:
            self._pair.addWidget(block)
        self._pair.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.S16)
        column.setSpacing(0)
        for part, gap in ((self.name, 0), (self.where, 10)):
            column.addWidget(part)
            column.addSpacing(gap)
        column.addLayout(self._pair)
        look.changed.connect(self._fit)

    def show_details(self, details: JobDetails) -> None:
        """Take over a job."""
        self.job_id = details.job_id
        self.name.setText(details.customer)
        place = f"{details.address} · " if details.address else ""
        self.where.setText(place + tr("customer {number}", number=details.customer_number))
        self.meter.setText(details.meter_id)
        self.mac.setText(details.mac)
        self.device.setText(details.device)
        self.mac.setAccessibleDescription(details.device)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        thin = self._look.sizes.border
        rule(painter, QPointF(0, self.height() - 1 - thin), self.width(), thin, self._look.colour("line"))
        painter.end()

    def _block(self, kind: Small, value: Identifier) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(kind)
        column.addWidget(value)
        value.setAccessibleDescription(kind.text())
        return block

    def _fit(self) -> None:
        fits = sum(block.sizeHint().width() for block in self._blocks) + 24 <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        self._pair.setDirection(direction)
        self._pair.setSpacing(Space.S24 if fits else BELOW)


class Scrolled(QScrollArea):
    """Its content is as wide with a scroll bar as without: the bar stands in the padding at the right.

    It is a bar of our own over the area. One of Qt's takes room away: where a text then needs a line more,
    and none without the bar, Qt lays out to and fro until the stack is used up.
    """

    def __init__(self, look: Look, *parts: QWidget) -> None:
        super().__init__()
        holder = QWidget()
        self.column = QVBoxLayout(holder)
        self.column.setContentsMargins(0, 0, PAD, 0)
        self.column.setSpacing(Space.S16)
        for part in parts:
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.setWidget(holder)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        holder.setAutoFillBackground(False)
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        dress_bar(look, self.bar)
        inner = self.verticalScrollBar()
        inner.rangeChanged.connect(self._range_changed)
        inner.valueChanged.connect(self.bar.setValue)
        self.bar.valueChanged.connect(inner.setValue)
        self._range_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.bar.sizeHint().width()
        self.bar.setGeometry(self.width() - wide, 0, wide, self.height())
        self._range_changed()

    def _range_changed(self) -> None:
        inner = self.verticalScrollBar()
        self.bar.setRange(inner.minimum(), inner.maximum())
        self.bar.setPageStep(inner.pageStep())
        self.bar.setSingleStep(inner.singleStep())
        self.bar.setValue(inner.value())
        self.bar.setVisible(inner.maximum() > inner.minimum())

"""Beside the timeline: what the technician can do, and what belongs together."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.status.page import Advice, StatusState
from installer_app.ui.look.tokens import Icon, Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.link import Link
from installer_app.ui.widgets.paint import painter_for
from installer_app.ui.widgets.text import H3, Body, Identifier, Small

ICON = Icon.PLAIN
GAP = Space.S12
LINES_GAP = 2  # what to do, and why: one advice
MOST_ADVICE = 3
LEAST = 240


class StatusSide(QWidget):
    """Two cards: advice, and the ids."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.heading = H3(look)
        self.advice = [AdviceRow(look) for _ in range(MOST_ADVICE)]
        self.customer = Body(look, weight=600)
        self.meter = Identifier(look, role="body", weight=600)
        self.mac = Identifier(look, role="body", weight=600)
        self._advice_card = Card(look, padding=Space.S20, spacing=GAP)
        self._advice_card.column.addWidget(self.heading)
        for row in self.advice:
            self._advice_card.column.addWidget(row)
        self._ids_card = ids = Card(look, padding=Space.S20)
        self.device = Small(look)
        ids_in_order = (
            (Small(look, tr("Customer")), self.customer),
            (Small(look, tr("Meter")), self.meter),
            (self.device, self.mac),
        )
        for kind, value in ids_in_order:
            ids.column.addWidget(kind)
            ids.column.addWidget(value)
            value.setAccessibleDescription(kind.text())
            ids.column.addSpacing(0 if value is self.mac else Space.S8)
        self.replace = Link(look, "", "release")
        self._below_ids = QWidget()
        below = QVBoxLayout(self._below_ids)
        below.setContentsMargins(0, Space.S8, 0, 0)
        below.addWidget(self.replace)
        ids.column.addWidget(self._below_ids)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S16)
        column.addWidget(self._advice_card)
        column.addWidget(ids)

    def minimumSizeHint(self) -> QSize:
        """The numbers are never cut."""
        least = super().minimumSizeHint()
        return QSize(max(least.width(), self._look.px(LEAST)), least.height())

    def show_state(self, state: StatusState) -> None:
        """Take over advice and ids."""
        self.heading.setText(state.advice_title)
        self.heading.setVisible(bool(state.advice_title))
        self._advice_card.setVisible(bool(state.advice))
        # Instructions take its place: the same stands in the rail.
        self._ids_card.setVisible(not state.advice_title)
        for index, row in enumerate(self.advice):
            row.setVisible(index < len(state.advice))
            if index < len(state.advice):
                row.show_advice(state.advice[index])
        self.customer.setText(state.customer)
        self.meter.setText(state.meter_id)
        self.mac.setText(state.mac)
        self.replace.set_text(tr("Replace this {device}", device=state.device))
        self._below_ids.setVisible(state.replaceable)
        self.replace.setEnabled(not state.busy)
        self.device.setText(state.device)
        self.mac.setAccessibleDescription(state.device)


class AdviceRow(QWidget):
    """An icon, what to do, and why."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._icon = "info"
        self.title = Body(look, weight=600)
        self.text = Small(look)
        words = QVBoxLayout()
        words.setSpacing(LINES_GAP)
        words.addWidget(self.title)
        words.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(ICON + GAP, 0, 0, 0)
        row.addLayout(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        look.changed.connect(self.update)

    def show_advice(self, advice: Advice) -> None:
        """Take over one line."""
        self._icon = advice.icon
        self.title.setText(advice.title)
        self.text.setText(advice.text)
        self.text.setVisible(bool(advice.text))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        painter.drawPixmap(0, 0, self._look.pixmap(self._icon, ICON, "ink2", self.devicePixelRatio()))
        painter.end()

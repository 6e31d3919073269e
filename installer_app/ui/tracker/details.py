"""The chosen job: who and what, its whole history, and what may be done."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from installer_app.presenters.tracker import ACTIONS, JobDetails
from installer_app.ui.theme import Look
from installer_app.ui.widgets.badge import Badge, BadgeFace, BadgeKind
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.text import H2, Identifier, Small
from installer_app.ui.widgets.timeline import Timeline

WIDTH = 336


class DetailsPane(Card):
    """``pressed`` carries one of the presenter's ACTIONS; ``closed`` that the pane is to go."""

    pressed = Signal(str)
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, padding=20, spacing=4)
        self._look = look
        self.badge = Badge(look)
        self.close_button = Button(look, kind="quiet", icon="close", compact=True)
        self.close_button.setAccessibleName(self.tr("Close the details"))
        self.name = H2(look)
        self.where = Small(look)
        self.meter = Identifier(look, role="body", weight=600)
        self.mac = Identifier(look, role="body", weight=600)
        self.timeline = Timeline(look, dense=True)
        self.off = Small(look)
        self.buttons = {
            key: Button(look, self.tr(w), icon=i, compact=True) for key, (w, i) in ACTIONS.items()
        }
        self._lay_out()
        self.close_button.clicked.connect(self.closed)
        for key, button in self.buttons.items():
            button.clicked.connect(lambda _=False, k=key: self.pressed.emit(k))
        self.setFixedWidth(look.px(WIDTH))

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(WIDTH), 0)

    def show_details(self, details: JobDetails, *, busy: bool) -> None:
        """Take over a job."""
        face = BadgeFace(BadgeKind(details.badge.kind), details.badge.word, details.badge.icon)
        self.badge.set_face(face)
        self.name.setText(details.customer)
        place = f"{details.address} · " if details.address else ""
        self.where.setText(f"{place}{self.tr('customer')} {details.customer_number}")
        self.meter.setText(details.meter_id)
        self.mac.setText(details.mac)
        self.timeline.show_items(details.timeline)
        self.off.setText(details.off)
        self.off.setVisible(bool(details.off))
        for key, button in self.buttons.items():
            button.setVisible(key in details.actions)
            button.setEnabled(not busy)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.badge)
        head.addStretch(1)
        head.addWidget(self.close_button)
        ids = QGridLayout()
        ids.setHorizontalSpacing(24)
        for column, (kind, value) in enumerate(((self.tr("Meter"), self.meter), ("DataBridge", self.mac))):
            ids.addWidget(Small(self._look, kind), 0, column)
            ids.addWidget(value, 1, column)
        ids.setColumnStretch(1, 1)
        actions = QGridLayout()
        actions.setSpacing(8)
        for index, button in enumerate(self.buttons.values()):
            actions.addWidget(button, index // 2, index % 2)
        self.column.addLayout(head)
        self.column.addWidget(self.name)
        self.column.addWidget(self.where)
        self.column.addSpacing(8)
        self.column.addLayout(ids)
        self.column.addSpacing(12)
        self.column.addWidget(_scrolled(self.timeline), 1)
        self.column.addSpacing(8)
        self.column.addLayout(actions)
        self.column.addWidget(self.off)


def _scrolled(content: QWidget) -> QScrollArea:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(content)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidget(holder)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    holder.setAutoFillBackground(False)
    return area

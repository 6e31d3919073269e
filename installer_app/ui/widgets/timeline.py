"""The timeline: what happened, with its evidence and its time, on the conductor."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.frame.shell import RailKind
from installer_app.presenters.frame.verdict import TimelineItem
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.conductor import RADIUS, Conductor, Turning
from installer_app.ui.widgets.paint import painter_for
from installer_app.ui.widgets.paragraph import Run
from installer_app.ui.widgets.text import Text

__all__ = ["Timeline", "TimelineItem"]

NODE_X = 16.0
TEXT_X = 44  # the node's own column before it
NODE_ROOM = 36


class TimelineRow(QWidget):
    """One item: its node and the two halves of its segments are painted, its words are labels."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._turning = Turning(look, self)
        self.item = TimelineItem(RailKind.LATER, "")
        self._dense = self._last = False
        self.above: bool | None = None
        self.below: bool | None = None
        self.title = Text(look, weight=600)
        self.time = Text(look, role="small", ink="ink2", clock=True, elide=True)
        self.evidence = Text(look, role="small", ink="ink2", clock=True)
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(Space.S12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self.title, 0, 0)
        self._grid.addWidget(self.time, 0, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(self.evidence, 1, 0, 1, 2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        look.changed.connect(self._restyle)

    def show_item(self, item: TimelineItem, *, dense: bool, last: bool) -> None:
        """Take over an item; what is to come is less dark."""
        self.item, self._dense, self._last = item, dense, last
        later = item.kind is RailKind.LATER
        self.title.set_ink("ink2" if later else "ink")
        self.title.set_runs(Run(item.title, 500 if later else 600))
        self.time.setText(item.time_text)
        self.evidence.setText(item.evidence)
        self.evidence.setVisible(bool(item.evidence))
        self._restyle()
        self.setAccessibleName(" ".join(part for part in (item.title, item.time_text) if part))
        self.setAccessibleDescription(item.evidence)
        self._turning.want(item.kind is RailKind.WORKING)
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._turning.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._turning.refresh()

    def paintEvent(self, _event: QPaintEvent) -> None:
        conductor = Conductor.on_card(self._look.theme)
        node = QPointF(NODE_X, max(self._look.pitch("body") / 2, RADIUS))
        g = painter_for(self)
        if self.above is not None:
            conductor.segment(g, QPointF(NODE_X, 0), node, float(self.above))
        if self.below is not None:
            conductor.segment(g, node, QPointF(NODE_X, self.height()), float(self.below))
        conductor.node(g, node, self.item.kind, self._turning.angle)

    def _restyle(self) -> None:
        pitch = self._look.pitch("body")
        gap = pitch - (14 if self._dense else 6)
        # Without evidence the title alone leaves no room for a piece of line between two nodes of 24.
        below = 2 if self._last else gap if self.item.evidence else max(gap + 2, NODE_ROOM - pitch)
        self._grid.setContentsMargins(TEXT_X, 0, 0, below)
        self.update()


class Timeline(QWidget):
    """The items under each other. ``dense`` brings them closer, for long histories and the tracker's pane."""

    def __init__(self, look: Look, *, dense: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._dense = look, dense
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.rows: list[TimelineRow] = []
        self.setAccessibleName(tr("What happened"))

    def set_dense(self, dense: bool) -> None:
        """Whether the items stand closer; counts from the next ``show_items``."""
        self._dense = dense

    def show_items(self, items: tuple[TimelineItem, ...]) -> None:
        """Show these; rows that stay are kept, so nothing flickers and a working node turns on."""
        while len(self.rows) > len(items):
            row = self.rows.pop()
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(items):
            row = TimelineRow(self._look, self)
            self._layout.addWidget(row)
            self.rows.append(row)
        solid = [item.kind.energised for item in items]
        for index, (row, item) in enumerate(zip(self.rows, items, strict=True)):
            row.above = solid[index] if index else None
            row.below = solid[index + 1] if index + 1 < len(items) else None
            row.show_item(item, dense=self._dense, last=index + 1 == len(items))

"""One meter to choose: its card, a double click that goes on with it, and staying in view."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent

from installer_app.presenters.meter.page import MeterCard as MeterState
from installer_app.ui.theme import Look
from installer_app.ui.widgets.badge import BadgeFace, BadgeKind
from installer_app.ui.widgets.meter_card import MeterCard, MeterFace

_BY_HAND = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
_NOTE_INK = {"check-circle": "ok", "question": "warn"}


class MeterChoice(MeterCard):
    """``taken`` is the double click, ``reached`` the keyboard coming to it."""

    taken = Signal()
    reached = Signal()

    def __init__(self, look: Look, meter: MeterState) -> None:
        badges = tuple(BadgeFace(BadgeKind.PLAIN, text) for text in meter.badges)
        ink = _NOTE_INK.get(meter.note_icon, "ink2")
        face = MeterFace(meter.kind, meter.meter_id, meter.icon, meter.note, meter.note_icon, ink, badges)
        super().__init__(look, face, blocked=meter.blocked)
        self.premise_id = meter.premise_id
        self._twice = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self._twice = event.button() is Qt.MouseButton.LeftButton

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        # Only now: the page must not go away under a button that is still down.
        twice, self._twice = self._twice, False
        if twice and self.isChecked() and self.rect().contains(event.position().toPoint()):
            self.taken.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in _BY_HAND:
            self.reached.emit()

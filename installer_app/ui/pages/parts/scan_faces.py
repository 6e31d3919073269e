"""The four faces of the scan page, of which one is shown: live, typing, choosing, read."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from installer_app.presenters.scan.state import ScanMode, ScanState
from installer_app.ui.pages.parts.scan_choices import ChoicesView
from installer_app.ui.pages.parts.scan_live import LiveView
from installer_app.ui.pages.parts.scan_read import ReadView
from installer_app.ui.pages.parts.scan_typing import TypingView
from installer_app.ui.theme import Look


class ScanFaces(QWidget):
    """Each paints its part of ``ScanState``; what is not shown is left as it was."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.live, self.typing = LiveView(look), TypingView(look)
        self.choices, self.read = ChoicesView(look), ReadView(look)
        self._faces: dict[ScanMode, QWidget] = {
            ScanMode.LIVE: self.live,
            ScanMode.TYPING: self.typing,
            ScanMode.CHOOSING: self.choices,
            ScanMode.READ: self.read,
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for face in self._faces.values():
            column.addWidget(face)

    def show_state(self, state: ScanState) -> None:
        """Paint the face that the state asks for, and show no other."""
        match state.mode:
            case ScanMode.LIVE:
                self.live.show_state(state)
            case ScanMode.TYPING:
                self.typing.show_state(state.typed)
            case ScanMode.CHOOSING:
                self.choices.show_state(state)
            case ScanMode.READ:
                self.read.show_state(state)
        # First away with the others: two at a time would make the page jump.
        for face in sorted(self._faces.values(), key=lambda face: face is self._faces[state.mode]):
            face.setVisible(face is self._faces[state.mode])

    def minimumSizeHint(self) -> QSize:
        """As high as its width makes it: the picture's own wish is wide, and so too high."""
        return QSize(super().minimumSizeHint().width(), 0)

    def wants_focus(self, state: ScanState) -> QWidget | None:
        """Where the shown face wants an answer; None where there is nothing but the primary to press."""
        match state.mode:
            case ScanMode.TYPING:
                return self.typing.mac.entry
            case ScanMode.CHOOSING:
                return self.choices.cards[0] if self.choices.cards else None
            case ScanMode.READ if state.needs_tick:
                return self.read.tick
        return None

    def set_gap(self, gap: int) -> None:
        """The space between two columns."""
        self.live.set_gap(gap)
        self.choices.set_gap(gap)
        self.read.set_gap(gap)

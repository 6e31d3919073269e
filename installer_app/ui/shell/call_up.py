"""A second start calls the first window up: over a local socket that only this account can open."""

import hashlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from installer_app.ui.shell.call_pipe import PipeEars
    from installer_app.ui.shell.call_socket import SocketEars

    Ears = PipeEars | SocketEars

CALL, ANSWER = b"show\n", b"shown\n"
OPEN = b"open "
PATIENCE_MS = 1500


def name_for(data: Path) -> str:
    """The socket's name for a data folder, whatever way it was spelt."""
    return f"energygrid-installer-{hashlib.sha256(str(data.resolve()).encode()).hexdigest()[:16]}"


class CallUp(QObject):
    """Listens for a second start. Only for who holds the writer's lock: then there is no other listener.

    ``opened`` carries the file or link that the second start was given. ``ears`` hear, by default those of
    this system.
    """

    called = Signal()
    opened = Signal(str)

    def __init__(self, name: str, parent: QObject | None = None, ears: "type[Ears] | None" = None) -> None:
        super().__init__(parent)
        self._ears = (ears or _ears())(name, self._answer_to, self)

    def close(self) -> None:
        """Hear no more."""
        self._ears.close()

    def _answer_to(self, line: bytes) -> bytes:
        if line != CALL and not line.startswith(OPEN):
            return b""
        # Once it is answered: whoever called waits for that.
        QTimer.singleShot(0, self, lambda: self._tell(line))
        return ANSWER

    def _tell(self, line: bytes) -> None:
        self.called.emit()
        if line.startswith(OPEN):
            self.opened.emit(line.removeprefix(OPEN).decode(errors="replace").strip())


def _ears() -> "type[Ears]":
    if sys.platform == "win32":
        from installer_app.ui.shell.call_pipe import PipeEars

        return PipeEars
    from installer_app.ui.shell.call_socket import SocketEars

    return SocketEars


def call_up(name: str, opened: str = "") -> bool:
    """Ask the first window to come to the front, and to look at what was ``opened``; whether it answered.

    Waits a second or so at most.
    """
    from PySide6.QtNetwork import QLocalSocket  # a first start needs none

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(PATIENCE_MS):
        return False
    # A name may have a line break in it, and then nothing is opened by it.
    socket.write(OPEN + opened.encode(errors="replace") + b"\n" if opened else CALL)
    answered = socket.waitForReadyRead(PATIENCE_MS) and socket.readAll().data() == ANSWER
    socket.abort()
    return answered


def to_front(window: QWidget) -> None:
    """Show a window that may be minimised or behind others; where the system forbids that, it flashes."""
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)

"""A second start calls the first window up: over a local socket that only this account can open."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QWidget

CALL, ANSWER = b"show\n", b"shown\n"
OPEN, LONGEST = b"open ", 8192
PATIENCE_MS = 1500


def name_for(data: Path) -> str:
    """The socket's name for a data folder, whatever way it was spelt."""
    return f"energygrid-installer-{hashlib.sha256(str(data.resolve()).encode()).hexdigest()[:16]}"


class CallUp(QObject):
    """Listens for a second start. Only for who holds the writer's lock: then there is no other listener.

    ``opened`` carries the file or link that the second start was given.
    """

    called = Signal()
    opened = Signal(str)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        # One that was killed left its socket behind.
        QLocalServer.removeServer(name)
        self._server.listen(name)

    def close(self) -> None:
        """Hear no more."""
        self._server.close()

    def _connected(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is None:
            return
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(lambda: self._read(socket))

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine() and socket.bytesAvailable() < LONGEST:
            return  # the rest is still to come
        line = bytes(socket.readLine(LONGEST).data())
        if line == CALL or line.startswith(OPEN):
            socket.write(ANSWER)
            self.called.emit()
        if line.startswith(OPEN):
            self.opened.emit(line.removeprefix(OPEN).decode(errors="replace").strip())
        socket.disconnectFromServer()


def call_up(name: str, opened: str = "") -> bool:
    """Ask the first window to come to the front, and to look at what was ``opened``; whether it answered.

    Waits a second or so at most.
    """
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

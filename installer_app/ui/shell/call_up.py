"""A second start calls the first window up: over a local socket that only this account can open."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QWidget

CALL, ANSWER = b"show\n", b"shown\n"
PATIENCE_MS = 1500


def name_for(data: Path) -> str:
    """The socket's name for a data folder, whatever way it was spelt."""
    return f"energygrid-installer-{hashlib.sha256(str(data.resolve()).encode()).hexdigest()[:16]}"


class CallUp(QObject):
    """Listens for a second start. Only for who holds the writer's lock: then there is no other listener."""

    called = Signal()

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
        if socket.readAll().data() == CALL:
            socket.write(ANSWER)
            self.called.emit()
        socket.disconnectFromServer()


def call_up(name: str) -> bool:
    """Ask the first window to come to the front; whether it answered. Waits a second or so at most."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(PATIENCE_MS):
        return False
    socket.write(CALL)
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

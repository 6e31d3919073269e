"""Hears a second start over a Unix socket of Python's own: Qt's library for it would hold 3 MB."""

import logging
import socket
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QSocketNotifier

log = logging.getLogger(__name__)
LONGEST = 8192
Answer = Callable[[bytes], bytes]


class SocketEars(QObject):
    """``answer`` is asked what to say to a caller's line; only this account can call.

    The socket lies where a QLocalSocket looks for its name. Where none can be made nobody is heard.
    """

    def __init__(self, name: str, answer: Answer, parent: QObject) -> None:
        super().__init__(parent)
        self._answer = answer
        self._path = Path(QDir.tempPath(), name)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.setblocking(False)
        try:
            # One that was killed left its socket behind.
            self._path.unlink(missing_ok=True)
            self._socket.bind(str(self._path))
            self._path.chmod(0o600)  # nobody gets in before it listens
            self._socket.listen()
        except OSError as problem:
            log.warning("no second start is heard", extra={"problem": type(problem).__name__})
            self._socket.close()
            return
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._called)

    def close(self) -> None:
        """Hear no more. Once closed, closing does nothing."""
        if self._socket.fileno() >= 0:
            self._notifier.setEnabled(False)
            self._socket.close()
            with suppress(OSError):
                self._path.unlink(missing_ok=True)

    def _called(self) -> None:
        with suppress(OSError):  # it has gone again
            caller, _ = self._socket.accept()
            _Caller(caller, self._answer, self)


class _Caller(QObject):
    """Says its line, and hears the answer to it."""

    def __init__(self, caller: socket.socket, answer: Answer, parent: QObject) -> None:
        super().__init__(parent)
        caller.setblocking(False)
        self._socket, self._answer, self._said = caller, answer, b""
        self._notifier = QSocketNotifier(caller.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)

    def _hear(self) -> None:
        try:
            said = self._socket.recv(LONGEST)
        except BlockingIOError:
            return
        except OSError:
            said = b""
        self._said += said
        if said and b"\n" not in self._said and len(self._said) < LONGEST:
            return  # the rest is still to come
        if said:
            line, end, _ = self._said.partition(b"\n")
            with suppress(OSError):
                self._socket.sendall(self._answer(line + end))
        self._notifier.setEnabled(False)
        self._socket.close()
        self.deleteLater()

"""A relay on loopback that counts the requests that pass through it."""

import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

REQUEST_LINE = re.compile(rb"(?:GET|POST) (/\S+) HTTP/1\.1\r\n")


class WireTap:
    """``paths`` are the requests in order; it hands on every byte as it is."""

    def __init__(self, port: int) -> None:
        self._to = port
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self.paths: list[str] = []

    def serve(self) -> None:
        """Relay until closed."""
        while True:
            try:
                near, _ = self._listening.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(near,), daemon=True).start()

    def close(self) -> None:
        """Accept no more."""
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()

    def _serve(self, near: socket.socket) -> None:
        with near, socket.create_connection(("127.0.0.1", self._to)) as far:
            answers = threading.Thread(target=self._relay, args=(far, near, False), daemon=True)
            answers.start()
            self._relay(near, far, True)
            answers.join()

    def _relay(self, source: socket.socket, sink: socket.socket, counted: bool) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                if counted:
                    self.paths += [found.decode() for found in REQUEST_LINE.findall(data)]
                sink.sendall(data)
        for end in (source, sink):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


@contextmanager
def wire_tap(port: int) -> Iterator[WireTap]:
    """A tap on the server at that port."""
    tap = WireTap(port)
    thread = threading.Thread(target=tap.serve, daemon=True)
    thread.start()
    try:
        yield tap
    finally:
        tap.close()
        thread.join(10)

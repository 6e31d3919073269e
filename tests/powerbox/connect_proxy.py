"""A proxy on loopback that connects everybody who says CONNECT to one server, whatever host they name."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from wire_tap import WireTap


class ConnectProxy(WireTap):
    """``asked``: the hosts and ports that were named, in order."""

    def __init__(self, port: int) -> None:
        super().__init__(port)
        self.asked: list[str] = []

    def _serve(self, near: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            head += near.recv(1)
        self.asked.append(head.split()[1].decode())
        near.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        super()._serve(near)


@contextmanager
def connect_proxy(port: int) -> Iterator[ConnectProxy]:
    """A proxy to the server at that port."""
    proxy = ConnectProxy(port)
    thread = threading.Thread(target=proxy.serve, daemon=True)
    thread.start()
    try:
        yield proxy
    finally:
        proxy.close()
        thread.join(10)

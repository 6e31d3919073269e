"""A server of bare sockets that answers as a test says, or misbehaves, and keeps what it was sent."""

import json
import re
import socket
import ssl
import struct
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from installer_app.services.profile import Credentials, Profile

CREDENTIALS = Credentials("field-tech-204", "practice-only-secret-204")
TOKEN_PATH = "/oauth/token"
HEALTH = "/v1/powerbox/healthz"
CUSTOMER = "/v1/powerbox/customer"
BIND = "/v1/powerbox/bind"
ACCEPTED = b'{"status":"success","message":"Binding request accepted"}'


@dataclass(frozen=True)
class Seen:
    """One request as it came. ``connection`` counts the accepted connections from 1."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    connection: int


Behaviour = Callable[[socket.socket, Seen], bool]
"""Does something to the connection; True if it may serve another request."""


def reply(
    status: int = 200, body: bytes | object = b"", content_type: str = "application/json", **headers: str
) -> Behaviour:
    """A whole answer. Header names are written with ``_`` for ``-``."""
    payload = body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} Whatever", f"Content-Length: {len(payload)}"]
    lines += [f"Content-Type: {content_type}"] * bool(payload)
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return raw("\r\n".join(lines).encode() + b"\r\n\r\n" + payload, close=False)


def raw(data: bytes, close: bool = True) -> Behaviour:
    """These bytes, whatever they are."""

    def behave(connection: socket.socket, _: Seen) -> bool:
        connection.sendall(data)
        return not close

    return behave


def token(seconds: object = 3600, value: str = "eyJ.first.token", **more: object) -> Behaviour:
    """A good token."""
    body = {"access_token": value, "token_type": "Bearer", "expires_in": seconds} | more
    return reply(200, {name: value for name, value in body.items() if value is not None})


def hang_up(connection: socket.socket, _: Seen) -> bool:
    """End the connection with no answer."""
    connection.close()
    return False


def reset(connection: socket.socket, _: Seen) -> bool:
    """End the connection with a TCP reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()
    return False


def silence(connection: socket.socket, _: Seen) -> bool:
    """Say nothing until the client gives up."""
    with suppress(OSError):
        connection.recv(1)
    return False


def drip(head: bytes, drop: bytes, seconds: float = 0.02) -> Behaviour:
    """A head, and then a drop every few milliseconds for as long as the client listens."""

    def behave(connection: socket.socket, _: Seen) -> bool:
        connection.sendall(head)
        pause = threading.Event()
        with suppress(OSError):
            while not pause.wait(seconds):
                connection.sendall(drop)
        return False

    return behave


class RawServer:
    """``server.says(PATH, first, second, …)``: the last one stays. A good token is there from the start."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.seen: list[Seen] = []
        self.connections = 0
        self.at_connection: Callable[[socket.socket], bool] = lambda _: True
        self._tls = tls
        self._scripts: dict[str, list[Behaviour]] = defaultdict(lambda: [reply(404)])
        self.says(TOKEN_PATH, token())
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self._open: list[socket.socket] = []

    def says(self, path: str, *behaviours: Behaviour) -> None:
        """What the next requests to the path meet."""
        self._scripts[path] = list(behaviours)

    def use_tls(self, tls: ssl.SSLContext) -> None:
        """Show another certificate from the next connection on."""
        self._tls = tls

    def paths(self) -> list[str]:
        """The paths asked for, in order."""
        return [seen.path for seen in self.seen]

    def profile(self, host: str = "127.0.0.1", **more: Any) -> Profile:
        """A connection profile that leads here."""
        origin = f"{'https' if self._tls else 'http'}://{host}:{self.port}"
        return Profile("custom", "Test", f"{origin}/v1", origin, **more)

    def close(self) -> None:
        """Stop listening and end every connection."""
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)  # wakes the thread that accepts
        self._listening.close()
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()

    def serve(self) -> None:
        """Accept until closed."""
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(connection)
            threading.Thread(target=self._talk, args=(connection, self.connections), daemon=True).start()

    def _talk(self, plain: socket.socket, number: int) -> None:
        with suppress(OSError):
            if not self.at_connection(plain):
                return
            connection = self._tls.wrap_socket(plain, server_side=True) if self._tls else plain
            self._open.append(connection)
            with connection:
                while (seen := _read(connection, number)) is not None:
                    self.seen.append(seen)
                    script = self._scripts[seen.path]
                    behaviour = script.pop(0) if len(script) > 1 else script[0]
                    if not behaviour(connection, seen):
                        return


def _read(connection: socket.socket, number: int) -> Seen | None:
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(65536)
        if not more:
            return None
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    while len(body) < int(headers.get("content-length", 0)):
        more = connection.recv(65536)
        if not more:
            return None  # hung up amid it; to ask again would be answered so for ever
        body += more
    method, path = re.split(" ", first)[:2]
    return Seen(method, path, headers, body, number)


@contextmanager
def raw_server(tls: ssl.SSLContext | None = None) -> Iterator[RawServer]:
    """A raw server for as long as the block lasts."""
    server = RawServer(tls)
    thread = threading.Thread(target=server.serve, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.close()
        thread.join(10)

"""A server that says to one call what it is told to, byte for byte, and to the others what is good."""

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from hostile_answers import ACCEPTED, GOOD_TOKEN, Call, HostileAnswer

from installer_app.services.profile import Profile

PATHS = {
    Call.TOKEN: "/oauth/token",
    Call.HEALTH: "/v1/powerbox/healthz",
    Call.CUSTOMER: "/v1/powerbox/customer",
    Call.BIND: "/v1/powerbox/bind",
    Call.RELEASE: "/v1/powerbox/bind",
    Call.TOKEN_OF_A_BIND: "/oauth/token",
}
CUSTOMER = {"clientId": "123456789", "customerSites": []}


class HostileServer:
    """Keeps its connections until an answer ends one. ``asked`` counts the requests to each path."""

    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()
        self.port = 0
        self._hostile: tuple[str, bytes, bool] = ("", b"", False)
        self._good = {
            "/oauth/token": _good(GOOD_TOKEN),
            "/v1/powerbox/healthz": _good({"status": "ok"}),
            "/v1/powerbox/customer": _good(CUSTOMER),
            "/v1/powerbox/bind": _good(ACCEPTED),
        }
        self.open: set[asyncio.BaseTransport] = set()

    def says(self, answer: HostileAnswer | None) -> None:
        """From now on; None for nothing but good answers."""
        self.asked.clear()
        self._hostile = ("", b"", False) if answer is None else (PATHS[answer.call], answer.data, answer.ends)

    def answer(self, path: str) -> tuple[bytes, bool]:
        """What goes out, and whether the connection ends with it."""
        self.asked[path] += 1
        hostile, data, ends = self._hostile
        return (data, ends) if path == hostile else (self._good[path], False)

    def profile(self) -> Profile:
        """A connection profile that leads here."""
        origin = f"http://127.0.0.1:{self.port}"
        return Profile("custom", "Hostile", f"{origin}/v1", origin)


class _Connection(asyncio.Protocol):
    def __init__(self, server: HostileServer) -> None:
        self._server = server
        self._received = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._server.open.add(transport)

    def connection_lost(self, _: Exception | None) -> None:
        if self._transport is not None:
            self._server.open.discard(self._transport)

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, whole, body = self._received.partition(b"\r\n\r\n")
        if not whole or len(body) < _length(head) or self._transport is None:
            return
        self._received = b""
        answer, ends = self._server.answer(head.split(b" ", 2)[1].decode())
        self._transport.write(answer)
        if ends:
            self._transport.close()


def _good(body: object) -> bytes:
    text = json.dumps(body).encode()
    return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (
        len(text),
        text,
    )


def _length(head: bytes) -> int:
    lines = (line.partition(b":") for line in head.lower().split(b"\r\n"))
    return next((int(value) for name, _, value in lines if name == b"content-length"), 0)


@asynccontextmanager
async def hostile_server() -> AsyncIterator[HostileServer]:
    """One on a free port of this computer, for as long as the block lasts."""
    server = HostileServer()
    listening = await asyncio.get_running_loop().create_server(lambda: _Connection(server), "127.0.0.1", 0)
    server.port = listening.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listening.close()
        for transport in tuple(server.open):
            transport.close()
        await listening.wait_closed()

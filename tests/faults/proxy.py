"""A proxy between the program and the sandbox that lets one fault strike one call."""

import http.client
import json
import socket
import ssl
import struct
import threading
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from kinds import Call, Fault

HALF_A_MINUTE = 30


@dataclass(frozen=True)
class Request:
    """One request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def call(self) -> Call:
        if self.path.endswith("/oauth/token"):
            return Call.TOKEN
        if self.path.endswith("/healthz"):
            return Call.HEALTH
        if self.path.endswith("/customer"):
            return Call.CUSTOMER
        return Call.BIND if json.loads(self.body)["actionCode"] == 1 else Call.RELEASE


class FaultProxy:
    """``with FaultProxy(port) as proxy:`` passes everything on to that port, but for what ``strike`` says."""

    def __init__(self, port: int, tls: ssl.SSLContext | None = None, foreign: ssl.SSLContext | None = None):
        """``foreign`` has a certificate that nobody trusts, for the TLS fault."""
        self._to = port
        self._tls, self._foreign = tls, foreign
        self._fault: tuple[Fault, Call] | None = None
        self._open: set[socket.socket] = set()
        self._listening: socket.socket | None = None
        self.port = 0
        self.struck: Counter[Call] = Counter()
        self.passed: Counter[Call] = Counter()

    def __enter__(self) -> Self:
        self._listen()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop_listening()
        self._hang_up()

    def strike(self, fault: Fault, call: Call) -> None:
        """From now on every such call meets this."""
        self._fault = (fault, call)
        # A connection that is kept would not be refused, reset at its begin, or greeted with TLS again.
        self._hang_up()
        if fault is Fault.REFUSED:
            self._stop_listening()

    def make_whole(self) -> None:
        """From now on all is well."""
        self._fault = None
        self._hang_up()
        if self._listening is None:
            self._listen()

    def _listen(self) -> None:
        listening = socket.create_server(("127.0.0.1", self.port))
        self._listening, self.port = listening, listening.getsockname()[1]
        threading.Thread(target=self._accept, args=(listening,), daemon=True).start()

    def _stop_listening(self) -> None:
        listening, self._listening = self._listening, None
        if listening is not None:
            with suppress(OSError):
                listening.shutdown(socket.SHUT_RDWR)
            listening.close()

    def _hang_up(self) -> None:
        for connection in tuple(self._open):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def _accept(self, listening: socket.socket) -> None:
        while True:
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            self._open.add(connection)
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, plain: socket.socket) -> None:
        with suppress(OSError):
            if not self._meets_before(plain):
                connection = self._tls.wrap_socket(plain, server_side=True) if self._tls else plain
                self._open.add(connection)
                while (request := read_request(connection)) is not None and self._answer(connection, request):
                    pass
                connection.close()
        plain.close()
        self._open.discard(plain)

    def _meets_before(self, plain: socket.socket) -> bool:
        """What strikes before a request is read: all calls to this address share it while it lasts."""
        if self._fault is None or self._fault[0] not in (Fault.RESET_BEFORE, Fault.TLS):
            return False
        self.struck[self._fault[1]] += 1
        if self._fault[0] is Fault.RESET_BEFORE:
            reset(plain)
        elif self._foreign is not None:
            self._foreign.wrap_socket(plain, server_side=True).close()
        return True

    def _answer(self, connection: socket.socket, request: Request) -> bool:
        """Whether the connection may serve another request."""
        if self._fault is None or self._fault[1] is not request.call:
            self.passed[request.call] += 1
            connection.sendall(self._pass_on(request))
            return True
        fault = self._fault[0]
        self.struck[request.call] += 1
        answer = b""
        if fault.takes_effect:
            self.passed[request.call] += 1
            answer = self._pass_on(request)
        return fault.happen(connection, answer)

    def _pass_on(self, request: Request) -> bytes:
        there = http.client.HTTPConnection("127.0.0.1", self._to, timeout=HALF_A_MINUTE)
        try:
            there.request(request.method, request.path, request.body, request.headers)
            answer = there.getresponse()
            body = answer.read()
        finally:
            there.close()
        kept = {k: v for k, v in answer.getheaders() if k.lower() not in ("connection", "transfer-encoding")}
        head = [f"HTTP/1.1 {answer.status} {answer.reason}", *(f"{k}: {v}" for k, v in kept.items())]
        return "\r\n".join(head).encode("latin-1") + b"\r\n\r\n" + body


def read_request(connection: socket.socket) -> Request | None:
    """The next request, or None at the connection's end."""
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(65536)
        if not more:
            return None
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {k.lower(): v.strip() for k, _, v in (line.partition(":") for line in lines)}
    while len(body) < int(headers.get("content-length", 0)):
        more = connection.recv(65536)
        if not more:
            return None  # hung up amid it; to ask again would be answered so for ever
        body += more
    method, path, _ = first.split(" ")
    return Request(method, path, headers, body)


def reset(connection: socket.socket) -> None:
    """End it with a TCP reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()

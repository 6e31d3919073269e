"""The faults of the matrix, and the calls that they strike."""

import socket
import struct
from enum import StrEnum

PAGE = b"<!doctype html><title>Guest Wi-Fi</title><h1>Sign in to go on</h1>"
NOT_HTTP = b"\x00\xff\x13\x37SSH-2.0-neither\r\n\r\n"


class Call(StrEnum):
    """The five calls of the contract."""

    TOKEN = "token"
    HEALTH = "health"
    CUSTOMER = "customer"
    BIND = "bind"
    RELEASE = "release"


class Fault(StrEnum):
    """What goes wrong on the wire."""

    REFUSED = "refused"
    RESET_BEFORE = "reset before the request"
    RESET_AFTER = "reset after it"
    SILENCE = "silence after it"
    HALF = "half an answer"
    GARBAGE = "garbage"
    S500 = "500"
    S502 = "502"
    S503 = "503"
    S429 = "429"
    PORTAL = "captive-portal HTML"
    CUT = "cut JSON"
    EMPTY = "empty body"
    TLS = "TLS failure"
    EXPIRED = "token expired in mid-flow"

    @property
    def takes_effect(self) -> bool:
        """Whether the server got the request and acted on it, though the answer went wrong."""
        return self in _TAKES_EFFECT

    def happen(self, connection: socket.socket, answer: bytes) -> bool:
        """Do it to a request that was read; ``answer`` is what the server said to it, if it got it.

        Whether the connection may serve another request.
        """
        if self is Fault.RESET_AFTER:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            connection.close()
            return False
        if self is Fault.SILENCE:
            connection.recv(1)  # until the client gives up
            return False
        connection.sendall(_said(self, answer))
        return self in _STATUSES


# Of those that the server might have heard, some it did and some it did not.
_TAKES_EFFECT = {Fault.RESET_AFTER, Fault.SILENCE, Fault.HALF, Fault.GARBAGE, Fault.S502, Fault.CUT}
_STATUSES = {
    Fault.S500: b"500 Internal Server Error\r\n",
    Fault.S502: b"502 Bad Gateway\r\n",
    Fault.S503: b"503 Service Unavailable\r\n",
    Fault.S429: b"429 Too Many Requests\r\nRetry-After: 3\r\n",
    Fault.EMPTY: b"200 OK\r\n",
    Fault.EXPIRED: b"401 Unauthorized\r\nWWW-Authenticate: Bearer\r\n",
}


def _said(fault: Fault, answer: bytes) -> bytes:
    if fault in _STATUSES:
        return b"HTTP/1.1 " + _STATUSES[fault] + b"Content-Length: 0\r\n\r\n"
    if fault is Fault.GARBAGE:
        return NOT_HTTP
    if fault is Fault.PORTAL:
        return _page(PAGE, b"text/html")
    head, _, body = answer.partition(b"\r\n\r\n")
    if fault is Fault.HALF:
        return head + b"\r\n\r\n" + body[: len(body) // 2]
    # An answer to a bind may have no JSON to be cut.
    return _page((body or b'{"status":"success"}')[:-5], b"application/json")


def _page(body: bytes, kind: bytes) -> bytes:
    lines = [b"HTTP/1.1 200 OK", b"Content-Type: " + kind, b"Content-Length: %d" % len(body), b"", body]
    return b"\r\n".join(lines)

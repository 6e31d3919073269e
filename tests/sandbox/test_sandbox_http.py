"""What a careless client sends is answered with 400, 404, 405 or 413, and never with a 500 or a log line."""

from __future__ import annotations

import json
import socket
from typing import TYPE_CHECKING

import pytest

from installer_app.sandbox.bodies import MOST_BYTES

if TYPE_CHECKING:
    from visitor import Visitor

pytest_plugins = ["visitor"]

MALFORMED = [
    b"{",
    b"null",
    b"[]",
    b'"123456789"',
    b"123456789",
    b'{"clientId": 123456789}',
    b'{"clientId": ""}',
    b'{"clientId": "%s"}' % (b"9" * 129),
    b'{"clientId": "\xff"}',
    b'{"clientId": "\\ud800"}',
    b'{"clientId": NaN}',
    b"\x00",
    b"\xef\xbb\xbf{}",
    b"[" * 60_000,
    b'{"a":' * 10_000,
    b"grant_type=client_credentials",
    b"<xml/>",
]


@pytest.mark.parametrize("body", MALFORMED, ids=lambda b: repr(b[:20]))
@pytest.mark.parametrize("path", ["customer", "bind"])
def test_a_body_that_cannot_be_read_is_400(visitor: Visitor, path: str, body: bytes) -> None:
    for content_type in ("application/json", "text/plain"):
        answer = visitor.http.post(
            f"{visitor.box.base_url}/powerbox/{path}",
            headers={**visitor.bearer, "Content-Type": content_type},
            content=body,
        )
        assert answer.status_code == 400
        assert list(answer.json()) == ["message"]


def test_an_empty_bind_is_400(visitor: Visitor) -> None:
    answer = visitor.http.post(f"{visitor.box.base_url}/powerbox/bind", headers=visitor.bearer)
    assert answer.status_code == 400


@pytest.mark.parametrize("path", ["/oauth/token", "/v1/powerbox/customer", "/v1/powerbox/bind"])
def test_a_body_without_end_is_413(visitor: Visitor, path: str) -> None:
    answer = visitor.http.post(
        visitor.box.origin + path, headers=visitor.bearer, content=b" " * (MOST_BYTES + 1)
    )
    assert answer.status_code == 413
    assert visitor.health().status_code == 200


PATHS = {
    "/oauth/token": {"POST"},
    "/.well-known/openid-configuration": {"GET", "HEAD"},
    "/jwks": {"GET", "HEAD"},
    "/v1/powerbox/healthz": {"GET", "HEAD"},
    "/v1/powerbox/customer": {"POST"},
    "/v1/powerbox/bind": {"POST"},
    "/sandbox/ledger": {"GET", "HEAD"},
    "/sandbox/devices": {"GET", "HEAD"},
    "/openapi.json": {"GET", "HEAD"},
}


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW"])
def test_a_wrong_method_is_405_and_says_which_is_right(visitor: Visitor, path: str, method: str) -> None:
    answer = visitor.http.request(method, visitor.box.origin + path)
    if method in PATHS[path]:
        assert answer.status_code in (200, 401)
    else:
        assert answer.status_code == 405
        assert set(answer.headers["Allow"].split(", ")) == PATHS[path]


NOWHERE = [
    "/",
    "//",
    "/%00",
    "/v1",
    "/v1/powerbox/customer/",
    "/v1/powerbox/../bind",
    "/v1/powerbox/%FF",
    "/V1/powerbox/bind",
    "/v2/powerbox/bind",
    "/powerbox/customer",
    "/oauth/token/",
    "/sandbox",
    "/sandbox/faults",
]


@pytest.mark.parametrize("path", NOWHERE)
def test_a_path_that_is_not_in_the_contract_is_404(visitor: Visitor, path: str) -> None:
    answer = visitor.http.post(visitor.box.origin + path)
    assert (answer.status_code, answer.json()) == (404, {"message": "Not Found."})


def test_the_document_names_every_path_and_no_account_with_a_fault(visitor: Visitor) -> None:
    text = visitor.http.get(f"{visitor.box.origin}/openapi.json").text
    document = json.loads(text)
    assert set(document["paths"]) == set(PATHS)
    assert not any(
        account.client_id in text for account in visitor.box.world.accounts.values() if account.faults
    )
    for path in ("customer", "bind"):
        answers = document["paths"][f"/v1/powerbox/{path}"]["post"]["responses"]
        assert set(answers) == {"200", "400", "401", "403", "404", "405", "413", "429", "503"}


def _raw(visitor: Visitor, sent: bytes, answer: bool = True) -> bytes:
    with socket.create_connection(("127.0.0.1", visitor.box.port), timeout=10) as line:
        line.sendall(sent)
        if not answer:
            return b""
        line.shutdown(socket.SHUT_WR)
        seen = b""
        while part := line.recv(65536):
            seen += part
        return seen


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"GET * HTTP/1.1\r\nHost: x\r\n\r\n", b"404"),
        (b"GET http://elsewhere.example/ HTTP/1.1\r\nHost: x\r\n\r\n", b"404"),
        (b"OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", b"404"),
        (b"\x16\x03\x01\x02\x00\x01\x00", b"400"),
        (b"GET / HTTP/nine\r\n\r\n", b"400"),
        (b"POST /v1/powerbox/bind HTTP/1.1\r\nHost: x\r\nContent-Length: nine\r\n\r\n", b"400"),
        (b"POST /v1/powerbox/bind HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", b"400"),
    ],
)
def test_what_is_hardly_http_is_answered_all_the_same(visitor: Visitor, sent: bytes, status: bytes) -> None:
    assert _raw(visitor, sent).split(b" ")[1] == status


def test_a_client_that_leaves_in_the_middle_leaves_no_trace(
    visitor: Visitor, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    for path in (b"/oauth/token", b"/v1/powerbox/customer", b"/v1/powerbox/bind"):
        _raw(visitor, b"POST " + path + b' HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{"', answer=False)
        _raw(visitor, b"POST " + path + b' HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{"')
    assert visitor.health().status_code == 200
    assert visitor.ledger() == []
    assert [r.message for r in caplog.records if r.name.startswith("uvicorn")] == []
    assert "".join(capfd.readouterr()) == ""

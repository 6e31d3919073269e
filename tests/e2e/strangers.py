"""Servers that are not ours: an identity provider and a PowerBox with other manners, on the standard library.

The provider has the manners of an OpenID-certified one, the PowerBox those of a mock made from the
publisher's OpenAPI file. Nothing here knows of the sandbox: what passes against both does not hang on its
habits.
"""

import base64
import json
import secrets
import threading
from collections.abc import Callable
from contextlib import ExitStack
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qs, quote_plus, urlsplit

CLIENT_ID = "installer@depot-7"
CLIENT_SECRET = "s3cret with blank, : and %2B"
LOOPBACK = "127.0.0.1"
Answer = tuple[int, dict[str, str], bytes]

# The example of the publisher's file: always the same customer, whoever is asked for, and isAMI always true.
CUSTOMER = {
    "customerSites": [
        {
            "meters": [
                {"isAMI": True, "meterType": "Gas", "meterId": "G-1", "rateCode": "g", "billingCycleId": "3"},
                {
                    "isAMI": True,
                    "meterType": "Electric",
                    "meterId": "E-1",
                    "rateCode": "r",
                    "billingCycleId": "3",
                },
            ],
            "externalSiteId": "site-1",
        }
    ],
    "clientId": "customer-1",
}


class Strangers:
    """``with Strangers() as servers:``; ``binds`` are the bodies that ``/powerbox/bind`` answered 200 to.

    ``unknown`` are the paths that somebody asked the PowerBox for and that it does not have.
    """

    client_id = CLIENT_ID
    client_secret = CLIENT_SECRET

    def __init__(self) -> None:
        self.binds: list[dict[str, Any]] = []
        self.unknown: list[str] = []
        self._tokens: set[str] = set()
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        self.idp_url = _serve(self._stack, self._provider)
        self.base_url = _serve(self._stack, self._mock) + "/api/v1"
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def _provider(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        """RFC 6749 and OpenID Connect Discovery; the token is opaque, and says nothing of its scope."""
        if (method, path) == ("GET", "/.well-known/openid-configuration"):
            return _json(200, self._discovery())
        if (method, path) != ("POST", "/oauth/token"):
            return _page(404, "Not Found")
        form = parse_qs(body.decode())
        if not _basic_fits(headers.get("authorization", "")):
            return _json(401, {"error": "invalid_client"}, {"WWW-Authenticate": "Basic"})
        if form.get("grant_type") != ["client_credentials"]:
            return _json(400, {"error": "unsupported_grant_type"})
        token = secrets.token_hex(20)
        self._tokens.add(token)
        return _json(200, {"expires_in": 600, "token_type": "bearer", "access_token": token})

    def _discovery(self) -> dict[str, object]:
        return {
            "issuer": self.idp_url,
            "token_endpoint": f"{self.idp_url}/oauth/token",
            "grant_types_supported": ["client_credentials", "authorization_code"],
            "token_endpoint_auth_methods_supported": ["client_secret_basic"],
            "scopes_supported": ["openid", "customer.sync", "hardware.bind"],
        }

    def _mock(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        """Knows two paths, and no reason for anything."""
        if path not in ("/api/v1/powerbox/customer", "/api/v1/powerbox/bind"):
            self.unknown.append(path)
            return _page(404, "No such resource")
        if method != "POST":
            return _page(405, "Method not allowed")
        if headers.get("authorization", "").removeprefix("Bearer ") not in self._tokens:
            return 401, {}, b""
        return _json(200, CUSTOMER) if path.endswith("customer") else self._bind(body)

    def _bind(self, body: bytes) -> Answer:
        try:
            order = json.loads(body)
            fields = {order[name] for name in ("hemProfileId", "macAddress", "installCode", "meterId")}
            valid = order["actionCode"] in (0, 1) and all(isinstance(field, str) for field in fields)
        except (ValueError, KeyError, TypeError):
            valid = False
        if not valid:
            return 400, {}, b""
        self.binds.append(order)
        return 200, {}, b""


def _basic_fits(authorization: str) -> bool:
    """HTTP Basic as RFC 6749 §2.3.1 has it, and certified providers ask for it: both form-encoded first."""
    pair = f"{quote_plus(CLIENT_ID)}:{quote_plus(CLIENT_SECRET)}"
    expected = base64.b64encode(pair.encode()).decode()
    return authorization == f"Basic {expected}"


def _json(status: int, content: object, headers: dict[str, str] | None = None) -> Answer:
    kind = {"Content-Type": "application/json;charset=UTF-8"}
    return status, kind | (headers or {}), json.dumps(content, indent=2).encode()


def _page(status: int, text: str) -> Answer:
    return status, {"Content-Type": "text/html"}, f"<html><body><h1>{text}</h1></body></html>".encode()


def _serve(stack: ExitStack, answer: Callable[[str, str, dict[str, str], bytes], Answer]) -> str:
    """Serve in a thread until the stack closes; returns the origin."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            status, told, content = answer(self.command, urlsplit(self.path).path, headers, body)
            self.send_response(status)
            for name, value in told.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PUT = do_DELETE = _answer  # noqa: N815 - the names that http.server calls

        def log_message(self, *_: object) -> None:
            """Say nothing: the command line of a test is not the place."""

    server = ThreadingHTTPServer((LOOPBACK, 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, name="strangers")
    thread.start()
    stack.callback(thread.join)
    stack.callback(server.server_close)
    stack.callback(server.shutdown)
    return f"http://{LOOPBACK}:{server.server_address[1]}"

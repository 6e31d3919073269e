"""A plugin for the sandbox's tests: one sandbox for all, fresh for each, and somebody who calls it."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from installer_app.sandbox.server import SandboxServer

TUTORIAL = "123456789"
TUTORIAL_MAC, TUTORIAL_CODE = "AA:BB:CC:DD:EE:FF", "TUTORIAL-INSTALL-CODE-001"
SCOPES = "customer.sync hardware.bind"


class Visitor:
    """Speaks HTTP to a sandbox, without any of our client's care."""

    def __init__(self, box: SandboxServer, http: httpx.Client) -> None:
        self.box = box
        self.http = http
        self._token: str | None = None

    def ask_token(self, client_id: str = "", secret: str = "", **form: str) -> httpx.Response:
        """``POST /oauth/token``; the demo's sign-in unless told otherwise."""
        return self.http.post(
            f"{self.box.idp_url}/oauth/token",
            auth=(client_id or self.box.client_id, secret or self.box.client_secret),
            data=form or {"grant_type": "client_credentials", "scope": SCOPES},
        )

    def sign_in(self, client_id: str = "") -> str:
        """Get a token, and keep it for the calls that follow."""
        secret = self.box.world.sign_ins[client_id].client_secret if client_id else ""
        answer = self.ask_token(client_id, secret)
        assert answer.status_code == 200, answer.text
        self._token = answer.json()["access_token"]
        return self._token

    @property
    def bearer(self) -> dict[str, str]:
        """The Authorization header."""
        return {"Authorization": f"Bearer {self._token or self.sign_in()}"}

    def health(self) -> httpx.Response:
        """``GET /powerbox/healthz``"""
        return self.http.get(f"{self.box.base_url}/powerbox/healthz", headers=self.bearer)

    def customer(self, client_id: str | None = None) -> httpx.Response:
        """``POST /powerbox/customer``"""
        body: dict[str, Any] = {} if client_id is None else {"json": {"clientId": client_id}}
        return self.http.post(f"{self.box.base_url}/powerbox/customer", headers=self.bearer, **body)

    def record(self, client_id: str | None = None) -> Any:
        """The customer's record."""
        answer = self.customer(client_id)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def meter(self, client_id: str = TUTORIAL, place: int = 0) -> Any:
        """A meter of the customer's first premise, as the record has it now."""
        return self.record(client_id)["customerSites"][0]["meters"][place]

    def bind(self, client_id: str = TUTORIAL, meter_id: str | None = None, **other: Any) -> httpx.Response:
        """``POST /powerbox/bind`` for the customer's first meter, with the tutorial's device."""
        account = self.box.world.accounts[client_id]
        first = account.record.meters[0].meter_id if account.record and account.record.meters else "none"
        body = {
            "hemProfileId": client_id,
            "macAddress": TUTORIAL_MAC,
            "installCode": TUTORIAL_CODE,
            "meterId": meter_id or first,
            "actionCode": 1,
        }
        return self.http.post(f"{self.box.base_url}/powerbox/bind", headers=self.bearer, json=body | other)

    def release(self, client_id: str = TUTORIAL, **other: Any) -> httpx.Response:
        """The same with ``actionCode`` 0."""
        return self.bind(client_id, actionCode=0, **other)

    def ledger(self) -> Any:
        """``GET /sandbox/ledger``"""
        return self.http.get(f"{self.box.origin}/sandbox/ledger").json()


@pytest.fixture(scope="session")
def one_sandbox() -> Iterator[SandboxServer]:
    """Starts once: the tests of this room share it."""
    with SandboxServer() as box:
        yield box


@pytest.fixture
def box(one_sandbox: SandboxServer) -> SandboxServer:
    """The shared sandbox, as on its first day."""
    one_sandbox.world.reset()
    return one_sandbox


@pytest.fixture(scope="session")
def one_client() -> Iterator[httpx.Client]:
    """Shared too: most of what a client costs is its TLS context, which nobody here needs."""
    with httpx.Client(timeout=10, trust_env=False) as http:
        yield http


@pytest.fixture
def visitor(box: SandboxServer, one_client: httpx.Client) -> Visitor:
    """Somebody who calls the shared sandbox."""
    return Visitor(box, one_client)

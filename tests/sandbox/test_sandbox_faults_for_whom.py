"""Fault switches: for whom they strike, how a row of them is written, and how they end."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpx
import pytest
from fault_parts import switch

from installer_app.sandbox.fault_words import faults_from_words
from installer_app.sandbox.faults import Endpoint, Fault, Kind
from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.records import load_accounts
from installer_app.sandbox.server import SandboxServer

if TYPE_CHECKING:
    from collections.abc import Callable

    from visitor import Visitor

pytest_plugins = ["visitor"]


FAULTY = {a.client_id: a for a in load_accounts() if a.faults}


def test_tokens_can_be_short_lived_for_one_sign_in_or_for_all(visitor: Visitor) -> None:
    switch(visitor, "token@field-tech-204=short-token:7x1", "token=short-token:9x1")
    assert [visitor.ask_token().json()["expires_in"] for _ in range(3)] == [7, 9, 3600]


def test_the_token_endpoint_can_be_throttled_for_one_sign_in(visitor: Visitor) -> None:
    switch(visitor, "token@field-tech-317=429:5")
    assert visitor.ask_token("field-tech-317", "practice-only-secret-317").status_code == 429
    assert visitor.ask_token().status_code == 200


def test_a_row_of_faults_is_a_script(visitor: Visitor) -> None:
    switch(visitor, "customer=503x2", "customer=429x1", "customer=slow:0x1", "customer@220148873=404x1")
    assert [visitor.customer("220148873").status_code for _ in range(5)] == [503, 503, 429, 404, 200]
    assert len(visitor.box.world.faults.struck) >= 5


def test_a_fault_of_one_account_waits_for_a_request_that_is_let_in(visitor: Visitor) -> None:
    switch(visitor, "customer@123456789=503x1")
    url = f"{visitor.box.base_url}/powerbox/customer"
    assert visitor.http.post(url, json={"clientId": "123456789"}).status_code == 401
    assert visitor.customer("220148873").status_code == 200
    assert visitor.customer("123456789").status_code == 503


def test_faults_can_be_cleared_and_a_reset_brings_back_the_first_ones(visitor: Visitor) -> None:
    faults = visitor.box.world.faults
    faults.clear()
    assert visitor.customer("900000503").status_code == 200
    switch(visitor, "all=500")
    assert visitor.health().status_code == 500
    visitor.box.world.reset()
    assert visitor.health().status_code == 200
    assert visitor.customer("900000503").status_code == 503


def test_faults_may_be_given_when_the_sandbox_starts() -> None:
    with (
        SandboxServer(SandboxOptions(faults=faults_from_words(["health=503x1"]))) as box,
        httpx.Client(trust_env=False) as http,
    ):
        seen = [http.get(f"{box.base_url}/powerbox/healthz").status_code for _ in range(2)]
    assert seen == [503, 401]


# What the calls in a row are answered; None: no answer, or not a whole one.
SYNC: dict[str, list[int | None]] = {
    "900000429": [429, 429, 200],
    "900000430": [429, 200],
    "900000503": [503, 503],
    "900000302": [302, 200, 200],
    "900000408": [200],
    "900000666": [200, 200, None, 200, 200],
}


BIND: dict[str, list[int | None]] = {
    "910000000": [None, 400],
    "910000001": [None, 200, 400],
    "910000200": [200, 200, 200],
    "910000201": [200, 400],
    "910000400": [400, 400],
    "910000401": [401, 200],
    "910000403": [403, 403],
    "910000404": [404, 404],
    "910000429": [429, 200],
    "910000503": [503, 200],
    "910000408": [200, 400],
    "910000086": [401, 401],
    "910000186": [400, 400],
}


class TestAccounts:
    """The accounts whose number says what goes wrong with them."""

    def test_there_are_no_others(self) -> None:
        assert set(FAULTY) == set(SYNC) | set(BIND)

    @pytest.mark.parametrize(("number", "expected"), SYNC.items())
    def test_their_sync_goes_as_announced(
        self, visitor: Visitor, number: str, expected: list[int | None]
    ) -> None:
        self._hurry(visitor, number)
        assert [_status(lambda: visitor.customer(number)) for _ in expected] == expected
        if expected[-1] == 200:
            assert visitor.record(number)["clientId"] == number
            assert visitor.bind(number).status_code == 200

    @pytest.mark.parametrize(("number", "expected"), BIND.items())
    def test_their_bind_goes_as_announced(
        self, visitor: Visitor, number: str, expected: list[int | None]
    ) -> None:
        self._hurry(visitor, number)
        assert visitor.meter(number)["isAMI"] is False
        assert [_status(lambda: visitor.bind(number)) for _ in expected] == expected
        bound = len(visitor.ledger())
        assert bound <= 1
        assert visitor.meter(number)["isAMI"] is bool(bound)

    def test_a_lost_release_has_released(self, visitor: Visitor) -> None:
        assert _status(lambda: visitor.bind("910000000")) is None
        assert _status(lambda: visitor.release("910000000")) is None
        assert [entry["actionCode"] for entry in visitor.ledger()] == [1, 0]

    @staticmethod
    def _hurry(visitor: Visitor, number: str) -> None:
        """Nobody waits for the slow ones here: what "slow" means has its own test."""
        faults = faults_from_words(FAULTY[number].faults, number)
        if any(fault.kind is Kind.SLOW for fault in faults):
            assert all(fault.value == 3 for fault in faults)
            visitor.box.world.faults.clear()
            visitor.box.world.faults.set(*(Fault(f.endpoint, f.kind, 0.01, f.times, number) for f in faults))


def _status(call: Callable[[], httpx.Response]) -> int | None:
    """None: no answer came, or none that was whole."""
    try:
        return call().status_code
    except httpx.RemoteProtocolError:
        return None


class TestWords:
    def test_they_say_endpoint_account_kind_value_and_times(self) -> None:
        assert faults_from_words(["customer=503x2", "bind=lost", "token@field-tech-204=429:30x1"]) == (
            Fault(Endpoint.CUSTOMER, Kind.STATUS, 503, 2),
            Fault(Endpoint.BIND, Kind.LOST),
            Fault(Endpoint.TOKEN, Kind.BUSY, 30, 1, "field-tech-204"),
        )

    def test_all_is_every_endpoint(self) -> None:
        assert [f.endpoint for f in faults_from_words(["all=drop"])] == list(Endpoint)

    def test_every_kind_has_a_word(self) -> None:
        words = [f"bind={kind}" for kind in Kind if kind is not Kind.STATUS] + ["bind=500"]
        assert {fault.kind for fault in faults_from_words(words)} == set(Kind)

    def test_seconds_may_have_a_fraction(self) -> None:
        assert faults_from_words(["bind=slow:0.25"])[0].value == 0.25

    @pytest.mark.parametrize(
        ("word", "why"),
        [
            ("customer", "is not a fault. Write it as ENDPOINT"),
            ("customer=503x0", "no fault is called “503x0”"),
            ("customer=503:x2", "is not a fault"),
            ("customer=sleepy", "no fault is called “sleepy”. There are 429, 429-date, code"),
            ("customer=503:1", "503 takes no value. For how often, write x: 503x2"),
            ("bind=lost:3", "lost takes no value"),
            ("customer=200", "no fault is called “200”"),
            ("customer=status", "no fault is called “status”"),
            ("everything=503", "no endpoint is called “everything”. There are token, health"),
        ],
    )
    def test_others_are_refused_with_what_there_is(self, word: str, why: str) -> None:
        with pytest.raises(ValueError, match=why):
            faults_from_words([word])


def test_closing_is_what_ends_a_slow_answer() -> None:
    from starlette.responses import Response

    from installer_app.sandbox.strike import play

    async def answered() -> Response:
        return Response(b"here")

    async def run() -> bytes:
        closing = asyncio.Event()
        closing.set()
        slow = Fault(Endpoint.HEALTH, Kind.SLOW, 3600)
        return bytes((await play(slow, answered, closing)).body)

    with asyncio.Runner() as runner:
        assert runner.run(run()) == b"here"

"""Fault switches: each strikes as it says, where it says, as often as it says, and for whom."""

from __future__ import annotations

import asyncio
import json
import time
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from threading import Thread
from typing import TYPE_CHECKING

import httpx
import pytest

from installer_app.sandbox.fault_words import faults_from_words
from installer_app.sandbox.faults import MANNERS, ON_THE_WIRE, Endpoint, Fault, Faults, Kind
from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.records import load_accounts
from installer_app.sandbox.server import SandboxServer
from installer_app.sandbox.strike import AFTER, INSTEAD

if TYPE_CHECKING:
    from collections.abc import Callable

    from visitor import Visitor

pytest_plugins = ["visitor"]

ENDPOINTS: dict[Endpoint, Callable[[Visitor], httpx.Response]] = {
    Endpoint.TOKEN: lambda v: v.ask_token(),
    Endpoint.HEALTH: lambda v: v.health(),
    Endpoint.CUSTOMER: lambda v: v.customer(),
    Endpoint.BIND: lambda v: v.bind(),
    Endpoint.RELEASE: lambda v: v.release("220151207"),
}
WIRE = [(endpoint, kind) for endpoint in Endpoint for kind in sorted(ON_THE_WIRE)]
ENDS = {Kind.DROP, Kind.LOST, Kind.HALF}
FAULTY = {a.client_id: a for a in load_accounts() if a.faults}


def switch(visitor: Visitor, *words: str) -> None:
    visitor.box.world.faults.set(*faults_from_words(words))


@pytest.mark.parametrize(("endpoint", "kind"), WIRE)
def test_a_fault_strikes_once_where_it_is_set_and_then_all_is_well(
    visitor: Visitor, endpoint: Endpoint, kind: Kind
) -> None:
    call = ENDPOINTS[endpoint]
    visitor.sign_in()
    value = {Kind.STATUS: 503, Kind.SLOW: 0.01}.get(kind, 4)
    visitor.box.world.faults.set(Fault(endpoint, kind, value, times=1))
    if kind in ENDS:
        with pytest.raises(httpx.RemoteProtocolError):
            call(visitor)
    else:
        seen = call(visitor)
        assert seen.is_success == (kind in AFTER or kind in (Kind.SLOW, Kind.PAGE))
    assert [fault.kind for fault in visitor.box.world.faults.struck][-1:] == [kind]
    took_effect = kind not in INSTEAD
    assert len(visitor.ledger()) == (1 if took_effect and endpoint in ("bind", "release") else 0)
    settled = call(visitor)
    assert settled.status_code == (400 if took_effect and endpoint in ("bind", "release") else 200)


def test_there_is_no_kind_that_nobody_plays() -> None:
    assert set(INSTEAD) | set(AFTER) | {Kind.SLOW} == ON_THE_WIRE
    assert set(Kind) == ON_THE_WIRE | MANNERS


def test_429_says_when_in_seconds_or_as_a_date(visitor: Visitor) -> None:
    switch(visitor, "token=429:30x1", "token=429-date:30x1")
    assert visitor.ask_token().headers["Retry-After"] == "30"
    until = parsedate_to_datetime(visitor.ask_token().headers["Retry-After"])
    assert timedelta(0) < until - datetime.now(UTC) <= timedelta(seconds=30)


def test_503_has_no_body(visitor: Visitor) -> None:
    switch(visitor, "customer=503x1")
    answer = visitor.customer()
    assert (answer.status_code, answer.content) == (503, b"")
    assert "Content-Type" not in answer.headers


def test_a_401_by_a_fault_reads_as_a_bad_token(visitor: Visitor) -> None:
    switch(visitor, "customer=401x1", "customer=code:86x1", "bind=code400:86x1")
    assert 'error="invalid_token"' in visitor.customer().headers["WWW-Authenticate"]
    numbered = visitor.customer()
    assert (numbered.status_code, numbered.json()["errorCode"]) == (401, 86)
    refused = visitor.bind()
    assert (refused.status_code, refused.json()["errorCode"]) == (400, 86)


def test_a_captive_portal_redirects_or_answers_with_its_page(visitor: Visitor) -> None:
    switch(visitor, "customer=portalx1", "customer=pagex1")
    redirected = visitor.customer()
    assert (redirected.status_code, redirected.headers["Location"]) == (302, "http://wifi.example/sign-in")
    page = visitor.customer()
    assert (page.status_code, page.headers["Content-Type"]) == (200, "text/html; charset=utf-8")


def test_garbage_and_cut_json_are_no_json_and_half_an_answer_breaks_off(visitor: Visitor) -> None:
    whole = visitor.customer().content
    switch(visitor, "customer=garbagex1", "customer=cutx1", "customer=halfx1")
    for _ in range(2):
        with pytest.raises((json.JSONDecodeError, UnicodeDecodeError)):
            visitor.customer().json()
    url = f"{visitor.box.base_url}/powerbox/customer"
    seen = bytearray()
    stream = visitor.http.stream("POST", url, headers=visitor.bearer)
    with stream as answer, pytest.raises(httpx.RemoteProtocolError):
        _collect(answer, seen)
    assert seen == whole[: len(whole) // 2]


def _collect(answer: httpx.Response, seen: bytearray) -> None:
    for part in answer.iter_raw():
        seen += part


def test_a_slow_bind_has_taken_effect_long_before_its_answer(visitor: Visitor) -> None:
    visitor.sign_in()
    switch(visitor, "bind=slow:30x1")
    with pytest.raises(httpx.ReadTimeout):
        visitor.http.post(
            f"{visitor.box.base_url}/powerbox/bind",
            headers=visitor.bearer,
            timeout=0.3,
            json={
                "hemProfileId": "123456789",
                "macAddress": "AA:BB:CC:DD:EE:FF",
                "installCode": "TUTORIAL-INSTALL-CODE-001",
                "meterId": "123456789",
                "actionCode": 1,
            },
        )
    while not visitor.ledger():
        continue  # on a busy machine the client may give up before the server has read the request
    assert visitor.bind().json()["errorCode"] == "METER_ALREADY_BOUND"


def test_a_slow_answer_does_not_keep_anybody_from_leaving() -> None:
    seen: list[int] = []
    with SandboxServer(SandboxOptions(faults=faults_from_words(["health=slow:3600"]))) as box:
        asking = Thread(target=lambda: seen.append(_look(box)))
        asking.start()
        while not box.world.faults.struck:
            time.sleep(0.01)  # a poll of the condition
    asking.join()
    assert seen == [401]


def _look(box: SandboxServer) -> int:
    return httpx.get(f"{box.base_url}/powerbox/healthz", trust_env=False, timeout=None).status_code  # noqa: S113 - the sandbox's leaving ends it


def test_a_refusal_can_be_lost_like_any_answer(visitor: Visitor) -> None:
    switch(visitor, "bind=lostx1")
    with pytest.raises(httpx.RemoteProtocolError):
        visitor.bind("220151207")
    assert visitor.ledger() == []


def test_a_repeat_can_be_a_no_op_that_is_not_in_the_ledger(visitor: Visitor) -> None:
    switch(visitor, "bind=repeat-okx1")
    assert [visitor.bind().status_code for _ in range(3)] == [200, 200, 400]
    assert len(visitor.ledger()) == 1


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


def test_many_threads_share_one_fault_that_strikes_a_hundred_times() -> None:
    faults = Faults([Fault(Endpoint.BIND, Kind.LOST, times=100)])
    taken: list[Fault] = []

    def take() -> None:
        for _ in range(50):
            fault = faults.take(Endpoint.BIND)
            if fault is not None:
                taken.append(fault)

    threads = [Thread(target=take) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(taken) == len(faults.struck) == 100


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

"""Fault switches: each strikes as it says, where it says, as often as it says."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from threading import Thread
from typing import TYPE_CHECKING

import httpx
import pytest
from fault_parts import switch

from installer_app.sandbox.fault_words import faults_from_words
from installer_app.sandbox.faults import MANNERS, ON_THE_WIRE, Endpoint, Fault, Faults, Kind
from installer_app.sandbox.options import SandboxOptions
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

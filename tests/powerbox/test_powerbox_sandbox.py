"""The client with the sandbox: what goes over the wire for one install, and every customer there is."""

import asyncio
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from fakes import SetClock
from powerbox_parts import BIND_REQUEST, ROOMY, a_client
from raw_server import CREDENTIALS
from wire_tap import WireTap, wire_tap

from installer_app.configuration.shipped import demo
from installer_app.domain.errors import (
    Busy,
    InstallerError,
    Intercepted,
    NoNetwork,
    OutcomeUnknown,
    RefusalCode,
    Refused,
    ScopeMissing,
    ServerDown,
    SignInRequired,
    UnreadableAnswer,
)
from installer_app.sandbox.faults import Endpoint, Fault, Kind
from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.records import load_accounts
from installer_app.sandbox.server import SandboxServer
from installer_app.services.clock import SystemClock
from installer_app.services.profile import Credentials, Profile

ACCOUNTS = {account.client_id: account for account in load_accounts()}
FREE_OF_FAULTS = sorted(
    number
    for number, account in ACCOUNTS.items()
    if account.record is not None
    and account.record.status not in ("C", "S")
    and not any(fault.startswith("customer") for fault in account.faults)
)


@pytest.fixture
def sandbox() -> Iterator[SandboxServer]:
    with SandboxServer() as sandbox:
        yield sandbox


@pytest.fixture
def tap(sandbox: SandboxServer) -> Iterator[WireTap]:
    with wire_tap(sandbox.port) as tap:
        yield tap


def through(tap: WireTap) -> Profile:
    return demo(f"http://127.0.0.1:{tap.port}/v1", f"http://127.0.0.1:{tap.port}")


def profile_of(sandbox: SandboxServer) -> Profile:
    return demo(sandbox.base_url, sandbox.idp_url)


async def test_one_install_makes_the_tutorial_s_four_calls_and_health_and_no_more(
    sandbox: SandboxServer, tap: WireTap
) -> None:
    async with a_client(through(tap), clock=SystemClock()) as client:
        await client.sign_in()
        await client.health()
        customer = await client.customer(None)
        await client.sign_in()
        await client.bind(BIND_REQUEST)
        again = await client.customer(customer.client_id)

    assert tap.paths == [
        "/oauth/token",
        "/v1/powerbox/healthz",
        "/v1/powerbox/customer",
        "/v1/powerbox/bind",
        "/v1/powerbox/customer",
    ]
    assert (customer.meters[0].is_ami, again.meters[0].is_ami) == (False, True)
    assert len(sandbox.world.ledger.entries) == 1
    assert client.clock_offset is not None


async def test_every_customer_of_the_sandbox_can_be_read(sandbox: SandboxServer) -> None:
    async with a_client(profile_of(sandbox)) as client:
        found = {number: await client.customer(number) for number in FREE_OF_FAULTS}

    assert len(found) >= 25
    for number, customer in found.items():
        record = ACCOUNTS[number].record
        assert record is not None
        assert customer.client_id == number
        assert [m.meter_id for m in customer.meters] == [m.meter_id for m in record.meters]
        assert [m.type_text for m in customer.meters] == [m.meter_type for m in record.meters]
        assert any(p.is_primary for p in customer.premises)


@pytest.mark.parametrize("number", ["900000001", "900000002", "900000003", "900000004", "900000086"])
async def test_a_numeric_refusal_is_asked_for_once(tap: WireTap, number: str) -> None:
    refusal = ACCOUNTS[number].refusal
    assert refusal is not None
    async with a_client(through(tap)) as client:
        with pytest.raises(Refused) as refused:
            await client.customer(number)

    assert refused.value.code is RefusalCode(str(refusal.error_code))
    assert tap.paths == ["/oauth/token", "/v1/powerbox/customer"]


@pytest.mark.parametrize("number", ["900000429", "900000430"])
async def test_a_throttled_customer_comes_after_the_wait_that_was_asked_for(
    sandbox: SandboxServer, number: str
) -> None:
    clock = SetClock()
    async with a_client(profile_of(sandbox), clock=clock) as client:
        assert (await client.customer(number)).client_id == number

    assert sum(clock.slept) >= 1  # an HTTP date has whole seconds


@pytest.mark.parametrize(
    ("number", "problems"),
    [
        ("900000503", [ServerDown, ServerDown]),
        ("900000302", [Intercepted, Intercepted, None]),
        ("900000666", [UnreadableAnswer, UnreadableAnswer, UnreadableAnswer, None]),
    ],
)
async def test_a_troubled_customer_tells_its_trouble_each_time(
    sandbox: SandboxServer, number: str, problems: list[type[InstallerError] | None]
) -> None:
    async with a_client(profile_of(sandbox)) as client:
        for problem in problems:
            if problem is None:
                assert (await client.customer(number)).client_id == number
            else:
                with pytest.raises(problem):
                    await client.customer(number)


async def test_a_slow_customer_is_waited_for(sandbox: SandboxServer) -> None:
    sandbox.world.faults.set(Fault(Endpoint.CUSTOMER, Kind.SLOW, 0.4, times=1))
    async with a_client(profile_of(sandbox), patience=ROOMY) as client:
        assert (await client.customer(None)).client_id == "123456789"


async def test_a_token_that_expires_on_the_server_first_is_renewed(
    sandbox: SandboxServer, tap: WireTap
) -> None:
    async with a_client(through(tap), Credentials("field-tech-005", "practice-only-secret-005")) as client:
        await client.customer(None)
        sandbox.world.clock.advance(10)
        await client.customer(None)
        sandbox.world.clock.advance(10)
        with pytest.raises(SignInRequired):
            await client.bind(BIND_REQUEST)
        await client.bind(BIND_REQUEST)

    assert tap.paths.count("/oauth/token") == 3
    assert len(sandbox.world.ledger.entries) == 1


async def test_a_provider_that_grants_less_says_so_in_the_grant_or_refuses(sandbox: SandboxServer) -> None:
    reader = Credentials("depot-reader", "practice-only-secret-reader")
    async with a_client(profile_of(sandbox), reader) as client:
        assert (await client.sign_in()).scopes == {"customer.sync"}
    strict = Credentials("depot-reader-strict", "practice-only-secret-strict")
    async with a_client(profile_of(sandbox), strict) as client:
        with pytest.raises(ScopeMissing):
            await client.sign_in()


@pytest.mark.parametrize(
    ("kind", "problem", "done"),
    [
        (Kind.DROP, OutcomeUnknown, 0),
        (Kind.LOST, OutcomeUnknown, 1),
        (Kind.HALF, OutcomeUnknown, 1),
        (Kind.CUT, OutcomeUnknown, 1),
        (Kind.GARBAGE, OutcomeUnknown, 1),
        (Kind.PAGE, OutcomeUnknown, 0),
        (Kind.PORTAL, Intercepted, 0),
        (Kind.BUSY_DATE, Busy, 0),
    ],
)
async def test_whatever_the_sandbox_does_to_a_bind_it_is_sent_once(
    sandbox: SandboxServer, tap: WireTap, kind: Kind, problem: type[InstallerError], done: int
) -> None:
    sandbox.world.faults.set(Fault(Endpoint.BIND, kind, 30, times=1))
    async with a_client(through(tap)) as client:
        with pytest.raises(problem):
            await client.bind(BIND_REQUEST)

    assert tap.paths == ["/oauth/token", "/v1/powerbox/bind"]
    assert len(sandbox.world.ledger.entries) == done


async def test_many_calls_at_once_share_one_token(tap: WireTap) -> None:
    async with a_client(through(tap)) as client:
        customers = await asyncio.gather(*(client.customer(number) for number in FREE_OF_FAULTS))

    assert [customer.client_id for customer in customers] == FREE_OF_FAULTS
    assert tap.paths.count("/oauth/token") == 1


async def test_a_sandbox_that_is_gone_is_no_network_and_one_that_is_back_is_found() -> None:
    with ExitStack() as first:
        sandbox = first.enter_context(SandboxServer())
        async with a_client(profile_of(sandbox), CREDENTIALS) as client:
            await client.customer(None)
            first.close()
            with pytest.raises(NoNetwork):
                await client.customer(None)

            with SandboxServer(SandboxOptions(port=sandbox.port)):
                # Another sandbox has another key: its 401 makes the client ask for a new token by itself.
                assert (await client.customer(None)).client_id == "123456789"

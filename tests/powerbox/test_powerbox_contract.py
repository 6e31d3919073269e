"""One suite for the fake and for the real client with the sandbox: so the fake cannot drift."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack

import pytest
from contract_servers import (
    BY_ACCOUNT,
    CLOSED,
    GAS_ONLY,
    LOCKED,
    TAKEN,
    TAKEN_METER,
    Servers,
    fake_servers,
    real_servers,
)
from fakes import OTHER_CODE, OTHER_MAC, TUTORIAL_CODE, TUTORIAL_CUSTOMER, TUTORIAL_MAC
from powerbox_parts import BIND_REQUEST

from installer_app.domain.customer import Customer, MeterType
from installer_app.domain.errors import (
    Busy,
    CredentialsNotAccepted,
    InstallerError,
    NotFound,
    OutcomeUnknown,
    RefusalCode,
    Refused,
    ServerDown,
    SignInRequired,
)
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import Action
from installer_app.domain.mac import MacAddress
from installer_app.sandbox.faults import Endpoint
from installer_app.sandbox.server import SandboxServer
from installer_app.services.ports import BindRequest, Health

Open = Callable[[str, str], Awaitable[Servers]]
RELEASE = BindRequest("123456789", TUTORIAL_MAC, TUTORIAL_CODE, "123456789", Action.RELEASE)
OTHER_DEVICE = BindRequest("123456789", OTHER_MAC, OTHER_CODE, "123456789", Action.BIND)


@pytest.fixture(params=["fake", "real"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
async def open_servers(kind: str) -> AsyncIterator[Open]:
    async with AsyncExitStack() as stack:

        async def open_them(client_id: str, secret: str) -> Servers:
            if kind == "fake":
                return fake_servers(client_id, secret)
            sandbox = stack.enter_context(SandboxServer())
            return await real_servers(stack, sandbox, client_id, secret)

        yield open_them


@pytest.fixture
async def servers(open_servers: Open) -> Servers:
    return await open_servers("field-tech-204", "practice-only-secret-204")


BOUND = (Action.BIND, "123456789", "AA:BB:CC:DD:EE:FF")


async def is_ami(servers: Servers) -> bool:
    return (await servers.box.customer(None)).meters[0].is_ami


async def refusal_of(servers: Servers, request: BindRequest) -> tuple[RefusalCode, int]:
    with pytest.raises(Refused) as refused:
        await servers.box.bind(request)
    return refused.value.code, refused.value.status


async def test_a_sign_in_gives_the_scopes(servers: Servers) -> None:
    grant = await servers.box.sign_in()

    assert grant.scopes == {"customer.sync", "hardware.bind"}
    assert await servers.box.health() is Health.HEALTHY


async def test_a_wrong_secret_is_not_accepted(open_servers: Open) -> None:
    servers = await open_servers("field-tech-204", "somebody else’s")
    with pytest.raises(CredentialsNotAccepted):
        await servers.box.sign_in()


async def test_a_sign_in_that_may_not_bind_says_so_and_binds_nothing(
    open_servers: Open,
) -> None:
    servers = await open_servers("depot-reader", "practice-only-secret-reader")
    assert (await servers.box.sign_in()).scopes == {"customer.sync"}

    assert await refusal_of(servers, BIND_REQUEST) == (RefusalCode.UNSAID, 403)
    assert servers.ledger() == []


@pytest.mark.parametrize("asked", [None, "123456789"])
async def test_the_tutorial_s_customer_comes_whole(servers: Servers, asked: str | None) -> None:
    assert await servers.box.customer(asked) == TUTORIAL_CUSTOMER


async def test_an_unknown_number_is_not_found(servers: Servers) -> None:
    with pytest.raises(NotFound):
        await servers.box.customer("555")


async def test_a_closed_account_is_refused(servers: Servers) -> None:
    with pytest.raises(Refused) as refused:
        await servers.box.customer(CLOSED)
    assert (refused.value.code, refused.value.status) == (RefusalCode.UNSAID, 403)


async def test_a_locked_account_says_why(servers: Servers) -> None:
    with pytest.raises(Refused) as refused:
        await servers.box.customer(LOCKED)
    assert (refused.value.code, refused.value.status) == (RefusalCode.LOCKED, 401)


async def test_a_billing_account_leads_to_its_customer(servers: Servers) -> None:
    found: Customer = await servers.box.customer(BY_ACCOUNT)

    assert found.client_id == "220227085"
    assert found.has_account_number(BY_ACCOUNT)


async def test_a_gas_meter_is_seen_and_cannot_be_bound(servers: Servers) -> None:
    customer = await servers.box.customer(GAS_ONLY)
    assert customer.meters[0].meter_type is MeterType.GAS
    assert not customer.meters[0].bindable

    request = BindRequest(GAS_ONLY, TUTORIAL_MAC, TUTORIAL_CODE, servers.gas_meter, Action.BIND)
    assert await refusal_of(servers, request) == (RefusalCode.UNSAID, 400)
    assert servers.ledger() == []


async def test_a_bind_reaches_the_gateway_once_and_shows_in_the_record(servers: Servers) -> None:
    assert not await is_ami(servers)

    await servers.box.bind(BIND_REQUEST)

    assert servers.ledger() == [BOUND]
    assert await is_ami(servers)


async def test_a_repeat_is_refused_and_changes_nothing(servers: Servers) -> None:
    await servers.box.bind(BIND_REQUEST)

    assert await refusal_of(servers, BIND_REQUEST) == (RefusalCode.METER_ALREADY_BOUND, 400)
    assert servers.ledger() == [BOUND]


async def test_a_server_to_which_a_repeat_is_nothing_says_yes(servers: Servers) -> None:
    servers.repeats_are_fine()
    await servers.box.bind(BIND_REQUEST)
    await servers.box.bind(BIND_REQUEST)

    assert servers.ledger() == [BOUND]


async def test_a_meter_with_somebody_else_s_device_is_refused(servers: Servers) -> None:
    request = BindRequest(TAKEN, TUTORIAL_MAC, TUTORIAL_CODE, TAKEN_METER, Action.BIND)

    assert await refusal_of(servers, request) == (RefusalCode.METER_ALREADY_BOUND, 400)


@pytest.mark.parametrize(
    "request_",
    [
        BindRequest("123456789", TUTORIAL_MAC, InstallCode("NOT-THE-CODE-001"), "123456789", Action.BIND),
        BindRequest("123456789", MacAddress("02:00:00:00:00:01"), TUTORIAL_CODE, "123456789", Action.BIND),
    ],
)
async def test_a_code_and_a_mac_that_do_not_belong_together_are_refused(
    servers: Servers, request_: BindRequest
) -> None:
    assert await refusal_of(servers, request_) == (RefusalCode.INVALID_INSTALL_CODE, 400)
    assert servers.ledger() == []


@pytest.mark.parametrize(("client_id", "meter_id"), [("555", "123456789"), ("123456789", TAKEN_METER)])
async def test_an_unknown_customer_or_somebody_else_s_meter_is_refused(
    servers: Servers, client_id: str, meter_id: str
) -> None:
    request = BindRequest(client_id, TUTORIAL_MAC, TUTORIAL_CODE, meter_id, Action.BIND)

    assert await refusal_of(servers, request) == (RefusalCode.UNSAID, 404)


async def test_a_release_frees_the_meter_for_another_device(servers: Servers) -> None:
    await servers.box.bind(BIND_REQUEST)
    await servers.box.bind(RELEASE)
    assert not await is_ami(servers)
    assert await refusal_of(servers, RELEASE) == (RefusalCode.UNSAID, 400)

    await servers.box.bind(OTHER_DEVICE)

    assert [entry[0] for entry in servers.ledger()] == [Action.BIND, Action.RELEASE, Action.BIND]
    assert servers.ledger()[-1][2] == OTHER_MAC.text


@pytest.mark.parametrize("fault", ["lost", "half", "garbage"])
async def test_a_bind_whose_answer_is_lost_is_unknown_and_in_force(servers: Servers, fault: str) -> None:
    servers.fault(Endpoint.BIND, fault)
    with pytest.raises(OutcomeUnknown):
        await servers.box.bind(BIND_REQUEST)

    assert servers.ledger() == [BOUND]
    assert await refusal_of(servers, BIND_REQUEST) == (RefusalCode.METER_ALREADY_BOUND, 400)


@pytest.mark.parametrize("fault", ["dropped", "503", "408"])
async def test_a_bind_that_got_lost_itself_looks_the_same(servers: Servers, fault: str) -> None:
    servers.fault(Endpoint.BIND, fault)
    with pytest.raises(OutcomeUnknown):
        await servers.box.bind(BIND_REQUEST)
    assert servers.ledger() == []

    await servers.box.bind(BIND_REQUEST)
    assert servers.ledger() == [BOUND]


@pytest.mark.parametrize(("fault", "problem"), [("401", SignInRequired), ("429", Busy)])
async def test_a_bind_that_was_turned_away_had_no_effect_and_goes_out_later(
    servers: Servers, fault: str, problem: type[InstallerError]
) -> None:
    servers.fault(Endpoint.BIND, fault)
    with pytest.raises(problem):
        await servers.box.bind(BIND_REQUEST)
    assert servers.ledger() == []

    await servers.box.bind(BIND_REQUEST)
    assert servers.ledger() == [BOUND]


async def test_an_outage_is_the_server_s(servers: Servers) -> None:
    servers.fault(Endpoint.CUSTOMER, "down")

    with pytest.raises(ServerDown):
        await servers.box.customer(None)

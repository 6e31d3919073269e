"""What the identity provider may answer, and what each answer means."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from fakes import SetClock
from powerbox_parts import CUSTOMER_JSON, a_client
from raw_server import (
    ACCEPTED,
    BIND,
    CUSTOMER,
    HEALTH,
    TOKEN_PATH,
    RawServer,
    raw_server,
    reply,
    token,
)

from installer_app.domain.errors import (
    Busy,
    CredentialsNotAccepted,
    InstallerError,
    Intercepted,
    RefusalCode,
    Refused,
    ScopeMissing,
    ServerDown,
    UnreadableAnswer,
)


@pytest.fixture
def server() -> Iterator[RawServer]:
    with raw_server() as server:
        server.says(CUSTOMER, reply(200, CUSTOMER_JSON))
        server.says(HEALTH, reply(200))
        server.says(BIND, reply(200, ACCEPTED))
        yield server


def tokens_asked(server: RawServer) -> int:
    return server.paths().count(TOKEN_PATH)


def authorizations(server: RawServer, path: str) -> list[str]:
    return [seen.headers["authorization"] for seen in server.seen if seen.path == path]


@pytest.mark.parametrize("seconds", [1, 0, -5, "0"])
async def test_a_token_with_hardly_any_life_serves_one_call_and_no_more(
    server: RawServer, seconds: object
) -> None:
    server.says(TOKEN_PATH, token(seconds))
    clock = SetClock()
    async with a_client(server.profile(), clock=clock) as client:
        await client.customer(None)
        clock.advance(seconds=1)
        await client.customer(None)

    assert tokens_asked(server) == 2


@pytest.mark.parametrize(
    ("told", "hours"),
    [(None, 1), ("3600", 1), (7200.5, 2.0001388), ("soon", 1), (10**30, 24), ("1e400", 24), ("nan", 1)],
)
async def test_an_odd_life_is_taken_sensibly(server: RawServer, told: object, hours: float) -> None:
    server.says(TOKEN_PATH, token(told))
    clock = SetClock()
    async with a_client(server.profile(), clock=clock) as client:
        grant = await client.sign_in()

    assert abs(grant.expires_at - clock.at - timedelta(hours=hours)) < timedelta(seconds=1)


@pytest.mark.parametrize(
    ("told", "scopes"),
    [
        ({}, {"customer.sync", "hardware.bind"}),
        ({"scope": None}, {"customer.sync", "hardware.bind"}),
        ({"scope": "customer.sync"}, {"customer.sync"}),
        ({"scope": "hardware.bind  customer.sync openid"}, {"customer.sync", "hardware.bind", "openid"}),
    ],
)
async def test_the_grant_tells_what_the_sign_in_may_do(
    server: RawServer, told: dict[str, object], scopes: set[str]
) -> None:
    server.says(TOKEN_PATH, token(**told))  # type: ignore[arg-type] # extra fields of the answer
    async with a_client(server.profile()) as client:
        assert (await client.sign_in()).scopes == scopes


async def test_a_sign_in_that_may_not_even_look_is_told_so(server: RawServer) -> None:
    server.says(TOKEN_PATH, token(scope="hardware.bind"))
    async with a_client(server.profile()) as client:
        with pytest.raises(ScopeMissing):
            await client.sign_in()


@pytest.mark.parametrize("kind", ["bearer", "BEARER", None])
async def test_the_token_type_is_bearer_in_any_case(server: RawServer, kind: str | None) -> None:
    server.says(TOKEN_PATH, token(token_type=kind))
    async with a_client(server.profile()) as client:
        await client.customer(None)

    assert authorizations(server, CUSTOMER) == ["Bearer eyJ.first.token"]


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (reply(401, {"error": "invalid_client"}), CredentialsNotAccepted),
        (reply(401), CredentialsNotAccepted),
        (reply(400, {"error": "invalid_client"}), CredentialsNotAccepted),
        (reply(403, {"error": "access_denied"}), CredentialsNotAccepted),
        (reply(400, {"error": "invalid_scope"}), ScopeMissing),
        (reply(400, {"error": "invalid_request"}), UnreadableAnswer),
        (reply(404), UnreadableAnswer),
        (reply(204), UnreadableAnswer),
        (reply(200, b"not json"), UnreadableAnswer),
        (reply(200, b""), UnreadableAnswer),
        (reply(200, [1]), UnreadableAnswer),
        (token(value=""), UnreadableAnswer),
        (token(value="eyJ\r\nX-Evil: 1"), UnreadableAnswer),
        (token(value="ey J"), UnreadableAnswer),
        (token(token_type="mac"), UnreadableAnswer),
        (token(token_type=5), UnreadableAnswer),
        (reply(302, b"", Location="http://127.0.0.1:9/"), Intercepted),
        (reply(200, b"<!doctype html><h1>Wi-Fi</h1>", "text/html"), Intercepted),
        (reply(200, b"  <html>", "application/json"), Intercepted),
        (reply(511), Intercepted),
        (reply(429, Retry_After="600"), Busy),
        (reply(429), Busy),
    ],
)
async def test_a_token_that_is_not_given_says_why_and_is_not_asked_for_again(
    server: RawServer, answer: object, problem: type[InstallerError]
) -> None:
    server.says(TOKEN_PATH, answer)  # type: ignore[arg-type] # a Behaviour; pytest hands on objects
    async with a_client(server.profile()) as client:
        with pytest.raises(problem):
            await client.sign_in()

    assert tokens_asked(server) == 1


async def test_a_numeric_code_at_the_token_is_the_account_s_and_is_never_tried_again(
    server: RawServer,
) -> None:
    server.says(TOKEN_PATH, reply(401, {"errorCode": 2}))
    async with a_client(server.profile()) as client:
        with pytest.raises(Refused) as refused:
            await client.sign_in()

    assert (refused.value.code, refused.value.status) == (RefusalCode.TWO_TRIES_LEFT, 401)
    assert tokens_asked(server) == 1


async def test_a_throttled_provider_is_asked_again_when_it_said(server: RawServer) -> None:
    server.says(TOKEN_PATH, reply(429, Retry_After="2"), token())
    clock = SetClock()
    async with a_client(server.profile(), clock=clock) as client:
        await client.sign_in()

    assert tokens_asked(server) == 2
    assert clock.slept[0] >= 2


async def test_a_provider_that_is_down_is_tried_a_few_times(server: RawServer) -> None:
    server.says(TOKEN_PATH, reply(503))
    async with a_client(server.profile()) as client:
        with pytest.raises(ServerDown):
            await client.sign_in()

    assert tokens_asked(server) == 3

"""The token: one for the process, renewed in time, asked for once, and never asked for in vain."""

import asyncio
import base64
import socket
from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import parse_qs, unquote_plus

import pytest
from fakes import SetClock
from powerbox_parts import BIND_REQUEST, CUSTOMER_JSON, SHORT, a_client, until
from raw_server import (
    ACCEPTED,
    BIND,
    CUSTOMER,
    HEALTH,
    TOKEN_PATH,
    RawServer,
    Seen,
    hang_up,
    raw_server,
    reply,
    silence,
    token,
)

from installer_app.domain.errors import (
    Busy,
    CredentialsNotAccepted,
    InstallerError,
    Intercepted,
    NotSent,
    OutcomeUnknown,
    RefusalCode,
    Refused,
    ScopeMissing,
    SignInRequired,
)
from installer_app.powerbox.client import PowerBoxClient
from installer_app.services.ports import Health
from installer_app.services.profile import Credentials


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


async def test_the_request_is_that_of_the_tutorial(server: RawServer) -> None:
    async with a_client(server.profile()) as client:
        await client.sign_in()

    (seen,) = server.seen
    assert (seen.method, seen.path) == ("POST", "/oauth/token")
    assert parse_qs(seen.body.decode()) == {
        "grant_type": ["client_credentials"],
        "scope": ["customer.sync hardware.bind"],
    }
    encoded = seen.headers["authorization"].removeprefix("Basic ")
    assert base64.b64decode(encoded) == b"field-tech-204:practice-only-secret-204"


async def test_odd_characters_travel_as_the_rfc_says_and_pasted_blanks_do_not(server: RawServer) -> None:
    odd = Credentials(" id:with colon\n", "pä%ss+wörd=\t")
    async with a_client(server.profile(), odd) as client:
        await client.sign_in()

    pair = base64.b64decode(server.seen[0].headers["authorization"].removeprefix("Basic ")).decode("ascii")
    assert [unquote_plus(part) for part in pair.split(":")] == ["id:with colon", "pä%ss+wörd="]


async def test_one_token_serves_every_call(server: RawServer) -> None:
    async with a_client(server.profile()) as client:
        for _ in range(2):
            await client.sign_in()
            await client.health()
            await client.customer(None)
            await client.bind(BIND_REQUEST)

    assert tokens_asked(server) == 1
    assert set(authorizations(server, BIND)) == {"Bearer eyJ.first.token"}


async def test_many_callers_at_once_make_one_request(server: RawServer) -> None:
    async with a_client(server.profile()) as client:
        grants = await asyncio.gather(*(client.sign_in() for _ in range(20)))

    assert tokens_asked(server) == 1
    assert len(set(grants)) == 1


async def test_a_caller_that_gives_up_does_not_take_the_token_from_the_others(server: RawServer) -> None:
    async with a_client(server.profile()) as client:
        first, second, third = (asyncio.ensure_future(client.sign_in()) for _ in range(3))
        await asyncio.sleep(0)
        first.cancel()
        third.cancel()

        assert "customer.sync" in (await second).scopes
        for given_up in (first, third):
            with pytest.raises(asyncio.CancelledError):
                await given_up
    assert tokens_asked(server) == 1


async def test_a_token_that_nobody_waits_for_any_more_is_kept_for_the_next(server: RawServer) -> None:
    async with a_client(server.profile()) as client:
        alone = asyncio.ensure_future(client.sign_in())
        await asyncio.sleep(0)
        alone.cancel()
        await asyncio.gather(alone, return_exceptions=True)

        await client.sign_in()
    assert tokens_asked(server) == 1


async def test_closing_while_the_token_is_on_its_way_says_that_we_signed_out(server: RawServer) -> None:
    server.says(TOKEN_PATH, silence)
    async with a_client(server.profile()) as client:
        waiting = asyncio.ensure_future(client.sign_in())
        await until(lambda: bool(server.seen))
        await client.close()

        with pytest.raises(SignInRequired, match="signed out"):
            await waiting


async def test_a_token_is_renewed_shortly_before_it_ends(server: RawServer) -> None:
    server.says(TOKEN_PATH, token(3600), token(3600, "eyJ.second.token"))
    clock = SetClock()
    async with a_client(server.profile(), clock=clock) as client:
        grant = await client.sign_in()
        assert grant.expires_at == clock.at + timedelta(hours=1)

        clock.advance(minutes=58, seconds=59)
        await client.health()
        assert tokens_asked(server) == 1

        clock.advance(seconds=2)
        await client.health()
    assert authorizations(server, HEALTH) == ["Bearer eyJ.first.token", "Bearer eyJ.second.token"]


@pytest.mark.parametrize("path", [CUSTOMER, HEALTH])
async def test_a_refused_token_is_renewed_once_and_the_read_goes_on(server: RawServer, path: str) -> None:
    server.says(path, reply(401), reply(200, CUSTOMER_JSON))
    server.says(TOKEN_PATH, token(), token(value="eyJ.second.token"))
    async with a_client(server.profile()) as client:
        await read(client, path)

    assert authorizations(server, path) == ["Bearer eyJ.first.token", "Bearer eyJ.second.token"]


async def test_a_token_refused_twice_ends_the_matter(server: RawServer) -> None:
    server.says(CUSTOMER, reply(401))
    server.says(HEALTH, reply(401))
    async with a_client(server.profile()) as client:
        with pytest.raises(SignInRequired):
            await client.customer(None)
        assert (server.paths().count(CUSTOMER), tokens_asked(server)) == (2, 2)

        assert await client.health() is Health.TOKEN_REFUSED
        assert (server.paths().count(HEALTH), tokens_asked(server)) == (2, 4)


@pytest.mark.parametrize("code", [1, 2, 3, 4, 86, "4", 99, 4.0])
async def test_a_numeric_code_at_a_read_is_not_about_the_token(server: RawServer, code: object) -> None:
    server.says(CUSTOMER, reply(401, {"errorCode": code}))
    async with a_client(server.profile()) as client:
        with pytest.raises(Refused) as refused:
            await client.customer("123456789")

    assert refused.value.status == 401
    assert refused.value.code is RefusalCode.of(4 if code == 4.0 else code)
    assert (server.paths().count(CUSTOMER), tokens_asked(server)) == (1, 1)


async def test_many_refused_at_once_renew_the_token_once(server: RawServer) -> None:
    server.says(TOKEN_PATH, token(), token(value="eyJ.second.token"))
    refused, known = reply(401), reply(200, CUSTOMER_JSON)

    def by_its_token(connection: socket.socket, seen: Seen) -> bool:
        is_new = seen.headers["authorization"] == "Bearer eyJ.second.token"
        return (known if is_new else refused)(connection, seen)

    server.says(CUSTOMER, by_its_token)
    async with a_client(server.profile()) as client:
        await client.sign_in()
        await asyncio.gather(*(client.customer(None) for _ in range(5)))

    assert tokens_asked(server) == 2


async def test_a_bind_whose_token_is_refused_never_sends_itself_again(server: RawServer) -> None:
    server.says(BIND, reply(401), reply(200, ACCEPTED))
    server.says(TOKEN_PATH, token(), token(value="eyJ.second.token"))
    async with a_client(server.profile()) as client:
        with pytest.raises(SignInRequired):
            await client.bind(BIND_REQUEST)
        assert server.paths().count(BIND) == 1

        await client.bind(BIND_REQUEST)
    assert authorizations(server, BIND) == ["Bearer eyJ.first.token", "Bearer eyJ.second.token"]


@pytest.mark.parametrize(
    ("behaviour", "problem"),
    [
        (silence, NotSent),
        (hang_up, NotSent),
        (reply(503), NotSent),
        (reply(503, Retry_After="900"), Busy),
        (reply(429, Retry_After="900"), Busy),
        (reply(200, b"garbage"), NotSent),
        (reply(302, Location="/wifi"), Intercepted),
        (reply(401), CredentialsNotAccepted),
        (reply(401, {"errorCode": 3}), CredentialsNotAccepted),
        (token(scope="hardware.bind"), ScopeMissing),
    ],
)
async def test_a_bind_for_which_there_is_no_token_was_not_sent(
    server: RawServer, behaviour: object, problem: type[InstallerError]
) -> None:
    server.says(TOKEN_PATH, behaviour)  # type: ignore[arg-type] # a Behaviour; pytest hands on objects
    async with a_client(server.profile(), patience=SHORT) as client:
        with pytest.raises(problem) as said:
            await client.bind(BIND_REQUEST)

    assert not isinstance(said.value, OutcomeUnknown)
    assert BIND not in server.paths()


async def test_secrets_and_tokens_are_in_no_repr(server: RawServer) -> None:
    async with a_client(server.profile()) as client:
        await client.sign_in()
        kept = await client._tokens.token()
        assert "eyJ" not in repr(kept)
        assert "eyJ" not in repr(client)


async def read(client: PowerBoxClient, path: str) -> object:
    return await (client.customer(None) if path == CUSTOMER else client.health())

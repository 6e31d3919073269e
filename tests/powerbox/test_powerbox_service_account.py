"""Binds under a service account: Basic and accountSlid on /bind alone, and never tried twice."""

import base64
import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from powerbox_parts import BIND_REQUEST, CUSTOMER_JSON, a_client
from raw_server import (
    ACCEPTED,
    BIND,
    CREDENTIALS,
    CUSTOMER,
    TOKEN_PATH,
    RawServer,
    raw,
    raw_server,
    reply,
    token,
)

from installer_app.configuration.shipped import demo
from installer_app.domain.errors import Refused, ScopeMissing, ServiceAccountRefused
from installer_app.domain.job import Action
from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.records import load_service_account
from installer_app.sandbox.server import SandboxServer
from installer_app.services.profile import Profile, ServiceAccount

FIXTURE = load_service_account()
ACCOUNT = ServiceAccount(FIXTURE.user, FIXTURE.account_slid)
WITH_PASSWORD = replace(CREDENTIALS, bind_password=FIXTURE.password)
RELEASE = replace(BIND_REQUEST, action=Action.RELEASE)


@pytest.fixture
def server() -> Iterator[RawServer]:
    with raw_server() as server:
        server.says(CUSTOMER, reply(200, CUSTOMER_JSON))
        server.says(BIND, reply(200, ACCEPTED))
        yield server


async def test_bind_and_release_carry_the_account_and_all_else_the_token(server: RawServer) -> None:
    credentials = replace(CREDENTIALS, bind_password="Grüße:über alles")
    async with a_client(server.profile(service_account=ACCOUNT), credentials) as client:
        await client.bind(BIND_REQUEST)
        assert server.paths() == [BIND]  # no token is asked for
        await client.bind(RELEASE)
        await client.customer(None)

    bind, release, *others = server.seen
    pair = base64.b64encode(f"{ACCOUNT.user}:Grüße:über alles".encode()).decode()
    for seen in (bind, release):
        assert seen.headers["authorization"] == f"Basic {pair}"
        assert json.loads(seen.body)["accountSlid"] == ACCOUNT.account_slid
    assert [seen.path for seen in others] == [TOKEN_PATH, CUSTOMER]
    assert others[1].headers["authorization"].startswith("Bearer ")


@pytest.mark.parametrize(
    "answer",
    [
        reply(401),
        reply(401, {"message": "no"}),
        reply(401, {"errorCode": 3}),
        reply(401, {"errorCode": "4"}),
        raw(b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 99\r\n\r\nhalf"),
    ],
)
async def test_any_401_to_it_is_about_the_account_and_not_the_token(
    server: RawServer, answer: object
) -> None:
    server.says(BIND, answer)  # type: ignore[arg-type] # a behaviour
    async with a_client(server.profile(service_account=ACCOUNT), WITH_PASSWORD) as client:
        await client.customer(None)
        with pytest.raises(ServiceAccountRefused) as refused:
            await client.bind(BIND_REQUEST)
        await client.customer(None)

    assert server.paths().count(BIND) == 1
    assert server.paths().count(TOKEN_PATH) == 1
    assert FIXTURE.password not in str(refused.value)


async def test_the_sandbox_takes_it_where_it_is_told_to_and_no_token() -> None:
    with SandboxServer(SandboxOptions(service_account=True)) as sandbox:
        plain = demo(sandbox.base_url, sandbox.idp_url)
        with_account = replace(plain, service_account=ACCOUNT)

        async def bind(profile: Profile, password: str = FIXTURE.password) -> None:
            async with a_client(profile, replace(CREDENTIALS, bind_password=password)) as client:
                await client.bind(BIND_REQUEST)

        with pytest.raises(ServiceAccountRefused):
            await bind(with_account, "another")
        with pytest.raises(ServiceAccountRefused):
            await bind(replace(plain, service_account=replace(ACCOUNT, user="somebody")))
        with pytest.raises(Refused):
            await bind(replace(plain, service_account=replace(ACCOUNT, account_slid="SLID-1")))
        assert not sandbox.world.ledger.entries
        await bind(with_account)

        assert [entry.mac_address for entry in sandbox.world.ledger.entries] == [BIND_REQUEST.mac.text]


async def test_a_sign_in_asks_for_the_profile_s_own_scopes(server: RawServer) -> None:
    """The contract's name of a scope is looked for only where it was asked for."""
    server.says(TOKEN_PATH, token(scope="powerbox.all"))
    async with a_client(server.profile(scopes=("powerbox.all", "extra"))) as client:
        assert (await client.sign_in()).scopes == {"powerbox.all"}
    assert b"scope=powerbox.all+extra" in server.seen[0].body
    async with a_client(server.profile(scopes=("customer.sync",))) as client:
        with pytest.raises(ScopeMissing):
            await client.sign_in()

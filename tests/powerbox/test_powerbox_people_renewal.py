"""The tokens of a person on their way: lines that break, windows that close, people who leave."""

import asyncio
import socket
import threading
import time
from collections.abc import Iterator
from urllib.parse import parse_qs

import httpx
import pytest
from people_parts import AtTheWindow, a_person
from raw_server import TOKEN_PATH, Seen, hang_up, raw_server, reply
from stranger_idp import StrangerIdp

from installer_app.domain.errors import NoNetwork
from installer_app.domain.person import PersonProblem, SignInNotFinished
from installer_app.services.profile import Credentials


@pytest.fixture
def idp() -> Iterator[StrangerIdp]:
    with raw_server() as server:
        yield StrangerIdp(server, time.time())


async def test_a_network_lost_between_code_and_token_says_so_and_keeps_nothing(idp: StrangerIdp) -> None:
    window = AtTheWindow(lambda url: (idp.answers(url), None)[1])
    real = idp.server.says

    def says(path: str, *behaviours: object) -> None:
        real(path, *([hang_up] if path == TOKEN_PATH else behaviours))

    idp.server.says = says  # type: ignore[method-assign] # the line goes just then
    async with a_person(idp.profile, window) as client:
        with pytest.raises(NoNetwork):
            await client.sign_in()
    assert window.kept == []


async def test_a_rotated_token_on_its_way_is_kept_although_the_window_is_closed(idp: StrangerIdp) -> None:
    """Its answer comes while everything is being let go of: the token before is worth nothing by then."""
    asked, may_answer = threading.Event(), threading.Event()

    def slowly(connection: socket.socket, seen: Seen) -> bool:
        asked.set()
        may_answer.wait(5)
        body = {"access_token": "eyJ.c.d", "refresh_token": "r2"}
        return reply(200, body)(connection, seen)

    idp.server.says(TOKEN_PATH, slowly)
    window = AtTheWindow(may_ask=False)
    async with a_person(idp.profile, window, Credentials("17", refresh_token="r1")) as client:
        signing_in = asyncio.create_task(client.sign_in())
        await asyncio.to_thread(asked.wait, 5)
        signing_in.cancel()
        may_answer.set()
    assert window.kept == [(None, "r2")]


async def test_who_signs_out_amid_a_renewal_ends_the_token_that_it_brings(idp: StrangerIdp) -> None:
    asked, may_answer = threading.Event(), threading.Event()
    revoked: list[bytes] = []

    def slowly(connection: socket.socket, seen: Seen) -> bool:
        asked.set()
        may_answer.wait(5)
        return reply(200, {"access_token": "eyJ.c.d", "refresh_token": "r2"})(connection, seen)

    def take(connection: socket.socket, seen: Seen) -> bool:
        revoked.append(seen.body)
        return reply(200, {})(connection, seen)

    idp.configure(revocation_endpoint=f"{idp.origin}/revoke")
    idp.server.says(TOKEN_PATH, slowly)
    idp.server.says("/revoke", take)
    window = AtTheWindow(may_ask=False)
    async with a_person(idp.profile, window, Credentials("17", refresh_token="r1")) as client:
        signing_in = asyncio.create_task(client.sign_in())
        await asyncio.to_thread(asked.wait, 5)
        leaving = asyncio.create_task(client.sign_out())
        may_answer.set()
        await asyncio.gather(signing_in, leaving)
    assert [parse_qs(body.decode())["token"] for body in revoked] == [["r2"]]


async def test_the_token_of_somebody_else_is_no_renewal(idp: StrangerIdp) -> None:
    window = AtTheWindow(idp.answers)
    idp.tokens["expires_in"] = 0
    async with a_person(idp.profile, window) as client:
        await client.sign_in()
        idp.claims["sub"] = "18"
        url = window.urls[0]
        await asyncio.to_thread(_only_tokens, idp, url)
        with pytest.raises(SignInNotFinished) as met:
            await client.customer(None)
    assert met.value.reason is PersonProblem.NOT_PROVEN


def _only_tokens(idp: StrangerIdp, url: str) -> None:
    with pytest.raises(httpx.ConnectError):
        idp.answers(url)  # the listener is gone; what it answers at the token endpoint is new

"""People sign in: in the browser and with a device code, against the sandbox on a real socket."""

import asyncio
import math
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest
from people_parts import ANA, CLIENT, JEAN, NOBODY, AtTheWindow, a_person, people_profile, types
from powerbox_parts import BIND_REQUEST
from raw_server import raw_server, reply
from stranger_idp import StrangerIdp

from installer_app.domain.errors import UnreadableAnswer
from installer_app.domain.person import Person, PersonProblem, SignInNotFinished
from installer_app.sandbox.server import SandboxServer
from installer_app.services.clock import SystemClock
from installer_app.services.ports import Health
from installer_app.services.profile import Credentials, SignInWay

ANA_RUIZ = Person("0f6b1c2e-ana", "ana.ruiz", "Ana Ruiz")


@pytest.fixture(scope="module")
def one_box() -> Iterator[SandboxServer]:
    with SandboxServer() as box:
        yield box


@pytest.fixture
def box(one_box: SandboxServer) -> SandboxServer:
    one_box.world.reset()
    return one_box


async def test_a_person_signs_in_with_the_browser_and_binds(box: SandboxServer) -> None:
    window = AtTheWindow(types(ANA))
    async with a_person(people_profile(box), window) as client:
        grant = await client.sign_in()
        (page,) = await window.done()
        assert await client.health() is Health.HEALTHY
        assert (await client.customer(None)).client_id == "123456789"
        await client.bind(BIND_REQUEST)

    assert grant.person == ANA_RUIZ
    assert {"customer.sync", "hardware.bind"} <= grant.scopes
    assert window.kept[0][0] == ANA_RUIZ
    assert window.refresh_token
    asked = {name: value for name, (value,) in parse_qs(urlsplit(window.urls[0]).query).items()}
    assert (asked["response_type"], asked["client_id"], asked["code_challenge_method"]) == (
        "code",
        CLIENT,
        "S256",
    )
    assert urlsplit(asked["redirect_uri"]).hostname == "127.0.0.1"
    assert "prompt" not in asked
    assert isinstance(page, str)
    assert "You can close this window" in page
    assert not any(word in page for word in ("<script", "http", "src="))
    assert len(box.world.ledger.entries) == 1


async def test_the_kept_token_signs_in_again_without_a_browser_and_turns_into_the_next(
    box: SandboxServer,
) -> None:
    first = AtTheWindow(types(ANA))
    async with a_person(people_profile(box), first) as client:
        await client.sign_in()
    await first.done()

    second = AtTheWindow(may_ask=False)
    async with a_person(
        people_profile(box), second, Credentials("ana.ruiz", refresh_token=first.refresh_token)
    ) as client:
        grant = await client.sign_in()
        box.world.clock.advance(7200)
        # The token ran out in the middle of work: the next is had by itself, and is kept.
        assert (await client.customer(None)).client_id == "123456789"

    assert grant.person == ANA_RUIZ
    assert second.urls == []
    tokens = [first.refresh_token, *(token for _, token in second.kept)]
    assert len(set(tokens)) == 3


async def test_a_spent_token_ends_the_sign_in_and_is_not_tried_twice(box: SandboxServer) -> None:
    first = AtTheWindow(types(ANA))
    async with a_person(people_profile(box), first) as client:
        await client.sign_in()
        await first.done()
    stolen = Credentials("ana.ruiz", refresh_token=first.refresh_token)
    async with a_person(people_profile(box), AtTheWindow(may_ask=False), stolen) as client:
        await client.sign_in()
    window = AtTheWindow(may_ask=False)
    async with a_person(people_profile(box), window, stolen) as client:
        for _ in range(2):
            with pytest.raises(SignInNotFinished) as met:
                await client.sign_in()
            assert met.value.reason is PersonProblem.ENDED
    assert window.urls == []


async def test_whoever_pressed_is_asked_when_the_kept_token_does_not_hold(box: SandboxServer) -> None:
    window = AtTheWindow(types(ANA))
    async with a_person(
        people_profile(box), window, Credentials("ana.ruiz", refresh_token="of long ago")
    ) as client:
        assert (await client.sign_in()).person == ANA_RUIZ
    await window.done()
    assert len(window.urls) == 1


async def test_signing_out_ends_it_at_the_provider_too(box: SandboxServer) -> None:
    window = AtTheWindow(types(ANA))
    async with a_person(people_profile(box), window) as client:
        await client.sign_in()
        await window.done()
        await client.sign_out()
    left = AtTheWindow(may_ask=False)
    async with a_person(
        people_profile(box), left, Credentials("ana.ruiz", refresh_token=window.refresh_token)
    ) as client:
        with pytest.raises(SignInNotFinished) as met:
            await client.sign_in()
    assert met.value.reason is PersonProblem.ENDED


async def test_another_person_on_the_same_laptop_is_asked_although_the_browser_knows_the_first(
    box: SandboxServer,
) -> None:
    from form_browser import FormBrowser

    browser = FormBrowser(**ANA)
    for answers, anew, login in (
        (ANA, False, "ana.ruiz"),
        (JEAN, False, "ana.ruiz"),
        (JEAN, True, "jean.morel"),
    ):
        browser.answers = answers
        window = AtTheWindow(browser.visit, anew=anew)
        async with a_person(people_profile(box), window) as client:
            grant = await client.sign_in()
        await window.done()
        assert grant.person is not None
        assert grant.person.login == login
    browser.close()


async def test_who_cancels_in_the_browser_is_not_signed_in(box: SandboxServer) -> None:
    window = AtTheWindow(types(ANA | {"answer": "deny"}))
    async with a_person(people_profile(box), window) as client:
        with pytest.raises(SignInNotFinished) as met:
            await client.sign_in()
    (page,) = await window.done()
    assert met.value.reason is PersonProblem.DENIED
    assert "Nobody is signed in" in str(page)


class SandboxTime(SystemClock):
    """A sleep lets the sandbox's time pass in place of ours; of the first ones only ``first`` seconds."""

    def __init__(self, box: SandboxServer, first: float = 0.0) -> None:
        self.box, self.first, self.slept = box, first, list[float]()
        self.at_third: Callable[[], None] = lambda: None

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        if len(self.slept) == 3:
            self.at_third()
        self.box.world.clock.advance(self.first if self.first and len(self.slept) < 3 else seconds)
        await asyncio.sleep(0)


async def test_a_device_code_is_polled_no_oftener_than_asked_for(box: SandboxServer) -> None:
    clock = SandboxTime(box, first=1.0)
    polled = threading.Event()

    def enter(url: str) -> None:
        polled.wait(10)
        types(ANA)(url)

    window = AtTheWindow(enter)
    clock.at_third = polled.set
    async with a_person(people_profile(box, SignInWay.DEVICE_CODE), window, NOBODY, clock) as client:
        grant = await client.sign_in()
    await window.done()
    assert grant.person == ANA_RUIZ
    (code,) = window.codes
    assert code.address.endswith("/device")
    assert code.user_code in code.complete
    # As asked at first; after the "slow_down" that the second gets, five seconds more.
    assert clock.slept[:3] == [5.0, 5.0, 10.0]


@pytest.mark.parametrize("pause", [-5, math.nan, math.inf])
async def test_a_provider_cannot_have_us_ask_without_a_pause(pause: float) -> None:
    code = {"device_code": "d", "user_code": "u", "verification_uri": "http://127.0.0.1/device"}
    with raw_server() as server:
        idp = StrangerIdp(server, time.time())
        idp.configure(device_authorization_endpoint=f"{idp.origin}/device")
        server.says("/device", reply(200, {**code, "expires_in": 600, "interval": pause}))
        async with a_person(replace(idp.profile, way=SignInWay.DEVICE_CODE), AtTheWindow()) as client:
            with pytest.raises(UnreadableAnswer):
                await client.sign_in()


async def test_a_device_code_that_is_denied_says_so(box: SandboxServer) -> None:
    window = AtTheWindow(types(ANA | {"answer": "deny"}))
    async with a_person(
        people_profile(box, SignInWay.DEVICE_CODE), window, NOBODY, SandboxTime(box)
    ) as client:
        with pytest.raises(SignInNotFinished) as met:
            await client.sign_in()
    await window.done()
    assert met.value.reason is PersonProblem.DENIED


async def test_a_device_code_that_nobody_enters_runs_out(box: SandboxServer) -> None:
    window = AtTheWindow()
    async with a_person(
        people_profile(box, SignInWay.DEVICE_CODE), window, NOBODY, SandboxTime(box, 601)
    ) as client:
        with pytest.raises(SignInNotFinished) as met:
            await client.sign_in()
    assert met.value.reason is PersonProblem.NOBODY_CAME

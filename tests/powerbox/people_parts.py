"""What the tests of people's sign-in share: a person with a browser, and what the program shows them."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace

from form_browser import FormBrowser
from powerbox_parts import NO_CHANCE, ROOMY

from installer_app.domain.person import Person
from installer_app.powerbox.client import PowerBoxClient
from installer_app.powerbox.tls import no_trust
from installer_app.sandbox.server import SandboxServer
from installer_app.services.clock import SystemClock
from installer_app.services.people import DeviceCode
from installer_app.services.ports import Clock
from installer_app.services.profile import Credentials, Profile, SignInWay

ANA = {"username": "ana.ruiz", "password": "practice-only-ana", "answer": "allow"}
JEAN = {"username": "jean.morel", "password": "practice-only-jean", "answer": "allow"}
CLIENT = "energygrid-installer"
NOBODY = Credentials("")


def people_profile(box: SandboxServer, way: SignInWay = SignInWay.BROWSER, **more: str) -> Profile:
    """The sandbox, for people."""
    profile = Profile("staging", "Practice", box.base_url, box.idp_url, way=way, public_client_id=CLIENT)
    return replace(profile, **more)  # type: ignore[arg-type] # texts of a Profile


@dataclass
class AtTheWindow:
    """Fits ``SignInPrompt``: ``go`` is what the person does with the address, in a thread of its own."""

    go: Callable[[str], object] = lambda _: None
    may_ask: bool = True
    anew: bool = False
    urls: list[str] = field(default_factory=list)
    codes: list[DeviceCode] = field(default_factory=list)
    kept: list[tuple[Person | None, str]] = field(default_factory=list)
    or_code: bool = False
    _going: list[asyncio.Task[object]] = field(default_factory=list)

    def open_browser(self, url: str, *, or_code: bool) -> None:
        self.urls.append(url)
        self.or_code = or_code
        self._begin(url)

    def show_code(self, code: DeviceCode) -> None:
        self.codes.append(code)
        self._begin(code.complete)

    async def known_as(self, person: Person) -> str:
        return person.login

    async def keep(self, person: Person | None, refresh_token: str) -> None:
        self.kept.append((person, refresh_token))

    @property
    def refresh_token(self) -> str:
        """The one kept last."""
        return self.kept[-1][1]

    async def done(self) -> list[object]:
        """What came of what the person did."""
        return await asyncio.gather(*self._going)

    def _begin(self, url: str) -> None:
        self._going.append(asyncio.create_task(asyncio.to_thread(self.go, url)))


@asynccontextmanager
async def a_person(
    profile: Profile,
    window: AtTheWindow,
    credentials: Credentials = NOBODY,
    clock: Clock | None = None,
) -> AsyncIterator[PowerBoxClient]:
    """A client of a profile for people."""
    client = PowerBoxClient(
        profile, credentials, clock or SystemClock(), no_trust(), ROOMY, NO_CHANCE, window
    )
    try:
        yield client
    finally:
        await client.close()
        with suppress(Exception):  # whoever is interested in what the person met asks ``done``
            await window.done()


def types(answers: dict[str, str]) -> Callable[[str], str]:
    """Somebody who fills in what the pages ask for; the words of the last page."""

    def go(url: str) -> str:
        browser = FormBrowser(**answers)
        try:
            return browser.visit(url).text
        finally:
            browser.close()

    return go


async def stopped(task: "asyncio.Task[object]") -> None:
    """Give it up, and wait for that."""
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task

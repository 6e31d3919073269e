"""People sign in at the certified provider: our client, and a browser that fills in its forms."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from form_browser import FormBrowser

from installer_app.domain.person import Person, PersonProblem, SignInNotFinished
from installer_app.powerbox import open_for_person
from installer_app.services.people import DeviceCode, PersonBox
from installer_app.services.profile import Credentials, Profile, SignInWay

PUBLIC_CLIENT_ID = "energygrid-installer"
ANA = {"login": "ana", "password": "any will do"}


@dataclass
class Window:
    """Fits ``SignInPrompt``; the person who sits before it is Ana."""

    may_ask: bool = True
    anew: bool = False
    kept: list[str] = field(default_factory=list)
    visits: list[asyncio.Task[object]] = field(default_factory=list)

    def open_browser(self, url: str, *, or_code: bool) -> None:
        assert or_code, "the provider has device codes, and does not say so"
        self._visit(url)

    def show_code(self, code: DeviceCode) -> None:
        assert code.user_code.replace("-", "") in code.complete.replace("-", "")
        self._visit(code.complete)

    async def known_as(self, person: Person) -> str:
        return person.login or person.subject

    async def keep(self, person: Person | None, refresh_token: str) -> None:
        del person
        self.kept.append(refresh_token)

    def _visit(self, url: str) -> None:
        self.visits.append(asyncio.create_task(asyncio.to_thread(_fill_in, url)))


def _fill_in(url: str) -> None:
    browser = FormBrowser(**ANA)
    try:
        browser.visit(url)
    finally:
        browser.close()


@asynccontextmanager
async def _opened(profile: Profile, window: Window, refresh_token: str = "") -> AsyncIterator[PersonBox]:
    box = await open_for_person(profile, Credentials("ana", refresh_token=refresh_token), window)
    try:
        yield box
    finally:
        await box.close()
        await asyncio.gather(*window.visits)


async def sign_in(issuer: str, base_url: str, way: SignInWay) -> str:
    """A person signs in, looks a customer up, comes back by the refresh token, and signs out for good.

    Returns what was seen. Raises AssertionError for what did not come out as it must.
    """
    profile = Profile("custom", "Peers", base_url, issuer, way=way, public_client_id=PUBLIC_CLIENT_ID)
    first = Window()
    async with _opened(profile, first) as box:
        person = (await box.sign_in()).person
        customer = await box.customer(None)
    assert person is not None
    assert person.subject == "ana", person
    later = Window(may_ask=False)
    async with _opened(profile, later, first.kept[-1]) as box:
        again = (await box.sign_in()).person
        await box.customer(None)
        assert later.visits == []
        assert again is None or again.subject == "ana", again
        await box.sign_out()
    assert later.kept, "the refresh token was not rotated"
    assert later.kept[-1] != first.kept[-1]
    spent = await _refused(profile, first.kept[-1])
    revoked = await _refused(profile, later.kept[-1])
    return (
        f"{person.login or person.subject} looked up {customer.client_id} and came back, with a new refresh"
        f" token; the spent one: {spent}; the revoked one: {revoked}"
    )


async def _refused(profile: Profile, refresh_token: str) -> str:
    window = Window(may_ask=False)
    async with _opened(profile, window, refresh_token) as box:
        try:
            await box.sign_in()
        except SignInNotFinished as problem:
            if problem.reason is PersonProblem.ENDED:
                return problem.reason.value
            raise AssertionError(f"refused for another reason: {problem.details}") from problem
    raise AssertionError("a refresh token that is worth nothing was taken")

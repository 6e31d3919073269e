"""People on the sign-in page, with the real client and the sandbox's identity provider behind it."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from threading import Thread

import pytest
from bench import Bench
from desks import desk_over, step
from form_browser import FormBrowser

from installer_app.domain.errors import InstallerError, NoNetwork
from installer_app.domain.person import Person
from installer_app.powerbox import open_for_person
from installer_app.presenters.desk import Desk
from installer_app.presenters.sign_in.memory import SignInMemory
from installer_app.presenters.sign_in.waiting import grouped
from installer_app.presenters.steps import Step
from installer_app.sandbox.server import SandboxServer
from installer_app.services.connection import Connection
from installer_app.services.people import PersonBox, SignInPrompt
from installer_app.services.profile import Credentials, Profile, SignInWay

ANA, JEAN = "ana.ruiz", "jean.morel"


@pytest.fixture(scope="module")
def one_box() -> Iterator[SandboxServer]:
    with SandboxServer() as box:
        yield box


@pytest.fixture
def profile(one_box: SandboxServer) -> Profile:
    way, client = SignInWay.BROWSER, "energygrid-installer"
    return Profile("staging", "Depot", one_box.base_url, one_box.idp_url, way=way, public_client_id=client)


class TheirBrowser:
    """The browser of the laptop, which remembers who signed in; ``who`` sits before it, None for nobody."""

    def __init__(self, who: str | None = ANA) -> None:
        self.who = who
        self.opened: list[str] = []
        self._http = FormBrowser()
        self._threads: list[Thread] = []

    def open(self, url: str) -> bool:
        self.opened.append(url)
        if self.who is not None:
            first = self.who.partition(".")[0]
            self._http.answers = {
                "username": self.who,
                "password": f"practice-only-{first}",
                "answer": "allow",
            }
            thread = Thread(target=self._http.visit, args=(url,))
            self._threads.append(thread)
            thread.start()
        return True

    def close(self) -> None:
        for thread in self._threads:
            thread.join(10)
        self._http.close()


@pytest.fixture
def browser() -> Iterator[TheirBrowser]:
    browser = TheirBrowser()
    yield browser
    browser.close()


def a_desk(bench: Bench, browser: TheirBrowser, profile: Profile) -> Desk:
    desk = desk_over(bench, profile)
    desk.sign_in.open_url = browser.open
    return desk


async def entered(desk: Desk, *, by_itself: bool = True) -> None:
    desk.sign_in.enter(by_itself=by_itself)
    await settled(desk)


async def settled(desk: Desk) -> None:
    """Until the sign-in and what is kept of it are done."""
    for _ in range(3):
        for action in (desk.sign_in.memory_action, desk.sign_in.action, desk.sign_in.keep_action):
            await action.ended()
    for action in (desk.customer.recents_action, desk.shift.action, desk.shift.name_action):
        await action.ended()
    await desk.sign_in.keep_action.ended()


async def until(condition: Callable[[], bool]) -> None:
    while not condition():  # noqa: ASYNC110 - the sandbox's thread cannot set an asyncio.Event
        await asyncio.sleep(0.005)


def said(desk: Desk) -> str:
    return desk.sign_in.state.message.title if desk.sign_in.state.message else ""


async def test_a_day_of_two_people_on_one_laptop(profile: Profile, browser: TheirBrowser) -> None:
    bench = Bench(for_people=open_for_person)
    desk = a_desk(bench, browser, profile)
    await entered(desk)
    assert (desk.sign_in.state.why_not, desk.sign_in.state.keep, browser.opened) == ("", True, [])

    desk.sign_in.sign_in()
    await settled(desk)
    assert (step(desk), desk.wizard.state.draft.signed_in_as) == (Step.CUSTOMER, ANA)
    assert bench.preferences.now.technician == "Ana Ruiz"
    (kept,) = bench.secrets.kept.items()
    assert kept[0] == f"{ANA}@{profile.idp_url}"
    await bench.session.sign_out()

    # The next morning: by itself, with nothing opened, and the token has turned into the next.
    bench = bench.restarted()
    desk = a_desk(bench, browser, profile)
    await entered(desk)
    assert (step(desk), desk.wizard.state.draft.signed_in_as, len(browser.opened)) == (Step.CUSTOMER, ANA, 1)
    assert bench.secrets.kept[kept[0]] != kept[1]

    # Ana hands it over: nothing of hers stays, and the browser may not say that it is still she.
    desk.change_shift()
    await settled(desk)
    assert (bench.secrets.kept, desk.sign_in.state.client_id, desk.sign_in.state.secret) == ({}, "", "")
    assert not desk.sign_in.state.forgettable
    bench = bench.restarted()
    desk = a_desk(bench, browser, profile)
    browser.who = JEAN
    desk.sign_in.sign_in()  # before the page has come to remember anything
    await entered(desk)
    assert desk.wizard.state.draft.signed_in_as == JEAN
    assert "prompt=login" in browser.opened[-1]
    assert bench.preferences.now.technician == "Jean Morel"
    await bench.session.sign_out(for_good=True)


async def test_a_kept_sign_in_that_the_utility_ended_is_said_and_opens_nothing(
    profile: Profile, browser: TheirBrowser
) -> None:
    bench = Bench(for_people=open_for_person)
    key = f"{ANA}@{profile.idp_url}"
    bench.secrets.kept[key] = "ended long ago"
    bench.recents.kept |= {"environment": "staging", "client id staging": ANA, "signed-in": key}
    desk = a_desk(bench, browser, profile)
    await entered(desk)
    assert (said(desk), browser.opened, step(desk)) == ("Your sign-in has ended", [], Step.SIGN_IN)
    # Whoever presses is asked, and it goes on as before.
    desk.sign_in.sign_in()
    await settled(desk)
    assert (step(desk), len(browser.opened)) == (Step.CUSTOMER, 1)
    await bench.session.sign_out()


async def test_who_waits_sees_the_page_again_or_takes_a_code_or_gives_up(
    profile: Profile, browser: TheirBrowser
) -> None:
    browser.who = None
    bench = Bench(for_people=open_for_person)
    desk = a_desk(bench, browser, profile)
    page = desk.sign_in
    await entered(desk)
    page.sign_in()
    await until(lambda: page.state.waiting is not None)
    page.open_again()
    assert len(set(browser.opened)) == 1
    assert len(browser.opened) == 2
    page.open_url = lambda _: False
    page.open_again()
    assert page.state.waiting is not None
    assert (page.state.waiting.opened, page.state.waiting.or_code) == (False, True)

    page.sign_in_by_code()
    await until(lambda: bool(page.state.waiting and page.state.waiting.code))
    assert page.state.waiting is not None
    assert page.state.waiting.left == "The code holds 10 more minutes."
    bench.clock.advance(minutes=4)
    page.tick()
    assert page.state.waiting.left == "The code holds 6 more minutes."
    assert page.state.waiting.code not in repr(page.state)

    page.cancel()
    await settled(desk)
    assert page.state.waiting is None
    assert (page.state.busy, page.state.way) == (False, SignInWay.BROWSER)
    assert (step(desk), said(desk), bench.secrets.kept) == (Step.SIGN_IN, "", {})


async def test_without_a_keychain_it_holds_for_this_run_and_that_is_said(
    profile: Profile, browser: TheirBrowser
) -> None:
    bench = Bench(for_people=open_for_person)
    bench.secrets.name = ""
    desk = a_desk(bench, browser, profile)
    await entered(desk)
    assert desk.sign_in.state.keep_words.endswith("You stay signed in only until you close.")
    desk.sign_in.sign_in()
    await settled(desk)
    assert step(desk) is Step.CUSTOMER
    assert desk.sign_in.state.secret
    assert desk.sign_in.state.secret not in " ".join(bench.recents.kept.values())
    await bench.session.sign_out()


async def test_with_no_network_a_kept_person_works_offline_and_is_signed_in_when_it_is_back(
    profile: Profile, browser: TheirBrowser
) -> None:
    lost: list[InstallerError] = []

    async def opener(where: Profile, credentials: Credentials, prompt: SignInPrompt) -> PersonBox:
        if lost:
            raise lost[0]
        return await open_for_person(where, credentials, prompt)

    bench = Bench(for_people=opener)
    desk = a_desk(bench, browser, profile)
    await entered(desk)
    desk.sign_in.sign_in()
    await settled(desk)
    await bench.session.sign_out()

    lost.append(NoNetwork("no route"))
    bench = bench.restarted()
    desk = a_desk(bench, browser, profile)
    await entered(desk)
    assert (said(desk), desk.sign_in.state.may_work_offline) == ("No network", True)
    desk.sign_in.work_offline()
    await settled(desk)
    assert (step(desk), bench.session.connection) == (Step.CUSTOMER, Connection.OFFLINE)
    offline_as = bench.session.place
    lost.clear()
    desk.sign_in.network_is_back()
    await settled(desk)
    assert (bench.session.place, len(browser.opened)) == (offline_as, 1)
    await bench.session.sign_out()


async def test_no_browser_opens_by_itself_after_a_try_that_failed(
    profile: Profile, browser: TheirBrowser
) -> None:
    nowhere = replace(profile, idp_url="http://127.0.0.1:9")
    desk = a_desk(Bench(for_people=open_for_person), browser, nowhere)
    await entered(desk)
    desk.sign_in.sign_in()
    await settled(desk)
    assert (said(desk), desk.sign_in.state.next_try, browser.opened) == ("No network", "", [])


async def test_a_person_stays_the_same_when_the_login_changes_and_is_not_whoever_gets_it_next(
    profile: Profile,
) -> None:
    bench = Bench()
    memory = SignInMemory(bench.secrets, bench.recents)
    assert await memory.known_as(profile, Person("17", "ana")) == "ana"
    assert await memory.known_as(profile, Person("17", "ana.ruiz")) == "ana"
    assert await memory.known_as(profile, Person("18", "ana")) == "ana (18)"
    assert await memory.known_as(profile, Person("18", "ana")) == "ana (18)"
    assert await memory.known_as(replace(profile, idp_url="https://b"), Person("18", "ana")) == "ana"
    assert await memory.known_as(profile, Person("19")) == "19"


@pytest.mark.parametrize(
    ("code", "shown"),
    [("WDJBMJHT", "WDJB-MJHT"), ("WDJB-MJHT", "WDJB-MJHT"), ("123456789", "123-456-789"), ("ABC", "ABC")],
)
def test_a_code_is_shown_in_groups(code: str, shown: str) -> None:
    assert grouped(code) == shown


async def test_a_renewal_that_ends_after_the_person_has_left_keeps_nothing(
    profile: Profile, browser: TheirBrowser, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = Bench(for_people=open_for_person)
    desk = a_desk(bench, browser, profile)
    await entered(desk)
    desk.sign_in.sign_in()
    await settled(desk)
    asking = desk.sign_in.asking
    assert asking is not None
    at_it, may_end, put = asyncio.Event(), asyncio.Event(), bench.secrets.put

    async def slowly(key: str, secret: str) -> None:
        at_it.set()
        await may_end.wait()
        await put(key, secret)

    monkeypatch.setattr(bench.secrets, "put", slowly)
    keeping = asyncio.create_task(asking.keep(None, "the next"))
    await at_it.wait()
    desk.shift.sign_out()  # the keychain is still at it
    await settled(desk)
    may_end.set()
    await keeping
    await asking.keep(None, "the one after")
    assert bench.secrets.kept == {}

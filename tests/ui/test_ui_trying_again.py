"""A page that tries again by itself, in the program's own window: what is seen, heard and pressed."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from bench import DEMO, DOE, TECH, Bench
from front_kit import Program, program
from kept_preferences import kept_preferences
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from installer_app.domain.errors import Busy, NoNetwork, ServerDown
from installer_app.presenters.sign_in.memory import BY_ITSELF
from installer_app.presenters.steps import Step
from installer_app.ui.pages.customer import CustomerPage
from installer_app.ui.pages.sign_in import SignInPage
from installer_app.ui.theme import Look
from installer_app.ui.widgets import banner, bottom_bar, button
from installer_app.ui.widgets.button import Button

LEFT = Qt.MouseButton.LeftButton
ENTER = Qt.Key.Key_Return


@pytest.fixture
async def p(look: Look) -> AsyncIterator[Program]:
    async with program(look, await Bench().signed_in()) as shown:
        yield shown


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the banner and the bar have said aloud."""
    said: list[str] = []

    def announce(_: QWidget, words: str, *, urgent: bool = False) -> None:
        said.append(words if not urgent else words.upper())

    for module in (banner, bottom_bar, button):
        monkeypatch.setattr(module, "announce", announce)
    return said


async def settled(p: Program) -> None:
    for action in p.desk.actions():
        await action.ended()


async def a_minute_later(p: Program) -> None:
    """The clock goes on, and its tick comes."""
    p.bench.clock.forward(61)
    p.desk.tick()
    await settled(p)


async def sign_in(p: Program) -> None:
    p.desk.sign_in.fill_in(TECH.client_id, TECH.client_secret)
    p.desk.sign_in.sign_in()
    await settled(p)


async def at_a_silent_utility(p: Program) -> CustomerPage:
    """Signed in, and a customer asked for whom the utility does not answer."""
    await sign_in(p)
    p.bench.box.fail("customer", *[ServerDown("503")] * 20)
    p.type(DOE.client_id)
    p.press(ENTER)
    await settled(p)
    page = p.front.window.page
    assert isinstance(page, CustomerPage)
    return page


def captions(p: Program) -> list[str]:
    bar = p.front.window.bottom_bar
    buttons: list[Button] = [*bar.secondary, bar.primary]
    return [one.caption for one in buttons if one.isVisible()]


async def test_the_page_says_when_the_next_try_is_and_what_may_be_done_meanwhile(p: Program) -> None:
    page = await at_a_silent_utility(p)
    assert page.lookup.message.banner.accessibleName().startswith("The utility’s system is down. ")
    assert p.front.window.bottom_bar.hint.text().startswith("Next try at ")
    assert captions(p) == ["Stop trying", "Try now"]
    assert p.has_keyboard is page.lookup.search.number.entry


async def test_tries_that_meet_the_same_again_are_not_heard_and_leave_the_page_as_it_is(
    p: Program, heard: list[str]
) -> None:
    page = await at_a_silent_utility(p)
    heard.clear()
    stop = p.front.window.bottom_bar.secondary[1]
    stop.setFocus()
    for _ in range(4):
        p.bench.clock.forward(61)
        p.desk.tick()
        assert p.desk.customer.state.busy
        assert not page.lookup.loading.isVisible()
        assert page.lookup.message.isVisible()
        p.front.window.bottom_bar.wait.has_lasted(12)
        await settled(p)
        assert p.has_keyboard is stop
    assert heard == []
    p.bench.box.make_whole()
    p.bench.box.fail("customer", NoNetwork())
    await a_minute_later(p)
    assert [words.partition(".")[0] for words in heard] == ["No network"]


async def test_the_record_comes_by_itself_and_the_primary_waits_for_a_person(p: Program) -> None:
    page = await at_a_silent_utility(p)
    p.bench.box.make_whole()
    await a_minute_later(p)
    assert page.lookup.record.isVisible()
    assert captions(p) == ["Continue with John Doe"]
    assert p.desk.wizard.state.step is Step.CUSTOMER


async def test_it_is_stopped_by_its_button_and_the_keyboard_is_in_the_number(p: Program) -> None:
    page = await at_a_silent_utility(p)
    p.front.window.bottom_bar.secondary[1].setFocus()
    p.press(Qt.Key.Key_Space)
    assert captions(p) == ["Continue"]
    assert p.has_keyboard is page.lookup.search.number.entry
    calls = len(p.bench.box.calls)
    await a_minute_later(p)
    assert len(p.bench.box.calls) == calls


async def test_it_is_stopped_by_back_and_by_another_number(p: Program) -> None:
    page = await at_a_silent_utility(p)
    calls = len(p.bench.box.calls)
    page.press("back")
    await a_minute_later(p)
    assert len(p.bench.box.calls) == calls
    p.desk.wizard.go(Step.CUSTOMER)
    assert not p.desk.customer.state.next_try
    p.desk.customer.find()
    await settled(p)
    p.press(Qt.Key.Key_Backspace)
    assert captions(p) == ["Continue"]


async def test_a_list_beside_the_wizard_does_not_stop_it(p: Program) -> None:
    await at_a_silent_utility(p)
    p.bench.box.make_whole()
    p.front.window.menu_chosen.emit("today")
    await a_minute_later(p)
    assert p.desk.customer.state.card is not None
    assert not p.front.window.in_wizard


async def test_pressing_the_primary_tries_at_once(p: Program) -> None:
    await at_a_silent_utility(p)
    p.bench.box.make_whole()
    calls = p.bench.box.calls.count("customer")
    QTest.mouseClick(p.front.window.bottom_bar.primary, LEFT)
    QTest.mouseClick(p.front.window.bottom_bar.primary, LEFT)
    await settled(p)
    assert p.bench.box.calls.count("customer") == calls + 1
    assert p.desk.customer.state.card is not None


async def test_a_press_that_meets_the_same_again_is_answered_aloud(p: Program, heard: list[str]) -> None:
    await at_a_silent_utility(p)
    heard.clear()
    QTest.mouseClick(p.front.window.bottom_bar.primary, LEFT)
    await settled(p)
    assert any(words.startswith("The utility’s system is down") for words in heard)


async def test_a_busy_sign_in_goes_on_by_itself(look: Look, heard: list[str]) -> None:
    async with program(look) as p:
        p.bench.box.fail("sign_in", Busy(), Busy())
        await sign_in(p)
        assert captions(p) == ["Stop trying", "Try now"]
        assert any("We wait and try again at" in words for words in heard)
        heard.clear()
        await a_minute_later(p)
        assert heard == []
        QTest.mouseClick(p.front.window.bottom_bar.secondary[1], LEFT)
        assert captions(p) == ["Check connection", "Sign in"]
        page = p.front.window.page
        assert isinstance(page, SignInPage)
        assert p.has_keyboard is page.fields.secret.entry
        p.press(ENTER)
        await settled(p)
        assert p.desk.wizard.state.step is Step.CUSTOMER


async def a_start(bench: Bench) -> None:
    """What the last run left: a kept secret, and nobody signed out of it."""
    bench.recents.kept |= {
        "environment": "staging",
        "client id staging": TECH.client_id,
        BY_ITSELF: f"{TECH.client_id}@{DEMO.idp_url}",
    }
    bench.secrets.kept[f"{TECH.client_id}@{DEMO.idp_url}"] = TECH.client_secret


async def test_the_start_says_as_whom_it_signs_in_and_lets_another_be_used(look: Look) -> None:
    bench = Bench()
    await a_start(bench)
    bench.box.hold("sign_in")
    staging = replace(DEMO, environment="staging")
    async with program(look, bench, staging) as p:
        p.front.start()
        await p.desk.sign_in.memory_action.ended()
        page = p.front.window.page
        assert isinstance(page, SignInPage)
        assert page.title_label.text() == "Signing in as field-tech-204"
        assert captions(p) == ["Use another sign-in", "Signing in…"]
        QTest.mouseClick(p.front.window.bottom_bar.secondary[1], LEFT)
        await p.desk.sign_in.action.ended()
        assert page.title_label.text() == "Sign in to start"
        assert captions(p) == ["Check connection", "Sign in"]
        assert p.has_keyboard is page.fields.client_id.entry


async def test_who_does_not_want_it_says_so_in_the_settings(look: Look) -> None:
    bench = Bench()
    await a_start(bench)
    async with program(look, bench, replace(DEMO, environment="staging")) as p:
        p.front.window.menu_chosen.emit("settings")
        tick = p.front.beside.settings.made.at_start
        assert tick.isChecked()
        QTest.mouseClick(tick, LEFT)
        await p.desk.settings.keep_action.ended()
        p.front.start()
        await settled(p)
        assert p.desk.wizard.state.step is Step.SIGN_IN
        assert bench.box.calls == []
        assert not (await kept_preferences(bench.recents)).sign_in_at_start

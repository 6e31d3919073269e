"""The sign-in page at rest: nothing more is loaded before somebody is there, and nothing pressed is lost."""

import asyncio
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import QDir, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from installer_app.app import rest as rest_module
from installer_app.app.at_work import work
from installer_app.app.core import Core, core_on
from installer_app.app.first import FirstSeen, first_seen
from installer_app.app.rest import rest
from installer_app.app.sign_in import sign_in_over
from installer_app.app.surprises import Surprises
from installer_app.app.wanted import Begun, Wanted
from installer_app.domain.errors import StoreUnavailable
from installer_app.presenters.sign_in.page import SignInPresenter
from installer_app.services.profiles import CUSTOM
from installer_app.settings import Policy, Settings
from installer_app.store.database import Database
from installer_app.store.waiting import Waiting
from installer_app.ui.languages import Spoken
from installer_app.ui.shell.call_up import name_for
from installer_app.ui.theme import Look
from installer_app.ui.tour.hand import until

NOTHING = Waiting(installs=False, something=False)
NONE, AT = Qt.MouseButton.NoButton, QPointF(40, 40)


async def forever() -> None:
    await asyncio.Event().wait()


def breaks() -> None:
    raise ZeroDivisionError


@dataclass
class Resting:
    """The page before there is more of the program; ``kept`` is what the disk says waits."""

    seen: FirstSeen
    begun: Begun
    core: Core
    sign_in: SignInPresenter
    kept: Waiting | StoreUnavailable = NOTHING

    def begin(self) -> "asyncio.Task[None]":
        return asyncio.create_task(rest(self.begun, self.core, self.sign_in, self.seen.entrance))

    async def begun_with(self) -> "asyncio.Task[None]":
        """As far as it goes with nobody there."""
        asked = asyncio.Event()

        async def waiting_in(_: Database) -> Waiting:
            asked.set()
            if isinstance(self.kept, StoreUnavailable):
                raise self.kept
            return self.kept

        with patch.object(rest_module, "waiting_in", waiting_in):
            resting = self.begin()
            await asked.wait()
            await self.sign_in.memory_action.ended()
            for _ in range(10):
                await asyncio.sleep(0)
        return resting


@pytest.fixture(autouse=True)
def _follows_the_system_no_longer(look: Look) -> Iterator[None]:
    yield
    look.set_theme("light")


@asynccontextmanager
async def the_page(qapp: QApplication, look: Look, settings: Settings) -> AsyncIterator[Resting]:
    qapp.setQuitOnLastWindowClosed(False)
    spoken, surprises = Spoken(qapp, ()), Surprises()
    begun = Begun(wanted=Wanted(settings), look=look, spoken=spoken, surprises=surprises)
    async with AsyncExitStack() as stack:
        seen = first_seen(stack, settings, look, spoken, alone=False)  # type: ignore[arg-type] # it has all that is used
        assert seen is not None
        core = await stack.enter_async_context(core_on(seen.ground))
        sign_in = sign_in_over(core, seen.state_at(core.settings))
        seen.entrance.page.attach(sign_in)
        yield Resting(seen, begun, core, sign_in)
        seen.entrance.leave()


@pytest.fixture
async def page(qapp: QApplication, look: Look, tmp_path: Path) -> AsyncIterator[Resting]:
    async with the_page(qapp, look, Settings(tmp_path)) as resting:
        yield resting
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def moved(page: Resting) -> None:
    handle = page.seen.entrance.window.windowHandle()
    event = QMouseEvent(QEvent.Type.MouseMove, AT, AT, NONE, NONE, Qt.KeyboardModifier.NoModifier)
    QApplication.postEvent(handle, event)


def typed(page: Resting) -> None:
    handle = page.seen.entrance.window.windowHandle()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QApplication.postEvent(handle, event)


def has_ears(page: Resting) -> bool:
    return Path(QDir.tempPath(), name_for(page.core.settings.data)).exists()


def closed(page: Resting) -> None:
    page.seen.entrance.window.close()


def taken_down(page: Resting) -> None:
    page.seen.leave()


# As a screen reader does them: with no key, and no mouse.
def filled_in(page: Resting) -> None:
    page.sign_in.edit_client_id("field-tech-204")


def chose_from_the_menu(page: Resting) -> None:
    page.seen.entrance.window.menu_chosen.emit("settings")


def came_from_a_second_start(page: Resting) -> None:
    page.seen.entrance.window.opened.emit("utility.toml")


@pytest.mark.parametrize(
    "sign", [moved, typed, closed, filled_in, chose_from_the_menu, came_from_a_second_start]
)
async def test_the_page_rests_until_somebody_is_there(page: Resting, sign: Callable[[Resting], None]) -> None:
    resting = await page.begun_with()
    assert not resting.done()
    sign(page)
    await asyncio.wait_for(resting, 20)


async def test_a_sign_in_that_nobody_pressed_ends_the_rest(page: Resting) -> None:
    resting = await page.begun_with()
    page.sign_in.action.start(forever, lambda _: None, lambda _: None)
    await asyncio.wait_for(resting, 20)
    page.sign_in.action.cancel()
    await page.sign_in.action.ended()


@pytest.mark.parametrize("kept", [Waiting(installs=True, something=True), StoreUnavailable("damaged")])
async def test_with_something_to_do_or_to_tell_there_is_no_rest(
    page: Resting, kept: Waiting | StoreUnavailable
) -> None:
    page.kept = kept
    await asyncio.wait_for(await page.begun_with(), 20)


@pytest.mark.parametrize(("profile", "exit_after"), [("utility.toml", ""), ("", "ready")])
async def test_what_the_program_was_started_for_does_not_wait(
    page: Resting, profile: str, exit_after: str
) -> None:
    wanted = Wanted(page.core.settings, profile=profile, exit_after=exit_after)
    page.begun = replace(page.begun, wanted=wanted)
    await asyncio.wait_for(page.begin(), 20)


async def test_that_it_has_closed_the_servers_which_were_given_is_told_at_once(
    qapp: QApplication, look: Look, tmp_path: Path
) -> None:
    servers, closed = ("https://grid.example", "https://login.example"), Policy(forbidden=frozenset({CUSTOM}))
    settings = Settings(tmp_path, base_url=servers[0], idp_url=servers[1], policy=closed)
    async with the_page(qapp, look, settings) as page:
        await asyncio.wait_for(page.begin(), 20)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


async def test_installs_that_are_finished_are_offered_while_the_page_rests(page: Resting) -> None:
    button = page.seen.entrance.window.top_bar.tracker
    assert not button.isVisible()
    page.kept = Waiting(installs=True, something=False)
    resting = await page.begun_with()
    assert button.isVisible()
    assert not resting.done()
    button.click()
    await asyncio.wait_for(resting, 20)


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe has no file")
@pytest.mark.parametrize("end", [closed, taken_down])
async def test_a_page_that_ends_tells_no_second_start_that_it_is_open(
    page: Resting, end: Callable[[Resting], None]
) -> None:
    resting = await page.begun_with()
    assert has_ears(page)
    end(page)
    assert not has_ears(page)
    await asyncio.wait_for(resting, 20)


async def test_what_breaks_at_rest_ends_it_so_that_it_can_be_told(page: Resting) -> None:
    loop = asyncio.get_running_loop()
    with page.begun.surprises.heard():
        page.begun.surprises.hear_loop()
        resting = await page.begun_with()
        loop.call_soon(breaks)
        await asyncio.wait_for(resting, 20)
    loop.set_exception_handler(None)


async def test_keys_that_end_the_rest_do_what_they_are_for(
    qapp: QApplication, look: Look, tmp_path: Path
) -> None:
    qapp.setQuitOnLastWindowClosed(False)
    spoken, settings = Spoken(qapp, ()), Settings(tmp_path)
    begun = Begun(wanted=Wanted(settings), look=look, spoken=spoken, surprises=Surprises())
    async with AsyncExitStack() as stack:
        seen = first_seen(stack, settings, look, spoken, alone=False)  # type: ignore[arg-type] # as above
        assert seen is not None
        window = seen.entrance.window
        running = asyncio.ensure_future(work(begun, seen))
        window.activateWindow()
        await until(lambda: "somebody" in vars(seen.entrance), lambda: "it does not rest")
        await until(window.isActiveWindow, lambda: "the window has not the keyboard")
        assert window.page_wanted is None  # no other page can be made
        QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: window.view_key == "settings", lambda: f"on show: {window.view_key!r}")
        window.close()
        assert await asyncio.wait_for(running, 20) == 0
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

"""The page in place of the window: it says why, keeps the old file, and offers what can still be done."""

import asyncio
import os
import sys
from contextlib import AsyncExitStack, ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from start_parts import bytes_of, choose, damaged, opening, press, told

from installer_app.app.at_work import work
from installer_app.app.core import open_core
from installer_app.app.first import first_seen
from installer_app.app.ground import DATABASE, LOCK
from installer_app.app.opening import opened
from installer_app.app.starting import asked, problem_of
from installer_app.app.surprises import Surprises
from installer_app.app.wanted import Begun, Wanted
from installer_app.domain.errors import DiskProblem, StoreUnavailable
from installer_app.presenters.frame.start import Choice, at_work
from installer_app.settings import Settings
from installer_app.store.reading import read_jobs
from installer_app.store.writer_lock import WriterLock
from installer_app.ui.languages import Spoken
from installer_app.ui.shell.start_page import StartPage
from installer_app.ui.theme import Look
from installer_app.ui.window import InstallerWindow


@pytest.fixture(autouse=True)
def _closing_a_page_ends_nothing(qapp: QApplication) -> None:
    qapp.setQuitOnLastWindowClosed(False)  # as the program does


def kept_in(home: Path) -> list[bytes]:
    """What was set aside."""
    return [
        entry.read_bytes() for entry in home.glob("*.damaged-*") if not entry.name.endswith(("-wal", "-shm"))
    ]


async def shown(title: str) -> StartPage:
    """The page with that title, as soon as there is one."""
    while True:
        for page in QApplication.topLevelWidgets():
            if isinstance(page, StartPage) and page.isVisible() and page.title.text() == title:
                return page
        await asyncio.sleep(0.01)


async def test_a_new_list_begins_beside_the_damaged_one(tmp_path: Path, look: Look) -> None:
    settings = await damaged(tmp_path)
    before = bytes_of(settings)
    page = StartPage(look)
    answer = asyncio.ensure_future(asked(page, await opening(settings), settings))
    await asyncio.sleep(0)
    press(page, Choice.START_ANEW)
    assert await answer is True
    async with open_core(settings) as core:
        assert core.journal.jobs == ()
    assert kept_in(tmp_path) == [before]


async def test_a_list_that_was_emptied_is_not_taken_for_a_new_one(tmp_path: Path, look: Look) -> None:
    settings = await damaged(tmp_path)
    (tmp_path / DATABASE).write_bytes(b"")
    with pytest.raises(StoreUnavailable, match="nothing in it"):
        read_jobs(tmp_path / DATABASE)
    problem = await opening(settings)
    assert problem.message.title == "The list of installs is empty"
    assert bytes_of(settings) == b""
    page = StartPage(look)
    answer = asyncio.ensure_future(asked(page, problem, settings))
    await asyncio.sleep(0)
    press(page, Choice.START_ANEW)
    assert await answer is True
    async with open_core(settings) as core:
        assert core.journal.jobs == ()
    assert kept_in(tmp_path) == [b""]


async def test_a_list_that_somebody_works_on_is_not_set_aside(tmp_path: Path, look: Look) -> None:
    settings = await damaged(tmp_path)
    problem = await opening(settings)
    other = WriterLock(tmp_path / "writer.lock")
    assert other.acquire()
    page = StartPage(look)
    answer = asyncio.ensure_future(asked(page, problem, settings))
    await asyncio.sleep(0)
    press(page, Choice.START_ANEW)
    await told(page)
    assert page.outcome.banner.accessibleName().startswith("Not started anew.")
    assert bytes_of(settings)
    page.close()
    assert await answer is False
    other.release()


@pytest.mark.parametrize(
    ("reason", "title", "offers"),
    [
        (DiskProblem.FULL, "No room to save", {Choice.CLOSE, Choice.EXPORT, Choice.TRY_AGAIN}),
        (
            DiskProblem.READ_ONLY,
            "This program may not save here",
            {Choice.CLOSE, Choice.EXPORT, Choice.TRY_AGAIN},
        ),
        (DiskProblem.NEWER, "The list of installs is of a newer version", {Choice.CLOSE}),
        (DiskProblem.EMPTY, "The list of installs is empty", {Choice.CLOSE, Choice.START_ANEW}),
    ],
)
async def test_each_trouble_of_the_disk_has_its_words_and_its_ways_out(
    tmp_path: Path, look: Look, reason: DiskProblem, title: str, offers: set[Choice]
) -> None:
    problem = problem_of(StoreUnavailable("seen", reason), Settings(tmp_path))
    page = StartPage(look)
    page.show_problem(problem)
    assert page.title.text() == title
    assert {key for key, button in page.buttons.items() if not button.isHidden()} == offers
    assert "Nothing was sent" in page.reason.banner.accessibleName()


async def test_try_again_ends_the_page_and_closing_it_gives_up(tmp_path: Path, look: Look) -> None:
    problem = at_work()
    for end, wanted in ((lambda p: press(p, Choice.TRY_AGAIN), True), (lambda p: p.close(), False)):
        page = StartPage(look)
        answer = asyncio.ensure_future(asked(page, problem, Settings(tmp_path)))
        await asyncio.sleep(0)
        end(page)
        assert await answer is wanted
        page.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
async def test_closing_the_page_while_it_exports_ends_the_program_when_the_export_is_done(
    tmp_path: Path, look: Look
) -> None:
    settings = await damaged(tmp_path)
    slow = tmp_path / "installs.csv"
    os.mkfifo(slow)
    page = StartPage(look)
    answer = asyncio.ensure_future(asked(page, await opening(settings), settings))
    await asyncio.sleep(0)
    choose(page, slow)
    await asyncio.sleep(0.1)
    page.close()
    assert "meterId" in await asyncio.to_thread(slow.read_text)
    assert await asyncio.wait_for(answer, 10) is False
    assert not page.isVisible()
    assert await asked(page, await opening(settings), settings) is False
    assert not page.isVisible()


async def test_closing_the_page_while_the_list_is_opened_once_more_opens_no_window(
    tmp_path: Path, look: Look
) -> None:
    other = WriterLock(tmp_path / LOCK)
    assert other.acquire()
    async with AsyncExitStack() as stack:
        start = asyncio.ensure_future(opened(stack, look, Wanted(Settings(tmp_path))))
        page = await shown("The installs are being worked on")
        other.release()
        press(page, Choice.TRY_AGAIN)
        page.close()
        assert await start is None
    assert other.acquire()
    other.release()


async def test_a_list_that_opens_and_cannot_be_read_is_told_in_place_of_the_window(
    tmp_path: Path, qapp: QApplication, look: Look
) -> None:
    qapp.closeAllWindows()  # the pages of other tests
    settings = await damaged(tmp_path)
    before = bytes_of(settings)
    spoken = Spoken(qapp, ())
    with ExitStack() as stack:
        seen = first_seen(stack, settings, look, spoken, alone=False)
        assert seen is not None
        begun = Begun(wanted=Wanted(settings), look=look, spoken=spoken, surprises=Surprises())
        running = work(begun, seen)
        start = asyncio.ensure_future(running)
        page = await shown("The list of installs is damaged")
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not any(isinstance(one, InstallerWindow) for one in qapp.topLevelWidgets())
        page.close()
        assert await start == 1
        assert bytes_of(settings) == before

"""The page in place of the window: it says why, keeps the old file, and offers what can still be done."""

import asyncio
import json
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from store_parts import CODE, a_job, open_store

from installer_app.app.core import DATABASE, open_core
from installer_app.app.starting import asked, problem_of
from installer_app.domain.errors import DiskProblem, StoreUnavailable
from installer_app.presenters.start import Choice, StartProblem, already_open
from installer_app.settings import Settings
from installer_app.store.aside import set_aside
from installer_app.store.writer_lock import WriterLock
from installer_app.ui.shell.start_page import StartPage
from installer_app.ui.theme import Look

LEFT = Qt.MouseButton.LeftButton


async def damaged(home: Path, jobs: int = 3) -> Settings:
    """A data folder whose list cannot be opened any more, though most of it is there."""
    async with open_store(home / DATABASE) as store:
        await store.add_all([(a_job(f"job-{n}", n), CODE) for n in range(jobs)])
    connection = sqlite3.connect(home / DATABASE)
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("UPDATE jobs SET rest = 'x' WHERE job_id = 'job-1'")
    connection.commit()
    connection.close()
    return Settings(home)


def bytes_of(settings: Settings) -> bytes:
    """The list as it lies on the disk."""
    return (settings.data / DATABASE).read_bytes()


def kept_in(home: Path) -> list[bytes]:
    """What was set aside."""
    return [
        entry.read_bytes() for entry in home.glob("*.damaged-*") if not entry.name.endswith(("-wal", "-shm"))
    ]


async def opening(settings: Settings) -> StartProblem:
    """Why it does not open."""
    try:
        async with open_core(settings):
            raise AssertionError("it opened")
    except StoreUnavailable as problem:
        return problem_of(problem, settings)


async def told(page: StartPage) -> None:
    """Until the page says what came of it."""
    while page.outcome.isHidden():  # noqa: ASYNC110 - turns of the loop, while a thread writes
        await asyncio.sleep(0.01)


def press(page: StartPage, choice: Choice) -> None:
    QTest.mouseClick(page.buttons[choice], LEFT)


async def test_a_damaged_list_is_exported_as_far_as_it_can_be_read(tmp_path: Path, look: Look) -> None:
    settings = await damaged(tmp_path / "home")
    before = bytes_of(settings)
    page = StartPage(look)
    answer = asyncio.ensure_future(asked(page, await opening(settings), settings))
    await asyncio.sleep(0)
    assert page.title.text() == "The list of installs is damaged"
    assert page.file.text() == str(settings.data / DATABASE)
    press(page, Choice.EXPORT)
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "installs.json"))
    dialog.close()
    await told(page)
    assert page.outcome.banner.accessibleName() == "2 installs could be read. They are in installs.json."
    written = (tmp_path / "installs.json").read_text(encoding="utf-8")
    assert [job["id"] for job in json.loads(written)] == ["job-0", "job-2"]
    assert CODE.value not in written
    press(page, Choice.CLOSE)
    assert await answer is False
    assert bytes_of(settings) == before


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
    problem = already_open(shown=False)
    for end, wanted in ((lambda p: press(p, Choice.TRY_AGAIN), True), (lambda p: p.close(), False)):
        page = StartPage(look)
        answer = asyncio.ensure_future(asked(page, problem, Settings(tmp_path)))
        await asyncio.sleep(0)
        end(page)
        assert await answer is wanted


def test_the_name_of_what_is_set_aside_is_never_one_that_is_taken(tmp_path: Path) -> None:
    at = datetime(2026, 4, 14, 14, 2, tzinfo=UTC)
    names = []
    for content in ("first", "second"):
        (tmp_path / DATABASE).write_text(content)
        (tmp_path / f"{DATABASE}-wal").write_text(f"{content} log")
        names.append(set_aside(tmp_path / DATABASE, at))
    assert [name.read_text() for name in names] == ["first", "second"]
    assert names[1].with_name(f"{names[1].name}-wal").read_text() == "second log"

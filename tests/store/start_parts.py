"""What the tests of the page in place of the window share: a list in trouble, and a person before it."""

import asyncio
import sqlite3
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from store_parts import CODE, a_job, open_store

from installer_app.app.core import open_core
from installer_app.app.ground import DATABASE
from installer_app.app.starting import problem_of
from installer_app.domain.errors import StoreUnavailable
from installer_app.presenters.frame.start import Choice, StartProblem
from installer_app.settings import Settings
from installer_app.ui.shell.start_page import StartPage

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
    """As a person does."""
    QTest.mouseClick(page.buttons[choice], LEFT)


def dialog_of(page: StartPage) -> QFileDialog:
    """The one that asks where the installs are to be written."""
    press(page, Choice.EXPORT)
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    return dialog


def choose(page: StartPage, to: Path) -> None:
    """As a person does in the dialog."""
    dialog = dialog_of(page)
    dialog.fileSelected.emit(str(to))
    dialog.close()

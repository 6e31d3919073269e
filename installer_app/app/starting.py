"""What stands in for the window while there can be none, until it can be opened or a person gives up."""

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from installer_app.app.ground import DATABASE, LOCK
from installer_app.domain.errors import InstallerError, StoreUnavailable
from installer_app.presenters.frame.start import (
    Choice,
    StartProblem,
    exported,
    not_read,
    not_set_aside,
    not_written,
    nothing_readable,
    start_problem,
)
from installer_app.presenters.messages.message import Message, Moment
from installer_app.presenters.steps import Step
from installer_app.presenters.tracker.export import text_for, write_for_people
from installer_app.services.clock import SystemClock
from installer_app.settings import Settings

if TYPE_CHECKING:
    from installer_app.ui.shell.start_page import StartPage


def problem_of(failure: Exception, settings: Settings) -> StartProblem:
    """The page for what kept the program from opening what it keeps."""
    problem = failure if isinstance(failure, InstallerError) else StoreUnavailable(str(failure))
    moment = Moment(Step.SIGN_IN, SystemClock().now())
    return start_problem(problem, moment, str(settings.data / DATABASE))


async def asked(page: "StartPage", problem: StartProblem, settings: Settings) -> bool:
    """Show the page until a choice ends it: True to try once more, False to give up.

    Once it was closed it is not shown again.
    """
    if page.closed:
        return False
    page.show_problem(problem)
    page.show()
    while True:
        choice = await page.chosen()
        if choice is Choice.EXPORT:
            problem = replace(problem, outcome=await _export(page.export_to, settings))
        elif choice is Choice.START_ANEW:
            if await asyncio.to_thread(_set_aside, settings):
                return True
            problem = replace(problem, outcome=not_set_aside())
        else:
            return choice is Choice.TRY_AGAIN
        page.show_problem(problem)


async def _export(to: Path, settings: Settings) -> Message:
    return await asyncio.to_thread(_write_what_can_be_read, settings.data / DATABASE, to)


def _write_what_can_be_read(database: Path, to: Path) -> Message:
    from installer_app.store.reading import readable_jobs

    try:
        # Where the export goes there has to be room anyway.
        jobs = readable_jobs(database, to.parent)
        if not jobs:
            return nothing_readable(to.name)
        write_for_people(to, text_for(to, jobs))
    except StoreUnavailable:
        return not_read(database.name)
    except OSError:
        return not_written(to.name)
    return exported(len(jobs), to.name)


def _set_aside(settings: Settings) -> bool:
    """Under the writer's lock: nobody else may be at work on the file."""
    from installer_app.store.aside import set_aside
    from installer_app.store.writer_lock import WriterLock

    lock = WriterLock(settings.data / LOCK)
    try:
        if not lock.acquire():
            return False
        set_aside(settings.data / DATABASE, SystemClock().now())
    except StoreUnavailable:
        return False
    finally:
        lock.release()
    return True

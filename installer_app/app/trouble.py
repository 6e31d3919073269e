"""What the window does when something breaks: told calmly, kept for support, never a traceback."""

import logging
from collections.abc import Awaitable
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from installer_app import logs
from installer_app.app.surprises import Surprises

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from installer_app.store.crash_file import CrashFile
    from installer_app.ui.theme import Look
    from installer_app.ui.window import InstallerWindow

log = logging.getLogger(__name__)


async def or_say_why(app: "QApplication", data: Path, work: Awaitable[int]) -> int:
    """The work's exit status; if it breaks off, 1 once a page has said so. ``data``: where the log lies."""
    try:
        return await work
    except Exception as problem:  # noqa: BLE001 - a page in place of a traceback
        _keep(data, problem)
        from installer_app.app.stopped import show_stopped
        from installer_app.presenters.care.broken import cannot_go_on

        broke = problem
        await show_stopped(app, lambda: cannot_go_on(broke))
        return 1


def begin_crash_file(stack: AsyncExitStack, data: Path) -> bool:
    """Whether the run before died. A disk that takes no such file keeps nobody from working."""
    from installer_app.store.crash_file import CrashFile

    crash = CrashFile(data)
    try:
        died = crash.begin()
    except OSError as problem:
        log.warning("no crash file", extra={"problem": type(problem).__name__})
        return False
    stack.callback(_end_of, crash)
    return died


def tell_in(look: "Look", window: "InstallerWindow", surprises: Surprises, *, died: bool) -> None:
    """From now on this window tells."""
    from installer_app.ui.doctor.broken import tell_broken, tell_crash

    surprises.tell(lambda: tell_broken(look, window))
    if died:
        log.warning("the run before died")
        tell_crash(look, window)


def _end_of(crash: "CrashFile") -> None:
    with suppress(OSError):
        crash.end()


def _keep(data: Path, problem: Exception) -> None:
    """Into the log, which went with what it was opened for."""
    with suppress(OSError):
        logs.configure(data)
    log.error("the program had to end", exc_info=problem)
    logs.close()

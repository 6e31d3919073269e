"""One piece of asynchronous work at a time, owned: started, cancelled, and always finished."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from installer_app.domain.errors import InstallerError

T = TypeVar("T")
log = logging.getLogger(__name__)


class AsyncAction:
    """Runs a coroutine as a task that this object owns.

    ``on_busy`` hears True and False. The task ends through a done-callback: one that is cancelled before its
    first step never enters its own body.
    """

    def __init__(self, on_busy: Callable[[bool], None]) -> None:
        self._on_busy = on_busy
        self._task: asyncio.Task[Any] | None = None
        self._given_up = False

    @property
    def busy(self) -> bool:
        """Whether work is under way."""
        return self._task is not None

    def start(
        self,
        work: Callable[[], Coroutine[Any, Any, T]],
        on_result: Callable[[T], None],
        on_problem: Callable[[InstallerError], None],
    ) -> bool:
        """Begin, unless busy (then False). One of the two callbacks is called, or none if cancelled."""
        if self._task is not None:
            return False
        task = asyncio.get_running_loop().create_task(work())
        self._task, self._given_up = task, False
        self._on_busy(True)
        task.add_done_callback(lambda done: self._finish(done, on_result, on_problem))
        return True

    def cancel(self) -> None:
        """Give up what is under way; its callbacks are not called, unless it has ended in this moment."""
        if self._task is not None:
            self._task.cancel()

    def give_up(self) -> None:
        """As ``cancel``; of what has ended in this moment nothing is heard either."""
        self._given_up = True
        self.cancel()

    async def ended(self) -> None:
        """Wait until nothing is under way, and its callbacks have been called."""
        while self._task is not None:
            await asyncio.wait((self._task,))
            await asyncio.sleep(0)

    def _finish(
        self,
        task: "asyncio.Task[T]",
        on_result: Callable[[T], None],
        on_problem: Callable[[InstallerError], None],
    ) -> None:
        self._task, given_up = None, self._given_up
        self._on_busy(False)
        if task.cancelled():
            return
        problem = task.exception()
        if given_up:
            return
        if problem is None:
            on_result(task.result())
        elif isinstance(problem, InstallerError):
            on_problem(problem)
        else:
            log.error("unexpected", exc_info=problem)
            on_problem(Unexpected(type(problem).__name__))


class Unexpected(InstallerError):
    """Something broke that the program has no name for. Shown calmly; the log has the rest."""

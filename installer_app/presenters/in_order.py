"""Several pieces of asynchronous work, owned: one after the other, in the order in which they came."""

from collections import deque
from collections.abc import Callable, Coroutine
from typing import Any

from installer_app.domain.errors import InstallerError
from installer_app.presenters.action import AsyncAction

Work = Callable[[], Coroutine[Any, Any, None]]


class InOrder:
    """``on_idle`` hears that all is done, ``on_problem`` of each that failed: the next are done anyway."""

    def __init__(self, on_idle: Callable[[], None], on_problem: Callable[[InstallerError], None]) -> None:
        self._waiting: deque[Work] = deque()
        self._on_idle, self._on_problem = on_idle, on_problem
        self.action = AsyncAction(lambda _: None)

    def do(self, work: Work) -> None:
        """Behind all that waits."""
        self._waiting.append(work)
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting:
            self.action.start(self._drain, lambda _: self._ended(), self._failed)

    async def _drain(self) -> None:
        while self._waiting:
            await self._waiting.popleft()()

    def _ended(self) -> None:
        self._on_idle()
        self._go_on()

    def _failed(self, problem: InstallerError) -> None:
        self._on_problem(problem)
        self._go_on()

"""A gate that is opened once: what has to come after that waits for it."""

import asyncio
from collections.abc import Callable

from installer_app.services.listeners import Listeners


class Gate:
    """Shut until ``open``."""

    def __init__(self) -> None:
        self._open = asyncio.Event()
        self._waiting: Listeners[None] = Listeners()

    def open(self) -> None:
        """Let all go on that wait, in the order in which they came."""
        if not self._open.is_set():
            self._open.set()
            self._waiting.tell(None)

    @property
    def is_open(self) -> bool:
        """Whether nobody has to wait."""
        return self._open.is_set()

    async def passed(self) -> None:
        """Wait until it is open."""
        await self._open.wait()

    def when_open(self, do: Callable[[], None]) -> None:
        """Do it as soon as it is open: at once, if it is."""
        if self._open.is_set():
            do()
        else:
            self._waiting.add(lambda _: do())

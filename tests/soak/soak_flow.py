"""How time passes in the day: at once where nobody acts, slowly while somebody waits for the window."""

import asyncio
from collections.abc import Callable

from soak_clock import DayClock

from installer_app.services.tracker import Tracker

TURNS = 4
GLANCE, MEANWHILE = 0.01, 0.1
GIVE_UP = 60.0


class StuckError(Exception):
    """Something that must come did not come; the text says what."""


class Flow:
    """``on_time`` hears how far the day has come, whenever it has moved."""

    def __init__(self, clock: DayClock, tracker: Tracker, on_time: Callable[[float], None]) -> None:
        self._clock, self._tracker, self._on_time = clock, tracker, on_time

    @property
    def at(self) -> float:
        """Seconds since the day began."""
        return self._clock.monotonic()

    async def let_pass(self, seconds: float) -> None:
        """So much of the day, with all that the tracker does in it."""
        end = self.at + seconds
        while self.at < end:
            self._move(end - self.at)
            await self.settle()

    async def settle(self) -> None:
        """Until nothing is on the wire and nobody has anything to do at this time of day."""
        for _ in range(TURNS):
            await asyncio.sleep(0)
        quiet = asyncio.ensure_future(self._quiet())
        try:
            # What is on the wire may be waiting for its next try: so time goes on.
            await self.until(quiet.done, "the tracker's pass did not end")
        finally:
            quiet.cancel()

    async def until(self, what: Callable[[], bool], or_else: str) -> None:
        """Let the window work until something holds. Raises StuckError."""
        loop = asyncio.get_running_loop()
        give_up = loop.time() + GIVE_UP
        await asyncio.sleep(0)
        while not what():
            if loop.time() > give_up:
                raise StuckError(or_else)
            await asyncio.sleep(GLANCE)
            self._move(MEANWHILE)

    def _move(self, at_most: float) -> None:
        self._clock.go_on(at_most)
        self._on_time(self.at)

    async def _quiet(self) -> None:
        async with self._tracker.quiet():
            pass

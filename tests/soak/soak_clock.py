"""The day's clock: the sandbox's own, moved by hand; who sleeps on it wakes when the day has come so far."""

import asyncio
import heapq
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import count

from installer_app.sandbox.clock import SandboxClock
from installer_app.services.clock import SystemClock


class DayClock:
    """Fits ``ports.Clock``. The sandbox's clock must have no speed of its own, so both are always alike."""

    def __init__(self, sandbox: SandboxClock) -> None:
        self._sandbox = sandbox
        self._ran = 0.0
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._numbers = count()

    def now(self) -> datetime:
        """The day's time; from any thread."""
        return self._sandbox.now()

    def monotonic(self) -> float:
        """Seconds since the day began."""
        return self._ran

    async def sleep(self, seconds: float) -> None:
        """Until so much of the day has passed."""
        if seconds <= 0:
            await asyncio.sleep(0)
            return
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self._ran + seconds, next(self._numbers), woken))
        await woken

    def go_on(self, at_most: float) -> None:
        """Let time pass up to the next one who wakes, no more than ``at_most`` seconds."""
        while self._sleepers and self._sleepers[0][2].done():
            heapq.heappop(self._sleepers)
        due = self._sleepers[0][0] if self._sleepers else float("inf")
        passed = max(min(due - self._ran, at_most), 0.0)
        self._ran += passed
        self._sandbox.advance(passed)
        while self._sleepers and self._sleepers[0][0] <= self._ran:
            woken = heapq.heappop(self._sleepers)[2]
            if not woken.done():
                woken.set_result(None)


@contextmanager
def in_place_of_the_systems(clock: DayClock) -> Iterator[None]:
    """Inside, every part of the program that asks for the system's time is told the day's."""
    names = ("now", "monotonic", "sleep")
    before = {name: vars(SystemClock)[name] for name in names}
    for name in names:
        setattr(SystemClock, name, staticmethod(getattr(clock, name)))
    try:
        yield
    finally:
        for name in names:
            setattr(SystemClock, name, before[name])

"""The working day: stop after stop, rounds between them, a reading each hour, and all closed at the end."""

import gc
import random
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import soak_gauges as gauges
from PySide6.QtWidgets import QApplication
from soak_flow import Flow
from soak_hand import Hand
from soak_program import Program, opened
from soak_reckoning import reckon
from soak_rounds import Rounds
from soak_town import Stop, stops

HOUR = 3600.0
# Of the day, for the stops; then what still pairs or waits comes to its end.
FOR_STOPS, FAIR_FROM = 0.92, 0.88
AFTER_HOURS, LOOK_EVERY = 45 * 60.0, 5 * 60.0


@dataclass(frozen=True)
class Mark:
    """One row of the table."""

    hour: float
    reading: gauges.Reading
    jobs: Counter[str]
    requests: int
    seconds: float


@dataclass
class Day:
    """What came of it. ``wrong`` is empty if all is as it must be."""

    marks: list[Mark] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    ended: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    struck: int = 0
    outages: int = 0
    given_up: int = 0


async def work_a_day(
    hours: float, installs: int, seed: int, folder: Path, tell: Callable[[Mark], None]
) -> Day:
    """All of it. Raises StuckError if the window does not do what a technician waits for."""
    day, round_of_stops, chance = Day(), stops(installs), random.Random(seed)  # noqa: S311 - chooses faults
    alone = gauges.read().tasks
    async with opened(folder, round_of_stops, chance, hours * HOUR * FAIR_FROM) as program:
        await _Shift(program, day, hours, tell).work(round_of_stops)
    left = gauges.read().tasks - alone
    day.wrong += [f"{left} tasks are left behind"] if left else []
    return day


class _Shift:
    def __init__(self, program: Program, day: Day, hours: float, tell: Callable[[Mark], None]) -> None:
        self._p, self._day, self._hours, self._tell = program, day, hours, tell
        self._flow: Flow = program.flow
        self._hand = Hand(program)
        self._rounds = Rounds(program, self._hand)
        self._next_mark = 1.0
        self._began = time.monotonic()

    async def work(self, round_of_stops: tuple[Stop, ...]) -> None:
        await self._hand.sign_in()
        await self._flow.settle()
        self._tell(self._read(0))
        apart = self._hours * HOUR * FOR_STOPS / len(round_of_stops)
        for stop in round_of_stops:
            await self._until(stop.number * apart)
            self._p.weather.turn()
            if stop.given_up_before:
                await self._hand.give_up(stop)
                self._day.given_up += 1
            job = await self._hand.install(stop)
            await self._rounds.at_the_status(job, stop.number)
            self._hand.next_customer()
            await self._rounds.between(stop.number)
        self._p.weather.clear_up()
        await self._until(self._hours * HOUR)
        await self._work_off()
        self._reckon(round_of_stops)

    async def _until(self, at: float) -> None:
        """So far into the day, with a reading at each full hour on the way."""
        while self._next_mark * HOUR <= at:
            await self._flow.let_pass(self._next_mark * HOUR - self._flow.at)
            await self._mark()
        await self._flow.let_pass(at - self._flow.at)

    async def _mark(self) -> None:
        """Always at the same kind of moment: just signed in, on the customer page, with the network whole."""
        await self._flow.until(lambda: self._p.wire.whole, "the network did not come back")
        await self._rounds.sign_in_again()
        await self._flow.settle()
        mark = self._read(self._next_mark)
        self._next_mark += 1
        self._day.marks.append(mark)
        self._tell(mark)

    def _read(self, hour: float) -> Mark:
        jobs = Counter(job.state.value for job in self._p.core.journal.jobs)
        seconds = time.monotonic() - self._began
        return Mark(hour, gauges.read(), jobs, self._p.wire.requests, seconds)

    async def _work_off(self) -> None:
        """Until nothing is under way but what never ends by itself."""
        end = self._flow.at + AFTER_HOURS
        while self._flow.at < end and any(job.open for job in self._p.core.journal.jobs):
            await self._flow.let_pass(LOOK_EVERY)
            await self._rounds.look_after_the_list()

    def _reckon(self, round_of_stops: tuple[Stop, ...]) -> None:
        day, jobs, world = self._day, self._p.core.journal.jobs, self._p.sandbox.world
        day.ended = Counter(f"{job.action.value} {job.state.value}" for job in jobs)
        day.wrong += reckon(round_of_stops, jobs, world.ledger.entries, self._rounds.cancelled)
        day.wrong += [f"in the log: {words}" for words in self._p.surprises]
        day.faults = self._p.weather.set_on
        day.struck, day.outages = len(world.faults.struck), self._p.weather.outages


def left_behind(before: gauges.Reading) -> list[str]:
    """What outlived the window and its loop: no thread, timer, descriptor or window may."""
    gc.collect()
    left = [f"a thread: {name}" for name in gauges.threads_that_hold_up()]
    after = gauges.read()
    left += [f"a descriptor: {what}" for what in (after.open_on - before.open_on).elements()]
    for what in ("threads", "active timers"):
        more = after.counts[what] - before.counts[what]
        left += [f"{more} {what}"] if more > 0 else []
    shown = (window for window in QApplication.topLevelWidgets() if window.isVisible())
    return [*left, *(f"{type(window).__name__}" for window in shown)]

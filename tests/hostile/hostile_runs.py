"""A run of hostile things: what they came to, what was found, and what it left in memory."""

import time
import warnings
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from hostile_answers import HostileAnswer, hostile_answer
from hostile_calls import Met, a_caller
from hostile_memory import Held, held
from hostile_pictures import hostile_picture, meet_picture
from hostile_scans import ScanDesk
from hostile_texts import hostile_text

Case = TypeVar("Case")
SHORTENED = 240
WARM = 0.1
SLOW = 1.0


Meet = Callable[[int, range], Coroutine[None, None, "Run"]]


@dataclass
class Run:
    """What came of one kind of thing. ``findings`` are lines that can be run again; empty is good."""

    kind: str
    seed: int
    outcomes: Counter[tuple[str, str]] = field(default_factory=Counter)
    findings: list[str] = field(default_factory=list)
    slow: list[str] = field(default_factory=list)
    slowest: float = 0.0
    seconds: float = 0.0
    warm: Held | None = None
    end: Held | None = None

    @property
    def cases(self) -> int:
        """How many were met."""
        return self.outcomes.total()

    async def go(
        self,
        numbers: range,
        make: Callable[[int, int], Case],
        meet: Callable[[Case], Awaitable[Met]],
        said: Callable[[Case], tuple[str, bytes | str]],
    ) -> "Run":
        """Make and meet all of them; ``said`` tells of which kind one is, and what it says."""
        began = time.monotonic()
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # what warns a technician of nothing is a finding, too
            for number in numbers:
                if number - numbers.start == int(len(numbers) * WARM):
                    self.warm = held()
                case = make(self.seed, number)
                before = time.process_time()
                met = await meet(case)
                self._note(number, *said(case), met, time.process_time() - before)
        self.end = held()
        self.seconds = time.monotonic() - began
        return self

    def _note(self, number: int, what: str, data: bytes | str, met: Met, took: float) -> None:
        self.outcomes[what, met.outcome] += 1
        self.slowest = max(self.slowest, took)
        line = f"--seed {self.seed} --only {self.kind}:{number}  {what}  {short(data)}"
        self.findings += [f"{line}  {words}" for words in met.wrong]
        if took > SLOW:
            self.slow.append(f"{line}  took {took:.1f} s")


async def meet_answers(seed: int, numbers: range) -> Run:
    """Answers to the real client, over real sockets."""
    unheard: list[str] = []
    async with a_caller(unheard) as caller:

        async def meet(answer: HostileAnswer) -> Met:
            met = await caller.meet(answer)
            heard, unheard[:] = tuple(unheard), []
            return Met(met.outcome, met.wrong + heard)

        return await Run("answer", seed).go(numbers, hostile_answer, meet, lambda a: (a.call, a.data))


async def meet_texts(seed: int, numbers: range) -> Run:
    """Texts to the scan page, the odd ones by other ways than the even."""
    desk = ScanDesk()

    async def meet(numbered: tuple[int, str]) -> Met:
        number, text = numbered
        with surprises() as found:
            outcome, wrong = desk.meet(text, number)
            found.append(Met(outcome, tuple(wrong)))
        return found[0]

    return await Run("text", seed).go(
        numbers, lambda seed, number: (number, hostile_text(seed, number)), meet, lambda t: ("text", t[1])
    )


async def meet_pictures(seed: int, numbers: range) -> Run:
    """Picture files to the reader."""

    async def meet(picture: bytes) -> Met:
        with surprises() as found:
            found.append(Met(meet_picture(picture)))
        return found[0]

    return await Run("picture", seed).go(numbers, hostile_picture, meet, lambda p: ("picture", p))


@contextmanager
def surprises() -> Iterator[list[Met]]:
    """What is raised in the block is what it comes to."""
    found: list[Met] = []
    try:
        yield found
    except Exception as surprise:  # noqa: BLE001 - whatever it is, it is a finding, and the others go on
        name = type(surprise).__name__
        found[:] = [Met(name, (f"{name}: {surprise}"[:SHORTENED],))]


def short(data: bytes | str) -> str:
    """Its beginning and its length."""
    shown = repr(data[:SHORTENED])
    return shown if len(data) <= SHORTENED else f"{shown}… ({len(data)} in all)"

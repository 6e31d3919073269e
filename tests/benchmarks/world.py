"""A utility's working day in virtual time: its server, and technicians with the program's own tracker."""

import heapq
import math
import random
from collections import Counter
from collections.abc import Coroutine, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any, TypeVar

from bench import DEMO
from memory_stores import MemoryStore

from installer_app.domain.customer import Customer, Meter, MeterType, Premise, account_status
from installer_app.domain.errors import InstallerError, OutcomeUnknown, RefusalCode, Refused, ServerDown
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import InstallJob, JobState
from installer_app.domain.mac import MacAddress
from installer_app.domain.schedule import Cadence
from installer_app.domain.sticker import Sticker
from installer_app.services.filing import Filing
from installer_app.services.journal import Journal
from installer_app.services.order import Order
from installer_app.services.ports import BindRequest, Grant, Health, PowerBox
from installer_app.services.profile import Credentials, Profile
from installer_app.services.session import Session
from installer_app.services.timing import Timing
from installer_app.services.tracker import Tracker

T = TypeVar("T")
MORNING = datetime(2026, 4, 14, 8, tzinfo=UTC)
WORKDAY = 8 * 3600.0
LATEST = 48 * 3600.0
# An overdue bind is looked at every six hours.
LAST_LOOKS = 7 * 3600.0
CODE = InstallCode("TUTORIAL-INSTALL-CODE-001")
FOREVER = frozenset({"customer.sync", "hardware.bind"})


@dataclass
class Day:
    """The plan: who works when, how long each pairing takes, and when the network is gone."""

    technicians: int
    binds_each: int = 10
    outage: tuple[float, float] | None = None
    problem: type[InstallerError] | None = None
    told_when_back: bool = False
    seed: int = 1


@dataclass
class Bind:
    """What became of one bind. Seconds since the morning; ``paired`` is infinite for one that never pairs."""

    client_id: str
    asked: float
    accepted: float = math.inf
    paired: float = math.inf
    noticed: float = math.inf
    polls: int = 0


class VirtualClock:
    """Fits ``ports.Clock``; everybody has the same."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> datetime:
        return MORNING + timedelta(seconds=self.seconds)

    def monotonic(self) -> float:
        return self.seconds

    async def sleep(self, seconds: float) -> None:
        del seconds
        raise AssertionError("in virtual time the tracker is asked how long it rests")


class Utility:
    """The servers: they count what they are asked, and pair what is bound after its time."""

    clock_offset = None

    def __init__(self, clock: VirtualClock, day: Day) -> None:
        self._clock = clock
        self._day = day
        self._chance = random.Random(f"{day.seed} pairing")  # noqa: S311 - draws a day, hides nothing
        self.binds: dict[str, Bind] = {}
        self.requests: Counter[int] = Counter()

    async def sign_in(self) -> Grant:
        return Grant(FOREVER, MORNING + timedelta(days=9))

    async def health(self) -> Health:
        return Health.HEALTHY

    async def customer(self, client_id: str | None) -> Customer:
        self._asked()
        assert client_id is not None
        bind = self.binds[client_id]
        bind.polls += bind.accepted <= self._clock.seconds
        return customer(client_id, is_ami=bind.paired <= self._clock.seconds)

    async def bind(self, request: BindRequest) -> None:
        try:
            self._asked()
        except ServerDown as exc:
            raise OutcomeUnknown("503 to a bind") from exc
        bind = self.binds[request.client_id]
        if bind.accepted < math.inf:
            raise Refused(RefusalCode.METER_ALREADY_BOUND, 400)
        bind.accepted = self._clock.seconds
        bind.paired = bind.accepted + pairing_seconds(self._chance)

    async def close(self) -> None: ...

    def _asked(self) -> None:
        now, outage = self._clock.seconds, self._day.outage
        if outage is not None and self._day.problem is not None and outage[0] <= now < outage[1]:
            raise self._day.problem("the outage")
        self.requests[int(now)] += 1


def pairing_seconds(chance: random.Random) -> float:
    """Nine in ten are quick (median 6 minutes), the others slow (median 90), one in a hundred never pairs."""
    kind = chance.random()
    if kind < 0.01:
        return math.inf
    median, spread = (360.0, 0.7) if kind < 0.9 else (5400.0, 1.3)
    return min(median * math.exp(chance.gauss(0, spread)), LATEST)


def customer(client_id: str, is_ami: bool) -> Customer:
    """One customer with one meter."""
    meter = Meter(f"9{client_id}", MeterType.ELECTRIC, "Electric", is_ami, "R", "1")
    return Customer(client_id, account_status("A"), (Premise(f"5{client_id}", (meter,), True),))


@dataclass(order=True)
class _Event:
    at: float
    order: int
    technician: "Technician" = field(compare=False)
    client_id: str = field(compare=False, default="")
    network_back: bool = field(compare=False, default=False)
    turn: int = field(compare=False, default=0)


class Technician:
    """The program's own services over the utility."""

    def __init__(self, number: int, clock: VirtualClock, utility: Utility, cadence: Cadence) -> None:
        self.number, self.turn = number, 0
        self._clock, self._utility = clock, utility

        async def opener(_: Profile, __: Credentials) -> PowerBox:
            return utility

        session = Session(opener)
        timing = Timing(clock)
        journal = Journal(MemoryStore(), timing, cadence.settle, Filing())
        self.tracker = Tracker(journal, session, timing, cadence)
        journal.changed.add(self._noticed)
        self._timing = timing
        now(session.sign_in(DEMO, Credentials(f"tech-{number}", "made-up")))

    def bind(self, client_id: str) -> None:
        found = customer(client_id, is_ami=False)
        premise = found.premises[0]
        sticker = Sticker(MacAddress(f"{int(client_id):012X}"), CODE)
        order = Order(found, premise, premise.meters[0], sticker, self._timing.now())
        now(self.tracker.submit(order))

    def work(self) -> float | None:
        """One pass; how long there is nothing to do then."""
        now(self.tracker.step())
        rest = self.tracker.rest()
        return None if rest is None else rest.total_seconds()

    def _noticed(self, job: InstallJob) -> None:
        if job.state is JobState.CONFIRMED:
            self._utility.binds[job.target.client_id].noticed = self._clock.seconds


def now(work: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine that waits for nothing: here all answers come at once."""
    try:
        work.send(None)
    except StopIteration as done:
        result: T = done.value
        return result
    raise AssertionError("it waits for something")


def live(day: Day, cadence: Cadence) -> Utility:
    """The whole day, until the last bind has had its 48 hours, and a look after that."""
    clock = VirtualClock()
    utility = Utility(clock, day)
    technicians = [Technician(n, clock, utility, cadence) for n in range(day.technicians)]
    order = count()
    events = list(_plan(day, technicians, utility, order))
    heapq.heapify(events)
    while events:
        event = heapq.heappop(events)
        technician = event.technician
        if event.at > WORKDAY + LATEST + LAST_LOOKS or _is_overtaken(event):
            continue  # over, or overtaken by an earlier turn
        clock.seconds = event.at
        if event.client_id:
            technician.bind(event.client_id)
        if event.network_back:
            technician.tracker.network_is_back()
        rest = technician.work()
        technician.turn += 1
        if rest is not None:
            heapq.heappush(events, _Event(event.at + rest, next(order), technician, turn=technician.turn))
    return utility


def _is_overtaken(event: _Event) -> bool:
    """A turn before which there was another."""
    return not (event.client_id or event.network_back) and event.turn != event.technician.turn


def _plan(
    day: Day, technicians: Sequence[Technician], utility: Utility, order: Iterator[int]
) -> Iterator[_Event]:
    chance = random.Random(f"{day.seed} plan")  # noqa: S311 - draws a day, hides nothing
    for technician in technicians:
        each = WORKDAY / day.binds_each
        for number in range(day.binds_each):
            at = each * (number + chance.random())
            client_id = f"{technician.number * 100 + number + 1:09}"
            utility.binds[client_id] = Bind(client_id, at)
            yield _Event(at, next(order), technician, client_id)
        if day.outage is not None and day.told_when_back:
            yield _Event(day.outage[1], next(order), technician, network_back=True)


def by_constant(seconds: float) -> Cadence:
    """Polling each job every so many seconds, to compare with."""
    step = timedelta(seconds=seconds)
    return replace(Cadence(), least=step, growth=0.0, most=step, overdue=step)

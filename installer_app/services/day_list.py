"""Today's list: kept for its day, worked through, ticked from the installs, and forgotten."""

import asyncio
import uuid
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, tzinfo
from enum import StrEnum

from installer_app.domain.job import InstallJob
from installer_app.domain.standing import Standing, StopState, next_stop, standings
from installer_app.domain.stop import CouldNot, Reason, Stop, WorkOrder
from installer_app.frozen import frozen
from installer_app.services.journal import Journal
from installer_app.services.listeners import Listeners
from installer_app.services.ports import Clock
from installer_app.services.session import Session
from installer_app.services.stop_store import StopStore


class Did(StrEnum):
    """What can be taken back."""

    OPENED = "opened"
    COULD_NOT = "could not"
    PUT_OFF = "put off"


@frozen
class Undo:
    """The last thing done to the list: what it was before, and at which stop (None: at all of it)."""

    did: Did
    before: tuple[Stop, ...]
    day: date
    stop: Stop | None = None


class DayList:
    """The stops of the newest list in memory as they are kept. Listeners of ``changed`` hear that any moved.

    A list belongs to the day it was opened on; until there is one of today the last one stays, so that a
    night shift does not lose its list at midnight. ``zone`` None is this laptop's own.
    """

    def __init__(
        self,
        store: StopStore,
        journal: Journal,
        session: Session,
        clock: Clock,
        zone: tzinfo | None = None,
    ) -> None:
        self._store, self._journal, self._session, self._clock = store, journal, session, clock
        self.zone = zone
        self._lock = asyncio.Lock()
        self._stops: tuple[Stop, ...] = ()
        self._now_known: _Known | None = None
        self._base_url = ""
        self.undo_next: Undo | None = None
        self.changed: Listeners[None] = Listeners()
        journal.changed.add(self._job_changed)
        session.changed.add(lambda _: self._session_changed())

    @property
    def today(self) -> date:
        """By this laptop's calendar."""
        return self._clock.now().astimezone(self.zone).date()

    @property
    def day(self) -> date:
        """The day of the list that there is; without one, today."""
        return self._stops[0].day if self._stops else self.today

    @property
    def standings(self) -> tuple[Standing, ...]:
        """Every stop in its place, and how it stands; the same tuple until something moves."""
        return self._known().standings

    @property
    def counts(self) -> Mapping[StopState, int]:
        """How many stops stand how."""
        return self._known().counts

    def standing_of(self, stop_id: str) -> Standing | None:
        """How one stop stands; None if it is not in the list any more."""
        return self._known().by_id.get(stop_id)

    def next(self) -> Stop | None:
        """Where to go next."""
        return self._known().upcoming

    def here(self, number: str) -> tuple[Standing, ...]:
        """The stops of a customer."""
        known = self._known()
        return tuple(known.by_id[stop_id] for stop_id in known.by_number.get(number, ()))

    async def load(self) -> None:
        """Read the newest list. Raises StoreUnavailable."""
        async with self._lock:
            self._hold(tuple(await self._store.newest()))

    async def take_over(self, orders: Sequence[WorkOrder], *, add: bool) -> int:
        """Make these today's list, or add to it what is not there yet; how many are new in it.

        A stop that was there keeps what was done about it. Raises StoreUnavailable.
        """
        async with self._lock:
            today = self.today
            before = self._stops if self.day == today else ()
            # Ten thousand stops take a moment, in which the window is to work.
            placed, new = await asyncio.to_thread(_merged, before, orders, today, add=add)
            await self._put(today, placed, Undo(Did.OPENED, before, today))
            return new

    async def could_not(self, stop_id: str, reason: Reason, note: str) -> None:
        """Nothing was installed there, and why. Raises StoreUnavailable."""
        said = CouldNot(reason, note, self._clock.now())
        await self._change(stop_id, Did.COULD_NOT, could_not=said)

    async def put_off(self, stop_id: str) -> None:
        """Go there later. Raises StoreUnavailable."""
        await self._change(stop_id, Did.PUT_OFF, put_off_at=self._clock.now())

    async def take_back(self, stop_id: str) -> None:
        """As if nothing had been said of that stop. Raises StoreUnavailable."""
        await self._change(stop_id, None, could_not=None, put_off_at=None)

    async def is_of(self, stop_id: str, client_id: str) -> None:
        """The number of a stop is a billing account of that customer. Raises StoreUnavailable."""
        await self._change(stop_id, None, client_id=client_id)

    async def undo(self) -> None:
        """Take back the last thing done. Raises StoreUnavailable."""
        async with self._lock:
            last = self.undo_next
            if last is None:
                return
            if last.stop is None:
                await self._put(last.day, last.before, None)
            else:
                await self._save(last.stop, None)

    async def forget(self, older_than: datetime) -> None:
        """Let go of the days that were over before that time. Raises StoreUnavailable."""
        before = older_than.astimezone(self.zone).date()
        async with self._lock:
            await self._store.forget(before)
            if self._stops and self.day < before:
                self.undo_next = None
                self._hold(())

    async def _change(
        self, stop_id: str, did: Did | None, **changes: CouldNot | datetime | str | None
    ) -> None:
        async with self._lock:
            stop = next((stop for stop in self._stops if stop.stop_id == stop_id), None)
            changed = replace(stop, **changes) if stop is not None else None  # type: ignore[arg-type] # fields of Stop by their names
            if stop is None or changed is None or changed == stop:
                return
            undo = Undo(did, (), stop.day, stop) if did is not None else None
            await self._save(changed, undo)

    async def _save(self, stop: Stop, undo: Undo | None) -> None:
        await self._store.save(stop)
        self.undo_next = undo
        self._hold(tuple(stop if one.stop_id == stop.stop_id else one for one in self._stops))

    async def _put(self, day: date, stops: tuple[Stop, ...], undo: Undo | None) -> None:
        await self._store.put_day(day, stops)
        self.undo_next = undo
        # Without a list of that day the one before it is the newest.
        self._hold(stops or tuple(await self._store.newest()))

    def _job_changed(self, job: InstallJob) -> None:
        if job.target.client_id in self._known().by_number:
            self._tell()

    def _session_changed(self) -> None:
        place = self._session.place
        base_url = place.base_url if place is not None else ""
        if base_url != self._base_url:
            self._base_url = base_url
            self._tell()

    def _hold(self, stops: tuple[Stop, ...]) -> None:
        self._stops = stops
        self._tell()

    def _known(self) -> "_Known":
        """Found out once for each change: whoever paints asks many times."""
        if self._now_known is None:
            numbers = {number for stop in self._stops for number in stop.numbers}
            # Before the list is read there are no numbers, and may be no journal to ask.
            jobs = self._journal.known_of_customers(numbers) if numbers else ()
            self._now_known = _known(standings(self._stops, jobs, self._base_url, self.zone))
        return self._now_known

    def _tell(self) -> None:
        self._now_known = None
        self.changed.tell(None)


@frozen
class _Known:
    """How the stops stand, and where each is found."""

    standings: tuple[Standing, ...]
    counts: Mapping[StopState, int]
    by_id: Mapping[str, Standing]
    by_number: Mapping[str, tuple[str, ...]]
    upcoming: Stop | None


def _known(standings: tuple[Standing, ...]) -> _Known:
    by_number: dict[str, tuple[str, ...]] = {}
    for one in standings:
        for number in one.stop.numbers:
            by_number[number] = (*by_number.get(number, ()), one.stop.stop_id)
    by_id = {one.stop.stop_id: one for one in standings}
    counts = Counter(one.state for one in standings)
    return _Known(standings, counts, by_id, by_number, next_stop(standings))


def _merged(
    before: Sequence[Stop], orders: Sequence[WorkOrder], today: date, *, add: bool
) -> tuple[tuple[Stop, ...], int]:
    """The list as it will be, in its places, and how many stops are new in it."""
    known = {stop.work.key: stop for stop in before}
    kept = before if add else ()
    there = {stop.work.key for stop in kept}
    fresh = [order for order in orders if order.key not in there]
    stops = [*kept, *(_stop(order, known.get(order.key), today) for order in fresh)]
    placed = tuple(replace(stop, place=place) for place, stop in enumerate(stops, 1))
    return placed, sum(order.key not in known for order in fresh)


def _stop(order: WorkOrder, before: Stop | None, today: date) -> Stop:
    """With what was done about it, where it was in the list already."""
    if before is not None:
        return replace(before, work=order)
    return Stop(uuid.uuid4().hex, today, 0, order)

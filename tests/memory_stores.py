"""Stores that live in memory, and fail where they are told to."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import date, datetime

from installer_app.domain.errors import DiskProblem, SecretsUnavailable, StoreUnavailable
from installer_app.domain.filed import FINISHED, filed
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import InstallJob, JobState
from installer_app.domain.stock import BoxRow
from installer_app.domain.stop import Stop
from installer_app.services.filing import Filing
from installer_app.services.ports import (
    KeptCustomer,
    RecentCustomer,
)


class MemoryStore:
    """A job store that can be made to fail; what it holds outlives the services over it."""

    def __init__(self) -> None:
        self.jobs: dict[str, InstallJob] = {}
        self.codes: dict[str, InstallCode] = {}
        self.broken = False
        self.seen: list[JobState] = []
        self.keeps_codes = True

    async def add(self, job: InstallJob, code: InstallCode) -> None:
        await self.add_all([(job, code)])

    async def add_all(self, jobs: Sequence[tuple[InstallJob, InstallCode]]) -> None:
        self._check()
        for job, code in jobs:
            self.jobs[job.job_id] = job
            self.codes[job.job_id] = code
            self.seen.append(job.state)

    async def save(self, job: InstallJob) -> None:
        self._check()
        self.jobs[job.job_id] = job
        self.seen.append(job.state)

    async def forget(self, jobs: Sequence[InstallJob]) -> None:
        self._check()
        self.jobs.update({job.job_id: job for job in jobs})

    async def all(self) -> Sequence[InstallJob]:
        self._check()
        return tuple(self.jobs.values())

    async def filing(self) -> Filing:
        return Filing(filed(job) for job in await self.all())

    async def with_codes(self) -> frozenset[str]:
        return frozenset(self.codes)

    async def code_of(self, job_id: str) -> InstallCode | None:
        return self.codes.get(job_id)

    def _check(self) -> None:
        if self.broken:
            raise StoreUnavailable("disk full", DiskProblem.FULL)


class MemoryRecents:
    """Recents for one run."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.found: list[RecentCustomer] = []
        self.records: dict[tuple[str, str], KeptCustomer] = {}
        self.own: dict[tuple[str, str], str] = {}
        self.broken = False

    async def remember_customer(self, place: str, kept: KeptCustomer, own_of: str = "") -> None:
        customer = kept.customer
        await self.remember(f"last at {place}", customer.client_id)
        address = customer.premises[0].short if customer.premises else ""
        recent = RecentCustomer(customer.client_id, customer.name, address, kept.at)
        self.found = [recent, *(r for r in self.found if r.client_id != recent.client_id)]
        self.records[place, customer.client_id] = kept
        if own_of:
            self.own[place, own_of] = customer.client_id

    async def kept_customer(self, place: str, number: str, own_of: str) -> KeptCustomer | None:
        if self.broken:
            raise StoreUnavailable("disk full", DiskProblem.FULL)
        return self.records.get((place, number or self.own.get((place, own_of), "")))

    async def forget_customers(self, older_than: datetime) -> None:
        self.found = [recent for recent in self.found if recent.at >= older_than]
        self.records = {key: kept for key, kept in self.records.items() if kept.at >= older_than}

    async def customers(self, place: str, most: int = 5) -> Sequence[RecentCustomer]:
        if self.broken or not place:
            raise StoreUnavailable("disk full", DiskProblem.FULL)
        here = {number for where, number in self.records if where == place}
        elsewhere = {number for where, number in self.records if where != place} - here
        return [recent for recent in self.found if recent.client_id not in elsewhere][:most]

    async def remember(self, key: str, value: str) -> None:
        if self.broken:
            raise StoreUnavailable("disk full", DiskProblem.FULL)
        self.kept[key] = value

    async def remember_all(self, notes: Mapping[str, str]) -> None:
        if self.broken:
            raise StoreUnavailable("disk full", DiskProblem.FULL)
        self.kept.update(notes)

    async def recall(self, key: str) -> str | None:
        if self.broken:
            raise StoreUnavailable("disk full", DiskProblem.FULL)
        return self.kept.get(key)


class MemorySecrets:
    """A keychain for one run; with an empty name there is none."""

    def __init__(self, name: str = "Test keychain") -> None:
        self.name = name
        self.kept: dict[str, str] = {}

    async def look(self) -> str:
        return self.name

    async def get(self, key: str) -> str | None:
        self._check()
        return self.kept.get(key)

    async def put(self, key: str, secret: str) -> None:
        self._check()
        self.kept[key] = secret

    async def delete(self, key: str) -> None:
        self._check()
        self.kept.pop(key, None)

    def _check(self) -> None:
        if not self.name:
            raise SecretsUnavailable("none here")


class MemoryStickers:
    """A box list for one run; it can be made to fail, and its keychain to answer late."""

    def __init__(self) -> None:
        self.kept: dict[str, tuple[BoxRow, InstallCode | None]] = {}
        self.full = False
        self.keeps_codes = True
        self.locked: asyncio.Event | None = None

    def lose_codes(self) -> None:
        """The keychain is another one."""
        self.kept = {row_id: (row, None) for row_id, (row, _) in self.kept.items()}

    async def rows(self) -> Sequence[BoxRow]:
        return [row for row, _ in self.kept.values()]

    async def codes(self) -> Mapping[str, InstallCode]:
        if self.locked is not None:
            await self.locked.wait()
        return {row_id: code for row_id, (_, code) in self.kept.items() if code is not None}

    async def put(self, row: BoxRow, code: InstallCode | None) -> None:
        self._check()
        self.kept[row.row_id] = (row, code)

    async def save(self, row: BoxRow) -> None:
        self._check()
        self.kept[row.row_id] = (row, self.kept[row.row_id][1])

    async def wipe(self, row_ids: Sequence[str]) -> None:
        for row_id in row_ids:
            self.kept[row_id] = (self.kept[row_id][0], None)

    async def remove(self, row_ids: Sequence[str]) -> None:
        self._check()
        for row_id in row_ids:
            del self.kept[row_id]

    async def forget(self, older_than: datetime) -> None:
        self.kept = {row_id: kept for row_id, kept in self.kept.items() if kept[0].read_at >= older_than}

    def _check(self) -> None:
        if self.full:
            raise StoreUnavailable("disk full", DiskProblem.FULL)


class MemoryStops:
    """The lists of the days for one run; it can be made to fail."""

    def __init__(self) -> None:
        self.days: dict[date, dict[str, Stop]] = {}
        self.full = False

    async def newest(self) -> Sequence[Stop]:
        days = [day for day, stops in self.days.items() if stops]
        return tuple(self.days[max(days)].values()) if days else ()

    async def put_day(self, day: date, stops: Sequence[Stop]) -> None:
        self._check()
        self.days[day] = {stop.stop_id: stop for stop in stops}

    async def save(self, stop: Stop) -> None:
        self._check()
        self.days[stop.day][stop.stop_id] = stop

    async def forget(self, before: date) -> None:
        self._check()
        self.days = {day: stops for day, stops in self.days.items() if day >= before}

    def _check(self) -> None:
        if self.full:
            raise StoreUnavailable("disk full", DiskProblem.FULL)


class WipingStore(MemoryStore):
    """Takes its time, as a disk does, and wipes the code of what is finished."""

    async def add_all(self, jobs: Sequence[tuple[InstallJob, InstallCode]]) -> None:
        await asyncio.sleep(0)
        await super().add_all(jobs)

    async def save(self, job: InstallJob) -> None:
        await super().save(job)
        if job.state in FINISHED:
            self.codes.pop(job.job_id, None)

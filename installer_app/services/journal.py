"""The jobs of this laptop: each move is committed before anybody hears of it."""

import asyncio
import logging
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from installer_app.domain.errors import StoreUnavailable
from installer_app.domain.events import AnswerLost, Event, Resumed
from installer_app.domain.filed import Filed, filed
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import InstallJob, JobState, Need
from installer_app.domain.mac import MacAddress
from installer_app.domain.text import searchable
from installer_app.domain.transitions import IllegalTransitionError, transition
from installer_app.language import mark
from installer_app.services.filing import Filing
from installer_app.services.gate import Gate
from installer_app.services.listeners import Listeners
from installer_app.services.ports import Clock, JobStore

log = logging.getLogger(__name__)
FOUND_SENDING = mark("the program ended before the answer came")


class Journal:
    """All jobs as they are on disk. Listeners of ``changed`` get each job after its commit.

    What is finished stays filed until it is asked for: the rules look at ``live`` jobs and at those of one
    meter, so ten thousand finished ones cost them nothing.

    It is made before it is read, so that the window need not wait for the disk. A rule that asked it then
    would go by an empty list: that is a RuntimeError. What needs it waits for the ``gate``, which opens once
    all is read and put in order.
    """

    def __init__(
        self, store: JobStore, clock: Clock, settle: timedelta, filing: Filing | None = None
    ) -> None:
        """``filing``: all that there is; without one it has to be read."""
        self._store = store
        self._clock = clock
        self._settle = settle
        self._lock = asyncio.Lock()
        self._read = filing
        self.gate = Gate()
        if filing is not None:
            self.gate.open()
        self._unsaved: dict[str, Event] = {}
        self.changed: Listeners[InstallJob] = Listeners()

    @property
    def _filing(self) -> Filing:
        if self._read is None:
            raise RuntimeError("the journal was asked before it was read")
        return self._read

    @property
    def jobs(self) -> tuple[InstallJob, ...]:
        """Every job, in the order confirmed. Opens each: for exports and commands, not for the window."""
        return tuple(label.open() for label in self._filing.labels.values())

    @property
    def live(self) -> tuple[InstallJob, ...]:
        """The jobs that anything may still happen to, or that need a person, in the order confirmed.

        The same tuple until one of them changes: what is found out by it holds as long.
        """
        return self._filing.live

    def live_in(self, state: JobState) -> tuple[InstallJob, ...]:
        """Those of them in a state."""
        return self._filing.live_in(state)

    @property
    def filed(self) -> tuple[Filed, ...]:
        """Every job's label, in the order confirmed, with the outcomes that the disk has not taken yet."""
        if not self._unsaved:
            return tuple(self._filing.labels.values())
        return tuple(
            filed(self.known_of(job_id)) if job_id in self._unsaved else label
            for job_id, label in self._filing.labels.items()
        )

    @property
    def known_live(self) -> tuple[InstallJob, ...]:
        """``live`` with the outcomes that the disk has not taken yet, for what shows them; none unread."""
        if self._read is None:
            return ()
        if not self._unsaved:
            return self.live
        return tuple(self.known_of(job.job_id) for job in self._filing.live)

    @property
    def count(self) -> int:
        """How many jobs there are; none unread."""
        return len(self._read.labels) if self._read is not None else 0

    def of_meter(self, base_url: str, meter_id: str) -> tuple[InstallJob, ...]:
        """Every job of one meter at one utility, in the order confirmed."""
        filing = self._filing
        labels = [filing.labels[job_id] for job_id in filing.of_meter(meter_id)]
        return tuple(label.open() for label in labels if label.is_of(base_url, meter_id))

    def beside(self, job: InstallJob) -> tuple[InstallJob, ...]:
        """Every job of the same meter, this one too: what ``superseded`` and ``contested`` look through."""
        return self.of_meter(job.place.base_url, job.target.meter_id)

    def has_company(self, meter_id: str) -> bool:
        """Whether there may be several of a meter; opens none, so that a row can ask."""
        return len(self._filing.of_meter(meter_id)) > 1

    def of_device(self, mac: MacAddress) -> tuple[InstallJob, ...]:
        """Every job of one device, in the order confirmed; quick enough to be asked while somebody looks."""
        digits = mac.digits.lower()
        line = f"\n{digits}\n"
        found = [label for label in self._filing.labels.values() if line in label.search]
        return tuple(label.open() for label in found if label.mac_digits == digits)

    def of_devices(self, macs: Collection[MacAddress]) -> tuple[InstallJob, ...]:
        """Every job of these devices, in the order confirmed."""
        if len(macs) == 1:
            return self.of_device(*macs)
        wanted = {mac.digits.lower() for mac in macs}
        return tuple(label.open() for label in self._filing.labels.values() if label.mac_digits in wanted)

    def known_of_customers(self, numbers: Collection[str]) -> tuple[InstallJob, ...]:
        """Every job of these customers with its outcome, in the order confirmed."""
        wanted = {searchable(number) for number in numbers}
        labels = [label for label in self._filing.labels.values() if label.customer in wanted]
        return tuple(self.known_of(label.job_id) for label in labels)

    def __contains__(self, job_id: str) -> bool:
        return self._read is not None and job_id in self._read.labels

    def label_of(self, job_id: str) -> Filed:
        """Its label as it is on the disk; opens nothing."""
        return self._filing.labels[job_id]

    def known_of(self, job_id: str) -> InstallJob:
        """A job with its outcome, also where the disk has not taken that yet."""
        job, event = self[job_id], self._unsaved.get(job_id)
        return job if event is None else transition(job, event, self._settle)

    def unsaved(self, job_id: str) -> bool:
        """Whether its outcome is known and not on the disk."""
        return job_id in self._unsaved

    def __getitem__(self, job_id: str) -> InstallJob:
        return self._filing.job(job_id)

    @property
    def keeps_codes(self) -> bool:
        """Whether what waits can be sent after a restart without its sticker."""
        return self._store.keeps_codes

    @property
    def next_number(self) -> int:
        """The number of this laptop's next request."""
        return self._filing.highest + 1

    async def load(self) -> None:
        """Read what is on disk; changes nothing. Raises StoreUnavailable."""
        self._read = await self._store.filing()

    async def recover(self) -> tuple[InstallJob, ...]:
        """Move what was SENDING when the program ended to UNKNOWN. Only for the writer's lock's holder.

        A bind whose release was done, and which was not sent itself, goes on and says so. Who waits for the
        journal goes on after that.
        """
        now = self._clock.now()
        lost = self.live_in(JobState.SENDING)
        between = [job for job in self.live_in(JobState.QUEUED) if self._released(job)]
        for job in between:
            await self.apply(job.job_id, Resumed(now))
        await self._look_for_codes()
        moved = tuple([await self.apply(job.job_id, AnswerLost(now, FOUND_SENDING)) for job in lost])
        self.gate.open()
        return moved

    async def _look_for_codes(self) -> None:
        """What waits and has lost its code says so before anybody counts on it."""
        kept = await self._store.with_codes()
        for job in self.live:
            if job.state is JobState.QUEUED and job.need is Need.NONE and job.job_id not in kept:
                await self.need(job.job_id, Need.CODE_GONE)
            # The keychain was locked the last time, and the code is there all the same.
            elif job.need is Need.CODE_GONE and await self._store.code_of(job.job_id) is not None:
                await self.need(job.job_id, Need.NONE)

    def _released(self, job: InstallJob) -> bool:
        return bool(job.after) and self[job.after].state is JobState.RELEASED

    async def add(
        self, jobs: Iterable[tuple[InstallJob, InstallCode]], check: Callable[[], None] = lambda: None
    ) -> None:
        """Commit new jobs, all or none. Raises StoreUnavailable: then nothing is kept and nothing is sent.

        ``check`` is asked in the same turn, with nothing else being added; what it raises goes on, too.
        """
        await self.gate.passed()
        new = tuple(jobs)
        async with self._lock:
            check()
            await self._store.add_all(new)
            for job, _ in new:
                self._filing.file(job)
        for job, _ in new:
            self.changed.tell(job)

    async def apply(self, job_id: str, event: Event) -> InstallJob:
        """Move a job, commit, tell. Raises IllegalTransitionError, StoreUnavailable; then it is as it was."""
        async with self._lock:
            before = self[job_id]
            job = transition(before, event, self._settle)
            await self._save(job)
            if self._unsaved.get(job_id) is event:
                del self._unsaved[job_id]
        if job.state is not before.state:
            moved = {"job_id": job_id, "action": job.action.value, "state": job.state.value}
            log.info("job moved", extra=moved)
        self.changed.tell(job)
        return job

    async def apply_if(self, job_id: str, event: Event) -> InstallJob | None:
        """Like ``apply`` for what we found out ourselves: None if the job has moved on meanwhile."""
        try:
            return await self.apply(job_id, event)
        except IllegalTransitionError:
            return None

    async def conclude(self, job_id: str, event: Event) -> None:
        """Like ``apply`` for what the wire said: if the disk fails, ``flush`` tries again."""
        self._unsaved[job_id] = event
        await self.flush()

    async def flush(self) -> None:
        """Commit the outcomes that could not be committed when they came. Raises StoreUnavailable."""
        for job_id in tuple(self._unsaved):
            try:
                await self.apply(job_id, self._unsaved[job_id])
            except StoreUnavailable:
                # Whoever shows it shows what is known; a crash now would leave a doubt, and that is settled.
                self.changed.tell(self.known_of(job_id))
                raise

    async def need(self, job_id: str, need: Need, reason: str = "") -> InstallJob:
        """Say what a person has to do with a job, or that nobody is needed. Raises StoreUnavailable."""
        async with self._lock:
            job = self[job_id].with_need(need, reason)
            await self._save(job)
        self.changed.tell(job)
        return job

    async def forget_names(self, job_ids: Sequence[str]) -> None:
        """Keep these jobs without the customer's name and address. Raises StoreUnavailable."""
        if not job_ids:
            return
        async with self._lock:
            jobs = [self[job_id] for job_id in job_ids]
            jobs = [replace(job, target=job.target.without_names()) for job in jobs]
            await self._store.forget(jobs)
            for job in jobs:
                self._filing.file(job)
        for job in jobs:
            self.changed.tell(job)

    async def kept_code(self, job_id: str) -> InstallCode | None:
        """The install code as far as it is kept and can be opened here; asks nobody for its sticker."""
        return await self._store.code_of(job_id)

    async def code_of(self, job_id: str) -> InstallCode | None:
        """The job's install code; where it is gone, the job says that the sticker has to be scanned again."""
        code = await self._store.code_of(job_id)
        if code is None:
            await self.need(job_id, Need.CODE_GONE)
        return code

    async def give_code(self, job_id: str, code: InstallCode) -> InstallJob:
        """Keep the install code of a job again, after its sticker was scanned again.

        One that does not wait for its code any more is as it was: of a job that was taken back meanwhile, for
        example, no code is to lie on the disk. Raises StoreUnavailable.
        """
        async with self._lock:
            job = self[job_id]
            if job.need is not Need.CODE_GONE:
                return job
            job = replace(job.with_need(Need.NONE), masked_code=code.masked)
            await self._store.add(job, code)
            self._filing.file(job)
        self.changed.tell(job)
        return job

    async def _save(self, job: InstallJob) -> None:
        await self._store.save(job)
        self._filing.file(job)

"""The jobs of this laptop: each move is committed before anybody hears of it."""

import asyncio
import logging
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from installer_app.domain.errors import StoreUnavailable
from installer_app.domain.events import AnswerLost, Event, Resumed
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import InstallJob, JobState, Need
from installer_app.domain.transitions import IllegalTransitionError, transition
from installer_app.language import mark
from installer_app.services.listeners import Listeners
from installer_app.services.ports import Clock, JobStore

log = logging.getLogger(__name__)
FOUND_SENDING = mark("the program ended before the answer came")


class Journal:
    """All jobs in memory, as they are on disk. Listeners of ``changed`` get each job after its commit."""

    def __init__(self, store: JobStore, clock: Clock, settle: timedelta) -> None:
        self._store = store
        self._clock = clock
        self._settle = settle
        self._lock = asyncio.Lock()
        self._jobs: dict[str, InstallJob] = {}
        self._unsaved: dict[str, Event] = {}
        self.changed: Listeners[InstallJob] = Listeners()

    @property
    def jobs(self) -> tuple[InstallJob, ...]:
        """Every job, in the order confirmed."""
        return tuple(self._jobs.values())

    @property
    def known(self) -> tuple[InstallJob, ...]:
        """The same with the outcomes that the disk has not taken yet: for what shows or exports them."""
        return tuple(self.known_of(job_id) for job_id in self._jobs)

    def known_of(self, job_id: str) -> InstallJob:
        """A job with its outcome, also where the disk has not taken that yet."""
        job, event = self._jobs[job_id], self._unsaved.get(job_id)
        return job if event is None else transition(job, event, self._settle)

    def unsaved(self, job_id: str) -> bool:
        """Whether its outcome is known and not on the disk."""
        return job_id in self._unsaved

    def __getitem__(self, job_id: str) -> InstallJob:
        return self._jobs[job_id]

    @property
    def keeps_codes(self) -> bool:
        """Whether what waits can be sent after a restart without its sticker."""
        return self._store.keeps_codes

    @property
    def next_number(self) -> int:
        """The number of this laptop's next request."""
        return max((job.number for job in self._jobs.values()), default=0) + 1

    async def load(self) -> None:
        """Read what is on disk; changes nothing. Raises StoreUnavailable."""
        for job in await self._store.all():
            self._jobs[job.job_id] = job
            self.changed.tell(job)

    async def recover(self) -> tuple[InstallJob, ...]:
        """Move what was SENDING when the program ended to UNKNOWN. Only for the writer's lock's holder.

        A bind whose release was done, and which was not sent itself, goes on and says so.
        """
        now = self._clock.now()
        lost = [job for job in self.jobs if job.state is JobState.SENDING]
        between = [job for job in self.jobs if job.state is JobState.QUEUED and self._released(job)]
        for job in between:
            await self.apply(job.job_id, Resumed(now))
        await self._look_for_codes()
        return tuple([await self.apply(job.job_id, AnswerLost(now, FOUND_SENDING)) for job in lost])

    async def _look_for_codes(self) -> None:
        """What waits and has lost its code says so before anybody counts on it."""
        kept = await self._store.with_codes()
        for job in self.jobs:
            if job.state is JobState.QUEUED and job.need is Need.NONE and job.job_id not in kept:
                await self.need(job.job_id, Need.CODE_GONE)
            # The keychain was locked the last time, and the code is there all the same.
            elif job.need is Need.CODE_GONE and await self._store.code_of(job.job_id) is not None:
                await self.need(job.job_id, Need.NONE)

    def _released(self, job: InstallJob) -> bool:
        return bool(job.after) and self._jobs[job.after].state is JobState.RELEASED

    async def add(self, jobs: Iterable[tuple[InstallJob, InstallCode]]) -> None:
        """Commit new jobs, all or none. Raises StoreUnavailable: then nothing is kept and nothing is sent."""
        new = tuple(jobs)
        async with self._lock:
            await self._store.add_all(new)
            self._jobs.update({job.job_id: job for job, _ in new})
        for job, _ in new:
            self.changed.tell(job)

    async def apply(self, job_id: str, event: Event) -> InstallJob:
        """Move a job, commit, tell. Raises IllegalTransitionError, StoreUnavailable; then it is as it was."""
        async with self._lock:
            before = self._jobs[job_id].state
            job = transition(self._jobs[job_id], event, self._settle)
            await self._save(job)
            if self._unsaved.get(job_id) is event:
                del self._unsaved[job_id]
        if job.state is not before:
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
            job = self._jobs[job_id].with_need(need, reason)
            await self._save(job)
        self.changed.tell(job)
        return job

    async def forget_names(self, job_ids: Sequence[str]) -> None:
        """Keep these jobs without the customer's name and address. Raises StoreUnavailable."""
        if not job_ids:
            return
        async with self._lock:
            jobs = [self._jobs[job_id] for job_id in job_ids]
            jobs = [replace(job, target=job.target.without_names()) for job in jobs]
            await self._store.forget(jobs)
            self._jobs.update({job.job_id: job for job in jobs})
        for job in jobs:
            self.changed.tell(job)

    async def code_of(self, job_id: str) -> InstallCode | None:
        """The job's install code; where it is gone, the job says that the sticker has to be scanned again."""
        code = await self._store.code_of(job_id)
        if code is None:
            await self.need(job_id, Need.CODE_GONE)
        return code

    async def give_code(self, job_id: str, code: InstallCode) -> InstallJob:
        """Keep the install code of a job again, after its sticker was scanned again."""
        async with self._lock:
            job = replace(self._jobs[job_id].with_need(Need.NONE), masked_code=code.masked)
            await self._store.add(job, code)
            self._jobs[job_id] = job
        self.changed.tell(job)
        return job

    async def _save(self, job: InstallJob) -> None:
        await self._store.save(job)
        self._jobs[job.job_id] = job

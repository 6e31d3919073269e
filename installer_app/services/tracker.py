"""The outbox at work: sends what waits, settles what is in doubt, watches what is pairing."""

import asyncio
import logging
import random
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from installer_app.domain.customer import Customer, Meter, Premise
from installer_app.domain.errors import Busy, InstallerError, ServerDown, SignInRequired, StoreUnavailable
from installer_app.domain.events import Cancelled, Postponed, SeenInApp, SendStarted, Submitted
from installer_app.domain.job import Action, InstallJob, JobState, Need, Target
from installer_app.domain.schedule import Cadence, retry_after
from installer_app.domain.sticker import Sticker
from installer_app.domain.transitions import IllegalTransitionError, may_repeat, transition
from installer_app.services.journal import Journal
from installer_app.services.listeners import Listeners
from installer_app.services.ports import Clock
from installer_app.services.sender import Sender
from installer_app.services.session import Connection, Session
from installer_app.services.watcher import Watcher

log = logging.getLogger(__name__)
LONGEST_SLEEP = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Order:
    """What the technician confirmed on the review page. ``synced_at`` is when the customer was asked for."""

    customer: Customer
    premise: Premise
    meter: Meter
    sticker: Sticker
    synced_at: datetime
    by_sign_in: bool = False
    checklist: tuple[str, ...] = ()


class Tracker:
    """Owns every job from when it is confirmed.

    Listeners of ``trouble`` get what the loop met, or None; those of ``committed`` each bind that was
    submitted, on disk and not yet on the wire.
    """

    def __init__(self, journal: Journal, session: Session, clock: Clock, cadence: Cadence) -> None:
        self.journal = journal
        self._session = session
        self._clock = clock
        self._cadence = cadence
        self._sender = Sender(journal, session, clock)
        self._watcher = Watcher(journal, session, clock, cadence)
        self._work = asyncio.Lock()
        self._wake = asyncio.Event()
        self._paused_until: datetime | None = None
        self._failures = 0
        self._asked_to_wait = False
        self._urgent = False
        self.trouble: Listeners[InstallerError | None] = Listeners()
        self.committed: Listeners[InstallJob] = Listeners()
        session.changed.add(self._session_changed)

    # What the technician may do.

    async def submit(self, order: Order, release_first: bool = False) -> InstallJob:
        """Commit the bind (after a release, as two recorded steps), and leave the rest to the loop.

        Raises StoreUnavailable: then nothing is kept and nothing is sent. Returns the bind.
        """
        bind = self._new_job(order, Action.BIND)
        jobs = [bind]
        if release_first:
            release = self._new_job(order, Action.RELEASE)
            # Its baseline is of before the release: the record has to be asked again after it.
            bind = replace(bind, after=release.job_id, baseline=None, baseline_at=None)
            jobs = [release, bind]
        await self.journal.add([(job, order.sticker.code) for job in jobs])
        self.committed.tell(bind)
        if not self._asked_to_wait:
            self._paused_until = None
        self.wake()
        return bind

    async def cancel(self, job_id: str) -> InstallJob:
        """Take back what was not sent. Raises IllegalTransitionError if it was."""
        return await self.journal.apply(job_id, Cancelled(self._clock.now()))

    async def seen_in_app(self, job_id: str) -> InstallJob:
        """Record the technician's word that the customer's app shows the device."""
        return await self.journal.apply(job_id, SeenInApp(self._clock.now()))

    async def send_again(self, job_id: str) -> None:
        """The technician's own repeat: of a doubt, or "Request again" of a slow or overdue bind.

        Raises IllegalTransitionError, StoreUnavailable, and what keeps the server out of reach.
        """
        async with self._work:
            job = self.journal[job_id]
            if job.action is Action.RELEASE and not self.may_release_again(job_id):
                raise IllegalTransitionError(job, SendStarted(self._clock.now(), by_person=True))
            await self._sender.send(job, by_person=True)
        self.wake()

    async def check_now(self, job_id: str) -> None:
        """Look at once, whatever the schedule. Raises what ``PowerBox.customer`` raises."""
        async with self._work:
            await self._watcher.look([self.journal[job_id]])

    def may_release_again(self, job_id: str) -> bool:
        """Whether a lost release may be repeated: only while no bind for its meter has been sent since."""
        job = self.journal[job_id]
        later = [j for j in self.journal.jobs if j.target.meter_id == job.target.meter_id and j.sent_at]
        return not any(j.action is Action.BIND and (j.sent_at or 0) > (job.sent_at or 0) for j in later)  # type: ignore[operator] # both are times: `later` and a lost release were sent

    @asynccontextmanager
    async def quiet(self) -> AsyncIterator[None]:
        """While inside, nothing is on the wire: for changing the sign-in."""
        async with self._work:
            yield

    def wake(self) -> None:
        """Something changed: look at the outbox now."""
        self._wake.set()

    def try_now(self) -> None:
        """Forget what the last failures asked to wait for, and try everything once."""
        self._paused_until, self._failures = None, 0
        self._urgent = True
        self.wake()

    # The loop.

    async def run(self) -> None:
        """Work until cancelled."""
        while True:
            self._wake.clear()
            urgent, self._urgent = self._urgent, False
            try:
                await self.step(everything=urgent)
            except Exception:
                # The outbox outlives any surprise: what broke is in the log, and the next pass tries again.
                log.exception("a pass broke")
                self._paused_until = self._clock.now() + LONGEST_SLEEP
            await self._rest()

    async def step(self, everything: bool = False) -> InstallerError | None:
        """One pass over all jobs; with ``everything`` each one that can be looked at, whatever its schedule.

        Returns what kept it from ending, if anything did.
        """
        async with self._work:
            problem = await self._pass(everything)
        self.trouble.tell(problem)
        return problem

    async def _pass(self, everything: bool) -> InstallerError | None:
        now = self._clock.now()
        try:
            await self.journal.flush()
            await self._watcher.mark_overdue(now)
            if self._session.signed_in is None:
                return None
            if self._paused_until is not None and now < self._paused_until:
                await self._postpone_new(now, self._paused_until)
                return None
            await self._send_waiting(everything)
            looks = self.journal.jobs if everything else self._watcher.due(now)
            await self._watcher.look(job for job in looks if self._session.serves(job.place))
            await self._settle()
        except InstallerError as problem:
            self._pause(problem)
            log.warning("pass ended", extra={"problem": type(problem).__name__})
            return problem
        self._failures = 0
        return None

    async def _send_waiting(self, everything: bool) -> None:
        for job in self.journal.jobs:
            due = everything or job.not_before is None or job.not_before <= self._clock.now()
            if job.state is JobState.QUEUED and job.need is Need.NONE and due and await self._its_turn(job):
                await self._sender.send(self.journal[job.job_id])

    async def _its_turn(self, job: InstallJob) -> bool:
        if not self._session.serves(job.place):
            return False
        if not job.after:
            return True
        release = self.journal[job.after]
        if release.state in (JobState.REJECTED, JobState.CANCELLED):
            words = "the release was refused, so the bind was not sent"
            await self.journal.apply(job.job_id, Cancelled(self._clock.now(), words))
        return release.state is JobState.RELEASED

    async def _settle(self) -> None:
        for job in self.journal.jobs:
            now = self._clock.now()
            if self._session.serves(job.place) and may_repeat(job, now, self._cadence.settle):
                await self._watcher.look([job])
                if self.journal[job.job_id].state is JobState.UNKNOWN:
                    await self._sender.send(self.journal[job.job_id])

    async def _postpone_new(self, now: datetime, until: datetime) -> None:
        """Nothing goes out while the servers want rest; what came meanwhile is told so."""
        for job in self.journal.jobs:
            if job.state is JobState.QUEUED and not job.reason and self._session.serves(job.place):
                await self.journal.apply(job.job_id, Postponed(now, "the server is busy", until))

    def _pause(self, problem: InstallerError) -> None:
        if isinstance(problem, StoreUnavailable):
            wait = LONGEST_SLEEP
        else:
            self._failures += 1
            wait = retry_after(self._failures, random.random())  # noqa: S311 - spreads load, hides nothing
        asked = problem.retry_at if isinstance(problem, Busy | ServerDown) else None
        self._asked_to_wait = asked is not None
        self._paused_until = max(self._clock.now() + wait, asked or self._clock.now())

    async def _rest(self) -> None:
        pause = asyncio.ensure_future(self._clock.sleep(self._seconds_to_rest()))
        wake = asyncio.ensure_future(self._wake.wait())
        try:
            await asyncio.wait((pause, wake), return_when=asyncio.FIRST_COMPLETED)
        finally:
            pause.cancel()
            wake.cancel()

    def _seconds_to_rest(self) -> float:
        now = self._clock.now()
        dues = [self._watcher.next_due(), *(self._due(job) for job in self.journal.jobs)]
        soonest = min((at for at in dues if at is not None), default=now + LONGEST_SLEEP)
        if self._paused_until is not None:
            soonest = max(soonest, self._paused_until)
        return min(max((soonest - now).total_seconds(), 0.05), LONGEST_SLEEP.total_seconds())

    def _due(self, job: InstallJob) -> datetime | None:
        if not self._session.serves(job.place) or job.need is not Need.NONE:
            return None
        if job.state is JobState.QUEUED and not job.after:
            return job.not_before or self._clock.now()
        if job.state is JobState.UNKNOWN and job.unknown_at is not None and not job.repeat_spent:
            return max(job.unknown_at + self._cadence.settle, job.not_before or job.unknown_at)
        return None

    def _session_changed(self, connection: Connection) -> None:
        if connection is Connection.CONNECTED:
            self.wake()

    def _new_job(self, order: Order, action: Action) -> InstallJob:
        signed_in = self._session.signed_in
        if signed_in is None:
            raise SignInRequired("no sign-in to confirm this install under")
        now = self._clock.now()
        target = Target(
            order.customer.client_id,
            order.premise.premise_id,
            order.meter.meter_id,
            order.sticker.mac,
            order.customer.name,
            order.premise.short,
            order.by_sign_in,
        )
        job = InstallJob(
            secrets.token_hex(8),
            signed_in.place,
            target,
            now,
            action,
            baseline=order.meter.is_ami,
            baseline_at=order.synced_at,
            checklist=order.checklist,
        )
        return transition(job, Submitted(now))

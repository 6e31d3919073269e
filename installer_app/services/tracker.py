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
from installer_app.domain.job import Action, InstallJob, JobState, Need, Target, superseded
from installer_app.domain.schedule import Cadence, retry_after
from installer_app.domain.sticker import Sticker
from installer_app.domain.transitions import IllegalTransitionError, may_repeat, transition
from installer_app.services.journal import Journal
from installer_app.services.listeners import Listeners
from installer_app.services.ports import Clock
from installer_app.services.sender import Sender, in_words
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
        self._asked_until: datetime | None = None
        self._pause_reason = "the server is busy"
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
        await self._put_aside_refused(bind)
        self._paused_until = None
        self.wake()
        return bind

    async def put_aside(self, job_id: str) -> InstallJob:
        """The technician has done with a refused job: nobody is needed any more."""
        return await self.journal.need(job_id, Need.NONE)

    async def _put_aside_refused(self, newer: InstallJob) -> None:
        """A refusal is answered by the next request for the same meter."""
        for job in self.journal.jobs:
            if job.state is JobState.REJECTED and job.need is not Need.NONE and _same_meter(job, newer):
                await self.put_aside(job.job_id)

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
            problem = await self._watcher.look([self.journal[job_id]])
        if problem is not None:
            raise problem

    def may_release_again(self, job_id: str) -> bool:
        """Whether a lost release may be repeated: only while no bind for its meter has been sent since."""
        job = self.journal[job_id]
        released = job.last_sent
        binds = [j.last_sent for j in self.journal.jobs if j.action is Action.BIND and _same_meter(j, job)]
        return released is not None and all(sent is None or sent < released for sent in binds)

    @asynccontextmanager
    async def quiet(self) -> AsyncIterator[None]:
        """While inside, nothing is on the wire: for changing the sign-in."""
        async with self._work:
            yield

    def wake(self) -> None:
        """Something changed: look at the outbox now."""
        self._wake.set()

    def try_now(self) -> None:
        """Try everything once, whatever our own back-off says; what a server asked for stands."""
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
            rest_until = self._rest_until(now)
            if rest_until is not None:
                await self._postpone_new(now, rest_until)
                return None
            await self._send_waiting(everything)
            problem = await self._watcher.look(self._to_look_at(everything))
            await self._settle()
        except InstallerError as out_of_reach:
            self._pause(out_of_reach)
            log.warning("pass ended", extra={"problem": type(out_of_reach).__name__})
            return out_of_reach
        self._failures = 0
        return problem

    def _to_look_at(self, everything: bool) -> tuple[InstallJob, ...]:
        jobs = self.journal.jobs if everything else self._watcher.due(self._clock.now())
        return tuple(
            job for job in jobs if self._session.serves(job.place) and job.need is not Need.LOOK_REFUSED
        )

    async def _send_waiting(self, everything: bool) -> None:
        for job in self.journal.jobs:
            if not self._may_go(job, everything) or not await self._its_turn(job):
                continue
            await self._sender.send(self.journal[job.job_id])
            sent = self.journal[job.job_id]
            if sent.state is JobState.QUEUED and sent.reason:
                # What kept this one keeps the next too: nobody is asked twice in one pass.
                if sent.asked_to_wait:
                    self._asked_until, self._pause_reason = sent.not_before, sent.reason
                return

    def _may_go(self, job: InstallJob, everything: bool) -> bool:
        now = self._clock.now()
        due = job.not_before is None or job.not_before <= now or (everything and not job.asked_to_wait)
        return job.state is JobState.QUEUED and job.need is Need.NONE and due

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
            if not self._session.serves(job.place) or not may_repeat(job, now, self._cadence.settle):
                continue
            if superseded(job, self.journal.jobs):
                # A repeat now could undo what was done on the meter since.
                await self.journal.need(job.job_id, Need.STILL_UNKNOWN)
                continue
            await self._watcher.look([job])
            if self.journal[job.job_id].state is JobState.UNKNOWN:
                await self._sender.send(self.journal[job.job_id])

    def _rest_until(self, now: datetime) -> datetime | None:
        times = [at for at in (self._asked_until, self._paused_until) if at is not None and at > now]
        return max(times, default=None)

    async def _postpone_new(self, now: datetime, until: datetime) -> None:
        """Nothing goes out while the servers want rest; what came meanwhile is told so."""
        for job in self.journal.jobs:
            if job.state is JobState.QUEUED and not job.reason and self._session.serves(job.place):
                await self.journal.apply(job.job_id, Postponed(now, self._pause_reason, until))

    def _pause(self, problem: InstallerError) -> None:
        if isinstance(problem, StoreUnavailable):
            wait = LONGEST_SLEEP
        else:
            self._failures += 1
            wait = retry_after(self._failures, random.random())  # noqa: S311 - spreads load, hides nothing
        if isinstance(problem, Busy | ServerDown):
            self._asked_until = problem.retry_at
        self._pause_reason = in_words(problem)
        self._paused_until = self._clock.now() + wait

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
        soonest = max(soonest, self._rest_until(now) or soonest)
        return min(max((soonest - now).total_seconds(), 0.05), LONGEST_SLEEP.total_seconds())

    def _due(self, job: InstallJob) -> datetime | None:
        if not self._session.serves(job.place) or job.need is not Need.NONE:
            return None
        if job.state is JobState.QUEUED and (not job.after or self._released(job)):
            return job.not_before or self._clock.now()
        settles = job.action is Action.BIND and not job.repeat_spent
        if job.state is JobState.UNKNOWN and job.unknown_at is not None and settles:
            return max(job.unknown_at + self._cadence.settle, job.not_before or job.unknown_at)
        return None

    def _released(self, job: InstallJob) -> bool:
        return self.journal[job.after].state is JobState.RELEASED

    def _session_changed(self, connection: Connection) -> None:
        if connection is Connection.CONNECTED:
            # There is signal again: our own back-off was for the time without.
            self._paused_until, self._failures = None, 0
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
            secrets.token_hex(8), signed_in.place, target, now, action, checklist=order.checklist
        )
        # What the record said before our own last request for this meter is no baseline any more.
        sent = [j.last_sent for j in self.journal.jobs if _same_meter(j, job) and j.last_sent is not None]
        if all(at < order.synced_at for at in sent):
            job = replace(job, baseline=order.meter.is_ami, baseline_at=order.synced_at)
        return transition(job, Submitted(now))


def _same_meter(one: InstallJob, other: InstallJob) -> bool:
    return one.place == other.place and one.target.meter_id == other.target.meter_id

"""The outbox at work: sends what waits, settles what is in doubt, watches what is pairing."""

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from installer_app.domain.errors import (
    AnotherSignInRequired,
    InstallerError,
    SignInRequired,
    TooLate,
)
from installer_app.domain.events import Cancelled, Event, SeenInApp
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import InstallJob, JobState, Need, superseded
from installer_app.domain.schedule import Cadence
from installer_app.domain.transitions import IllegalTransitionError, settles_by_itself
from installer_app.language import mark
from installer_app.services.answered import put_aside_answered
from installer_app.services.connection import Connection
from installer_app.services.journal import Journal
from installer_app.services.listeners import Listeners
from installer_app.services.order import Order, jobs_of
from installer_app.services.outgoing import NOT_SIGNED_IN, Outgoing
from installer_app.services.pace import Pace
from installer_app.services.pause import A_WHILE
from installer_app.services.records import Records
from installer_app.services.releasing import Releasing
from installer_app.services.sender import Sender
from installer_app.services.session import Session
from installer_app.services.settling import Settling
from installer_app.services.timing import Timing
from installer_app.services.watcher import Watcher

__all__ = ["NOT_SIGNED_IN", "Tracker"]
log = logging.getLogger(__name__)
SHORTEST_SLEEP = timedelta(milliseconds=50)


class Tracker:
    """Owns every job from when it is confirmed.

    Listeners of ``trouble`` get what the loop met, or None; those of ``committed`` each bind that was
    submitted, on disk and not yet on the wire.
    """

    def __init__(self, journal: Journal, session: Session, timing: Timing, cadence: Cadence) -> None:
        self.journal = journal
        self._session = session
        self._timing = timing
        records = Records(session, timing)
        self._sender = Sender(journal, session, records, timing)
        self._watcher = Watcher(journal, session, records, timing, cadence)
        self._pace = Pace(timing, lambda: session.host)
        session.heed(self._pace)
        self._outgoing = Outgoing(journal, session, timing, self._sender, self._pace)
        self._settling = Settling(
            *(journal, session, timing, self._sender, self._watcher, self._pace), cadence.settle
        )
        self.releases = Releasing(journal, session, timing)
        self._work = asyncio.Lock()
        self._wake = asyncio.Event()
        self._urgent = self._eager = False
        self.trouble: Listeners[InstallerError | None] = Listeners()
        self.committed: Listeners[InstallJob] = Listeners()
        session.changed.add(self._session_changed)
        session.entered.add(lambda _: self._somebody_signed_in())

    async def submit(self, order: Order, release_first: bool = False) -> InstallJob:
        """Commit the bind (after a release, as two recorded steps), and leave the rest to the loop.

        Raises StoreUnavailable: then nothing is kept and nothing is sent. Returns the bind.
        """
        place = self._session.place
        if place is None:
            raise SignInRequired("no sign-in to confirm this install under")
        earlier = self.journal.of_meter(place.base_url, order.meter.meter_id)
        jobs = jobs_of(order, place, self._timing.now(), earlier, release_first)
        bind = jobs[-1]
        await self.journal.add([(job, order.sticker.code) for job in jobs])
        self.committed.tell(bind)
        await put_aside_answered(self.journal, bind)
        self._send_soon()
        return bind

    async def release(self, job_id: str, code: InstallCode | None = None, technician: str = "") -> InstallJob:
        """Commit the release of what an install bound; ``code`` is its sticker's where it is not kept here.

        Raises TooLate (see ``Hindrance``), AnotherSignInRequired, SignInRequired, StoreUnavailable: then
        nothing is kept and nothing is sent. Returns the release.
        """
        release = await self.releases.add(job_id, code, technician)
        self._send_soon()
        return release

    def _send_soon(self) -> None:
        self._pace.at_once()
        self._eager = True  # what was confirmed before goes out before
        self.wake()

    async def put_aside(self, job_id: str) -> InstallJob:
        """The technician has done with a refused job: nobody is needed any more."""
        return await self.journal.need(job_id, Need.NONE)

    async def cancel(self, job_id: str, *, whole: bool = False) -> InstallJob:
        """Take back what was not sent, and the release before it if it can be; ``whole``: both or nothing.

        Raises TooLate if it was sent, StoreUnavailable.
        """
        job = self.journal[job_id]
        if job.after:
            # First: without its bind a release would leave the meter with nothing.
            await self.journal.apply_if(job.after, Cancelled(self._timing.now()))
            if whole and self.journal[job.after].state is not JobState.CANCELLED:
                raise TooLate("the release before it went out")
        await self.journal.apply_if(job_id, Cancelled(self._timing.now()))
        job = self.journal[job_id]
        # By us, or by the pass that has just found its release cancelled.
        if job.state is not JobState.CANCELLED:
            raise TooLate(f"the job is {job.state}")
        return job

    async def seen_in_app(self, job_id: str) -> InstallJob:
        """Record the technician's word that the customer's app shows the device. Raises as ``cancel``."""
        return await self._asked_for(job_id, SeenInApp(self._timing.now()))

    async def _asked_for(self, job_id: str, event: Event) -> InstallJob:
        try:
            return await self.journal.apply(job_id, event)
        except IllegalTransitionError as exc:
            raise TooLate(f"the job is {self.journal[job_id].state}") from exc

    async def send_again(self, job_id: str) -> None:
        """The technician's own repeat: of a doubt, or "Request again" of a slow or overdue bind.

        Raises TooLate if it has moved on, or a later request for the same meter went out (a repeat now could
        undo that); AnotherSignInRequired; StoreUnavailable; and what keeps the server out of reach.
        """
        async with self._work:
            job = self._ours(job_id)
            if superseded(job, self.journal.beside(job)):
                raise TooLate("a later request for the same meter went out")
            if job.state is JobState.QUEUED:
                raise TooLate("the job was not sent yet: it has its turn")
            try:
                await self._sender.send(job, self._pace.next_try(), by_person=True)
            except IllegalTransitionError as exc:
                raise TooLate(f"the job is {self.journal[job_id].state}") from exc
        self.wake()

    async def check_now(self, job_id: str) -> None:
        """Look at once, whatever the schedule. Raises as ``PowerBox.customer``, and AnotherSignInRequired."""
        await self.check_all([job_id])

    async def check_all(self, job_ids: Sequence[str]) -> None:
        """The same for several: one sync a customer. One that another sign-in has to look at is an error."""
        async with self._work:
            problem = await self._watcher.look([self._ours(job_id) for job_id in job_ids])
        if problem is not None:
            raise problem

    def serves(self, job: InstallJob) -> bool:
        """Whether the sign-in that holds is the job's own."""
        return self._session.serves(job.place)

    def waits_elsewhere(self, job: InstallJob) -> bool:
        """Whether there is something to do for a job that only another sign-in may do."""
        return job.open and not self._session.serves(job.place)

    def _ours(self, job_id: str) -> InstallJob:
        job = self.journal[job_id]
        if not self._session.serves(job.place):
            raise AnotherSignInRequired(f"{job.place.sign_in_id} at {job.place.base_url}")
        return job

    @property
    def online(self) -> bool:
        """Whether the last call reached the servers."""
        away = (Connection.NO_NETWORK, Connection.SERVER_DOWN, Connection.OFFLINE)
        return self._session.connection not in away

    @asynccontextmanager
    async def quiet(self) -> AsyncIterator[None]:
        """While inside, nothing is on the wire: for changing the sign-in, once the jobs are known."""
        await self.journal.gate.passed()
        async with self._work:
            yield

    def wake(self) -> None:
        """Something changed: look at the outbox now."""
        self._wake.set()

    def try_now(self) -> None:
        """Try everything once, whatever our own back-off says; what a server asked for stands."""
        self._urgent = True
        self._pace.somebody_waits()
        self.network_is_back()

    def network_is_back(self) -> None:
        """Send soon what waits: our own back-off was for the time without. Looks keep to their schedule."""
        self._pace.network_is_back()
        self._eager = True
        self.wake()

    async def run(self) -> None:
        """Work until cancelled, once the jobs are known."""
        await self.journal.gate.passed()
        while True:
            self._wake.clear()
            urgent, self._urgent = self._urgent, False
            try:
                await self.step(everything=urgent)
            except Exception:
                # The outbox outlives any surprise: what broke is in the log, and the next pass tries again.
                log.exception("a pass broke")
                self._pace.rest_a_while(mark("something unexpected happened here"))
            await self._rest()

    async def step(self, everything: bool = False) -> InstallerError | None:
        """One pass over all jobs; with ``everything`` each one that can be looked at, whatever its schedule.

        Returns what kept it from ending, if anything did.
        """
        async with self._work:
            problem = await self._pass(everything, everything or self._eager)
        self.trouble.tell(problem)
        return problem

    async def _pass(self, everything: bool, eager: bool) -> InstallerError | None:
        try:
            await self.journal.flush()
            await self._watcher.mark_released()
            await self._watcher.mark_overdue(self._timing.now())
            if self._session.signed_in is None:
                await self._outgoing.postpone_offline()
                return None
            self._pace.take_up(self.journal.live)
            if self._pace.left():
                await self._outgoing.postpone_new()
                return None
            self._eager = False
            if not await self._outgoing.send(eager):
                await self._outgoing.postpone_new()
                return None
            await self._watcher.mark_released()
            # A bind that the technician waits for does not wait for looks at a slow server.
            enough = self._outgoing.something_to_send if not everything else lambda: False
            problem = await self._watcher.look(self._to_look_at(everything), enough=enough)
            await self._settling.step()
        except InstallerError as out_of_reach:
            self._pace.rest_after(out_of_reach)
            log.warning("pass ended", extra={"problem": type(out_of_reach).__name__})
            return out_of_reach
        self._pace.went_well()
        return problem

    def _to_look_at(self, everything: bool) -> tuple[InstallJob, ...]:
        jobs = self.journal.live if everything else self._watcher.due(self._timing.now())
        return tuple(job for job in jobs if self._session.serves(job.place) and not job.look_refused)

    async def _rest(self) -> None:
        # Not too long at a time: a computer that slept, or whose clock was set, is noticed by then.
        rest = min(self.rest() or A_WHILE, A_WHILE)
        pause = asyncio.ensure_future(self._timing.sleep(rest.total_seconds()))
        wake = asyncio.ensure_future(self._wake.wait())
        try:
            await asyncio.wait((pause, wake), return_when=asyncio.FIRST_COMPLETED)
        finally:
            pause.cancel()
            wake.cancel()

    def rest(self) -> timedelta | None:
        """How long there is nothing to do; None: until something changes."""
        moving = self.journal.live_in(JobState.QUEUED) + self.journal.live_in(JobState.UNKNOWN)
        dues = [self._watcher.next_due(), *(self._due(job) for job in moving)]
        soonest = min((at for at in dues if at is not None), default=None)
        if soonest is None:
            return None
        return max(soonest - self._timing.now(), self._pace.left(), SHORTEST_SLEEP)

    def _due(self, job: InstallJob) -> datetime | None:
        if not self._session.serves(job.place) or job.need is not Need.NONE:
            return None
        if settles_by_itself(job):
            return self._timing.now() + self._settling.left(job)
        return self._outgoing.due(job)

    def _somebody_signed_in(self) -> None:
        """It has just worked, and who signed in waits: what is saved goes out now."""
        self._pace.went_well()
        self._send_soon()

    def _session_changed(self, connection: Connection) -> None:
        # What a pass of ours hears, it takes into account by itself.
        if connection is Connection.CONNECTED and not self._work.locked():
            self._pace.somebody_waits()  # no hint: an answer
            self.network_is_back()

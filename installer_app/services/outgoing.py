"""What is saved and not sent yet: which of it may go, in which order, and what is said of the rest."""

from datetime import datetime

from installer_app.domain.errors import UnreadableAnswer
from installer_app.domain.events import Cancelled, Postponed
from installer_app.domain.job import InstallJob, JobState, Need
from installer_app.language import mark
from installer_app.services.journal import Journal
from installer_app.services.pace import Pace
from installer_app.services.sender import Sender
from installer_app.services.session import Session
from installer_app.services.timing import Timing

NOT_SIGNED_IN = mark("not signed in yet")


class Outgoing:
    """Sends under the sign-in that holds, each job under its own. ``eager``: our own back-off is over."""

    def __init__(
        self, journal: Journal, session: Session, timing: Timing, sender: Sender, pace: Pace
    ) -> None:
        self._journal = journal
        self._session = session
        self._timing = timing
        self._sender = sender
        self._pace = pace

    async def send(self, eager: bool) -> bool:
        """Send what may go, in the order confirmed. Whether the servers are there for the rest."""
        for job in self._journal.live_in(JobState.QUEUED):
            if not self._may_go(job, eager) or not await self._its_turn(job):
                continue
            held_by = await self._sender.send(self._journal[job.job_id], self._pace.next_try_of(job.job_id))
            if isinstance(held_by, UnreadableAnswer):
                self._pace.stumbled(job.job_id)
            elif held_by is not None:
                # What kept this one keeps the next too: nobody is asked twice in one pass.
                self._pace.rest_after(held_by)
                return False
        return True

    def something_to_send(self) -> bool:
        """Whether a job may go now."""
        return any(
            self._may_go(job, eager=False) and self._may_begin(job)
            for job in self._journal.live_in(JobState.QUEUED)
        )

    def due(self, job: InstallJob) -> datetime | None:
        """When it may go; None where that is not for time to tell."""
        if job.state is not JobState.QUEUED or not self._may_begin(job):
            return None
        return self._timing.now() if self._may_go(job, eager=False) else self._pace.wait_of(job)

    async def postpone_new(self) -> None:
        """Nothing goes out while the servers want rest; what came meanwhile is told so."""
        now, pace = self._timing.now(), self._pace
        for job in self._journal.live_in(JobState.QUEUED):
            if not job.reason and self._session.serves(job.place):
                event = Postponed(now, pace.reason, now + pace.left(), pace.asked)
                await self._journal.apply_if(job.job_id, event)

    async def postpone_offline(self) -> None:
        """What is saved while nobody is signed in says so, and waits for that."""
        for job in self._journal.live_in(JobState.QUEUED):
            if not job.reason and job.place == self._session.offline_as:
                now = self._timing.now()
                await self._journal.apply_if(job.job_id, Postponed(now, NOT_SIGNED_IN, now))

    def _may_go(self, job: InstallJob, eager: bool) -> bool:
        """What kept all is over for all at once, in the order confirmed; one's own trouble is one's own."""
        may = job.state is JobState.QUEUED and job.need is Need.NONE
        own = job.asked_to_wait or (self._pace.has_stumbled(job.job_id) and not eager)
        return may and not (own and self._pace.wait_of(job) is not None)

    def _may_begin(self, job: InstallJob) -> bool:
        return self._session.serves(job.place) and (not job.after or self._released(job))

    async def _its_turn(self, job: InstallJob) -> bool:
        if not self._session.serves(job.place):
            return False
        if not job.after:
            return True
        release = self._journal[job.after]
        if release.state in (JobState.REJECTED, JobState.CANCELLED):
            words = mark("the release was refused, so the bind was not sent")
            if release.state is JobState.CANCELLED:
                words = mark("cancelled together with the release before it")
            # A person may be taking it back in this moment.
            await self._journal.apply_if(job.job_id, Cancelled(self._timing.now(), words))
        return release.state is JobState.RELEASED

    def _released(self, job: InstallJob) -> bool:
        return self._journal[job.after].state is JobState.RELEASED

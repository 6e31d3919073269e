"""End a doubt: look in the record first, then ask the gateway once more, at most once by itself."""

from datetime import timedelta

from installer_app.domain.job import InstallJob, JobState, Need, superseded
from installer_app.domain.transitions import settles_by_itself
from installer_app.language import mark
from installer_app.services.journal import Journal
from installer_app.services.pace import Pace
from installer_app.services.sender import Sender
from installer_app.services.session import Session
from installer_app.services.timing import Timing
from installer_app.services.watcher import Watcher

CLOCK_IN_DOUBT = mark(
    "this computer’s clock is wrong or was set back, so it cannot tell how long ago that was"
)


class Settling:
    """``rest`` is how long a doubt rests before its one automatic repeat."""

    def __init__(
        self,
        journal: Journal,
        session: Session,
        timing: Timing,
        sender: Sender,
        watcher: Watcher,
        pace: Pace,
        rest: timedelta,
    ) -> None:
        self._journal = journal
        self._session = session
        self._timing = timing
        self._sender = sender
        self._watcher = watcher
        self._pace = pace
        self._rest = rest

    async def step(self) -> None:
        """Settle what has rested long enough. Raises what a look or a repeat that was not begun raises."""
        for job in self._journal.live_in(JobState.UNKNOWN):
            if not self._session.serves(job.place) or not settles_by_itself(job) or self.left(job):
                continue
            if superseded(job, self._journal.beside(job)):
                # A repeat now could undo what was done on the meter since.
                await self._journal.need(job.job_id, Need.STILL_UNKNOWN)
                continue
            # Also where the record cannot tell: the server's own clock comes with it.
            await self._watcher.look([job], always=True)
            await self._repeat(self._journal[job.job_id])

    def left(self, job: InstallJob) -> timedelta:
        """How long a doubt has still to rest. A clock in doubt is looked at by then, too."""
        since = job.unknown_at or self._timing.now()
        if self._timing.believable(since):
            rested = self._timing.at_least(since)
        else:
            ran = self._timing.ran(since)
            rested = self._rest if ran is None else ran
        left = max(self._rest - rested, timedelta())
        wait = self._pace.wait_of(job)
        return left if wait is None else max(left, wait - self._timing.now())

    async def _repeat(self, job: InstallJob) -> None:
        if not settles_by_itself(job) or job.unknown_at is None:
            return
        if not self._timing.believable(job.unknown_at):
            await self._journal.need(job.job_id, Need.STILL_UNKNOWN, CLOCK_IN_DOUBT)
        elif not self.left(job):
            held_by = await self._sender.send(job, self._pace.next_try())
            if held_by is not None:
                self._pace.rest_after(held_by)

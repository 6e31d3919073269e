"""Work the outbox off with no window: for a scheduled task, and after a crash."""

from datetime import timedelta

from installer_app.domain.errors import InstallerError
from installer_app.domain.job import InstallJob, JobState, Need
from installer_app.frozen import frozen
from installer_app.services.ports import Clock
from installer_app.services.session import Session
from installer_app.services.tracker import Tracker

BETWEEN_PASSES = 2.0


@frozen
class Swept:
    """How it ended: what kept a pass from ending; which jobs need a person, are held up, or are elsewhere."""

    problem: InstallerError | None
    need_person: tuple[InstallJob, ...]
    held: tuple[InstallJob, ...]
    elsewhere: tuple[InstallJob, ...]

    @property
    def done(self) -> bool:
        """Whether every server was reached and nobody is needed."""
        return self.problem is None and not self.need_person and not self.held


async def sweep(tracker: Tracker, session: Session, clock: Clock, wait: float) -> Swept:
    """Pass over all jobs until nothing is queued, in doubt or pairing, at most for ``wait`` seconds.

    Each pass looks at every job that can be looked at, whatever its schedule.
    """
    until = clock.now() + timedelta(seconds=wait)
    problem = await tracker.step(everything=True)
    while _under_way(tracker, session) and clock.now() < until:
        left = (until - clock.now()).total_seconds()
        await clock.sleep(min(BETWEEN_PASSES, max(left, 0.0)))
        tracker.try_now()
        problem = await tracker.step(everything=True)
    jobs = tracker.journal.live
    return Swept(
        problem,
        tuple(job for job in jobs if job.need is not Need.NONE),
        tuple(
            job for job in jobs if job.state is JobState.QUEUED and job.reason and session.serves(job.place)
        ),
        tuple(job for job in jobs if job.open and not session.serves(job.place)),
    )


def _under_way(tracker: Tracker, session: Session) -> bool:
    mine = [job for job in tracker.journal.live if session.serves(job.place) and job.need is Need.NONE]
    return any(
        job.state in (JobState.QUEUED, JobState.SENDING, JobState.UNKNOWN) or job.polled for job in mine
    )

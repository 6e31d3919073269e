"""When something is due of the live jobs: found out once for each change of them, so that rest is rest."""

from bisect import bisect_right
from datetime import datetime

from installer_app.domain.job import InstallJob, Place
from installer_app.domain.schedule import Cadence, overdue_at, planned_look
from installer_app.services.journal import Journal
from installer_app.services.session import Session

Planned = tuple[datetime, datetime]


class Dues:
    """Looks at jobs of the sign-in that holds, and marks of all that are overdue.

    The order is always that in which the jobs were confirmed.
    """

    def __init__(self, journal: Journal, session: Session, cadence: Cadence) -> None:
        self._journal, self._session, self._cadence = journal, session, cadence
        self._live: tuple[InstallJob, ...] | None = None
        self._place: Place | None = None
        # By the job's id: to draw the jitter of thousands takes long, and only one has changed.
        self._planned: dict[str, tuple[InstallJob, Planned | None]] = {}
        self._looks: list[tuple[InstallJob, Planned]] = []
        self._first_look: datetime | None = None
        self._last_looked_at: datetime | None = None
        self._marks: list[tuple[datetime, InstallJob]] = []

    def looks(self, now: datetime) -> tuple[InstallJob, ...]:
        """Those whose next look has come: also one whose last lies ahead, since the clock was set back."""
        self._find_out()
        if self._first_look is None or (not self._was_set_back(now) and now < self._first_look):
            return ()
        return tuple(job for job, (last, at) in self._looks if last > now or at <= now)

    def next_look(self, now: datetime) -> datetime | None:
        """When the earliest look is; None for none."""
        self._find_out()
        if self._first_look is not None and self._was_set_back(now):
            return min(self._first_look, now)
        return self._first_look

    def marks(self, by: datetime) -> tuple[InstallJob, ...]:
        """Those that are overdue by that time."""
        self._find_out()
        return tuple(job for _, job in self._marks[: bisect_right(self._marks, by, key=_at)])

    def next_mark(self, now: datetime) -> datetime | None:
        """When the next one is overdue, of those that are not."""
        self._find_out()
        first = bisect_right(self._marks, now, key=_at)
        return self._marks[first][0] if first < len(self._marks) else None

    def _was_set_back(self, now: datetime) -> bool:
        return self._last_looked_at is not None and self._last_looked_at > now

    def _find_out(self) -> None:
        live, signed_in = self._journal.live, self._session.signed_in
        place = signed_in.place if signed_in is not None else None
        if live is self._live and place == self._place:
            return
        self._live, self._place, before = live, place, self._planned
        self._planned = {job.job_id: self._plan(job, before.get(job.job_id)) for job in live}
        self._looks = [
            (job, planned)
            for job, planned in self._planned.values()
            if planned is not None and job.place == place
        ]
        self._first_look = min((at for _, (_, at) in self._looks), default=None)
        self._last_looked_at = max((last for _, (last, _) in self._looks), default=None)
        marks = ((overdue_at(job), job) for job in live)
        self._marks = sorted(((at, job) for at, job in marks if at is not None), key=_at)

    def _plan(
        self, job: InstallJob, known: tuple[InstallJob, Planned | None] | None
    ) -> tuple[InstallJob, Planned | None]:
        if known is not None and known[0] is job:
            return known
        return job, planned_look(job, self._cadence)


def _at(mark: tuple[datetime, InstallJob]) -> datetime:
    return mark[0]

"""Look in the utility's record: one customer sync for all of a customer's jobs."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from http import HTTPStatus

from installer_app.domain.customer import Customer
from installer_app.domain.errors import InstallerError, NotFound, Refused, UnreadableAnswer
from installer_app.domain.events import Looked, RecordSeen, Released, TimeIsUp
from installer_app.domain.job import (
    AT_THE_LATEST,
    Action,
    InstallJob,
    JobState,
    contested,
)
from installer_app.domain.releases import released_since
from installer_app.domain.schedule import Cadence
from installer_app.services.dues import Dues
from installer_app.services.journal import Journal
from installer_app.services.records import Records
from installer_app.services.session import Session
from installer_app.services.timing import Timing


class Watcher:
    """Turns what the record says into events."""

    def __init__(
        self, journal: Journal, session: Session, records: Records, timing: Timing, cadence: Cadence
    ) -> None:
        self._journal = journal
        self._session = session
        self._records = records
        self._timing = timing
        self._dues = Dues(journal, session, cadence)
        self._swept = False
        self._released: set[str] = set()
        journal.changed.add(self._heard)

    def due(self, now: datetime) -> tuple[InstallJob, ...]:
        """The jobs of this sign-in whose next look has come."""
        return self._dues.looks(now)

    def next_due(self) -> datetime | None:
        """When the earliest look or overdue mark is."""
        now = self._timing.now()
        # A mark that is past waits for a clock that can be believed.
        dues = (self._dues.next_look(now), self._dues.next_mark(now))
        return min((at for at in dues if at is not None), default=None)

    async def mark_overdue(self, now: datetime) -> None:
        """48 hours after it was accepted a bind is overdue, with or without a network."""
        for job in self._dues.marks(self._timing.latest()):
            passed = self._timing.at_least(job.accepted_at or now)
            if passed >= AT_THE_LATEST:
                await self._journal.apply_if(job.job_id, TimeIsUp(now, passed))

    async def mark_released(self) -> None:
        """What this laptop has released since pairs no more: nobody waits for it, and it is never overdue."""
        meters, swept = self._released, self._swept
        self._released, self._swept = set(), True
        # At first all, as a program may have ended in between; later those of which a release was heard.
        for job in self._journal.live if meters or not swept else ():
            of_these = (
                job.target.meter_id in meters if swept else self._journal.has_company(job.target.meter_id)
            )
            watched = job.state in (JobState.ACCEPTED, JobState.OVERDUE)
            if of_these and watched and released_since(job, self._journal.beside(job)) is not None:
                await self._journal.apply_if(job.job_id, Released(self._timing.now()))

    def _heard(self, job: InstallJob) -> None:
        if job.action is Action.RELEASE and job.state is JobState.RELEASED:
            self._released.add(job.target.meter_id)

    async def look(
        self,
        jobs: Iterable[InstallJob],
        always: bool = False,
        enough: Callable[[], bool] = lambda: False,
    ) -> InstallerError | None:
        """Sync each customer of these jobs once, for all their polled jobs; ``always`` even if it has none.

        Stops between two customers when there is something better to do (``enough``).
        A customer that the utility refuses or does not know keeps nobody else waiting: the first such problem
        is returned. Raises what tells of the servers: NotSent kinds, SignInRequired, ServerDown.
        """
        problem: InstallerError | None = None
        for target in {_asked(job): job.target for job in jobs if always or job.polled}.values():
            if enough():
                break
            client_id = target.client_id
            watched = {job.job_id: job.number for job in self._of(client_id)}
            try:
                customer = await self._records.ask(target)
            except (Refused, NotFound, UnreadableAnswer) as about_this_one:
                problem = problem or about_this_one
                await self._tell_nothing(client_id, about_this_one)
            else:
                await self._tell(client_id, customer, watched)
        return problem

    async def _tell(self, client_id: str, customer: Customer, watched: Mapping[str, int]) -> None:
        """What the record says of each job; one that it cannot tell of is marked as looked at too."""
        now = self._timing.now()
        for job in self._of(client_id):
            meter = customer.find_meter(job.target.premise_id, job.target.meter_id)
            # A sync that was asked before the bind went out, that is about somebody else, or that may show
            # what another request did, is no evidence of this one.
            tells = (
                customer.client_id == client_id
                and watched.get(job.job_id) == job.number > 0
                and not contested(job, self._journal.beside(job))
            )
            event = RecordSeen(now, meter.is_ami) if tells and meter is not None else Looked(now)
            await self._journal.apply_if(job.job_id, event)

    async def _tell_nothing(self, client_id: str, problem: InstallerError) -> None:
        counts_tries = isinstance(problem, Refused) and problem.status == HTTPStatus.UNAUTHORIZED
        for job in self._of(client_id):
            await self._journal.apply_if(job.job_id, Looked(self._timing.now(), refused=counts_tries))

    def _of(self, client_id: str) -> tuple[InstallJob, ...]:
        return tuple(job for job in self._mine() if job.polled and job.target.client_id == client_id)

    def _mine(self) -> tuple[InstallJob, ...]:
        return tuple(job for job in self._journal.live if self._session.serves(job.place))


def _asked(job: InstallJob) -> tuple[bool, str]:
    return (job.target.by_sign_in, job.target.client_id)

"""Look in the utility's record: one customer sync for all of a customer's jobs."""

from collections.abc import Iterable
from datetime import datetime

from installer_app.domain.customer import Customer
from installer_app.domain.events import RecordSeen, TimeIsUp
from installer_app.domain.job import InstallJob
from installer_app.domain.schedule import Cadence, next_look, overdue_at
from installer_app.services.journal import Journal
from installer_app.services.ports import Clock
from installer_app.services.session import Session


class Watcher:
    """Turns what the record says into events."""

    def __init__(self, journal: Journal, session: Session, clock: Clock, cadence: Cadence) -> None:
        self._journal = journal
        self._session = session
        self._clock = clock
        self._cadence = cadence

    def due(self, now: datetime) -> tuple[InstallJob, ...]:
        """The jobs of this sign-in whose next look has come."""
        return tuple(j for j in self._mine() if (at := next_look(j, self._cadence)) is not None and at <= now)

    def next_due(self) -> datetime | None:
        """When the earliest look or overdue mark is."""
        looks = [next_look(job, self._cadence) for job in self._mine()]
        marks = [overdue_at(job) for job in self._journal.jobs]
        return min((at for at in looks + marks if at is not None), default=None)

    async def mark_overdue(self, now: datetime) -> None:
        """48 hours after it was accepted a bind is overdue, with or without a network."""
        for job in self._journal.jobs:
            at = overdue_at(job)
            if at is not None and at <= now:
                await self._journal.apply(job.job_id, TimeIsUp(now))

    async def look(self, jobs: Iterable[InstallJob]) -> None:
        """Sync each customer of these jobs once, for all their polled jobs.

        Raises what ``PowerBox.customer`` raises, at the first customer that cannot be synced.
        """
        for asked, client_id in dict.fromkeys(_asked(job) for job in jobs if job.polled):
            at = self._clock.now()
            customer = await self._session.reach(lambda box, a=asked: box.customer(a))  # type: ignore[misc] # mypy infers no type for a lambda with a default
            if customer.client_id == client_id:
                await self._tell(customer, at)

    async def _tell(self, customer: Customer, asked_at: datetime) -> None:
        for job in self._mine():
            if job.target.client_id != customer.client_id or not job.polled:
                continue
            meter = customer.find_meter(job.target.premise_id, job.target.meter_id)
            sent_or_accepted = job.accepted_at or job.sent_at
            # A sync that was asked before the bind was accepted is no evidence of it.
            if meter is not None and sent_or_accepted is not None and asked_at >= sent_or_accepted:
                await self._journal.apply(job.job_id, RecordSeen(self._clock.now(), meter.is_ami))

    def _mine(self) -> tuple[InstallJob, ...]:
        return tuple(job for job in self._journal.jobs if self._session.serves(job.place))


def _asked(job: InstallJob) -> tuple[str | None, str]:
    return (None if job.target.by_sign_in else job.target.client_id, job.target.client_id)

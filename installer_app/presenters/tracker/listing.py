"""All jobs in their order, and what is counted of them: made anew only when something changed it."""

from datetime import UTC, datetime

from installer_app.domain.filed import Filed
from installer_app.domain.job import USUALLY_DONE, InstallJob, JobState
from installer_app.frozen import frozen
from installer_app.presenters.tracker.order import Parted, Sort, counts, in_order, parted
from installer_app.presenters.tracker.rows import RowMaker
from installer_app.presenters.tracker.tally import tally_of
from installer_app.presenters.tracker.words import summary, urgent, waiting_elsewhere
from installer_app.presenters.words.jobs import rank_of
from installer_app.services.tracker import Tracker

NEVER = datetime.max.replace(tzinfo=UTC)


@frozen
class Listed:
    """``counts``: how many there are of each of FILTERS and MORE; the rest as the view's state has it."""

    labels: list[Filed]
    parts: Parted
    counts: dict[str, int]
    longest_meter: str
    urgent: str
    summary: str


@frozen
class _Still:
    """What has to be as it was for the list to be as it was.

    Its live jobs, between these times; and of one of each place whether the sign-in that holds serves it.
    """

    live: tuple[InstallJob, ...]
    since: datetime
    until: datetime
    served: tuple[tuple[InstallJob, bool], ...]


class Listing:
    """A filter or a letter of the search takes what stands; time alone moves none but live jobs."""

    def __init__(self, tracker: Tracker, rows: RowMaker) -> None:
        self._tracker, self._rows = tracker, rows
        self.changes = 0
        self._made: Listed | None = None
        self._made_of: object = None
        self._stands: tuple[object, ...] = ()
        self._still = _Still((), NEVER, NEVER, ())
        self._longest, self._measured = "", 0

    def changed(self) -> None:
        """A job is another than it was."""
        self.changes += 1

    def listed(self, sort: Sort, now: datetime, *, again: bool) -> Listed:
        """``again``: look also at what time did, and at who is signed in."""
        journal, before = self._tracker.journal, self._made
        told, live = (self.changes, journal.count, sort), journal.known_live
        same = before is not None and told == self._made_of
        if before is not None and same and (not again or self._stands_still(live, now)):
            return before
        stands = self._standing(sort, live, now)
        if before is None or not same or stands != self._stands:
            filed = journal.filed
            parts = parted(filed)
            order = self._in_order(filed, parts, sort, now)
        else:
            parts, order = before.parts, before.labels
        found = counts(parts, live, now)
        others = [job.place for job in live if self._tracker.waits_elsewhere(job)]
        tally = tally_of(live)
        words = f"{summary(tally, found['confirmed'])} {waiting_elsewhere(others)}".strip()
        self._made = Listed(order, parts, found, self._longest_of(order), urgent(tally), words)
        self._made_of, self._stands = told, stands
        self._still = _Still(live, now, _moves_at(live, now), self._served(live))
        return self._made

    def _stands_still(self, live: tuple[InstallJob, ...], now: datetime) -> bool:
        """Whether time alone has changed nothing since it was made, nor somebody who signed in."""
        still = self._still
        same_sign_in = all(self._tracker.serves(job) is served for job, served in still.served)
        return live is still.live and same_sign_in and still.since <= now < still.until

    def _served(self, live: tuple[InstallJob, ...]) -> tuple[tuple[InstallJob, bool], ...]:
        one_of_each = {job.place: job for job in live}.values()
        return tuple((job, self._tracker.serves(job)) for job in one_of_each)

    def _longest_of(self, labels: list[Filed]) -> str:
        """No job's meter is ever another one, so only a new job can have a longer number."""
        if len(labels) != self._measured:
            self._measured = len(labels)
            self._longest = max((label.meter_id for label in labels), key=len, default="")
        return self._longest

    def _standing(self, sort: Sort, live: tuple[InstallJob, ...], now: datetime) -> tuple[object, ...]:
        """What an order goes by that time changes."""
        if sort.column == "next look":
            return tuple([self._rows.due(job, now) for job in live])
        return tuple([rank_of(job, now) for job in live])

    def _in_order(self, labels: tuple[Filed, ...], parts: Parted, sort: Sort, now: datetime) -> list[Filed]:
        rows = self._rows
        return in_order(
            labels, parts, sort, now, lambda job: rows.due(job, now), lambda job: rows.why(job, now)
        )


def _moves_at(live: tuple[InstallJob, ...], now: datetime) -> datetime:
    """When time alone makes the next of these another: it pairs longer than is usual."""
    if any(job.looked_at is not None and job.looked_at > now for job in live):
        return now  # the clock was set back: what is due then moves with it
    pairing = (job for job in live if job.state is JobState.ACCEPTED and not job.slow(now))
    return min((job.accepted_at + USUALLY_DONE for job in pairing if job.accepted_at), default=NEVER)

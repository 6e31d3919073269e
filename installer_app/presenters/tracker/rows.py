"""The rows of the tracker's table: made when somebody looks at them, so that ten thousand cost like ten."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta, tzinfo
from typing import overload

from installer_app.domain.filed import Filed
from installer_app.domain.job import InstallJob, JobState
from installer_app.domain.schedule import Cadence, next_look
from installer_app.frozen import frozen
from installer_app.language import tr
from installer_app.presenters.tracker.of_device import device_of, was_released
from installer_app.presenters.words.devices import named_for
from installer_app.presenters.words.jobs import StateWords, elsewhere, needs_you, state_words, why
from installer_app.presenters.words.times import length, when
from installer_app.services.tracker import Tracker

MOST_KEPT = 40
# Beyond it the day that stands in the row tells the age by itself.
AGES_SHOWN = timedelta(hours=12)
_AGES = (JobState.QUEUED, JobState.SENDING, JobState.UNKNOWN, JobState.ACCEPTED)


@frozen
class JobRow:
    """One row of the table; ``next_look`` is "You" when the technician has to act.

    ``age``: how long it waits or pairs; "" for what is finished, or older than AGES_SHOWN.
    """

    job_id: str
    badge: StateWords
    customer: str
    address: str
    meter_id: str
    mac_tail: str
    sent: str
    age: str
    next_look: str
    why: str
    needs_you: bool


class Rows(Sequence[JobRow]):
    """Rows by their jobs' ids, each made when it is asked for.

    Equal to others if they are of the same jobs and nothing that was looked at there is different here.
    """

    __hash__ = None  # type: ignore[assignment] # it compares by what it shows, and that is made late

    def __init__(self, ids: tuple[str, ...] = (), make: Callable[[str], JobRow] | None = None) -> None:
        self.ids = ids
        self._make = make
        self._made: dict[str, JobRow] = {}

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, index: int) -> JobRow: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[JobRow, ...]: ...
    def __getitem__(self, index: int | slice) -> JobRow | tuple[JobRow, ...]:
        if isinstance(index, slice):
            return tuple(self._row(job_id) for job_id in self.ids[index])
        return self._row(self.ids[index])

    def __iter__(self) -> Iterator[JobRow]:
        return (self._row(job_id) for job_id in self.ids)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Rows):
            return NotImplemented
        same = self.ids is other.ids or self.ids == other.ids
        return same and all(self._row(job_id) == row for job_id, row in tuple(other._made.items()))

    def _row(self, job_id: str) -> JobRow:
        row = self._made.get(job_id)
        if row is None:
            assert self._make is not None
            if len(self._made) >= MOST_KEPT:
                del self._made[next(iter(self._made))]
            row = self._made[job_id] = self._make(job_id)
        return row


class RowMaker:
    """Makes the row of a job as it stands now."""

    def __init__(self, tracker: Tracker, cadence: Cadence, zone: tzinfo | None) -> None:
        self._tracker = tracker
        self._cadence = cadence
        self._zone = zone
        self._finished: dict[str, tuple[Filed, datetime, JobRow]] = {}
        tracker.journal.changed.add(self._forget_beside)

    def row_of(self, job_id: str, now: datetime) -> JobRow:
        """The row of the job with its outcome. A finished one moves with the day only: kept for a minute.

        Not where its meter has others: a release among them changes what is said of it.
        """
        journal = self._tracker.journal
        label, minute = journal.label_of(job_id), now.replace(second=0, microsecond=0)
        if label.live or journal.unsaved(job_id) or journal.has_company(label.meter_id):
            return self.row(journal.known_of(job_id), now)
        kept = self._finished.get(job_id)
        if kept is not None and kept[0] is label and kept[1] == minute:
            return kept[2]
        if len(self._finished) >= MOST_KEPT:
            del self._finished[next(iter(self._finished))]
        row = self.row(label.open(), now)
        self._finished[job_id] = (label, minute, row)
        return row

    def _forget_beside(self, changed: InstallJob) -> None:
        """A row tells also of what was done on its meter since."""
        for job_id, (label, *_) in tuple(self._finished.items()):
            if label.meter_id == changed.target.meter_id:
                del self._finished[job_id]

    def due(self, job: InstallJob, now: datetime) -> datetime | None:
        """When something happens next by itself: a look, or a send that was put off."""
        if self._tracker.waits_elsewhere(job):
            return None
        return job.not_before if job.state is JobState.QUEUED else next_look(job, self._cadence, now)

    def row(self, job: InstallJob, now: datetime) -> JobRow:
        """The row of this job."""
        others = self._tracker.waits_elsewhere(job)
        due = self.due(job, now)
        target = job.target
        return JobRow(
            job.job_id,
            state_words(job, now),
            target.who,
            target.address,
            target.meter_id,
            f"…{device_of(job, self._tracker.journal).tail}",
            when(job.sent_at, now, self._zone) if job.sent_at else "–",
            _age(job, now),
            tr("You") if needs_you(job) else (when(max(due, now), now, self._zone) if due else "–"),
            elsewhere(job) if others and not needs_you(job) else self.why(job, now),
            needs_you(job),
        )

    def why(self, job: InstallJob, now: datetime) -> str:
        """Why it stands where it stands, under the sign-in that holds."""
        journal = self._tracker.journal
        release = journal[job.after] if job.after else None
        return named_for(job.device, was_released(job, journal) or why(job, now, self._zone, release))


def _age(job: InstallJob, now: datetime) -> str:
    since = job.sent_at or job.created_at
    shown = job.state in _AGES and timedelta() <= now - since < AGES_SHOWN
    return length(now - since) if shown else ""

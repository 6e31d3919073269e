"""When to look next at a job, and when to try again. Pure: time and chance are passed in."""

import random
from datetime import datetime, timedelta

from installer_app.domain.job import AT_THE_LATEST, InstallJob, JobState
from installer_app.frozen import frozen


@frozen
class Cadence:
    """How eagerly to look. An interval is ``growth`` of the time since it was sent, within the two bounds.

    ``least_if_late`` is for a bind that had to wait to be taken: nobody stands at the meter any more.
    """

    least: timedelta = timedelta(seconds=30)
    least_if_late: timedelta = timedelta(minutes=8)
    growth: float = 0.35
    most: timedelta = timedelta(hours=1)
    overdue: timedelta = timedelta(hours=6)
    settle: timedelta = timedelta(seconds=120)


DEMO_CADENCE = Cadence(
    least=timedelta(seconds=2), least_if_late=timedelta(seconds=2), growth=0.1, settle=timedelta(seconds=2)
)

JITTER = 0.15
FIRST_RETRY = timedelta(seconds=2)
LONGEST_RETRY = timedelta(minutes=30)
LATE = timedelta(minutes=10)
# After an outage, of its length: over so long all who met it spread what they have to catch up with.
CATCH_UP, LONGEST_CATCH_UP = 0.36, timedelta(minutes=22)


def next_look(job: InstallJob, cadence: Cadence, now: datetime) -> datetime | None:
    """When a customer sync is next due for this job, or None if no sync can tell anything of it.

    Jitter is drawn from the job's id and the number of looks: the same job gives the same answer, two
    laptops never the same. Where the clock was set back and the last look lies ahead of ``now``, it is due.
    """
    planned = planned_look(job, cadence)
    if planned is None:
        return None
    last, at = planned
    return now if last > now else at


def planned_look(job: InstallJob, cadence: Cadence) -> tuple[datetime, datetime] | None:
    """The last look, or what stands for it, and when the next is due by that; None if none tells anything."""
    if not job.polled or job.look_refused:
        return None
    since = job.accepted_at or job.unknown_at or job.created_at
    last = since if job.looked_at is None else job.looked_at
    chance = random.Random(f"{job.job_id}:{job.looks}").uniform(-JITTER, JITTER)  # noqa: S311 - spreads load, hides nothing
    return last, last + _interval(job, last - since, cadence) * (1 + chance)


def _interval(job: InstallJob, watched: timedelta, cadence: Cadence) -> timedelta:
    if job.state is JobState.OVERDUE:
        return cadence.overdue
    taken = job.accepted_at or job.sent_at
    late = taken is not None and taken - job.created_at > LATE
    least = cadence.least_if_late if late else cadence.least
    if watched < timedelta():
        # The clock was set back since it was sent, so only the looks tell how long it has been watched.
        return min(least * (1 + cadence.growth) ** min(job.looks, 30), cadence.most)
    return min(max(watched * cadence.growth, least), cadence.most)


def overdue_at(job: InstallJob) -> datetime | None:
    """When an accepted bind becomes overdue; None where the record can never tell."""
    if job.state is not JobState.ACCEPTED or job.baseline is not False or job.accepted_at is None:
        return None
    return job.accepted_at + AT_THE_LATEST


def catch_up_after(out_for: timedelta, chance: float) -> timedelta:
    """How long to wait once the network is said to be back; ``chance`` in 0..1.

    After a short while without, at once; after a long one with many others, not all together.
    """
    longest: timedelta = min(out_for * CATCH_UP, LONGEST_CATCH_UP)
    return longest * chance


def retry_after(tries: int, chance: float) -> timedelta:
    """Exponential back-off after ``tries`` tries; ``chance`` in 0..1 spreads it over half its length."""
    longest: timedelta = min(FIRST_RETRY * 2 ** min(tries, 12), LONGEST_RETRY)
    return longest * (0.5 + chance / 2)

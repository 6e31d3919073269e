"""When to look next at a job, and when to try again. Pure: time and chance are passed in."""

import random
from dataclasses import dataclass
from datetime import datetime, timedelta

from installer_app.domain.job import AT_THE_LATEST, InstallJob, JobState, Need


@dataclass(frozen=True, slots=True)
class Cadence:
    """How eagerly to look. An interval is ``growth`` of the time since it was sent, within the two bounds."""

    least: timedelta = timedelta(seconds=30)
    growth: float = 0.35
    most: timedelta = timedelta(hours=1)
    overdue: timedelta = timedelta(hours=6)
    settle: timedelta = timedelta(seconds=120)


DEMO_CADENCE = Cadence(least=timedelta(seconds=2), growth=0.1, settle=timedelta(seconds=2))

JITTER = 0.15
FIRST_RETRY = timedelta(seconds=2)
LONGEST_RETRY = timedelta(minutes=5)


def next_look(job: InstallJob, cadence: Cadence) -> datetime | None:
    """When a customer sync is next due for this job, or None if no sync can tell anything of it.

    Jitter is drawn from the job's id and the number of looks: the same job gives the same answer, two
    laptops never the same.
    """
    if not job.polled or job.need is Need.LOOK_REFUSED:
        return None
    since = job.accepted_at or job.unknown_at or job.created_at
    last = max(job.looked_at or since, since)
    if job.state is JobState.OVERDUE:
        interval = cadence.overdue
    else:
        interval = min(max((last - since) * cadence.growth, cadence.least), cadence.most)
    chance = random.Random(f"{job.job_id}:{job.looks}").uniform(-JITTER, JITTER)  # noqa: S311 - spreads load, hides nothing
    return last + interval * (1 + chance)


def overdue_at(job: InstallJob) -> datetime | None:
    """When an accepted bind becomes overdue; None where the record can never tell."""
    if job.state is not JobState.ACCEPTED or job.baseline is not False or job.accepted_at is None:
        return None
    return job.accepted_at + AT_THE_LATEST


def retry_after(tries: int, chance: float) -> timedelta:
    """Exponential back-off after ``tries`` tries; ``chance`` in 0..1 spreads it over half its length."""
    longest: timedelta = min(FIRST_RETRY * 2 ** min(tries, 10), LONGEST_RETRY)
    return longest * (0.5 + chance / 2)

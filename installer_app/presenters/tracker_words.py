"""The tracker view's words: its filters and their counts, its button, and what may be done with a job."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from installer_app.domain.job import Action, InstallJob, JobState, Need, Place
from installer_app.language import plural, tr
from installer_app.presenters.job_words import needs_you, place_words, release_is_in_doubt

FILTERS = ("all", "needs you", "pairing", "waiting", "confirmed")


# What goes to the servers: only under the sign-in that the job was confirmed under.
_ON_THE_WIRE = ("check now", "send again")


def job_actions(
    job: InstallJob, now: datetime, release: InstallJob | None = None, *, elsewhere: bool = False
) -> tuple[tuple[str, ...], str]:
    """What may be done with a job now, and why "send again" is off where it is.

    ``elsewhere``: it belongs to another sign-in than the one that holds.
    """
    actions, off = _job_actions(job, now, release)
    if not elsewhere:
        return actions, off
    here = tuple(key for key in actions if key not in _ON_THE_WIRE)
    return here, tr("“Send again” is off: sign in as {whose}.", whose=place_words(job.place))


def _job_actions(job: InstallJob, now: datetime, release: InstallJob | None) -> tuple[tuple[str, ...], str]:
    cancel = ("cancel",) if job.state is JobState.QUEUED else ()
    if job.need is Need.CODE_GONE:
        seen = ("seen",) if job.state is JobState.UNKNOWN else ()
        return ("scan again", *seen, *cancel), tr("“Send again” is off: the sticker has to be scanned again.")
    if release_is_in_doubt(job, release):
        return cancel, tr("“Send again” is off: the bind waits for the release.")
    if cancel:
        return ("send again", *cancel), ""
    if job.state is JobState.ACCEPTED and job.baseline:
        return ("seen",), tr("“Send again” is off: this bind was accepted.")
    if job.slow(now) or job.state is JobState.OVERDUE:
        return ("check now", "send again", "seen"), ""
    if job.state is JobState.ACCEPTED:
        return ("check now", "seen"), tr("“Send again” is off: this bind was accepted.")
    if job.state is JobState.UNKNOWN:
        again = ("send again",) if job.need in (Need.STILL_UNKNOWN, Need.REPEAT_REFUSED) else ()
        seen = ("seen",) if job.action is Action.BIND else ()
        off = "" if again else tr("“Send again” is off: the record is looked at first.")
        return ("check now", *again, *seen) if job.polled else (*again, *seen), off
    refused = job.state is JobState.REJECTED and needs_you(job)
    return ("put aside",) if refused else (), ""


def waiting_elsewhere(places: Sequence[Place]) -> str:
    """How many another sign-in has to go on with, and which: ``2 wait for field-tech-204 on staging.``"""
    counts = Counter(place_words(place) for place in places)
    parts = [
        plural(n, tr("1 waits for {whose}", whose=whose), tr("{n} wait for {whose}", n=n, whose=whose))
        for whose, n in sorted(counts.items())
    ]
    return tr("{waiting} to sign in.", waiting=", ".join(parts)) if parts else ""


def tracker_button(jobs: tuple[InstallJob, ...]) -> tuple[str, bool]:
    """The words on the tracker button, the most urgent first, and whether that is a person's turn."""
    need = sum(needs_you(job) for job in jobs)
    if need:
        return plural(need, tr("1 needs you"), tr("{n} need you", n=need)), True
    for key in ("waiting", "pairing"):
        count = sum(passes(key, job) for job in jobs)
        if count:
            return _so_many(key, count), False
    return (tr("Installs") if jobs else ""), False


def passes(key: str, job: InstallJob) -> bool:
    """Whether a job belongs to one of FILTERS."""
    if key == "needs you":
        return needs_you(job)
    if key == "pairing":
        return job.state in (JobState.ACCEPTED, JobState.OVERDUE, JobState.SENDING, JobState.UNKNOWN)
    if key == "waiting":
        return job.state is JobState.QUEUED
    return key == "all" or job.state is JobState.CONFIRMED


def urgent(jobs: tuple[InstallJob, ...]) -> str:
    """How many need a person; "" for none."""
    need = sum(needs_you(job) for job in jobs)
    return plural(need, tr("1 needs you."), tr("{n} need you.", n=need)) if need else ""


def summary(jobs: tuple[InstallJob, ...]) -> str:
    """How many stand where: ``1 pairing, 2 confirmed.``"""
    pairing = _of(jobs, JobState.ACCEPTED, JobState.OVERDUE, JobState.SENDING)
    waiting, checked = _of(jobs, JobState.QUEUED), _of(jobs, JobState.UNKNOWN)
    confirmed = _of(jobs, JobState.CONFIRMED)
    words = (
        (pairing, _so_many("pairing", pairing)),
        (waiting, plural(waiting, tr("1 waiting to be sent"), tr("{n} waiting to be sent", n=waiting))),
        (checked, plural(checked, tr("1 being checked"), tr("{n} being checked", n=checked))),
        (confirmed, plural(confirmed, tr("1 confirmed"), tr("{n} confirmed", n=confirmed))),
    )
    text = ", ".join(said for count, said in words if count)
    return f"{text}." if text else ""


def _of(jobs: tuple[InstallJob, ...], *states: JobState) -> int:
    return sum(job.state in states for job in jobs)


def _so_many(key: str, n: int) -> str:
    if key == "waiting":
        return plural(n, tr("1 waiting"), tr("{n} waiting", n=n))
    return plural(n, tr("1 pairing"), tr("{n} pairing", n=n))

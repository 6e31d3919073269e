"""The tracker view's words: its filters and their counts, its button, and what may be done with a job."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from installer_app.domain.job import Action, InstallJob, JobState, Need, Place
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
    return here, f"“Send again” is off: sign in as {place_words(job.place)}."


def _job_actions(job: InstallJob, now: datetime, release: InstallJob | None) -> tuple[tuple[str, ...], str]:
    cancel = ("cancel",) if job.state is JobState.QUEUED else ()
    if job.need is Need.CODE_GONE:
        seen = ("seen",) if job.state is JobState.UNKNOWN else ()
        return ("scan again", *seen, *cancel), "“Send again” is off: the sticker has to be scanned again."
    if release_is_in_doubt(job, release):
        return cancel, "“Send again” is off: the bind waits for the release."
    if cancel:
        return ("send again", *cancel), ""
    if job.state is JobState.ACCEPTED and job.baseline:
        return ("seen",), "“Send again” is off: this bind was accepted."
    if job.slow(now) or job.state is JobState.OVERDUE:
        return ("check now", "send again", "seen"), ""
    if job.state is JobState.ACCEPTED:
        return ("check now", "seen"), "“Send again” is off: this bind was accepted."
    if job.state is JobState.UNKNOWN:
        again = ("send again",) if job.need in (Need.STILL_UNKNOWN, Need.REPEAT_REFUSED) else ()
        seen = ("seen",) if job.action is Action.BIND else ()
        off = "" if again else "“Send again” is off: the record is looked at first."
        return ("check now", *again, *seen) if job.polled else (*again, *seen), off
    refused = job.state is JobState.REJECTED and needs_you(job)
    return ("put aside",) if refused else (), ""


def waiting_elsewhere(places: Sequence[Place]) -> str:
    """How many another sign-in has to go on with, and which: ``2 wait for field-tech-204 on staging.``"""
    counts = Counter(place_words(place) for place in places)
    parts = [f"{n} {'waits' if n == 1 else 'wait'} for {whose}" for whose, n in sorted(counts.items())]
    return f"{', '.join(parts)} to sign in." if parts else ""


def tracker_button(jobs: tuple[InstallJob, ...]) -> tuple[str, bool]:
    """The words on the tracker button, the most urgent first, and whether that is a person's turn."""
    need = sum(needs_you(job) for job in jobs)
    if need:
        return (f"{need} needs you" if need == 1 else f"{need} need you"), True
    for key, word in (("waiting", "waiting"), ("pairing", "pairing")):
        count = sum(passes(key, job) for job in jobs)
        if count:
            return f"{count} {word}", False
    return ("Installs" if jobs else ""), False


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
    return "" if not need else f"{need} needs you." if need == 1 else f"{need} need you."


def summary(jobs: tuple[InstallJob, ...]) -> str:
    """How many stand where: ``1 pairing, 2 confirmed.``"""
    words = (
        ("pairing", (JobState.ACCEPTED, JobState.OVERDUE, JobState.SENDING)),
        ("waiting to be sent", (JobState.QUEUED,)),
        ("being checked", (JobState.UNKNOWN,)),
        ("confirmed", (JobState.CONFIRMED,)),
    )
    counted = [(sum(job.state in states for job in jobs), word) for word, states in words]
    text = ", ".join(f"{count} {word}" for count, word in counted if count)
    return f"{text}." if text else ""

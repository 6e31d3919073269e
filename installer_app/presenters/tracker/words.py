"""The tracker view's words: its summary, its button, and what may be done with a job."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from installer_app.domain.job import Action, InstallJob, JobState, Need, Place
from installer_app.language import mark, plural, tr
from installer_app.presenters.tracker.tally import Tally
from installer_app.presenters.words.jobs import needs_you, place_words, release_is_in_doubt

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
    counts: Counter[str] = Counter()
    for place, count in Counter(places).items():
        counts[place_words(place)] += count
    parts = [
        plural(n, tr("1 waits for {whose}", whose=whose), tr("{n} wait for {whose}", n=n, whose=whose))
        for whose, n in sorted(counts.items())
    ]
    return tr("{waiting} to sign in.", waiting=", ".join(parts)) if parts else ""


def tracker_button(tally: Tally, *, any_jobs: bool = True) -> tuple[str, bool]:
    """The words on the tracker button, the most urgent first, and whether that is a person's turn."""
    need = tally.need_you
    if need:
        return plural(need, tr("1 needs you"), tr("{n} need you", n=need)), True
    for state, (one, more) in _BUTTON:
        count = tally.states.get(state, 0)
        if count:
            return plural(count, tr(one), tr(more, n=count)), False
    return (tr("Installs") if any_jobs else ""), False


# English says one and several alike, other languages do not.
_BUTTON = (
    (JobState.UNKNOWN, (mark("1 not sure"), mark("{n} not sure"))),
    (JobState.SENDING, (mark("1 sending"), mark("{n} sending"))),
    (JobState.QUEUED, (mark("1 waiting"), mark("{n} waiting"))),
    (JobState.ACCEPTED, (mark("1 pairing"), mark("{n} pairing"))),
)


def urgent(tally: Tally) -> str:
    """How many need a person; "" for none."""
    need = tally.need_you
    return plural(need, tr("1 needs you."), tr("{n} need you.", n=need)) if need else ""


def summary(tally: Tally, confirmed: int) -> str:
    """How many stand where: ``2 pairing, 1 waiting for network, 7 confirmed, 0 need you.``

    What waits for a person is counted by ``urgent``, and in no other way.
    """
    waiting = tally.states.get(JobState.QUEUED, 0) - tally.no_network
    counted = (
        (tally.states.get(JobState.ACCEPTED, 0), mark("1 pairing"), mark("{n} pairing")),
        (tally.states.get(JobState.SENDING, 0), mark("1 sending"), mark("{n} sending")),
        (tally.no_network, mark("1 waiting for network"), mark("{n} waiting for network")),
        (waiting, mark("1 waiting to be sent"), mark("{n} waiting to be sent")),
        (tally.states.get(JobState.UNKNOWN, 0), mark("1 being checked"), mark("{n} being checked")),
        (confirmed, mark("1 confirmed"), mark("{n} confirmed")),
    )
    parts = [plural(n, tr(one), tr(more, n=n)) for n, one, more in counted if n]
    if parts and not tally.need_you:
        parts.append(tr("0 need you"))
    return f"{', '.join(parts)}." if parts else ""

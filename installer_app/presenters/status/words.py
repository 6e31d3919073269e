"""The status page's words: the verdict to leave on, and what can be done."""

from dataclasses import replace
from datetime import datetime, tzinfo

from installer_app.domain.errors import RefusalCode
from installer_app.domain.job import (
    AT_THE_LATEST,
    USUALLY_DONE,
    Action,
    Claim,
    InstallJob,
    JobState,
    Need,
)
from installer_app.language import mark, tr
from installer_app.presenters.frame.verdict import ScaleMark, ScaleState, Tone, VerdictState
from installer_app.presenters.status.advice import RAN_OUT
from installer_app.presenters.words.jobs import release_is_in_doubt, sent, stopped, took, why_refused
from installer_app.presenters.words.notes import note_words, sentence
from installer_app.presenters.words.times import when
from installer_app.services.settling import CLOCK_IN_DOUBT
from installer_app.services.tracker import NOT_SIGNED_IN

LEAVE_OPEN = mark("Leave this program open till then: there is no keychain here to keep the install code in.")


def actions(
    job: InstallJob, now: datetime, release: InstallJob | None = None, *, may_release: bool = False
) -> tuple[str, ...]:
    """The keys of what can be done now; ``may_release``: the lost release may be repeated."""
    then = "cancel" if job.state is JobState.QUEUED else "next device"
    if job.need is Need.CODE_GONE:
        return ("scan again", then)
    if release_is_in_doubt(job, release):
        return ("release again", then) if may_release else (then,)
    if job.state is JobState.QUEUED:
        return ("try now", then)
    if job.state in (JobState.REJECTED, JobState.CANCELLED):
        return ("try again", "next device")
    if job.state is JobState.ACCEPTED and job.baseline:
        return ("seen", "next device")
    if job.slow(now) or job.state is JobState.OVERDUE:
        return ("request again", "next device")
    if job.state is JobState.UNKNOWN and job.action is Action.BIND:
        looks = job.need in (Need.NONE, Need.LOOK_REFUSED)
        return ("check now" if looks else "seen", "next device")
    return ("check now", "next device") if job.polled and job.action is Action.BIND else ("next device",)


def verdict(
    job: InstallJob,
    now: datetime,
    zone: tzinfo | None = None,
    release: InstallJob | None = None,
    *,
    keeps_codes: bool = True,
) -> VerdictState:
    """What the technician leaves on; ``release`` is the job that this one comes after.

    ``keeps_codes``: what waits can be sent after a restart of the program, too.
    """
    if job.state is JobState.QUEUED:
        return _waiting(job, now, zone, release, keeps_codes)
    if job.state is JobState.CANCELLED:
        return VerdictState(Tone.WAIT, "close", tr("Cancelled"), nothing_sent(release))
    if job.state is JobState.REJECTED:
        return _refused(job, now, zone, release)
    if job.need is Need.LOOK_REFUSED:
        line = tr(
            "The utility refused to show the record, and counts the tries. We look no more: call the depot."
        )
        return VerdictState(Tone.WARN, "question", tr("We may not look"), line)
    if job.state is JobState.UNKNOWN:
        return _unknown(job, now, zone)
    if job.state is JobState.ACCEPTED:
        return _accepted(job, now, zone)
    if job.state is JobState.CONFIRMED:
        at, span = when(job.confirmed_at or now, now, zone), took(job)
        line = tr("Confirmed {time}. Nothing left to do here.", time=at)
        if span:
            line = tr(
                "Confirmed {time}, {span} after it was accepted. Nothing left to do here.", time=at, span=span
            )
        return VerdictState(Tone.OK, "check", tr("Bound and confirmed"), line)
    plain = _NOTHING_TO_RELEASE if job.claim is Claim.NOTHING_TO_RELEASE else _PLAIN[job.state]
    return replace(plain, title=tr(plain.title), line=tr(plain.line))


_NOTHING_TO_RELEASE = VerdictState(
    Tone.WAIT,
    "release",
    mark("Released"),
    mark("The first answer got lost; asked again, the utility says there is nothing to release."),
)


_PLAIN = {
    JobState.SENDING: VerdictState(
        Tone.ACCENT, "send", mark("On its way"), mark("The bind was sent. The answer is awaited.")
    ),
    JobState.OVERDUE: VerdictState(
        Tone.BAD,
        "overdue",
        mark("Overdue"),
        mark("Accepted, and not confirmed in 48 hours. We keep looking. Call the utility with the details."),
    ),
    JobState.RELEASED: VerdictState(
        Tone.WAIT, "release", mark("Released"), mark("The gateway accepted it. No record can prove it.")
    ),
}


def _waiting(
    job: InstallJob, now: datetime, zone: tzinfo | None, release: InstallJob | None, keeps_codes: bool
) -> VerdictState:
    if job.need is Need.CODE_GONE:
        line = tr("Its install code cannot be had here now. The bind goes out once it is scanned again.")
        return VerdictState(Tone.WARN, "sticker", tr("Scan the sticker again"), line)
    if release is not None and release_is_in_doubt(job, release):
        line = tr(
            "{sent_at}, but its answer got lost. The bind waits for it, and was not sent.",
            sent_at=sent(release, now, zone),
        )
        return VerdictState(Tone.WARN, "question", tr("The release is not sure"), line)
    open_till_then = "" if keeps_codes else f" {tr(LEAVE_OPEN)}"
    return VerdictState(
        Tone.WAIT, "waiting", tr("Saved. It sends itself"), _why_waiting(job) + open_till_then
    )


def nothing_sent(release: InstallJob | None) -> str:
    """Of a bind that was not sent, but perhaps the release before it was."""
    if release is None or release.sent_at is None:
        return tr("Nothing was sent.")
    return {
        JobState.RELEASED: tr("The release was sent and accepted. The bind was not sent."),
        JobState.REJECTED: tr("The release was sent and refused. The bind was not sent."),
        JobState.UNKNOWN: tr("The release was sent, but its answer got lost. The bind was not sent."),
    }.get(release.state, tr("The release was sent, and its answer is awaited. The bind was not sent."))


def nothing_changed(release: InstallJob | None) -> str:
    """What a refused bind leaves of the meter, if it was released just before or not."""
    if release is not None and release.state is JobState.RELEASED:
        return tr("The release before it was accepted: the meter has no device now.")
    return tr("Nothing on the meter has changed.")


def _refused(job: InstallJob, now: datetime, zone: tzinfo | None, release: InstallJob | None) -> VerdictState:
    if stopped(job):
        line = f"{sentence(job.reason)} {nothing_sent(release)}"
        return VerdictState(Tone.BAD, "blocked", tr("Not sent"), line)
    at = sent(job, now, zone)
    why = {
        RefusalCode.METER_ALREADY_BOUND: tr(
            "{sent_at}, and refused: the meter already has a device.", sent_at=at
        ),
        RefusalCode.INVALID_INSTALL_CODE: tr(
            "{sent_at}, and refused: the code doesn’t fit this DataBridge.", sent_at=at
        ),
        RefusalCode.UNSAID: tr("{sent_at}, and refused without a reason.", sent_at=at),
    }.get(RefusalCode.of(job.reason), tr("{sent_at}, and refused. {why}", sent_at=at, why=why_refused(job)))
    line = f"{why} {nothing_changed(release)}"
    return VerdictState(Tone.BAD, "problem", tr("Refused"), line)


def _why_waiting(job: InstallJob) -> str:
    if job.reason == NOT_SIGNED_IN:
        who = job.place.sign_in_id
        return tr("Not sent yet: you work offline. The bind goes out once {who} has signed in.", who=who)
    if job.reason == RAN_OUT:
        return tr("Not sent yet: the sign-in ran out. We try to renew it; if that fails, sign in again.")
    if job.reason == "no network":
        return tr(
            "There is no network here. When it is back the bind goes out by itself; “Try now” hurries it."
        )
    if job.reason:
        why = note_words(job.reason)
        return tr("Not sent yet: {why}. The bind goes out by itself.", why=why)
    return tr("Not sent yet. The bind goes out by itself.")


def _unknown(job: InstallJob, now: datetime, zone: tzinfo | None) -> VerdictState:
    if job.need is Need.BOUND_TO_WHOM:
        line = tr("The meter is bound, to this DataBridge or to another. Nothing more will be sent.")
        return VerdictState(Tone.WARN, "question", tr("We cannot tell"), line)
    if job.reason == CLOCK_IN_DOUBT:
        line = tr(
            "{sent}. This computer’s clock is in doubt, so nothing is repeated by itself.",
            sent=sent(job, now, zone),
        )
        return VerdictState(Tone.WARN, "question", tr("We could not find out"), line)
    if job.need is not Need.NONE:
        line = tr(
            "{sent}, but the answer got lost. Look in the customer’s app, or call the utility.",
            sent=sent(job, now, zone),
        )
        return VerdictState(Tone.WARN, "question", tr("We could not find out"), line)
    line = tr(
        "{sent}, but the answer got lost. We look in the record first, then ask the gateway once more.",
        sent=sent(job, now, zone),
    )
    return VerdictState(Tone.WARN, "question", tr("We are not sure yet"), line)


def _accepted(job: InstallJob, now: datetime, zone: tzinfo | None) -> VerdictState:
    accepted = job.accepted_at or now
    at = when(accepted, now, zone)
    if job.baseline:
        line = tr(
            "Accepted {at}. The record said “on AMI” before the bind, so it proves nothing now. You "
            "can leave once you looked in the app.",
            at=at,
        )
        return VerdictState(Tone.ACCENT, "pairing", tr("Accepted. The record cannot tell"), line)
    usual, latest = accepted + USUALLY_DONE, accepted + AT_THE_LATEST
    scale = ScaleState(
        ScaleMark(at, tr("Accepted")),
        ScaleMark(when(usual, now, zone), tr("Usually done")),
        ScaleMark(when(latest, now, zone), tr("At the latest")),
        max((now - accepted).total_seconds(), 0.0),
    )
    if job.slow(now):
        # "At the latest 14:12" alone would read as before "accepted Sunday 14:12".
        at_last = when(latest, now, zone)
        if _same_day(latest, now, zone) and not _same_day(accepted, now, zone):
            at_last = tr("today {time}", time=at_last)
        line = tr(
            "Accepted {at}, not confirmed yet. We keep looking. At the latest {at_last}.",
            at=at,
            at_last=at_last,
        )
        return VerdictState(Tone.WARN, "overdue", tr("Longer than usual"), line, scale)
    line = tr(
        "Accepted {at}. Usually done by {usual}, at the latest {latest}.",
        at=at,
        usual=when(usual, now, zone),
        latest=when(latest, now, zone),
    )
    return VerdictState(Tone.ACCENT, "pairing", tr("You can leave"), line, scale)


def _same_day(one: datetime, other: datetime, zone: tzinfo | None) -> bool:
    return one.astimezone(zone).date() == other.astimezone(zone).date()

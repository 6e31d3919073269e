"""A job in the technician's words: its badge, its history as a timeline, why it stands where it stands."""

from dataclasses import dataclass
from datetime import datetime, tzinfo
from urllib.parse import urlsplit

from installer_app.domain.job import (
    USUALLY_DONE,
    Action,
    Claim,
    Entry,
    InstallJob,
    JobState,
    Need,
    Place,
)
from installer_app.presenters.shell import RailKind, TimelineItem
from installer_app.presenters.times import clock, length, when

NOT_SENT = "not sent: "


@dataclass(frozen=True, slots=True)
class StateWords:
    """A state’s badge: word, icon, colour pair ("act" is the accent), rank (what needs you comes first)."""

    word: str
    icon: str
    kind: str
    rank: int


_WORDS = {
    JobState.QUEUED: StateWords("Waiting", "waiting", "wait", 4),
    JobState.SENDING: StateWords("Sending", "send", "act", 3),
    JobState.UNKNOWN: StateWords("Not sure", "question", "warn", 1),
    JobState.ACCEPTED: StateWords("Pairing", "pairing", "act", 5),
    JobState.CONFIRMED: StateWords("Confirmed", "check-circle", "ok", 7),
    JobState.REJECTED: StateWords("Refused", "problem", "bad", 0),
    JobState.OVERDUE: StateWords("Overdue", "overdue", "bad", 0),
    JobState.RELEASED: StateWords("Released", "release", "plain", 8),
    JobState.CANCELLED: StateWords("Cancelled", "close", "plain", 9),
}
SLOW = StateWords("Slow", "overdue", "warn", 2)
CANNOT_TELL = StateWords("Accepted", "pairing", "act", 6)


def state_words(job: InstallJob, now: datetime) -> StateWords:
    """The badge of a job now."""
    if job.state is JobState.ACCEPTED and job.baseline:
        return CANNOT_TELL
    return SLOW if job.slow(now) else _WORDS[job.state]


def needs_you(job: InstallJob) -> bool:
    """Whether only a person can move it on."""
    return job.need is not Need.NONE


def release_is_in_doubt(job: InstallJob, release: InstallJob | None) -> bool:
    """Whether a bind waits for a release (the job it comes after) whose answer was lost."""
    return job.state is JobState.QUEUED and release is not None and release.state is JobState.UNKNOWN


def place_words(place: Place) -> str:
    """Whose and where: ``field-tech-204 on staging``, or at its host where the environment is custom."""
    if place.environment == "custom":
        return f"{place.sign_in_id} at {urlsplit(place.base_url).netloc}"
    return f"{place.sign_in_id} on {place.environment}"


def elsewhere(job: InstallJob) -> str:
    """Why a job rests that another sign-in than the one that holds has to go on with."""
    if job.state is JobState.QUEUED:
        return f"Not sent yet. It waits for {place_words(job.place)} to sign in."
    return f"It is looked at when {place_words(job.place)} signs in."


def how_often(job: InstallJob) -> str:
    """``Sent once``, ``Sent twice``, ``Sent 3 times``: for a job that was sent."""
    return {0: "Sent once", 1: "Sent once", 2: "Sent twice"}.get(job.sends, f"Sent {job.sends} times")


def sent(job: InstallJob, zone: tzinfo | None = None) -> str:
    """How often, and when (first): ``Sent once at 14:02``, ``Sent twice, first at 14:02``."""
    if job.sent_at is None:
        return how_often(job)
    first = ", first" if job.sends > 1 else ""
    return f"{how_often(job)}{first} at {clock(job.sent_at, zone)}"


_NEEDS = {
    Need.CODE_GONE: "Scan the sticker again to send this install.",
    Need.LOOK_REFUSED: "The utility refused the look and counts the tries. We look no more. Call the depot.",
}


def why(job: InstallJob, now: datetime, zone: tzinfo | None = None, release: InstallJob | None = None) -> str:
    """One sentence on why the job stands where it stands; ``release`` is the job that it comes after."""
    if job.need in _NEEDS:
        return _NEEDS[job.need]
    if release_is_in_doubt(job, release):
        return "Waits for the release, whose answer was lost. The bind was not sent."
    if job.state is JobState.QUEUED:
        reason = _sentence(job.reason) if job.reason else "Saved."
        return f"{reason} Not sent yet, tries by itself."
    if job.state is JobState.SENDING:
        return "On its way. The answer is awaited."
    if job.state is JobState.UNKNOWN:
        return _why_unknown(job)
    if job.state is JobState.ACCEPTED:
        return _why_accepted(job, now, zone)
    if job.state is JobState.REJECTED:
        return _why_refused(job)
    nothing_left = job.claim is Claim.NOTHING_TO_RELEASE
    return {
        JobState.CONFIRMED: {
            "record": "Record changed to “on AMI”.",
            "technician": "Seen in the customer’s app.",
        }.get(job.evidence.value, "Confirmed."),
        JobState.OVERDUE: "Not confirmed in 48 hours. Call the utility.",
        JobState.RELEASED: "The utility says there is nothing to release."
        if nothing_left
        else "Release accepted. No record can prove it.",
        JobState.CANCELLED: f"{_sentence(job.history[-1].note)}",
    }[job.state]


def _why_unknown(job: InstallJob) -> str:
    return {
        Need.BOUND_TO_WHOM: "The meter is bound. To this device or another, we cannot tell.",
        Need.REPEAT_REFUSED: "Answer lost, and the repeat was refused. Call the depot.",
        Need.STILL_UNKNOWN: "Answer lost. Look in the customer’s app.",
    }.get(job.need, "Answer lost. Checking before any repeat.")


def _why_accepted(job: InstallJob, now: datetime, zone: tzinfo | None) -> str:
    if job.baseline:
        return "Accepted. The record cannot tell: look in the customer’s app."
    if job.slow(now):
        return "Longer than 15 minutes. Still looking."
    usual = clock((job.accepted_at or job.created_at) + USUALLY_DONE, zone)
    return f"Normal so far. Usually done by {usual}."


def _why_refused(job: InstallJob) -> str:
    if job.need is Need.RECHECK_FAILED:
        return f"{_sentence(job.reason)} Nothing was sent."
    return {
        "METER_ALREADY_BOUND": "Already bound. Decide what to do.",
        "INVALID_INSTALL_CODE": "The code doesn’t fit this DataBridge.",
    }.get(job.reason, "Refused without a reason.")


def timeline(
    job: InstallJob,
    now: datetime,
    next_look: datetime | None,
    zone: tzinfo | None = None,
    release: InstallJob | None = None,
) -> tuple[TimelineItem, ...]:
    """What happened, what happens now, and what is to come; first of the release that it comes after."""
    before = timeline(release, now, None, zone) if release is not None else ()
    items = [_past(entry.note, clock_or_day(entry.at, now, zone), job) for entry in _that_happened(job)]
    if job.looks and job.looked_at is not None and job.state is not JobState.CONFIRMED:
        times = "once" if job.looks == 1 else f"{job.looks} times"
        title = (
            "Looked in the utility’s record" if job.looks == 1 else f"Looked {times} in the utility’s record"
        )
        items.append(
            TimelineItem(
                RailKind.DONE, title, "Not there yet. That is normal.", clock_or_day(job.looked_at, now, zone)
            )
        )
    if release_is_in_doubt(job, release):
        text = "The answer to the release was lost. The bind was not sent."
        waits = TimelineItem(RailKind.NEEDS_YOU, "The bind waits for the release", text, "now")
        return (*before, *items, waits)
    return (*before, *items, *_ahead(job, now, next_look, zone))


def _that_happened(job: InstallJob) -> list[Entry]:
    """The history without the tries that never left: of them only the last is worth a line."""
    kept: list[Entry] = []
    for entry in job.history:
        if entry.note.startswith(NOT_SENT):
            kept.pop()
            kept = [earlier for earlier in kept if not earlier.note.startswith(NOT_SENT)]
        kept.append(entry)
    return kept


def clock_or_day(at: datetime, now: datetime, zone: tzinfo | None) -> str:
    """Short enough for the right edge of a timeline."""
    return when(at, now, zone)


def _past(note: str, time_text: str, job: InstallJob) -> TimelineItem:
    title, evidence, kind = _sentence(note).rstrip("."), "", RailKind.DONE
    if note == "saved on this computer":
        title, evidence = "Saved on this computer", "Customer, meter, device and your checklist."
    elif note == "sending":
        what = "bind" if job.action is Action.BIND else "release"
        title = "Sent the first time" if job.sends > 1 else "Sent once"
        evidence = f"One {what} request."
    elif note.startswith(NOT_SENT):
        title, evidence = "Tried, not sent", _sentence(note.removeprefix(NOT_SENT))
    elif note == "accepted by the gateway":
        title, evidence = (
            "Accepted by the gateway",
            "It took the request. That does not say that the meter has paired.",
        )
    elif note.startswith("no answer"):
        title, evidence, kind = "Answer lost", _sentence(note), RailKind.NEEDS_YOU
    elif note.startswith("refused"):
        title, evidence, kind = "Refused by the gateway", _why_refused(job), RailKind.NEEDS_YOU
    elif "record changed" in note:
        title, evidence = "Confirmed", "The record changed from “not on AMI” to “on AMI” after the bind."
    elif note.startswith("the technician saw"):
        title, evidence = "Confirmed", "You saw it in the customer’s app."
    return TimelineItem(kind, title, evidence, time_text)


def _ahead(
    job: InstallJob, now: datetime, next_look: datetime | None, zone: tzinfo | None
) -> tuple[TimelineItem, ...]:
    confirmed = TimelineItem(RailKind.LATER, "Confirmed", "When the record says that the meter is on AMI.")
    look = f"Next look at {when(next_look, now, zone)}. This goes on by itself." if next_look else ""
    if job.state is JobState.QUEUED:
        title = "Waiting for signal" if job.reason == "no network" else "Waiting to be sent"
        text = f"The {job.action} was not sent. We try again by ourselves."
        waiting = TimelineItem(RailKind.WAITING, title, text, "now")
        if job.need is Need.CODE_GONE:
            text = f"The {job.action} was not sent. It goes out once the sticker is scanned again."
            waiting = TimelineItem(RailKind.NEEDS_YOU, "Waiting for its sticker", text, "now")
        return (
            waiting,
            TimelineItem(RailKind.LATER, "Sent, and accepted by the gateway"),
            TimelineItem(RailKind.LATER, "Confirmed"),
        )
    if job.state is JobState.SENDING:
        return (TimelineItem(RailKind.WORKING, "On its way", "The answer is awaited.", "now"), confirmed)
    if job.state is JobState.UNKNOWN and job.need is Need.NONE:
        text = "We look in the record first, and ask the gateway once more if it stays silent."
        return (TimelineItem(RailKind.WORKING, "Finding out", text, "now"), confirmed)
    if job.state is JobState.ACCEPTED and not job.baseline:
        return (TimelineItem(RailKind.WORKING, "Pairing", look, "now"), confirmed)
    if job.need is Need.OVERDUE:
        return (
            TimelineItem(RailKind.NEEDS_YOU, "Not confirmed in 48 hours", "Call the utility.", "now"),
            confirmed,
        )
    return ()


def took(job: InstallJob) -> str:
    """How long from accepted to confirmed, in words; "" if that is not known."""
    if job.accepted_at is None or job.confirmed_at is None:
        return ""
    return length(job.confirmed_at - job.accepted_at)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}." if words else ""

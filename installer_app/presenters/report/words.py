"""What a report says of an install in sentences: the evidence and its history, never more than is known."""

from datetime import datetime, tzinfo
from urllib.parse import urlsplit

from installer_app.domain.errors import RefusalCode
from installer_app.domain.job import Action, Claim, Entry, Evidence, InstallJob, Need, Place
from installer_app.domain.outcomes import NOTHING_TO_RELEASE
from installer_app.domain.transitions import RESUMED
from installer_app.language import mark, tr
from installer_app.presenters.words.jobs import stopped
from installer_app.presenters.words.notes import sentence

_EVIDENCE = {
    Claim.NOTHING_SENT: mark("Nothing was sent yet: the request waits on the technician’s laptop."),
    Claim.SENDING: mark("The request was on its way. Its answer was not known yet."),
    Claim.NOT_KNOWN: mark("A request was sent, and its answer got lost. Whether it arrived is not known."),
    Claim.ACCEPTED: mark(
        "The utility’s gateway accepted the request. That does not say that the meter has paired."
    ),
    Claim.RECORD_CANNOT_TELL: mark(
        "The gateway accepted the request. The utility’s record said “on AMI” before it, "
        "so the record proves nothing now."
    ),
    Claim.CONFIRMED: mark("Recorded as confirmed."),
    Claim.REFUSED: mark("The gateway refused the request. As far as it says, nothing was bound by it."),
    Claim.OVERDUE: mark(
        "The gateway accepted the request, and no confirmation came in 48 hours. "
        "Whether the meter has paired is not known."
    ),
    Claim.RELEASED: mark("The gateway accepted the release. No record can prove it."),
    Claim.NOTHING_TO_RELEASE: mark(
        "The first answer got lost. Asked again, the utility said that there is nothing to release."
    ),
    Claim.CANCELLED: mark("It was taken back before it was sent."),
}
_CONFIRMED = {
    Evidence.RECORD: mark(
        "The utility’s record changed from “not on AMI” to “on AMI” after the request was sent."
    ),
    Evidence.TECHNICIAN: mark(
        "The technician saw it in the customer’s app. That rests on the technician’s word, "
        "not on the utility’s record."
    ),
}
_OF_RELEASE = {
    Claim.NOT_KNOWN: mark(
        "A release was sent, and its answer got lost. Whether the device is released is not known."
    ),
    Claim.REFUSED: mark("The gateway refused the release. As far as it says, nothing was released by it."),
}
_INFERRED = mark(
    "The first answer got lost. Asked again, the gateway said that the meter is bound, and this laptop’s "
    "request is the only one known. That it is this device is inferred, not shown."
)
_TO_WHOM = mark(
    "The first answer got lost. Asked again, the gateway said that the meter is bound: to this device or to "
    "another, it cannot be told."
)


def evidence(job: InstallJob) -> str:
    """What the install's state rests on, in a sentence or two."""
    if job.claim is Claim.CONFIRMED and job.evidence in _CONFIRMED:
        return tr(_CONFIRMED[job.evidence])
    if job.claim is Claim.ACCEPTED and job.evidence is Evidence.INFERRED:
        return tr(_INFERRED)
    if job.need is Need.BOUND_TO_WHOM:
        return tr(_TO_WHOM)
    if stopped(job):
        return tr("The utility’s record had changed when it was looked at before sending. Nothing was sent.")
    if job.action is Action.RELEASE and job.claim in _OF_RELEASE:
        return tr(_OF_RELEASE[job.claim])
    return tr(_EVIDENCE[job.claim])


_TOLD = {
    "saved on this computer": (
        mark("Saved on the technician’s laptop"),
        mark("Customer, meter, device and checklist."),
    ),
    "sending once more": (mark("Sent once more"), mark("The first answer got lost.")),
    "requested again": (mark("Requested again"), mark("The technician asked for it.")),
    "accepted by the gateway": (
        mark("Accepted by the gateway"),
        mark("It took the request. That does not say that the meter has paired."),
    ),
    "release accepted by the gateway": (mark("Release accepted by the gateway"), ""),
    "still bound": (mark("Asked again: still bound"), ""),
    "the meter is bound, and ours is the only request we know of": (
        mark("The meter is bound"),
        mark("This laptop’s request is the only one known."),
    ),
    "the meter is bound; to this DataBridge or to another, we cannot tell": (
        mark("The meter is bound"),
        mark("To this device or to another, it cannot be told."),
    ),
    "the utility’s record changed to “on AMI”": (
        mark("Confirmed"),
        mark("The utility’s record changed to “on AMI”."),
    ),
    "the technician saw it in the customer’s app": (
        mark("Confirmed"),
        mark("The technician saw it in the customer’s app."),
    ),
    "not confirmed in 48 hours": (mark("Not confirmed in 48 hours"), ""),
    "cancelled; nothing was sent": (mark("Cancelled"), mark("Nothing was sent.")),
    "its device was released from this laptop": (
        mark("Released"),
        mark("By a later request of this laptop, which has a report of its own."),
    ),
    NOTHING_TO_RELEASE: (mark("Nothing to release"), mark("The utility says so.")),
    RESUMED: (mark("The program ended after the release was done"), mark("The bind goes on from here.")),
}
_BEGINS = {
    "not sent: ": mark("Tried, not sent"),
    "not sure whether it arrived: ": mark("Not sure whether it arrived"),
    "the repeat was refused: ": mark("The repeat was refused"),
    "refused: ": mark("Refused by the gateway"),
}
_REASONS = {
    "no network": mark("There was no network."),
    RefusalCode.METER_ALREADY_BOUND.value: mark("The gateway says that the meter already has a device."),
    RefusalCode.INVALID_INSTALL_CODE.value: mark("The gateway says that the code doesn’t fit the device."),
}


def told(entry: Entry, action: Action) -> tuple[str, str]:
    """An entry of the history as a title and what it rests on ("" for nothing more)."""
    if entry.note == "sending":
        return tr("Bind request sent") if action is Action.BIND else tr("Release request sent"), ""
    if entry.note in _TOLD:
        title, note = _TOLD[entry.note]
        return tr(title), tr(note) if note else ""
    for begin, title in _BEGINS.items():
        if entry.note.startswith(begin):
            reason = entry.note.removeprefix(begin)
            return tr(title), tr(_REASONS[reason]) if reason in _REASONS else sentence(reason)
    return sentence(entry.note).rstrip("."), ""


def time_text(at: datetime, zone: tzinfo | None = None) -> str:
    """Local time with its offset from UTC, the same in every language: ``2026-04-14 14:02:05 +02:00``."""
    local = at.astimezone(zone).isoformat(sep=" ", timespec="seconds")
    return f"{local[:19]} {local[19:]}"


def record_before(job: InstallJob) -> str:
    """What the utility's record said of the meter before the first request."""
    if job.baseline is None:
        return tr("Not looked at")
    return tr("“on AMI” already") if job.baseline else tr("“not on AMI”")


def environment_words(place: Place) -> str:
    """Which system, by whom, and at which server."""
    system = {
        "demo": tr("DEMO: practice, nothing is real"),
        "staging": tr("STAGING: the utility’s test system"),
        "production": tr("PRODUCTION: real customers, real meters"),
    }.get(place.environment, tr("CUSTOM: servers set up by depot IT"))
    return tr(
        "{system} · {server} · signed in as {who}",
        system=system,
        server=urlsplit(place.base_url).netloc or place.base_url or "–",
        who=place.sign_in_id,
    )


def band(environments: frozenset[str]) -> tuple[str, str]:
    """The environment whose colour a report's band has, and its words; two "" where all of it is real."""
    if environments == {"production"}:
        return "", ""
    if environments == {"demo"}:
        return "demo", tr("DEMO · PRACTICE REPORT · NOTHING IN IT IS REAL")
    if environments == {"staging"}:
        return "staging", tr("STAGING · TEST SYSTEM · NO REAL INSTALL")
    if environments == {"custom"}:
        return "custom", tr("CUSTOM SERVERS · NOT THE UTILITY’S OWN ADDRESSES")
    return "custom", tr("SEVERAL ENVIRONMENTS · EACH INSTALL NAMES ITS OWN")

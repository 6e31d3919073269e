"""A job's history as a timeline: what happened, what happens now, and what is to come."""

from dataclasses import replace
from datetime import datetime, tzinfo

from installer_app.domain.job import Action, Entry, InstallJob, JobState, Need
from installer_app.language import mark, tr
from installer_app.presenters.frame.shell import RailKind
from installer_app.presenters.frame.verdict import TimelineItem
from installer_app.presenters.words.jobs import elsewhere, release_is_in_doubt, stopped, why_refused
from installer_app.presenters.words.notes import sentence
from installer_app.presenters.words.times import when

NOT_SENT = "not sent: "
RELEASED_SINCE = mark("its device was released from this laptop")
_RESTS_ON = {
    "release accepted by the gateway": mark("No record can prove it."),
    RELEASED_SINCE: mark("By a request of its own: the device is not on this meter any more."),
}
# The second as an earlier version wrote it.
IN_DOUBT = ("not sure whether it arrived", "no answer")


def timeline(
    job: InstallJob,
    now: datetime,
    next_look: datetime | None,
    zone: tzinfo | None = None,
    release: InstallJob | None = None,
    *,
    others: bool = False,
) -> tuple[TimelineItem, ...]:
    """What happened, what happens now, and what is to come; first of the release that it comes after.

    ``others``: it is for another sign-in than the one that holds to go on with it.
    """
    before = timeline(release, now, None, zone) if release is not None else ()
    items = [past(entry.note, when(entry.at, now, zone), job) for entry in _that_happened(job)]
    over = job.state in (JobState.CONFIRMED, JobState.RELEASED)
    if job.looks and job.looked_at is not None and not over:
        items.append(_looked(job, job.looked_at, now, zone))
    if release_is_in_doubt(job, release):
        text = tr("The answer to the release was lost. The bind was not sent.")
        waits = TimelineItem(RailKind.NEEDS_YOU, tr("The bind waits for the release"), text, tr("now"))
        return (*before, *items, waits)
    ahead = _ahead(job, now, next_look, zone)
    return (*before, *items, *(_of_others(job, ahead) if others else ahead))


def _looked(job: InstallJob, at: datetime, now: datetime, zone: tzinfo | None) -> TimelineItem:
    title = tr("Looked in the utility’s record")
    if job.looks > 1:
        title = tr("Looked {n} times in the utility’s record", n=job.looks)
    late = job.state is JobState.OVERDUE or job.slow(now)
    evidence = tr("Not there yet.") if late else tr("Not there yet. That is normal.")
    if not job.look_told:
        evidence = tr("It could not tell of this bind.")
    return TimelineItem(RailKind.DONE, title, evidence, when(at, now, zone))


def _that_happened(job: InstallJob) -> list[Entry]:
    """The history without the tries that never left: of them only the last is worth a line."""
    kept: list[Entry] = []
    for entry in job.history:
        if entry.note.startswith(NOT_SENT):
            kept.pop()
            kept = [earlier for earlier in kept if not earlier.note.startswith(NOT_SENT)]
        kept.append(entry)
    return kept


def past(note: str, time_text: str, job: InstallJob) -> TimelineItem:
    """An entry of the history, by its note: what happened, and what that rests on."""
    title, evidence, kind = sentence(note).rstrip("."), _RESTS_ON.get(note, ""), RailKind.DONE
    evidence = tr(evidence) if evidence else ""
    if note == "saved on this computer":
        title, evidence = tr("Saved on this computer"), tr("Customer, meter, device and your checklist.")
        evidence = evidence if job.checklist else tr("Customer, meter and device.")
    elif note == "sending":
        title = tr("Sent the first time") if job.sends > 1 else tr("Sent once")
        evidence = tr("One bind request.") if job.action is Action.BIND else tr("One release request.")
    elif note.startswith(NOT_SENT):
        title, evidence = tr("Tried, not sent"), sentence(note.removeprefix(NOT_SENT))
    elif note == "accepted by the gateway":
        title, evidence = (
            tr("Accepted by the gateway"),
            tr("It took the request. That does not say that the meter has paired."),
        )
    elif note.startswith(IN_DOUBT):
        title, evidence, kind = tr("Not sure whether it arrived"), sentence(_behind(note)), RailKind.NEEDS_YOU
    elif note.startswith("the repeat was refused"):
        evidence, kind = _why_repeat_refused(_behind(note)), RailKind.NEEDS_YOU
        title = tr("The repeat was refused")
    elif note.startswith("not confirmed in 48"):
        evidence, kind = tr("Call the utility. We still look, now and then."), RailKind.NEEDS_YOU
    elif note.startswith("refused"):
        title, evidence, kind = tr("Refused by the gateway"), why_refused(job), RailKind.NEEDS_YOU
    elif stopped(job) and note == job.history[-1].note:
        title, evidence, kind = tr("Not sent"), sentence(job.reason), RailKind.NEEDS_YOU
    elif job.need is Need.BOUND_TO_WHOM and note == job.history[-1].note:
        title, evidence, kind = tr("We cannot tell"), sentence(note), RailKind.NEEDS_YOU
    elif "record changed" in note:
        title, evidence = (
            tr("Confirmed"),
            tr("The record changed from “not on AMI” to “on AMI” after the bind."),
        )
    elif note.startswith("the technician saw"):
        title, evidence = tr("Confirmed"), tr("You saw it in the customer’s app.")
    return TimelineItem(kind, title, evidence, time_text)


def _behind(note: str) -> str:
    """What stands behind the colon."""
    return note.partition(": ")[2] or note


def _why_repeat_refused(reason: str) -> str:
    status = reason.removeprefix("status ")
    return (
        tr("The utility gave no reason (HTTP {code}).", code=status) if status.isdigit() else sentence(reason)
    )


def _of_others(job: InstallJob, ahead: tuple[TimelineItem, ...]) -> tuple[TimelineItem, ...]:
    """Nothing goes on by itself before they sign in."""
    title = tr("Waiting for its sign-in")
    return tuple(
        replace(item, kind=RailKind.WAITING, title=title, evidence=elsewhere(job))
        if item.kind in (RailKind.WAITING, RailKind.WORKING)
        else item
        for item in ahead
    )


def _ahead(
    job: InstallJob, now: datetime, next_look: datetime | None, zone: tzinfo | None
) -> tuple[TimelineItem, ...]:
    confirmed = TimelineItem(
        RailKind.LATER, tr("Confirmed"), tr("When the record says that the meter is on AMI.")
    )
    look = (
        tr("Next look at {time}. This goes on by itself.", time=when(next_look, now, zone))
        if next_look
        else ""
    )
    if job.state is JobState.QUEUED:
        title = tr("Waiting for signal") if job.reason == "no network" else tr("Waiting to be sent")
        bind = job.action is Action.BIND
        text = tr("The release was not sent. We try again by ourselves.")
        if bind:
            text = tr("The bind was not sent. We try again by ourselves.")
        waiting = TimelineItem(RailKind.WAITING, title, text, tr("now"))
        if job.need is Need.CODE_GONE:
            text = tr("The release was not sent. It goes out once the sticker is scanned again.")
            if bind:
                text = tr("The bind was not sent. It goes out once the sticker is scanned again.")
            waiting = TimelineItem(RailKind.NEEDS_YOU, tr("Waiting for its sticker"), text, tr("now"))
        sent = TimelineItem(RailKind.LATER, tr("Sent, and accepted by the gateway"))
        # A release ends with that: no record ever confirms it.
        return (waiting, sent, TimelineItem(RailKind.LATER, tr("Confirmed"))) if bind else (waiting, sent)
    if job.state is JobState.SENDING:
        on_its_way = TimelineItem(RailKind.WORKING, tr("On its way"), tr("The answer is awaited."), tr("now"))
        return (on_its_way, confirmed) if job.action is Action.BIND else (on_its_way,)
    if job.state is JobState.UNKNOWN and job.need is Need.NONE:
        text = tr("We look in the record first, and ask the gateway once more if it stays silent.")
        return (TimelineItem(RailKind.WORKING, tr("Finding out"), text, tr("now")), confirmed)
    if job.look_refused:
        text = tr("The utility refused the look and counts the tries. Call the depot.")
        return (TimelineItem(RailKind.NEEDS_YOU, tr("We look no more"), text, tr("now")), confirmed)
    if job.state is JobState.ACCEPTED and not job.baseline:
        return (TimelineItem(RailKind.WORKING, tr("Pairing"), look, tr("now")), confirmed)
    return (confirmed,) if job.need is Need.OVERDUE else ()

"""What comes back to a request, or is lost, and where that moves the job. Pure, a part of the table."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from installer_app.domain import events as e
from installer_app.domain.errors import RefusalCode
from installer_app.domain.job import Action, Entry, Evidence, InstallJob, JobState, Need, SendKind
from installer_app.language import mark

# What a release of an unbound meter is answered (contract: Bind and release).
UNBOUND = (400, RefusalCode.UNSAID)
NOTHING_TO_RELEASE = mark("the utility says there is nothing to release")


def says_unbound(job: InstallJob) -> bool:
    """Whether a release was refused as gateways refuse one where nothing is bound."""
    return job.action is Action.RELEASE and job.reason == f"status {UNBOUND[0]}"


def moved(job: InstallJob, state: JobState, at: datetime, note: str, **changes: Any) -> InstallJob:
    """The job in another state, with that on record."""
    return replace(job, state=state, history=(*job.history, Entry(at, state, note)), **changes)


def never_left(job: InstallJob, event: e.NeverLeft) -> InstallJob:
    """It is back where it was; what was spent for it is given back."""
    first = job.send_kind is SendKind.FIRST
    # The automatic repeat is given back if it never left; it was not under way before it was spent.
    spent = job.repeat_spent and job.send_kind is not SendKind.REPEAT
    return moved(
        job,
        job.came_from,
        event.at,
        f"not sent: {event.reason}",
        sends=job.sends - 1,
        number=job.number_before,
        sent_at=None if first else job.sent_at,
        repeat_spent=spent,
        reason=event.reason,
        not_before=event.until,
        asked_to_wait=event.asked,
        need=_need_back(job, spent),
    )


def _need_back(job: InstallJob, spent: bool) -> Need:
    """What a job that is back where it was waits for: nobody only where it goes on by itself."""
    if job.came_from is JobState.OVERDUE:
        return Need.OVERDUE
    settles = job.came_from is not JobState.UNKNOWN or (job.action is Action.BIND and not spent)
    return Need.NONE if settles else Need.STILL_UNKNOWN


def answered_yes(job: InstallJob, event: e.AnsweredYes) -> InstallJob:
    """The gateway has it."""
    if job.action is Action.RELEASE:
        return moved(
            job,
            JobState.RELEASED,
            event.at,
            mark("release accepted by the gateway"),
            evidence=Evidence.ANSWER,
        )
    return moved(
        job,
        JobState.ACCEPTED,
        event.at,
        mark("accepted by the gateway"),
        evidence=Evidence.ANSWER,
        accepted_at=event.at,
    )


def answered_no(job: InstallJob, event: e.AnsweredNo) -> InstallJob:
    """A first request is refused by it; to a repeat it says little of the first."""
    reason = event.code.value or f"status {event.status}"
    if job.send_kind is SendKind.FIRST or event.code is RefusalCode.INVALID_INSTALL_CODE:
        return _refused(job, event, reason)
    if job.action is Action.RELEASE:
        if (event.status, event.code) == UNBOUND:
            return moved(job, JobState.RELEASED, event.at, NOTHING_TO_RELEASE, evidence=Evidence.INFERRED)
        return _in_doubt(job, event.at, f"refused: {reason}", Need.REPEAT_REFUSED, reason)
    if event.code is RefusalCode.METER_ALREADY_BOUND:
        return _already_bound(job, event)
    return _in_doubt(job, event.at, f"the repeat was refused: {reason}", Need.REPEAT_REFUSED, reason)


def _refused(job: InstallJob, event: e.AnsweredNo, reason: str) -> InstallJob:
    return moved(job, JobState.REJECTED, event.at, f"refused: {reason}", need=Need.REFUSED, reason=reason)


def _already_bound(job: InstallJob, event: e.AnsweredNo) -> InstallJob:
    if job.send_kind is SendKind.AGAIN:
        return moved(job, JobState.ACCEPTED, event.at, mark("still bound"))
    if job.baseline is False and event.only_request:
        note = mark("the meter is bound, and ours is the only request we know of")
        return moved(job, JobState.ACCEPTED, event.at, note, evidence=Evidence.INFERRED, accepted_at=event.at)
    note = mark("the meter is bound; to this DataBridge or to another, we cannot tell")
    return _in_doubt(job, event.at, note, Need.BOUND_TO_WHOM, RefusalCode.METER_ALREADY_BOUND.value)


def _in_doubt(job: InstallJob, at: datetime, note: str, need: Need, reason: str) -> InstallJob:
    return moved(job, JobState.UNKNOWN, at, note, unknown_at=at, need=need, reason=reason)


def answer_lost(job: InstallJob, event: e.AnswerLost) -> InstallJob:
    """It may have arrived."""
    settles_by_itself = job.action is Action.BIND and not job.repeat_spent
    need = Need.NONE if settles_by_itself else Need.STILL_UNKNOWN
    return _in_doubt(job, event.at, f"not sure whether it arrived: {event.reason}", need, event.reason)

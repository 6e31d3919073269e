"""THE table: which event moves a job where. Pure, and total over the legal pairs."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from installer_app.domain import events as e
from installer_app.domain.errors import RefusalCode
from installer_app.domain.job import (
    AT_THE_LATEST,
    BASELINE_HOLDS,
    Action,
    Entry,
    Evidence,
    InstallJob,
    JobState,
    Need,
    SendKind,
)
from installer_app.language import mark

# What a release of an unbound meter is answered (contract: Bind and release).
UNBOUND = (400, RefusalCode.UNSAID)
RESUMED = mark("the program ended after the release was done; the bind goes on from here")
NOTHING_TO_RELEASE = mark("the utility says there is nothing to release")


class IllegalTransitionError(ValueError):
    """The event cannot happen to a job in this state. ``job`` is as it was."""

    def __init__(self, job: InstallJob, event: e.Event) -> None:
        super().__init__(f"{type(event).__name__} cannot happen to a job that is {job.state}")


def transition(job: InstallJob, event: e.Event, settle: timedelta = timedelta(seconds=120)) -> InstallJob:
    """The job after the event. ``settle`` is how long a doubt rests before the one automatic repeat.

    Raises IllegalTransitionError for a pair that the table does not have.
    """
    rule = _RULES.get((job.state, type(event)))
    if rule is None:
        raise IllegalTransitionError(job, event)
    if isinstance(event, e.SendStarted):
        return _send_started(job, event, settle)
    return rule(job, event)


def settles_by_itself(job: InstallJob) -> bool:
    """Whether a doubt may end in the one automatic repeat: a bind, the repeat unspent, nobody needed."""
    return (
        job.state is JobState.UNKNOWN
        and job.action is Action.BIND
        and not job.repeat_spent
        and job.need is Need.NONE
        and job.unknown_at is not None
    )


def baseline_holds(job: InstallJob, age: timedelta | None) -> bool:
    """Whether the kept ``isAMI`` is of a sync at most 10 minutes ago (less than no time ago is too old)."""
    return job.baseline is not None and age is not None and timedelta() <= age <= BASELINE_HOLDS


def _passed(since: datetime | None, now: datetime) -> timedelta | None:
    """By the wall clock."""
    return None if since is None else now - since


def _to(job: InstallJob, state: JobState, at: datetime, note: str, **changes: Any) -> InstallJob:
    return replace(job, state=state, history=(*job.history, Entry(at, state, note)), **changes)


def _submitted(job: InstallJob, event: e.Submitted) -> InstallJob:
    if job.history:
        raise IllegalTransitionError(job, event)
    return _to(job, JobState.QUEUED, event.at, mark("saved on this computer"))


def _rechecked(job: InstallJob, event: e.Rechecked) -> InstallJob:
    return replace(job, baseline=event.is_ami, baseline_at=event.at)


def _recheck_failed(job: InstallJob, event: e.RecheckFailed) -> InstallJob:
    return _to(
        job,
        JobState.REJECTED,
        event.at,
        f"{event.reason}; nothing was sent",
        need=Need.RECHECK_FAILED,
        reason=event.reason,
    )


def _resumed(job: InstallJob, event: e.Resumed) -> InstallJob:
    if not job.after:
        raise IllegalTransitionError(job, event)
    return job if job.history[-1].note == RESUMED else _to(job, JobState.QUEUED, event.at, RESUMED)


def _postponed(job: InstallJob, event: e.Postponed) -> InstallJob:
    return replace(job, reason=event.reason, not_before=event.until, asked_to_wait=event.asked)


def _send_started(job: InstallJob, event: e.SendStarted, settle: timedelta) -> InstallJob:
    if job.state is JobState.QUEUED:
        age = _passed(job.baseline_at, event.at) if event.baseline_age is None else event.baseline_age
        if job.action is Action.BIND and not baseline_holds(job, age):
            raise IllegalTransitionError(job, event)
        kind, note = SendKind.FIRST, mark("sending")
    elif job.state is JobState.UNKNOWN:
        if job.need is Need.BOUND_TO_WHOM:
            raise IllegalTransitionError(job, event)
        rested = _passed(job.unknown_at, event.at) if event.rested is None else event.rested
        settled = settles_by_itself(job) and rested is not None and rested >= settle
        if not event.by_person and not settled:
            raise IllegalTransitionError(job, event)
        kind = SendKind.REPEAT_ASKED if event.by_person else SendKind.REPEAT
        note = mark("sending once more")
    else:
        if not event.by_person or not (job.slow(event.at) or job.state is JobState.OVERDUE):
            raise IllegalTransitionError(job, event)
        kind, note = SendKind.AGAIN, mark("requested again")
    return _to(
        job,
        JobState.SENDING,
        event.at,
        note,
        send_kind=kind,
        came_from=job.state,
        repeat_spent=job.repeat_spent or kind is SendKind.REPEAT,
        sends=job.sends + 1,
        number=event.number,
        number_before=job.number,
        sent_at=job.sent_at if kind is not SendKind.FIRST else event.at,
        need=Need.NONE,
        look_refused=job.look_refused and not event.by_person,
        reason="",
        not_before=None,
        asked_to_wait=False,
    )


def _never_left(job: InstallJob, event: e.NeverLeft) -> InstallJob:
    first = job.send_kind is SendKind.FIRST
    # The automatic repeat is given back if it never left; it was not under way before it was spent.
    spent = job.repeat_spent and job.send_kind is not SendKind.REPEAT
    return _to(
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


def _answered_yes(job: InstallJob, event: e.AnsweredYes) -> InstallJob:
    if job.action is Action.RELEASE:
        return _to(
            job,
            JobState.RELEASED,
            event.at,
            mark("release accepted by the gateway"),
            evidence=Evidence.ANSWER,
        )
    return _to(
        job,
        JobState.ACCEPTED,
        event.at,
        mark("accepted by the gateway"),
        evidence=Evidence.ANSWER,
        accepted_at=event.at,
    )


def _answered_no(job: InstallJob, event: e.AnsweredNo) -> InstallJob:
    reason = event.code.value or f"status {event.status}"
    if job.send_kind is SendKind.FIRST or event.code is RefusalCode.INVALID_INSTALL_CODE:
        return _refused(job, event, reason)
    if job.action is Action.RELEASE:
        if (event.status, event.code) == UNBOUND:
            return _to(job, JobState.RELEASED, event.at, NOTHING_TO_RELEASE, evidence=Evidence.INFERRED)
        return _in_doubt(job, event.at, f"refused: {reason}", Need.REPEAT_REFUSED, reason)
    if event.code is RefusalCode.METER_ALREADY_BOUND:
        return _already_bound(job, event)
    return _in_doubt(job, event.at, f"the repeat was refused: {reason}", Need.REPEAT_REFUSED, reason)


def _refused(job: InstallJob, event: e.AnsweredNo, reason: str) -> InstallJob:
    return _to(job, JobState.REJECTED, event.at, f"refused: {reason}", need=Need.REFUSED, reason=reason)


def _already_bound(job: InstallJob, event: e.AnsweredNo) -> InstallJob:
    if job.send_kind is SendKind.AGAIN:
        return _to(job, JobState.ACCEPTED, event.at, mark("still bound"))
    if job.baseline is False and event.only_request:
        note = mark("the meter is bound, and ours is the only request we know of")
        return _to(job, JobState.ACCEPTED, event.at, note, evidence=Evidence.INFERRED, accepted_at=event.at)
    note = mark("the meter is bound; to this DataBridge or to another, we cannot tell")
    return _in_doubt(job, event.at, note, Need.BOUND_TO_WHOM, RefusalCode.METER_ALREADY_BOUND.value)


def _in_doubt(job: InstallJob, at: datetime, note: str, need: Need, reason: str) -> InstallJob:
    return _to(job, JobState.UNKNOWN, at, note, unknown_at=at, need=need, reason=reason)


def _answer_lost(job: InstallJob, event: e.AnswerLost) -> InstallJob:
    settles_by_itself = job.action is Action.BIND and not job.repeat_spent
    need = Need.NONE if settles_by_itself else Need.STILL_UNKNOWN
    return _in_doubt(job, event.at, f"not sure whether it arrived: {event.reason}", need, event.reason)


def _record_seen(job: InstallJob, event: e.RecordSeen) -> InstallJob:
    looked = replace(_looked(job, e.Looked(event.at)), look_told=True)
    if job.action is Action.BIND and job.baseline is False and event.is_ami:
        return _to(
            looked,
            JobState.CONFIRMED,
            event.at,
            mark("the utility’s record changed to “on AMI”"),
            evidence=Evidence.RECORD,
            confirmed_at=event.at,
            need=Need.NONE,
        )
    return looked


def _looked(job: InstallJob, event: e.Looked) -> InstallJob:
    need: Need = Need.NONE if job.need is Need.LOOK_REFUSED else job.need
    if event.refused and need is Need.NONE:
        need = Need.LOOK_REFUSED
    return replace(
        job,
        looked_at=event.at,
        looks=job.looks + 1,
        look_told=False,
        look_refused=event.refused,
        need=need,
    )


def _seen_in_app(job: InstallJob, event: e.SeenInApp) -> InstallJob:
    if job.action is Action.RELEASE:
        raise IllegalTransitionError(job, event)
    return _to(
        job,
        JobState.CONFIRMED,
        event.at,
        mark("the technician saw it in the customer’s app"),
        evidence=Evidence.TECHNICIAN,
        confirmed_at=event.at,
        need=Need.NONE,
    )


def _cancelled(job: InstallJob, event: e.Cancelled) -> InstallJob:
    return _to(
        job, JobState.CANCELLED, event.at, event.reason or mark("cancelled; nothing was sent"), need=Need.NONE
    )


def _time_is_up(job: InstallJob, event: e.TimeIsUp) -> InstallJob:
    passed = _passed(job.accepted_at, event.at) if event.passed is None else event.passed
    if job.baseline is not False or passed is None or passed < AT_THE_LATEST:
        raise IllegalTransitionError(job, event)
    return _to(job, JobState.OVERDUE, event.at, mark("not confirmed in 48 hours"), need=Need.OVERDUE)


_RULES: dict[tuple[JobState, type], Callable[..., InstallJob]] = {
    (JobState.QUEUED, e.Submitted): _submitted,
    (JobState.QUEUED, e.Rechecked): _rechecked,
    (JobState.QUEUED, e.RecheckFailed): _recheck_failed,
    (JobState.QUEUED, e.Resumed): _resumed,
    (JobState.QUEUED, e.Postponed): _postponed,
    (JobState.QUEUED, e.SendStarted): _send_started,
    (JobState.QUEUED, e.Cancelled): _cancelled,
    (JobState.SENDING, e.NeverLeft): _never_left,
    (JobState.SENDING, e.AnsweredYes): _answered_yes,
    (JobState.SENDING, e.AnsweredNo): _answered_no,
    (JobState.SENDING, e.AnswerLost): _answer_lost,
    (JobState.UNKNOWN, e.SendStarted): _send_started,
    (JobState.UNKNOWN, e.RecordSeen): _record_seen,
    (JobState.UNKNOWN, e.Looked): _looked,
    (JobState.UNKNOWN, e.SeenInApp): _seen_in_app,
    (JobState.ACCEPTED, e.SendStarted): _send_started,
    (JobState.ACCEPTED, e.RecordSeen): _record_seen,
    (JobState.ACCEPTED, e.Looked): _looked,
    (JobState.ACCEPTED, e.SeenInApp): _seen_in_app,
    (JobState.ACCEPTED, e.TimeIsUp): _time_is_up,
    (JobState.OVERDUE, e.SendStarted): _send_started,
    (JobState.OVERDUE, e.RecordSeen): _record_seen,
    (JobState.OVERDUE, e.Looked): _looked,
    (JobState.OVERDUE, e.SeenInApp): _seen_in_app,
}

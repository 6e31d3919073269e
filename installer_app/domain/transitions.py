"""THE table: which event moves a job where. Pure, and total over the legal pairs."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from installer_app.domain import events as e
from installer_app.domain.job import (
    AT_THE_LATEST,
    BASELINE_HOLDS,
    Action,
    Evidence,
    InstallJob,
    JobState,
    Need,
    SendKind,
)
from installer_app.domain.outcomes import answer_lost, answered_no, answered_yes, moved, never_left
from installer_app.language import mark

RESUMED = mark("the program ended after the release was done; the bind goes on from here")


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


def _submitted(job: InstallJob, event: e.Submitted) -> InstallJob:
    if job.history:
        raise IllegalTransitionError(job, event)
    return moved(job, JobState.QUEUED, event.at, mark("saved on this computer"))


def _rechecked(job: InstallJob, event: e.Rechecked) -> InstallJob:
    return replace(job, baseline=event.is_ami, baseline_at=event.at)


def _recheck_failed(job: InstallJob, event: e.RecheckFailed) -> InstallJob:
    return moved(
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
    return job if job.history[-1].note == RESUMED else moved(job, JobState.QUEUED, event.at, RESUMED)


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
    return moved(
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


def _record_seen(job: InstallJob, event: e.RecordSeen) -> InstallJob:
    looked = replace(_looked(job, e.Looked(event.at)), look_told=True)
    if job.action is Action.BIND and job.baseline is False and event.is_ami:
        return moved(
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
    return moved(
        job,
        JobState.CONFIRMED,
        event.at,
        mark("the technician saw it in the customer’s app"),
        evidence=Evidence.TECHNICIAN,
        confirmed_at=event.at,
        need=Need.NONE,
    )


def _cancelled(job: InstallJob, event: e.Cancelled) -> InstallJob:
    return moved(
        job, JobState.CANCELLED, event.at, event.reason or mark("cancelled; nothing was sent"), need=Need.NONE
    )


def _time_is_up(job: InstallJob, event: e.TimeIsUp) -> InstallJob:
    passed = _passed(job.accepted_at, event.at) if event.passed is None else event.passed
    if job.baseline is not False or passed is None or passed < AT_THE_LATEST:
        raise IllegalTransitionError(job, event)
    return moved(job, JobState.OVERDUE, event.at, mark("not confirmed in 48 hours"), need=Need.OVERDUE)


def _released(job: InstallJob, event: e.Released) -> InstallJob:
    if job.action is not Action.BIND:
        raise IllegalTransitionError(job, event)
    note = mark("its device was released from this laptop")
    return moved(job, JobState.RELEASED, event.at, note, need=Need.NONE)


_RULES: dict[tuple[JobState, type], Callable[..., InstallJob]] = {
    (JobState.QUEUED, e.Submitted): _submitted,
    (JobState.QUEUED, e.Rechecked): _rechecked,
    (JobState.QUEUED, e.RecheckFailed): _recheck_failed,
    (JobState.QUEUED, e.Resumed): _resumed,
    (JobState.QUEUED, e.Postponed): _postponed,
    (JobState.QUEUED, e.SendStarted): _send_started,
    (JobState.QUEUED, e.Cancelled): _cancelled,
    (JobState.SENDING, e.NeverLeft): never_left,
    (JobState.SENDING, e.AnsweredYes): answered_yes,
    (JobState.SENDING, e.AnsweredNo): answered_no,
    (JobState.SENDING, e.AnswerLost): answer_lost,
    (JobState.UNKNOWN, e.SendStarted): _send_started,
    (JobState.UNKNOWN, e.RecordSeen): _record_seen,
    (JobState.UNKNOWN, e.Looked): _looked,
    (JobState.UNKNOWN, e.SeenInApp): _seen_in_app,
    (JobState.ACCEPTED, e.SendStarted): _send_started,
    (JobState.ACCEPTED, e.RecordSeen): _record_seen,
    (JobState.ACCEPTED, e.Looked): _looked,
    (JobState.ACCEPTED, e.SeenInApp): _seen_in_app,
    (JobState.ACCEPTED, e.TimeIsUp): _time_is_up,
    (JobState.ACCEPTED, e.Released): _released,
    (JobState.OVERDUE, e.SendStarted): _send_started,
    (JobState.OVERDUE, e.RecordSeen): _record_seen,
    (JobState.OVERDUE, e.Looked): _looked,
    (JobState.OVERDUE, e.SeenInApp): _seen_in_app,
    (JobState.OVERDUE, e.Released): _released,
}

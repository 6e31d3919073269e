"""What a release of the meter leaves of the bind before it."""

from dataclasses import replace

import pytest
from transitions_kit import accepted, after, at, in_doubt, overdue, queued, sending

from installer_app.domain import events as e
from installer_app.domain.job import (
    Action,
    Claim,
    Evidence,
    InstallJob,
    JobState,
    Need,
    in_force,
)
from installer_app.domain.releases import released_since
from installer_app.domain.transitions import IllegalTransitionError, transition


def numbered(job: InstallJob, number: int) -> InstallJob:
    return replace(job, job_id=f"{job.action}-{number}", number=number)


def release(number: int) -> InstallJob:
    sent = after(queued(action=Action.RELEASE), e.SendStarted(at(60)), e.AnsweredYes(at(61)))
    return numbered(sent, number)


@pytest.mark.parametrize("bind", [accepted(), accepted(baseline=True), overdue()])
def test_a_bind_whose_meter_was_released_waits_for_nothing_and_needs_nobody(bind: InstallJob) -> None:
    job = after(bind, e.Released(at(200_000)))
    assert (job.state, job.need, job.open) == (JobState.RELEASED, Need.NONE, False)
    assert job.history[-1].note == "its device was released from this laptop"
    assert job.accepted_at == bind.accepted_at


def test_a_bind_that_was_inferred_and_released_is_not_said_to_have_had_nothing_to_release() -> None:
    inferred = replace(accepted(), evidence=Evidence.INFERRED)
    assert after(inferred, e.Released(at(60))).claim is Claim.RELEASED


def test_what_was_not_taken_or_is_in_doubt_or_confirmed_is_not_ended_by_a_release() -> None:
    confirmed = after(accepted(), e.RecordSeen(at(30), is_ami=True))
    for job in (queued(), sending(), in_doubt(), confirmed, release(2)):
        with pytest.raises(IllegalTransitionError):
            transition(job, e.Released(at(60)))


def test_only_a_later_release_that_the_gateway_took_counts() -> None:
    bind = numbered(accepted(), 2)
    lost = numbered(in_doubt(action=Action.RELEASE), 3)
    waiting = numbered(queued(action=Action.RELEASE), 0)
    assert released_since(bind, (release(1), bind, lost, waiting)) is None
    assert released_since(bind, (bind, release(3))) == release(3)


def test_a_release_that_waits_leaves_its_bind_in_force_and_one_in_doubt_does_not() -> None:
    bind = numbered(accepted(), 1)
    assert in_force(bind, (bind, numbered(queued(action=Action.RELEASE), 0)))
    assert not in_force(bind, (bind, numbered(in_doubt(action=Action.RELEASE), 2)))


@pytest.mark.parametrize(
    ("job", "is_so"), [(queued(), True), (sending(), True), (in_doubt(), True), (accepted(), False)]
)
def test_under_way_is_what_is_still_to_be_sent_or_may_have_arrived(job: InstallJob, is_so: bool) -> None:
    assert job.under_way is is_so

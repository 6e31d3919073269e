"""The job's table, row by row: saved, sent, answered, watched, released."""

from dataclasses import replace
from datetime import timedelta

import pytest
from transitions_kit import accepted, after, at, in_doubt, overdue, queued, sending

from installer_app.domain import events as e
from installer_app.domain.errors import RefusalCode
from installer_app.domain.job import (
    Action,
    Claim,
    Evidence,
    JobState,
    Need,
)
from installer_app.domain.transitions import IllegalTransitionError, settles_by_itself, transition


def test_a_job_is_saved_before_anything_is_sent() -> None:
    assert queued().state is JobState.QUEUED
    assert queued().claim is Claim.NOTHING_SENT
    assert queued().sends == 0


def test_a_failed_recheck_refuses_the_job_with_nothing_sent() -> None:
    job = after(queued(), e.RecheckFailed(at(1), "the meter is no longer on this customer’s record"))
    assert (job.state, job.need, job.sends) == (JobState.REJECTED, Need.RECHECK_FAILED, 0)
    assert "nothing was sent" in job.history[-1].note


def test_the_technician_can_cancel_only_what_was_not_sent() -> None:
    assert after(queued(), e.Cancelled(at(1))).state is JobState.CANCELLED
    for job in (sending(), in_doubt(), accepted(), overdue()):
        with pytest.raises(IllegalTransitionError):
            transition(job, e.Cancelled(at(200)))


def test_a_bind_never_starts_without_a_sync_of_the_last_ten_minutes() -> None:
    for baseline_at in (None, at(-601), at(60)):
        job = replace(queued(), baseline_at=baseline_at)
        with pytest.raises(IllegalTransitionError):
            transition(job, e.SendStarted(at(0)))
    assert after(replace(queued(), baseline_at=at(-600)), e.SendStarted(at(0))).state is JobState.SENDING


def test_what_never_left_goes_back_to_the_queue_and_counts_as_not_sent() -> None:
    job = after(sending(), e.NeverLeft(at(2), "the server is busy", at(60)))
    assert (job.state, job.sends, job.sent_at, job.not_before) == (JobState.QUEUED, 0, None, at(60))


@pytest.mark.parametrize("status", [400, 403, 404])
def test_a_first_refusal_is_the_technicians_to_decide(status: int) -> None:
    job = after(sending(), e.AnsweredNo(at(2), RefusalCode.UNSAID, status))
    assert (job.state, job.need, job.reason) == (JobState.REJECTED, Need.REFUSED, f"status {status}")


def test_an_accepted_bind_claims_no_more_than_that() -> None:
    assert accepted().claim is Claim.ACCEPTED
    assert accepted().evidence is Evidence.ANSWER
    assert accepted(baseline=True).claim is Claim.RECORD_CANNOT_TELL
    assert not accepted(baseline=True).polled


def test_a_look_that_told_nothing_still_counts_and_a_refused_one_waits_for_a_person() -> None:
    job = after(accepted(), e.Looked(at(30)))
    assert (job.state, job.looks, job.need) == (JobState.ACCEPTED, 1, Need.NONE)
    refused = after(job, e.Looked(at(60), refused=True))
    assert refused.need is Need.LOOK_REFUSED
    assert after(refused, e.RecordSeen(at(90), is_ami=False)).need is Need.NONE


def test_48_hours_without_proof_are_overdue_and_still_watched() -> None:
    assert (overdue().state, overdue().claim, overdue().polled) == (JobState.OVERDUE, Claim.OVERDUE, True)
    assert after(overdue(), e.RecordSeen(at(200000), is_ami=True)).state is JobState.CONFIRMED
    with pytest.raises(IllegalTransitionError):
        transition(accepted(), e.TimeIsUp(at(2) + timedelta(hours=47)))
    with pytest.raises(IllegalTransitionError):
        transition(accepted(baseline=True), e.TimeIsUp(at(3) + timedelta(hours=48)))


def test_a_release_ends_with_the_gateways_word_and_is_not_polled() -> None:
    job = after(sending(action=Action.RELEASE), e.AnsweredYes(at(2)))
    assert (job.state, job.claim, job.polled, job.open) == (
        JobState.RELEASED,
        Claim.RELEASED,
        False,
        False,
    )


def test_a_lost_release_is_repeated_by_a_person_only() -> None:
    job = in_doubt(action=Action.RELEASE)
    assert (job.state, job.need) == (JobState.UNKNOWN, Need.STILL_UNKNOWN)
    assert not settles_by_itself(job)
    again = after(job, e.SendStarted(at(50), by_person=True))
    gone = after(again, e.AnsweredNo(at(51), RefusalCode.UNSAID, 400))
    assert (gone.state, gone.evidence) == (JobState.RELEASED, Evidence.INFERRED)
    assert gone.claim is Claim.NOTHING_TO_RELEASE
    doubt = after(again, e.AnsweredNo(at(51), RefusalCode.UNSAID, 403))
    assert (doubt.state, doubt.need) == (JobState.UNKNOWN, Need.REPEAT_REFUSED)


def test_nobody_sees_a_release_in_the_customers_app() -> None:
    with pytest.raises(IllegalTransitionError):
        transition(in_doubt(action=Action.RELEASE), e.SeenInApp(at(5)))


def test_a_postponed_job_stays_queued_with_its_reason() -> None:
    job = after(queued(), e.Postponed(at(1), "no network", at(31)))
    assert (job.state, job.reason, job.not_before, len(job.history)) == (
        JobState.QUEUED,
        "no network",
        at(31),
        1,
    )


def test_a_job_is_submitted_once() -> None:
    with pytest.raises(IllegalTransitionError):
        transition(queued(), e.Submitted(at(1)))


def test_only_a_bind_that_comes_after_a_release_is_taken_up_between_the_two_and_once_is_said_once() -> None:
    with pytest.raises(IllegalTransitionError):
        transition(queued(), e.Resumed(at(1)))
    resumed = transition(replace(queued(), after="the release"), e.Resumed(at(1)))
    assert resumed.history[-1].note.startswith("the program ended after the release was done")
    assert transition(resumed, e.Resumed(at(2))) is resumed

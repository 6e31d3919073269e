"""The job's table: each row by name, and any order of events by hypothesis."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from installer_app.domain import events as e
from installer_app.domain.errors import RefusalCode
from installer_app.domain.job import (
    Action,
    Claim,
    Evidence,
    InstallJob,
    JobState,
    Need,
    Place,
    SendKind,
    Target,
)
from installer_app.domain.mac import MacAddress
from installer_app.domain.transitions import IllegalTransitionError, settles_by_itself, transition

T0 = datetime(2026, 4, 14, 14, 2, tzinfo=UTC)
SETTLE = timedelta(seconds=120)
PLACE = Place("demo", "http://127.0.0.1:1/v1", "http://127.0.0.1:1", "field-tech")
TARGET = Target("123456789", "5113305555", "123456789", MacAddress("AA:BB:CC:DD:EE:FF"))
BOUND = RefusalCode.METER_ALREADY_BOUND


def at(seconds: float = 0) -> datetime:
    return T0 + timedelta(seconds=seconds)


def queued(baseline: bool = False, action: Action = Action.BIND) -> InstallJob:
    job = InstallJob("j1", PLACE, TARGET, T0, action, baseline=baseline, baseline_at=T0)
    return transition(job, e.Submitted(T0))


def after(job: InstallJob, *events: e.Event) -> InstallJob:
    for event in events:
        job = transition(job, event, SETTLE)
    return job


def sending(baseline: bool = False, action: Action = Action.BIND) -> InstallJob:
    return after(queued(baseline, action), e.SendStarted(at(1)))


def in_doubt(baseline: bool = False, action: Action = Action.BIND) -> InstallJob:
    return after(sending(baseline, action), e.AnswerLost(at(2), "the answer was lost"))


def repeating(baseline: bool = False) -> InstallJob:
    return after(in_doubt(baseline), e.SendStarted(at(130)))


def accepted(baseline: bool = False) -> InstallJob:
    return after(sending(baseline), e.AnsweredYes(at(2)))


def overdue() -> InstallJob:
    return after(accepted(), e.TimeIsUp(at(3) + timedelta(hours=48)))


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


def test_a_lost_answer_is_in_doubt_and_rests_before_the_one_repeat() -> None:
    job = in_doubt()
    assert (job.state, job.claim) == (JobState.UNKNOWN, Claim.NOT_KNOWN)
    assert settles_by_itself(job)
    with pytest.raises(IllegalTransitionError):
        transition(job, e.SendStarted(at(121)), SETTLE)
    assert transition(job, e.SendStarted(at(122)), SETTLE).send_kind is SendKind.REPEAT


def test_how_long_a_doubt_rested_is_the_word_of_who_can_tell_not_of_a_clock_that_jumped() -> None:
    with pytest.raises(IllegalTransitionError):
        transition(in_doubt(), e.SendStarted(at(9999), rested=timedelta(seconds=119)), SETTLE)
    slow = e.SendStarted(at(3), rested=timedelta(seconds=120))
    assert transition(in_doubt(), slow, SETTLE).send_kind is SendKind.REPEAT


def test_a_flipped_record_settles_a_doubt_without_a_repeat() -> None:
    job = after(in_doubt(), e.RecordSeen(at(60), is_ami=True))
    assert (job.state, job.evidence, job.sends) == (JobState.CONFIRMED, Evidence.RECORD, 1)


def test_a_record_that_was_on_ami_before_proves_nothing() -> None:
    for job in (in_doubt(baseline=True), accepted(baseline=True)):
        assert after(job, e.RecordSeen(at(60), is_ami=True)).state is job.state


def test_there_is_one_automatic_repeat_ever() -> None:
    job = after(repeating(), e.AnswerLost(at(140), "again"))
    assert (job.state, job.need, job.repeat_spent) == (JobState.UNKNOWN, Need.STILL_UNKNOWN, True)
    with pytest.raises(IllegalTransitionError):
        transition(job, e.SendStarted(at(9999)), SETTLE)
    assert after(job, e.SendStarted(at(9999), by_person=True)).send_kind is SendKind.REPEAT_ASKED


def test_a_repeat_that_never_left_is_given_back() -> None:
    job = after(repeating(), e.NeverLeft(at(131), "no network", at(161)))
    assert (job.state, job.repeat_spent, job.sends, job.sent_at) == (JobState.UNKNOWN, False, 1, at(1))
    assert settles_by_itself(job)
    assert (job.number, job.not_before) == (1, at(161))


def test_a_persons_repeat_that_never_left_leaves_the_automatic_one_spent() -> None:
    spent = after(repeating(), e.AnswerLost(at(140), "again"))
    back = after(spent, e.SendStarted(at(300), by_person=True), e.NeverLeft(at(301), "no network"))
    assert back.repeat_spent
    unspent = after(in_doubt(), e.SendStarted(at(5), by_person=True), e.NeverLeft(at(6), "no network"))
    assert not unspent.repeat_spent


def test_already_bound_on_a_repeat_is_inferred_where_the_meter_was_not_on_ami() -> None:
    job = after(repeating(), e.AnsweredNo(at(131), BOUND, 400))
    assert (job.state, job.evidence, job.accepted_at) == (JobState.ACCEPTED, Evidence.INFERRED, at(131))


def test_already_bound_on_a_repeat_cannot_tell_where_the_meter_was_on_ami() -> None:
    job = after(repeating(baseline=True), e.AnsweredNo(at(131), BOUND, 400))
    assert (job.state, job.need) == (JobState.UNKNOWN, Need.BOUND_TO_WHOM)
    assert not settles_by_itself(job)


def test_a_wrong_install_code_refuses_even_a_repeat() -> None:
    job = after(repeating(), e.AnsweredNo(at(131), RefusalCode.INVALID_INSTALL_CODE, 400))
    assert (job.state, job.need) == (JobState.REJECTED, Need.REFUSED)


@pytest.mark.parametrize("status", [400, 403, 404, 422])
def test_any_other_refusal_of_a_repeat_says_nothing_of_the_first(status: int) -> None:
    job = after(repeating(), e.AnsweredNo(at(131), RefusalCode.UNSAID, status))
    assert (job.state, job.need) == (JobState.UNKNOWN, Need.REPEAT_REFUSED)


def test_the_technicians_word_confirms_with_its_own_evidence() -> None:
    for job in (accepted(), accepted(baseline=True), in_doubt(), overdue()):
        seen = after(job, e.SeenInApp(at(999999)))
        assert (seen.state, seen.evidence) == (JobState.CONFIRMED, Evidence.TECHNICIAN)


def test_request_again_is_for_slow_and_overdue_binds_by_a_person_only() -> None:
    with pytest.raises(IllegalTransitionError):
        transition(accepted(), e.SendStarted(at(901), by_person=True))
    with pytest.raises(IllegalTransitionError):
        transition(accepted(), e.SendStarted(at(2000)))
    again = after(accepted(), e.SendStarted(at(903), by_person=True))
    assert again.send_kind is SendKind.AGAIN
    assert after(again, e.AnsweredNo(at(904), BOUND, 400)).state is JobState.ACCEPTED
    assert after(again, e.NeverLeft(at(904), "no network")).state is JobState.ACCEPTED
    assert after(again, e.AnswerLost(at(904), "lost")).state is JobState.UNKNOWN


def test_a_request_again_for_an_overdue_bind_that_never_left_is_overdue_still() -> None:
    again = after(overdue(), e.SendStarted(at(200000), by_person=True))
    back = after(again, e.NeverLeft(at(200001), "no network"))
    assert (back.state, back.need) == (JobState.OVERDUE, Need.OVERDUE)
    assert after(again, e.AnsweredNo(at(200001), BOUND, 400)).state is JobState.ACCEPTED


def test_a_persons_repeat_that_never_left_still_waits_for_a_person() -> None:
    spent = after(repeating(), e.AnswerLost(at(140), "again"))
    back = after(
        spent, e.SendStarted(at(300), by_person=True), e.NeverLeft(at(301), "busy", at(400), asked=True)
    )
    assert (back.state, back.need, back.asked_to_wait) == (JobState.UNKNOWN, Need.STILL_UNKNOWN, True)
    release = after(in_doubt(action=Action.RELEASE), e.SendStarted(at(50), by_person=True))
    assert after(release, e.NeverLeft(at(51), "no network")).need is Need.STILL_UNKNOWN


def test_nothing_more_is_sent_to_a_meter_that_is_bound_to_we_cannot_tell_whom() -> None:
    job = after(repeating(baseline=True), e.AnsweredNo(at(131), BOUND, 400))
    with pytest.raises(IllegalTransitionError):
        transition(job, e.SendStarted(at(999), by_person=True))


def test_already_bound_proves_nothing_where_ours_was_not_the_only_request() -> None:
    job = after(repeating(), e.AnsweredNo(at(131), BOUND, 400, only_request=False))
    assert (job.state, job.need) == (JobState.UNKNOWN, Need.BOUND_TO_WHOM)


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


EVENTS = st.one_of(
    st.builds(lambda a: e.Rechecked(T0, a), st.booleans()),
    st.just(e.RecheckFailed(T0, "x")),
    st.just(e.Resumed(T0)),
    st.just(e.Postponed(T0, "x", T0)),
    st.builds(lambda p: e.SendStarted(T0, p), st.booleans()),
    st.just(e.NeverLeft(T0, "x")),
    st.just(e.AnsweredYes(T0)),
    st.builds(
        lambda c, s: e.AnsweredNo(T0, c, s), st.sampled_from(RefusalCode), st.sampled_from([400, 403, 404])
    ),
    st.just(e.AnswerLost(T0, "x")),
    st.builds(lambda a: e.RecordSeen(T0, a), st.booleans()),
    st.builds(lambda r: e.Looked(T0, r), st.booleans()),
    st.just(e.SeenInApp(T0)),
    st.just(e.Cancelled(T0)),
    st.just(e.TimeIsUp(T0)),
)
STEPS = st.lists(st.tuples(EVENTS, st.sampled_from([0, 1, 130, 1000, 200000])), max_size=30)
FINAL = {JobState.CONFIRMED, JobState.REJECTED, JobState.RELEASED, JobState.CANCELLED}


@given(STEPS, st.booleans(), st.sampled_from(Action))
def test_in_any_order_of_events_a_second_send_follows_proof_or_a_decision(
    steps: list[tuple[e.Event, int]], baseline: bool, action: Action
) -> None:
    job, now, automatic = queued(baseline, action), T0, 0
    for event, seconds in steps:
        now += timedelta(seconds=seconds)
        before = job
        timed = replace(event, at=now)
        try:
            job = transition(job, timed, SETTLE)
        except IllegalTransitionError:
            assert job is before
            continue
        assert before.state not in FINAL
        assert before.sends <= job.sends + 1
        assert len(job.history) >= len(before.history)
        assert job.history[: len(before.history)] == before.history
        if isinstance(timed, e.SendStarted) and before.state is not JobState.QUEUED and not timed.by_person:
            assert before.state is JobState.UNKNOWN
            assert action is Action.BIND
            assert before.unknown_at is not None
            assert now >= before.unknown_at + SETTLE
            automatic += 1
        if isinstance(timed, e.NeverLeft) and before.send_kind is SendKind.REPEAT and not job.repeat_spent:
            automatic = 0
        assert automatic <= 1
        _claims_only_what_was_seen(job, baseline_true=bool(job.baseline))


def _claims_only_what_was_seen(job: InstallJob, baseline_true: bool) -> None:
    if job.state is JobState.CONFIRMED:
        assert job.evidence in (Evidence.RECORD, Evidence.TECHNICIAN)
        assert job.evidence is Evidence.TECHNICIAN or not baseline_true
    if job.state in (JobState.ACCEPTED, JobState.OVERDUE):
        assert job.accepted_at is not None
        assert job.evidence in (Evidence.ANSWER, Evidence.INFERRED)
    if job.state is JobState.QUEUED:
        assert job.sends == 0
    if job.state is JobState.OVERDUE:
        assert job.baseline is False

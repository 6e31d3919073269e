"""The job's table where an answer was lost: what may be sent again, by whom, and what an answer then says."""

from datetime import timedelta

import pytest
from transitions_kit import SETTLE, accepted, after, at, in_doubt, overdue

from installer_app.domain import events as e
from installer_app.domain.errors import RefusalCode
from installer_app.domain.job import (
    Action,
    Claim,
    Evidence,
    InstallJob,
    JobState,
    Need,
    SendKind,
)
from installer_app.domain.transitions import IllegalTransitionError, settles_by_itself, transition

BOUND = RefusalCode.METER_ALREADY_BOUND


def repeating(baseline: bool = False) -> InstallJob:
    return after(in_doubt(baseline), e.SendStarted(at(130)))


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

"""The job's table in any order of events, by hypothesis."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
from transitions_kit import SETTLE, T0, queued

from installer_app.domain import events as e
from installer_app.domain.errors import RefusalCode
from installer_app.domain.job import (
    Action,
    Evidence,
    InstallJob,
    JobState,
    SendKind,
)
from installer_app.domain.transitions import IllegalTransitionError, transition

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
    st.just(e.Released(T0)),
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

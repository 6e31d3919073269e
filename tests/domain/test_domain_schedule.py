"""When to look, and when to try again."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
from test_domain_transitions import T0, accepted, at, in_doubt, overdue, queued

from installer_app.domain.schedule import Cadence, next_look, overdue_at, retry_after

CADENCE = Cadence()


def test_nothing_is_looked_at_for_a_job_that_no_record_can_tell_of() -> None:
    assert next_look(queued(), CADENCE) is None
    assert next_look(accepted(baseline=True), CADENCE) is None
    assert overdue_at(accepted(baseline=True)) is None


def test_looks_get_rarer_and_never_stop() -> None:
    job, waits = accepted(), []
    for _ in range(40):
        due = next_look(job, CADENCE)
        assert due is not None
        waits.append(due - (job.looked_at or job.accepted_at or T0))
        job = replace(job, looked_at=due, looks=job.looks + 1)
    assert timedelta(seconds=25) < waits[0] < timedelta(seconds=35)
    assert waits[-1] > timedelta(minutes=45)
    assert max(waits) < timedelta(minutes=70)


def test_two_laptops_do_not_look_at_the_same_second() -> None:
    dues = {next_look(replace(accepted(), job_id=f"j{n}"), CADENCE) for n in range(20)}
    assert len(dues) == 20


def test_a_doubt_and_an_overdue_bind_are_looked_at_too() -> None:
    assert next_look(in_doubt(), CADENCE) is not None
    due = next_look(overdue(), CADENCE)
    assert due is not None
    assert due > at(0) + timedelta(hours=5)


def test_an_accepted_bind_is_overdue_after_48_hours() -> None:
    assert overdue_at(accepted()) == at(2) + timedelta(hours=48)
    assert overdue_at(overdue()) is None


@given(st.integers(0, 60), st.floats(0, 1))
def test_the_back_off_grows_and_stays_under_five_minutes(tries: int, chance: float) -> None:
    wait = retry_after(tries, chance)
    assert timedelta(seconds=1) <= wait <= timedelta(minutes=5)
    assert retry_after(tries + 1, chance) >= wait

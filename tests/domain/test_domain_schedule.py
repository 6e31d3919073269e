"""When to look, and when to try again."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from transitions_kit import T0, accepted, at, in_doubt, overdue, queued

from installer_app.domain.schedule import Cadence, catch_up_after, next_look, overdue_at, retry_after

CADENCE = Cadence()


def test_nothing_is_looked_at_for_a_job_that_no_record_can_tell_of() -> None:
    assert next_look(queued(), CADENCE, at(3)) is None
    assert next_look(accepted(baseline=True), CADENCE, at(3)) is None
    assert overdue_at(accepted(baseline=True)) is None


def test_looks_get_rarer_and_never_stop() -> None:
    job, waits = accepted(), []
    for _ in range(40):
        due = next_look(job, CADENCE, job.looked_at or T0 + timedelta(days=1))
        assert due is not None
        waits.append(due - (job.looked_at or job.accepted_at or T0))
        job = replace(job, looked_at=due, looks=job.looks + 1)
    assert timedelta(seconds=25) < waits[0] < timedelta(seconds=35)
    assert waits[-1] > timedelta(minutes=45)
    assert max(waits) < timedelta(minutes=70)


def test_two_laptops_do_not_look_at_the_same_second() -> None:
    dues = {next_look(replace(accepted(), job_id=f"j{n}"), CADENCE, at(3)) for n in range(20)}
    assert len(dues) == 20


def test_a_doubt_and_an_overdue_bind_are_looked_at_too() -> None:
    assert next_look(in_doubt(), CADENCE, at(3)) is not None
    due = next_look(overdue(), CADENCE, at(200_000))
    assert due is not None
    assert due > at(0) + timedelta(hours=5)


def test_an_accepted_bind_is_overdue_after_48_hours() -> None:
    assert overdue_at(accepted()) == at(2) + timedelta(hours=48)
    assert overdue_at(overdue()) is None


@given(st.integers(0, 60), st.floats(0, 1))
def test_the_back_off_grows_and_stays_under_half_an_hour(tries: int, chance: float) -> None:
    wait = retry_after(tries, chance)
    assert timedelta(seconds=1) <= wait <= timedelta(minutes=30)
    assert retry_after(tries + 1, chance) >= wait


def test_a_bind_that_had_to_wait_is_looked_at_at_leisure() -> None:
    late = replace(accepted(), created_at=T0 - timedelta(minutes=11))
    due = next_look(late, CADENCE, at(3))
    assert due is not None
    assert due > at(2) + timedelta(minutes=2)


@given(st.timedeltas(timedelta(minutes=1), timedelta(days=900)), st.integers(0, 30))
def test_a_clock_set_back_neither_stops_the_looks_nor_makes_them_hurry(back: timedelta, looks: int) -> None:
    """It was looked at until the clock was set back; from then on for a day by the new time."""
    job = accepted()
    for _ in range(looks):
        due = next_look(job, CADENCE, job.looked_at or at(3))
        assert due is not None
        job = replace(job, looked_at=due, looks=job.looks + 1)
    begin = now = (job.looked_at or at(3)) - back
    dues = []
    while now < begin + timedelta(days=1):
        due = next_look(job, CADENCE, now)
        assert due is not None
        assert due <= now + timedelta(minutes=70)
        now = max(due, now)
        dues.append(now)
        job = replace(job, looked_at=now, looks=job.looks + 1)
    assert all(later - earlier >= timedelta(seconds=25) for earlier, later in pairwise(dues))
    assert len(dues) < 60


@given(st.timedeltas(timedelta(), timedelta(days=2)), st.floats(0, 1))
def test_what_was_out_for_long_is_caught_up_with_by_chance(out_for: timedelta, chance: float) -> None:
    wait = catch_up_after(out_for, chance)
    assert timedelta() <= wait <= min(out_for * 0.36, timedelta(minutes=22))

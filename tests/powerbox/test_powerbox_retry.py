"""When a read is tried again, and what a server may ask for."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from fakes import SetClock
from hypothesis import given
from hypothesis import strategies as st

from installer_app.domain.errors import Busy, InstallerError, NoNetwork, ServerDown, UnreadableAnswer
from installer_app.powerbox.retry import RetryPolicy, http_date, retry_at, with_retries

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


class Attempts:
    """Fails with each problem in turn, then gives "done"."""

    def __init__(self, *problems: InstallerError, takes: Callable[[], None] = lambda: None) -> None:
        self.problems = list(problems)
        self.made = 0
        self.takes = takes

    async def __call__(self) -> str:
        self.made += 1
        self.takes()
        if self.problems:
            raise self.problems.pop(0)
        return "done"


def in_seconds(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


async def test_the_waits_grow_and_half_of_each_is_chance() -> None:
    for chance, waits in ((0.0, [0.2, 0.4]), (1.0, [0.4, 0.8])):
        clock = SetClock(NOON)
        attempts = Attempts(NoNetwork(), ServerDown())
        assert await with_retries(attempts, RetryPolicy(chance=lambda c=chance: c), clock) == "done"  # type: ignore[misc] # mypy infers no type for a lambda with a default
        assert clock.slept == pytest.approx(waits)


async def test_the_last_try_s_own_problem_is_told() -> None:
    first, last = NoNetwork("first"), ServerDown("last")
    attempts = Attempts(NoNetwork(), first, last)
    with pytest.raises(ServerDown, match="last"):
        await with_retries(attempts, RetryPolicy(), SetClock(NOON))
    assert attempts.made == 3


async def test_what_is_no_passing_problem_is_not_tried_again() -> None:
    attempts = Attempts(UnreadableAnswer())
    with pytest.raises(UnreadableAnswer):
        await with_retries(attempts, RetryPolicy(), SetClock(NOON))
    assert attempts.made == 1


@pytest.mark.parametrize("problem", [Busy("", in_seconds(3)), ServerDown("", in_seconds(3))])
async def test_a_server_is_left_alone_for_as_long_as_it_asks(problem: InstallerError) -> None:
    clock = SetClock(NOON)
    await with_retries(Attempts(problem), RetryPolicy(chance=lambda: 0.0), clock)

    assert clock.at >= in_seconds(3)


async def test_a_time_that_is_past_asks_for_nothing() -> None:
    clock = SetClock(NOON)
    await with_retries(Attempts(Busy("", in_seconds(-60))), RetryPolicy(chance=lambda: 0.0), clock)

    assert clock.slept == [0.2]


@pytest.mark.parametrize("problem", [Busy("", in_seconds(60)), Busy(""), ServerDown("", in_seconds(3600))])
async def test_a_long_or_unknown_wait_is_the_caller_s_to_decide(problem: InstallerError) -> None:
    clock, attempts = SetClock(NOON), Attempts(problem)
    with pytest.raises(type(problem)):
        await with_retries(attempts, RetryPolicy(), clock)

    assert attempts.made == 1
    assert clock.slept == []


async def test_no_try_begins_when_a_person_has_waited_long_enough() -> None:
    clock = SetClock(NOON)
    attempts = Attempts(ServerDown(), takes=lambda: clock.advance(seconds=15))
    with pytest.raises(ServerDown):
        await with_retries(attempts, RetryPolicy(), clock)

    assert attempts.made == 1


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("0", 0),
        ("7", 7),
        (" 120 ", 120),
        ("86400", 3600),
        ("9" * 30, 3600),
        ("9" * 9000, 3600),
        (format_datetime(NOON + timedelta(seconds=90), usegmt=True), 90),
        (format_datetime(NOON - timedelta(days=2), usegmt=True), 0),
        (format_datetime(NOON + timedelta(days=300), usegmt=True), 3600),
        ("Monday, 02-Mar-26 12:01:30 GMT", 90),
        ("", None),
        ("-5", None),
        ("1.5", None),
        ("soon", None),
        ("٣", None),
        ("Mon, 02 Mar 2026", None),
    ],
)
def test_retry_after_is_seconds_or_a_date_and_never_absurd(header: str, seconds: int | None) -> None:
    expected = None if seconds is None else in_seconds(seconds)

    assert retry_at(header, NOON, NOON) == expected


def test_a_date_is_measured_by_the_server_s_own_clock() -> None:
    wrong_by_a_day = NOON + timedelta(days=1)
    header = format_datetime(wrong_by_a_day + timedelta(seconds=30), usegmt=True)

    assert retry_at(header, NOON, wrong_by_a_day) == in_seconds(30)


@given(
    st.text(max_size=60)
    | st.from_regex(r"[A-Z][a-z]{2}, \d{1,3} [A-Z][a-z]{2} \d{1,6} \d\d:\d\d:\d\d ?.{0,6}")
)
def test_no_header_breaks_the_clock(header: str) -> None:
    asked = retry_at(header, NOON, None)

    assert asked is None or NOON <= asked <= in_seconds(3600)
    date = http_date(header)
    assert date is None or date.tzinfo is UTC

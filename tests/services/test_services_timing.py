"""How long ago something was: by the longer of two clocks, and by neither when they cannot be believed."""

from datetime import timedelta

import pytest
from bench import T0, Bench, BenchClock, ScriptedBox
from hypothesis import given
from hypothesis import strategies as st

from installer_app.domain.customer import Customer
from installer_app.domain.errors import Busy, NoNetwork, OutcomeUnknown, SignInRequired
from installer_app.domain.job import AT_THE_LATEST, JobState, Need
from installer_app.services.pause import Pause
from installer_app.services.settling import CLOCK_IN_DOUBT
from installer_app.services.timing import FOR_EVER, Timing

MINUTE, HOUR, NOTHING = timedelta(minutes=1), timedelta(hours=1), timedelta()


@pytest.fixture
def clock() -> BenchClock:
    return BenchClock()


def test_time_goes_on_while_the_computer_sleeps(clock: BenchClock) -> None:
    timing = Timing(clock)
    clock.advance(minutes=1)
    clock.suspend(hours=1)
    assert timing.at_least(T0) == timing.at_most(T0) == HOUR + MINUTE
    assert timing.ran(T0) == MINUTE


def test_a_clock_set_back_a_little_hides_no_time_of_this_run(clock: BenchClock) -> None:
    timing = Timing(clock)
    clock.advance(minutes=20)
    timing.now()
    clock.set_back(minutes=15)
    assert timing.now() - T0 == 5 * MINUTE
    assert timing.at_least(T0) == timing.at_most(T0) == 20 * MINUTE


def test_a_clock_that_stands_before_the_moment_proves_nothing(clock: BenchClock) -> None:
    timing = Timing(clock)
    clock.advance(minutes=20)
    timing.now()
    clock.set_back(hours=1)
    assert (timing.at_least(T0), timing.at_most(T0)) == (NOTHING, FOR_EVER)
    assert timing.ran(T0) == 20 * MINUTE


@pytest.mark.parametrize(("off", "believed"), [(299, True), (-299, True), (301, False), (-301, False)])
def test_a_clock_over_five_minutes_off_the_servers_proves_nothing(
    clock: BenchClock, off: float, believed: bool
) -> None:
    timing = Timing(clock, lambda: timedelta(seconds=off))
    clock.advance(minutes=1)
    assert timing.believable(T0) is believed
    assert timing.at_least(T0) == (MINUTE if believed else NOTHING)
    assert timing.at_most(T0) == (MINUTE if believed else FOR_EVER)


def test_across_runs_the_wall_clock_is_all_there_is(clock: BenchClock) -> None:
    clock.advance(minutes=7)
    timing = Timing(clock)
    clock.advance(minutes=1)
    assert timing.at_least(T0) == timing.at_most(T0) == 8 * MINUTE
    assert timing.ran(T0) is None


def test_an_hour_that_was_there_twice_is_old_for_guards_and_young_for_settling(clock: BenchClock) -> None:
    timing = Timing(clock)
    clock.advance(minutes=90)
    timing.now()
    clock.set_back(minutes=60)
    timing.now()
    clock.advance(minutes=31)
    at = T0 + 40 * MINUTE  # shown 81 minutes ago, and 21 minutes ago
    assert (timing.at_most(at), timing.at_least(at)) == (81 * MINUTE, 21 * MINUTE)


STEPS = st.lists(
    st.tuples(st.sampled_from(["advance", "suspend", "set_back"]), st.floats(2, 50_000)), max_size=12
)


@given(STEPS, STEPS)
def test_no_step_of_the_clock_makes_an_age_out_of_nothing(
    before: list[tuple[str, float]], after: list[tuple[str, float]]
) -> None:
    """What surely passed is never more than what may have passed; the run itself is never forgotten."""
    clock = BenchClock()
    timing = Timing(clock)

    def go(steps: list[tuple[str, float]]) -> float:
        for step, seconds in steps:
            getattr(clock, step)(seconds=seconds)
            timing.now()
        return sum(seconds for step, seconds in steps if step == "advance")

    go(before)
    at = timing.now()
    ran = go(after)
    assert NOTHING <= timing.at_least(at) <= timing.at_most(at)
    assert timing.at_most(at) >= timedelta(seconds=ran - 2)


def test_a_pause_ends_after_its_time_whatever_the_clock_does(clock: BenchClock) -> None:
    pause = Pause(Timing(clock))
    assert pause.left() == NOTHING
    pause.begin(5 * MINUTE, "no network")
    clock.set_back(days=365)
    assert pause.left() == 5 * MINUTE
    clock.advance(minutes=4)
    assert pause.left() == MINUTE
    clock.advance(minutes=1)
    assert pause.left() == NOTHING
    pause.begin(5 * MINUTE, "no network")
    clock.suspend(minutes=6)
    assert pause.left() == NOTHING


# What this means for an install.


async def test_a_record_seen_before_the_computer_slept_is_asked_for_again_before_the_bind() -> None:
    bench = await Bench().signed_in()
    order = bench.order()
    bench.clock.suspend(minutes=11)
    job = await bench.tracker.submit(order)
    await bench.tracker.step()
    assert bench.box.calls == ["sign_in", "customer", "bind", "customer"][: len(bench.box.calls)]
    assert bench.job(job).state is JobState.ACCEPTED


@pytest.mark.parametrize("off", [timedelta(minutes=6), timedelta(hours=-30)])
async def test_with_a_wrong_clock_the_record_is_asked_for_again_and_then_the_bind_goes_out(
    off: timedelta,
) -> None:
    bench = await Bench().signed_in()
    bench.box.clock_offset = off
    job = await bench.submit()
    await bench.tracker.step()
    assert bench.box.calls[:3] == ["sign_in", "customer", "bind"]
    assert bench.job(job).state is JobState.ACCEPTED


async def test_a_clock_set_back_between_the_look_up_and_the_bind_has_the_record_asked_for_again() -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    bench.clock.set_back(days=2)
    await bench.tracker.step()
    assert bench.box.calls[:3] == ["sign_in", "customer", "bind"]
    assert bench.job(job).state is JobState.ACCEPTED


async def test_a_doubt_rests_through_a_clock_that_jumps_ahead_of_the_server() -> None:
    """By the wall clock two hours went by; the server's Date, which comes with a look, says they did not."""

    class ToldByTheLook(ScriptedBox):
        async def customer(self, client_id: str | None) -> Customer:
            self.clock_offset = -timedelta(hours=2) if self.requests else None
            return await super().customer(client_id)

    bench = await Bench(ToldByTheLook()).signed_in()
    bench.box.fail("bind", OutcomeUnknown("lost"))
    job = await bench.submit()
    bench.box.on_ami(True)  # of before the bind: the record cannot tell, and is looked at all the same
    bench.clock.forward(700)
    await bench.tracker.step()
    bench.clock.suspend(hours=2)
    await bench.tracker.step()
    assert len(bench.box.binds) == 1
    assert bench.job(job).need is Need.STILL_UNKNOWN
    assert bench.job(job).reason == CLOCK_IN_DOUBT


async def test_a_doubt_under_a_clock_set_back_is_the_technicians_to_settle() -> None:
    bench = await Bench().signed_in()
    bench.box.fail("bind", OutcomeUnknown("lost"))
    job = await bench.submit()
    await bench.tracker.step()
    bench.clock.set_back(hours=1)
    bench.clock.forward(60)
    await bench.tracker.step()
    assert bench.job(job).need is Need.NONE  # it may still show on the record
    bench.clock.forward(61)
    await bench.tracker.step()
    assert len(bench.box.binds) == 1
    assert (bench.job(job).need, bench.job(job).reason) == (Need.STILL_UNKNOWN, CLOCK_IN_DOUBT)
    await bench.tracker.send_again(job.job_id)
    assert len(bench.box.binds) == 2


async def test_the_record_settles_a_doubt_also_under_a_clock_set_back() -> None:
    bench = await Bench().signed_in()
    bench.box.fail("bind", OutcomeUnknown("lost"))
    job = await bench.submit()
    await bench.tracker.step()
    bench.clock.set_back(hours=1)
    bench.box.on_ami(True)
    bench.clock.forward(130)
    await bench.tracker.step()
    assert bench.job(job).state is JobState.CONFIRMED


async def test_a_bind_is_not_overdue_by_a_clock_that_is_wrong() -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    await bench.tracker.step()
    bench.clock.suspend(days=3)
    bench.box.clock_offset = -timedelta(days=3)
    await bench.tracker.step()
    assert bench.job(job).state is JobState.ACCEPTED
    bench.box.clock_offset = None
    await bench.tracker.step()
    assert bench.job(job).state is JobState.OVERDUE


async def test_a_bind_is_overdue_after_a_run_of_48_hours_with_the_clock_set_back_in_between() -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    await bench.tracker.step()
    bench.clock.forward(3600 * 24)
    await bench.tracker.step()
    bench.clock.set_back(hours=12)
    bench.clock.forward(AT_THE_LATEST.total_seconds() - 3600 * 24)
    await bench.tracker.step()
    assert bench.job(job).state is JobState.OVERDUE


async def test_what_waits_for_the_network_does_not_wait_for_a_clock_set_back_by_a_year() -> None:
    bench = await Bench().signed_in()
    bench.box.fail("sign_in", NoNetwork("offline"))
    job = await bench.submit()
    await bench.tracker.step()
    assert bench.job(job).reason == "no network"
    bench.clock.set_back(days=365)
    bench.clock.forward(301)
    await bench.tracker.step()
    assert bench.job(job).state is JobState.ACCEPTED


async def test_without_a_network_the_tries_grow_rare_and_begin_anew_when_it_is_back() -> None:
    bench = await Bench().signed_in()
    bench.box.fail("sign_in", *[NoNetwork("offline")] * 5)
    job = await bench.submit()
    waits = []
    for _ in range(5):
        await bench.tracker.step()
        until = bench.job(job).not_before
        assert until is not None
        waits.append((until - bench.clock.now()).total_seconds())
        bench.clock.forward(waits[-1])
    assert waits == sorted(waits)
    assert all(base / 2 <= wait <= base for wait, base in zip(waits, (4, 8, 16, 32, 64), strict=True))
    assert bench.job(job).sends == 0


async def test_what_waits_goes_out_in_the_order_confirmed_as_soon_as_the_network_is_back() -> None:
    bench = await Bench().signed_in()
    bench.box.fail("sign_in", *[NoNetwork("offline")] * 4)
    jobs = [await bench.submit() for _ in range(3)]
    for _ in range(4):
        await bench.tracker.step()
        bench.clock.forward(60)
    await bench.tracker.step()
    bench.tracker.network_is_back()
    await bench.tracker.step()
    numbers = [bench.job(job).number for job in jobs]
    assert numbers == [1, 2, 3]


async def test_the_network_coming_back_does_not_break_the_rest_that_a_server_asked_for() -> None:
    bench = await Bench().signed_in()
    bench.box.fail("bind", Busy("429", bench.clock.now() + 5 * MINUTE))
    job = await bench.submit()
    await bench.tracker.step()
    bench.tracker.network_is_back()
    await bench.tracker.step()
    assert len(bench.box.binds) == 1
    bench.clock.forward(301)
    await bench.tracker.step()
    assert (bench.job(job).state, len(bench.box.binds)) == (JobState.ACCEPTED, 2)


async def test_a_sign_in_that_the_server_does_not_take_is_tried_ever_more_rarely() -> None:
    """Each try gets a token and has it refused: getting one must not count as the network being back."""
    bench = await Bench().signed_in()
    bench.box.fail("bind", *[SignInRequired("401")] * 6)
    job = await bench.submit()
    waits = []
    for _ in range(6):
        await bench.tracker.step()
        until = bench.job(job).not_before
        assert until is not None
        waits.append((until - bench.clock.now()).total_seconds())
        bench.clock.forward(waits[-1])
    assert waits == sorted(waits)
    assert waits[-1] > 60

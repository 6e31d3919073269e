"""A doubt is settled by evidence, and a record is credited to what it can be about."""

from dataclasses import replace
from datetime import timedelta

import pytest
from bench import STICKER, T0, Bench

from installer_app.domain.errors import (
    OutcomeUnknown,
    RefusalCode,
    Refused,
    TooLate,
)
from installer_app.domain.events import SendStarted
from installer_app.domain.job import Claim, Evidence, JobState, Need
from installer_app.domain.mac import MacAddress
from installer_app.domain.sticker import Sticker

ALREADY = Refused(RefusalCode.METER_ALREADY_BOUND, 400)


async def test_a_lost_answer_is_settled_by_the_record_without_a_second_bind() -> None:
    bench = await Bench().signed_in()
    bench.box.fail("bind", OutcomeUnknown("time-out"))
    job = await bench.submit()
    await bench.tracker.step()
    assert bench.job(job).state is JobState.UNKNOWN
    bench.box.on_ami(True)
    bench.clock.forward(130)
    await bench.tracker.step()
    assert bench.job(job).state is JobState.CONFIRMED
    assert len(bench.box.binds) == 1


async def test_a_lost_answer_is_repeated_once_after_the_record_stayed_silent() -> None:
    bench = await Bench().signed_in()
    bench.box.fail("bind", OutcomeUnknown("reset"), ALREADY)
    job = await bench.submit()
    await bench.tracker.step()
    bench.clock.forward(119)
    await bench.tracker.step()
    assert len(bench.box.binds) == 1
    bench.clock.forward(2)
    bench.box.calls.clear()
    await bench.tracker.step()
    assert bench.box.calls.index("customer") < bench.box.calls.index("bind")
    assert (bench.job(job).state, bench.job(job).evidence) == (JobState.ACCEPTED, Evidence.INFERRED)


async def test_whatever_breaks_inside_the_send_leaves_the_job_in_doubt() -> None:
    bench = await Bench().signed_in()
    bench.box.fail("bind", ValueError("a fault of ours"))
    job = await bench.submit()
    await bench.tracker.step()
    assert bench.job(job).state is JobState.UNKNOWN


async def test_a_record_that_flips_is_credited_to_nobody_while_an_earlier_bind_may_be_what_has_paired() -> (
    None
):
    """The second device's request was lost, and the first one's pairing is what the record shows."""
    bench = await Bench().signed_in()
    first = await bench.submit()
    await bench.tracker.step()
    bench.box.fail("bind", OutcomeUnknown())
    other = await bench.tracker.submit(
        bench.order(sticker=Sticker(MacAddress("DA:7A:CC:00:00:01"), STICKER.code))
    )
    await bench.tracker.step()
    bench.box.on_ami(True)
    bench.clock.forward(60)
    await bench.tracker.step()
    assert (bench.job(first).state, bench.job(other).state) == (JobState.ACCEPTED, JobState.UNKNOWN)
    bench.box.fail("bind", ALREADY)
    bench.clock.forward(120)
    await bench.tracker.step()
    assert (bench.job(other).state, bench.job(other).need) == (JobState.UNKNOWN, Need.BOUND_TO_WHOM)


@pytest.mark.parametrize(
    ("problem", "told"),
    [
        (OutcomeUnknown("reset"), "not sure whether it arrived: the answer was lost"),
        (
            OutcomeUnknown("503", 503),
            "not sure whether it arrived: the utility’s system answered with an error (HTTP 503)",
        ),
    ],
)
async def test_a_history_tells_a_lost_answer_from_one_that_is_an_error(
    problem: OutcomeUnknown, told: str
) -> None:
    bench = await Bench().signed_in()
    bench.box.fail("bind", problem)
    job = await bench.submit()
    await bench.tracker.step()
    assert bench.job(job).history[-1].note == told


async def test_a_job_found_sending_at_start_up_is_in_doubt() -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    await bench.journal.apply(job.job_id, SendStarted(bench.clock.now()))
    again = bench.restarted()
    await again.journal.load()
    assert again.job(job).state is JobState.SENDING
    assert [j.state for j in await again.journal.recover()] == [JobState.UNKNOWN]
    assert again.store.jobs[job.job_id].state is JobState.UNKNOWN


async def test_a_record_that_flips_is_credited_to_the_last_request_only() -> None:
    bench = await Bench().signed_in()
    bench.box.fail("bind", OutcomeUnknown("lost"))
    first = await bench.submit()
    await bench.tracker.step()
    bench.clock.forward(5)
    second = await bench.submit()
    await bench.tracker.step()
    assert bench.job(second).baseline is False
    bench.clock.forward(300)
    await bench.tracker.step()
    assert len(bench.box.binds) == 2
    assert (bench.job(first).state, bench.job(first).need) == (JobState.UNKNOWN, Need.STILL_UNKNOWN)
    bench.box.on_ami(True)
    bench.clock.forward(300)
    await bench.tracker.step()
    assert (bench.job(first).state, bench.job(second).state) == (JobState.UNKNOWN, JobState.CONFIRMED)


async def test_a_doubt_is_not_repeated_once_a_later_request_for_the_meter_went_out() -> None:
    bench = await Bench().signed_in()
    bench.box.fail("bind", OutcomeUnknown("lost"))
    first = await bench.submit()
    await bench.tracker.step()
    bench.clock.forward(5)
    await bench.submit()
    await bench.tracker.step()
    with pytest.raises(TooLate):
        await bench.tracker.send_again(first.job_id)
    assert len(bench.box.binds) == 2
    assert bench.job(first).state is JobState.UNKNOWN


async def test_requests_are_told_apart_by_their_number_when_the_clock_was_set_back() -> None:
    """By the clock the second bind came first, and the record would be credited to the wrong one."""
    bench = await Bench().signed_in()
    first = await bench.submit()
    await bench.tracker.step()
    bench.clock.set_back(hours=3)
    second = await bench.submit()
    await bench.tracker.step()
    assert (bench.job(first).number, bench.job(second).number) == (1, 2)
    bench.box.on_ami(True)
    await bench.tracker.step(everything=True)
    assert (bench.job(first).state, bench.job(second).state) == (JobState.ACCEPTED, JobState.CONFIRMED)


async def test_a_second_device_on_the_meter_takes_no_baseline_from_before_the_first() -> None:
    bench = await Bench().signed_in()
    await bench.submit()
    await bench.tracker.step()
    old = replace(bench.order(), synced_at=T0 - timedelta(seconds=1))
    bench.box.on_ami(True)
    again = await bench.tracker.submit(old)
    assert again.baseline is None
    await bench.tracker.step()
    assert (bench.job(again).baseline, bench.job(again).claim) == (True, Claim.RECORD_CANNOT_TELL)

"""The loop that works by itself, and the sweep that a scheduled task calls."""

import asyncio
from datetime import timedelta

from bench import DEMO, T0, Bench

from installer_app.domain.errors import (
    NoNetwork,
    RefusalCode,
    Refused,
)
from installer_app.domain.job import JobState
from installer_app.services.profile import Credentials
from installer_app.services.sweep import sweep

ALREADY = Refused(RefusalCode.METER_ALREADY_BOUND, 400)


async def test_a_page_that_breaks_while_it_paints_does_not_stop_the_outbox() -> None:
    def breaks(_: object) -> None:
        raise RuntimeError("a paint fault of ours")

    bench = await Bench().signed_in()
    bench.journal.changed.add(breaks)
    job = await bench.submit()
    await bench.tracker.step()
    await bench.tracker.step()
    assert bench.job(job).state is JobState.ACCEPTED
    assert len(bench.box.binds) == 1


async def test_the_loop_sends_what_is_submitted_while_it_rests_and_outlives_a_surprise() -> None:
    bench = await Bench().signed_in()
    told: list[object] = []
    bench.tracker.trouble.add(told.append)
    bench.box.fail("customer", RuntimeError("a fault of ours"))
    loop = asyncio.ensure_future(bench.tracker.run())
    try:
        job = await bench.submit()
        await _until(lambda: bench.job(job).state is JobState.ACCEPTED)
        bench.box.on_ami(True)
        await _until(lambda: bench.job(job).state is JobState.CONFIRMED)
    finally:
        loop.cancel()
        await asyncio.wait([loop])
    assert told
    assert len(bench.box.binds) == 1


async def test_nothing_is_on_the_wire_while_the_sign_in_changes() -> None:
    bench = await Bench().signed_in()
    await bench.submit()
    async with bench.tracker.quiet():
        step = asyncio.ensure_future(bench.tracker.step())
        for _ in range(5):
            await asyncio.sleep(0)
        assert bench.box.binds == []
    await step
    assert len(bench.box.binds) == 1


async def test_a_sweep_returns_as_soon_as_nothing_is_under_way() -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    swept = await sweep(bench.tracker, bench.session, bench.clock, 0)
    assert (swept.done, bench.job(job).state) == (True, JobState.ACCEPTED)
    bench.box.on_ami(True)
    swept = await sweep(bench.tracker, bench.session, bench.clock, 600)
    assert (swept.done, bench.job(job).state) == (True, JobState.CONFIRMED)
    assert bench.clock.now() < T0 + timedelta(seconds=10)


async def test_a_sweep_says_what_needs_a_person_what_waits_elsewhere_and_what_is_out_of_reach() -> None:
    bench = await Bench().signed_in()
    bench.box.fail("bind", ALREADY)
    refused = await bench.submit()
    swept = await sweep(bench.tracker, bench.session, bench.clock, 0)
    assert (swept.done, [job.job_id for job in swept.need_person]) == (False, [refused.job_id])
    waiting = await bench.submit()
    await bench.session.sign_in(DEMO, Credentials("other", "x"))
    swept = await sweep(bench.tracker, bench.session, bench.clock, 4)
    assert [job.job_id for job in swept.elsewhere] == [waiting.job_id]
    await bench.signed_in()
    await sweep(bench.tracker, bench.session, bench.clock, 0)
    bench.box.fail("customer", NoNetwork(), NoNetwork())
    assert isinstance((await sweep(bench.tracker, bench.session, bench.clock, 1)).problem, NoNetwork)


async def _until(what: object) -> None:
    assert callable(what)
    for _ in range(20000):
        if what():
            return
        await asyncio.sleep(0)
    raise AssertionError("it never came to that")

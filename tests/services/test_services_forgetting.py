"""What is kept of customers goes after 30 days; what was done stays, and what is to do keeps its names."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bench import DOE, METER, Bench

from installer_app.app.core import open_core
from installer_app.domain.errors import NoNetwork, OutcomeUnknown
from installer_app.domain.job import InstallJob, JobState
from installer_app.services.forgetting import Forgetting
from installer_app.services.ports import KeptCustomer
from installer_app.settings import Settings

MONTH = timedelta(days=30)


def forgetting(bench: Bench) -> Forgetting:
    """On a laptop whose clock the server has borne out."""
    bench.box.clock_offset = timedelta()
    return Forgetting(bench.journal, bench.recents, bench.timing)


def names(bench: Bench) -> dict[str, str]:
    """By meter: what the disk still says of whose it is."""
    return {job.target.meter_id: job.target.customer_name for job in bench.store.jobs.values()}


async def bound(bench: Bench, meter_id: str) -> InstallJob:
    job = await bench.tracker.submit(bench.order(replace(METER, meter_id=meter_id)))
    await bench.tracker.step()
    return bench.journal[job.job_id]


async def test_thirty_days_after_the_last_thing_that_happened_a_name_is_gone_and_the_numbers_stay() -> None:
    bench = await Bench().signed_in()
    await bench.lookup.find(DOE.client_id)
    job = await bound(bench, "1001")
    await bench.tracker.seen_in_app(job.job_id)
    bench.clock.forward(MONTH.total_seconds())
    await forgetting(bench).once()
    assert names(bench) == {"1001": "John Doe"}
    bench.clock.forward(1)
    await forgetting(bench).once()
    (kept,) = bench.store.jobs.values()
    assert kept.target == replace(job.target, customer_name="", address="")
    assert kept.state is JobState.CONFIRMED
    assert kept.history[-1].at < bench.clock.now() - MONTH
    assert bench.recents.found == []
    assert bench.recents.records == {}


async def test_what_still_has_to_be_sent_or_found_out_keeps_its_names() -> None:
    bench = await Bench().signed_in()
    bench.box.fail("bind", OutcomeUnknown())
    await bound(bench, "1001")
    bench.box.fail("bind", NoNetwork())
    await bound(bench, "2002")
    bench.clock.forward(2 * MONTH.total_seconds())
    await forgetting(bench).once()
    assert set(names(bench).values()) == {"John Doe"}


async def test_a_clock_that_went_back_forgets_nothing_before_its_time() -> None:
    bench = await Bench().signed_in()
    job = await bound(bench, "1001")
    await bench.tracker.seen_in_app(job.job_id)
    bench.clock.set_back(days=400)
    await forgetting(bench).once()
    assert names(bench) == {"1001": "John Doe"}


async def test_a_clock_that_no_server_has_borne_out_forgets_nothing() -> None:
    """An hour with a clock that is a year ahead would take everything."""
    bench = await Bench().signed_in()
    job = await bound(bench, "1001")
    await bench.tracker.seen_in_app(job.job_id)
    bench.clock.forward(2 * MONTH.total_seconds())
    by_this_clock = forgetting(bench)
    for offset in (None, timedelta(days=-30)):
        bench.box.clock_offset = offset
        await by_this_clock.once()
        assert names(bench) == {"1001": "John Doe"}


async def test_a_disk_that_fails_is_tried_again_the_next_time() -> None:
    bench = await Bench().signed_in()
    job = await bound(bench, "1001")
    await bench.tracker.seen_in_app(job.job_id)
    bench.clock.forward(MONTH.total_seconds() + 1)
    bench.store.broken = True
    await forgetting(bench).once()
    assert bench.journal[job.job_id].target.customer_name == "John Doe"
    bench.store.broken = False
    await forgetting(bench).once()
    assert bench.journal[job.job_id].target.who == DOE.client_id


async def test_it_goes_on_by_itself_while_the_program_runs() -> None:
    bench = await Bench().signed_in()
    job = await bound(bench, "1001")
    await bench.tracker.seen_in_app(job.job_id)
    bench.clock.forward(MONTH.total_seconds() - 3600)
    running = asyncio.ensure_future(forgetting(bench).run())
    while bench.journal[job.job_id].target.has_names:  # noqa: ASYNC110 - turns of the loop; the clock is ours
        await asyncio.sleep(0)
    running.cancel()
    await asyncio.wait([running])


async def test_what_a_depot_shortened_holds_for_all_that_is_kept(tmp_path: Path) -> None:
    async with open_core(Settings(tmp_path, demo=True, keep_days=7)) as core:
        assert core.forgetting.kept_for == core.stock.kept_for == timedelta(days=7)
        week_ago = core.clock.now() - timedelta(days=7, minutes=1)
        await core.recents.remember_customer("here", KeptCustomer(DOE, week_ago))
        assert await core.recents.customers("here") == []

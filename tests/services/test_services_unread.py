"""Before the jobs are read: nothing is decided without them, and what needs them waits."""

import asyncio

import pytest
from bench import DEMO, METER, TECH, Bench

from installer_app.domain.job import JobState


async def sending() -> Bench:
    """A laptop whose program ended in the middle of a bind, started again and not yet read."""
    bench = Bench()
    await bench.signed_in()
    job = await bench.submit()
    bench.box.fail("bind", KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        await bench.tracker.step()
    assert bench.store.jobs[job.job_id].state is JobState.SENDING
    return Bench(bench.box, bench.clock, bench.store, filing=None)


async def test_a_rule_that_would_go_by_an_empty_list_is_refused() -> None:
    journal = Bench(filing=None).journal
    for asked in (
        lambda: journal.of_meter(DEMO.base_url, METER.meter_id),
        lambda: journal.live,
        lambda: journal.filed,
        lambda: journal.next_number,
    ):
        with pytest.raises(RuntimeError, match="before it was read"):
            asked()
    # What the window shows around its first page.
    assert (journal.known_live, journal.count, "" in journal) == ((), 0, False)


async def test_who_signs_in_and_what_is_confirmed_wait_for_what_the_last_run_left() -> None:
    bench = await sending()

    async def sign_in() -> None:
        async with bench.tracker.quiet():
            assert [job.state for job in bench.journal.live] == [JobState.UNKNOWN]
            await bench.session.sign_in(DEMO, TECH)

    running = asyncio.ensure_future(bench.tracker.run())
    signing_in = asyncio.ensure_future(sign_in())
    adding = asyncio.ensure_future(bench.journal.add(()))
    await bench.journal.load()
    await asyncio.sleep(0)
    assert [task.done() for task in (signing_in, adding)] == [False, False]
    await bench.journal.recover()
    await asyncio.gather(signing_in, adding)
    running.cancel()
    await asyncio.wait((running,))
    assert bench.session.signed_in is not None

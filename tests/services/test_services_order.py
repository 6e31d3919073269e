"""What waits goes out in the order confirmed, soon, and says at once what it waits for."""

import asyncio
from dataclasses import replace

from bench import DOE, HOUSE, METER, Bench, ScriptedBox

from installer_app.domain.errors import NoNetwork, OutcomeUnknown, StoreUnavailable, UnreadableAnswer
from installer_app.domain.job import InstallJob, JobState, Need

METERS = tuple(replace(METER, meter_id=number) for number in ("1001", "2002", "3003"))
HOME = replace(HOUSE, meters=METERS)


def bench_of_three() -> Bench:
    return Bench(ScriptedBox([replace(DOE, premises=(HOME,))]))


async def queued(bench: Bench, number: int) -> InstallJob:
    """Bound where there is no network."""
    order = replace(bench.order(METERS[number]), customer=replace(DOE, premises=(HOME,)), premise=HOME)
    bench.box.fail("sign_in", NoNetwork())
    job = await bench.tracker.submit(order)
    await bench.tracker.step()
    return bench.job(job)


def sent(bench: Bench) -> list[str]:
    return [request.meter_id for request in bench.box.binds]


async def again(bench: Bench) -> Bench:
    later = bench.restarted()
    await later.journal.load()
    await later.journal.recover()
    return later


async def test_each_install_that_waits_says_so_in_the_pass_that_met_it() -> None:
    bench = await bench_of_three().signed_in()
    await queued(bench, 0)
    second = await queued(bench, 1)
    assert (second.state, second.reason) == (JobState.QUEUED, "no network")


async def test_after_a_restart_the_first_goes_first_though_its_own_wait_was_longer() -> None:
    bench = await bench_of_three().signed_in()
    for number in range(3):
        await queued(bench, number)
        bench.clock.forward(25)
    later = await again(bench)
    await later.signed_in()
    await later.tracker.step()
    assert sent(later) == ["1001", "2002", "3003"]


async def test_a_sign_in_sends_what_waits_at_once_however_long_nothing_went() -> None:
    bench = await bench_of_three().signed_in()
    await queued(bench, 0)
    for _ in range(12):
        bench.box.fail("sign_in", NoNetwork())
        bench.clock.forward(3600)
        await bench.tracker.step()
    bench.box.make_whole()
    await bench.signed_in()
    await bench.tracker.step()
    assert sent(bench) == ["1001"]


async def test_the_loop_is_woken_by_a_sign_in_also_while_it_keeps_quiet_for_it() -> None:
    bench = await bench_of_three().signed_in()
    job = await queued(bench, 0)
    bench.clock.forward(1)
    loop = asyncio.ensure_future(bench.tracker.run())
    await asyncio.sleep(0)
    async with bench.tracker.quiet():
        await bench.signed_in()
    for _ in range(200):
        await asyncio.sleep(0)
    loop.cancel()
    await asyncio.wait([loop])
    assert bench.job(job).state is JobState.ACCEPTED


async def test_an_answer_that_cannot_be_read_holds_up_its_own_customer_only() -> None:
    bench = await bench_of_three().signed_in()
    old = replace(bench.order(METERS[0]), synced_at=bench.clock.now().replace(hour=1), premise=HOME)
    bench.box.fail("customer", UnreadableAnswer("html"))
    await bench.tracker.submit(old)
    await bench.tracker.submit(replace(bench.order(METERS[1]), premise=HOME))
    await bench.tracker.step()
    assert sent(bench) == ["2002"]


async def test_an_install_without_its_code_says_so_when_the_list_is_loaded() -> None:
    bench = await bench_of_three().signed_in()
    job = await queued(bench, 0)
    bench.store.codes.clear()
    later = await again(bench)
    assert later.job(job).need is Need.CODE_GONE


async def test_an_answer_that_the_disk_does_not_take_is_shown_and_saved_later() -> None:
    bench = await bench_of_three().signed_in()
    shown: list[JobState] = []
    bench.journal.changed.add(lambda job: shown.append(job.state))
    save = bench.store.save

    async def full_after_sending(job: InstallJob) -> None:
        bench.store.broken = bench.store.broken or job.state is not JobState.SENDING
        await save(job)

    bench.store.save = full_after_sending  # type: ignore[method-assign] # full once it is sent
    job = await bench.tracker.submit(replace(bench.order(METERS[0]), premise=HOME))
    assert isinstance(await bench.tracker.step(), StoreUnavailable)
    assert shown[-1] is JobState.ACCEPTED
    assert bench.job(job).state is JobState.SENDING
    assert bench.journal.unsaved(job.job_id)
    bench.store.save, bench.store.broken = save, False  # type: ignore[method-assign] # there is room again
    bench.clock.forward(61)
    await bench.tracker.step()
    assert bench.store.jobs[job.job_id].state is JobState.ACCEPTED
    assert not bench.journal.unsaved(job.job_id)
    assert sent(bench) == ["1001"]


async def test_a_doubt_without_its_code_is_still_looked_at() -> None:
    bench = await bench_of_three().signed_in()
    bench.box.fail("bind", OutcomeUnknown())
    job = await bench.tracker.submit(replace(bench.order(METERS[0]), premise=HOME))
    await bench.tracker.step()
    bench.store.codes.clear()
    later = await again(bench)
    await later.signed_in()
    assert (later.job(job).state, later.job(job).need) == (JobState.UNKNOWN, Need.NONE)
    later.box.on_ami(True, "1001")
    later.clock.forward(60)
    await later.tracker.step()
    assert later.job(job).state is JobState.CONFIRMED

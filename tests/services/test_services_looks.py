"""Looks at the record: one a customer, as often as it makes sense, and no oftener than the servers want."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from bench import DEMO, DOE, HOUSE, METER, TECH, Bench, ScriptedBox

from installer_app.domain.errors import (
    AnotherSignInRequired,
    Busy,
    NoNetwork,
    NotFound,
    OutcomeUnknown,
    RefusalCode,
    Refused,
)
from installer_app.domain.job import Evidence, JobState, Need
from installer_app.services.sweep import sweep


async def test_one_install_makes_one_bind_and_each_look_is_one_sync() -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    await bench.tracker.step()
    bench.box.on_ami(True)
    bench.box.calls.clear()
    bench.clock.forward(40)
    await bench.tracker.step()
    assert bench.box.calls == ["customer"]
    assert (bench.job(job).state, bench.job(job).evidence) == (JobState.CONFIRMED, Evidence.RECORD)


async def test_one_sync_serves_all_jobs_of_a_customer() -> None:
    second = replace(METER, meter_id="2")
    house = replace(HOUSE, meters=(METER, second))
    bench = await Bench(ScriptedBox([replace(DOE, premises=(house,))])).signed_in()
    jobs = [await bench.tracker.submit(replace(bench.order(m), premise=house)) for m in (METER, second)]
    await bench.tracker.step()
    bench.box.calls.clear()
    bench.clock.forward(60)
    await bench.tracker.step()
    assert bench.box.calls == ["customer"]
    assert [bench.job(job).looks for job in jobs] == [1, 1]


async def test_a_sync_about_somebody_else_is_no_evidence() -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    await bench.tracker.step()
    bench.box.on_ami(True)
    bench.box.customers["123456789"] = replace(bench.box.customers["123456789"], client_id="999")
    bench.clock.forward(60)
    await bench.tracker.step()
    assert (bench.job(job).state, bench.job(job).evidence) == (JobState.ACCEPTED, Evidence.ANSWER)


async def test_48_hours_make_a_bind_overdue_even_without_a_network() -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    await bench.tracker.step()
    await bench.session.sign_out()
    bench.clock.forward(48 * 3600)
    await bench.tracker.step()
    assert (bench.job(job).state, bench.job(job).need) == (JobState.OVERDUE, Need.OVERDUE)


async def test_the_technician_can_cancel_confirm_and_look_at_once() -> None:
    bench = await Bench().signed_in()
    first, second = await bench.submit(), await bench.submit()
    assert (await bench.tracker.cancel(first.job_id)).state is JobState.CANCELLED
    await bench.tracker.step()
    await bench.tracker.check_now(second.job_id)
    assert bench.job(second).looks == 1
    assert (await bench.tracker.seen_in_app(second.job_id)).evidence is Evidence.TECHNICIAN


async def test_an_outage_pauses_the_looks_and_a_person_can_end_the_pause() -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    await bench.tracker.step()
    bench.clock.forward(60)
    bench.box.fail("customer", NoNetwork())
    assert isinstance(await bench.tracker.step(), NoNetwork)
    bench.box.calls.clear()
    await bench.tracker.step()
    assert bench.box.calls == []
    bench.tracker.try_now()
    await bench.tracker.step()
    assert bench.box.calls == ["customer"]
    assert bench.job(job).looks == 1


async def test_what_a_server_asks_to_wait_for_nobody_overrides() -> None:
    bench = await Bench().signed_in()
    jobs = [await bench.submit() for _ in range(3)]
    bench.box.fail("bind", Busy("429", bench.clock.now() + timedelta(seconds=300)))
    await bench.tracker.step()
    for _ in range(5):
        bench.tracker.try_now()
        await bench.tracker.step(everything=True)
    swept = await sweep(bench.tracker, bench.session, bench.clock, 20)
    assert (len(bench.box.binds), swept.done) == (1, False)
    assert {job.job_id for job in swept.held} == {job.job_id for job in jobs}
    bench.clock.forward(300)
    await bench.tracker.step()
    assert [bench.job(job).state for job in jobs] == [JobState.ACCEPTED] * 3


async def test_a_throttled_sign_in_is_asked_once_a_pass_whatever_waits() -> None:
    bench = await Bench().signed_in()
    for _ in range(5):
        await bench.submit()
    bench.box.fail("sign_in", *[Busy("429", bench.clock.now() + timedelta(seconds=300))] * 9)
    await bench.tracker.step()
    await bench.tracker.step(everything=True)
    assert bench.box.calls.count("sign_in") == 1


async def test_a_sign_in_refused_with_counted_tries_ends_and_the_jobs_wait() -> None:
    bench = await Bench().signed_in()
    jobs = [await bench.submit() for _ in range(3)]
    bench.box.fail("sign_in", *[Refused(RefusalCode.TWO_TRIES_LEFT, 401)] * 9)
    for _ in range(4):
        await bench.tracker.step(everything=True)
        bench.clock.forward(1000)
    assert bench.box.calls.count("sign_in") == 1
    assert bench.session.signed_in is None
    assert {bench.job(job).state for job in jobs} == {JobState.QUEUED}


async def test_a_look_refused_with_counted_tries_is_not_repeated_by_itself() -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    await bench.tracker.step()
    bench.box.fail("customer", *[Refused(RefusalCode.TWO_TRIES_LEFT, 401)] * 9)
    bench.box.calls.clear()
    for _ in range(6):
        bench.clock.forward(400)
        await bench.tracker.step(everything=True)
    assert (bench.box.calls.count("customer"), bench.job(job).need) == (1, Need.LOOK_REFUSED)
    bench.box._scripts.clear()
    bench.box.on_ami(True)
    await bench.tracker.check_now(job.job_id)
    assert (bench.job(job).state, bench.job(job).need) == (JobState.CONFIRMED, Need.NONE)


@pytest.mark.parametrize("gone", [True, False])
async def test_a_record_that_cannot_tell_is_looked_at_by_the_schedule_and_no_oftener(gone: bool) -> None:
    bench = await Bench().signed_in()
    await bench.submit()
    await bench.tracker.step()
    record = replace(DOE, premises=()) if gone else replace(DOE, client_id="999")
    bench.box.customers["123456789"] = record
    bench.clock.forward(60)
    bench.box.calls.clear()
    for _ in range(5):
        await bench.tracker.step()
    assert bench.box.calls.count("customer") == 1
    rest = bench.tracker.rest()
    assert rest is not None
    assert rest > timedelta(seconds=10)


async def test_a_customer_that_is_refused_keeps_nobody_else_waiting() -> None:
    other_house = replace(HOUSE, premise_id="p2", meters=(replace(METER, meter_id="m2"),))
    other = replace(DOE, client_id="2", premises=(other_house,))
    bench = await Bench(ScriptedBox([DOE, other])).signed_in()
    first = await bench.submit()
    order = replace(bench.order(other_house.meters[0]), customer=other, premise=other_house)
    second = await bench.tracker.submit(order)
    await bench.tracker.step()
    del bench.box.customers["123456789"]
    bench.box.on_ami(True, "m2")
    bench.clock.forward(60)
    assert isinstance(await bench.tracker.step(), NotFound)
    assert (bench.job(first).state, bench.job(second).state) == (JobState.ACCEPTED, JobState.CONFIRMED)
    with pytest.raises(NotFound):
        await bench.tracker.check_now(first.job_id)


async def test_an_install_confirmed_while_the_server_wants_rest_is_told_so() -> None:
    bench = await Bench().signed_in()
    await bench.submit()
    await bench.tracker.step()
    bench.clock.forward(60)
    bench.box.fail("customer", Busy("429", bench.clock.now() + timedelta(hours=1)))
    await bench.tracker.step()
    job = await bench.submit()
    await bench.tracker.step()
    assert (bench.job(job).state, bench.job(job).reason) == (JobState.QUEUED, "the server is busy")
    assert len(bench.box.binds) == 1


async def test_a_job_is_sent_and_looked_at_by_no_other_sign_in_however_it_is_pressed() -> None:
    bench = await Bench().signed_in()
    bench.box.fail("bind", OutcomeUnknown())
    job = await bench.submit()
    await bench.tracker.step()
    await bench.session.sign_in(replace(DEMO, base_url="http://127.0.0.1:2/v1"), TECH)
    bench.box.calls.clear()
    assert bench.tracker.waits_elsewhere(bench.job(job))
    for press in (bench.tracker.send_again, bench.tracker.check_now):
        with pytest.raises(AnotherSignInRequired):
            await press(job.job_id)
    bench.clock.forward(3600)
    await bench.tracker.step(everything=True)
    assert bench.box.calls == []
    assert bench.job(job).state is JobState.UNKNOWN


async def test_a_new_bind_does_not_wait_for_looks_at_many_customers() -> None:
    others = [replace(DOE, client_id=f"40000000{n}") for n in range(5)]
    box = ScriptedBox([DOE, *others])
    bench = await Bench(box).signed_in()
    for customer in others:
        await bench.tracker.submit(replace(bench.order(), customer=customer))
    await bench.tracker.step()
    bench.clock.forward(60)
    held = box.hold("customer")
    looking = asyncio.ensure_future(bench.tracker.step())
    while "customer" not in box.calls:  # noqa: ASYNC110 - a turn of the loop, no time
        await asyncio.sleep(0)
    box.calls.clear()
    job = await bench.submit()
    held.set()
    await looking
    assert box.calls == []
    await bench.tracker.step()
    assert bench.job(job).state is JobState.ACCEPTED

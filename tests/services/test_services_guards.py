"""What is asked once more before a repeat, and what a host or an account that counts tries is spared."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from bench import DEMO, DOE, HOUSE, METER, STICKER, T0, TECH, Bench, ScriptedBox
from memory_stores import MemoryStore

from installer_app.domain.customer import Customer, account_status
from installer_app.domain.errors import (
    Busy,
    NoNetwork,
    OutcomeUnknown,
    RecordChanged,
    RefusalCode,
    Refused,
    TooLate,
    UnreadableAnswer,
)
from installer_app.domain.job import InstallJob, JobState, Need
from installer_app.domain.mac import MacAddress

LOST = OutcomeUnknown("lost")
COUNTED = Refused(RefusalCode.TWO_TRIES_LEFT, 401)
CHANGED = pytest.mark.parametrize(
    "now",
    [
        replace(DOE, client_id="999"),
        replace(DOE, premises=(replace(HOUSE, meters=()),)),
        replace(DOE, status=account_status("F")),
    ],
    ids=["another customer answers", "the meter moved", "the account is closed"],
)


async def slow(bench: Bench) -> InstallJob:
    """Accepted, and past its 15 minutes."""
    job = await bench.submit()
    await bench.tracker.step()
    bench.clock.forward(16 * 60)
    return job


async def again(bench: Bench) -> Bench:
    """A new run on the same disk."""
    later = bench.restarted()
    await later.journal.load()
    await later.journal.recover()
    return await later.signed_in()


@CHANGED
async def test_the_one_repeat_of_its_own_is_not_sent_once_the_record_has_changed(now: Customer) -> None:
    bench = await Bench().signed_in()
    bench.box.fail("bind", LOST)
    job = await bench.submit()
    await bench.tracker.step()
    later = await again(bench)
    later.clock.forward(20 * 3600)
    later.box.customers[DOE.client_id] = now
    await later.tracker.step()
    assert len(later.box.binds) == 1
    assert (later.job(job).state, later.job(job).need) == (JobState.UNKNOWN, Need.STILL_UNKNOWN)
    assert later.job(job).reason


@CHANGED
async def test_a_repeat_that_a_person_asks_for_is_not_sent_either_and_says_why(now: Customer) -> None:
    bench = await Bench().signed_in()
    job = await slow(bench)
    bench.box.customers[DOE.client_id] = now
    with pytest.raises(RecordChanged):
        await bench.tracker.send_again(job.job_id)
    assert len(bench.box.binds) == 1
    assert bench.job(job).state is JobState.ACCEPTED


async def test_a_record_of_the_last_ten_minutes_is_not_asked_for_again() -> None:
    bench = await Bench().signed_in()
    job = await slow(bench)
    await bench.tracker.check_now(job.job_id)
    bench.box.calls.clear()
    await bench.tracker.send_again(job.job_id)
    assert bench.box.calls == ["sign_in", "bind"]


async def test_a_release_that_had_to_wait_is_looked_up_anew_before_it_goes_out() -> None:
    bench = await Bench().signed_in()
    bench.box.fail("sign_in", NoNetwork())
    bind = await bench.submit(release_first=True)
    await bench.tracker.step()
    bench.clock.forward(3600)
    bench.box.customers[DOE.client_id] = replace(DOE, premises=())
    await bench.tracker.step()
    assert bench.box.binds == []
    assert bench.journal[bind.after].state is JobState.REJECTED


async def test_an_account_that_counts_tries_is_looked_at_no_more_also_when_it_is_overdue() -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    await bench.tracker.step()
    bench.clock.forward(60)
    bench.box.fail("customer", *[COUNTED] * 100)
    await bench.tracker.step()
    bench.box.calls.clear()
    for _ in range(20):
        bench.clock.forward(7 * 3600)
        await bench.tracker.step(everything=True)
    assert bench.job(job).state is JobState.OVERDUE
    assert bench.box.calls == []
    bench.box.make_whole()
    await bench.tracker.check_now(job.job_id)
    assert not bench.job(job).look_refused


async def test_nor_is_one_that_is_still_not_known() -> None:
    bench = await Bench().signed_in()
    bench.box.fail("bind", LOST, LOST)
    job = await bench.submit()
    await bench.tracker.step()
    bench.clock.forward(130)
    await bench.tracker.step()
    assert bench.job(job).need is Need.STILL_UNKNOWN
    bench.box.calls.clear()
    bench.box.fail("customer", *[COUNTED] * 100)
    for _ in range(30):
        bench.clock.forward(3600)
        await bench.tracker.step()
    assert bench.box.calls.count("customer") == 1


async def test_retry_after_to_a_person_s_press_holds_for_the_whole_host() -> None:
    bench = await Bench().signed_in()
    job = await slow(bench)
    bench.box.fail("bind", Busy("429", bench.clock.now() + timedelta(minutes=10)))
    await bench.tracker.send_again(job.job_id)
    bench.box.calls.clear()
    for press in (bench.tracker.send_again, bench.tracker.check_now):
        with pytest.raises(Busy):
            await press(job.job_id)
    with pytest.raises(Busy):
        await bench.lookup.find(DOE.client_id)
    await bench.tracker.step(everything=True)
    assert bench.box.calls == []
    bench.clock.forward(601)
    await bench.tracker.check_now(job.job_id)
    assert bench.box.calls == ["customer"]


async def test_retry_after_outlives_the_program() -> None:
    second = replace(METER, meter_id="2")
    house = replace(HOUSE, meters=(METER, second))
    bench = await Bench(ScriptedBox([replace(DOE, premises=(house,))])).signed_in()
    for meter in (METER, second):
        await bench.tracker.submit(replace(bench.order(meter), premise=house))
    bench.box.fail("bind", Busy("429", bench.clock.now() + timedelta(minutes=10)))
    await bench.tracker.step()
    later = await again(bench)
    await later.tracker.step(everything=True)
    assert later.box.calls == []
    later.clock.forward(601)
    await later.tracker.step()
    assert len(later.box.binds) == 3


async def test_another_host_is_not_kept_waiting() -> None:
    bench = await Bench().signed_in()
    bench.box.fail("customer", Busy("429", bench.clock.now() + timedelta(minutes=10)))
    with pytest.raises(Busy):
        await bench.lookup.find(DOE.client_id)
    await bench.session.sign_in(replace(DEMO, base_url="http://127.0.0.1:2/v1"), TECH)
    assert (await bench.lookup.find(DOE.client_id)).customer == DOE
    with pytest.raises(Busy):
        await bench.session.sign_in(DEMO, TECH)


async def test_an_answer_that_cannot_be_read_is_asked_for_ever_more_rarely() -> None:
    bench = await Bench().signed_in()
    await bench.tracker.submit(replace(bench.order(), synced_at=T0 - timedelta(minutes=11)))
    bench.box.fail("customer", *[UnreadableAnswer("x")] * 5000)
    began = bench.clock.ran
    while bench.clock.ran - began < 3600:
        await bench.tracker.step()
        rest = min(bench.tracker.rest() or timedelta(minutes=1), timedelta(minutes=1))
        bench.clock.forward(rest.total_seconds())
    assert bench.box.calls.count("customer") < 20


async def test_an_earlier_device_that_was_requested_again_late_may_still_be_what_pairs() -> None:
    bench = await Bench().signed_in()
    first = await bench.submit()
    await bench.tracker.step()
    bench.clock.forward(47 * 3600)
    await bench.tracker.send_again(first.job_id)
    bench.clock.forward(2 * 3600)
    sticker = replace(STICKER, mac=MacAddress("DA:7A:CC:00:00:01"))
    other = await bench.tracker.submit(bench.order(sticker=sticker))
    await bench.tracker.step()
    bench.box.on_ami(True)
    bench.clock.forward(60)
    await bench.tracker.step(everything=True)
    assert bench.job(other).state is JobState.ACCEPTED


async def test_a_code_that_a_locked_keychain_hid_is_found_again_at_the_next_start() -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    codes, bench.store.codes = bench.store.codes, {}
    await bench.tracker.step()
    assert bench.job(job).need is Need.CODE_GONE
    bench.store.codes = codes
    later = await again(bench)
    await later.tracker.step()
    assert later.job(job).state is JobState.ACCEPTED


async def test_a_bind_that_waits_for_its_release_cannot_be_pressed_past_it() -> None:
    bench = await Bench().signed_in()
    bind = await bench.submit(release_first=True)
    with pytest.raises(TooLate):
        await bench.tracker.send_again(bind.job_id)
    assert bench.box.binds == []


class GatedStore(MemoryStore):
    """A disk that takes its time."""

    gate: asyncio.Event | None = None

    async def save(self, job: InstallJob) -> None:
        if self.gate is not None:
            await self.gate.wait()
        await super().save(job)


@pytest.mark.parametrize("press", ["seen", "cancel"])
async def test_a_press_in_the_middle_of_a_commit_breaks_no_pass(press: str) -> None:
    store = GatedStore()
    bench = await Bench(store=store).signed_in()
    job = await bench.submit()
    if press == "seen":
        await bench.tracker.step()
        bench.clock.forward(60)
    store.gate = asyncio.Event()
    act = bench.tracker.seen_in_app if press == "seen" else bench.tracker.cancel
    pressed = asyncio.ensure_future(act(job.job_id))
    await asyncio.sleep(0)
    passing = asyncio.ensure_future(bench.tracker.step())
    for _ in range(20):
        await asyncio.sleep(0)
    store.gate.set()
    await pressed
    assert await passing is None
    assert len(bench.box.binds) == (1 if press == "seen" else 0)


async def test_an_outcome_whose_commit_is_given_up_is_not_forgotten() -> None:
    store = GatedStore()
    bench = await Bench(store=store).signed_in()
    job = await bench.submit()
    save = store.save

    async def gated(changed: InstallJob) -> None:
        if changed.state is JobState.ACCEPTED and store.gate is None:
            store.gate = asyncio.Event()
        await save(changed)

    store.save = gated  # type: ignore[method-assign,assignment] # from the outcome on the disk is slow
    passing = asyncio.ensure_future(bench.tracker.step())
    for _ in range(20):
        await asyncio.sleep(0)
    passing.cancel()
    await asyncio.wait([passing])
    assert store.gate is not None
    store.gate.set()
    await bench.journal.flush()
    assert bench.job(job).state is JobState.ACCEPTED

"""The outbox at work: each job sent once, settled by evidence, watched until it is known."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from bench import DEMO, DOE, GAS, HOUSE, METER, STICKER, T0, TECH, Bench, MemoryStore, ScriptedBox

from installer_app.domain.customer import account_status
from installer_app.domain.errors import (
    AnotherSignInRequired,
    Busy,
    ClientCertificateWanted,
    ConnectionNotTrusted,
    Intercepted,
    NoNetwork,
    NotFound,
    OutcomeUnknown,
    RefusalCode,
    Refused,
    ServerDown,
    SignInRequired,
    StoreUnavailable,
    TooLate,
    UnreadableAnswer,
)
from installer_app.domain.events import SendStarted
from installer_app.domain.job import Action, Claim, Evidence, InstallJob, JobState, Need
from installer_app.domain.mac import MacAddress
from installer_app.domain.sticker import Sticker
from installer_app.services.ports import Credentials
from installer_app.services.sweep import sweep

ALREADY = Refused(RefusalCode.METER_ALREADY_BOUND, 400)


async def test_a_confirmed_install_is_on_disk_before_anything_is_sent() -> None:
    bench = await Bench().signed_in()
    committed: list[str] = []
    bench.tracker.committed.add(lambda job: committed.append(job.job_id))
    job = await bench.submit()
    assert bench.store.jobs[job.job_id].state is JobState.QUEUED
    assert committed == [job.job_id]
    assert bench.box.binds == []


async def test_sending_is_committed_before_the_wire_and_the_answer_after_it() -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    await bench.tracker.step()
    assert bench.store.seen == [JobState.QUEUED, JobState.SENDING, JobState.ACCEPTED]
    assert bench.job(job).claim is Claim.ACCEPTED
    assert [request.action for request in bench.box.binds] == [Action.BIND]


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


async def test_a_disk_that_fails_at_submit_means_that_nothing_is_sent() -> None:
    bench = await Bench().signed_in()
    bench.store.broken = True
    with pytest.raises(StoreUnavailable):
        await bench.submit()
    bench.store.broken = False
    await bench.tracker.step()
    assert (bench.journal.jobs, bench.box.binds) == ((), [])


async def test_a_disk_that_fails_after_the_answer_keeps_the_outcome_and_commits_it_later() -> None:
    class FailsOnce(MemoryStore):
        async def save(self, job: object) -> None:
            if getattr(job, "state", None) is JobState.ACCEPTED and not self.broken:
                self.broken = True
            await super().save(job)  # type: ignore[arg-type] # the test's own store takes what the port takes

    bench = await Bench(store=FailsOnce()).signed_in()
    job = await bench.submit()
    assert isinstance(await bench.tracker.step(), StoreUnavailable)
    assert bench.store.jobs[job.job_id].state is JobState.SENDING
    bench.store.broken = False
    bench.store.__class__ = MemoryStore
    bench.clock.forward(61)
    await bench.tracker.step()
    assert bench.job(job).state is JobState.ACCEPTED
    assert len(bench.box.binds) == 1


@pytest.mark.parametrize(
    "problem",
    [NoNetwork(), ConnectionNotTrusted(), ClientCertificateWanted(), Intercepted(), Busy(), SignInRequired()],
    ids=lambda p: type(p).__name__,
)
async def test_what_never_left_is_queued_and_goes_out_later(problem: BaseException) -> None:
    bench = await Bench().signed_in()
    bench.box.fail("bind", problem)
    job = await bench.submit()
    await bench.tracker.step()
    assert (bench.job(job).state, bench.job(job).sends) == (JobState.QUEUED, 0)
    bench.clock.forward(60)
    await bench.tracker.step()
    assert bench.job(job).state is JobState.ACCEPTED


async def test_a_busy_server_is_not_asked_before_its_time() -> None:
    bench = await Bench().signed_in()
    bench.box.fail("bind", Busy("429", T0 + timedelta(seconds=90)))
    job = await bench.submit()
    await bench.tracker.step()
    bench.clock.forward(89)
    await bench.tracker.step()
    assert len(bench.box.binds) == 1
    bench.clock.forward(2)
    await bench.tracker.step()
    assert bench.job(job).state is JobState.ACCEPTED


@pytest.mark.parametrize(
    "problem",
    [NoNetwork(), ServerDown("503", T0 + timedelta(minutes=1)), SignInRequired(), UnreadableAnswer()],
    ids=lambda p: type(p).__name__,
)
async def test_without_a_token_a_job_waits_with_its_reason_and_nothing_was_sent(
    problem: BaseException,
) -> None:
    bench = await Bench().signed_in()
    bench.box.fail("sign_in", problem)
    job = await bench.submit()
    await bench.tracker.step()
    waiting = bench.job(job)
    assert (waiting.state, len(waiting.history), bool(waiting.reason)) == (JobState.QUEUED, 1, True)
    assert bench.box.binds == []
    bench.clock.forward(61)
    await bench.tracker.step()
    assert bench.job(job).state is JobState.ACCEPTED


@pytest.mark.parametrize(
    "problem", [ALREADY, Refused(RefusalCode.INVALID_INSTALL_CODE, 400), Refused(RefusalCode.UNSAID, 403)]
)
async def test_a_refused_bind_waits_for_the_technician(problem: Refused) -> None:
    bench = await Bench().signed_in()
    bench.box.fail("bind", problem)
    job = await bench.submit()
    await bench.tracker.step()
    bench.clock.forward(100000)
    await bench.tracker.step()
    assert (bench.job(job).state, bench.job(job).need) == (JobState.REJECTED, Need.REFUSED)
    assert len(bench.box.binds) == 1


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


async def test_an_earlier_bind_that_had_its_48_hours_or_was_released_takes_no_credit() -> None:
    for release in (False, True):
        bench = await Bench().signed_in()
        await bench.submit()
        await bench.tracker.step()
        if not release:
            bench.clock.forward(timedelta(hours=49).total_seconds())
        sticker = Sticker(MacAddress("DA:7A:CC:00:00:01"), STICKER.code)
        other = await bench.tracker.submit(bench.order(sticker=sticker), release_first=release)
        await bench.tracker.step()
        bench.box.on_ami(True)
        bench.clock.forward(60)
        await bench.tracker.step(everything=True)
        assert (bench.job(other).state, bench.job(other).evidence) == (JobState.CONFIRMED, Evidence.RECORD)


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


async def test_a_bind_found_between_its_release_and_itself_goes_on_and_says_so() -> None:
    bench = await Bench().signed_in()
    bind = await bench.submit(release_first=True)
    bench.box.fail("customer", NoNetwork())
    await bench.tracker.step()
    assert (bench.journal[bind.after].state, bench.job(bind).state) == (JobState.RELEASED, JobState.QUEUED)
    again = bench.restarted()
    await again.journal.load()
    await again.journal.recover()
    assert "the program ended after the release" in again.job(bind).history[-1].note
    await again.signed_in()
    again.clock.forward(3600)
    await again.tracker.step()
    assert again.job(bind).state is JobState.ACCEPTED
    assert [r.action for r in again.box.binds] == [Action.RELEASE, Action.BIND]


async def test_a_queued_job_survives_a_restart_and_goes_out() -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    again = bench.restarted()
    await again.journal.load()
    await again.signed_in()
    await again.tracker.step()
    assert again.job(job).state is JobState.ACCEPTED


async def test_a_job_is_sent_under_no_other_sign_in() -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    await bench.session.sign_in(DEMO, Credentials("somebody-else", "x"))
    await bench.tracker.step(everything=True)
    assert (bench.job(job).state, bench.box.binds) == (JobState.QUEUED, [])
    await bench.session.sign_in(
        replace(DEMO, base_url="http://127.0.0.1:2/v1"), Credentials("field-tech-204", "x")
    )
    await bench.tracker.step(everything=True)
    assert bench.box.binds == []


async def test_without_a_sign_in_nothing_can_be_confirmed_and_nothing_is_sent() -> None:
    bench = Bench()
    with pytest.raises(SignInRequired):
        await bench.submit()
    assert await bench.tracker.step() is None


async def test_an_old_sync_is_asked_for_again_before_the_bind() -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    bench.clock.forward(601)
    bench.box.on_ami(True)
    await bench.tracker.step()
    assert bench.box.calls[:3] == ["sign_in", "customer", "sign_in"] or "customer" in bench.box.calls
    assert bench.job(job).baseline is True
    assert bench.job(job).claim is Claim.RECORD_CANNOT_TELL


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        (replace(DOE, client_id="999"), "another customer"),
        (replace(DOE, status=account_status("F")), "final"),
        (replace(DOE, premises=()), "no longer"),
        (
            replace(DOE, premises=(replace(HOUSE, meters=(replace(GAS, meter_id="123456789"),)),)),
            "cannot be bound",
        ),
    ],
)
async def test_a_record_that_changed_refuses_the_bind_before_it_is_sent(record: object, reason: str) -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    bench.clock.forward(601)
    bench.box.customers["123456789"] = record  # type: ignore[assignment] # parametrised as object
    await bench.tracker.step()
    refused = bench.job(job)
    assert (refused.state, refused.need) == (JobState.REJECTED, Need.RECHECK_FAILED)
    assert reason in refused.reason
    assert bench.box.binds == []


@pytest.mark.parametrize("problem", [NotFound(), Refused(RefusalCode.UNSAID, 403)])
async def test_a_customer_that_is_gone_refuses_the_bind_before_it_is_sent(problem: BaseException) -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    bench.clock.forward(601)
    bench.box.fail("customer", problem)
    await bench.tracker.step()
    assert bench.job(job).need is Need.RECHECK_FAILED


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


async def test_release_then_bind_are_two_recorded_steps_in_that_order() -> None:
    bench = await Bench().signed_in()
    bind = await bench.submit(release_first=True)
    release = bench.journal[bind.after]
    assert (release.action, bench.job(bind).baseline) == (Action.RELEASE, None)
    await bench.tracker.step()
    await bench.tracker.step()
    assert [request.action for request in bench.box.binds] == [Action.RELEASE, Action.BIND]
    assert (bench.job(release).state, bench.job(bind).state) == (JobState.RELEASED, JobState.ACCEPTED)


async def test_a_refused_release_takes_the_bind_back_with_nothing_sent() -> None:
    bench = await Bench().signed_in()
    bench.box.fail("bind", Refused(RefusalCode.UNSAID, 400))
    bind = await bench.submit(release_first=True)
    await bench.tracker.step()
    await bench.tracker.step()
    assert bench.job(bind).state is JobState.CANCELLED
    assert "release was refused" in bench.job(bind).history[-1].note
    assert len(bench.box.binds) == 1


async def test_a_lost_release_is_repeated_only_by_the_technician_and_never_after_a_bind() -> None:
    bench = await Bench().signed_in()
    bench.box.fail("bind", OutcomeUnknown("lost"))
    bind = await bench.submit(release_first=True)
    release = bench.journal[bind.after]
    await bench.tracker.step()
    bench.clock.forward(10000)
    await bench.tracker.step()
    assert (bench.job(release).state, bench.job(bind).state) == (JobState.UNKNOWN, JobState.QUEUED)
    assert len(bench.box.binds) == 1
    assert bench.tracker.may_release_again(release.job_id)
    await bench.tracker.send_again(release.job_id)
    assert bench.job(release).state is JobState.RELEASED
    await bench.tracker.step()
    assert bench.job(bind).state is JobState.ACCEPTED
    assert not bench.tracker.may_release_again(release.job_id)


async def test_a_late_repeat_of_a_release_is_not_sent_once_the_meter_was_bound_again() -> None:
    bench = await Bench().signed_in()
    bench.box.fail("bind", OutcomeUnknown("lost"))
    bind = await bench.submit(release_first=True)
    await bench.tracker.step()
    bench.clock.forward(60)
    await bench.submit()
    await bench.tracker.step()
    with pytest.raises(TooLate):
        await bench.tracker.send_again(bind.after)


async def test_the_technician_can_cancel_confirm_and_look_at_once() -> None:
    bench = await Bench().signed_in()
    first, second = await bench.submit(), await bench.submit()
    assert (await bench.tracker.cancel(first.job_id)).state is JobState.CANCELLED
    await bench.tracker.step()
    await bench.tracker.check_now(second.job_id)
    assert bench.job(second).looks == 1
    assert (await bench.tracker.seen_in_app(second.job_id)).evidence is Evidence.TECHNICIAN


async def test_an_install_code_that_is_gone_asks_for_the_sticker_and_keeps_the_rest() -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    code = bench.store.codes.pop(job.job_id)
    await bench.tracker.step()
    await bench.tracker.step()
    assert (bench.job(job).state, bench.job(job).need) == (JobState.QUEUED, Need.CODE_GONE)
    assert bench.box.binds == []
    await bench.journal.give_code(job.job_id, code)
    await bench.tracker.step()
    assert bench.job(job).state is JobState.ACCEPTED


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


async def test_a_refusal_is_answered_by_the_next_request_for_the_meter_or_put_aside() -> None:
    bench = await Bench().signed_in()
    bench.box.fail("bind", ALREADY, ALREADY)
    first = await bench.submit()
    await bench.tracker.step()
    assert bench.job(first).need is Need.REFUSED
    second = await bench.submit()
    assert bench.job(first).need is Need.NONE
    await bench.tracker.step()
    assert (await bench.tracker.put_aside(second.job_id)).need is Need.NONE
    assert (await sweep(bench.tracker, bench.session, bench.clock, 0)).done


async def test_a_bind_taken_back_while_the_network_is_slow_stays_taken_back() -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    bench.clock.forward(3600)
    held = bench.box.hold("customer")
    step = asyncio.ensure_future(bench.tracker.step())
    for _ in range(10):
        await asyncio.sleep(0)
    await bench.tracker.cancel(job.job_id)
    held.set()
    assert await step is None
    assert (bench.job(job).state, bench.box.binds) == (JobState.CANCELLED, [])


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


async def test_an_outcome_that_the_disk_did_not_take_is_in_an_export_all_the_same() -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    save = bench.store.save

    async def full_after_sending(changed: InstallJob) -> None:
        bench.store.broken = changed.state is not JobState.SENDING
        await save(changed)

    bench.store.save = full_after_sending  # type: ignore[method-assign,assignment] # a disk that is full from then on
    assert isinstance(await bench.tracker.step(), StoreUnavailable)
    assert bench.job(job).state is JobState.SENDING
    assert [known.state for known in bench.journal.known] == [JobState.ACCEPTED]


async def _until(what: object) -> None:
    assert callable(what)
    for _ in range(20000):
        if what():
            return
        await asyncio.sleep(0)
    raise AssertionError("it never came to that")


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

"""The outbox at work: what is saved, what goes out, once, and what stops it before."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from bench import DEMO, DOE, GAS, HOUSE, STICKER, T0, Bench
from memory_stores import MemoryStore

from installer_app.domain.customer import account_status
from installer_app.domain.errors import (
    Busy,
    ClientCertificateWanted,
    ConnectionNotTrusted,
    Intercepted,
    NoNetwork,
    NotFound,
    RefusalCode,
    Refused,
    ServerDown,
    SignInRequired,
    StoreUnavailable,
    UnreadableAnswer,
)
from installer_app.domain.job import Action, Claim, InstallJob, JobState, Need
from installer_app.services.profile import Credentials
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


async def test_the_code_of_a_job_that_was_taken_back_meanwhile_is_not_kept_again() -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    code = bench.store.codes.pop(job.job_id)
    await bench.tracker.step()
    await bench.tracker.cancel(job.job_id)
    given = await bench.journal.give_code(job.job_id, code)
    assert (given.state, given.need) == (JobState.CANCELLED, Need.NONE)
    assert bench.store.codes == {}


async def test_a_code_scanned_for_a_bind_that_was_sent_meanwhile_is_not_kept_again() -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    await bench.tracker.step()
    bench.store.codes.clear()
    assert (await bench.journal.give_code(job.job_id, STICKER.code)).state is JobState.ACCEPTED
    assert bench.store.codes == {}


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
    assert [known.state for known in bench.journal.known_live] == [JobState.ACCEPTED]

"""What an install has bound is released without another: begun once, and beside nothing else."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from bench import DOE, HOUSE, METER, STICKER, TECH, Bench
from memory_stores import WipingStore

from installer_app.domain.errors import (
    AnotherSignInRequired,
    NoNetwork,
    OutcomeUnknown,
    RefusalCode,
    Refused,
    SignInRequired,
    StoreUnavailable,
    TooLate,
)
from installer_app.domain.job import Action, Evidence, InstallJob, JobState, Need
from installer_app.domain.mac import MacAddress
from installer_app.domain.sticker import Sticker
from installer_app.services.profile import Credentials
from installer_app.services.releasing import Hindrance

OTHER_METER = replace(METER, meter_id="220151207", is_primary=False)
OTHER_STICKER = Sticker(MacAddress("DA:7A:CC:00:41:7D"), STICKER.code)


async def at_work() -> Bench:
    return await Bench(store=WipingStore()).signed_in()


async def accepted(bench: Bench) -> InstallJob:
    bind = await bench.submit()
    await bench.tracker.step()
    assert bench.job(bind).state is JobState.ACCEPTED
    return bench.job(bind)


async def confirmed(bench: Bench) -> InstallJob:
    bind = await accepted(bench)
    bench.box.on_ami(True)
    bench.clock.forward(3600)
    await bench.tracker.step(everything=True)
    assert bench.job(bind).state is JobState.CONFIRMED
    return bench.job(bind)


async def test_the_code_that_is_still_kept_releases_the_device_that_was_bound() -> None:
    bench = await at_work()
    bind = await accepted(bench)
    release = await bench.tracker.release(bind.job_id)
    assert (release.state, release.after, len(bench.box.binds)) == (JobState.QUEUED, "", 1)
    await bench.tracker.step()
    sent = bench.box.binds[-1]
    assert (sent.action, sent.mac, sent.code) == (Action.RELEASE, STICKER.mac, STICKER.code)
    done = bench.job(release)
    assert (done.state, done.evidence, done.sends) == (JobState.RELEASED, Evidence.ANSWER, 1)
    assert done.masked_code == STICKER.code.masked


async def test_once_confirmed_the_code_is_wiped_and_the_sticker_s_own_is_asked_for() -> None:
    bench = await at_work()
    bind = await confirmed(bench)
    assert await bench.tracker.releases.code_kept(bind.job_id) is None
    with pytest.raises(TooLate):
        await bench.tracker.release(bind.job_id)
    assert bench.job(bind).need is Need.NONE
    release = await bench.tracker.release(bind.job_id, STICKER.code)
    await bench.tracker.step()
    assert bench.job(release).state is JobState.RELEASED
    assert bench.job(bind).state is JobState.CONFIRMED


async def test_a_double_press_gives_one_release() -> None:
    bench = await at_work()
    bind = await accepted(bench)
    pressed = (bench.tracker.release(bind.job_id), bench.tracker.release(bind.job_id))
    first, second = await asyncio.gather(*pressed, return_exceptions=True)
    assert isinstance(first, InstallJob)
    assert isinstance(second, TooLate)
    await bench.tracker.step()
    assert [request.action for request in bench.box.binds] == [Action.BIND, Action.RELEASE]


async def test_a_release_that_waits_and_has_no_number_keeps_a_second_one_out() -> None:
    bench = await at_work()
    bind = await accepted(bench)
    bench.box.fail("customer", *[NoNetwork()] * 3)
    bench.clock.forward(3600)
    release = await bench.tracker.release(bind.job_id)
    await bench.tracker.step()
    assert (bench.job(release).state, bench.job(release).number) == (JobState.QUEUED, 0)
    assert bench.tracker.releases.hindrance(bench.job(bind)) is Hindrance.UNDER_WAY
    with pytest.raises(TooLate):
        await bench.tracker.release(bind.job_id)
    await bench.tracker.cancel(release.job_id)
    assert bench.tracker.releases.hindrance(bench.job(bind)) is None


async def test_a_bind_that_is_written_down_at_the_same_moment_keeps_the_release_out() -> None:
    bench = await at_work()
    bind = await accepted(bench)
    order = bench.order(sticker=OTHER_STICKER)
    replacing = bench.tracker.submit(order, release_first=True)
    done = await asyncio.gather(replacing, bench.tracker.release(bind.job_id), return_exceptions=True)
    assert isinstance(done[1], TooLate)
    assert len(bench.journal.jobs) == 3


async def test_a_lost_answer_is_said_and_never_repeated_by_itself() -> None:
    bench = await at_work()
    bind = await accepted(bench)
    bench.box.fail("bind", OutcomeUnknown("lost"))
    release = await bench.tracker.release(bind.job_id)
    await bench.tracker.step()
    bench.clock.forward(10_000)
    await bench.tracker.step(everything=True)
    doubt = bench.job(release)
    assert (doubt.state, doubt.need, doubt.sends) == (JobState.UNKNOWN, Need.STILL_UNKNOWN, 1)
    assert bench.tracker.releases.hindrance(bench.job(bind)) is Hindrance.UNDER_WAY
    bench.box.fail("bind", Refused(RefusalCode.UNSAID, 400))
    await bench.tracker.send_again(release.job_id)
    done = bench.job(release)
    assert (done.state, done.evidence, done.sends) == (JobState.RELEASED, Evidence.INFERRED, 2)


async def test_a_refused_release_leaves_the_device_on_the_meter_and_the_next_one_answers_it() -> None:
    bench = await at_work()
    bind = await accepted(bench)
    bench.box.fail("bind", Refused(RefusalCode.INVALID_INSTALL_CODE, 400))
    first = await bench.tracker.release(bind.job_id)
    await bench.tracker.step()
    assert (bench.job(first).state, bench.job(first).need) == (JobState.REJECTED, Need.REFUSED)
    assert bench.tracker.releases.hindrance(bench.job(bind)) is None
    await bench.tracker.release(bind.job_id)
    assert bench.job(first).need is Need.NONE


async def test_a_release_leaves_a_refused_bind_to_be_made_yet() -> None:
    bench = await at_work()
    bind = await accepted(bench)
    bench.box.fail("bind", Refused(RefusalCode.METER_ALREADY_BOUND, 400))
    refused = await bench.tracker.submit(bench.order(sticker=OTHER_STICKER))
    await bench.tracker.step()
    assert bench.tracker.releases.hindrance(bench.job(refused)) is Hindrance.NOT_THERE
    await bench.tracker.release(bind.job_id)
    assert bench.job(refused).need is Need.REFUSED


async def test_what_was_released_while_it_paired_waits_no_more_and_is_never_overdue() -> None:
    bench = await at_work()
    bind = await accepted(bench)
    await bench.tracker.release(bind.job_id)
    await bench.tracker.step()
    ended = bench.job(bind)
    assert (ended.state, ended.open) == (JobState.RELEASED, False)
    bench.clock.forward(timedelta(hours=49).total_seconds())
    await bench.tracker.step(everything=True)
    assert bench.job(bind) == ended


async def test_a_program_that_ended_right_after_the_release_finds_what_it_ended() -> None:
    bench = await at_work()
    bind = await accepted(bench)
    await bench.tracker.release(bind.job_id)
    await bench.tracker._outgoing.send(eager=True)  # the pass does not come to its end
    assert bench.job(bind).state is JobState.ACCEPTED
    later = bench.restarted()
    await later.journal.load()
    await later.journal.recover()
    await later.tracker.step()
    assert later.job(bind).state is JobState.RELEASED


async def test_a_record_that_changed_meanwhile_stops_the_release_before_it_is_sent() -> None:
    bench = await at_work()
    bind = await accepted(bench)
    bench.box.fail("customer", Refused(RefusalCode.UNSAID, 403))
    release = await bench.tracker.release(bind.job_id)
    await bench.tracker.step()
    assert (bench.job(release).state, bench.job(release).sent_at) == (JobState.REJECTED, None)
    assert bench.job(bind).state is JobState.ACCEPTED


async def test_a_disk_that_fails_means_that_nothing_is_kept_and_nothing_is_sent() -> None:
    bench = await at_work()
    bind = await accepted(bench)
    bench.store.broken = True
    with pytest.raises(StoreUnavailable):
        await bench.tracker.release(bind.job_id, STICKER.code)
    bench.store.broken = False
    await bench.tracker.step()
    assert [request.action for request in bench.box.binds] == [Action.BIND]
    assert await bench.tracker.release(bind.job_id)


async def test_another_sign_in_or_none_releases_nothing() -> None:
    bench = await at_work()
    bind = await accepted(bench)
    await bench.signed_in(credentials=Credentials("night-shift", "made-up"))
    assert bench.tracker.releases.hindrance(bench.job(bind)) is Hindrance.ANOTHER_SIGN_IN
    with pytest.raises(AnotherSignInRequired):
        await bench.tracker.release(bind.job_id)
    await bench.session.sign_out()
    with pytest.raises(SignInRequired):
        await bench.tracker.release(bind.job_id)
    assert len(bench.journal.jobs) == 1


async def test_working_offline_the_release_waits_for_its_own_sign_in() -> None:
    bench = await at_work()
    bind = await accepted(bench)
    await bench.session.sign_out()
    bench.session.work_offline(bind.place)
    release = await bench.tracker.release(bind.job_id)
    await bench.tracker.step()
    assert bench.job(release).reason == "not signed in yet"
    await bench.signed_in(credentials=TECH)
    await bench.tracker.step()
    assert bench.job(release).state is JobState.RELEASED


async def test_a_device_that_went_to_another_meter_is_not_released_by_the_old_install() -> None:
    bench = await at_work()
    bind = await accepted(bench)
    bench.box.know(replace(DOE, premises=(replace(HOUSE, meters=(METER, OTHER_METER)),)))
    moved = await bench.tracker.submit(bench.order(meter=OTHER_METER))
    assert bench.tracker.releases.hindrance(bench.job(bind)) is Hindrance.DEVICE_UNDER_WAY
    assert not bench.tracker.releases.something_under_way(bench.job(bind))
    await bench.tracker.step()
    assert bench.job(moved).state is JobState.ACCEPTED
    assert bench.tracker.releases.hindrance(bench.job(bind)) is Hindrance.ELSEWHERE
    assert bench.tracker.releases.hindrance(bench.job(moved)) is None


async def test_an_old_doubt_that_later_requests_have_settled_hinders_nothing() -> None:
    bench = await at_work()
    bench.box.fail("bind", OutcomeUnknown("lost"))
    await bench.submit()
    await bench.tracker.step()
    bench.clock.forward(60)
    newer = await bench.tracker.submit(bench.order(sticker=OTHER_STICKER), release_first=True)
    await bench.tracker.step()
    await bench.tracker.step()
    assert bench.job(newer).state is JobState.ACCEPTED
    assert bench.tracker.releases.hindrance(bench.job(newer)) is None


async def test_after_the_release_another_device_is_bound_on_the_meter() -> None:
    bench = await at_work()
    bind = await confirmed(bench)
    await bench.tracker.release(bind.job_id, STICKER.code)
    await bench.tracker.step()
    bench.box.on_ami(False)
    bench.clock.forward(60)
    other = await bench.tracker.submit(bench.order(sticker=OTHER_STICKER))
    await bench.tracker.step()
    bench.box.on_ami(True)
    bench.clock.forward(60)
    await bench.tracker.step(everything=True)
    assert bench.job(other).state is JobState.CONFIRMED
    assert [r.action for r in bench.box.binds] == [Action.BIND, Action.RELEASE, Action.BIND]

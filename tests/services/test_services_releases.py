"""A release is a recorded step of its own, and never a guess."""

from datetime import timedelta

import pytest
from bench import STICKER, Bench

from installer_app.domain.errors import (
    NoNetwork,
    OutcomeUnknown,
    RefusalCode,
    Refused,
    TooLate,
)
from installer_app.domain.job import Action, Evidence, JobState
from installer_app.domain.mac import MacAddress
from installer_app.domain.sticker import Sticker


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
    assert bench.tracker.releases.may_release_again(release.job_id)
    await bench.tracker.send_again(release.job_id)
    assert bench.job(release).state is JobState.RELEASED
    await bench.tracker.step()
    assert bench.job(bind).state is JobState.ACCEPTED
    assert not bench.tracker.releases.may_release_again(release.job_id)


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

"""The tracker over thousands of installs: what is not done again and again, and still right."""

from dataclasses import replace
from datetime import timedelta

from bench import METER, STICKER, Bench
from desks import desk_over

from installer_app.domain.job import InstallJob, JobState
from installer_app.presenters.desk import Desk
from installer_app.presenters.tracker.view import FILTERS

COUNT = 1500


async def crowded() -> tuple[Bench, Desk, tuple[InstallJob, ...]]:
    """Thousands confirmed, three that wait, and the tracker on show."""
    bench = Bench()
    await bench.signed_in()
    waiting = [await bench.tracker.submit(bench.order(replace(METER, meter_id=f"{i}"))) for i in range(3)]
    done = [
        replace(waiting[0], job_id=f"done-{i}", state=JobState.CONFIRMED, created_at=bench.clock.now())
        for i in range(COUNT)
    ]
    bench.store.jobs |= {job.job_id: job for job in done}
    await bench.journal.load()
    desk = desk_over(bench)
    desk.tracker.enter()
    return bench, desk, tuple(waiting)


def waits(desk: Desk) -> int:
    return dict(zip(FILTERS, desk.tracker.state.counts, strict=True))["waiting"]


async def test_of_many_changes_in_a_row_the_first_shows_at_once_and_the_last_soon() -> None:
    bench, desk, waiting = await crowded()
    told: list[int] = []
    desk.tracker.changed.add(lambda _: told.append(waits(desk)))
    for job in waiting:
        await bench.tracker.cancel(job.job_id)
    assert told == [2]
    await desk.tracker.rest_action.ended()
    assert told == [2, 0]


async def test_what_changed_while_the_list_rested_is_there_when_it_is_opened_again() -> None:
    bench, desk, waiting = await crowded()
    for job in waiting[:2]:
        await bench.tracker.cancel(job.job_id)
    desk.tracker.leave()
    await desk.tracker.rest_action.ended()
    assert waits(desk) == 2
    desk.tracker.enter()
    assert waits(desk) == 1


async def test_a_filter_and_a_letter_find_what_changed_a_moment_ago() -> None:
    bench, desk, waiting = await crowded()
    for job in waiting[:2]:
        await bench.tracker.cancel(job.job_id)
    desk.tracker.filter("cancelled")
    assert len(desk.tracker.state.rows) == 2
    await desk.tracker.rest_action.ended()


async def test_the_row_of_a_finished_install_says_the_day_when_the_day_is_over() -> None:
    bench, desk, _ = await crowded()
    done = f"done-{COUNT - 1}"
    sent = replace(bench.store.jobs[done], sent_at=bench.clock.now())
    bench.store.jobs[done] = sent
    await bench.journal.load()
    await desk.tracker.rest_action.ended()
    desk.tracker.filter("confirmed")
    desk.tracker.refresh()
    first = desk.tracker.state.rows[0]
    assert (first.job_id, " " in first.sent) == (done, False)
    bench.clock.forward(timedelta(days=1).total_seconds())
    desk.tracker.tick()
    assert " " in desk.tracker.state.rows[0].sent


async def test_thousands_are_chosen_at_once_and_only_what_is_under_way_can_be_touched() -> None:
    _, desk, waiting = await crowded()
    desk.tracker.choose(*desk.tracker.state.rows.ids)
    several = desk.tracker.state.several
    assert several is not None
    assert len(several.job_ids) == COUNT + len(waiting)
    cancel = next(choice for choice in several.choices if choice.key == "cancel")
    assert sorted(cancel.job_ids) == sorted(job.job_id for job in waiting)
    # The done ones are all of the first one's meter.
    assert cancel.cannot == "Not meter 0."


async def test_the_row_of_a_finished_install_tells_of_what_was_done_on_its_meter_since() -> None:
    bench = await Bench().signed_in()
    job = await bench.submit()
    await bench.tracker.step()
    bench.box.on_ami(True)
    await bench.tracker.step(everything=True)
    desk = desk_over(bench)
    desk.tracker.enter()
    (row,) = desk.tracker.state.rows
    assert "released" not in row.why
    await bench.tracker.release(job.job_id, STICKER.code)
    await bench.tracker.step()
    rows = {row.job_id: row for row in desk.tracker.state.rows}
    assert rows[job.job_id].why == "Its device was released from this laptop since."

"""Today's list: opened, added to, worked through, taken back, kept through a night, and forgotten."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from bench import DOE, METER, Bench

from installer_app.domain.errors import ListUnreadable, StoreUnavailable
from installer_app.domain.file_problems import ListProblem
from installer_app.domain.standing import StopState
from installer_app.domain.stop import Reason, WorkOrder
from installer_app.services.forgetting import Forgetting
from installer_app.services.list_file import read_list_file

MORNING = (WorkOrder("220148873", "Ana Ortiz"), WorkOrder(DOE.client_id, "John Doe"), WorkOrder("3"))


async def opened(bench: Bench, *orders: WorkOrder) -> Bench:
    await bench.day_list.take_over(orders or MORNING, add=False)
    return bench


def numbers(bench: Bench) -> list[str]:
    return [one.stop.work.number for one in bench.day_list.standings]


def states(bench: Bench) -> list[StopState]:
    return [one.state for one in bench.day_list.standings]


def stop_id(bench: Bench, place: int) -> str:
    return bench.day_list.standings[place - 1].stop.stop_id


async def test_a_list_is_there_again_after_a_restart_with_what_was_said() -> None:
    bench = await opened(Bench())
    await bench.day_list.could_not(stop_id(bench, 1), Reason.NOBODY_HOME, "rang twice")
    again = bench.restarted()
    await again.day_list.load()
    first = again.day_list.standings[0]
    assert (first.state, numbers(again)) == (StopState.COULD_NOT, numbers(bench))
    assert first.stop.could_not is not None
    assert (first.stop.could_not.note, first.stop.could_not.at) == ("rang twice", bench.clock.now())


async def test_an_install_ticks_its_stop_as_it_goes_on() -> None:
    bench = await opened(await Bench().signed_in())
    heard = list[None]()
    bench.day_list.changed.add(heard.append)
    job = await bench.submit()
    assert states(bench)[1] is StopState.WAITING
    await bench.tracker.step()
    assert states(bench)[1] is StopState.PAIRING
    await bench.tracker.seen_in_app(job.job_id)
    assert states(bench) == [StopState.TO_DO, StopState.DONE, StopState.TO_DO]
    assert heard


async def test_an_install_at_another_utility_ticks_nothing() -> None:
    bench = await opened(await Bench().signed_in())
    await bench.submit()
    await bench.tracker.step()
    await bench.session.sign_out()
    assert states(bench)[1] is StopState.PAIRING
    other = replace(bench.journal.jobs[0].place, base_url="https://other.test")
    bench.store.jobs = {j.job_id: replace(j, place=other) for j in bench.journal.jobs}
    again = await bench.restarted().signed_in()
    await again.journal.load()
    await again.day_list.load()
    assert states(again)[1] is StopState.TO_DO


async def test_who_works_offline_for_another_utility_sees_no_ticks_of_this_one() -> None:
    bench = await opened(await Bench().signed_in())
    job = await bench.submit()
    await bench.tracker.step()
    await bench.session.sign_out()
    bench.session.work_offline(replace(job.place, base_url="https://other.test"))
    assert states(bench)[1] is StopState.TO_DO
    await bench.session.sign_out()
    bench.session.work_offline(job.place)
    assert states(bench)[1] is StopState.PAIRING


async def test_adding_keeps_what_is_there_and_brings_what_is_new() -> None:
    bench = await opened(Bench())
    added = await bench.day_list.take_over((MORNING[1], WorkOrder("4")), add=True)
    assert (added, numbers(bench)) == (1, ["220148873", DOE.client_id, "3", "4"])
    assert [one.stop.place for one in bench.day_list.standings] == [1, 2, 3, 4]


async def test_replacing_keeps_what_was_said_of_stops_that_are_in_both() -> None:
    bench = await opened(Bench())
    await bench.day_list.could_not(stop_id(bench, 3), Reason.NO_ACCESS, "")
    await bench.day_list.take_over((WorkOrder("9"), WorkOrder("3", "Rosa")), add=False)
    assert numbers(bench) == ["9", "3"]
    assert states(bench) == [StopState.TO_DO, StopState.COULD_NOT]
    assert bench.day_list.standings[1].stop.work.name == "Rosa"


async def test_the_last_thing_done_can_be_taken_back_whatever_it_was() -> None:
    bench = await opened(Bench())
    before = bench.day_list.standings
    steps = (
        lambda: bench.day_list.take_over((WorkOrder("9"),), add=False),
        lambda: bench.day_list.take_over((WorkOrder("9"),), add=True),
        lambda: bench.day_list.could_not(stop_id(bench, 2), Reason.OTHER, "x"),
        lambda: bench.day_list.put_off(stop_id(bench, 2)),
    )
    for step in steps:
        await step()
        assert bench.day_list.standings != before
        await bench.day_list.undo()
        assert bench.day_list.standings == before
        assert bench.day_list.undo_next is None


async def test_what_was_said_of_a_stop_can_be_taken_back_later_too() -> None:
    bench = await opened(Bench())
    await bench.day_list.could_not(stop_id(bench, 1), Reason.OTHER, "x")
    await bench.day_list.put_off(stop_id(bench, 2))
    await bench.day_list.take_back(stop_id(bench, 1))
    assert states(bench) == [StopState.TO_DO, StopState.PUT_OFF, StopState.TO_DO]


async def test_skipped_stops_come_back_after_the_others() -> None:
    bench = await opened(Bench())
    seen = list[str]()
    for _ in range(3):
        upcoming = bench.day_list.next()
        assert upcoming is not None
        seen.append(upcoming.work.number)
        await bench.day_list.put_off(upcoming.stop_id)
        bench.clock.forward(60)
    upcoming = bench.day_list.next()
    assert seen == numbers(bench)
    assert upcoming is not None
    assert upcoming.work.number == seen[0]


async def test_a_disk_that_takes_nothing_leaves_the_list_as_it_was() -> None:
    bench = await opened(Bench())
    before = bench.day_list.standings
    bench.stops.full = True
    for step in (
        lambda: bench.day_list.take_over((), add=False),
        lambda: bench.day_list.put_off(stop_id(bench, 1)),
        bench.day_list.undo,
    ):
        with pytest.raises(StoreUnavailable):
            await step()
        assert bench.day_list.standings == before
    bench.stops.full = False
    await bench.day_list.undo()
    assert bench.day_list.standings == ()


async def test_a_night_shift_keeps_its_list_and_a_new_one_is_of_the_new_day() -> None:
    bench = await opened(await Bench().signed_in())
    day = bench.day_list.day
    bench.clock.forward(timedelta(hours=12).total_seconds())
    assert bench.day_list.day == day < bench.day_list.today
    await bench.submit()
    await bench.tracker.step()
    assert states(bench)[1] is StopState.PAIRING
    await bench.day_list.take_over((WorkOrder("9"),), add=True)
    assert (numbers(bench), bench.day_list.day) == (["9"], bench.day_list.today)
    await bench.day_list.undo()
    assert len(numbers(bench)) == len(MORNING)


async def test_thirty_days_later_the_whole_list_is_gone_by_a_clock_that_is_borne_out() -> None:
    bench = await opened(Bench())
    forgetting = Forgetting(bench.journal, bench.recents, bench.timing, day_list=bench.day_list)
    bench.clock.forward(timedelta(days=32).total_seconds())
    await forgetting.once()
    assert numbers(bench)
    bench.box.clock_offset = timedelta()
    await bench.signed_in()
    await forgetting.once()
    assert (numbers(bench), bench.stops.days) == ([], {})


async def test_what_is_forgotten_each_hour_leaves_the_day_s_list_and_its_undo() -> None:
    bench = await opened(Bench())
    bench.box.clock_offset = timedelta()
    await bench.signed_in()
    await bench.day_list.put_off(stop_id(bench, 1))
    await Forgetting(bench.journal, bench.recents, bench.timing, day_list=bench.day_list).once()
    assert len(numbers(bench)) == len(MORNING)
    assert bench.day_list.undo_next is not None


async def test_with_all_that_is_kept_of_customers_today_s_list_goes_too_when_a_person_says_so() -> None:
    bench = await opened(Bench())
    await bench.day_list.could_not(stop_id(bench, 1), Reason.OTHER, "dog")
    await bench.forgetting.everything()
    assert (numbers(bench), bench.stops.days, bench.day_list.undo_next) == ([], {}, None)


async def test_an_account_number_is_known_once_it_was_looked_up() -> None:
    bench = await opened(await Bench().signed_in(), WorkOrder("8800123", "John Doe"))
    await bench.submit()
    assert states(bench) == [StopState.TO_DO]
    await bench.day_list.is_of(stop_id(bench, 1), DOE.client_id)
    assert states(bench) == [StopState.WAITING]
    assert [one.stop.work.number for one in bench.day_list.here(DOE.client_id)] == ["8800123"]
    assert bench.journal.jobs[0].target.meter_id == METER.meter_id


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("list.csv", None, ListProblem.GONE),
        ("folder", b"", ListProblem.FOLDER),
        ("bad\0name.csv", None, ListProblem.NOT_OPENED),
        ("route.xlsx", b"PK\x03\x04rest", ListProblem.SPREADSHEET),
        ("empty.csv", b"", ListProblem.EMPTY),
    ],
)
def test_a_file_that_is_no_list_says_why(
    tmp_path: Path, name: str, content: bytes | None, reason: ListProblem
) -> None:
    if name == "folder":
        (tmp_path / name).mkdir()
    elif content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(ListUnreadable) as raised:
        read_list_file(tmp_path / name)
    assert raised.value.reason is reason

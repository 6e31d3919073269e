"""Today's list: nothing is taken before its preview is agreed to; exported, and opened again."""

import codecs
import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from bench import Bench
from desks import bind, desk_at_review, desk_over, signed_in_desk
from today_kit import LIST, Day

from installer_app.domain.stop import Reason
from installer_app.presenters.today.state import StopAction, TodayFace
from installer_app.services.profile import Profile


@pytest.fixture
async def day(tmp_path: Path) -> Day:
    bench = Bench()
    desk = await signed_in_desk(bench)
    desk.today.enter()
    return Day(bench, desk, tmp_path)


async def test_nothing_is_taken_before_the_preview_is_agreed_to(day: Day) -> None:
    await day.open()
    preview = day.state.preview
    assert preview is not None
    assert day.face() is TodayFace.PREVIEW
    assert (preview.file, preview.taken, preview.left_out) == (
        "route.csv",
        "3 stops will be taken",
        "1 line can’t be taken",
    )
    assert [(one.words, one.taken) for one in preview.troubles] == [("Line 4 has no customer number.", False)]
    assert (preview.take, preview.add, preview.question) == ("Take 3 stops", "", "")
    assert day.bench.stops.days == {}
    day.desk.today.put_away()
    assert day.face() is TodayFace.EMPTY
    await day.open()
    day.desk.today.take()
    await day.done()
    assert day.face() is TodayFace.LIST
    assert [row.who for row in day.state.rows] == ["Ana Ortiz", "Jane Doe", "Rosa Lindqvist"]
    assert day.state.summary == "3 stops · 3 to go"
    assert day.badges == ["Next", "To do", "To do"]
    assert day.state.message is not None
    assert day.state.message.title == "3 stops taken over"


async def test_where_there_is_a_list_the_technician_chooses_to_add_or_to_replace(day: Day) -> None:
    await day.taken()
    more = "Customer number\n0012\n7777\n"
    await day.open(more)
    preview = day.state.preview
    assert preview is not None
    assert preview.question == "Today’s list has 3 already. Replacing takes 2 of them out."
    assert (preview.take, preview.add) == ("Replace the list", "Add 1 to the list")
    day.desk.today.take(add=True)
    await day.done()
    assert len(day.state.rows) == 4
    await day.open(more)
    assert day.state.preview is not None
    assert day.state.preview.add == ""
    day.desk.today.take()
    await day.done()
    assert [row.number for row in day.state.rows] == ["0012", "7777"]
    assert day.state.undo == "Take back the list"
    day.desk.today.undo()
    await day.done()
    assert len(day.state.rows) == 4


@pytest.mark.parametrize(
    ("name", "text", "title_or_todo"),
    [
        ("route.xlsx", "PK\x03\x04", "CSV UTF-8"),
        ("empty.csv", "", "Ask the depot"),
        ("names.csv", "Name,Phone\nJohn,5\n", "Name the column"),
        ("bare.csv", "0012,John\n", "Add a first line"),
    ],
)
async def test_a_file_that_is_no_list_says_what_to_do_and_leaves_the_list_alone(
    day: Day, name: str, text: str, title_or_todo: str
) -> None:
    await day.taken()
    await day.open(text, name)
    message = day.state.message
    assert message is not None
    assert title_or_todo in message.text
    assert day.face() is TodayFace.LIST
    assert len(day.state.rows) == 3


async def test_the_columns_that_there_are_are_named_where_none_holds_the_numbers(day: Day) -> None:
    await day.open("Name,Phone\nJohn,5\n")
    assert day.state.message is not None
    assert "It has: Name, Phone." in day.state.message.happened


async def test_several_files_at_once_are_not_guessed_at(day: Day) -> None:
    day.desk.today.open([day.folder / "a.csv", day.folder / "b.csv"])
    assert day.state.message is not None
    assert "several files" in day.state.message.happened


async def test_a_file_put_away_while_it_is_read_does_not_come_back(day: Day) -> None:
    (day.folder / "route.csv").write_text(LIST)
    day.desk.today.open([day.folder / "route.csv"])
    assert day.face() is TodayFace.READING
    day.desk.today.put_away()
    await day.done()
    assert day.face() is TodayFace.EMPTY
    assert day.state.preview is None


async def test_a_file_put_away_while_it_is_read_says_nothing_later_either(day: Day) -> None:
    (day.folder / "route.csv").write_bytes(b"%PDF-1.7")
    day.desk.today.open([day.folder / "route.csv"])
    day.desk.today.leave()
    await day.done()
    day.desk.today.enter()
    assert (day.face(), day.state.message) == (TodayFace.EMPTY, None)


async def test_of_two_files_opened_one_after_the_other_the_last_is_shown(day: Day) -> None:
    for folder, text in (("monday", LIST), ("tuesday", "Customer number\n7777\n")):
        (day.folder / folder).mkdir()
        (day.folder / folder / "route.csv").write_text(text)
        # The first waits its turn behind this, so that both are asked for before either is read.
        day.desk.today.undo()
        day.desk.today.open([day.folder / folder / "route.csv"])
    await day.done()
    assert day.state.preview is not None
    assert [row.number for row in day.state.preview.rows] == ["7777"]


async def test_a_reading_that_breaks_does_not_leave_its_bars_for_ever(
    day: Day, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(_: Path) -> None:
        raise MemoryError

    monkeypatch.setattr("installer_app.presenters.today.view.read_list_file", breaks)
    await day.open()
    assert (day.face(), day.state.reading) == (TodayFace.EMPTY, "")
    assert day.state.message is not None


async def test_a_button_pressed_twice_does_its_work_once_and_is_undone_by_one_press(day: Day) -> None:
    await day.open()
    day.desk.today.take()
    day.desk.today.take()
    await day.done()
    assert day.state.message is not None
    assert day.state.message.title == "3 stops taken over"
    presses: list[Callable[[], None]] = [
        lambda: day.desk.today.do(StopAction.PUT_OFF),
        day.desk.today.record,
    ]
    for press in presses:
        day.desk.today.ask_why_not(day.stop_id(1))
        day.desk.today.choose_reason(Reason.NOBODY_HOME.value)
        press()
        press()
        await day.done()
        day.desk.today.undo()
        await day.done()
        assert day.badges == ["Next", "To do", "To do"]
    day.desk.today.put_away()
    await day.open()
    day.desk.today.take()
    day.desk.today.put_away()
    await day.done()
    assert day.state.undo == "", "what was put away is not taken over"


async def test_the_list_to_practise_with_is_one_press_in_demo_and_nowhere_else(day: Day) -> None:
    assert day.state.practice
    day.desk.today.open_practice()
    await day.done()
    assert day.state.preview is not None
    assert day.state.preview.troubles == ()
    assert day.state.preview.taken == "7 stops will be taken"
    elsewhere = desk_over(Bench(), Profile("staging", "Staging", "https://x.test", "https://y.test"))
    assert not elsewhere.today.state.practice
    assert not elsewhere.stops.state.practice


async def test_the_day_is_exported_with_what_came_of_each_stop(tmp_path: Path) -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    desk.today.enter()
    day = await Day(bench, desk, tmp_path).taken()
    await day.could_not(1, Reason.OTHER, "=HYPERLINK(1)")
    await day.do(3, StopAction.PUT_OFF)
    text = LIST.replace("123456789,Jane Doe,118 Orchard Lane,999", "123456789,John Doe,,123456789")
    await day.taken(text)
    await bind(desk, bench)
    desk.today.export(tmp_path / "day.csv")
    await day.done()
    assert day.state.message is not None
    assert day.state.message.title == "Saved as “day.csv”"
    with (tmp_path / "day.csv").open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert [row["result"] for row in rows] == ["could not install", "accepted", "skipped for now"]
    assert [row["customerNumber"] for row in rows] == ["220148873", "123456789", "0012"]
    assert (rows[0]["reason"], rows[0]["remark"]) == ("other", "'=HYPERLINK(1)")
    assert rows[2]["notes"] == "'=cmd()"
    assert (rows[1]["macAddress"], rows[1]["boundMeter"]) == ("AA:BB:CC:DD:EE:FF", "123456789")
    assert rows[1]["acceptedAt"] == bench.clock.now().isoformat(timespec="seconds")
    assert "TUTORIAL" not in (tmp_path / "day.csv").read_text(encoding="utf-8")
    assert (tmp_path / "day.csv").read_bytes().startswith(codecs.BOM_UTF8)  # by which Excel knows accents


async def test_a_place_where_nothing_can_be_written_is_told(day: Day) -> None:
    await day.taken()
    day.desk.today.export(day.folder / "no" / "such" / "day.csv")
    await day.done()
    assert day.state.message is not None
    assert day.state.message.title == "“day.csv” could not be saved"


async def test_an_export_can_be_opened_again_as_a_list(day: Day) -> None:
    await day.taken()
    day.desk.today.export(day.folder / "day.csv")
    await day.done()
    day.desk.today.open([day.folder / "day.csv"])
    await day.done()
    assert day.state.preview is not None
    assert day.state.preview.troubles == ()
    assert [row.number for row in day.state.preview.rows] == ["220148873", "123456789", "0012"]


async def test_yesterdays_list_says_whose_day_it_is(day: Day) -> None:
    await day.taken()
    assert (day.state.title, day.desk.stops.state.title) == ("Today’s list", "Today")
    day.bench.clock.forward(86400)
    day.desk.today.refresh()
    day.desk.stops.refresh()
    assert day.state.title == day.desk.stops.state.title == "List of 14 April"
    await day.open()
    assert day.state.preview is not None
    assert day.state.preview.question == ""


async def test_leaving_the_view_puts_away_what_was_not_taken(day: Day) -> None:
    await day.open()
    day.desk.today.leave()
    day.desk.today.enter()
    assert day.face() is TodayFace.EMPTY
    assert day.bench.stops.days == {}

"""Today's list: a preview before anything is taken, stops worked through, reasons kept, the day exported."""

import csv
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from bench import DOE, HOUSE, METER, Bench, ScriptedBox
from desks import bind, desk_at_review, desk_over, signed_in_desk, step

from installer_app.domain.errors import RefusalCode, Refused
from installer_app.domain.stop import Reason
from installer_app.presenters.desk import Desk
from installer_app.presenters.flow import Step
from installer_app.presenters.frame.quitting import QuitQuestion
from installer_app.presenters.today.state import StopAction, TodayFace, TodayState
from installer_app.services.ports import Profile

LIST = """Customer number,Name,Address,Meter,Time,Notes
220148873,Ana Ortiz,301 Mill Road,204466812,09:10,Gate code 4711
123456789,Jane Doe,118 Orchard Lane,999,10:00,
,Nobody,,,,
0012,Rosa Lindqvist,64 Harbor Street,,15:00,=cmd()
"""


@dataclass
class Day:
    """The desk with the view of today's list open."""

    bench: Bench
    desk: Desk
    folder: Path

    @property
    def state(self) -> TodayState:
        return self.desk.today.state

    def face(self) -> TodayFace:
        """Asked by a function, so that a type checker does not take it for settled."""
        return self.state.face

    @property
    def badges(self) -> list[str]:
        return [row.badge.word for row in self.state.rows if row.badge is not None]

    async def done(self) -> None:
        await self.desk.today.action.ended()

    async def open(self, text: str = LIST, name: str = "route.csv") -> None:
        file = self.folder / name
        file.write_text(text, encoding="utf-8")
        self.desk.today.open([file])
        await self.done()

    async def taken(self, text: str = LIST) -> "Day":
        await self.open(text)
        self.desk.today.take()
        await self.done()
        return self

    def stop_id(self, place: int) -> str:
        return self.state.rows[place - 1].stop_id

    async def do(self, place: int, action: StopAction) -> None:
        self.desk.today.choose(self.stop_id(place))
        self.desk.today.do(action)
        await self.done()

    async def could_not(self, place: int, reason: Reason = Reason.NOBODY_HOME, note: str = "") -> None:
        self.desk.today.ask_why_not(self.stop_id(place))
        self.desk.today.choose_reason(reason.value)
        self.desk.today.note(note)
        self.desk.today.record()
        await self.done()


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


async def test_starting_a_stop_fills_in_its_number_and_looks_it_up(day: Day) -> None:
    await day.taken()
    started = list[str]()
    day.desk.stop_started.add(started.append)
    await day.do(2, StopAction.START)
    await day.desk.customer.action.ended()
    assert started == [day.stop_id(2)]
    assert day.desk.customer.state.number == DOE.client_id
    assert day.desk.customer.state.card is not None
    here = day.desk.stops.state.here
    assert here is not None
    assert here.words == "Stop 2 · 10:00 · meter 999"


async def test_another_stop_is_looked_up_also_while_one_is_on_its_way(day: Day) -> None:
    await day.taken()
    day.desk.start_stop(day.stop_id(1))
    day.desk.start_stop(day.stop_id(2))
    await day.desk.customer.action.ended()
    assert day.desk.customer.state.card is not None
    assert day.desk.customer.state.card.number == DOE.client_id


async def test_a_scanned_sticker_is_not_dropped_for_another_stop_without_asking(tmp_path: Path) -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    desk.today.enter()
    day = await Day(bench, desk, tmp_path).taken(f"customer number,name\n{DOE.client_id},John\n0012,Rosa\n")
    asked, started = list[tuple[QuitQuestion, Callable[[], None]]](), list[str]()
    desk.ask = lambda question, go: asked.append((question, go))
    desk.stop_started.add(started.append)
    await day.do(2, StopAction.START)
    [(question, go)] = asked
    assert question.title == "Leave the install of John Doe?"
    assert step(desk) is Step.REVIEW
    assert desk.wizard.state.draft.sticker is not None
    assert started == []
    go()
    assert step(desk) is Step.CUSTOMER
    assert desk.wizard.state.draft.sticker is None
    assert started == [day.stop_id(2)]


async def test_the_stop_that_is_worked_at_is_gone_on_with(day: Day) -> None:
    await day.taken(f"customer number,name\n{DOE.client_id},John\n0012,Rosa\n")
    await day.do(1, StopAction.START)
    await day.desk.customer.action.ended()
    day.desk.customer.go_on()
    assert step(day.desk) is Step.METER
    await day.do(1, StopAction.START)
    assert step(day.desk) is Step.METER


async def test_what_the_list_names_and_the_record_does_not_is_a_notice_and_no_block(day: Day) -> None:
    await day.taken()
    await day.do(2, StopAction.START)
    await day.desk.customer.action.ended()
    doubt = day.desk.stops.state.doubt
    assert doubt is not None
    assert "Meter 999 of the list is not in this record." in doubt.happened
    assert "“Jane Doe”" in doubt.happened
    assert "“John Doe”" in doubt.happened
    assert day.desk.customer.state.why_not == ""
    day.desk.customer.edit("1")
    assert day.desk.stops.state.doubt is None
    assert day.desk.stops.state.here is None


async def test_after_the_next_customer_the_next_stop_is_offered_and_one_press_looks_it_up(day: Day) -> None:
    await day.taken(f"customer number,name\n{DOE.client_id},John Doe\n0012,Rosa\n")
    assert day.desk.customer.state.next_who == "John Doe"
    assert day.desk.customer.state.offers_next
    day.desk.customer.go_on()
    await day.desk.customer.action.ended()
    assert day.desk.customer.state.card is not None
    assert not day.desk.customer.state.offers_next
    day.desk.customer.go_on()
    assert step(day.desk) is Step.METER


async def test_whoever_paints_the_page_sees_last_what_holds(day: Day) -> None:
    await day.taken(f"customer number,name\n{DOE.client_id},John Doe\n0012,Rosa\n")
    painted = list[bool]()
    day.desk.customer.changed.add(lambda state: painted.append(state.offers_next))
    day.desk.start_stop(day.stop_id(1))
    await day.desk.customer.action.ended()
    assert painted[-1] is day.desk.customer.state.offers_next is False
    day.desk.next_customer()
    assert painted[-1] is day.desk.customer.state.offers_next is True


async def test_an_install_ticks_its_stop_and_the_next_one_is_offered(tmp_path: Path) -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    desk.today.enter()
    day = await Day(bench, desk, tmp_path).taken(f"customer number,name\n{DOE.client_id},John\n0012,Rosa\n")
    await bind(desk, bench)
    assert day.badges == ["Pairing", "Next"]
    assert day.state.rows[0].ticked
    assert day.state.summary == "2 stops · 1 pairing · 1 to go"
    day.desk.today.choose(day.stop_id(1))
    assert day.state.chosen is not None
    assert day.state.chosen.actions == (StopAction.INSTALL,)
    seen = list[str]()
    day.desk.today.on_install = seen.append
    day.desk.today.do(StopAction.INSTALL)
    assert seen == [bench.journal.jobs[0].job_id]
    desk.next_customer()
    assert desk.customer.state.next_who == "Rosa"
    await bench.tracker.seen_in_app(bench.journal.jobs[0].job_id)
    assert day.badges == ["Confirmed", "Next"]


async def test_a_refused_install_needs_the_technician(tmp_path: Path) -> None:
    bench = Bench()
    desk = await desk_at_review(bench)
    desk.today.enter()
    day = await Day(bench, desk, tmp_path).taken(f"customer number\n{DOE.client_id}\n")
    bench.box.fail("bind", Refused(RefusalCode.METER_ALREADY_BOUND, 400))
    await bind(desk, bench)
    assert (day.badges, day.state.rows[0].ticked) == (["Needs you"], False)
    assert day.state.rows[0].why == "Already bound. Leave it, or replace what is on it."
    assert day.state.summary == "1 stop · 1 to look at"
    await day.could_not(1, Reason.METER_UNSUITABLE)
    assert day.badges == ["Not installed"]


async def test_a_reason_is_kept_with_its_time_and_can_be_taken_back(day: Day) -> None:
    await day.taken()
    await day.could_not(1, Reason.NOBODY_HOME, "rang twice")
    assert day.badges == ["Not installed", "Next", "To do"]
    assert day.state.rows[0].why == "Nobody home, 14:02: rang twice"
    assert day.state.said == "Recorded for Ana Ortiz: Nobody home."
    assert day.state.undo == "Take back “Not installed”"
    day.desk.today.undo()
    await day.done()
    assert day.badges == ["Next", "To do", "To do"]
    assert day.state.undo == ""


async def test_the_form_asks_for_a_reason_and_for_words_where_it_is_another_one(day: Day) -> None:
    await day.taken()
    day.desk.today.ask_why_not(day.stop_id(3))
    form = day.state.form
    assert form is not None
    assert (day.face(), form.why_not) == (TodayFace.COULD_NOT, "Choose a reason")
    assert [key for key, _ in form.reasons] == [reason.value for reason in Reason]
    day.desk.today.record()
    day.desk.today.choose_reason(Reason.OTHER.value)
    assert day.state.form is not None
    assert day.state.form.why_not == "Say what it was"
    day.desk.today.record()
    await day.done()
    assert day.state.form is not None
    day.desk.today.note("  ")
    assert day.state.form.why_not == "Say what it was"
    day.desk.today.put_away()
    assert day.state.form is None
    assert day.badges == ["Next", "To do", "To do"]


async def test_recording_at_the_stop_on_the_page_goes_on_to_the_next_one(day: Day) -> None:
    await day.taken()
    await day.do(2, StopAction.START)
    await day.desk.customer.action.ended()
    await day.could_not(1)
    assert day.desk.customer.state.card is not None
    await day.could_not(2)
    assert day.desk.customer.state.card is None
    assert day.desk.customer.state.number == ""
    assert day.desk.customer.state.next_who == "Rosa Lindqvist"


async def test_a_skipped_stop_comes_last_and_can_be_taken_up_again(day: Day) -> None:
    await day.taken()
    await day.do(1, StopAction.PUT_OFF)
    assert day.badges == ["Skipped", "Next", "To do"]
    assert day.state.summary == "3 stops · 3 to go"
    await day.do(1, StopAction.TAKE_BACK)
    assert day.badges == ["Next", "To do", "To do"]


async def test_a_disk_that_takes_nothing_is_told_and_the_list_is_as_it_was(day: Day) -> None:
    await day.taken()
    day.bench.stops.full = True
    await day.could_not(1)
    message = day.state.message
    assert message is not None
    assert (message.title, message.happened) == (
        "No room to save",
        "The disk of this computer did not take it. The list is as it was.",
    )
    assert day.state.form is not None, "what was filled in is kept"
    day.bench.stops.full = False
    day.desk.today.record()
    await day.done()
    assert day.badges[0] == "Not installed"


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
    with (tmp_path / "day.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["result"] for row in rows] == ["could not install", "accepted", "skipped for now"]
    assert [row["customerNumber"] for row in rows] == ["220148873", "123456789", "0012"]
    assert (rows[0]["reason"], rows[0]["remark"]) == ("other", "'=HYPERLINK(1)")
    assert rows[2]["notes"] == "'=cmd()"
    assert (rows[1]["macAddress"], rows[1]["boundMeter"]) == ("AA:BB:CC:DD:EE:FF", "123456789")
    assert rows[1]["acceptedAt"] == bench.clock.now().isoformat(timespec="seconds")
    assert "TUTORIAL" not in (tmp_path / "day.csv").read_text(encoding="utf-8")


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


async def test_the_cards_stand_around_the_next_stop(day: Day) -> None:
    lines = "".join(f"00{n},Name {n}\n" for n in range(1, 9))
    await day.taken(f"customer number,name\n{lines}")

    def cards() -> tuple[list[str], list[str]]:
        state = day.desk.stops.state
        return [card.who[-1] for card in state.cards], [card.who[-1] for card in state.fewer]

    assert cards() == (["1", "2", "3", "4"], ["1", "2", "3"])
    for place in (1, 2, 3):
        await day.could_not(place)
    assert cards() == (["2", "3", "4", "5"], ["3", "4", "5"])
    for place in (4, 5, 6, 7, 8):
        await day.could_not(place)
    assert cards() == (["5", "6", "7", "8"], ["6", "7", "8"])
    assert day.desk.customer.state.next_who == ""


async def test_an_account_number_is_learnt_once_it_is_vouched_for(tmp_path: Path) -> None:
    account = replace(HOUSE, meters=(replace(METER, account_number="8800123"),))
    customer = replace(DOE, premises=(account,))
    bench = Bench(ScriptedBox((customer,)))
    bench.box.customers["8800123"] = customer
    desk = await signed_in_desk(bench)
    desk.today.enter()
    day = await Day(bench, desk, tmp_path).taken("account,name\n8800123,John Doe\n")
    await day.do(1, StopAction.START)
    await desk.customer.action.ended()
    await desk.stops.action.ended()
    assert bench.day_list.standings[0].stop.client_id == ""
    desk.customer.accept_account_number()
    await desk.stops.action.ended()
    assert bench.day_list.standings[0].stop.client_id == DOE.client_id


async def test_leaving_the_view_puts_away_what_was_not_taken(day: Day) -> None:
    await day.open()
    day.desk.today.leave()
    day.desk.today.enter()
    assert day.face() is TodayFace.EMPTY
    assert day.bench.stops.days == {}


async def test_before_the_sign_in_a_stop_leads_to_it_and_nothing_is_looked_up(tmp_path: Path) -> None:
    desk = desk_over(Bench())
    desk.today.enter()
    day = await Day(Bench(), desk, tmp_path).taken()
    started = list[str]()
    desk.stop_started.add(started.append)
    desk.today.start_next()
    assert started == [day.stop_id(1)]
    assert not desk.customer.state.busy
    assert step(desk) is Step.SIGN_IN

"""Today's list where nothing was installed: reasons, skipping, and what is taken back."""

from pathlib import Path

import pytest
from bench import DOE, Bench
from desks import bind, desk_at_review, signed_in_desk
from today_kit import Day

from installer_app.domain.errors import RefusalCode, Refused
from installer_app.domain.stop import Reason
from installer_app.presenters.today.state import StopAction, TodayFace


@pytest.fixture
async def day(tmp_path: Path) -> Day:
    bench = Bench()
    desk = await signed_in_desk(bench)
    desk.today.enter()
    return Day(bench, desk, tmp_path)


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

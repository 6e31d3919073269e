"""Today's list worked through: stops looked up, installs that tick them, the next one offered."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from bench import DOE, HOUSE, METER, Bench, ScriptedBox
from desks import bind, desk_at_review, desk_over, signed_in_desk, step
from today_kit import Day

from installer_app.presenters.frame.quitting import QuitQuestion
from installer_app.presenters.steps import Step
from installer_app.presenters.today.state import StopAction


@pytest.fixture
async def day(tmp_path: Path) -> Day:
    bench = Bench()
    desk = await signed_in_desk(bench)
    desk.today.enter()
    return Day(bench, desk, tmp_path)


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


async def test_a_list_of_the_run_before_offers_its_next_stop_at_once(day: Day) -> None:
    await day.taken()
    assert day.desk.customer.state.offers_next
    assert desk_over(day.bench).customer.state.next_who == day.desk.customer.state.next_who


@pytest.mark.parametrize("shift", [False, True])
async def test_who_signs_in_next_stands_at_no_stop(day: Day, *, shift: bool) -> None:
    await day.taken()
    await day.do(2, StopAction.START)
    await day.desk.customer.action.ended()
    day.desk.customer.go_on()
    assert day.desk.stops.state.here is not None
    (day.desk.shift.change if shift else day.desk.shift.sign_out)()
    await day.desk.shift.action.ended()
    assert day.desk.stops.state.here is None
    assert not any(card.here for card in day.desk.stops.state.cards)

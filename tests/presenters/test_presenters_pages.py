"""The customer page by the States it shows."""

from dataclasses import replace

import pytest
from bench import DOE, HOUSE, METER, Bench
from desks import bind, desk_at_review, desk_over, signed_in_desk, step

from installer_app.domain.customer import account_status
from installer_app.domain.errors import NotFound, RefusalCode, Refused, ServerDown
from installer_app.domain.stop import WorkOrder
from installer_app.presenters.frame.shell import RailKind
from installer_app.presenters.messages.message import Kind
from installer_app.presenters.steps import Step


async def test_the_customer_found_is_shown_as_the_utility_has_it() -> None:
    desk = await signed_in_desk(Bench())
    desk.customer.edit(" 123456789 ")
    desk.customer.find()
    assert desk.customer.state.busy
    await desk.customer.action.ended()
    card = desk.customer.state.card
    assert card is not None
    assert (card.name, card.number, card.badge, card.badge_kind) == (
        "John Doe",
        "123456789",
        "Active",
        Kind.OK,
    )
    assert (card.address, card.summary) == ("118 Orchard Lane, Springfield, IL 62704", "1 premise, 2 meters")
    assert desk.customer.state.go_on_words == "Continue with John Doe"
    desk.customer.go_on()
    assert step(desk) is Step.METER


async def test_a_customer_without_a_name_is_called_by_the_number_in_any_language() -> None:
    bench = Bench()
    bench.box.customers[DOE.client_id] = replace(DOE, first_name="", last_name="")
    desk = await desk_at_review(bench)
    rail = desk.wizard.state.shell.rail[1]
    assert (rail.result, rail.number, rail.words) == ("", "123456789", "123456789")
    await bind(desk, bench)
    (job,) = bench.journal.jobs
    assert job.target.customer_name == "123456789"


async def test_the_clock_of_the_window_and_the_day_of_the_list_go_on_while_nothing_happens() -> None:
    bench = Bench()
    desk = desk_over(bench)
    desk.tick()
    before = desk.wizard.state.shell.whose_detail
    assert before.startswith("Tuesday 14 April")
    bench.clock.forward(60)
    desk.tick()
    assert desk.wizard.state.shell.whose_detail != before
    await desk.today._list.take_over([WorkOrder("0012")], add=False)
    assert desk.stops.state.title == "Today"
    bench.clock.forward(86400)
    desk.tick()
    assert desk.stops.state.title == "List of 14 April"


async def test_an_empty_number_looks_nothing_up() -> None:
    bench = Bench()
    desk = await signed_in_desk(bench)
    desk.customer.find()
    desk.customer.go_on()
    assert desk.customer.state.message is not None
    assert desk.customer.state.message.happened == "Nothing was looked up."
    assert step(desk) is Step.CUSTOMER


async def test_the_account_of_the_sign_in_needs_no_number() -> None:
    desk = await signed_in_desk(Bench())
    desk.customer.use_sign_in_account()
    await desk.customer.action.ended()
    assert desk.customer.state.why_not == ""


async def test_a_recent_customer_is_looked_up_with_one_press() -> None:
    bench = Bench()
    desk = await signed_in_desk(bench)
    desk.customer.open_recent("123456789")
    await desk.customer.action.ended()
    desk.customer.enter()
    await desk.customer.recents_action.ended()
    assert [r.number for r in desk.customer.state.recents] == ["123456789"]
    bench.recents.broken = True
    desk.customer.enter()
    await desk.customer.recents_action.ended()


async def test_typing_another_number_takes_away_what_was_found() -> None:
    desk = await signed_in_desk(Bench())
    desk.customer.open_recent("123456789")
    await desk.customer.action.ended()
    desk.customer.edit("1234")
    assert (desk.customer.state.card, desk.wizard.state.draft.found) == (None, None)


async def test_a_number_in_groups_as_the_work_order_prints_it_is_looked_up() -> None:
    desk = await signed_in_desk(Bench())
    desk.customer.edit("123 456\u00a0789")
    desk.customer.find()
    await desk.customer.action.ended()
    assert desk.customer.state.card is not None
    assert desk.customer.state.card.number == "123456789"


async def test_a_number_in_groups_that_a_list_names_is_looked_up_too() -> None:
    desk = await signed_in_desk(Bench())
    desk.customer.open_recent("123 456 789")
    await desk.customer.action.ended()
    assert desk.customer.state.card is not None


async def test_another_customer_stops_the_flow_and_shows_both() -> None:
    bench = Bench()
    bench.box.customers["123456780"] = DOE
    desk = await signed_in_desk(bench)
    desk.customer.edit("123456780")
    desk.customer.find()
    await desk.customer.action.ended()
    another = desk.customer.state.another
    assert another is not None
    assert (another.asked, another.answered, another.differs) == ("123456780", "123456789", (8,))
    desk.customer.go_on()
    assert step(desk) is Step.CUSTOMER
    assert [item.kind for item in desk.wizard.state.shell.rail[:2]] == [RailKind.DONE, RailKind.NEEDS_YOU]
    desk.customer.look_again()
    assert (desk.customer.state.another, desk.customer.state.number) == (None, "123456780")
    assert desk.wizard.state.shell.rail[1].kind is RailKind.CURRENT


async def test_a_billing_account_asks_the_technician() -> None:
    bench = Bench()
    meter = replace(METER, account_number="777")
    bench.box.customers["777"] = replace(DOE, premises=(replace(HOUSE, meters=(meter,)),))
    desk = await signed_in_desk(bench)
    desk.customer.accept_account_number()
    desk.customer.edit("777")
    desk.customer.find()
    await desk.customer.action.ended()
    assert "billing account of customer 123456789" in desk.customer.state.account_question
    desk.customer.go_on()
    assert step(desk) is Step.CUSTOMER
    desk.customer.accept_account_number()
    assert desk.customer.state.account_question == ""
    desk.customer.go_on()
    assert step(desk) is Step.METER


@pytest.mark.parametrize(
    ("status", "title", "goes_on"),
    [
        ("F", "Can’t be bound: final", False),
        ("D", "Check before you install", True),
        ("P", "Check before you install", True),
        ("Q", "Check before you install", True),
        (None, "Check before you install", True),
    ],
)
async def test_the_accounts_standing_says_whether_to_install(
    status: str | None, title: str, goes_on: bool
) -> None:
    bench = Bench()
    bench.box.customers["123456789"] = replace(DOE, status=account_status(status))
    desk = await signed_in_desk(bench)
    desk.customer.open_recent("123456789")
    await desk.customer.action.ended()
    assert desk.customer.state.message is not None
    assert desk.customer.state.message.title == title
    desk.customer.go_on()
    assert (step(desk) is Step.METER) is goes_on


@pytest.mark.parametrize(
    ("problem", "title"),
    [
        (NotFound(), "No such customer"),
        (Refused(RefusalCode.UNSAID, 403), "Can’t be bound: account locked or closed"),
        (Refused(RefusalCode.ONE_TRY_LEFT, 401), "One try left"),
        (ServerDown(), "The utility’s system is down"),
    ],
)
async def test_a_look_up_that_failed_says_why_and_keeps_the_number(
    problem: BaseException, title: str
) -> None:
    bench = Bench()
    desk = await signed_in_desk(bench)
    bench.box.fail("customer", problem)
    desk.customer.edit("123456789")
    desk.customer.find()
    await desk.customer.action.ended()
    assert desk.customer.state.message is not None
    assert desk.customer.state.message.title == title
    assert desk.customer.state.number == "123456789"
    desk.customer.find()
    await desk.customer.action.ended()
    assert desk.customer.state.card is not None


async def test_a_look_up_can_be_given_up() -> None:
    desk = await signed_in_desk(Bench())
    desk.customer.open_recent("123456789")
    desk.customer.cancel()
    await desk.customer.action.ended()
    assert (desk.customer.state.busy, desk.customer.state.card) == (False, None)

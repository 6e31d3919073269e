"""Customer, meter and scan pages by the States they show."""

from dataclasses import replace

import pytest
from bench import DOE, GAS, HOUSE, METER, Bench
from desks import TUTORIAL, bind, code, desk_at_review, desk_over, mode, reading, signed_in_desk, step

from installer_app.domain.customer import Meter, MeterType, Premise, account_status
from installer_app.domain.errors import CameraProblem, NotFound, RefusalCode, Refused, ServerDown
from installer_app.domain.hints import Hint
from installer_app.domain.stop import WorkOrder
from installer_app.presenters.desk import Desk
from installer_app.presenters.flow import Step
from installer_app.presenters.frame.shell import RailKind
from installer_app.presenters.messages.table import Kind
from installer_app.presenters.scan.coaching import coach
from installer_app.presenters.scan.state import ScanMode
from installer_app.presenters.scan.words import TICK_OR_SCAN

VERIFIED = "MAC:00:12:4B:00:01:02;IC:83FED3407A939723A5C639B26916D505C3B5"
SUSPECT = "MAC:00:12:4B:00:01:02;IC:83FED3407A939723A5C639B26916D506C3B5"


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


async def at_meters(bench: Bench, *premises: Premise) -> Desk:
    if premises:
        bench.box.customers["123456789"] = replace(DOE, premises=premises)
    desk = await signed_in_desk(bench)
    desk.customer.open_recent("123456789")
    await desk.customer.action.ended()
    desk.customer.go_on()
    return desk


async def test_the_only_bindable_meter_is_chosen_already_and_gas_says_why_not() -> None:
    desk = await at_meters(Bench())
    (group,) = desk.meter.state.groups
    electric, gas = group.meters
    assert (group.title, group.primary) == ("118 Orchard Lane, Springfield", True)
    assert (electric.chosen, electric.badges) == (True, ("Primary", "Not on AMI yet", "Rate RES1"))
    assert (gas.blocked, gas.note) == (True, "A DataBridge can’t be bound to a gas meter.")
    assert desk.meter.state.go_on_words == "Use meter 123456789"
    desk.meter.choose(HOUSE.premise_id, GAS.meter_id)
    assert desk.wizard.state.draft.meter == METER
    desk.meter.go_on()
    assert step(desk) is Step.SCAN


async def test_several_meters_wait_for_a_choice_and_keep_it() -> None:
    second = replace(METER, meter_id="2", is_ami=True, is_primary=False, rate_code="")
    steam = Meter("3", MeterType.OTHER, "Steam", False)
    desk = await at_meters(Bench(), replace(HOUSE, meters=(METER, second, steam)))
    assert desk.meter.state.why_not == "Choose a meter"
    desk.meter.go_on()
    assert step(desk) is Step.METER
    notes = [card.note for card in desk.meter.state.groups[0].meters]
    assert notes[1:] == [
        "Already on AMI. We can’t see if a device is bound.",
        "“Steam” meters can’t be bound.",
    ]
    desk.meter.choose(HOUSE.premise_id, "2")
    desk.wizard.back()
    desk.wizard.go_on()
    assert [card.chosen for card in desk.meter.state.groups[0].meters] == [False, True, False]


@pytest.mark.parametrize(("meters", "title"), [((GAS,), "No electric meter here"), ((), "No meters here")])
async def test_a_premise_with_nothing_to_bind_says_so(meters: tuple[Meter, ...], title: str) -> None:
    desk = await at_meters(Bench(), replace(HOUSE, meters=meters))
    assert desk.meter.state.message is not None
    assert desk.meter.state.message.title == title


async def at_scan(bench: Bench) -> Desk:
    desk = await at_meters(bench)
    desk.meter.go_on()
    return desk


async def test_a_sticker_that_settles_is_shown_to_be_compared() -> None:
    desk = await at_scan(Bench())
    assert desk.scan.state.goes_on == "Goes on meter 123456789, 118 Orchard Lane, Springfield, for John Doe"
    desk.scan.on_reading(reading(TUTORIAL, settled=False, hint=Hint.HOLD_STILL))
    assert (desk.scan.state.mode, desk.scan.state.coaching) == (ScanMode.LIVE, "Hold still…")
    desk.scan.on_reading(reading(TUTORIAL))
    state = desk.scan.state
    assert state.card is not None
    assert (state.mode, state.card.mac, state.card.masked) == (
        ScanMode.READ,
        "AA:BB:CC:DD:EE:FF",
        "TUTO…-001",
    )
    assert "TUTORIAL" not in repr(state.card)
    desk.scan.on_reading(reading(VERIFIED))
    assert desk.scan.state == state
    desk.scan.use()
    assert step(desk) is Step.REVIEW
    desk.wizard.back()
    assert mode(desk) is ScanMode.READ
    desk.scan.scan_again()
    assert (desk.scan.state.mode, desk.wizard.state.draft.sticker) == (ScanMode.LIVE, None)
    assert desk.scan.state.goes_on


async def test_check_digits_that_fit_are_said_and_those_that_do_not_want_a_tick() -> None:
    desk = await at_scan(Bench())
    desk.scan.read_text(VERIFIED)
    assert desk.scan.state.verdict is not None
    assert desk.scan.state.verdict.kind is Kind.OK
    desk.scan.scan_again()
    desk.scan.read_text(SUSPECT)
    assert (desk.scan.state.needs_tick, desk.scan.state.why_not) == (True, TICK_OR_SCAN)
    desk.scan.use()
    assert step(desk) is Step.SCAN
    desk.scan.tick(True)
    desk.scan.use()
    assert step(desk) is Step.REVIEW


async def test_a_mac_that_no_device_has_wants_a_tick() -> None:
    desk = await at_scan(Bench())
    desk.scan.read_text("MAC:FF:FF:FF:FF:FF:FF;IC:TUTORIAL-INSTALL-CODE-001")
    assert desk.scan.state.verdict is not None
    assert desk.scan.state.verdict.title == "Suspect: no device has such an address"
    assert desk.scan.state.needs_tick


async def test_swapped_fields_are_swapped_by_the_technician() -> None:
    desk = await at_scan(Bench())
    desk.scan.read_text("MAC:83FED3407A932B70;IC:00124B0001020304")
    assert desk.scan.state.swapped
    desk.scan.swap()
    assert desk.scan.state.card is not None
    assert desk.scan.state.card.mac == "00:12:4B:00:01:02:03:04"
    assert not desk.scan.state.swapped
    desk.scan.type_by_hand()
    desk.scan.edit("83FED3407A932B70", "00124B0001020304")
    assert desk.scan.state.typed.swapped
    desk.scan.swap()
    assert desk.scan.state.typed.mac == "00124B0001020304"


async def test_two_stickers_ask_which_one() -> None:
    desk = await at_scan(Bench())
    desk.scan.on_reading(reading(TUTORIAL, VERIFIED, hint=Hint.TWO_STICKERS))
    assert (desk.scan.state.mode, len(desk.scan.state.choices)) == (ScanMode.CHOOSING, 2)
    desk.scan.pick(1)
    assert desk.scan.state.card is not None
    assert desk.scan.state.card.mac == "00:12:4B:00:01:02"


async def test_a_picture_is_read_and_one_without_a_sticker_says_so() -> None:
    desk = await at_scan(Bench())
    for picture, title in (
        (b"", "No sticker in this picture"),
        (b"MT:634J0CEK01938S2KV00", "That is a Matter code, not the sticker"),
    ):
        desk.scan.read_picture(picture)
        assert desk.scan.state.busy
        await desk.scan.action.ended()
        assert desk.scan.state.message is not None
        assert desk.scan.state.message.title == title
    desk.scan.read_picture(TUTORIAL.encode())
    desk.scan.cancel()
    await desk.scan.action.ended()
    assert desk.scan.state.card is None
    desk.scan.read_picture(f"{TUTORIAL}\n{TUTORIAL}".encode())
    await desk.scan.action.ended()
    assert mode(desk) is ScanMode.READ
    assert desk.scan.state.message is None


async def test_typing_by_hand_is_graded_and_used() -> None:
    desk = await at_scan(Bench())
    desk.scan.type_by_hand()
    desk.scan.take_suggestion()
    desk.scan.edit("AA:BB:CC:DD:EE:FE", "83FED3407A939723A5C639B26916D506C3B5")
    desk.scan.use()
    assert step(desk) is Step.SCAN
    desk.scan.tick(True)
    assert desk.scan.state.why_not == ""
    desk.scan.edit("AA:BB:CC:DD:EE:FE", "83FED3407A939723A5C639B26916D507C3B5")
    assert not desk.scan.state.typed.ticked
    desk.scan.edit("AA:BB:CC:DD:EE:FE", "83FED3407A939723A5C639B26916D506C3B5")
    desk.scan.take_suggestion()
    assert desk.scan.state.typed.code == "83FE D340 7A93 9723 A5C6 39B2 6916 D505 C3B5"
    desk.scan.use()
    assert step(desk) is Step.REVIEW


async def test_a_camera_problem_leaves_the_other_ways_open() -> None:
    desk = await at_scan(Bench())
    desk.scan.camera_failed(CameraProblem.IN_USE, "busy")
    assert desk.scan.state.camera is not None
    assert desk.scan.state.camera.title == "Another program is using the camera"
    desk.scan.on_reading(reading(TUTORIAL))
    assert mode(desk) is ScanMode.LIVE
    desk.scan.camera_works()
    desk.scan.on_reading(reading(TUTORIAL))
    assert mode(desk) is ScanMode.READ


@pytest.mark.parametrize("hint", list(Hint))
def test_every_hint_has_words_and_an_icon(hint: Hint) -> None:
    words, icon, detail = coach(reading("hello", hint=hint))
    assert words
    assert icon
    assert detail


def test_a_foreign_code_is_named_while_it_is_in_view() -> None:
    seen = reading("MT:634J0CEK01938S2KV00", hint=Hint.FOREIGN)
    words, _, _ = coach(replace(seen, foreign="Matter"))
    assert words == "That is a Matter code, not the DataBridge sticker"
    words, _, _ = coach(reading(TUTORIAL, hint=Hint.FOREIGN))
    assert words == "That is another code, not the DataBridge sticker"
    assert code("x").text == "x"

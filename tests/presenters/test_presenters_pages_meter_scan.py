"""The meter and the scan page by the States they show."""

from dataclasses import replace

import pytest
from bench import DOE, GAS, HOUSE, METER, Bench
from desks import TUTORIAL, code, mode, reading, signed_in_desk, step

from installer_app.domain.customer import Meter, MeterType, Premise
from installer_app.domain.errors import CameraProblem
from installer_app.domain.hints import Hint
from installer_app.presenters.desk import Desk
from installer_app.presenters.messages.message import Kind
from installer_app.presenters.scan.coaching import coach
from installer_app.presenters.scan.state import ScanMode
from installer_app.presenters.scan.words import TICK_OR_SCAN
from installer_app.presenters.steps import Step

VERIFIED = "MAC:00:12:4B:00:01:02;IC:83FED3407A939723A5C639B26916D505C3B5"


SUSPECT = "MAC:00:12:4B:00:01:02;IC:83FED3407A939723A5C639B26916D506C3B5"


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

"""On site: what the box list says of a sticker that is scanned or typed."""

from collections.abc import AsyncIterator

import pytest
from bench import Bench
from desks import desk_at_review, desk_over, reading

from installer_app.domain.install_code import InstallCode
from installer_app.domain.mac import MacAddress
from installer_app.domain.sticker import Sticker
from installer_app.domain.stock import Way
from installer_app.presenters.box.match import BoxMatchState
from installer_app.presenters.desk import Desk
from installer_app.presenters.flow import Draft
from installer_app.presenters.messages.message import Kind
from installer_app.services.stock import Stock

MAC, CODE = "AA:BB:CC:DD:EE:FF", "TUTORIAL-INSTALL-CODE-001"
BOXED = Sticker(MacAddress(MAC), InstallCode(CODE))


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    bench = Bench()
    await bench.stock.take(BOXED, Way.CAMERA)
    desk = desk_over(bench)
    desk.scan.enter(Draft())
    yield desk
    await desk.box_match.action.ended()


async def said(desk: Desk) -> BoxMatchState:
    await desk.box_match.action.ended()
    return desk.box_match.state


async def test_a_sticker_of_the_box_is_confirmed_in_a_quiet_line(desk: Desk) -> None:
    desk.scan.on_reading(reading(f"MAC:{MAC};IC:{CODE}"))
    message = (await said(desk)).message
    assert message is not None
    assert (message.kind, message.title) == (Kind.OK, "From the box of 14 April: the code is the same")


async def test_a_hex_code_is_compared_as_it_is_and_not_as_it_is_grouped(desk: Desk) -> None:
    verified = Sticker(MacAddress("54:0F:57:FF:FE:59:9F:AA"), InstallCode("83FED3407A932B70"))
    await desk_stock(desk).take(verified, Way.CAMERA)
    desk.scan.read_text("Z:540F57FFFE599FAA$I:83FED3407A932B70")
    message = (await said(desk)).message
    assert message is not None
    assert message.kind is Kind.OK


async def test_another_code_for_the_same_device_is_told_loudly(desk: Desk) -> None:
    desk.scan.read_text(f"MAC:{MAC};IC:TUTORIAL-INSTALL-CODE-007")
    message = (await said(desk)).message
    assert message is not None
    assert (message.kind, "another code" in message.title) == (Kind.BAD, True)
    assert "Nothing was sent" in message.happened
    assert "TUTORIAL" not in repr(message)


async def test_a_code_cut_short_on_the_sticker_is_another_code(desk: Desk) -> None:
    desk.scan.read_text(f"MAC:{MAC};IC:TUTORIAL-INSTALL")
    message = (await said(desk)).message
    assert message is not None
    assert message.kind is Kind.BAD


async def test_of_a_device_that_is_in_no_box_nothing_is_said(desk: Desk) -> None:
    desk.scan.read_text("MAC:00:13:EA:32:5C:0D;IC:ANOTHER-CODE-002")
    assert await said(desk) == BoxMatchState()


async def test_scanning_again_takes_the_words_away(desk: Desk) -> None:
    desk.scan.read_text(f"MAC:{MAC};IC:{CODE}")
    await said(desk)
    desk.scan.scan_again()
    assert await said(desk) == BoxMatchState()


async def test_the_code_of_a_typed_mac_is_offered_and_filled_in_only_when_asked(desk: Desk) -> None:
    desk.scan.type_by_hand()
    desk.scan.edit("AA:BB:CC:DD:EE", "")
    assert (await said(desk)).offer == ""
    desk.scan.edit(MAC, "")
    assert (await said(desk)).offer == "In the box list of 14 April"
    assert desk.scan.state.typed.code == ""

    desk.box_match.use_code()
    state = await said(desk)
    assert (desk.scan.state.typed.mac, desk.scan.state.typed.code) == (MAC, CODE)
    await said(desk)
    assert state.offer == ""
    assert desk.box_match.state.message is not None
    assert desk.box_match.state.message.kind is Kind.OK


async def test_while_the_right_code_is_typed_nothing_warns(desk: Desk) -> None:
    desk.scan.type_by_hand()
    for end in range(1, len(CODE)):
        desk.scan.edit(MAC, CODE[:end])
        state = await said(desk)
        assert (state.message, bool(state.offer)) == (None, True)
    desk.scan.edit(MAC, CODE)
    message = (await said(desk)).message
    assert message is not None
    assert message.kind is Kind.OK


async def test_a_typed_code_that_leaves_the_list_s_is_warned_of(desk: Desk) -> None:
    desk.scan.type_by_hand()
    desk.scan.edit(MAC, "TUTORIAX")
    state = await said(desk)
    assert state.message is not None
    assert (state.message.kind, state.offer) == (Kind.BAD, "")


async def test_two_codes_in_the_list_are_not_picked_between(desk: Desk) -> None:
    await desk_stock(desk).take(Sticker(BOXED.mac, InstallCode("TUTORIAL-INSTALL-CODE-007")), Way.CAMERA)
    desk.scan.type_by_hand()
    desk.scan.edit(MAC, "")
    desk.box_match.use_code()
    state = await said(desk)
    assert state.message is not None
    assert "can’t fill it in" in state.message.title
    assert desk.scan.state.typed.code == ""


async def test_a_mac_that_was_changed_meanwhile_gets_no_code(desk: Desk) -> None:
    desk.scan.type_by_hand()
    desk.scan.edit(MAC, "")
    desk.box_match.use_code()
    desk.scan.edit("00:13:EA:32:5C:0D", "")
    await said(desk)
    assert desk.scan.state.typed.code == ""


def desk_stock(desk: Desk) -> Stock:
    return desk.box_match._stock


async def test_the_warning_stands_on_the_check_page_as_well() -> None:
    bench = Bench()
    misread = Sticker(MacAddress(MAC), InstallCode("TUTORIAL-INSTALL-CODE-007"))
    await bench.stock.take(misread, Way.CAMERA)
    desk = await desk_at_review(bench)
    await desk.box_match.action.ended()
    assert any("another code" in notice.title for notice in desk.review.state.notices)

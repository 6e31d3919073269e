"""What a USB scanner typed, on its way to a sticker; and what the technician has in sight to compare."""

import pytest
from bench import Bench
from desks import TUTORIAL, desk_at_review

from installer_app.domain.formats import parse_sticker
from installer_app.domain.typed_scan import TypedScan
from installer_app.presenters.desk import Desk
from installer_app.presenters.review.words import rows_of
from installer_app.presenters.scan.state import ScanMode
from installer_app.presenters.scan.words import PUT_RIGHT
from installer_app.presenters.steps import Step

VERIFIED = "MAC:00:12:4B:00:01:02;IC:83FED3407A939723A5C639B26916D505C3B5"
SUSPECT = "MAC:00:12:4B:00:01:02;IC:5492072F8DE72829FEE139CF8ACA4F43EF21"
SWAPPED = "MAC:83FED3407A932B70;IC:00124B0001020304"


async def at_scan() -> Desk:
    desk = await desk_at_review(Bench())
    desk.wizard.go(Step.SCAN)
    desk.scan.scan_again()
    return desk


def words(desk: Desk) -> str:
    verdict = desk.scan.state.verdict
    return verdict.text if verdict else ""


@pytest.mark.parametrize(("payload", "in_sight"), [(VERIFIED, False), (TUTORIAL, True), (SUSPECT, True)])
async def test_what_the_review_calls_compared_was_in_sight(payload: str, in_sight: bool) -> None:
    desk = await at_scan()
    desk.scan.read_text(payload)
    assert desk.scan.state.card is not None
    assert desk.scan.state.card.open is in_sight
    desk.scan.tick(True)
    (*_, device) = rows_of(desk.wizard.state.draft)
    assert ("compared by you" in device.detail) is in_sight


async def test_a_scan_by_another_layout_is_put_right_and_says_so_also_once_it_is_swapped() -> None:
    desk = await at_scan()
    desk.scan.read_typed(TypedScan("not as it stands", keys=SWAPPED))
    assert PUT_RIGHT in words(desk)
    desk.scan.swap()
    assert PUT_RIGHT in words(desk)
    assert desk.wizard.state.draft.sticker == parse_sticker(SWAPPED).swapped()
    desk.scan.read_text(VERIFIED)
    assert PUT_RIGHT not in words(desk)


async def test_a_scan_without_an_end_is_vouched_for_and_gone_with_the_next_scan() -> None:
    desk = await at_scan()
    desk.scan.read_typed(TypedScan(TUTORIAL, ended=False))
    assert desk.wizard.state.draft.sticker is None
    desk.scan.tick(True)
    assert desk.wizard.state.draft.sticker == parse_sticker(TUTORIAL)
    desk.scan.read_typed(TypedScan("the rest of it"))
    assert desk.wizard.state.draft.sticker is None
    assert desk.scan.state.mode is ScanMode.LIVE
    assert desk.scan.state.message is not None


async def test_under_caps_lock_nothing_is_taken_over_and_what_was_read_before_stays() -> None:
    desk = await at_scan()
    desk.scan.read_typed(TypedScan(VERIFIED))
    desk.scan.read_typed(TypedScan(TUTORIAL.swapcase(), caps_lock=True))
    assert desk.scan.state.message is not None
    assert desk.scan.state.message.title == "Caps Lock is on"
    assert desk.wizard.state.draft.sticker == parse_sticker(VERIFIED)

"""One scan: two frames agree, or one with a check that holds; two stickers are never picked from."""

from collections.abc import Callable

import numpy as np
import pytest
from scan_parts import ANOTHER, TUTORIAL, VERIFIED, Grey, plain_qr, side_by_side

from installer_app.domain.hints import Hint
from installer_app.scan.consensus import IN_VIEW, STEADY, FrameScan, Steadied, Tally
from installer_app.scan.picture import Picture
from installer_app.scan.rungs import PLAIN, RUNGS
from installer_app.services.ports import FrameReader, FrameReading

pytest_plugins = ["scan_fixtures"]

MATTER = "MT:634J0CEK01938S2KV00"
NOTHING = np.full((240, 320), 128, np.uint8)


def after(*frames: tuple[str, ...]) -> Tally:
    tally = Tally()
    for texts in frames:
        tally.count(texts)
    return tally


def test_a_code_that_cannot_be_checked_settles_in_the_second_frame() -> None:
    assert after((TUTORIAL,)).settled == ()
    assert after((TUTORIAL,)).hint(read_any=True) is Hint.HOLD_STILL
    assert after((TUTORIAL,), (), (TUTORIAL,)).settled == (TUTORIAL,)
    assert after((TUTORIAL,), (TUTORIAL,)).hint(read_any=True) is Hint.READ


def test_a_code_whose_crc_holds_settles_in_one_frame() -> None:
    assert after((VERIFIED,)).settled == (VERIFIED,)


def test_the_same_sticker_twice_in_one_frame_does_not_agree_with_itself() -> None:
    assert after((TUTORIAL, TUTORIAL)).settled == ()
    in_other_words = "IC=TUTORIAL-INSTALL-CODE-001,MAC=AABBCCDDEEFF"
    assert after((TUTORIAL, in_other_words)).settled == ()
    assert after((TUTORIAL,), (in_other_words,)).settled == (TUTORIAL,)


def test_two_stickers_are_asked_about_and_both_kept() -> None:
    both = after((TUTORIAL, ANOTHER), (TUTORIAL, ANOTHER))
    assert both.settled == (TUTORIAL, ANOTHER)
    assert both.hint(read_any=True) is Hint.TWO_STICKERS


def test_two_stickers_that_are_read_by_turns_are_two_all_the_same() -> None:
    assert after((VERIFIED,), (ANOTHER,)).hint(read_any=True) is Hint.TWO_STICKERS


def test_the_same_address_with_two_codes_is_two_stickers() -> None:
    assert after((TUTORIAL,), ("MAC:AABBCCDDEEFF;IC:ANOTHER-CODE",)).hint(read_any=True) is Hint.TWO_STICKERS


def test_a_sticker_seen_once_and_taken_away_is_forgotten_by_the_hint() -> None:
    gone = [()] * IN_VIEW
    assert after((ANOTHER,), *gone, (VERIFIED,)).hint(read_any=True) is Hint.READ
    assert after((ANOTHER,), *gone).hint(read_any=False) is None


def test_a_foreign_code_is_named_unless_a_sticker_is_beside_it() -> None:
    assert after((MATTER,)).hint(read_any=True) is Hint.FOREIGN
    assert after((MATTER, VERIFIED)).hint(read_any=True) is Hint.READ
    assert after((MATTER,)).settled == ()


def test_advice_changes_only_when_it_has_held() -> None:
    advice = Steadied()
    shown = [advice.advise(hint) for hint in (Hint.GLARE, Hint.TOO_DARK) * STEADY]
    assert set(shown) == {Hint.SHOW_STICKER}
    assert [advice.advise(Hint.GLARE) for _ in range(STEADY)][-1] is Hint.GLARE
    assert advice.say(Hint.READ) is Hint.READ
    assert advice.advise(Hint.SHOW_STICKER) is Hint.READ


def feed(*frames: Grey) -> list[FrameReading]:
    scan: FrameReader = FrameScan()
    return [scan.feed(frame) for frame in frames]


def test_frames_of_a_basement_settle_and_outline_the_code(scene: Callable[..., Grey]) -> None:
    first, second = feed(scene(), scene())
    assert (first.settled, first.hint) == ((), Hint.HOLD_STILL)
    assert (second.settled, second.hint) == ((TUTORIAL,), Hint.READ)
    (left, top), _, (right, bottom), _ = second.codes[0].quad
    assert 400 < left < right < 900
    assert 150 < top < bottom < 550


def test_two_stickers_in_one_frame_are_both_reported() -> None:
    reading = feed(*[side_by_side(plain_qr(TUTORIAL), plain_qr(VERIFIED))] * 2)[-1]
    assert {code.text for code in reading.codes} == {TUTORIAL, VERIFIED}
    assert set(reading.settled) == {TUTORIAL, VERIFIED}
    assert reading.hint is Hint.TWO_STICKERS


def test_a_foreign_code_in_a_frame_is_reported_and_settles_nothing() -> None:
    reading = feed(plain_qr("WIFI:T:WPA;S:Basement;P:secret;;"))[0]
    assert reading.hint is Hint.FOREIGN
    assert reading.settled == ()
    assert reading.codes[0].text.startswith("WIFI:")


def test_a_code_that_only_another_rung_reads_settles_in_the_frame_after(scene: Callable[..., Grey]) -> None:
    out_of_focus = scene(blur=3.4)[150:600, 350:1050]
    assert PLAIN.read(Picture(out_of_focus)).codes == ()
    readings = feed(*[out_of_focus] * (len(RUNGS) + 1))
    first = next(i for i, reading in enumerate(readings) if reading.codes)
    settled = next(i for i, reading in enumerate(readings) if reading.settled)
    assert settled == first + 1


def test_a_new_scan_starts_fresh() -> None:
    assert feed(plain_qr(TUTORIAL))[0].settled == ()
    assert feed(plain_qr(TUTORIAL))[0].settled == ()


@pytest.mark.parametrize("shape", [(0, 0), (1, 1), (5, 3000), (40, 40)])
def test_a_frame_too_small_to_hold_anything_asks_for_the_sticker(shape: tuple[int, int]) -> None:
    reading = feed(np.zeros(shape, np.uint8))[0]
    assert (reading.codes, reading.hint) == ((), Hint.SHOW_STICKER)


def test_an_empty_wall_asks_for_the_sticker() -> None:
    assert {reading.hint for reading in feed(*[NOTHING] * 6)} == {Hint.SHOW_STICKER}

"""One scan: two frames agree, or one with a check that holds; two stickers are never picked from."""

from itertools import count

import pytest
from scan_parts import ANOTHER, TUTORIAL, VERIFIED

from installer_app.domain.hints import Hint
from installer_app.scan.consensus import GRACE, IN_VIEW, Tally
from installer_app.scan.decoding import Look, Unread
from installer_app.services.scanning import FoundCode, Quad

MATTER = "MT:634J0CEK01938S2KV00"
SIZE = (1280, 720)
FRAME = 1 / 30


def square(left: float, side: float = 120.0, top: float = 300.0) -> Quad:
    return ((left, top), (left + side, top), (left + side, top + side), (left, top + side))


PLACES = {TUTORIAL: 100.0, ANOTHER: 400.0, VERIFIED: 700.0, MATTER: 1000.0}
BESIDE = Unread(square(700))


def look(*texts: str, unread: tuple[Unread, ...] = ()) -> Look:
    return Look(tuple(FoundCode(text, square(PLACES.get(text, 100.0))) for text in texts), unread)


def after(*frames: tuple[str, ...] | Look, apart: float = FRAME) -> Tally:
    tally = Tally()
    for number, frame in enumerate(frames):
        tally.count(frame if isinstance(frame, Look) else look(*frame), SIZE, number * apart)
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


@pytest.mark.parametrize(
    "other",
    ["MAC:AABBCCDDEEFF;IC:TUTORIAL-INSTALL-CODE-002", "MAC:AABBCCDDEEFE;IC:TUTORIAL-INSTALL-CODE-001"],
)
def test_two_frames_agree_only_on_the_whole_of_a_sticker(other: str) -> None:
    assert after((TUTORIAL,), (other,)).settled == ()
    assert after((TUTORIAL,), (other,)).hint(read_any=True) is Hint.TWO_STICKERS


def test_two_stickers_are_asked_about_and_both_kept() -> None:
    both = after((TUTORIAL, ANOTHER), (TUTORIAL, ANOTHER))
    assert both.settled == (TUTORIAL, ANOTHER)
    assert both.hint(read_any=True) is Hint.TWO_STICKERS
    assert [code.text for code in both.codes] == [TUTORIAL, ANOTHER]


def test_a_sticker_that_agrees_waits_for_one_that_was_read_beside_it_until_that_agrees_too() -> None:
    by_turns = after((ANOTHER,), (VERIFIED,), (), (VERIFIED,))
    assert by_turns.settled == ()
    assert by_turns.hint(read_any=True) is Hint.TWO_STICKERS
    assert {code.text for code in by_turns.codes} == {ANOTHER, VERIFIED}


def test_two_that_agree_wait_for_a_frame_that_shows_both_and_not_for_ever() -> None:
    by_turns = [(ANOTHER,), (VERIFIED,), (), (ANOTHER,)]
    assert after(*by_turns).settled == ()
    assert set(after(*by_turns, (ANOTHER, VERIFIED)).settled) == {ANOTHER, VERIFIED}
    assert set(after(*by_turns * int(GRACE / FRAME)).settled) == {ANOTHER, VERIFIED}


def test_a_sticker_that_is_taken_away_while_it_waits_does_not_count() -> None:
    waiting = [look(TUTORIAL, unread=(BESIDE,))] * 3
    gone = [look(unread=(BESIDE,))] * (int(max(IN_VIEW, GRACE) / FRAME) + 3)
    assert after(*waiting).settled == ()
    assert after(*waiting, *gone).settled == ()
    assert after(*waiting, *gone, (VERIFIED,)).settled == (VERIFIED,)


def test_a_sticker_seen_once_and_taken_away_is_waited_for_no_more() -> None:
    gone = [()] * (int(IN_VIEW / FRAME) + 1)
    assert after((ANOTHER,), *gone, (VERIFIED,)).settled == (VERIFIED,)
    assert after((ANOTHER,), *gone, (VERIFIED,)).hint(read_any=True) is Hint.READ
    assert after((ANOTHER,), *gone).hint(read_any=False) is None


def test_a_code_of_the_same_size_beside_it_that_is_not_read_yet_is_waited_for_a_second_and_no_longer() -> (
    None
):
    beside = look(TUTORIAL, unread=(BESIDE,))
    frames = [beside] * 2
    assert after(*frames).settled == ()
    assert after(*frames).hint(read_any=True) is Hint.HOLD_STILL
    assert after(*frames, look(TUTORIAL, VERIFIED)).settled == (TUTORIAL, VERIFIED)
    assert after(*frames, look(TUTORIAL)).settled == (TUTORIAL,)
    assert after(*[beside] * (int(GRACE / FRAME) + 3)).settled == (TUTORIAL,)


@pytest.mark.parametrize(
    "symbol",
    [
        Unread(square(105)),  # the same code, seen a second time
        Unread(square(700, side=40)),
        Unread(square(700, side=400, top=100)),
        Unread(square(1165)),  # goes on beyond the frame
    ],
)
def test_what_cannot_be_another_sticker_beside_it_is_not_waited_for(symbol: Unread) -> None:
    assert after(*[look(TUTORIAL, unread=(symbol,))] * 2).settled == (TUTORIAL,)


def test_a_foreign_code_is_named_unless_a_sticker_is_beside_it() -> None:
    assert after((MATTER,)).hint(read_any=True) is Hint.FOREIGN
    assert after((MATTER,)).foreign == "Matter"
    assert after((MATTER,)).settled == ()
    assert after((MATTER, VERIFIED)).hint(read_any=True) is Hint.READ
    assert after((MATTER, VERIFIED)).settled == (VERIFIED,)


def test_a_sticker_is_where_it_was_last_read() -> None:
    tally = Tally()
    for number, left in zip(count(), (100.0, 130.0, 160.0), strict=False):
        tally.count(Look((FoundCode(TUTORIAL, square(left)),)), SIZE, number * FRAME)
    assert tally.codes[0].quad == square(160.0)

"""A scan of camera frames: real pixels to readings, in the time that the camera takes."""

from collections.abc import Callable, Iterator
from itertools import count

import numpy as np
import pytest
from greys import grey
from PIL import Image
from scan_parts import ANOTHER, TUTORIAL, VERIFIED, Grey, plain_qr, side_by_side

from installer_app.domain.errors import PictureUnreadable
from installer_app.domain.hints import Hint
from installer_app.scan.decoding import Look, Unread
from installer_app.scan.frames import FrameScan
from installer_app.scan.picture import Picture
from installer_app.scan.reader import QrStickerReader
from installer_app.scan.rungs import PLAIN, RUNGS, TURNS
from installer_app.services.scanning import FoundCode, FrameReader, FrameReading

pytest_plugins = ["scan_fixtures"]

NOTHING = np.full((240, 320), 128, np.uint8)
SQUARE = ((100.0, 300.0), (220.0, 300.0), (220.0, 420.0), (100.0, 420.0))


def ticks(fps: float = 30) -> Callable[[], float]:
    seconds: Iterator[float] = (number / fps for number in count())
    return lambda: next(seconds)


def feed(*frames: Grey) -> list[FrameReading]:
    scan: FrameReader = FrameScan(ticks())
    return [scan.feed(grey(frame)) for frame in frames]


def test_frames_of_a_basement_settle_and_outline_the_code(scene: Callable[..., Grey]) -> None:
    first, second = feed(scene(), scene())
    assert first.settled == ()
    assert (second.settled, second.hint) == ((TUTORIAL,), Hint.READ)
    (left, top), _, (right, bottom), _ = second.codes[0].quad
    assert 400 < left < right < 900
    assert 150 < top < bottom < 550


def test_nothing_is_said_between_the_first_read_and_the_second() -> None:
    assert [reading.hint for reading in feed(*[plain_qr(TUTORIAL)] * 2)] == [Hint.SHOW_STICKER, Hint.READ]


def test_two_stickers_in_one_frame_are_both_reported() -> None:
    reading = feed(*[side_by_side(plain_qr(TUTORIAL), plain_qr(VERIFIED))] * 2)[-1]
    assert {code.text for code in reading.codes} == {TUTORIAL, VERIFIED}
    assert set(reading.settled) == {TUTORIAL, VERIFIED}
    assert reading.hint is Hint.TWO_STICKERS


def test_what_kept_it_from_being_read_is_not_left_standing_once_it_is_read() -> None:
    dark = np.full((240, 320), 20, np.uint8)
    code = np.pad(plain_qr(TUTORIAL), 20, constant_values=255)
    readings = feed(*[dark] * 40, code, code)
    assert readings[39].hint is Hint.TOO_DARK
    assert [reading.hint for reading in readings[40:]] == [Hint.HOLD_STILL, Hint.READ]


def test_two_stickers_read_by_turns_are_both_outlined() -> None:
    readings = feed(plain_qr(TUTORIAL), plain_qr(VERIFIED))
    assert {code.text for code in readings[-1].codes} == {TUTORIAL, VERIFIED}
    assert (readings[-1].settled, readings[-1].hint) == ((), Hint.TWO_STICKERS)


def test_what_settles_is_outlined_only_where_it_is_in_that_frame() -> None:
    moved = ((600.0, 300.0), (720.0, 300.0), (720.0, 420.0), (600.0, 420.0))
    looks = iter([Look((FoundCode(ANOTHER, SQUARE),)), Look((FoundCode(TUTORIAL, moved),))] * 40)
    scan = FrameScan(ticks(), lambda _: next(looks))
    readings = [scan.feed(grey(NOTHING)) for _ in range(60)]
    settled = next(reading for reading in readings if reading.settled)
    assert set(settled.settled) == {ANOTHER, TUTORIAL}
    assert len(settled.codes) == 1


def test_a_reading_shows_no_payload_where_it_is_printed() -> None:
    reading = feed(*[plain_qr(TUTORIAL)] * 2)[-1]
    assert reading.settled == (TUTORIAL,)
    assert "TUTORIAL" not in repr(reading)


def test_a_foreign_code_in_view_does_not_keep_a_blurred_sticker_from_its_turn() -> None:
    scene = np.full((720, 1280), 200, np.uint8)
    wifi = plain_qr("WIFI:T:WPA;S:Basement;P:secret;;", 5)
    inverted = 255 - plain_qr(VERIFIED, 5)
    scene[200 : 200 + len(wifi), 100 : 100 + len(wifi)] = wifi
    scene[200 : 200 + len(inverted), 700 : 700 + len(inverted)] = inverted
    readings = feed(*[scene] * (2 * len(TURNS)))
    assert (VERIFIED,) in [reading.settled for reading in readings]


def test_while_a_sticker_waits_for_the_code_beside_it_the_hand_is_asked_to_be_still() -> None:
    beside = Unread(((700, 300), (820, 300), (820, 420), (700, 420)))
    scan = FrameScan(ticks(), lambda _: Look((FoundCode(VERIFIED, SQUARE),), (beside,)))
    frame = grey(np.full((720, 1280), 128, np.uint8))
    readings = [scan.feed(frame) for _ in range(40)]
    assert (readings[0].settled, readings[0].hint) == ((), Hint.HOLD_STILL)
    assert (readings[-1].settled, readings[-1].hint) == ((VERIFIED,), Hint.READ)


def test_a_foreign_code_is_told_by_name_also_in_the_frames_in_which_it_is_not_read() -> None:
    code = plain_qr("WIFI:T:WPA;S:Basement;P:secret;;")
    readings = feed(code, np.full_like(code, 128), np.full_like(code, 128))
    assert [(r.hint, r.foreign) for r in readings] == [(Hint.FOREIGN, "Wi-Fi")] * 3
    assert readings[0].settled == ()
    assert readings[0].codes[0].text.startswith("WIFI:")


def test_a_code_that_only_another_rung_reads_settles_in_the_frame_after(scene: Callable[..., Grey]) -> None:
    out_of_focus = scene(blur=3.2)[150:600, 350:1050]
    assert PLAIN.read(Picture(Image.fromarray(out_of_focus))).codes == ()
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


def test_a_still_is_read_with_more_than_one_frame_of_the_camera_is(scene: Callable[..., Grey]) -> None:
    out_of_focus = scene(blur=3.2)[150:600, 350:1050]
    assert feed(out_of_focus)[0].codes == ()
    assert [code.text for code in QrStickerReader().read_still(grey(out_of_focus))] == [TUTORIAL]
    with pytest.raises(PictureUnreadable) as nothing:
        QrStickerReader().read_still(grey(NOTHING))
    assert nothing.value.no_code

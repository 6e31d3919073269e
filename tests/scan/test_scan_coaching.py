"""What a frame without a readable code calls for."""

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image
from scan_parts import TUTORIAL, Grey, plain_qr

from installer_app.domain.hints import Hint
from installer_app.sandbox.sticker_scene import Pose
from installer_app.scan.coaching import LOOKED_EVERY, Coach, advice, of_unread
from installer_app.scan.decoding import Unread, zxing
from installer_app.scan.sight import sight

pytest_plugins = ["scan_fixtures"]

OUT_OF_VIEW = Pose(offset=(4000, 4000))


def square(side: float, version: int = 0) -> Unread:
    return Unread(((10, 10), (10 + side, 10), (10 + side, 10 + side), (10, 10 + side)), version)


def on_desk(scale: int, at: tuple[int, int] = (300, 600)) -> Grey:
    """A printed code on a grey desk, a 720p frame."""
    frame = np.full((720, 1280), 100, np.uint8)
    code = plain_qr(TUTORIAL, scale)[: 720 - at[0], : 1280 - at[1]]
    frame[at[0] : at[0] + code.shape[0], at[1] : at[1] + code.shape[1]] = code // 255 * 160 + 40
    return frame


def told(frame: Grey) -> Hint:
    return advice(Image.fromarray(frame))


def test_a_dark_frame_asks_for_a_torch(scene: Callable[..., Grey]) -> None:
    assert told(scene(OUT_OF_VIEW, light=0.15, noise=2)) is Hint.TOO_DARK
    assert advice(Image.new("L", (1280, 720))) is Hint.TOO_DARK


def test_the_noise_of_a_dark_frame_is_not_taken_for_light() -> None:
    noise = np.random.default_rng(1).normal(40, 40, (720, 1280)).clip(0, 255).astype(np.uint8)
    assert np.percentile(noise, 98) > 100
    assert told(noise) is Hint.TOO_DARK


def test_a_lit_wall_asks_for_the_sticker(scene: Callable[..., Grey]) -> None:
    assert told(scene(OUT_OF_VIEW)) is Hint.SHOW_STICKER


def test_a_lamp_without_a_sticker_beside_it_is_no_glare() -> None:
    frame = np.full((720, 1280), 120, np.uint8)
    frame[:300, :600] = 255
    assert told(frame) is Hint.SHOW_STICKER


def test_a_frame_that_is_washed_out_is_too_bright_with_a_sticker_in_it_or_without() -> None:
    assert advice(Image.new("L", (1280, 720), 255)) is Hint.TOO_BRIGHT
    washed_out = (on_desk(4).astype(np.int16) + 235).clip(0, 255).astype(np.uint8)
    assert told(washed_out) is Hint.TOO_BRIGHT


def test_a_light_that_shines_on_the_code_is_glare_and_paper_that_is_burnt_out_is_not() -> None:
    y, x = np.mgrid[0:720, 0:1280]
    lamp = 500 * np.exp(-((x - 690) ** 2 + (y - 390) ** 2) / (2 * 22.0**2))
    assert told((on_desk(4) + lamp).clip(0, 255).astype(np.uint8)) is Hint.GLARE
    burnt = (on_desk(4).astype(np.float32) * 1.4).clip(0, 255).astype(np.uint8)
    assert told(burnt) is Hint.HOLD_STILL


def test_a_code_in_the_distance_asks_to_come_closer() -> None:
    assert told(on_desk(1)) is Hint.MOVE_CLOSER


@pytest.mark.parametrize("at", [(300, 1190), (630, 600)])
def test_a_code_that_goes_on_beyond_the_frame_asks_for_all_of_it(at: tuple[int, int]) -> None:
    assert told(on_desk(4, at)) is Hint.PARTLY_OUT


def test_clutter_all_over_the_frame_is_no_code_in_the_distance() -> None:
    noise = np.random.default_rng(1).integers(0, 240, (720, 1280)).astype(np.uint8)
    assert sight(Image.fromarray(noise)) is None
    assert told(noise) is Hint.SHOW_STICKER


@pytest.mark.parametrize(
    ("symbol", "hint"),
    [
        (square(40), Hint.MOVE_CLOSER),
        (square(200), Hint.HOLD_STILL),
        (square(200, version=37), Hint.MOVE_CLOSER),
        (square(700), Hint.MOVE_BACK),
    ],
)
def test_a_symbol_that_is_seen_but_not_read_is_too_far_too_near_or_blurred(
    symbol: Unread, hint: Hint
) -> None:
    assert of_unread(symbol, 720) is hint
    assert advice(Image.new("L", (1280, 720), 128), (symbol,)) is hint


def test_a_blurred_sticker_asks_for_a_steady_hand_and_a_near_one_to_go_back(
    scene: Callable[..., Grey],
) -> None:
    blurred = scene(Pose(px_per_module=4), blur=3.0)
    assert zxing(blurred).codes == ()
    assert told(blurred) is Hint.HOLD_STILL
    assert told(scene(Pose(px_per_module=7, roll=3, offset=(60, 0)), blur=6.0)) is Hint.OUT_OF_FOCUS


def test_what_is_found_is_about_as_large_as_it_is() -> None:
    seen = sight(Image.fromarray(on_desk(4)))
    assert seen is not None
    assert seen.module == pytest.approx(4, rel=0.3)
    assert seen.middle == pytest.approx((600 + 4 * 20.5, 300 + 4 * 20.5), abs=16)
    assert seen.cut == 0


@pytest.mark.parametrize("size", [(30, 30), (2000, 47), (100, 100), (640, 480), (1920, 1080), (720, 1280)])
def test_a_frame_of_any_size_can_be_looked_at(size: tuple[int, int]) -> None:
    assert advice(Image.new("L", size, 128)) is Hint.SHOW_STICKER


def test_a_coach_looks_at_some_of_the_frames_only_and_shows_what_most_of_a_second_called_for() -> None:
    coach, far, dark = Coach(), Image.fromarray(on_desk(1)), Image.new("L", (1280, 720))
    shown = [coach.advise(far, (), number * LOOKED_EVERY) for number in range(9)]
    assert shown[0] is Hint.SHOW_STICKER
    assert shown[-1] is Hint.MOVE_CLOSER
    # Between two looks nothing changes, whatever the frame.
    assert coach.advise(dark, (), 8.2 * LOOKED_EVERY) is Hint.MOVE_CLOSER

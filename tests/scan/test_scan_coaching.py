"""What a frame without a readable code calls for."""

from collections.abc import Callable

import numpy as np
import pytest
from scan_parts import TUTORIAL, Grey, plain_qr

from installer_app.domain.hints import Hint
from installer_app.sandbox.sticker_scene import Pose
from installer_app.scan.coaching import advice, busy_cells, of_unread
from installer_app.scan.decoding import Unread, zxing

pytest_plugins = ["scan_fixtures"]

OUT_OF_VIEW = Pose(offset=(4000, 4000))


def square(side: float) -> Unread:
    return Unread(((10, 10), (10 + side, 10), (10 + side, 10 + side), (10, 10 + side)))


def test_a_dark_frame_asks_for_a_torch(scene: Callable[..., Grey]) -> None:
    assert advice(scene(OUT_OF_VIEW, light=0.15, noise=2), ()) is Hint.TOO_DARK
    assert advice(np.zeros((720, 1280), np.uint8), ()) is Hint.TOO_DARK


def test_a_lit_wall_asks_for_the_sticker(scene: Callable[..., Grey]) -> None:
    assert advice(scene(OUT_OF_VIEW), ()) is Hint.SHOW_STICKER


def test_a_frame_that_is_white_over_a_large_part_has_too_much_glare() -> None:
    frame = np.full((720, 1280), 120, np.uint8)
    frame[:300, :600] = 255
    assert advice(frame, ()) is Hint.GLARE


def test_a_code_in_the_distance_asks_to_come_closer() -> None:
    frame = np.full((720, 1280), 150, np.uint8)
    code = plain_qr(TUTORIAL, 2)
    frame[300 : 300 + code.shape[0], 600 : 600 + code.shape[1]] = code
    assert advice(frame, ()) is Hint.MOVE_CLOSER


def test_clutter_all_over_the_frame_is_no_code_in_the_distance() -> None:
    noise = np.random.default_rng(1).integers(0, 240, (720, 1280)).astype(np.uint8)
    assert advice(noise, ()) is Hint.SHOW_STICKER
    assert busy_cells(noise) == 0  # where everything is busy, nothing is


@pytest.mark.parametrize(
    ("side", "hint"),
    [(40, Hint.MOVE_CLOSER), (200, Hint.HOLD_STILL), (700, Hint.MOVE_BACK)],
)
def test_a_symbol_that_is_seen_but_not_read_is_too_far_too_near_or_blurred(side: float, hint: Hint) -> None:
    assert of_unread(side, 720) is hint
    assert advice(np.full((720, 1280), 128, np.uint8), (square(side),)) is hint


def test_a_blurred_sticker_asks_for_a_steady_hand(scene: Callable[..., Grey]) -> None:
    blurred = scene(blur=3.0)
    look = zxing(blurred)
    assert look.codes == ()
    assert advice(blurred, look.unread) is Hint.HOLD_STILL


def test_a_tiny_frame_needs_no_advice() -> None:
    assert advice(np.zeros((30, 30), np.uint8), ()) is Hint.SHOW_STICKER

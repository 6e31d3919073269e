"""Where a code may be: found in clutter, cut out in a size to be read, and found again in the picture."""

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image
from scan_parts import ANOTHER, TUTORIAL, Grey, plain_qr, side_by_side

from installer_app.sandbox.sticker_scene import Pose
from installer_app.scan.geometry import box
from installer_app.scan.picture import CLOSE_SIDE, WORKING_SIDE, Picture
from installer_app.scan.region import likely_boxes
from installer_app.scan.rungs import RUNGS

pytest_plugins = ["scan_fixtures"]

SECOND = next(rung for rung in RUNGS if rung.name == "second close-up")


def framed(code: Grey, size: tuple[int, int], at: tuple[int, int], around: int = 150) -> Grey:
    frame = np.full(size, around, np.uint8)
    top, left = at
    frame[top : top + code.shape[0], left : left + code.shape[1]] = code
    return frame


def picture_of(pixels: Grey) -> Picture:
    return Picture(pixels)  # until seam is merged: Picture(Image.fromarray(pixels))


def test_a_small_code_in_a_large_frame_is_the_likeliest_place() -> None:
    code = plain_qr(TUTORIAL, 2)
    frame = framed(code, (720, 1280), (500, 900))
    left, top, right, bottom = likely_boxes(Image.fromarray(frame))[0]
    assert (left < 920, right > 940) == (True, True)
    assert (top < 520, bottom > 540) == (True, True)
    assert max(right - left, bottom - top) < 2 * len(code)


def test_an_even_wall_and_a_picture_of_no_size_have_no_places() -> None:
    assert likely_boxes(Image.new("L", (1280, 720), 140)) == ()
    assert likely_boxes(Image.new("L", (3000, 5))) == ()


def test_lines_one_way_are_no_code() -> None:
    barcode = np.tile(np.repeat(np.array([0, 255], np.uint8), 4), (720, 160))
    assert likely_boxes(Image.fromarray(barcode)) == ()


def test_a_sticker_in_the_distance_is_read_in_a_close_up_and_lies_where_it_was(
    scene: Callable[..., Grey],
) -> None:
    frame = scene(Pose(px_per_module=1.6))
    picture = picture_of(frame)
    near = picture.close_up(0)
    assert near is not None
    height, width = np.asarray(near.grey).shape
    assert max(width, height) == CLOSE_SIDE
    x, y = near.back((width / 2, height / 2))
    left, top, right, bottom = picture.boxes[0]
    assert left <= x <= right
    assert top <= y <= bottom


def test_the_second_likeliest_place_is_looked_at_too() -> None:
    frame = framed(side_by_side(plain_qr(TUTORIAL, 4)), (720, 1280), (60, 60))
    frame[400:540, 900:1040] = framed(plain_qr(ANOTHER, 3), (140, 140), (10, 10), 255)[:140, :140]
    assert len(likely_boxes(Image.fromarray(frame))) >= 2
    found = SECOND.read(picture_of(frame)).codes
    assert {code.text for code in found} <= {TUTORIAL, ANOTHER}
    assert found


def test_a_close_up_of_a_large_photo_is_cut_from_the_photo_itself() -> None:
    photo = framed(plain_qr(TUTORIAL, 3), (3000, 4000), (2000, 3000))
    picture = picture_of(photo)
    assert picture.shrunk
    assert max(np.asarray(picture.grey).shape) <= WORKING_SIDE
    close = next(rung for rung in RUNGS if rung.name == "close-up")
    found = close.read(picture).codes
    assert [code.text for code in found] == [TUTORIAL]
    assert box(found[0].quad) == pytest.approx((3012, 2012, 3099, 2099), abs=3)


def test_a_symbol_is_straightened_once_in_a_place() -> None:
    picture = picture_of(np.zeros((100, 100), np.uint8))
    corners = ((10.0, 10.0), (50.0, 10.0), (50.0, 50.0), (10.0, 50.0))
    assert picture.is_new(corners)
    assert not picture.is_new(corners)
    assert picture.is_new(((15.0, 10.0), (50.0, 10.0), (50.0, 50.0), (10.0, 50.0)))

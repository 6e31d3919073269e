"""The generator of sticker frames: what it is told is what the frame shows."""

import numpy as np
import pytest
from PIL import Image
from sticker_clutter import clutter
from sticker_frames import Shot, approach, payload_of, render

from installer_app.scan.decoding import zxing

LEANING = Shot(payload_of(5), module=5, rotation=20, tilt=25, tilt_axis=40, offset=(60, -30), seed=5)


def test_the_same_shot_gives_the_same_pixels_and_another_seed_others() -> None:
    shot = Shot(payload_of(1), blur=1, motion=3, glare=0.3, occlusion=0.05, jpeg=80, seed=1)
    again = Shot(payload_of(1), blur=1, motion=3, glare=0.3, occlusion=0.05, jpeg=80, seed=1)
    other = Shot(payload_of(1), blur=1, motion=3, glare=0.3, occlusion=0.05, jpeg=80, seed=2)
    assert np.array_equal(render(shot).grey, render(again).grey)
    assert not np.array_equal(render(shot).grey, render(other).grey)


def test_the_true_corners_are_where_a_reader_finds_the_code() -> None:
    frame = render(LEANING)
    (code,) = zxing(Image.fromarray(frame.grey)).codes
    assert code.text == LEANING.payload
    true, found = sorted(frame.quad), sorted(code.quad)
    assert np.abs(np.array(true) - np.array(found)).max() < LEANING.module


def test_a_module_is_as_wide_as_it_was_told() -> None:
    quad = np.array(render(Shot(module=4)).quad)
    assert np.hypot(*(quad[1] - quad[0])) == pytest.approx(4 * 33, abs=0.5)


@pytest.mark.parametrize(
    "fault",
    [
        {"blur": 6.0},
        {"motion": 20.0},
        {"light": 0.01},
        {"glare": 3.0, "glare_radius": 12.0},
        {"occlusion": 0.5},
        {"contrast": 0.01},
        {"module": 0.8},
        {"offset": (640, 0)},
    ],
)
def test_each_fault_alone_can_make_a_code_unreadable(fault: dict[str, float]) -> None:
    assert zxing(Image.fromarray(render(Shot(seed=3)).grey)).codes
    faulty = Shot(seed=3, **fault)  # type: ignore[arg-type] # mypy cannot pair names and values
    assert not zxing(Image.fromarray(render(faulty).grey)).codes


def test_an_inverted_code_is_light_on_dark() -> None:
    plain, inverted = render(Shot(noise=0)).grey, render(Shot(noise=0, inverted=True)).grey
    middle = np.s_[330:390, 610:670]
    assert np.corrcoef(plain[middle].ravel(), inverted[middle].ravel())[0, 1] < -0.95


def test_an_approach_grows_until_it_can_be_read() -> None:
    shots = approach(3)
    assert len(shots) == 90
    assert shots[0].module < 1.5
    assert shots[-1].module > 4
    assert zxing(Image.fromarray(render(shots[0]).grey)).codes == ()
    assert [code.text for code in zxing(Image.fromarray(render(shots[-1]).grey)).codes] == [payload_of(3)]


def test_clutter_holds_no_code_and_a_frame_may_show_it_alone() -> None:
    for seed in range(10):
        assert zxing(Image.fromarray(clutter((1280, 720), seed))).codes == ()
    assert np.array_equal(
        render(Shot(payload="", noise=0, seed=4)).grey, render(Shot("", noise=0, background=4, seed=9)).grey
    )

"""The public entry: grey pixels in, texts out, never a wrong one."""

import subprocess
import sys
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops
from scan_parts import ANOTHER, TUTORIAL, Grey, plain_qr, side_by_side

from installer_app.sandbox.sticker_scene import Pose
from installer_app.scan import ladder, read_codes, read_found
from installer_app.scan.decoding import Look
from installer_app.scan.geometry import box
from installer_app.scan.ladder import climb
from installer_app.scan.picture import Picture
from installer_app.scan.rungs import PLAIN, RUNGS, Rung

pytest_plugins = ["scan_fixtures"]

PATIENT = 60_000  # milliseconds: a slow computer must not fail a test


@pytest.mark.parametrize(
    ("pose", "light", "blur", "noise"),
    [
        (Pose(), 1.0, 0.0, 5.0),
        (Pose(px_per_module=2.2), 1.0, 0.0, 5.0),
        (Pose(roll=38), 1.0, 0.0, 5.0),
        (Pose(roll=-100, px_per_module=4), 1.0, 0.0, 5.0),
        (Pose(yaw=-32, pitch=18), 1.0, 0.0, 5.0),
        (Pose(), 0.12, 0.0, 3.0),
        (Pose(), 1.0, 2.0, 5.0),
        (Pose(), 1.0, 0.0, 38.0),
        (Pose(px_per_module=3, yaw=22, roll=17), 0.4, 0.8, 8.0),
    ],
    ids=["held still", "far", "turned", "on its side", "tilted", "dim", "out of focus", "noisy", "all of it"],
)
def test_a_sticker_in_a_basement_is_read(
    scene: Callable[..., Grey], pose: Pose, light: float, blur: float, noise: float
) -> None:
    assert read_codes(Image.fromarray(scene(pose, light=light, blur=blur, noise=noise)), PATIENT) == [
        TUTORIAL
    ]


def test_the_basement_with_the_hub_out_of_view_holds_no_code(scene: Callable[..., Grey]) -> None:
    assert climb(Image.fromarray(scene(Pose(offset=(3000, 3000)))), PATIENT) == ()


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=120))
def test_any_printable_text_is_read_as_it_was_written(text: str) -> None:
    assert read_codes(Image.fromarray(plain_qr(text)), PATIENT) == [text]


@pytest.mark.parametrize("size", [(0, 0), (50, 0), (1, 1), (5000, 1), (20, 20), (25, 25), (9000, 25)])
def test_a_picture_too_small_for_a_code_has_none(size: tuple[int, int]) -> None:
    assert read_codes(Image.new("L", size)) == []


def test_mirrored_turned_and_light_on_dark_pictures_are_read_like_others() -> None:
    grey = Image.fromarray(plain_qr(TUTORIAL))
    turns = (Image.Transpose.FLIP_TOP_BOTTOM, Image.Transpose.FLIP_LEFT_RIGHT, Image.Transpose.TRANSPOSE)
    for picture in (*map(grey.transpose, turns), ImageChops.invert(grey)):
        assert read_codes(picture, PATIENT) == [TUTORIAL]


def test_the_picture_is_left_as_it_was() -> None:
    grey = Image.fromarray(plain_qr(TUTORIAL))
    before = grey.tobytes()
    read_codes(grey, PATIENT)
    assert grey.tobytes() == before


def test_a_picture_that_is_not_grey_is_refused() -> None:
    with pytest.raises(ValueError, match="not RGB"):
        read_codes(Image.new("RGB", (50, 50)))


def test_with_no_budget_the_plain_read_is_still_made() -> None:
    assert read_codes(Image.fromarray(plain_qr(TUTORIAL)), 0) == [TUTORIAL]


def test_a_small_code_in_a_photograph_of_twelve_megapixels_is_found_where_it_is() -> None:
    photograph = np.full((3000, 4000), 190, np.uint8)
    code = plain_qr(TUTORIAL, 3)
    photograph[2000 : 2000 + code.shape[0], 700 : 700 + code.shape[1]] = code
    (found,) = read_found(Image.fromarray(photograph), PATIENT)
    assert found.text == TUTORIAL
    left, top, right, bottom = box(found.quad)
    assert (left, top) == pytest.approx((712, 2012), abs=4)
    assert (right, bottom) == pytest.approx((700 + code.shape[1] - 12, 2000 + code.shape[0] - 12), abs=4)


def test_two_stickers_in_view_are_both_read_each_in_its_place() -> None:
    found = read_found(Image.fromarray(side_by_side(plain_qr(TUTORIAL), plain_qr(ANOTHER))), PATIENT)
    assert {code.text for code in found} == {TUTORIAL, ANOTHER}
    assert min(found, key=lambda code: box(code.quad)[0]).text == TUTORIAL


@pytest.mark.parametrize("corner", range(4))
def test_a_small_sticker_beside_a_turned_large_one_is_not_lost_in_its_box(corner: int) -> None:
    large = Image.fromarray(plain_qr(TUTORIAL, 8)).rotate(45, expand=True, fillcolor=255)
    small = Image.fromarray(plain_qr(ANOTHER, 2))
    far = (large.width - small.width, large.height - small.height)
    large.paste(small, (far[0] * (corner % 2), far[1] * (corner // 2)))
    found = climb(large, PATIENT, looks_after=2)
    assert {code.text for code in found} == {TUTORIAL, ANOTHER}


def test_a_second_sticker_that_needs_another_rung_is_looked_for_too() -> None:
    faint = (np.asarray(Image.fromarray(plain_qr(ANOTHER, 2)).resize((420, 420))) // 26 + 120).astype(
        np.uint8
    )
    grey = Image.fromarray(side_by_side(plain_qr(TUTORIAL), faint))
    assert TUTORIAL in {code.text for code in climb(grey, PATIENT)}
    assert {code.text for code in climb(grey, PATIENT, looks_after=len(RUNGS))} == {TUTORIAL, ANOTHER}


# The one left out needs two likely places (test_scan_region).
ALONE = [rung for rung in (PLAIN, *RUNGS) if rung.name != "second close-up"]


@pytest.mark.parametrize("rung", ALONE, ids=lambda rung: rung.name)
def test_every_rung_reads_a_clear_code_of_its_size_and_says_where_it_is(rung: Rung) -> None:
    def places(module: int) -> list[tuple[float, ...]]:
        code = plain_qr(TUTORIAL, module)
        grey = np.pad(code, ((40, 60), (90, 30)), constant_values=255)
        picture = Picture(Image.fromarray(grey))
        found = rung.read(picture).codes
        assert {c.text for c in found} <= {TUTORIAL}
        edge = 4 * module
        right, bottom = (90 + code.shape[1] - edge, 40 + code.shape[0] - edge)
        for place in (box(c.quad) for c in found):
            assert place == pytest.approx((90 + edge, 40 + edge, right, bottom), abs=1.5 * module)
        return [box(c.quad) for c in found]

    # Some rungs are for large codes and some for small ones.
    assert places(5) or places(14)


class Watch:
    """A clock that only moves by what the rungs take."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, took: float) -> None:
        self.milliseconds, self.looks = 0.0, 0
        self._took = took
        slow = Rung("slow", lambda picture: picture.whole, self._decode, 0, took)
        monkeypatch.setattr(ladder, "perf_counter", lambda: self.milliseconds / 1000)
        monkeypatch.setattr(ladder, "PLAIN", slow)
        monkeypatch.setattr(ladder, "RUNGS", (slow,) * 40)

    def _decode(self, *_: object) -> Look:
        self.milliseconds += self._took
        self.looks += 1
        return Look()


@pytest.mark.parametrize("took", [7.0, 12.0, 30.0])
@pytest.mark.parametrize("budget", [20, 100, 1000])
def test_no_rung_is_begun_that_would_pass_the_budget(
    monkeypatch: pytest.MonkeyPatch, took: float, budget: float
) -> None:
    watch = Watch(monkeypatch, took)
    read_codes(Image.new("L", (60, 60), 128), budget)
    assert watch.milliseconds <= max(budget, took)  # the plain read is always made
    assert watch.looks >= min(41, int(0.8 * budget / took))


def test_with_time_enough_every_rung_is_tried_and_a_hundred_milliseconds_are_usual(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    watch = Watch(monkeypatch, 5.0)
    blank = Image.new("L", (60, 60), 128)
    read_codes(blank, 1e6)
    assert watch.looks == 41
    watch.looks = 0
    before = watch.milliseconds
    read_codes(blank)
    assert 80 <= watch.milliseconds - before <= 100


def test_nothing_is_read_out_of_noise() -> None:
    random = np.random.default_rng(5)
    for module in (3, 5, 9):
        blocks = (random.random((60, 60)) < 0.5).astype(np.uint8) * 255
        noise = np.kron(blocks, np.ones((module, module), np.uint8))
        assert climb(Image.fromarray(noise), PATIENT, len(RUNGS)) == ()


def test_the_room_is_entered_without_its_libraries() -> None:
    libraries = ("numpy", "PIL", "zxingcpp", "pyzbar")
    program = f"import sys, installer_app.scan; print([m for m in {libraries} if m in sys.modules])"
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"

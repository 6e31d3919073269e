"""What the demo camera shows: the scene's pictures are real enough for the real reader."""

import subprocess
import sys
from itertools import count, islice

import pytest
from greys import grey
from PIL import Image, ImageStat
from scan_parts import TUTORIAL, encoded, plain_qr

from installer_app.domain.errors import PictureUnreadable
from installer_app.domain.hints import Hint
from installer_app.sandbox.demo_frames import FPS, approach, frames_of_picture, moment
from installer_app.sandbox.sticker_scene import Pose, sticker_picture
from installer_app.scan import read_codes
from installer_app.scan.frames import FrameScan
from installer_app.services.scanning import FrameReading

pytest_plugins = ["scan_fixtures"]

MAC, CODE = "AA:BB:CC:DD:EE:FF", "TUTORIAL-INSTALL-CODE-001"
ELSEWHERE = """
import sys
sys.modules |= {"numpy": None, "PIL._imagingft": None}
from itertools import islice
from installer_app.sandbox.demo_frames import FPS, approach
sys.stdout.buffer.write(next(islice(approach(*sys.argv[1:]), FPS, None)).tobytes())
"""


@pytest.fixture(scope="module")
def frames() -> list[Image.Image]:
    return list(islice(approach(TUTORIAL, MAC, CODE), 3 * FPS))


@pytest.fixture(scope="module")
def readings(frames: list[Image.Image]) -> list[FrameReading]:
    seconds = (number / FPS for number in count())
    scan = FrameScan(lambda: next(seconds))
    return [scan.feed(grey(frame)) for frame in frames]


def test_every_frame_is_a_camera_s_and_can_be_kept(frames: list[Image.Image]) -> None:
    assert {(frame.mode, frame.size) for frame in frames} == {("RGB", (1280, 720))}
    assert frames[-1] != frames[-2] != frames[-3]


def test_it_begins_in_the_dark_and_the_torch_comes_on(frames: list[Image.Image]) -> None:
    first, lit = (ImageStat.Stat(frame).mean for frame in (frames[0], frames[FPS]))
    assert max(first) < 25 < min(lit)


def test_no_grain_of_the_noise_is_white_in_the_dark_or_black_on_the_paper(frames: list[Image.Image]) -> None:
    paper = frames[-1].crop((880, 400, 930, 440))
    assert max(frames[0].tobytes()) < 100
    assert min(paper.tobytes()) > 150


def test_the_sticker_settles_within_two_seconds_and_not_at_once(readings: list[FrameReading]) -> None:
    settled = next(i for i, reading in enumerate(readings) if reading.settled)
    assert FPS < settled <= 2 * FPS
    assert readings[-1].settled == (TUTORIAL,)
    assert {code.text for reading in readings for code in reading.codes} == {TUTORIAL}


def test_the_hints_tell_the_story_of_the_approach(readings: list[FrameReading]) -> None:
    hints = list(dict.fromkeys(reading.hint for reading in readings))
    assert (hints[0], hints[-1]) == (Hint.SHOW_STICKER, Hint.READ)
    assert Hint.TOO_DARK in hints


def test_once_it_hovers_every_frame_is_readable(readings: list[FrameReading]) -> None:
    assert all(reading.codes for reading in readings[-FPS:])


def test_it_goes_on_without_end_and_stays_in_view() -> None:
    for second in (30.0, 600.0, 36_000.0):
        still = moment(second)
        assert (still.scale, still.light, still.focus) == (1, 1, 0)
        assert abs(still.offset[0]) < 100
        assert abs(still.offset[1]) < 40


def test_the_same_sticker_gives_the_same_frames_also_without_numpy_and_freetype(
    frames: list[Image.Image],
) -> None:
    """The bundle has neither."""
    again = subprocess.run(
        [sys.executable, "-c", ELSEWHERE, TUTORIAL, MAC, CODE], capture_output=True, check=True
    ).stdout
    assert again == frames[FPS].tobytes()


def test_the_same_picture_is_drawn_twice_alike_and_reads_as_printed() -> None:
    payload = "G$M:IC2%Z:540F57FFFE599FAA$I:D79CB21C6D197CE7A3339A683A90DFF2442A%M:1246"
    one, two = (
        sticker_picture(
            payload,
            mac="54:0F:57:FF:FE:59:9F:AA",
            code="D79CB21C6D197CE7A3339A683A90DFF2442A",
            pose=Pose(px_per_module=5, roll=12),
            size=(1600, 900),
        )
        for _ in range(2)
    )
    assert one.size == (1600, 900)
    assert one.tobytes() == two.tobytes()
    assert read_codes(one.convert("L"), 60_000) == [payload]


@pytest.mark.parametrize("size", [(200, 200), (3000, 400), (300, 2000)])
def test_a_given_picture_is_shown_whole_to_the_camera(size: tuple[int, int]) -> None:
    code = Image.fromarray(plain_qr(TUTORIAL))
    picture = Image.new("RGB", size, "white")
    picture.paste(code.resize((180, 180)), (10, 10))
    shown = frames_of_picture(encoded(picture, "PNG"))
    frame = next(shown)
    assert (frame.mode, frame.size) == ("RGB", (1280, 720))
    assert frame == next(shown)


def test_a_photograph_shown_to_the_camera_is_read_there() -> None:
    frame = next(frames_of_picture(encoded(Image.fromarray(plain_qr(TUTORIAL)))))
    assert read_codes(frame.convert("L"), 60_000) == [TUTORIAL]


def test_what_is_no_picture_cannot_be_shown_to_the_camera() -> None:
    with pytest.raises(PictureUnreadable):
        frames_of_picture(b"nothing")

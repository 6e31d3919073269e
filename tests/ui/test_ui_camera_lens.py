"""How a camera is set: the format near 720 lines, focus and exposure for a code held before it."""

from typing import Any, TypeAlias

import pytest
from camera_parts import Offered
from PySide6.QtMultimedia import QCamera, QVideoFrameFormat

from installer_app.ui.camera.lens import best_format, set_for_stickers

Format = QVideoFrameFormat.PixelFormat
Focus: TypeAlias = QCamera.FocusMode
Exposure: TypeAlias = QCamera.ExposureMode


RGB = Offered(1280, 720, 30, Format.Format_BGRX8888)
PACKED = Offered(1280, 720, 30, Format.Format_YUYV)
BIG = Offered(1920, 1080, 30, Format.Format_Jpeg)
SLOW = Offered(1280, 720, 10, Format.Format_YUYV)
JPEG = Offered(1280, 720, 30, Format.Format_Jpeg)
PLANE = Offered(1280, 720, 30, Format.Format_NV12)
SMALL = Offered(640, 480, 30, Format.Format_YUYV)


@pytest.mark.parametrize(
    ("offered", "best"),
    [
        ((BIG, SLOW, JPEG, PLANE, SMALL), PLANE),
        ((BIG, JPEG, RGB, PACKED, PLANE), PLANE),
        ((BIG, JPEG, RGB, PACKED), PACKED),
        ((BIG, JPEG, RGB), RGB),
        ((BIG, SLOW, JPEG, SMALL), JPEG),
        ((BIG, SLOW, SMALL), SMALL),
        ((SLOW,), SLOW),
        ((), None),
    ],
)
def test_the_format_is_smooth_near_720_lines_and_has_a_plane_of_grey(
    offered: tuple[Offered, ...], best: Offered | None
) -> None:
    formats: Any = offered  # as much of a QCameraFormat as is asked
    assert best_format(formats) == best


class FakeLens:
    """A camera that offers some modes, and what was set."""

    def __init__(self, focus: set[Focus], exposure: set[Exposure]) -> None:
        self.focus, self.exposure = focus, exposure
        self.set: list[Focus | Exposure] = []

    def isFocusModeSupported(self, mode: Focus, /) -> bool:
        return mode in self.focus

    def setFocusMode(self, mode: Focus, /) -> None:
        self.set.append(mode)

    def isExposureModeSupported(self, mode: Exposure, /) -> bool:
        return mode in self.exposure

    def setExposureMode(self, mode: Exposure, /) -> None:
        self.set.append(mode)


@pytest.mark.parametrize(
    ("focus", "exposure", "expected"),
    [
        (set(Focus), set(Exposure), [Focus.FocusModeAutoNear, Exposure.ExposureBarcode]),
        (
            {Focus.FocusModeAuto, Focus.FocusModeInfinity},
            {Exposure.ExposureAuto, Exposure.ExposureManual},
            [Focus.FocusModeAuto, Exposure.ExposureAuto],
        ),
        ({Focus.FocusModeInfinity}, {Exposure.ExposureManual}, []),
        (set(), set(), []),
    ],
)
def test_it_is_focused_near_and_exposed_for_a_code_where_the_camera_offers_it(
    focus: set[Focus], exposure: set[Exposure], expected: list[Focus | Exposure]
) -> None:
    lens = FakeLens(focus, exposure)
    set_for_stickers(lens)
    assert lens.set == expected


def test_a_real_one_without_a_device_takes_it_without_a_complaint() -> None:
    set_for_stickers(QCamera())

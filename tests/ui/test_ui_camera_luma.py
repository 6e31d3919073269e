"""A frame's grey plane, whatever the camera packs it in."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QtVideo, QVideoFrame, QVideoFrameFormat

from installer_app.services.grey import GreyPicture
from installer_app.ui.camera import luma
from installer_app.ui.camera.preview import image_of, preview_of, whole_picture

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

Grey = NDArray[np.uint8]
Format = QVideoFrameFormat.PixelFormat
# 150 is no multiple of 64: the lines of these frames are padded.
SIZES = [(160, 120), (150, 90), (1280, 720)]


def ramp(width: int, height: int) -> Grey:
    """A grey that differs along both axes, within the video range."""
    across, down = np.arange(width, dtype=np.uint32), np.arange(height, dtype=np.uint32)
    return (16 + (across[None, :] * 3 + down[:, None] * 7) % 200).astype(np.uint8)


def frame_of(
    pixels: Format,
    grey: Grey,
    step: int = 1,
    offset: int = 0,
    change: Callable[[QVideoFrameFormat], None] = lambda _layout: None,
) -> QVideoFrame:
    """A frame with ``grey`` as its luma, and noise in its padding and its colour."""
    height, width = grey.shape
    layout = QVideoFrameFormat(QSize(width, height), pixels)
    change(layout)
    frame = QVideoFrame(layout)
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    for plane in range(frame.planeCount()):
        memory = np.frombuffer(frame.bits(plane), np.uint8)
        memory[:] = 200
    stride = frame.bytesPerLine(0)
    rows = np.frombuffer(frame.bits(0), np.uint8)[: stride * height].reshape(height, stride)
    rows[:, offset : offset + width * step : step] = grey
    frame.unmap()
    return frame


def grey_of(frame: QVideoFrame) -> Grey:
    return array_of(luma.grey_of(frame))


def grey_of_image(image: QImage) -> Grey:
    return array_of(luma.grey_of_image(image))


def array_of(grey: GreyPicture | None) -> Grey:
    assert grey is not None
    return np.frombuffer(grey.pixels, np.uint8).reshape(grey.height, grey.width)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    ("pixels", "step", "offset"),
    [
        (Format.Format_NV12, 1, 0),
        (Format.Format_NV21, 1, 0),
        (Format.Format_YUV420P, 1, 0),
        (Format.Format_YUV422P, 1, 0),
        (Format.Format_YV12, 1, 0),
        (Format.Format_Y8, 1, 0),
        (Format.Format_YUYV, 2, 0),
        (Format.Format_UYVY, 2, 1),
        (Format.Format_Y16, 2, 1),
        (Format.Format_P010, 2, 1),
    ],
)
def test_the_luma_is_taken_as_it_is_and_without_the_padding(
    qapp: "QApplication", pixels: Format, step: int, offset: int, size: tuple[int, int]
) -> None:
    del qapp
    expected = ramp(*size)
    assert np.array_equal(grey_of(frame_of(pixels, expected, step, offset)), expected)


def test_some_of_these_frames_do_have_padded_lines(qapp: "QApplication") -> None:
    del qapp
    frame = frame_of(Format.Format_NV12, ramp(150, 90))
    assert frame.map(QVideoFrame.MapMode.ReadOnly)
    assert frame.bytesPerLine(0) > 150
    frame.unmap()


def test_an_rgb_frame_is_turned_grey(qapp: "QApplication") -> None:
    del qapp
    expected = ramp(150, 90)
    frame = QVideoFrame(image_of(Image.fromarray(expected).convert("RGB")))
    assert np.abs(grey_of(frame).astype(int) - expected.astype(int)).max() <= 2


def turned(layout: QVideoFrameFormat) -> None:
    layout.setRotation(QtVideo.Rotation.Clockwise90)


def turned_back(layout: QVideoFrameFormat) -> None:
    layout.setRotation(QtVideo.Rotation.Clockwise270)


def mirrored(layout: QVideoFrameFormat) -> None:
    layout.setMirrored(True)


def upside_down(layout: QVideoFrameFormat) -> None:
    layout.setScanLineDirection(QVideoFrameFormat.Direction.BottomToTop)


def corner() -> Grey:
    """Dark, with one bright corner: it shows how the picture was turned."""
    grey = np.full((120, 160), 40, np.uint8)
    grey[:40, :50] = 220
    return grey


@pytest.mark.parametrize("change", [turned, turned_back, upside_down])
def test_a_turned_frame_is_read_as_it_is_shown(
    qapp: "QApplication", change: Callable[[QVideoFrameFormat], None]
) -> None:
    """Else the corners found would not fit the picture."""
    del qapp
    frame = frame_of(Format.Format_NV12, corner(), change=change)
    shown = grey_of_image(frame.toImage())
    assert np.array_equal(grey_of(frame) > 128, shown > 128)
    assert not np.array_equal(shown > 128, corner() > 128)
    assert np.array_equal(grey_of_image(whole_picture(frame)) > 128, shown > 128)


@pytest.mark.parametrize("pixels", [Format.Format_NV12, Format.Format_AYUV])
def test_a_frame_to_be_shown_as_in_a_mirror_is_read_and_kept_as_it_is(
    qapp: "QApplication", pixels: Format
) -> None:
    """AYUV comes by ``toImage()``, which mirrors it."""
    del qapp
    step, offset = (1, 0) if pixels is Format.Format_NV12 else (4, 1)
    frame = frame_of(pixels, corner(), step, offset, change=mirrored)
    preview = preview_of(frame, QSize(160, 120))
    assert preview is not None
    assert preview.mirrored
    for grey in (grey_of(frame), *map(grey_of_image, (whole_picture(frame), preview.image))):
        assert np.array_equal(grey > 128, corner() > 128)


@pytest.mark.parametrize("change", [QVideoFrame.setRotation, QVideoFrame.setMirrored])
def test_a_frame_that_only_says_it_is_turned_is_shown_and_read_as_it_lies(
    qapp: "QApplication", change: Callable[[QVideoFrame, object], None]
) -> None:
    del qapp
    frame, as_it_lies = (frame_of(Format.Format_NV12, ramp(160, 120)) for _ in range(2))
    change(frame, QtVideo.Rotation.Clockwise90 if change == QVideoFrame.setRotation else True)
    assert frame.toImage() == as_it_lies.toImage()
    assert np.array_equal(grey_of(frame), ramp(160, 120))


def test_the_grey_outlives_its_frame(qapp: "QApplication") -> None:
    del qapp
    expected = ramp(160, 120)
    frame = frame_of(Format.Format_NV12, expected)
    grey = grey_of(frame)
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    np.frombuffer(frame.bits(0), np.uint8)[:] = 0
    frame.unmap()
    del frame
    assert np.array_equal(grey, expected)


def test_an_empty_frame_has_no_grey(qapp: "QApplication") -> None:
    del qapp
    assert luma.grey_of(QVideoFrame()) is None
    assert luma.grey_of_image(QImage()) is None


@pytest.mark.parametrize("mode", ["L", "RGBA"])
def test_a_drawn_frame_of_another_mode_is_refused(mode: str) -> None:
    with pytest.raises(ValueError, match="of mode RGB"):
        image_of(Image.new(mode, (150, 90)))

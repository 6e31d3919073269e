"""One picture of a sticker in every pixel format that cameras give: read, and shown in its colours."""

from io import BytesIO
from typing import TYPE_CHECKING

import numpy as np
import pytest
from camera_parts import filled, layout_of, packed
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat
from scan_kit import PAYLOAD, qr_png

from installer_app.scan.decoding import zxing
from installer_app.services.grey import GreyPicture
from installer_app.ui.camera.luma import grey_of
from installer_app.ui.camera.preview import preview_of, whole_picture

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

Format = QVideoFrameFormat.PixelFormat
Rgb = NDArray[np.uint8]
# 542 is no multiple of 64: the lines of these frames are padded.
WIDTH, HEIGHT = 542, 360
COLOURS = ((200, 40, 40), (40, 170, 60), (50, 60, 190), (128, 128, 128))
FORMATS = [
    Format.Format_NV12,
    Format.Format_NV21,
    Format.Format_YUV420P,
    Format.Format_YV12,
    Format.Format_YUV422P,
    Format.Format_YUYV,
    Format.Format_UYVY,
    Format.Format_P010,
    Format.Format_BGRA8888,
    Format.Format_BGRX8888,
    Format.Format_RGBA8888,
    Format.Format_RGBX8888,
    Format.Format_ARGB8888,
    Format.Format_XRGB8888,
    Format.Format_ABGR8888,
    Format.Format_XBGR8888,
]


def scene() -> Rgb:
    """A sticker's code on white, and a band of colours below it."""
    canvas = Image.new("RGB", (WIDTH, HEIGHT), "white")
    code = Image.open(BytesIO(qr_png(PAYLOAD, scale=6)))
    canvas.paste(code, (20, 20))
    for index, colour in enumerate(COLOURS):
        canvas.paste(colour, (100 * index, 300, 100 * index + 100, HEIGHT))
    return np.asarray(canvas)


def colours_of(image: QImage, scale: float = 1.0) -> list[tuple[int, ...]]:
    places = [(int((100 * index + 50) * scale), int(330 * scale)) for index in range(len(COLOURS))]
    colours = [image.pixelColor(x, y) for x, y in places]
    return [(colour.red(), colour.green(), colour.blue()) for colour in colours]


def assert_alike(seen: list[tuple[int, ...]]) -> None:
    off = np.abs(np.array(seen) - np.array(COLOURS))
    assert off.max() <= 6, seen


def texts_in(grey: GreyPicture | None) -> list[str]:
    assert grey is not None
    image = Image.frombytes("L", (grey.width, grey.height), grey.pixels)
    return [code.text for code in zxing(image).codes]


@pytest.mark.parametrize("pixels", FORMATS, ids=lambda pixels: pixels.name)
def test_the_sticker_is_read_and_shown_in_its_colours(qapp: "QApplication", pixels: Format) -> None:
    del qapp
    frame = packed(scene(), pixels)
    assert texts_in(grey_of(frame)) == [PAYLOAD]
    assert_alike(colours_of(whole_picture(frame)))


@pytest.mark.parametrize("pixels", FORMATS, ids=lambda pixels: pixels.name)
@pytest.mark.parametrize("shrink", [2, 3])
def test_a_shrunk_preview_has_the_same_colours_in_the_same_places(
    qapp: "QApplication", pixels: Format, shrink: int
) -> None:
    del qapp
    preview = preview_of(packed(scene(), pixels), QSize(WIDTH // shrink, HEIGHT // shrink))
    assert preview is not None
    assert preview.image.size() == QSize(WIDTH // shrink, HEIGHT // shrink)
    assert preview.frame == QSize(WIDTH, HEIGHT)
    assert_alike(colours_of(preview.image, 1 / shrink))


@pytest.mark.parametrize("pixels", FORMATS, ids=lambda pixels: pixels.name)
def test_a_frame_that_pillow_can_read_is_never_made_an_image_of_by_the_slow_way(
    qapp: "QApplication", monkeypatch: pytest.MonkeyPatch, pixels: Format
) -> None:
    """Qt's own conversion keeps the whole program from running meanwhile."""
    del qapp

    def to_image(frame: QVideoFrame) -> QImage:
        raise AssertionError(f"toImage() of {frame.pixelFormat().name}")

    frame = packed(scene(), pixels)
    monkeypatch.setattr(QVideoFrame, "toImage", to_image)
    assert grey_of(frame) is not None
    assert preview_of(frame, QSize(WIDTH // 2, HEIGHT // 2)) is not None
    assert not whole_picture(frame).isNull()


def test_a_jpeg_frame_is_read_and_shown_like_any_other(qapp: "QApplication") -> None:
    del qapp
    out = BytesIO()
    Image.fromarray(scene()).save(out, "JPEG", quality=95)
    frame = filled(layout_of(Format.Format_Jpeg, WIDTH, HEIGHT), out.getvalue())
    assert texts_in(grey_of(frame)) == [PAYLOAD]
    assert_alike(colours_of(whole_picture(frame)))


def test_a_turned_code_is_read_and_shown_upright(qapp: "QApplication") -> None:
    del qapp
    frame = packed(scene(), Format.Format_UYVY, rotation=90)
    grey = grey_of(frame)
    assert grey is not None
    assert (grey.width, grey.height) == (HEIGHT, WIDTH)
    assert texts_in(grey) == [PAYLOAD]
    assert whole_picture(frame).size() == QSize(HEIGHT, WIDTH)
    preview = preview_of(frame, QSize(100, 100))
    assert preview is not None
    assert preview.frame == QSize(HEIGHT, WIDTH)


def test_a_picture_that_says_it_is_of_full_range_is_not_stretched(qapp: "QApplication") -> None:
    del qapp
    full = packed(scene(), Format.Format_NV12, full=True)
    assert_alike(colours_of(whole_picture(full)))

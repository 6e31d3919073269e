"""A video frame as the picture that is shown: no larger than the view, made off the GUI thread."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from installer_app.ui.camera.planes import Mapped, Plane, Samples, mapped, mirrored, upright

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

# Wider than this a frame is shown shrunk even where the view has room: 30 of them a second have to be made.
WIDEST = 1280
Channel = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Preview:
    """The picture, the size of the frame it was made of, and whether the eye wants it as in a mirror."""

    image: QImage = field(repr=False)
    frame: QSize
    mirrored: bool = False


def preview_of(frame: "QVideoFrame", room: QSize) -> Preview | None:
    """The frame, shrunk by a whole number but not below ``room`` (pixels); None where it cannot be read."""
    pixels = _coloured(frame, _shrink(frame.size(), room))
    if pixels is not None:
        return Preview(image_of(pixels), _size_upright(frame), mirrored(frame))
    image = _unmirrored(frame)
    return Preview(image, image.size(), mirrored(frame)) if not image.isNull() else None


def whole_picture(frame: "QVideoFrame") -> QImage:
    """The frame in all its pixels and never mirrored; null where it cannot be read."""
    pixels = _coloured(frame, 1)
    return image_of(pixels) if pixels is not None else _unmirrored(frame)


def image_of(pixels: NDArray[np.uint8]) -> QImage:
    """H x W x 4 of blue, green, red and nothing, as a picture with memory of its own."""
    height, width = pixels.shape[:2]
    rows = np.ascontiguousarray(pixels)
    return QImage(rows.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def _unmirrored(frame: "QVideoFrame") -> QImage:
    image = frame.toImage()
    return image.flipped(Qt.Orientation.Horizontal) if mirrored(frame) else image


def _shrink(size: QSize, room: QSize) -> int:
    least = -(-size.width() // WIDEST)
    fits = min(size.width() // max(room.width(), 1), size.height() // max(room.height(), 1))
    return max(least, fits, 1)


def _size_upright(frame: "QVideoFrame") -> QSize:
    size = frame.size()
    return size.transposed() if frame.surfaceFormat().rotation().value % 180 else size


def _coloured(frame: "QVideoFrame", shrink: int) -> NDArray[np.uint8] | None:
    """Blue, green, red and nothing, H x W x 4, the right way up; None for a frame that has no arrays."""
    with mapped(frame) as memory:
        if memory is None:
            return None
        channels = _from_rgb(memory, shrink) if memory.packing.rgb else _from_luma(frame, memory, shrink)
        pixels = np.full((*channels[0].shape, 4), 255, np.uint8)
        for place, channel in zip((2, 1, 0), channels, strict=True):
            pixels[:, :, place] = channel
    return upright(frame, pixels)


def _from_rgb(memory: Mapped, shrink: int) -> list[NDArray[np.uint8]]:
    return [_shrunk(memory.plane(samples), shrink) for samples in memory.packing.rgb or ()]


def _from_luma(frame: "QVideoFrame", memory: Mapped, shrink: int) -> list[Channel]:
    packing = memory.packing
    assert packing.luma is not None
    grey = _shrunk(memory.plane(packing.luma), shrink).astype(np.float32)
    if packing.colour is None:
        return [grey, grey, grey]
    full = frame.surfaceFormat().colorRange().name == "ColorRange_Full"
    if not full:
        grey = (grey - 16) * np.float32(255 / 219)
    strength = np.float32(1 if full else 255 / 224)
    blueness, redness = (
        (_spread(memory.plane(samples), samples, shrink, grey.shape) - np.float32(128)) * strength
        for samples in packing.colour
    )
    red, green, blue = _matrix(frame)
    channels = [grey + red * redness, grey - green[0] * blueness - green[1] * redness, grey + blue * blueness]
    return [np.clip(channel, 0, 255, out=channel) for channel in channels]


def _shrunk(plane: Plane, shrink: int) -> Plane:
    """Each of the picture's pixels out of four of the frame's: one in so many would make a code flicker."""
    if shrink == 1:
        return plane
    rows, columns = plane.shape[0] // shrink * shrink, plane.shape[1] // shrink * shrink
    whole, half = plane[:rows, :columns], shrink // 2
    total = whole[::shrink, ::shrink].astype(np.uint16)
    for down, across in ((0, half), (half, 0), (half, half)):
        total += whole[down::shrink, across::shrink]
    return (total >> 2).astype(np.uint8)


def _spread(plane: Plane, samples: Samples, shrink: int, shape: tuple[int, ...]) -> Plane:
    """The colour of each of the picture's pixels: several share a sample."""
    down = np.arange(shape[0]) * shrink // samples.down
    across = np.arange(shape[1]) * shrink // samples.across
    return plane.take(down, 0).take(across, 1)


def _matrix(frame: "QVideoFrame") -> tuple[np.float32, tuple[np.float32, np.float32], np.float32]:
    """What the colour differences bring to red, to green and to blue."""
    if frame.surfaceFormat().colorSpace().name == "ColorSpace_BT709":
        red, blueness, redness, blue = 1.5748, 0.1873, 0.4681, 1.8556
    else:
        # BT.601: what a webcam means that does not say.
        red, blueness, redness, blue = 1.402, 0.3441, 0.7141, 1.772
    return np.float32(red), (np.float32(blueness), np.float32(redness)), np.float32(blue)

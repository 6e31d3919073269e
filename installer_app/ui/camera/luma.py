"""A video frame as a grey plane for the decoders."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

Grey = NDArray[np.uint8]

# The name of the pixel format -> (bytes from one luma sample to the next, the first one's offset).
_LUMA = {
    "Format_NV12": (1, 0),
    "Format_NV21": (1, 0),
    "Format_YUV420P": (1, 0),
    "Format_YUV422P": (1, 0),
    "Format_YV12": (1, 0),
    "Format_Y8": (1, 0),
    "Format_YUYV": (2, 0),
    "Format_UYVY": (2, 1),
}


def grey_of(frame: "QVideoFrame") -> Grey | None:
    """The frame's luma, H x W, in memory of its own; None if the frame is empty or cannot be read.

    A turned, mirrored or upside-down frame goes through ``toImage()``, so that the corners found in it fit
    the picture that is shown.
    """
    step = _LUMA.get(frame.pixelFormat().name)
    if step is not None and _upright(frame):
        plane = _mapped_luma(frame, *step)
        if plane is not None:
            return plane
    return grey_of_image(frame.toImage())


def grey_of_image(image: QImage) -> Grey | None:
    """The grey of a picture, H x W; None if it is empty."""
    if image.isNull():
        return None
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()].copy()


def _upright(frame: "QVideoFrame") -> bool:
    """Whether ``toImage()`` shows the lines as they lie in memory. It follows the surface format (measured
    with 6.11): what the frame itself says of rotation and mirroring, it leaves alone.
    """
    layout = frame.surfaceFormat()
    downwards = layout.scanLineDirection() is type(layout).Direction.TopToBottom
    return downwards and not layout.isMirrored() and layout.rotation().value == 0


def _mapped_luma(frame: "QVideoFrame", step: int, offset: int) -> Grey | None:
    from PySide6.QtMultimedia import QVideoFrame

    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        return None
    try:
        width, height, stride = frame.width(), frame.height(), frame.bytesPerLine(0)
        # A line may be padded: what is between the picture's width and bytesPerLine is not picture.
        used = (width - 1) * step + offset + 1
        flat = np.frombuffer(frame.bits(0), np.uint8)
        if width < 1 or stride < used or flat.size < stride * (height - 1) + used:
            return None
        rows = np.lib.stride_tricks.as_strided(
            flat[offset:], (height, width), (stride, step), writeable=False
        )
        return rows.copy()
    finally:
        frame.unmap()

"""A video frame as a grey plane for the decoders: never mirrored, in memory of its own."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from installer_app.ui.camera.planes import Mapped, mapped, mirrored, upright

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

Grey = NDArray[np.uint8]

# Of 256: what red, green and blue bring to the grey (BT.601).
WEIGHTS = (77, 150, 29)


def grey_of(frame: "QVideoFrame") -> Grey | None:
    """The frame's luma, H x W, the right way up; None if the frame is empty or cannot be read.

    Meant for a worker thread. ``toImage()`` would keep Python from running for 8 ms of a 1080p frame, the
    window's thread included, and is the last resort.
    """
    with mapped(frame) as memory:
        if memory is not None:
            return np.array(upright(frame, _luma(memory)), order="C")
    grey = grey_of_image(frame.toImage())
    return np.ascontiguousarray(grey[:, ::-1]) if grey is not None and mirrored(frame) else grey


def grey_of_image(image: QImage) -> Grey | None:
    """The grey of a picture, H x W; None if it is empty."""
    if image.isNull():
        return None
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()].copy()


def _luma(memory: Mapped) -> Grey:
    packing = memory.packing
    if packing.luma is not None:
        return memory.plane(packing.luma)
    red, green, blue = (
        memory.plane(samples) * np.uint16(weight)
        for samples, weight in zip(packing.rgb or (), WEIGHTS, strict=True)
    )
    red += green
    red += blue
    red >>= 8
    return red.astype(np.uint8)

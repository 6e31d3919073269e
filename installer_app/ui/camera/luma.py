"""A video frame as a grey picture for the decoders: never mirrored, in memory of its own."""

from typing import TYPE_CHECKING, cast

from PIL import Image, ImageOps
from PySide6.QtGui import QImage

from installer_app.services.grey import GreyPicture
from installer_app.ui.camera.planes import Mapped, bands, mapped, mirrored, upright

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame


def grey_of(frame: "QVideoFrame") -> GreyPicture | None:
    """The frame's luma, the right way up; None if the frame is empty or cannot be read.

    Meant for a worker thread. ``toImage()`` would keep Python from running for 8 ms of a 1080p frame, the
    window's thread included, and is the last resort.
    """
    with mapped(frame) as memory:
        if memory is not None:
            return _passed_on(upright(frame, _luma(memory)))
    grey = _grey_of_image(frame.toImage())
    if grey is None:
        return None
    return _passed_on(ImageOps.mirror(grey) if mirrored(frame) else grey)


def grey_of_image(image: QImage) -> GreyPicture | None:
    """The grey of a picture; None if it is empty."""
    grey = _grey_of_image(image)
    return _passed_on(grey) if grey is not None else None


def _luma(memory: Mapped) -> Image.Image:
    """May be a view of the frame's memory."""
    if memory.packing.luma is not None:
        return memory.plane(memory.packing.luma, range(memory.height))
    grey = Image.new("L", (memory.width, memory.height))
    for rows in bands(memory.height):
        grey.paste(memory.rgb(rows).convert("L"), (0, rows.start))
    return grey


def _grey_of_image(image: QImage) -> Image.Image | None:
    if image.isNull():
        return None
    # Qt's own way to grey takes three times as long.
    shown = image.convertToFormat(QImage.Format.Format_RGB32)
    size, pixels = (shown.width(), shown.height()), shown.constBits()
    rgb = Image.frombytes("RGB", size, cast(bytes, pixels), "raw", "BGRX", shown.bytesPerLine(), 1)
    return rgb.convert("L")


def _passed_on(grey: Image.Image) -> GreyPicture:
    return GreyPicture(*grey.size, grey.tobytes())

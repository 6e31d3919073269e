"""A video frame as the picture that is shown: no larger than the view, made off the GUI thread."""

from collections.abc import Iterator
from dataclasses import field
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from installer_app.frozen import frozen
from installer_app.ui.camera.planes import Mapped, Samples, bands, mapped, mirrored, turns, upright

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

# Wider than this a frame is shown shrunk even where the view has room: 30 of them a second have to be made.
WIDEST = 1280
Matrix = tuple[float, ...]


@frozen
class Preview:
    """The picture, the size of the frame it was made of, and whether the eye wants it as in a mirror."""

    image: QImage = field(repr=False)
    frame: QSize
    mirrored: bool = False


def preview_of(frame: "QVideoFrame", room: QSize) -> Preview | None:
    """The frame, shrunk by a whole number but not below ``room`` (pixels); None where it cannot be read."""
    image = _coloured(frame, _shrink(frame.size(), room))
    if image is not None:
        return Preview(image, _size_upright(frame), mirrored(frame))
    image = _unmirrored(frame)
    return Preview(image, image.size(), mirrored(frame)) if not image.isNull() else None


def whole_picture(frame: "QVideoFrame") -> QImage:
    """The frame in all its pixels and never mirrored; null where it cannot be read."""
    image = _coloured(frame, 1)
    return image if image is not None else _unmirrored(frame)


def image_of(picture: Image.Image) -> QImage:
    """A picture of mode "RGB" with memory of its own. Raises ValueError for any other mode."""
    if picture.mode != "RGB":
        raise ValueError(f"a frame is of mode RGB, not {picture.mode}")
    image = QImage(picture.tobytes(), *picture.size, 3 * picture.width, QImage.Format.Format_RGB888)
    return image.convertToFormat(QImage.Format.Format_RGB32)


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


def _coloured(frame: "QVideoFrame", shrink: int) -> QImage | None:
    """The right way up; None for a frame whose memory is not for Pillow."""
    with mapped(frame) as memory:
        if memory is None:
            return None
        matrix, size = _matrix(frame), (memory.width // shrink, memory.height // shrink)
        made = ((rows, _band(memory, rows, shrink, matrix)) for rows in bands(size[1]))
        if not turns(frame):
            return _put_together(size, made)
        whole = Image.new("RGB", size)
        for rows, band in made:
            whole.paste(band, (0, rows.start))
        return image_of(upright(frame, whole))


def _put_together(size: tuple[int, int], made: Iterator[tuple[range, Image.Image]]) -> QImage:
    """Band by band into its place: what is as large as the whole is there once."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    lines, stride = memoryview(image.bits()), image.bytesPerLine()
    for rows, band in made:
        part = image_of(band)  # has to outlive its bits
        lines[rows.start * stride : rows.stop * stride] = part.constBits()
    return image


def _band(memory: Mapped, rows: range, shrink: int, matrix: Matrix) -> Image.Image:
    packing = memory.packing
    size = (memory.width // shrink, len(rows))
    of_frame = range(rows.start * shrink, rows.stop * shrink)
    if packing.luma is None:
        if shrink == 1:
            return memory.rgb(of_frame)
        # Sorting few pixels' bytes is quicker than all.
        four = _shrunk(memory.four(of_frame), size, shrink)
        return Image.merge("RGB", [four.getchannel(packing.rgb.index(colour)) for colour in "RGB"])
    grey = _shrunk(memory.plane(packing.luma, of_frame), size, shrink)
    if packing.colour is None:
        return grey.convert("RGB")
    blueness, redness = (
        _spread(memory.plane(samples, of_frame), samples, size, shrink) for samples in packing.colour
    )
    return Image.merge("RGB", (grey, blueness, redness)).convert("RGB", matrix)


def _shrunk(plane: Image.Image, size: tuple[int, int], shrink: int) -> Image.Image:
    """Each pixel the mean of those of the frame: one in so many would make a code flicker."""
    return plane.reduce(shrink, (0, 0, size[0] * shrink, size[1] * shrink)) if shrink > 1 else plane


def _spread(plane: Image.Image, samples: Samples, size: tuple[int, int], shrink: int) -> Image.Image:
    """The colour of each of the picture's pixels: several share a sample."""
    box = (0, 0, size[0] * shrink / samples.across, size[1] * shrink / samples.down)
    return plane.resize(size, Image.Resampling.NEAREST, box)


def _matrix(frame: "QVideoFrame") -> Matrix:
    """Grey, blueness, redness and one to red, to green and to blue: four numbers each."""
    layout = frame.surfaceFormat()
    if layout.colorSpace().name == "ColorSpace_BT709":
        red, blueness, redness, blue = 1.5748, 0.1873, 0.4681, 1.8556
    else:
        # BT.601: what a webcam means that does not say.
        red, blueness, redness, blue = 1.402, 0.3441, 0.7141, 1.772
    full = layout.colorRange().name == "ColorRange_Full"
    black, light, strength = (0, 1.0, 1.0) if full else (16, 255 / 219, 255 / 224)
    rows = ((0.0, red), (-blueness, -redness), (blue, 0.0))
    return tuple(
        number
        for u, v in rows
        for number in (light, u * strength, v * strength, -black * light - 128 * strength * (u + v))
    )

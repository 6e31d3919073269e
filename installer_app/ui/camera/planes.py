"""A video frame's memory as pictures: what each pixel format keeps where, and which way up it is shown."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from PIL import Image

from installer_app.frozen import frozen

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

# Pillow's names for the first and the second of two bytes: the upper one of a number of 16 bits.
EVERY_SECOND = ("L;16B", "L;16")
BAND = 64  # rows; even, as two rows of pixels may share one of colour


@frozen
class Samples:
    """Where one channel lies: its plane, bytes from a sample to the next, the first one's offset.

    ``across`` and ``down`` are how many pixels share a sample.
    """

    plane: int
    step: int = 1
    offset: int = 0
    across: int = 1
    down: int = 1


@frozen
class Packing:
    """A pixel format: grey and two colour differences, or grey alone, or red, green and blue.

    ``rgb`` is Pillow's name for the order of a pixel's four bytes.
    """

    luma: Samples | None = None
    colour: tuple[Samples, Samples] | None = None
    rgb: str = ""


_Y, _YUYV, _PIXEL = Samples(0), Samples(0, 2, 0), Samples(0, 4, 3)
# By the name of the pixel format. What is not here goes through ``toImage()``.
PACKINGS = {
    "Format_NV12": Packing(_Y, (Samples(1, 2, 0, 2, 2), Samples(1, 2, 1, 2, 2))),
    "Format_NV21": Packing(_Y, (Samples(1, 2, 1, 2, 2), Samples(1, 2, 0, 2, 2))),
    "Format_YUV420P": Packing(_Y, (Samples(1, 1, 0, 2, 2), Samples(2, 1, 0, 2, 2))),
    "Format_YV12": Packing(_Y, (Samples(2, 1, 0, 2, 2), Samples(1, 1, 0, 2, 2))),
    "Format_YUV422P": Packing(_Y, (Samples(1, 1, 0, 2, 1), Samples(2, 1, 0, 2, 1))),
    "Format_Y8": Packing(_Y),
    # Ten and sixteen bits: the upper byte is as much as a reader needs.
    "Format_Y16": Packing(Samples(0, 2, 1)),
    "Format_P010": Packing(Samples(0, 2, 1), (Samples(1, 4, 1, 2, 2), Samples(1, 4, 3, 2, 2))),
    "Format_P016": Packing(Samples(0, 2, 1), (Samples(1, 4, 1, 2, 2), Samples(1, 4, 3, 2, 2))),
    "Format_YUYV": Packing(_YUYV, (Samples(0, 4, 1, 2), Samples(0, 4, 3, 2))),
    "Format_UYVY": Packing(Samples(0, 2, 1), (Samples(0, 4, 0, 2), Samples(0, 4, 2, 2))),
    "Format_BGRA8888": Packing(rgb="BGRX"),
    "Format_BGRA8888_Premultiplied": Packing(rgb="BGRX"),
    "Format_BGRX8888": Packing(rgb="BGRX"),
    "Format_RGBA8888": Packing(rgb="RGBX"),
    "Format_RGBX8888": Packing(rgb="RGBX"),
    "Format_ARGB8888": Packing(rgb="XRGB"),
    "Format_ARGB8888_Premultiplied": Packing(rgb="XRGB"),
    "Format_XRGB8888": Packing(rgb="XRGB"),
    "Format_ABGR8888": Packing(rgb="XBGR"),
    "Format_XBGR8888": Packing(rgb="XBGR"),
}

# Degrees as Qt counts them; Pillow counts them the other way round.
CLOCKWISE = {
    90: Image.Transpose.ROTATE_270,
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_90,
}


class Mapped:
    """A frame whose memory may be read. A picture of it may be a view: copy what is to outlive it."""

    def __init__(self, frame: "QVideoFrame", packing: Packing) -> None:
        self._frame, self.packing = frame, packing
        self.width, self.height = frame.width(), frame.height()

    @property
    def whole(self) -> bool:
        """Whether there is memory for all that the packing speaks of."""
        packing = self.packing
        samples = (*((packing.luma,) if packing.luma else ()), *(packing.colour or ()))
        return self.width > 0 < self.height and all(map(self._fits, samples or (_PIXEL,)))

    def plane(self, samples: Samples, rows: range) -> Image.Image:
        """One channel of these rows of pixels, a grey level for each of its samples."""
        first, end = rows.start // samples.down, -(-rows.stop // samples.down)
        size = (-(-self.width // samples.across), end - first)
        if samples.step == 4:
            return self._as_it_lies("RGBX", size, samples.plane, first).getchannel(samples.offset)
        if samples.step == 1:
            return self._as_it_lies("L", size, samples.plane, first)
        lines, stride = self._lines(samples.plane, first, end)
        return Image.frombytes("L", size, lines, "raw", EVERY_SECOND[samples.offset], stride, 1)

    def rgb(self, rows: range) -> Image.Image:
        """These rows of a frame of red, green and blue."""
        lines, stride = self._lines(0, rows.start, rows.stop)
        return Image.frombytes("RGB", (self.width, len(rows)), lines, "raw", self.packing.rgb, stride, 1)

    def four(self, rows: range) -> Image.Image:
        """The same with its four bytes in the order in which they lie."""
        return self._as_it_lies("RGBX", (self.width, len(rows)), 0, rows.start)

    def _as_it_lies(self, mode: str, size: tuple[int, int], plane: int, first: int) -> Image.Image:
        lines, stride = self._lines(plane, first, first + size[1])
        return Image.frombuffer(mode, size, lines, "raw", mode, stride, 1)

    def _lines(self, plane: int, first: int, end: int) -> tuple[bytes, int]:
        """The memory of these lines, and how many bytes from one to the next."""
        stride = self._frame.bytesPerLine(plane)
        lines = self._frame.bits(plane)[first * stride : end * stride]
        needed = (end - first) * stride
        # The last line may end with its last pixel, which Pillow does not want to believe.
        whole = lines if len(lines) == needed else bytes(lines).ljust(needed)
        return cast(bytes, whole), stride

    def _fits(self, samples: Samples) -> bool:
        columns, rows = -(-self.width // samples.across), -(-self.height // samples.down)
        stride = self._frame.bytesPerLine(samples.plane)
        # A line may be padded: what is between the picture's width and bytesPerLine is not picture.
        used = (columns - 1) * samples.step + samples.offset + 1
        return used <= stride and stride * (rows - 1) + used <= self._frame.mappedBytes(samples.plane)


def bands(height: int) -> Iterator[range]:
    """The rows of a picture, some at a time.

    Pillow keeps Python from running while it works, the window's thread included, and it is done with a band
    within half a millisecond. What it makes of one is still in the processor's cache for the next step, too.
    """
    return (range(top, min(top + BAND, height)) for top in range(0, height, BAND))


@contextmanager
def mapped(frame: "QVideoFrame") -> Iterator[Mapped | None]:
    """The frame's memory, for as long as the block lasts; None where there is none for Pillow."""
    from PySide6.QtMultimedia import QVideoFrame

    packing = PACKINGS.get(frame.pixelFormat().name)
    if packing is None or not frame.map(QVideoFrame.MapMode.ReadOnly):
        yield None
        return
    try:
        memory = Mapped(frame, packing)
        yield memory if memory.whole else None
    finally:
        frame.unmap()


def upright(frame: "QVideoFrame", picture: Image.Image) -> Image.Image:
    """Lines as they lie in memory -> the picture's right way up, as ``toImage()`` turns it.

    It follows the surface format (measured with 6.11): what the frame itself says of rotation, it leaves
    alone. Mirroring is left out: it is for the eye only, and a mirrored code is another code.
    """
    for turn in turns(frame):
        picture = picture.transpose(turn)
    return picture


def turns(frame: "QVideoFrame") -> list[Image.Transpose]:
    """What turns it the right way up, one after the other; none of most frames."""
    layout = frame.surfaceFormat()
    turns = []
    if layout.scanLineDirection() is not type(layout).Direction.TopToBottom:
        turns.append(Image.Transpose.FLIP_TOP_BOTTOM)
    if layout.rotation().value in CLOCKWISE:
        turns.append(CLOCKWISE[layout.rotation().value])
    return turns


def ask_once() -> None:
    """Ask on the GUI thread what the workers ask of each frame, before there is one.

    PySide makes a type of Qt's when it is first asked for, and two threads that ask for one at once take the
    process with them (6.11; seen with ``QtVideo``, of which a frame's rotation is).
    """
    from PySide6.QtMultimedia import QVideoFrame

    nothing = QVideoFrame()
    upright(nothing, Image.new("L", (1, 1)))
    mirrored(nothing)


def mirrored(frame: "QVideoFrame") -> bool:
    """Whether the system wants it shown as in a mirror."""
    return frame.surfaceFormat().isMirrored()

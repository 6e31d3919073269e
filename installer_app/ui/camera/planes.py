"""A video frame's memory as arrays: what each pixel format keeps where, and which way up it is shown."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

Plane = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Samples:
    """Where one channel lies: its plane, bytes from a sample to the next, the first one's offset.

    ``across`` and ``down`` are how many pixels share a sample.
    """

    plane: int
    step: int = 1
    offset: int = 0
    across: int = 1
    down: int = 1


@dataclass(frozen=True, slots=True)
class Packing:
    """A pixel format: grey and two colour differences, or grey alone, or red, green and blue."""

    luma: Samples | None = None
    colour: tuple[Samples, Samples] | None = None
    rgb: tuple[Samples, Samples, Samples] | None = None


def _rgb(red: int, green: int, blue: int) -> Packing:
    return Packing(rgb=(Samples(0, 4, red), Samples(0, 4, green), Samples(0, 4, blue)))


_Y, _YUYV = Samples(0), Samples(0, 2, 0)
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
    "Format_BGRA8888": _rgb(2, 1, 0),
    "Format_BGRA8888_Premultiplied": _rgb(2, 1, 0),
    "Format_BGRX8888": _rgb(2, 1, 0),
    "Format_RGBA8888": _rgb(0, 1, 2),
    "Format_RGBX8888": _rgb(0, 1, 2),
    "Format_ARGB8888": _rgb(1, 2, 3),
    "Format_ARGB8888_Premultiplied": _rgb(1, 2, 3),
    "Format_XRGB8888": _rgb(1, 2, 3),
    "Format_ABGR8888": _rgb(3, 2, 1),
    "Format_XBGR8888": _rgb(3, 2, 1),
}


class Mapped:
    """A frame whose memory may be read. Its planes are views: copy what is to outlive it."""

    def __init__(self, frame: "QVideoFrame", packing: Packing) -> None:
        self._frame, self.packing = frame, packing

    @property
    def whole(self) -> bool:
        """Whether there is memory for all that the packing speaks of."""
        packing = self.packing
        samples = (*((packing.luma,) if packing.luma else ()), *(packing.colour or ()), *(packing.rgb or ()))
        return self._frame.width() > 0 < self._frame.height() and all(map(self._fits, samples))

    def plane(self, samples: Samples) -> Plane:
        """One channel, its rows by its columns of samples."""
        memory = np.frombuffer(self._frame.bits(samples.plane), np.uint8)[samples.offset :]
        steps = (self._frame.bytesPerLine(samples.plane), samples.step)
        return np.lib.stride_tricks.as_strided(memory, self._shape(samples), steps, writeable=False)

    def _shape(self, samples: Samples) -> tuple[int, int]:
        return -(-self._frame.height() // samples.down), -(-self._frame.width() // samples.across)

    def _fits(self, samples: Samples) -> bool:
        rows, columns = self._shape(samples)
        stride = self._frame.bytesPerLine(samples.plane)
        # A line may be padded: what is between the picture's width and bytesPerLine is not picture.
        used = (columns - 1) * samples.step + samples.offset + 1
        return used <= stride and stride * (rows - 1) + used <= self._frame.mappedBytes(samples.plane)


@contextmanager
def mapped(frame: "QVideoFrame") -> Iterator[Mapped | None]:
    """The frame's memory, for as long as the block lasts; None where it cannot be had as arrays."""
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


def upright(frame: "QVideoFrame", picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Lines as they lie in memory -> the picture's right way up, as ``toImage()`` turns it.

    It follows the surface format (measured with 6.11): what the frame itself says of rotation, it leaves
    alone. Mirroring is left out: it is for the eye only, and a mirrored code is another code.
    """
    layout = frame.surfaceFormat()
    if layout.scanLineDirection() is not type(layout).Direction.TopToBottom:
        picture = picture[::-1]
    return np.rot90(picture, -layout.rotation().value // 90)


def ask_once() -> None:
    """Ask on the GUI thread what the workers ask of each frame, before there is one.

    PySide makes a type of Qt's when it is first asked for, and two threads that ask for one at once take the
    process with them (6.11; seen with ``QtVideo``, of which a frame's rotation is).
    """
    from PySide6.QtMultimedia import QVideoFrame

    nothing = QVideoFrame()
    upright(nothing, np.zeros((1, 1), np.uint8))
    mirrored(nothing)


def mirrored(frame: "QVideoFrame") -> bool:
    """Whether the system wants it shown as in a mirror."""
    return frame.surfaceFormat().isMirrored()

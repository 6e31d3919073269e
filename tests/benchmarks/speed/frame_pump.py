"""A camera of 720p whose frames were made beforehand: the same for the program and for the bare sink.

Qt's media and the frames are loaded when it is started, as a camera's would be.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame, QVideoSink

SIZE = (1280, 720)
FRAME_MS = 33


def tell(word: str) -> None:
    """So that whoever measures looks now."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def frames_in(file: Path) -> "list[QVideoFrame]":
    """The pictures in a file of grey levels, one after the other, as frames of NV12 without colour."""
    pixels = SIZE[0] * SIZE[1]
    with file.open("rb") as pictures:
        return [_frame(picture) for picture in iter(lambda: pictures.read(pixels), b"")]


def _frame(grey: bytes) -> "QVideoFrame":
    from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

    layout = QVideoFrameFormat(QSize(*SIZE), QVideoFrameFormat.PixelFormat.Format_NV12)
    frame = QVideoFrame(layout)
    if not frame.map(QVideoFrame.MapMode.WriteOnly):
        raise RuntimeError("a frame has no memory to write to")
    stride, (luma, colour) = frame.bytesPerLine(0), (memoryview(frame.bits(plane)) for plane in (0, 1))
    for row in range(SIZE[1]):
        luma[row * stride : row * stride + SIZE[0]] = grey[row * SIZE[0] : (row + 1) * SIZE[0]]
    colour[:] = bytes([128]) * len(colour)
    frame.unmap()
    return frame


class FramePump(QObject):
    """Fits ``ui.camera.Camera``. Pushes 30 frames a second, round and round."""

    failed = Signal(object, str)
    names_changed = Signal()
    name = "Pump"
    mirrored = False

    def __init__(self, file: Path, count: int, then: Callable[[], None]) -> None:
        """``then`` is called once so many frames were pushed; more follow."""
        super().__init__()
        self._file, self._count, self._then = file, count, then
        self._frames: list[QVideoFrame] = []
        self._pushed = 0
        self._sink: QVideoSink | None = None
        self._tick = QTimer(self, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._push)

    def names(self) -> tuple[str, ...]:
        """There is one."""
        return (self.name,)

    def choose(self, name: str) -> None:
        """There is nothing to choose."""

    def start(self, sink: "QVideoSink") -> None:
        """Push from now on."""
        self._frames = self._frames or frames_in(self._file)
        self._sink = sink
        self._tick.start()

    def stop(self) -> None:
        """No frame after this."""
        self._tick.stop()
        self._sink = None

    def _push(self) -> None:
        assert self._sink is not None
        self._sink.setVideoFrame(self._frames[self._pushed % len(self._frames)])
        self._pushed += 1
        if self._pushed == self._count:
            self._then()

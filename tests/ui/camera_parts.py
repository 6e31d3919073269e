"""What the camera's tests stand on: a camera moved by hand, a reader that waits, computers with cameras."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtMultimedia import QtVideo, QVideoFrame, QVideoFrameFormat, QVideoSink

from installer_app.domain.errors import CameraProblem
from installer_app.domain.hints import Hint
from installer_app.services.grey import GreyPicture
from installer_app.services.scanning import FrameReading
from installer_app.ui.camera.devices import Device
from installer_app.ui.camera.preview import image_of


def picture(shade: int, width: int = 64, height: int = 36) -> Image.Image:
    """A drawn frame of one shade."""
    return Image.new("RGB", (width, height), (shade, shade, shade))


def frame(shade: int, size: tuple[int, int] = (64, 36)) -> QVideoFrame:
    """The same as a video frame."""
    return QVideoFrame(image_of(picture(shade, *size)))


class HandCamera(QObject):
    """A camera that gives a frame when a test says so."""

    failed = Signal(object, str)
    names_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sink: QVideoSink | None = None
        self.name = "By hand"
        self.mirrored = False

    def names(self) -> tuple[str, ...]:
        return (self.name,)

    def choose(self, name: str) -> None:
        self.name = name

    def start(self, sink: QVideoSink) -> None:
        self.sink = sink

    def stop(self) -> None:
        self.sink = None

    def give(self, shade: int, sink: QVideoSink | None = None, size: tuple[int, int] = (64, 36)) -> None:
        """Push a frame of that shade."""
        target = sink or self.sink
        assert target is not None
        target.setVideoFrame(frame(shade, size))


class SlowReader:
    """Reads a frame only when it is let; says its shade as the settled payload."""

    def __init__(self) -> None:
        self.shades: list[int] = []
        self.threads: set[int] = set()
        self.at_once = 0
        self.most_at_once = 0
        self.let = threading.Semaphore(0)

    def feed(self, frame: GreyPicture) -> FrameReading:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        self.shades.append(frame.pixels[0])
        self.threads.add(threading.get_ident())
        assert self.let.acquire(timeout=20)
        self.at_once -= 1
        return FrameReading((), (str(frame.pixels[0]),), Hint.READ)


class FakeRunning:
    """A camera that is on."""

    def __init__(self) -> None:
        self.closed = False

    def close(self) -> None:
        self.closed = True


class FakeDevices(QObject):
    """A computer with the cameras that a test plugs in."""

    changed = Signal()

    def __init__(self, *names: str) -> None:
        super().__init__()
        self.plugged = [Device(name.encode(), name) for name in names]
        self.backend = True
        self.keeper: CameraProblem | None = None
        self.allowed: bool | None = True
        self.fails_at_once = ""
        self.on: list[tuple[str, FakeRunning]] = []
        self.sinks: list[QVideoSink] = []
        self.answer: Callable[[bool], None] | None = None
        self.complain: Callable[[str], None] | None = None

    def present(self) -> tuple[Device, ...]:
        return tuple(self.plugged)

    def has_backend(self) -> bool:
        return self.backend

    def kept_by(self) -> CameraProblem | None:
        return self.keeper

    def refusal(self) -> CameraProblem:
        return CameraProblem.NO_PERMISSION_MACOS

    def ask(self, answer: Callable[[bool], None]) -> None:
        self.answer = answer
        if self.allowed is not None:
            answer(self.allowed)

    def switch_on(self, device: Device, sink: QVideoSink, on_error: Callable[[str], None]) -> FakeRunning:
        self.sinks.append(sink)
        running = FakeRunning()
        self.on.append((device.name, running))
        self.complain = on_error
        if self.fails_at_once:
            on_error(self.fails_at_once)
        return running

    def plug(self, *names: str) -> None:
        """Now just these are there."""
        self.plug_in(*(Device(name.encode(), name) for name in names))

    def plug_in(self, *devices: Device) -> None:
        """The same with ids and sides of their own."""
        self.plugged = list(devices)
        self.changed.emit()

    @property
    def running(self) -> list[str]:
        """Which are on."""
        return [name for name, running in self.on if not running.closed]


Format = QVideoFrameFormat.PixelFormat
_RGB_ORDERS = {"R": 0, "G": 1, "B": 2}


@dataclass(frozen=True)
class Offered:
    """A format as a camera offers it."""

    width: int
    height: int
    rate: float
    pixels: Format

    def resolution(self) -> QSize:
        return QSize(self.width, self.height)

    def maxFrameRate(self) -> float:
        return self.rate

    def pixelFormat(self) -> Format:
        return self.pixels


def layout_of(pixels: Format, width: int, height: int, *, full: bool = False) -> QVideoFrameFormat:
    """A frame's layout; ``full``: grey levels from 0 to 255 and not from 16 to 235."""
    layout = QVideoFrameFormat(QSize(width, height), pixels)
    ranges = QVideoFrameFormat.ColorRange
    layout.setColorRange(ranges.ColorRange_Full if full else ranges.ColorRange_Video)
    return layout


def filled(layout: QVideoFrameFormat, content: bytes) -> QVideoFrame:
    """A frame of one plane with these bytes at its beginning."""
    frame = QVideoFrame(layout)
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    memory = np.frombuffer(frame.bits(0), np.uint8)
    memory[: len(content)] = np.frombuffer(content, np.uint8)
    frame.unmap()
    return frame


def packed(rgb: NDArray[np.uint8], pixels: Format, *, full: bool = False, rotation: int = 0) -> QVideoFrame:
    """A picture (H x W x 3) as a camera that gives this format would pack it, its padding full of noise."""
    height, width = rgb.shape[:2]
    layout = layout_of(pixels, width, height, full=full)
    layout.setRotation(QtVideo.Rotation(rotation))
    frame = QVideoFrame(layout)
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    for plane in range(frame.planeCount()):
        np.frombuffer(frame.bits(plane), np.uint8)[:] = 77
    order = pixels.name.removeprefix("Format_")
    if order.endswith("8888"):
        _put_rgb(frame, rgb, order[:4])
    else:
        _put_yuv(frame, rgb, order, full=full)
    frame.unmap()
    return frame


def _rows(frame: QVideoFrame, plane: int) -> NDArray[np.uint8]:
    stride = frame.bytesPerLine(plane)
    memory = np.frombuffer(frame.bits(plane), np.uint8)
    return memory[: memory.size // stride * stride].reshape(-1, stride)


def _put_rgb(frame: QVideoFrame, rgb: NDArray[np.uint8], order: str) -> None:
    height, width = rgb.shape[:2]
    for offset, letter in enumerate(order):
        channel = rgb[:, :, _RGB_ORDERS[letter]] if letter in _RGB_ORDERS else np.uint8(255)
        _rows(frame, 0)[:height, offset : 4 * width : 4] = channel


def _put_yuv(frame: QVideoFrame, rgb: NDArray[np.uint8], order: str, *, full: bool) -> None:
    grey, blueness, redness = np.moveaxis(np.asarray(Image.fromarray(rgb).convert("YCbCr")), 2, 0).astype(
        float
    )
    if not full:
        grey = 16 + grey * 219 / 255
        blueness, redness = (128 + (part - 128) * 224 / 255 for part in (blueness, redness))
    y, u, v = (part.round().astype(np.uint8) for part in (grey, blueness, redness))
    height, width = y.shape
    if order in ("YUYV", "UYVY"):
        rows = _rows(frame, 0)[:height, : 2 * width]
        for offset, letter in enumerate(order):
            part = {"Y": y[:, offset // 2 :: 2], "U": u[:, ::2], "V": v[:, ::2]}[letter]
            rows[:, offset::4] = part
        return
    wide = 2 if order == "P010" else 1
    _rows(frame, 0)[:height, wide - 1 : wide * width : wide] = y
    down = 1 if order == "YUV422P" else 2
    chroma = [part[::down, ::2] for part in ((v, u) if order in ("NV21", "YV12") else (u, v))]
    across = chroma[0].shape[1]
    for index, part in enumerate(chroma):
        if frame.planeCount() == 2:
            start = wide * index + wide - 1
            _rows(frame, 1)[: len(part), start : 2 * wide * across : 2 * wide] = part
        else:
            _rows(frame, 1 + index)[: len(part), :across] = part

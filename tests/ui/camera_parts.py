"""What the camera's tests stand on: a camera moved by hand, a reader that waits, computers with cameras."""

import threading
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal
from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from installer_app.domain.hints import Hint
from installer_app.services.ports import FrameReading
from installer_app.ui.camera.demo import image_of
from installer_app.ui.camera.devices import Device

Grey = NDArray[np.uint8]


def picture(shade: int, width: int = 64, height: int = 36) -> NDArray[np.uint8]:
    """A drawn frame of one shade."""
    return np.full((height, width, 3), shade, np.uint8)


def frame(shade: int) -> QVideoFrame:
    """The same as a video frame."""
    return QVideoFrame(image_of(picture(shade)))


class HandCamera(QObject):
    """A camera that gives a frame when a test says so."""

    failed = Signal(object, str)
    names_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sink: QVideoSink | None = None
        self.name = "By hand"

    def names(self) -> tuple[str, ...]:
        return (self.name,)

    def choose(self, name: str) -> None:
        self.name = name

    def start(self, sink: QVideoSink) -> None:
        self.sink = sink

    def stop(self) -> None:
        self.sink = None

    def give(self, shade: int, sink: QVideoSink | None = None) -> None:
        """Push a frame of that shade."""
        target = sink or self.sink
        assert target is not None
        target.setVideoFrame(frame(shade))


class SlowReader:
    """Reads a frame only when it is let; says its shade as the settled payload."""

    def __init__(self) -> None:
        self.shades: list[int] = []
        self.threads: set[int] = set()
        self.at_once = 0
        self.most_at_once = 0
        self.let = threading.Semaphore(0)

    def feed(self, grey: Grey) -> FrameReading:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        self.shades.append(int(grey[0, 0]))
        self.threads.add(threading.get_ident())
        assert self.let.acquire(timeout=20)
        self.at_once -= 1
        return FrameReading((), (str(int(grey[0, 0])),), Hint.READ)


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
        self.may_not_open = False
        self.allowed: bool | None = True
        self.fails_at_once = ""
        self.on: list[tuple[str, FakeRunning]] = []
        self.answer: Callable[[bool], None] | None = None
        self.complain: Callable[[str], None] | None = None

    def present(self) -> tuple[Device, ...]:
        return tuple(self.plugged)

    def has_backend(self) -> bool:
        return self.backend

    def forbidden(self) -> bool:
        return self.may_not_open

    def ask(self, answer: Callable[[bool], None]) -> None:
        self.answer = answer
        if self.allowed is not None:
            answer(self.allowed)

    def switch_on(self, device: Device, sink: QVideoSink, on_error: Callable[[str], None]) -> FakeRunning:
        del sink
        running = FakeRunning()
        self.on.append((device.name, running))
        self.complain = on_error
        if self.fails_at_once:
            on_error(self.fails_at_once)
        return running

    def plug(self, *names: str) -> None:
        """Now just these are there."""
        self.plugged = [Device(name.encode(), name) for name in names]
        self.changed.emit()

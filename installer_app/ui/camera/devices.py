"""The computer's cameras through QtMultimedia: thin, so that all that decides can be tested without one."""

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, Signal, SignalInstance

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCameraDevice, QCameraFormat, QVideoSink

WANTED = 1280 * 720
SMOOTH = 15.0


@dataclass(frozen=True, slots=True)
class Device:
    """One camera: the system's own id and the name that a person knows it by."""

    key: bytes
    name: str


class Running(Protocol):
    """A camera that is on."""

    def close(self) -> None:
        """Switch it off, at once."""
        ...


class Devices(Protocol):
    """What the computer has, and its switch."""

    @property
    def changed(self) -> SignalInstance:
        """Signal: plugged in or out."""
        ...

    def present(self) -> tuple[Device, ...]:
        """The cameras, the system's favourite first."""
        ...

    def has_backend(self) -> bool:
        """Whether QtMultimedia can work at all here."""
        ...

    def forbidden(self) -> bool:
        """Whether there are cameras that this account may not open."""
        ...

    def ask(self, answer: Callable[[bool], None]) -> None:
        """Ask for permission where the system wants that; ``answer`` is called now or later."""
        ...

    def switch_on(self, device: Device, sink: "QVideoSink", on_error: Callable[[str], None]) -> Running:
        """Let that camera push frames into ``sink``."""
        ...


class QtDevices(QObject):
    """The real ones. QtMultimedia is loaded with the first question."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtMultimedia import QMediaDevices

        self._media = QMediaDevices(self)
        self._media.videoInputsChanged.connect(self.changed)

    def present(self) -> tuple[Device, ...]:
        """The cameras; a second one of the same name is called ``Name (2)``."""
        seen: dict[str, int] = {}
        devices = []
        for raw in self._inputs():
            name = raw.description()
            seen[name] = seen.get(name, 0) + 1
            count = seen[name]
            devices.append(Device(bytes(raw.id().data()), name if count == 1 else f"{name} ({count})"))
        return tuple(devices)

    def has_backend(self) -> bool:
        """False without libxrandr2 and its like: the plugin then fails to load, silently."""
        from PySide6.QtMultimedia import QMediaPlayer

        return QMediaPlayer().isAvailable()

    def forbidden(self) -> bool:
        """On Linux: a video device that this account cannot open does not even show up in the list."""
        if not sys.platform.startswith("linux"):
            return False
        nodes = list(Path("/dev").glob("video*"))
        return bool(nodes) and not any(os.access(node, os.R_OK | os.W_OK) for node in nodes)

    def ask(self, answer: Callable[[bool], None]) -> None:
        """Where the system has no such question, the answer is yes at once."""
        app = QCoreApplication.instance()
        permission = QCameraPermission()
        if app is None:
            raise RuntimeError("a camera needs a running application")
        granted, undetermined = Qt.PermissionStatus.Granted, Qt.PermissionStatus.Undetermined
        status = app.checkPermission(permission)
        if status is not undetermined:
            answer(status is granted)
            return
        # The functor gets no arguments in PySide: the status is asked for anew.
        app.requestPermission(permission, self, lambda: answer(app.checkPermission(permission) is granted))

    def switch_on(self, device: Device, sink: "QVideoSink", on_error: Callable[[str], None]) -> Running:
        """Start near 1280 x 720."""
        raw = next((raw for raw in self._inputs() if raw.id().data() == device.key), None)
        return _QtCamera(raw, sink, on_error)

    def _inputs(self) -> "list[QCameraDevice]":
        default = self._media.defaultVideoInput().id()
        return sorted(self._media.videoInputs(), key=lambda raw: raw.id() != default)


class _QtCamera:
    def __init__(
        self, raw: "QCameraDevice | None", sink: "QVideoSink", on_error: Callable[[str], None]
    ) -> None:
        from PySide6.QtMultimedia import QCamera, QMediaCaptureSession

        self._session = QMediaCaptureSession()
        self._camera = QCamera(raw) if raw is not None else QCamera()
        chosen = best_format(raw.videoFormats()) if raw is not None else None
        if chosen is not None:
            self._camera.setCameraFormat(chosen)
        self._camera.errorOccurred.connect(lambda _error, words: on_error(words))
        self._session.setCamera(self._camera)
        self._session.setVideoSink(sink)
        self._camera.start()

    def close(self) -> None:
        self._camera.errorOccurred.disconnect()
        self._camera.stop()
        self._session.setVideoSink(None)  # type: ignore[arg-type]  # null is allowed; the stubs do not say so
        self._session.setCamera(None)  # type: ignore[arg-type]  # as above


def best_format(formats: "Sequence[QCameraFormat]") -> "QCameraFormat | None":
    """The format nearest to 1280 x 720 that is smooth; of those one with a luma plane, not JPEG."""

    def rank(candidate: "QCameraFormat") -> tuple[bool, float, bool, float]:
        size, rate = candidate.resolution(), candidate.maxFrameRate()
        off = abs(size.width() * size.height() - WANTED) / WANTED
        return rate < SMOOTH, off, candidate.pixelFormat().name == "Format_Jpeg", -min(rate, 30.0)

    return min(formats, key=rank, default=None)

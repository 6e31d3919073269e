"""The computer's cameras through QtMultimedia: thin, so that all that decides can be tested without one."""

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, Signal

from installer_app.domain.errors import CameraProblem
from installer_app.ui.camera.devices import Device, Running, Side
from installer_app.ui.camera.gatekeeper import Gatekeeper
from installer_app.ui.camera.lens import best_format, set_for_stickers

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCameraDevice, QVideoSink


class QtDevices(QObject):
    """The real ones. QtMultimedia is loaded with the first question."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtMultimedia import QMediaDevices

        self._gatekeeper = Gatekeeper(sys.platform, os.environ)
        self._media = QMediaDevices(self)
        self._media.videoInputsChanged.connect(self.changed)

    def present(self) -> tuple[Device, ...]:
        """The cameras; a second one of the same name is called ``Name (2)``."""
        seen: dict[str, int] = {}
        devices = []
        for raw in self._inputs():
            name = raw.description()
            seen[name] = seen.get(name, 0) + 1
            numbered = name if seen[name] == 1 else f"{name} ({seen[name]})"
            devices.append(Device(bytes(raw.id().data()), numbered, _side(raw)))
        return tuple(devices)

    def has_backend(self) -> bool:
        """False without libxrandr2 and its like: the plugin then fails to load, silently."""
        from PySide6.QtMultimedia import QMediaPlayer

        return QMediaPlayer().isAvailable()

    def kept_by(self) -> CameraProblem | None:
        """By the system's own settings and files."""
        return self._gatekeeper.kept_by()

    def refusal(self) -> CameraProblem:
        """After the system that was asked."""
        return self._gatekeeper.refusal

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
        """Start near 1280 x 720, focused near and exposed for a code where the camera offers it."""
        raw = next((raw for raw in self._inputs() if raw.id().data() == device.key), None)
        if raw is None:
            # Qt would take the favourite in its place, and nobody would know which one looks.
            on_error(f"{device.name} is gone")
            return _Nothing()
        return _QtCamera(raw, sink, on_error)

    def _inputs(self) -> "list[QCameraDevice]":
        default = self._media.defaultVideoInput().id()
        return sorted(self._media.videoInputs(), key=lambda raw: raw.id() != default)


class _Nothing:
    def close(self) -> None:
        """It was never on."""


class _QtCamera:
    def __init__(self, raw: "QCameraDevice", sink: "QVideoSink", on_error: Callable[[str], None]) -> None:
        from PySide6.QtMultimedia import QCamera, QMediaCaptureSession

        self._session = QMediaCaptureSession()
        camera = self._camera = QCamera(raw)
        chosen = best_format(raw.videoFormats())
        if chosen is not None:
            camera.setCameraFormat(chosen)
        camera.errorOccurred.connect(lambda _error, words: on_error(words))
        # Some drivers know what they can do only once they run.
        camera.activeChanged.connect(lambda active: set_for_stickers(camera) if active else None)
        set_for_stickers(camera)
        self._session.setCamera(camera)
        self._session.setVideoSink(sink)
        camera.start()

    def close(self) -> None:
        self._camera.errorOccurred.disconnect()
        self._camera.activeChanged.disconnect()
        self._camera.stop()
        self._session.setVideoSink(None)  # type: ignore[arg-type]  # null is allowed; the stubs do not say so
        self._session.setCamera(None)  # type: ignore[arg-type]  # as above


def _side(raw: "QCameraDevice") -> Side:
    sides = {"FrontFace": Side.FRONT, "BackFace": Side.BACK}
    return sides.get(raw.position().name, Side.UNSAID)

"""The real camera: which one, whether we may, and why there is no picture."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from installer_app.domain.errors import CameraProblem
from installer_app.ui.camera.devices import Device, Devices, QtDevices, Running

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame, QVideoSink

# A camera that another program holds often starts without a complaint and then gives no frame.
SILENT_MS = 6000


class RealCamera(QObject):
    """A camera of this computer. ``failed`` names what went wrong; starting anew is the caller's choice."""

    failed = Signal(object, str)
    names_changed = Signal()

    def __init__(
        self, devices: Devices | None = None, parent: QObject | None = None, silent_ms: int = SILENT_MS
    ) -> None:
        super().__init__(parent)
        self._devices: Devices = devices if devices is not None else QtDevices(self)
        self._devices.changed.connect(self._inputs_changed)
        self._chosen = ""
        self._sink: QVideoSink | None = None
        self._running: Running | None = None
        self._current: Device | None = None
        self._start = 0
        self._silence = QTimer(self, interval=silent_ms, singleShot=True)
        self._silence.timeout.connect(self._stayed_silent)

    @property
    def name(self) -> str:
        """The chosen one; if it is not there, the system's favourite."""
        device = self._device()
        return device.name if device is not None else ""

    def names(self) -> tuple[str, ...]:
        """All that are plugged in."""
        return tuple(device.name for device in self._devices.present())

    def choose(self, name: str) -> None:
        """Another one, from now on; a running one is changed at once."""
        if name not in self.names() or name == self.name:
            return
        self._chosen = name
        if self._sink is not None:
            self.start(self._sink)

    def start(self, sink: "QVideoSink") -> None:
        """Ask for permission if need be, then switch on."""
        self.stop()
        self._sink = sink
        start = self._start
        self._devices.ask(lambda allowed: self._answered(start, allowed))

    def stop(self) -> None:
        """Off at once; an open question for permission is not answered any more."""
        self._start += 1
        self._silence.stop()
        if self._sink is not None and self._current is not None:
            self._sink.videoFrameChanged.disconnect(self._frame_came)
        running, self._running = self._running, None
        self._sink = self._current = None
        if running is not None:
            running.close()

    def _answered(self, start: int, allowed: bool) -> None:
        if start != self._start or self._sink is None:
            return
        device = self._device()
        if not allowed:
            self._fail(CameraProblem.NO_PERMISSION, "the system refused the permission")
        elif device is None:
            self._fail(*self._why_none())
        else:
            self._switch_on(device, self._sink)

    def _switch_on(self, device: Device, sink: "QVideoSink") -> None:
        start = self._start
        self._current = device
        sink.videoFrameChanged.connect(self._frame_came)
        self._silence.start()
        running = self._devices.switch_on(device, sink, lambda words: self._broke(start, words))
        if start == self._start:
            self._running = running
        else:
            # It failed while it was being switched on.
            running.close()

    def _frame_came(self, _frame: "QVideoFrame") -> None:
        self._silence.stop()

    def _stayed_silent(self) -> None:
        self._fail(CameraProblem.IN_USE, f"no frame in {self._silence.interval() / 1000:g} s")

    def _broke(self, start: int, words: str) -> None:
        if start == self._start:
            self._fail(CameraProblem.IN_USE if self._still_there() else CameraProblem.GONE, words)

    def _inputs_changed(self) -> None:
        if self._current is not None and not self._still_there():
            self._fail(CameraProblem.GONE, f"{self._current.name} was unplugged")
        self.names_changed.emit()

    def _still_there(self) -> bool:
        # By key: the names of two equal ones are numbered anew when the first is pulled out.
        return self._current is not None and self._current.key in {d.key for d in self._devices.present()}

    def _why_none(self) -> tuple[CameraProblem, str]:
        if not self._devices.has_backend():
            return (
                CameraProblem.NO_BACKEND,
                "QtMultimedia has no backend: on Linux libpulse0 and libxrandr2 are needed",
            )
        if self._devices.forbidden():
            return CameraProblem.NO_PERMISSION, "this account may not open /dev/video*"
        return CameraProblem.NONE_FOUND, "no video input"

    def _fail(self, problem: CameraProblem, details: str) -> None:
        self.stop()
        self.failed.emit(problem, details)

    def _device(self) -> Device | None:
        present = self._devices.present()
        return next((d for d in present if d.name == self._chosen), present[0] if present else None)

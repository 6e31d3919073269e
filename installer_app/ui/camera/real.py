"""The real camera: which one, whether we may, and why there is no picture."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from installer_app.domain.errors import CameraProblem
from installer_app.language import tr
from installer_app.ui.camera.devices import Device, Devices, Running, Side
from installer_app.ui.camera.which import favourite, match

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame, QVideoSink

log = logging.getLogger(__name__)
# A camera that another program holds often starts without a complaint and then gives no frame.
SILENT_MS = 6000
# One that gave some and then none for so long is stuck, or the laptop slept meanwhile.
STALLED_MS = 3000


class RealCamera(QObject):
    """A camera of this computer. ``failed`` names what went wrong; starting anew is the caller's choice.

    ``chosen`` carries the Device that the technician chose. One that is chosen and not there gives way to the
    favourite, and takes over when it is plugged in.
    """

    failed = Signal(object, str)
    names_changed = Signal()
    chosen = Signal(object)

    def __init__(
        self,
        devices: Devices | None = None,
        parent: QObject | None = None,
        silent_ms: int = SILENT_MS,
        stalled_ms: int = STALLED_MS,
    ) -> None:
        super().__init__(parent)
        self._devices: Devices = devices if devices is not None else _qt_devices(self)
        self._devices.changed.connect(self._inputs_changed)
        self._wanted: Device | None = None
        self._sink: QVideoSink | None = None
        self._running: Running | None = None
        self._current: Device | None = None
        self._start = 0
        # Whether the camera that is wanted now has given a frame: then silence is a stall.
        self._gave = False
        self._silent_ms, self._stalled_ms = silent_ms, stalled_ms
        self._silence = QTimer(self, singleShot=True)
        self._silence.timeout.connect(self._stayed_silent)

    @property
    def name(self) -> str:
        """The chosen one; if it is not there, the favourite."""
        device = self._device()
        return self._label(device) if device is not None else ""

    @property
    def mirrored(self) -> bool:
        """Of one that looks at the user: held before it, a hub moves as in a mirror."""
        device = self._current or self._device()
        return device is not None and device.side is Side.FRONT

    def names(self) -> tuple[str, ...]:
        """All that are plugged in."""
        present = self._devices.present()
        first = favourite(present)
        return tuple(self._label(device) for device in sorted(present, key=lambda device: device != first))

    def choose(self, name: str) -> None:
        """Another one, from now on; a running one is changed at once."""
        device = next((d for d in self._devices.present() if self._label(d) == name), None)
        if device is None:
            return
        before, self._wanted = self._device(), device
        self.chosen.emit(device)
        if device != before:
            self._use_wanted()

    def remember(self, device: Device) -> None:
        """The one chosen in an earlier run, by its id, else by its name. A choice made since then stays."""
        if self._wanted is None:
            self._wanted = device
            self._take_over()

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
            self._fail(self._devices.refusal(), "the system refused the permission")
        elif device is None:
            self._fail(*self._why_none())
        else:
            self._switch_on(device, self._sink)

    def _switch_on(self, device: Device, sink: "QVideoSink") -> None:
        start = self._start
        self._current = device
        sink.videoFrameChanged.connect(self._frame_came)
        self._silence.start(self._silent_ms)
        running = self._devices.switch_on(device, sink, lambda words: self._broke(start, words))
        if start == self._start:
            self._running = running
            log.info("camera on")
        else:
            # It failed while it was being switched on.
            running.close()

    def _frame_came(self, frame: "QVideoFrame") -> None:
        if frame.isValid():
            self._gave = True
            self._silence.start(self._stalled_ms)

    def _stayed_silent(self) -> None:
        self._fail(self._why_silent(), f"no frame in {self._silence.interval() / 1000:g} s")

    def _broke(self, start: int, words: str) -> None:
        if start == self._start:
            self._fail(self._why_silent() if self._still_there() else CameraProblem.GONE, words)

    def _why_silent(self) -> CameraProblem:
        if self._gave:
            return CameraProblem.STALLED
        return self._devices.kept_by() or CameraProblem.IN_USE

    def _inputs_changed(self) -> None:
        if self._current is not None and not self._still_there():
            self._fail(CameraProblem.GONE, f"{self._current.name} was unplugged")
        self._take_over()
        self.names_changed.emit()

    def _take_over(self) -> None:
        """The wanted one is there, and another one runs in its place."""
        wanted = match(self._wanted, self._devices.present())
        if self._current is not None and wanted is not None and wanted.key != self._current.key:
            self._use_wanted()

    def _use_wanted(self) -> None:
        self._gave = False
        if self._sink is not None:
            self.start(self._sink)

    def _still_there(self) -> bool:
        # By key: the names of two equal ones are numbered anew when the first is pulled out.
        return self._current is not None and self._current.key in {d.key for d in self._devices.present()}

    def _why_none(self) -> tuple[CameraProblem, str]:
        if not self._devices.has_backend():
            return (
                CameraProblem.NO_BACKEND,
                "QtMultimedia has no backend: on Linux libpulse0 and libxrandr2 are needed",
            )
        keeper = self._devices.kept_by()
        if keeper is not None:
            return keeper, "the system shows no camera to this program"
        return CameraProblem.NONE_FOUND, "no video input"

    def _fail(self, problem: CameraProblem, details: str) -> None:
        # What is unplugged starts anew; what stalled is stalled until it gives a frame or another is wanted.
        self._gave = problem is CameraProblem.STALLED
        self.stop()
        log.warning("no picture", extra={"problem": problem.value})
        self.failed.emit(problem, details)

    def _device(self) -> Device | None:
        present = self._devices.present()
        return match(self._wanted, present) or favourite(present)

    def _label(self, device: Device) -> str:
        return {
            Side.FRONT: tr("{name} (front)", name=device.name),
            Side.BACK: tr("{name} (back)", name=device.name),
        }.get(device.side, device.name)


def _qt_devices(parent: QObject) -> Devices:
    from installer_app.ui.camera.qt_devices import QtDevices

    return QtDevices(parent)

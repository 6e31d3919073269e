"""From the camera to the reader: the newest frame only, one in work at a time, nothing after stop."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from installer_app.domain.errors import CameraProblem
from installer_app.services.ports import FrameReader, FrameReading
from installer_app.ui.camera.camera import Camera
from installer_app.ui.camera.luma import Grey, grey_of

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame, QVideoSink

SHOW_EVERY_MS = 34


class CameraFeed(QObject):
    """One scan after the other: each ``start`` takes a fresh reader from ``new_scan``.

    ``shown(QImage)`` at most 30 times a second for the view, ``read(FrameReading)`` for each frame read, and
    ``failed(CameraProblem, str)``; all on the GUI thread, none after ``stop()``.
    """

    shown = Signal(QImage)
    read = Signal(object)
    failed = Signal(object, str)
    _landed = Signal(int, object)

    def __init__(
        self, camera: Camera, new_scan: Callable[[], FrameReader], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.camera = camera
        self._new_scan = new_scan
        self._sink: QVideoSink | None = None
        # One for all scans: each new thread may get memory of its own from the C library, which keeps it.
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="read-frame")
        self._work: Future[FrameReading] | None = None
        self._reader: FrameReader | None = None
        # Counts starts and stops: what was begun under another number is thrown away when it lands.
        self._scan = 0
        self._reading: QVideoFrame | None = None
        self._was_read: QVideoFrame | None = None
        self._newest: QVideoFrame | None = None
        self._to_show: QVideoFrame | None = None
        self._pace = QTimer(self, interval=SHOW_EVERY_MS, singleShot=True)
        self._pace.timeout.connect(self._show_newest)
        self._landed.connect(self._on_landed)
        camera.failed.connect(self._on_failed)

    @property
    def running(self) -> bool:
        """Whether between ``start`` and ``stop``."""
        return self._reader is not None

    def start(self) -> None:
        """Switch the camera on and read with a fresh reader. Twice does no harm."""
        if self.running:
            return
        from PySide6.QtMultimedia import QVideoSink

        self._scan += 1
        self._reader = self._new_scan()
        if self._sink is None:
            self._sink = QVideoSink(self)
            self._sink.videoFrameChanged.connect(self._on_frame)
        self.camera.start(self._sink)

    def stop(self) -> None:
        """Off at once. A frame still in work is left to end in its thread, and nothing of it arrives."""
        self._scan += 1
        self.camera.stop()
        self._pace.stop()
        if self._work is not None:
            self._work.cancel()
        self._work = self._reader = None
        self._reading = self._was_read = self._newest = self._to_show = None

    def picture(self) -> QImage:
        """The frame that the last ``read`` is about, in memory only; null before it and after ``stop``."""
        return self._was_read.toImage() if self._was_read is not None else QImage()

    def _on_frame(self, frame: "QVideoFrame") -> None:
        if not self.running or not frame.isValid():
            return
        self._to_show = frame
        if not self._pace.isActive():
            self._show_newest()
        # A listener of ``shown`` may have stopped us.
        if not self.running:
            return
        self._newest = frame
        if self._reading is None:
            self._read_newest()

    def _show_newest(self) -> None:
        frame, self._to_show = self._to_show, None
        if frame is None:
            return
        self._pace.start()
        image = frame.toImage()
        if not image.isNull():
            self.shown.emit(image)

    def _read_newest(self) -> None:
        frame, self._newest = self._newest, None
        if frame is None or self._reader is None:
            return
        grey = grey_of(frame)
        if grey is None:
            return
        self._reading = frame
        scan = self._scan
        self._work = self._worker.submit(_feed, self._reader, grey)
        self._work.add_done_callback(lambda done: self._landed.emit(scan, done))

    def _on_landed(self, scan: int, done: "Future[FrameReading]") -> None:
        if scan != self._scan:
            return
        self._was_read, self._reading = self._reading, None
        reading = done.result()
        self.read.emit(reading)
        self._read_newest()

    def _on_failed(self, problem: CameraProblem, details: str) -> None:
        if self.running:
            self.stop()
            self.failed.emit(problem, details)


def _feed(reader: FrameReader, grey: Grey) -> FrameReading:
    return reader.feed(grey)

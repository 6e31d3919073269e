"""From the camera to the reader and to the view: the newest frame only, nothing after stop."""

import logging
from collections.abc import Callable
from dataclasses import field
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage

from installer_app.domain.errors import CameraProblem
from installer_app.frozen import frozen
from installer_app.services.scanning import FrameReader, FrameReading
from installer_app.ui.camera.camera import Camera
from installer_app.ui.camera.lane import Lane
from installer_app.ui.camera.watch import PictureWatch

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame, QVideoSink

log = logging.getLogger(__name__)
SHOW_EVERY_MS = 30


@frozen
class _Read:
    reading: FrameReading
    wrong: CameraProblem | None
    picture: QImage = field(repr=False)


class CameraFeed(QObject):
    """One scan after the other: each ``start`` takes a fresh reader from ``new_scan``.

    ``shown(Preview)`` at most 30 times a second for the view, ``read(FrameReading)`` for each frame read,
    ``looks(CameraProblem | None)`` when what is wrong with the picture changes (the camera stays on), and
    ``failed(CameraProblem, str)``; all on the GUI thread, none after ``stop()``.
    """

    shown = Signal(object)
    read = Signal(object)
    looks = Signal(object)
    failed = Signal(object, str)

    def __init__(
        self,
        camera: Camera,
        new_scan: Callable[[], FrameReader],
        parent: QObject | None = None,
        clock: Callable[[], float] = monotonic,
        *,
        keeps_picture: bool = True,
    ) -> None:
        """``keeps_picture``: of what settles a sticker; without it ``picture`` stays null."""
        super().__init__(parent)
        self._keeps_picture = keeps_picture
        self.camera = camera
        self._new_scan, self._clock = new_scan, clock
        self._sink: QVideoSink | None = None
        self._reading, self._showing = Lane("read-frame", self), Lane("show-frame", self)
        self._running = False
        self._wrong: CameraProblem | None = None
        self._picture = QImage()
        self._room = QSize(1280, 720)
        self._to_show: QVideoFrame | None = None
        self._pace = QTimer(self, interval=SHOW_EVERY_MS, singleShot=True)
        self._pace.timeout.connect(self._show_newest)
        self._reading.done.connect(self._on_read)
        self._showing.done.connect(self.shown)
        for lane in (self._reading, self._showing):
            lane.broke.connect(self._on_broke)
        camera.failed.connect(self._on_failed)

    @property
    def running(self) -> bool:
        """Whether between ``start`` and ``stop``."""
        return self._running

    def show_in(self, room: QSize) -> None:
        """How many pixels the view has: no larger pictures than it needs are made for it."""
        self._room = room

    def start(self) -> None:
        """Switch the camera on and read with a fresh reader. Twice does no harm."""
        if self._running:
            return
        # Late, as these load Pillow and QtMultimedia: the program starts without either.
        from PySide6.QtMultimedia import QVideoSink

        from installer_app.ui.camera.planes import ask_once
        from installer_app.ui.camera.preview import preview_of

        self._running, self._wrong = True, None
        reader, watch, clock = self._new_scan(), PictureWatch(), self._clock
        keeps = self._keeps_picture
        self._reading.start(lambda frame: _read(reader, watch, clock, frame, keeps=keeps))
        self._showing.start(lambda frame: preview_of(frame, self._room))
        if self._sink is None:
            ask_once()
            self._sink = QVideoSink(self)
            self._sink.videoFrameChanged.connect(self._on_frame)
        self.camera.start(self._sink)

    def stop(self) -> None:
        """Off at once. A frame still in work is left to end in its thread, and nothing of it arrives."""
        self._running = False
        self.camera.stop()
        self._pace.stop()
        self._reading.stop()
        self._showing.stop()
        self._picture, self._to_show = QImage(), None
        if self._sink is not None:
            # The sink keeps its last frame, and that may be one of the few that the camera has.
            self._sink.setVideoFrame(_no_frame())

    def picture(self) -> QImage:
        """The frame that settled a sticker, in memory only; null before it and after ``stop``."""
        return self._picture

    def _on_frame(self, frame: "QVideoFrame") -> None:
        if not self._running or not frame.isValid():
            return
        self._reading.push(frame)
        self._to_show = frame
        if not self._pace.isActive():
            self._show_newest()

    def _show_newest(self) -> None:
        frame, self._to_show = self._to_show, None
        if frame is not None:
            self._pace.start()
            self._showing.push(frame)

    def _on_read(self, read: _Read) -> None:
        self._picture = read.picture
        if read.wrong is not self._wrong:
            self._wrong = read.wrong
            self.looks.emit(read.wrong)
        # A listener of ``looks`` may have stopped us.
        if self._running:
            self.read.emit(read.reading)

    def _on_broke(self, problem: Exception) -> None:
        """A fault of ours: the camera is tried again, as one that gives no frames, and support is told."""
        log.error("frame", exc_info=problem)
        self._on_failed(CameraProblem.STALLED, type(problem).__name__)

    def _on_failed(self, problem: CameraProblem, details: str) -> None:
        if self._running:
            self.stop()
            self.failed.emit(problem, details)


def _read(
    reader: FrameReader,
    watch: PictureWatch,
    clock: Callable[[], float],
    frame: "QVideoFrame",
    *,
    keeps: bool,
) -> _Read | None:
    from installer_app.ui.camera.luma import grey_of
    from installer_app.ui.camera.preview import whole_picture

    grey = grey_of(frame)
    if grey is None:
        return None
    reading = reader.feed(grey)
    # A picture in which a code is read is worth looking at, even if it stands still.
    wrong = watch.look(grey, clock()) if not reading.codes else None
    # Made once a scan: it takes longer than a read, and the window's thread must not wait for it.
    return _Read(reading, wrong, whole_picture(frame) if reading.settled and keeps else QImage())


def _no_frame() -> "QVideoFrame":
    from PySide6.QtMultimedia import QVideoFrame

    return QVideoFrame()

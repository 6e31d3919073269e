"""The stand-in camera of demo mode and the tests: drawn frames into the same sink a real one feeds."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from installer_app.domain.errors import CameraProblem
from installer_app.language import tr
from installer_app.ui.camera.preview import image_of

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoSink

FRAME_MS = 66
Frames = Callable[[], Iterator[Image.Image]]


class DemoCamera(QObject):
    """Shows the frames of an iterator, of mode "RGB", at about 15 a second; begins anew at its end.

    The frames are made in a worker thread, so that slow drawing does not hold up the window: a tick without a
    finished frame shows nothing new.
    """

    failed = Signal(object, str)
    names_changed = Signal()

    def __init__(self, frames: Frames, name: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frames, self._name = frames, name or tr("Demo camera")
        self._reel = _Reel(frames)
        # One for all starts, as for the reading (``feed``).
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="draw-frame")
        self._next: Future[QImage] | None = None
        self._sink: QVideoSink | None = None
        self._tick = QTimer(self, interval=FRAME_MS)
        self._tick.timeout.connect(self._push)

    @property
    def name(self) -> str:
        """What the chooser shows."""
        return self._name

    @property
    def mirrored(self) -> bool:
        """It looks away from the user."""
        return False

    def names(self) -> tuple[str, ...]:
        """There is one."""
        return (self._name,)

    def choose(self, name: str) -> None:
        """There is nothing to choose."""

    def start(self, sink: "QVideoSink") -> None:
        """Begin with the first frame."""
        self.stop()
        self._sink = sink
        self._next = self._worker.submit(self._reel.draw)
        self._tick.start()

    def stop(self) -> None:
        """No frame after this."""
        self._tick.stop()
        if self._next is not None:
            self._next.cancel()
        self._next = self._sink = None
        # The pictures that frames are made of are large: they go with the scan.
        self._reel = _Reel(self._frames)

    def _push(self) -> None:
        from PySide6.QtMultimedia import QVideoFrame

        if self._sink is None or self._next is None or not self._next.done():
            return
        problem = self._next.exception()
        if problem is not None:
            self.stop()
            self.failed.emit(CameraProblem.GONE, f"{type(problem).__name__}: {problem}")
            return
        image = self._next.result()
        self._next = self._worker.submit(self._reel.draw)
        self._sink.setVideoFrame(QVideoFrame(image))


class _Reel:
    """The frames of one start. What is still being drawn for the one before has its own."""

    def __init__(self, frames: Frames) -> None:
        self._frames = frames
        self._iterator: Iterator[Image.Image] | None = None

    def draw(self) -> QImage:
        picture = next(self._iterator, None) if self._iterator is not None else None
        if picture is None:
            self._iterator = self._frames()
            picture = next(self._iterator)
        return image_of(picture)

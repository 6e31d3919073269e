"""Work on frames beside the window: the newest one only, one at a time, nothing after stop."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

Work = Callable[["QVideoFrame"], object]


class Lane(QObject):
    """``done`` carries what the work made of a frame, on the GUI thread; None is not told.

    ``broke`` carries what the work raised instead.
    Frames are mapped in the worker as well: for the window's thread a frame is only passed on.
    """

    done = Signal(object)
    broke = Signal(object)
    _landed = Signal(int, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # One for all runs: each new thread may get memory of its own from the C library, which keeps it.
        self._worker = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._work: Work | None = None
        self._under_way: Future[Any] | None = None
        self._newest: QVideoFrame | None = None
        # Counts starts and stops: what was begun under another number is thrown away when it lands.
        self._run = 0
        # Queued: work that is quickly done would else land while its frame is still being pushed.
        self._landed.connect(self._on_landed, Qt.ConnectionType.QueuedConnection)

    def start(self, work: Work) -> None:
        """Do this with each frame from now on."""
        self.stop()
        self._work = work

    def stop(self) -> None:
        """What is under way is left to end in its thread, and nothing of it arrives."""
        self._run += 1
        if self._under_way is not None:
            self._under_way.cancel()
        self._work = self._under_way = self._newest = None

    def push(self, frame: "QVideoFrame") -> None:
        """The newest frame; one that waits gives way to it."""
        self._newest = frame
        if self._under_way is None:
            self._next()

    def _next(self) -> None:
        frame, self._newest = self._newest, None
        if frame is None or self._work is None:
            return
        run = self._run
        self._under_way = self._worker.submit(self._work, frame)
        self._under_way.add_done_callback(lambda done: self._landed.emit(run, done))

    def _on_landed(self, run: int, done: "Future[Any]") -> None:
        if run != self._run:
            return
        self._under_way = None
        problem = done.exception()
        result = done.result() if problem is None else None
        if problem is not None:
            self.broke.emit(problem)
        elif result is not None:
            self.done.emit(result)
        # A listener of ``done`` may have stopped us, or pushed.
        if self._under_way is None:
            self._next()

"""The camera of the scan page: on while it is wanted, off at once when not."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from installer_app.domain.errors import CameraProblem
from installer_app.presenters.scan import ScanPresenter
from installer_app.services.ports import FrameReading
from installer_app.ui.camera.camera import Camera
from installer_app.ui.camera.feed import CameraFeed
from installer_app.ui.pages.parts.scan_crop import Seen
from installer_app.ui.pages.parts.scan_live import LiveView


class ScanCamera(QObject):
    """``seen`` carries the frame that a sticker was settled from, just before the presenter hears of it."""

    seen = Signal(object)

    def __init__(self, presenter: ScanPresenter, camera: Camera, live: LiveView, parent: QObject) -> None:
        super().__init__(parent)
        self._presenter, self._camera, self._live = presenter, camera, live
        self._wanted = False
        self.feed = CameraFeed(camera, presenter.new_scan, self)
        self.feed.shown.connect(self._shown)
        self.feed.read.connect(self._read)
        self.feed.failed.connect(self._failed)
        camera.names_changed.connect(self._names_changed)
        live.camera_chosen.connect(self._choose)
        live.problem.again.clicked.connect(self._start)

    def want(self, on: bool) -> None:
        """Each time it is wanted anew a fresh scan begins; a camera that failed is asked once more."""
        if on == self._wanted:
            return
        self._wanted = on
        if on:
            self._show_names()
            self._start()
        else:
            self.feed.stop()
            self._live.view.clear()

    def _start(self) -> None:
        self.feed.start()
        # A camera that fails does so at once or later; in between "Try again" says that it is trying.
        self._live.problem.show_trying(self.feed.running)

    def _shown(self, image: QImage) -> None:
        if self._presenter.state.camera is not None:
            self._live.problem.show_trying(False)
            self._presenter.camera_works()
        self._live.view.show_image(image)

    def _read(self, reading: FrameReading) -> None:
        if reading.settled:
            self.seen.emit(Seen(self.feed.picture(), reading.codes))
        self._presenter.on_reading(reading)

    def _failed(self, problem: CameraProblem, details: str) -> None:
        self._live.view.clear()
        self._live.problem.show_trying(False)
        self._presenter.camera_failed(problem, details)

    def _choose(self, name: str) -> None:
        self._camera.choose(name)
        self._show_names()
        if self._wanted:
            self._start()

    def _names_changed(self) -> None:
        if not self._wanted:
            return
        self._show_names()
        # Plugged in again is as good as "Try again".
        if self._presenter.state.camera is not None and self._camera.names():
            self._start()

    def _show_names(self) -> None:
        self._live.show_cameras(self._camera.names(), self._camera.name)

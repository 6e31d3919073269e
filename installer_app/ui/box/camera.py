"""The camera of the box view: on while it is wanted, off at once when not."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from installer_app.domain.errors import CameraProblem
from installer_app.presenters.box import BoxPresenter
from installer_app.services.ports import FrameReading
from installer_app.ui.box.ways import BoxWays
from installer_app.ui.camera.camera import Camera
from installer_app.ui.camera.feed import CameraFeed


class BoxCamera(QObject):
    """One long scan: the presenter tells the stickers that come from those that are still in view."""

    def __init__(self, presenter: BoxPresenter, camera: Camera, ways: BoxWays, parent: QObject) -> None:
        super().__init__(parent)
        self._presenter, self._camera, self._ways = presenter, camera, ways
        self._wanted = False
        self.feed = CameraFeed(camera, presenter.new_scan, self)
        self.feed.shown.connect(self._shown)
        self.feed.read.connect(self._read)
        self.feed.failed.connect(self._failed)
        camera.names_changed.connect(self._names_changed)
        ways.camera_chosen.connect(self._choose)
        ways.problem.again.clicked.connect(self._start)

    def want(self, on: bool) -> None:
        """A camera that failed is asked once more each time it is wanted anew."""
        if on == self._wanted:
            return
        self._wanted = on
        if on:
            self._show_names()
            self._start()
        else:
            self.feed.stop()
            self._ways.view.clear()

    def _start(self) -> None:
        self.feed.start()
        self._ways.problem.show_trying(self.feed.running)

    def _shown(self, image: QImage) -> None:
        if self._presenter.state.camera is not None:
            self._ways.problem.show_trying(False)
            self._presenter.camera_works()
        self._ways.view.show_image(image)

    def _read(self, reading: FrameReading) -> None:
        self._presenter.on_reading(reading)

    def _failed(self, problem: CameraProblem, details: str) -> None:
        self._ways.view.clear()
        self._ways.problem.show_trying(False)
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
        self._ways.show_cameras(self._camera.names(), self._camera.name)

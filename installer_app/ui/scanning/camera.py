"""The camera of a page: on while it is wanted, off at once when not."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from installer_app.domain.errors import CameraProblem
from installer_app.presenters.messages.message import Message
from installer_app.services.scanning import FrameReader, FrameReading
from installer_app.ui.camera.camera import Camera
from installer_app.ui.camera.feed import CameraFeed
from installer_app.ui.scanning.seen import Seen
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.camera_view import CameraView

if TYPE_CHECKING:
    from installer_app.ui.camera.preview import Preview

RETRY_MS = 3000
# What may mend itself: the video call ends, the plug is pushed in, the laptop has woken up.
PASSING = (CameraProblem.IN_USE, CameraProblem.STALLED)


class CameraState(Protocol):
    """What of a page's state is about its camera: ``camera`` says why there is no picture."""

    @property
    def camera(self) -> Message | None: ...


class CameraPresenter(Protocol):
    """Who hears of the camera: the scan page's presenter, and the box view's."""

    @property
    def state(self) -> CameraState: ...
    def new_scan(self) -> FrameReader: ...
    def on_reading(self, reading: FrameReading) -> None: ...
    def camera_failed(self, problem: CameraProblem, details: str) -> None: ...
    def camera_works(self) -> None: ...


class NoPicture(Protocol):
    """In the picture's place: why there is none, and the button to try again."""

    @property
    def again(self) -> Button: ...
    def show_trying(self, trying: bool) -> None: ...


class CameraFace(Protocol):
    """Where the live picture is shown, or why there is none, and the camera chosen."""

    @property
    def view(self) -> CameraView: ...
    @property
    def problem(self) -> NoPicture: ...
    @property
    def camera_chosen(self) -> SignalInstance: ...
    def show_cameras(self, names: tuple[str, ...], chosen: str) -> None: ...


class ScanCamera(QObject):
    """``seen`` carries the frame that a sticker was settled from, just before the presenter hears of it."""

    seen = Signal(object)

    def __init__(
        self,
        presenter: CameraPresenter,
        camera: Camera,
        live: CameraFace,
        parent: QObject,
        *,
        keeps_picture: bool = True,
    ) -> None:
        super().__init__(parent)
        self._presenter, self._camera, self._live = presenter, camera, live
        self._wanted = False
        self._poor = False
        self._retry = QTimer(self, interval=RETRY_MS, singleShot=True)
        # A wizard shows a page, hides it and shows it again: a camera would be opened twice.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self.feed = CameraFeed(camera, presenter.new_scan, self, keeps_picture=keeps_picture)
        self._connect()

    def want(self, on: bool) -> None:
        """Each time it is wanted anew a fresh scan begins; a camera that failed is asked once more."""
        if on == self._wanted:
            return
        self._wanted = on
        if on:
            self._show_names()
            self._soon.start()
        else:
            self._switch_off()

    def _start(self) -> None:
        """Once more, and say so where there is no picture."""
        self._switch_off()
        self.feed.show_in(self._live.view.pixels)
        self.feed.start()
        # A camera that fails does so at once or later; in between "Try again" says that it is trying.
        self._live.problem.show_trying(self.feed.running)

    def _start_quietly(self) -> None:
        """Once more by itself: nothing flickers while what is said still holds."""
        self._retry.stop()
        self.feed.start()

    def _switch_off(self) -> None:
        self._soon.stop()
        self._retry.stop()
        self._poor = False
        self.feed.stop()
        self._live.view.clear()

    def _shown(self, preview: "Preview") -> None:
        view = self._live.view
        self.feed.show_in(view.pixels)
        if self._presenter.state.camera is not None and not self._poor:
            self._live.problem.show_trying(False)
            self._presenter.camera_works()
        view.set_mirrored(self._camera.mirrored or preview.mirrored)
        view.show_image(preview.image, preview.frame)

    def _looks(self, wrong: CameraProblem | None) -> None:
        """The camera stays on: once its picture is worth reading, that is seen."""
        self._poor = wrong is not None
        self._live.problem.show_trying(False)
        if wrong is not None:
            self._presenter.camera_failed(wrong, f"seen by {self._camera.name}")
        else:
            self._presenter.camera_works()

    def _read(self, reading: FrameReading) -> None:
        if reading.settled:
            self.seen.emit(Seen(self.feed.picture(), reading.codes))
        self._presenter.on_reading(reading)

    def _failed(self, problem: CameraProblem, details: str) -> None:
        self._poor = False
        self._live.view.clear()
        self._live.problem.show_trying(False)
        self._presenter.camera_failed(problem, details)
        if self._wanted and problem in PASSING:
            self._retry.start()

    def _choose(self, name: str) -> None:
        # Another camera is another scan: nothing that this one has seen counts for it.
        self._switch_off()
        self._camera.choose(name)
        self._show_names()
        if self._wanted:
            self._start()

    def _names_changed(self) -> None:
        if not self._wanted:
            return
        self._show_names()
        # Plugged in again is as good as "Try again".
        if self._presenter.state.camera is not None and self._camera.names() and not self.feed.running:
            self._start()

    def _show_names(self) -> None:
        self._live.show_cameras(self._camera.names(), self._camera.name)

    def _connect(self) -> None:
        self.feed.shown.connect(self._shown)
        self.feed.looks.connect(self._looks)
        self.feed.read.connect(self._read)
        self.feed.failed.connect(self._failed)
        self._camera.names_changed.connect(self._names_changed)
        self._live.camera_chosen.connect(self._choose)
        self._live.problem.again.clicked.connect(self._start)
        self._retry.timeout.connect(self._start_quietly)
        self._soon.timeout.connect(self._start)

"""The real camera and the one of demo mode: what they give, and why they give nothing."""

import threading
import weakref
from collections.abc import Iterator
from statistics import median

import pytest
from camera_parts import FakeDevices, HandCamera, frame, picture
from PIL import Image
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtMultimedia import QMediaPlayer, QVideoSink
from pytestqt.qtbot import QtBot

from installer_app.domain.errors import CameraProblem
from installer_app.domain.hints import Hint
from installer_app.services.grey import GreyPicture
from installer_app.services.scanning import FrameReading
from installer_app.ui.camera.camera import Camera
from installer_app.ui.camera.demo import DemoCamera
from installer_app.ui.camera.devices import Device
from installer_app.ui.camera.feed import CameraFeed
from installer_app.ui.camera.qt_devices import QtDevices
from installer_app.ui.camera.real import STALLED_MS, RealCamera


class Told:
    """A camera and what it told."""

    def __init__(self, devices: FakeDevices, silent_ms: int = 60_000, stalled_ms: int = STALLED_MS) -> None:
        self.camera = RealCamera(devices, silent_ms=silent_ms, stalled_ms=stalled_ms)
        self.sink = QVideoSink()
        self.problems: list[CameraProblem] = []
        self.camera.failed.connect(lambda problem, _details: self.problems.append(problem))

    def start(self) -> list[CameraProblem]:
        self.camera.start(self.sink)
        return self.problems


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> None:
    del qtbot


def timer_of(camera: QObject) -> QTimer:
    timer = camera.findChild(QTimer)
    assert timer is not None
    return timer


def test_the_favourite_camera_is_switched_on_and_off() -> None:
    devices = FakeDevices("Integrated Camera", "USB Camera")
    told = Told(devices)
    assert told.camera.names() == ("Integrated Camera", "USB Camera")
    assert told.start() == []
    assert [name for name, _ in devices.on] == ["Integrated Camera"]
    told.camera.stop()
    assert devices.on[0][1].closed


def test_no_camera_is_said() -> None:
    assert Told(FakeDevices()).start() == [CameraProblem.NONE_FOUND]


def test_a_missing_backend_is_not_taken_for_a_missing_camera() -> None:
    devices = FakeDevices()
    devices.backend = False
    assert Told(devices).start() == [CameraProblem.NO_BACKEND]


def test_a_camera_that_this_account_may_not_open_is_a_matter_of_permission() -> None:
    devices = FakeDevices()
    devices.keeper = CameraProblem.NO_PERMISSION_GROUP
    assert Told(devices).start() == [CameraProblem.NO_PERMISSION_GROUP]


def test_a_refused_permission_is_said_and_the_camera_stays_off() -> None:
    devices = FakeDevices("Integrated Camera")
    devices.allowed = False
    assert Told(devices).start() == [CameraProblem.NO_PERMISSION_MACOS]
    assert devices.on == []


def test_an_answer_about_the_permission_that_comes_after_the_page_was_left_starts_nothing() -> None:
    devices = FakeDevices("Integrated Camera")
    devices.allowed = None
    told = Told(devices)
    told.start()
    told.camera.stop()
    assert devices.answer is not None
    devices.answer(True)
    assert devices.on == []


@pytest.mark.parametrize("at_once", [True, False])
def test_a_camera_that_another_program_holds_is_in_use(at_once: bool) -> None:
    devices = FakeDevices("Integrated Camera")
    devices.fails_at_once = "device busy" if at_once else ""
    told = Told(devices)
    told.start()
    if not at_once:
        assert devices.complain is not None
        devices.complain("device busy")
    assert told.problems == [CameraProblem.IN_USE]
    assert devices.on[0][1].closed


def test_a_camera_that_stays_silent_is_in_use(qtbot: QtBot) -> None:
    told = Told(FakeDevices("Integrated Camera"), silent_ms=20)
    told.start()
    qtbot.waitUntil(lambda: told.problems == [CameraProblem.IN_USE])


def test_a_camera_that_stays_silent_where_the_system_keeps_it_from_us_is_a_matter_of_permission(
    qtbot: QtBot,
) -> None:
    """Windows shows the camera, starts it, and gives nothing."""
    devices = FakeDevices("Integrated Camera")
    devices.keeper = CameraProblem.NO_PERMISSION_WINDOWS
    told = Told(devices, silent_ms=20)
    told.start()
    qtbot.waitUntil(lambda: told.problems == [CameraProblem.NO_PERMISSION_WINDOWS])


def test_a_camera_that_works_is_not_held_back_by_what_the_system_says_of_it() -> None:
    devices = FakeDevices("Integrated Camera")
    devices.keeper = CameraProblem.NO_PERMISSION_WINDOWS
    told = Told(devices)
    assert told.start() == []
    assert devices.running == ["Integrated Camera"]


def test_a_camera_whose_frames_stop_has_stalled_and_stays_so_until_it_gives_one(qtbot: QtBot) -> None:
    devices = FakeDevices("Integrated Camera")
    told = Told(devices, silent_ms=20, stalled_ms=20)
    told.start()
    told.sink.setVideoFrame(frame(100))
    qtbot.waitUntil(lambda: told.problems == [CameraProblem.STALLED])
    assert devices.running == []
    told.start()
    assert devices.running == ["Integrated Camera"]
    qtbot.waitUntil(lambda: told.problems == [CameraProblem.STALLED] * 2)


def test_frames_that_keep_coming_are_no_silence() -> None:
    told = Told(FakeDevices("Integrated Camera"))
    told.start()
    assert timer_of(told.camera).interval() == 60_000
    told.sink.setVideoFrame(frame(100))
    assert timer_of(told.camera).isActive()
    assert timer_of(told.camera).interval() == STALLED_MS
    told.camera.stop()
    assert not timer_of(told.camera).isActive()


def test_an_error_in_the_middle_of_the_frames_is_no_other_program(qtbot: QtBot) -> None:
    del qtbot
    devices = FakeDevices("Integrated Camera")
    told = Told(devices)
    told.start()
    told.sink.setVideoFrame(frame(100))
    assert devices.complain is not None
    devices.complain("device I/O error")
    assert told.problems == [CameraProblem.STALLED]


def test_a_camera_pulled_out_is_gone() -> None:
    devices = FakeDevices("Integrated Camera", "USB Camera")
    told = Told(devices)
    told.start()
    devices.plug("USB Camera")
    assert told.problems == [CameraProblem.GONE]
    assert devices.on[0][1].closed


def test_another_camera_pulled_out_does_no_harm_and_changes_the_names(qtbot: QtBot) -> None:
    devices = FakeDevices("Integrated Camera", "USB Camera")
    told = Told(devices)
    told.start()
    with qtbot.waitSignal(told.camera.names_changed):
        devices.plug("Integrated Camera")
    assert told.problems == []


def test_a_complaint_of_a_camera_that_was_left_is_not_heard() -> None:
    devices = FakeDevices("Integrated Camera")
    told = Told(devices)
    told.start()
    complain = devices.complain
    told.camera.stop()
    assert complain is not None
    complain("too late")
    assert told.problems == []


def test_this_computer_says_why_it_has_no_camera_or_shows_it(qtbot: QtBot) -> None:
    """The real layer: where the tests run there is most often no camera, but QtMultimedia has to work."""
    camera = RealCamera(QtDevices(), silent_ms=60_000)
    assert QMediaPlayer().isAvailable()
    if not camera.names():
        with qtbot.waitSignal(camera.failed) as failed:
            camera.start(QVideoSink())
        assert failed.args is not None
        assert failed.args[0] in (CameraProblem.NONE_FOUND, CameraProblem.NO_PERMISSION_GROUP)
    assert (camera.name != "") == bool(camera.names())


def shades(*values: int) -> Iterator[Image.Image]:
    for value in values:
        yield picture(value)


def test_the_demo_camera_goes_the_way_of_a_real_one(qtbot: QtBot) -> None:
    class Reader:
        def feed(self, frame: GreyPicture) -> FrameReading:
            return FrameReading((), (str(int(median(frame.pixels))),), Hint.READ)

    feed = CameraFeed(DemoCamera(lambda: shades(40, 80)), Reader)
    read: list[str] = []
    feed.read.connect(lambda reading: read.extend(reading.settled))
    feed.start()
    qtbot.waitUntil(lambda: len(read) >= 4)
    feed.stop()
    assert read[:4] == ["40", "80", "40", "80"]


def test_slow_drawing_does_not_hold_up_the_window_and_nothing_of_it_is_shown_after_stop(
    qtbot: QtBot,
) -> None:
    draw = threading.Event()
    threads: list[threading.Thread] = []
    drawn: list[bool] = []

    def slow() -> Iterator[Image.Image]:
        threads.append(threading.current_thread())
        assert draw.wait(20)
        drawn.append(True)
        yield picture(10)

    camera, sink = DemoCamera(slow), QVideoSink()
    got: list[object] = []
    sink.videoFrameChanged.connect(got.append)
    camera.start(sink)
    qtbot.waitUntil(lambda: bool(threads))
    assert threads[0] is not threading.main_thread()
    camera.stop()
    draw.set()
    qtbot.waitUntil(lambda: bool(drawn))
    assert not timer_of(camera).isActive()
    QCoreApplication.processEvents()
    assert got == []
    camera.start(sink)
    qtbot.waitUntil(lambda: bool(got))
    camera.stop()
    assert set(threads) == {threads[0]}  # as for the reading: each keeps memory of its own


def test_what_the_frames_are_made_of_goes_with_the_scan(qtbot: QtBot) -> None:
    made: list[weakref.ref[Image.Image]] = []

    def of_a_large_picture() -> Iterator[Image.Image]:
        large = picture(10)
        made.append(weakref.ref(large))
        while True:
            yield large.copy()

    camera, sink = DemoCamera(of_a_large_picture), QVideoSink()
    with qtbot.waitSignal(sink.videoFrameChanged):
        camera.start(sink)
    camera.stop()
    qtbot.waitUntil(lambda: made[0]() is None)
    assert len(made) == 1


def test_frames_that_cannot_be_drawn_are_a_camera_that_is_gone(qtbot: QtBot) -> None:
    camera = DemoCamera(lambda: iter([Image.new("L", (4, 4))]))
    with qtbot.waitSignal(camera.failed) as failed:
        camera.start(QVideoSink())
    assert failed.args is not None
    assert failed.args[0] is CameraProblem.GONE


def test_every_camera_fits_the_same_protocol() -> None:
    cameras: list[Camera] = [DemoCamera(lambda: shades(1)), RealCamera(FakeDevices("A")), HandCamera()]
    assert [camera.name for camera in cameras] == ["Demo camera", "A", "By hand"]
    assert all(camera.names() == (camera.name,) for camera in cameras)


def test_a_camera_that_has_gone_before_it_is_switched_on_is_not_replaced_by_another_unseen() -> None:
    """The real layer, with a device that is not there."""
    problems: list[str] = []
    running = QtDevices().switch_on(Device(b"gone", "USB Camera"), QVideoSink(), problems.append)
    running.close()
    assert problems == ["USB Camera is gone"]

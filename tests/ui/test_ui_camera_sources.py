"""The real camera and the one of demo mode: what they give, and why they give nothing."""

import threading
import weakref
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from camera_parts import FakeDevices, Grey, HandCamera, frame, picture
from PySide6.QtCore import QCoreApplication, QObject, QSize, QTimer
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrameFormat, QVideoSink
from pytestqt.qtbot import QtBot

from installer_app.domain.errors import CameraProblem
from installer_app.domain.hints import Hint
from installer_app.services.ports import FrameReading
from installer_app.ui.camera.camera import Camera
from installer_app.ui.camera.demo import DemoCamera
from installer_app.ui.camera.devices import QtDevices, best_format
from installer_app.ui.camera.feed import CameraFeed
from installer_app.ui.camera.real import RealCamera

Format = QVideoFrameFormat.PixelFormat


class Told:
    """A camera and what it told."""

    def __init__(self, devices: FakeDevices, silent_ms: int = 60_000) -> None:
        self.camera = RealCamera(devices, silent_ms=silent_ms)
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


def test_another_camera_can_be_chosen_while_one_runs() -> None:
    devices = FakeDevices("Integrated Camera", "USB Camera")
    told = Told(devices)
    told.start()
    told.camera.choose("USB Camera")
    assert [(name, running.closed) for name, running in devices.on] == [
        ("Integrated Camera", True),
        ("USB Camera", False),
    ]
    assert told.camera.name == "USB Camera"
    told.camera.choose("No such camera")
    assert told.camera.name == "USB Camera"


def test_a_chosen_camera_that_is_not_there_gives_way_to_the_favourite() -> None:
    devices = FakeDevices("Integrated Camera", "USB Camera")
    told = Told(devices)
    told.camera.choose("USB Camera")
    devices.plug("Integrated Camera")
    assert told.camera.name == "Integrated Camera"


def test_no_camera_is_said() -> None:
    assert Told(FakeDevices()).start() == [CameraProblem.NONE_FOUND]


def test_a_missing_backend_is_not_taken_for_a_missing_camera() -> None:
    devices = FakeDevices()
    devices.backend = False
    assert Told(devices).start() == [CameraProblem.NO_BACKEND]


def test_a_camera_that_this_account_may_not_open_is_a_matter_of_permission() -> None:
    devices = FakeDevices()
    devices.may_not_open = True
    assert Told(devices).start() == [CameraProblem.NO_PERMISSION]


def test_a_refused_permission_is_said_and_the_camera_stays_off() -> None:
    devices = FakeDevices("Integrated Camera")
    devices.allowed = False
    assert Told(devices).start() == [CameraProblem.NO_PERMISSION]
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


def test_a_camera_that_gave_a_frame_is_not_silent() -> None:
    told = Told(FakeDevices("Integrated Camera"))
    told.start()
    assert timer_of(told.camera).isActive()
    told.sink.setVideoFrame(frame(100))
    assert not timer_of(told.camera).isActive()


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
        assert failed.args[0] in (CameraProblem.NONE_FOUND, CameraProblem.NO_PERMISSION)
    assert (camera.name != "") == bool(camera.names())


@dataclass(frozen=True)
class Offered:
    """A format as a camera offers it."""

    width: int
    height: int
    rate: float
    pixels: Format

    def resolution(self) -> QSize:
        return QSize(self.width, self.height)

    def maxFrameRate(self) -> float:
        return self.rate

    def pixelFormat(self) -> Format:
        return self.pixels


BIG = Offered(1920, 1080, 30, Format.Format_Jpeg)
SLOW = Offered(1280, 720, 10, Format.Format_YUYV)
JPEG = Offered(1280, 720, 30, Format.Format_Jpeg)
PLANE = Offered(1280, 720, 30, Format.Format_NV12)
SMALL = Offered(640, 480, 30, Format.Format_YUYV)


@pytest.mark.parametrize(
    ("offered", "best"),
    [
        ((BIG, SLOW, JPEG, PLANE, SMALL), PLANE),
        ((BIG, SLOW, JPEG, SMALL), JPEG),
        ((BIG, SLOW, SMALL), SMALL),
        ((SLOW,), SLOW),
        ((), None),
    ],
)
def test_the_format_is_smooth_near_720_lines_and_has_a_plane_of_grey(
    offered: tuple[Offered, ...], best: Offered | None
) -> None:
    formats: Any = offered  # as much of a QCameraFormat as is asked
    assert best_format(formats) == best


def shades(*values: int) -> Iterator[Grey]:
    for value in values:
        yield picture(value)


def test_the_demo_camera_goes_the_way_of_a_real_one(qtbot: QtBot) -> None:
    class Reader:
        def feed(self, grey: Grey) -> FrameReading:
            return FrameReading((), (str(int(np.median(grey))),), Hint.READ)

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

    def slow() -> Iterator[Grey]:
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
    made: list[weakref.ref[Grey]] = []

    def of_a_large_picture() -> Iterator[Grey]:
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
    camera = DemoCamera(lambda: iter([np.zeros((4, 4), np.uint8)]))
    with qtbot.waitSignal(camera.failed) as failed:
        camera.start(QVideoSink())
    assert failed.args is not None
    assert failed.args[0] is CameraProblem.GONE


def test_every_camera_fits_the_same_protocol() -> None:
    cameras: list[Camera] = [DemoCamera(lambda: shades(1)), RealCamera(FakeDevices("A")), HandCamera()]
    assert [camera.name for camera in cameras] == ["Demo camera", "A", "By hand"]
    assert all(camera.names() == (camera.name,) for camera in cameras)

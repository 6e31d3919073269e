"""The computer's cameras as QtMultimedia tells of them: named, asked for, plugged in and out, switched."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest
from camera_parts import Offered
from PySide6 import QtMultimedia
from PySide6.QtCore import QByteArray, QCameraPermission, QObject, Qt
from PySide6.QtMultimedia import QCamera, QCameraDevice, QMediaDevices, QVideoFrameFormat, QVideoSink
from pytestqt.qtbot import QtBot

from installer_app.domain.errors import CameraProblem
from installer_app.ui.camera import qt_devices
from installer_app.ui.camera.devices import Device, Side
from installer_app.ui.camera.qt_devices import QtDevices
from installer_app.ui.camera.real import RealCamera

Format = QVideoFrameFormat.PixelFormat
Position = QCameraDevice.Position
Permission = Qt.PermissionStatus
BIG = Offered(1920, 1080, 30, Format.Format_NV12)
NEAR_720 = Offered(1280, 720, 30, Format.Format_NV12)
SMALL = Offered(640, 480, 30, Format.Format_NV12)


@dataclass(frozen=True)
class Plugged:
    """A camera as Qt describes it."""

    key: bytes
    name: str = "USB Camera"
    side: Position = Position.UnspecifiedPosition
    formats: tuple[Offered, ...] = (BIG, NEAR_720, SMALL)

    def id(self) -> QByteArray:
        return QByteArray(self.key)

    def description(self) -> str:
        return self.name

    def position(self) -> Position:
        return self.side

    def videoFormats(self) -> Sequence[Offered]:
        return self.formats


class Sockets(QMediaDevices):
    """What a test has plugged in, the system's favourite last; the signal is Qt's own."""

    plugged: list[Plugged]

    def videoInputs(self) -> list[Plugged]:  # type: ignore[override] # no test can make Qt's own
        return list(self.plugged)

    def defaultVideoInput(self) -> Plugged:  # type: ignore[override] # as above
        return self.plugged[-1]


class Switched(QCamera):
    """Qt's own camera object, of no device: what is asked of the device is noted."""

    made: list["Switched"]
    able = True

    def __init__(self, raw: Plugged) -> None:
        super().__init__()
        self.raw = raw
        self.format: Offered | None = None
        self.modes: list[QCamera.FocusMode | QCamera.ExposureMode] = []
        self.on = False
        self.made.append(self)

    def setCameraFormat(self, chosen: Offered) -> None:  # type: ignore[override] # as above
        assert not self.on
        self.format = chosen

    def isFocusModeSupported(self, mode: QCamera.FocusMode) -> bool:
        del mode
        return self.able

    def setFocusMode(self, mode: QCamera.FocusMode) -> None:
        self.modes.append(mode)

    def isExposureModeSupported(self, mode: QCamera.ExposureMode) -> bool:
        del mode
        return self.able

    def setExposureMode(self, mode: QCamera.ExposureMode) -> None:
        self.modes.append(mode)

    def start(self) -> None:
        self.on = True

    def stop(self) -> None:
        self.on = False

    @property
    def sink(self) -> QVideoSink | None:
        """Where its frames go."""
        session = self.captureSession()
        return session.videoSink() if session is not None else None


FOR_STICKERS = [QCamera.FocusMode.FocusModeAutoNear, QCamera.ExposureMode.ExposureBarcode]


@dataclass
class Asked:
    """In the place of the application: the system's answer to the question for the camera."""

    status: Permission
    open: list[Callable[[], None]] = field(default_factory=list)

    def instance(self) -> "Asked":
        return self

    def checkPermission(self, permission: object) -> Permission:
        assert isinstance(permission, QCameraPermission)
        return self.status

    def requestPermission(self, permission: object, context: QObject, answered: Callable[[], None]) -> None:
        assert isinstance(permission, QCameraPermission)
        assert isinstance(context, QtDevices)
        self.open.append(answered)


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> None:
    del qtbot


@pytest.fixture
def plugged(monkeypatch: pytest.MonkeyPatch) -> list[Plugged]:
    """What is plugged in: a test adds to it."""
    monkeypatch.setattr(QtMultimedia, "QMediaDevices", Sockets)
    monkeypatch.setattr(Sockets, "plugged", [], raising=False)
    return Sockets.plugged


@pytest.fixture
def switched(monkeypatch: pytest.MonkeyPatch) -> list[Switched]:
    """Each camera that was switched on."""
    monkeypatch.setattr(QtMultimedia, "QCamera", Switched)
    monkeypatch.setattr(Switched, "made", [], raising=False)
    return Switched.made


def never(words: str) -> None:
    raise AssertionError(words)


def told_by(devices: QtDevices) -> list[bool]:
    answers: list[bool] = []
    devices.ask(answers.append)
    return answers


def test_the_systems_favourite_comes_first_and_equal_names_are_numbered(plugged: list[Plugged]) -> None:
    plugged += [Plugged(b"1"), Plugged(b"2", "Dock Camera"), Plugged(b"3"), Plugged(b"4")]
    assert QtDevices().present() == (
        Device(b"4", "USB Camera"),
        Device(b"1", "USB Camera (2)"),
        Device(b"2", "Dock Camera"),
        Device(b"3", "USB Camera (3)"),
    )


def test_which_way_a_tablets_cameras_look_is_said_and_the_one_on_its_back_is_used(
    plugged: list[Plugged],
) -> None:
    plugged += [Plugged(b"b", "Rear", Position.BackFace), Plugged(b"f", "Face", Position.FrontFace)]
    devices = QtDevices()
    assert [device.side for device in devices.present()] == [Side.FRONT, Side.BACK]
    assert RealCamera(devices).names() == ("Rear (back)", "Face (front)")


def test_a_camera_plugged_in_or_out_is_told_by_the_system(qtbot: QtBot) -> None:
    devices = QtDevices()
    system = devices.findChild(QMediaDevices)
    assert system is not None
    with qtbot.waitSignal(devices.changed):
        system.videoInputsChanged.emit()


def test_a_camera_pulled_out_while_it_is_on_is_gone_and_switched_off(
    plugged: list[Plugged], switched: list[Switched]
) -> None:
    plugged += [Plugged(b"1", "Integrated Camera"), Plugged(b"2")]
    devices, problems = QtDevices(), list[CameraProblem]()
    camera, sink = RealCamera(devices), QVideoSink()
    camera.failed.connect(lambda problem, _details: problems.append(problem))
    camera.start(sink)
    assert (problems, switched[0].on) == ([], True)

    plugged.pop()
    sockets = devices.findChild(QMediaDevices)
    assert sockets is not None
    sockets.videoInputsChanged.emit()

    assert problems == [CameraProblem.GONE]
    assert not switched[0].on
    assert camera.names() == ("Integrated Camera",)


@pytest.mark.parametrize(("status", "allowed"), [(Permission.Granted, True), (Permission.Denied, False)])
def test_a_permission_that_was_settled_before_is_not_asked_for_again(
    monkeypatch: pytest.MonkeyPatch, status: Permission, allowed: bool
) -> None:
    app = Asked(status)
    monkeypatch.setattr(qt_devices, "QCoreApplication", app)
    assert told_by(QtDevices()) == [allowed]
    assert app.open == []


@pytest.mark.parametrize(("status", "allowed"), [(Permission.Granted, True), (Permission.Denied, False)])
def test_a_permission_that_is_open_is_asked_for_and_its_answer_told_when_it_is_given(
    monkeypatch: pytest.MonkeyPatch, status: Permission, allowed: bool
) -> None:
    app = Asked(Permission.Undetermined)
    monkeypatch.setattr(qt_devices, "QCoreApplication", app)
    answers = told_by(QtDevices())
    assert (answers, len(app.open)) == ([], 1)

    app.status = status
    app.open[0]()

    assert answers == [allowed]


def test_the_chosen_camera_starts_near_720_lines_set_for_stickers_and_gives_its_frames_to_the_sink(
    plugged: list[Plugged], switched: list[Switched]
) -> None:
    plugged += [Plugged(b"1", "Dock Camera"), Plugged(b"2")]
    devices, sink = QtDevices(), QVideoSink()
    running = devices.switch_on(devices.present()[1], sink, never)

    (camera,) = switched
    assert camera.raw.name == "Dock Camera"
    assert camera.format == NEAR_720
    assert camera.modes == FOR_STICKERS
    assert camera.sink is sink
    assert camera.on
    running.close()


def test_a_camera_that_offers_no_formats_starts_with_its_own(
    plugged: list[Plugged], switched: list[Switched]
) -> None:
    plugged.append(Plugged(b"1", formats=()))
    devices = QtDevices()
    running = devices.switch_on(devices.present()[0], QVideoSink(), never)
    assert (switched[0].format, switched[0].on) == (None, True)
    running.close()


def test_a_driver_that_knows_only_once_it_runs_what_it_can_do_is_set_then(
    plugged: list[Plugged], switched: list[Switched], monkeypatch: pytest.MonkeyPatch
) -> None:
    plugged.append(Plugged(b"1"))
    devices = QtDevices()
    monkeypatch.setattr(Switched, "able", False)
    running = devices.switch_on(devices.present()[0], QVideoSink(), never)
    assert switched[0].modes == []

    monkeypatch.setattr(Switched, "able", True)
    switched[0].activeChanged.emit(True)
    assert switched[0].modes == FOR_STICKERS
    running.close()


def test_a_closed_camera_is_off_has_let_go_of_the_sink_and_is_not_heard_any_more(
    plugged: list[Plugged], switched: list[Switched]
) -> None:
    plugged.append(Plugged(b"1"))
    devices, sink, errors = QtDevices(), QVideoSink(), list[str]()
    running = devices.switch_on(devices.present()[0], sink, errors.append)
    camera = switched[0]
    camera.errorOccurred.emit(QCamera.Error.CameraError, "device busy")
    assert errors == ["device busy"]

    running.close()

    assert not camera.on
    assert camera.sink is None
    camera.errorOccurred.emit(QCamera.Error.CameraError, "too late")
    assert errors == ["device busy"]

"""From the camera to the reader: the newest frame, one at a time, and nothing after the page is left."""

import threading
from collections.abc import Iterator

import pytest
from camera_parts import HandCamera, SlowReader
from PySide6.QtCore import QCoreApplication, QSize, QTimer
from pytestqt.qtbot import QtBot

from installer_app.domain.errors import CameraProblem
from installer_app.services.scanning import FrameReading
from installer_app.ui.camera.feed import CameraFeed
from installer_app.ui.camera.preview import Preview


class Scan:
    """A feed on a camera moved by hand, and all that it told."""

    def __init__(self) -> None:
        self.camera = HandCamera()
        self.readers: list[SlowReader] = []
        self.now = 0.0
        self.feed = CameraFeed(self.camera, self.new_scan, clock=lambda: self.now)
        self.read: list[str] = []
        self.shown: list[Preview] = []
        self.looks: list[CameraProblem | None] = []
        self.problems: list[CameraProblem] = []
        self.feed.read.connect(self.keep)
        self.feed.shown.connect(self.shown.append)
        self.feed.looks.connect(self.looks.append)
        self.feed.failed.connect(lambda problem, _details: self.problems.append(problem))

    def new_scan(self) -> SlowReader:
        self.readers.append(SlowReader())
        return self.readers[-1]

    def keep(self, reading: FrameReading) -> None:
        assert threading.current_thread() is threading.main_thread()
        self.read.extend(reading.settled)

    @property
    def shades(self) -> list[int]:
        """Of the pictures shown."""
        return [preview.image.pixelColor(0, 0).red() for preview in self.shown]

    @property
    def reader(self) -> SlowReader:
        return self.readers[-1]


@pytest.fixture
def scan(qtbot: QtBot) -> Iterator[Scan]:
    del qtbot
    scan = Scan()
    yield scan
    scan.feed.stop()
    for reader in scan.readers:
        reader.let.release(100)


def pace_of(feed: CameraFeed) -> QTimer:
    timer = feed.findChild(QTimer)
    assert timer is not None
    return timer


def test_each_frame_is_read_and_shown(qtbot: QtBot, scan: Scan) -> None:
    scan.feed.start()
    scan.reader.let.release()
    scan.camera.give(50)
    qtbot.waitUntil(lambda: scan.read == ["50"])
    qtbot.waitUntil(lambda: scan.shades == [50])
    assert scan.shown[0].frame == QSize(64, 36)


def test_a_slow_reader_gets_the_newest_frame_and_never_a_queue(qtbot: QtBot, scan: Scan) -> None:
    scan.feed.start()
    scan.camera.give(10)
    qtbot.waitUntil(lambda: scan.reader.shades == [10])
    for shade in range(20, 60):
        scan.camera.give(shade)
    scan.reader.let.release(2)
    qtbot.waitUntil(lambda: scan.read == ["10", "59"])
    assert scan.reader.shades == [10, 59]


def test_one_frame_is_in_work_at_a_time_and_not_on_the_gui_thread(qtbot: QtBot, scan: Scan) -> None:
    scan.feed.start()
    scan.reader.let.release(100)
    for shade in range(10, 30):
        scan.camera.give(shade)
    qtbot.waitUntil(lambda: scan.read[-1:] == ["29"])
    assert scan.reader.most_at_once == 1
    assert threading.get_ident() not in scan.reader.threads


def test_nothing_arrives_after_stop_not_even_what_was_in_work(qtbot: QtBot, scan: Scan) -> None:
    scan.feed.start()
    sink = scan.camera.sink
    scan.camera.give(10)
    qtbot.waitUntil(lambda: scan.reader.shades == [10])
    shown = len(scan.shown)
    scan.feed.stop()
    assert sink is not None
    assert not sink.videoFrame().isValid(), "the last picture is let go"
    scan.camera.give(99, sink)
    scan.reader.let.release()
    qtbot.waitUntil(lambda: scan.reader.at_once == 0)
    QCoreApplication.processEvents()
    assert scan.read == []
    assert len(scan.shown) == shown
    assert scan.reader.shades == [10]
    assert scan.camera.sink is None


def test_a_listener_may_stop_the_feed_from_within_what_it_hears(qtbot: QtBot, scan: Scan) -> None:
    scan.feed.shown.connect(lambda _preview: scan.feed.stop())
    scan.feed.start()
    scan.camera.give(10)
    scan.camera.give(20)
    qtbot.waitUntil(lambda: not scan.feed.running)
    scan.reader.let.release(2)
    QCoreApplication.processEvents()
    assert scan.shades == [10]
    assert scan.read == []
    assert not pace_of(scan.feed).isActive()


def test_a_new_start_is_a_new_scan_and_hears_nothing_of_the_old_one(qtbot: QtBot, scan: Scan) -> None:
    scan.feed.start()
    scan.camera.give(10)
    qtbot.waitUntil(lambda: scan.reader.shades == [10])
    scan.feed.stop()
    scan.feed.start()
    scan.camera.give(20)
    scan.readers[1].let.release()
    scan.readers[0].let.release()
    qtbot.waitUntil(lambda: scan.read == ["20"])
    assert scan.readers[1].shades == [20]


def test_all_scans_are_read_in_one_thread_since_each_thread_keeps_memory_of_its_own(
    qtbot: QtBot, scan: Scan
) -> None:
    for _ in range(5):
        scan.feed.start()
        scan.reader.let.release()
        scan.camera.give(10)
        qtbot.waitUntil(lambda: scan.reader.shades == [10])
        scan.feed.stop()
    assert len(set().union(*(reader.threads for reader in scan.readers))) == 1


def test_starting_twice_is_starting_once(scan: Scan) -> None:
    scan.feed.start()
    scan.feed.start()
    assert len(scan.readers) == 1
    scan.feed.stop()
    scan.feed.stop()


def test_the_view_gets_no_more_frames_than_the_eye_needs(qtbot: QtBot, scan: Scan) -> None:
    scan.feed.start()
    for shade in range(30):
        scan.camera.give(100 + shade)
    qtbot.waitUntil(lambda: scan.shades[-1:] == [129])
    assert scan.shades == [100, 129]


def test_no_larger_a_picture_is_made_than_the_view_has_room_for(qtbot: QtBot, scan: Scan) -> None:
    scan.feed.show_in(QSize(600, 340))
    scan.feed.start()
    scan.camera.give(90, size=(1920, 1080))
    qtbot.waitUntil(lambda: bool(scan.shown))
    assert scan.shown[0].image.size() == QSize(640, 360)
    assert scan.shown[0].frame == QSize(1920, 1080)
    assert scan.shades == [90]


def test_the_picture_of_a_reading_is_the_frame_that_was_read(qtbot: QtBot, scan: Scan) -> None:
    assert scan.feed.picture().isNull()
    shades: list[int] = []
    scan.feed.read.connect(lambda _: shades.append(scan.feed.picture().pixelColor(0, 0).red()))
    scan.feed.start()
    scan.camera.give(10)
    qtbot.waitUntil(lambda: scan.reader.shades == [10])
    scan.camera.give(90)
    scan.reader.let.release(2)
    qtbot.waitUntil(lambda: len(shades) == 2)
    assert shades == [10, 90]
    scan.feed.stop()
    assert scan.feed.picture().isNull()


def test_a_failed_camera_ends_the_scan_and_can_be_tried_again(scan: Scan) -> None:
    scan.feed.start()
    scan.camera.failed.emit(CameraProblem.IN_USE, "busy")
    assert scan.problems == [CameraProblem.IN_USE]
    assert not scan.feed.running
    scan.feed.start()
    assert scan.feed.running
    assert scan.camera.sink is not None


def test_a_failure_after_stop_is_nobodys_business(scan: Scan) -> None:
    scan.feed.start()
    scan.feed.stop()
    scan.camera.failed.emit(CameraProblem.GONE, "")
    assert scan.problems == []


def test_a_reader_that_breaks_ends_as_a_camera_without_pictures_and_support_is_told(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken:
        def feed(self, grey: object) -> FrameReading:
            raise ZeroDivisionError(grey)

    camera = HandCamera()
    feed = CameraFeed(camera, Broken)
    problems: list[tuple[CameraProblem, str]] = []
    feed.failed.connect(lambda problem, details: problems.append((problem, details)))
    feed.start()
    camera.give(10)
    qtbot.waitUntil(lambda: bool(problems))
    assert problems == [(CameraProblem.STALLED, "ZeroDivisionError")]
    assert not feed.running
    assert [type(r.exc_info[1]) for r in caplog.records if r.exc_info] == [ZeroDivisionError]


def test_a_covered_lens_is_told_while_the_camera_stays_on_and_ends_with_light(
    qtbot: QtBot, scan: Scan
) -> None:
    scan.feed.start()
    scan.reader.let.release(100)
    for shade in (17, 18):
        scan.camera.give(shade)
        qtbot.waitUntil(lambda shade=shade: scan.reader.shades[-1:] == [shade])  # type: ignore[misc] # mypy sees no lambda with a default
        scan.now += 3
    qtbot.waitUntil(lambda: scan.looks == [CameraProblem.BLACK])
    assert scan.feed.running
    scan.camera.give(120)
    qtbot.waitUntil(lambda: scan.looks == [CameraProblem.BLACK, None])
    assert scan.problems == []

"""The scan page’s camera: on only when it is wanted, and never the only way in."""

from itertools import islice

import pytest
from page_kit import FixedClock, in_window
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from scan_kit import (
    CODE,
    MAC,
    PAYLOAD,
    QUAD,
    Bench,
    a_draft,
    build_bench,
    grey_image,
)

from installer_app.domain.errors import CameraProblem
from installer_app.domain.formats import parse_sticker
from installer_app.domain.hints import Hint
from installer_app.domain.sticker import Sticker
from installer_app.presenters.scan import ScanMode, ScanPresenter
from installer_app.sandbox.demo_frames import approach
from installer_app.scan.reader import QrStickerReader
from installer_app.services.ports import FoundCode, FrameReading
from installer_app.ui.camera.demo import DemoCamera
from installer_app.ui.pages.scan import ScanPage
from installer_app.ui.theme import Look

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def bench(look: Look, qtbot: QtBot) -> Bench:
    return build_bench(look, qtbot)


def test_a_sticker_held_before_the_camera_is_read_by_itself_and_its_picture_stands_beside_it(
    look: Look, qtbot: QtBot
) -> None:
    stickers: list[Sticker | None] = []
    # From where the hub is nearly still: the approach itself is the demo's own matter.
    camera = DemoCamera(lambda: islice(approach(PAYLOAD, MAC, CODE), 26, None))
    presenter = ScanPresenter(QrStickerReader(), FixedClock(), stickers.append, lambda: None)
    page = ScanPage(look, presenter, camera, lambda: None)
    presenter.enter(a_draft())
    in_window(qtbot, look, page)

    qtbot.waitUntil(lambda: presenter.state.mode is ScanMode.READ, timeout=30_000)

    assert stickers[-1] == parse_sticker(PAYLOAD)
    face = page.faces.read
    assert face.card.mac.value() == MAC
    assert face.picture.isVisible()
    assert 300 < face.picture.image.width() < 1280, "the surroundings of the code, not the whole frame"
    assert not page.camera.feed.running
    assert page.title_label.text() == "Does this match the sticker?"
    assert page.bar.primary is not None
    assert page.bar.primary.enabled


def test_the_camera_is_on_only_while_the_page_is_shown_in_its_live_mode(bench: Bench) -> None:
    assert bench.camera.on

    bench.presenter.type_by_hand()
    assert not bench.camera.on
    bench.presenter.scan_again()
    assert bench.camera.on
    bench.page.hide()
    assert not bench.camera.on
    bench.page.show()
    assert bench.camera.on
    bench.window.show_tracker(True)
    assert not bench.camera.on


def test_each_scan_starts_with_a_reader_that_has_seen_nothing(bench: Bench) -> None:
    bench.presenter.type_by_hand()
    bench.presenter.scan_again()

    assert bench.reader.scans == 2


def test_what_the_camera_sees_is_coached_in_words(bench: Bench, qtbot: QtBot) -> None:
    view = bench.page.faces.live.view
    assert view.words == "Show me the sticker"

    bench.page.camera.feed.read.emit(FrameReading((FoundCode(PAYLOAD, QUAD),), (), Hint.HOLD_STILL))

    qtbot.waitUntil(lambda: view.words == "Hold still…")


@pytest.mark.parametrize(
    ("problem", "title", "steps"),
    [
        (CameraProblem.IN_USE, "Another program is using the camera", 2),
        (CameraProblem.NONE_FOUND, "No camera found", 2),
        (CameraProblem.NO_BACKEND, "This computer can’t show a camera", 1),
    ],
)
def test_a_camera_that_cannot_be_used_says_why_and_how_to_mend_it_and_leaves_the_other_ways(
    bench: Bench, problem: CameraProblem, title: str, steps: int
) -> None:
    bench.camera.failed.emit(problem, "QCamera: 3")

    live = bench.page.faces.live
    assert live.problem.isVisible()
    assert not live.view.isVisible()
    assert live.problem.words.startswith(title)
    assert len(live.problem.steps) == steps
    assert live.ways.photo.isEnabled()
    assert live.ways.by_hand.isEnabled()


def test_try_again_asks_the_camera_once_more_and_the_first_picture_ends_the_problem(
    bench: Bench, qtbot: QtBot
) -> None:
    bench.camera.failed.emit(CameraProblem.IN_USE, "")
    live = bench.page.faces.live
    assert not bench.camera.on

    QTest.mouseClick(live.problem.again, LEFT)
    assert bench.camera.on
    assert live.problem.again.busy
    assert live.problem.isVisible(), "there is no picture yet"
    bench.camera.see(grey_image())

    qtbot.waitUntil(live.view.isVisible)
    assert not live.problem.isVisible()


def test_a_camera_that_fails_again_can_be_tried_once_more(bench: Bench) -> None:
    for _ in range(3):
        bench.camera.failed.emit(CameraProblem.IN_USE, "")
        assert not bench.page.faces.live.problem.again.busy
        QTest.mouseClick(bench.page.faces.live.problem.again, LEFT)
        assert bench.camera.on


def test_a_camera_plugged_in_is_tried_by_itself(bench: Bench) -> None:
    bench.camera.present.clear()
    bench.camera.failed.emit(CameraProblem.GONE, "")
    bench.camera.names_changed.emit()
    assert not bench.camera.on

    bench.camera.present.append("USB Camera")
    bench.camera.names_changed.emit()

    assert bench.camera.on


def test_the_cameras_are_counted_and_one_is_chosen_in_place(bench: Bench) -> None:
    live = bench.page.faces.live
    assert live.count.text() == "2 cameras found"

    live.chooser.textActivated.emit("USB Camera")

    assert bench.camera.name == "USB Camera"
    assert live.chooser.currentText() == "USB Camera"

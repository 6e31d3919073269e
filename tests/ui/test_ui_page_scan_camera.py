"""The scan page’s camera: on only when it is wanted, and never the only way in."""

from itertools import islice

import pytest
from page_kit import FixedClock, in_window
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtMultimedia import QVideoFrameFormat
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

from installer_app.domain.errors import CameraProblem, NotASticker
from installer_app.domain.formats import parse_sticker
from installer_app.domain.hints import Hint
from installer_app.domain.sticker import Sticker
from installer_app.presenters.messages.message import Moment
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.scan.page import ScanPresenter
from installer_app.presenters.scan.state import ScanMode
from installer_app.presenters.steps import Step
from installer_app.sandbox.demo_frames import approach
from installer_app.scan.reader import QrStickerReader
from installer_app.services.scanning import FoundCode, FrameReading
from installer_app.ui.camera.demo import DemoCamera
from installer_app.ui.pages.scan import ScanPage
from installer_app.ui.scanning.camera import RETRY_MS
from installer_app.ui.theme import Look

LEFT = Qt.MouseButton.LeftButton
Format = QVideoFrameFormat.PixelFormat


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


def test_the_camera_is_on_only_while_the_page_is_shown_in_its_live_mode(bench: Bench, qtbot: QtBot) -> None:
    assert bench.camera.on

    bench.presenter.type_by_hand()
    assert not bench.camera.on
    bench.presenter.scan_again()
    qtbot.waitUntil(lambda: bench.camera.on)
    bench.page.hide()
    assert not bench.camera.on
    bench.page.show()
    qtbot.waitUntil(lambda: bench.camera.on)
    bench.window.show_view("installs")
    assert not bench.camera.on


def test_each_scan_starts_with_a_reader_that_has_seen_nothing(bench: Bench, qtbot: QtBot) -> None:
    bench.presenter.type_by_hand()
    bench.presenter.scan_again()

    qtbot.waitUntil(lambda: bench.reader.scans == 2)


def test_what_the_camera_sees_is_coached_in_words(bench: Bench, qtbot: QtBot) -> None:
    view = bench.page.faces.live.view
    assert view.words == "Show me the sticker"

    bench.page.camera.feed.read.emit(FrameReading((FoundCode(PAYLOAD, QUAD),), (), Hint.HOLD_STILL))

    qtbot.waitUntil(lambda: view.words == "Hold still…")


@pytest.mark.parametrize(
    ("problem", "title", "steps"),
    [
        (CameraProblem.IN_USE, "Another program is using the camera", 2),
        (CameraProblem.STALLED, "The camera stopped sending pictures", 2),
        (CameraProblem.GONE, "The camera went away", 2),
        (CameraProblem.NO_PERMISSION, "No permission for the camera", 2),
        (CameraProblem.NO_PERMISSION_WINDOWS, "Windows keeps the camera from this program", 2),
        (CameraProblem.NO_PERMISSION_MACOS, "macOS keeps the camera from this program", 2),
        (CameraProblem.NO_PERMISSION_FLATPAK, "The sandbox keeps the camera from this program", 2),
        (CameraProblem.NO_PERMISSION_GROUP, "This account may not use the camera", 2),
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


def retry_of(bench: Bench) -> QTimer:
    return next(t for t in bench.page.camera.children() if isinstance(t, QTimer) and t.interval() == RETRY_MS)


@pytest.mark.parametrize("problem", [CameraProblem.IN_USE, CameraProblem.STALLED])
def test_what_may_mend_itself_is_tried_again_by_itself_and_the_words_stay_until_there_is_a_picture(
    bench: Bench, qtbot: QtBot, problem: CameraProblem
) -> None:
    bench.camera.failed.emit(problem, "")
    assert not bench.camera.on
    retry = retry_of(bench)
    assert retry.isActive()

    retry.timeout.emit()

    assert bench.camera.on
    live = bench.page.faces.live
    assert live.problem.isVisible()
    assert not live.problem.again.busy, "nothing flickers"
    bench.camera.see(grey_image())
    qtbot.waitUntil(live.view.isVisible)
    assert not retry.isActive()


def test_a_camera_that_failed_is_not_tried_once_the_page_is_left(bench: Bench) -> None:
    bench.camera.failed.emit(CameraProblem.STALLED, "")
    bench.page.hide()
    assert not retry_of(bench).isActive()
    assert not bench.camera.on


def test_a_covered_lens_is_told_in_words_while_the_camera_stays_on_and_light_brings_the_picture_back(
    bench: Bench, qtbot: QtBot
) -> None:
    live = bench.page.faces.live
    bench.camera.see(grey_image())
    bench.page.camera.feed.looks.emit(CameraProblem.BLACK)
    assert live.problem.words.startswith("The picture is black Open the lens cover")
    assert live.chooser.isVisible()
    assert not live.problem.again.busy
    bench.camera.see(grey_image())
    qtbot.wait(50)  # the picture has been made by then, and is not shown
    assert live.problem.isVisible()
    assert bench.camera.on

    bench.page.camera.feed.looks.emit(None)

    assert live.view.isVisible()


def test_a_picture_that_stands_still_is_told_in_words_while_the_camera_stays_on(
    bench: Bench, qtbot: QtBot
) -> None:
    live = bench.page.faces.live
    bench.camera.see(grey_image())
    qtbot.waitUntil(live.view.isVisible)
    bench.page.camera.feed.looks.emit(CameraProblem.STILL)

    assert live.problem.isVisible()
    assert live.problem.words == (
        "The picture stands still This may be a virtual camera with nothing to show. "
        "Choose another camera, or start the program that feeds it."
    )
    assert live.chooser.isVisible()
    assert bench.camera.on

    bench.page.camera.feed.looks.emit(None)

    assert live.view.isVisible()


def test_another_camera_chosen_while_the_picture_is_black_is_switched_to(bench: Bench) -> None:
    bench.page.camera.feed.looks.emit(CameraProblem.BLACK)
    bench.page.faces.live.chooser.textActivated.emit("USB Camera")
    assert bench.camera.name == "USB Camera"
    assert bench.camera.on


@pytest.mark.parametrize("mirrored", [True, False])
def test_only_the_preview_is_mirrored_and_the_outline_with_it(
    bench: Bench, qtbot: QtBot, mirrored: bool
) -> None:
    view = bench.page.faces.live.view
    bench.camera.mirrored = mirrored
    image = grey_image()
    for y in range(200, 300):
        for x in range(100, 200):
            image.setPixelColor(x, y, QColor("red"))
    bench.camera.see(image)

    def left_is_red() -> bool:
        place = view.place_of(150, 250).toPoint()
        seen = view.grab().toImage().pixelColor(place)
        return bool(seen.red() > 200 and seen.green() < 60)

    qtbot.waitUntil(left_is_red)
    assert (view.place_of(0, 0).x() > view.width() / 2) == mirrored


@pytest.mark.parametrize("theme", ["light", "dark", "sun"])
@pytest.mark.parametrize("with_banner", [True, False])
def test_picture_coaching_and_chooser_are_in_view_together_in_the_smallest_window(
    look: Look, qtbot: QtBot, theme: str, with_banner: bool
) -> None:
    look.set_theme(theme)
    bench = build_bench(look, qtbot, 1024, 560)
    bench.camera.see(grey_image())
    if with_banner:
        bench.presenter.refuse(message_for(NotASticker("Matter"), Moment(Step.SCAN, FixedClock().now())))
    live = bench.page.faces.live

    def in_view() -> bool:
        return all(part.visibleRegion().boundingRect() == part.rect() for part in (live.view, live.chooser))

    qtbot.waitUntil(in_view)
    # The ring around what has the focus is not cut either.
    assert live.chooser.mapTo(bench.page, live.chooser.rect().topLeft()).y() > 8
    look.set_theme("light")

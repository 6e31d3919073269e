"""From a frame in the sink to the sticker on the page; and the camera off the moment the page is left."""

from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import islice

import numpy as np
import pytest
from camera_parts import packed
from page_kit import FixedClock, in_window
from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from scan_kit import (
    CODE,
    MAC,
    OTHER,
    OTHER_MAC,
    PAYLOAD,
    Bench,
    PictureReader,
    ToldCamera,
    a_draft,
    build_bench,
    grey_image,
    qr_png,
)

from installer_app.domain.formats import parse_sticker
from installer_app.domain.sticker import Sticker
from installer_app.presenters.scan.page import ScanPresenter
from installer_app.presenters.scan.state import ScanMode
from installer_app.sandbox.demo_frames import approach
from installer_app.scan.reader import QrStickerReader
from installer_app.ui.pages.scan import ScanPage
from installer_app.ui.shell.view import INSTALLS, View
from installer_app.ui.theme import Look
from installer_app.ui.window import InstallerWindow

Format = QVideoFrameFormat.PixelFormat


@pytest.fixture
def bench(look: Look, qtbot: QtBot) -> Bench:
    return build_bench(look, qtbot)


LEAVING: dict[str, Callable[[Bench], None]] = {
    "next or back": lambda bench: bench.page.hide(),
    "the tracker": lambda bench: bench.window.show_view("installs"),
    "minimised": lambda bench: bench.window.showMinimized(),
    "closed": lambda bench: bench.window.hide(),
    "a file dialog": lambda bench: bench.page.taken.intake.asking.emit(True),
    "typing": lambda bench: bench.presenter.type_by_hand(),
    "a sticker": lambda bench: bench.live(PAYLOAD),
}


@pytest.mark.parametrize("way", list(LEAVING))
def test_the_camera_is_off_the_moment_the_page_is_left_and_nothing_more_is_shown_or_read(
    bench: Bench, qtbot: QtBot, way: str
) -> None:
    sink = bench.camera.sink
    assert sink is not None
    told: list[object] = []
    feed = bench.page.camera.feed
    bench.camera.see(grey_image())

    LEAVING[way](bench)

    assert not bench.camera.on
    assert not feed.running
    feed.shown.connect(told.append)
    feed.read.connect(told.append)
    sink.setVideoFrame(QVideoFrame(grey_image()))
    qtbot.wait(50)
    assert told == []


def test_another_theme_is_no_leaving_for_good(bench: Bench, look: Look) -> None:
    for theme in ("dark", "sun"):
        look.set_theme(theme)
        QApplication.processEvents()
        assert bench.camera.on


@pytest.mark.parametrize(
    "pixels",
    [Format.Format_NV12, Format.Format_YUYV, Format.Format_UYVY, Format.Format_BGRA8888],
    ids=lambda pixels: pixels.name,
)
def test_a_frame_in_the_sink_comes_out_as_the_sticker_on_the_page(
    look: Look, qtbot: QtBot, pixels: Format
) -> None:
    """The whole path: a real window, the real reader, frames packed as a camera packs them."""
    camera, stickers = ToldCamera(), list[Sticker | None]()
    presenter = ScanPresenter(QrStickerReader(), FixedClock(), stickers.append, lambda: None)
    page = ScanPage(look, presenter, camera, lambda: None)
    presenter.enter(a_draft())
    window = in_window(qtbot, look, page)
    near = np.asarray(next(islice(approach(PAYLOAD, MAC, CODE), 40, None)))

    def given() -> bool:
        if camera.sink is not None:
            camera.sink.setVideoFrame(packed(near, pixels))
        return presenter.state.mode is ScanMode.READ

    qtbot.waitUntil(given, timeout=30_000)

    assert stickers[-1] == parse_sticker(PAYLOAD)
    assert page.faces.read.card.mac.value() == MAC
    assert not camera.on
    assert window.bottom_bar.primary.isEnabled()
    kept = page.faces.read.picture.image
    assert 300 < kept.width() < 1280
    assert kept.pixelColor(kept.rect().center()).saturation() < 60, (
        "white paper, black print: no false colours"
    )


def test_of_two_stickers_in_a_frame_the_technician_picks_one_by_the_keyboard(
    look: Look, qtbot: QtBot
) -> None:
    """The whole path once more: both are read out of the frame, outlined in it and listed."""
    camera, stickers = ToldCamera(), list[Sticker | None]()
    presenter = ScanPresenter(QrStickerReader(), FixedClock(), stickers.append, lambda: None)
    page = ScanPage(look, presenter, camera, lambda: None)
    presenter.enter(a_draft())
    window = in_window(qtbot, look, page)
    wall = Image.new("RGB", (1280, 720), (150, 140, 130))
    for left, payload in ((180, OTHER), (760, PAYLOAD)):
        wall.paste(Image.open(BytesIO(qr_png(payload))), (left, 220))

    def given() -> bool:
        if camera.sink is not None:
            camera.sink.setVideoFrame(packed(np.asarray(wall), Format.Format_NV12))
        return presenter.state.mode is ScanMode.CHOOSING

    qtbot.waitUntil(given, timeout=30_000)
    choices = page.faces.choices
    qtbot.waitUntil(choices.picture.isVisible)

    assert not camera.on
    assert not any(stickers), "none is taken unasked"
    macs = [card.accessibleName().partition(", ")[2] for card in choices.cards]
    assert sorted(macs) == sorted((MAC, OTHER_MAC))
    at_left, at_right = (choices.picture.corners_of(macs.index(mac)) for mac in (OTHER_MAC, MAC))
    assert at_left[1].x() < choices.picture.width() / 2 < at_right[0].x()

    first, second = choices.cards
    assert QApplication.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Space)

    assert presenter.state.mode is ScanMode.READ
    picked = {MAC: PAYLOAD, OTHER_MAC: OTHER}[macs[1]]
    assert stickers[-1] == parse_sticker(picked)
    assert page.faces.read.card.mac.value() == macs[1]
    assert window.bottom_bar.primary.isEnabled()


@pytest.fixture
def two_scans(look: Look) -> Iterator[tuple[InstallerWindow, ToldCamera, ToldCamera]]:
    """A wizard with two pages that scan."""
    cameras, pages = (ToldCamera(), ToldCamera()), []
    for camera in cameras:
        presenter = ScanPresenter(PictureReader(), FixedClock(), lambda _: None, lambda: None)
        presenter.enter(a_draft())
        pages.append(ScanPage(look, presenter, camera, lambda: None))
    window = InstallerWindow(look, pages, {INSTALLS: View(QWidget(), "Installs")})
    window.show()
    yield window, *cameras
    window.hide()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_coming_to_the_page_opens_the_camera_once(
    two_scans: tuple[InstallerWindow, ToldCamera, ToldCamera], qtbot: QtBot
) -> None:
    """The wizard shows a page that it comes to, hides it, and shows it again."""
    window, first, second = two_scans
    qtbot.waitUntil(lambda: first.on)

    window.show_page(1)

    qtbot.waitUntil(lambda: second.on)
    assert not first.on
    assert (first.starts, second.starts) == (1, 1)

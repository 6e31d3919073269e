"""When the live picture brings nothing: a still and typing are offered in place, and the camera goes on."""

from collections.abc import Callable
from threading import Event

import pytest
from page_kit import FixedClock
from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scan_kit import MAC, MATTER, OTHER, PAYLOAD, QUAD, Bench, build_bench, grey_image, qr_png

from installer_app.domain.errors import CameraProblem
from installer_app.domain.hints import Hint
from installer_app.presenters.scan.state import ScanMode
from installer_app.presenters.scan.still import OFFERED_AFTER, Still
from installer_app.services.scanning import FoundCode, FrameReading
from installer_app.ui.pages.parts import scan_offer
from installer_app.ui.theme import Look

NOTHING_READ = FrameReading((), (), Hint.SHOW_STICKER)


@pytest.fixture
def bench(look: Look, qtbot: QtBot) -> Bench:
    return build_bench(look, qtbot)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    monkeypatch.setattr(scan_offer, "announce", lambda _widget, text: said.append(text))
    return said


@pytest.fixture
def wait(monkeypatch: pytest.MonkeyPatch, bench: Bench) -> Callable[[float], None]:
    """So many seconds go by, with a frame in which nothing is read at their end."""
    at = [0.0]
    monkeypatch.setattr(FixedClock, "monotonic", lambda _clock: at[0])

    def wait(seconds: float) -> None:
        at[0] += seconds
        bench.page.camera.feed.read.emit(NOTHING_READ)

    return wait


def see(bench: Bench, image: QImage) -> None:
    """The camera shows it, and the reader sees no more in it than a test says."""
    bench.camera.see(image)
    deadline = QDeadlineTimer(20_000)
    while bench.presenter.still.newest is None and not deadline.hasExpired():
        QApplication.processEvents()


def test_a_still_and_typing_are_offered_after_eight_seconds_without_a_read_and_not_before(
    bench: Bench, wait: Callable[[float], None], said: list[str]
) -> None:
    assert OFFERED_AFTER == 8
    offer = bench.page.faces.live.offer
    wait(OFFERED_AFTER - 0.1)
    assert not offer.isVisible()
    wait(0.1)
    wait(1.0)

    assert offer.isVisible()
    assert said == ["Not read yet? Try one of these."]
    assert bench.camera.on
    assert offer.still.accessibleName() or offer.still.text()


async def test_a_still_is_the_newest_frame_and_its_picture_stands_beside_what_was_read(
    bench: Bench, wait: Callable[[float], None], said: list[str]
) -> None:
    see(bench, QImage.fromData(qr_png(PAYLOAD)))
    wait(OFFERED_AFTER)
    offer = bench.page.faces.live.offer
    offer.still.setFocus()
    QTest.keyClick(offer.still, Qt.Key.Key_Space)

    assert bench.presenter.state.still is Still.READING
    assert offer.still.busy
    assert bench.camera.on, "it goes on meanwhile"
    await bench.presenter.still.action.ended()

    assert bench.read_mac == MAC
    assert bench.page.faces.read.picture.isVisible()
    assert not bench.camera.on
    assert said[1:] == ["Reading the still. The camera goes on."]


async def test_a_still_without_a_sticker_says_so_and_another_one_may_be_taken(
    bench: Bench, wait: Callable[[float], None], said: list[str]
) -> None:
    see(bench, grey_image())
    wait(OFFERED_AFTER)
    offer = bench.page.faces.live.offer
    for _ in range(2):
        offer.still.click()
        await bench.presenter.still.action.ended()

        assert offer.words == said[-1] == "No sticker in that still. Hold it closer, flat."
        assert not offer.still.busy
        assert bench.camera.on
        assert bench.presenter.state.mode is ScanMode.LIVE


async def test_a_still_of_another_product_is_refused_by_name(
    bench: Bench, wait: Callable[[float], None]
) -> None:
    see(bench, QImage.fromData(qr_png(MATTER)))
    wait(OFFERED_AFTER)
    bench.page.faces.live.offer.still.click()
    await bench.presenter.still.action.ended()

    assert bench.page.message.banner.accessibleName().startswith("That is a Matter code")
    assert bench.page.faces.live.offer.isVisible()


async def test_a_sticker_that_the_camera_reads_meanwhile_is_taken_and_the_still_given_up(
    bench: Bench, wait: Callable[[float], None]
) -> None:
    see(bench, QImage.fromData(qr_png(PAYLOAD)))
    wait(OFFERED_AFTER)
    bench.page.faces.live.offer.still.click()
    codes = (FoundCode(OTHER, QUAD),)
    bench.page.camera.feed.read.emit(FrameReading(codes, (OTHER,), Hint.READ))
    await bench.presenter.still.action.ended()

    assert bench.read_mac == OTHER.split(";")[0].removeprefix("MAC:")


async def test_leaving_the_page_gives_the_still_up_and_keeps_nothing_of_it(
    bench: Bench, wait: Callable[[float], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    may_end = Event()
    read = bench.reader.read_still
    monkeypatch.setattr(bench.reader, "read_still", lambda grey: (may_end.wait(60), read(grey))[1])
    see(bench, QImage.fromData(qr_png(PAYLOAD)))
    wait(OFFERED_AFTER)
    bench.page.faces.live.offer.still.click()
    bench.page.hide()
    await bench.presenter.still.action.ended()
    may_end.set()

    assert bench.presenter.state.mode is ScanMode.LIVE
    assert bench.presenter.state.still is Still.LATER
    assert bench.presenter.state.shot is None
    assert bench.presenter.still.newest is None
    bench.page.show()
    assert not bench.page.faces.live.offer.isVisible()


def test_the_offer_to_type_shows_the_two_fields(bench: Bench, wait: Callable[[float], None]) -> None:
    wait(OFFERED_AFTER)
    bench.page.faces.live.offer.by_hand.click()

    assert bench.presenter.state.mode is ScanMode.TYPING


@pytest.mark.parametrize(
    "begin_anew",
    [
        lambda bench: (bench.page.hide(), bench.page.show()),
        lambda bench: (bench.presenter.type_by_hand(), bench.presenter.scan_again()),
        lambda bench: bench.page.faces.live.chooser.textActivated.emit("USB Camera"),
    ],
    ids=["the page left and entered", "scan again", "another camera"],
)
def test_each_scan_waits_anew_and_starts_without_outlines_or_coaching_of_the_one_before(
    bench: Bench, qtbot: QtBot, wait: Callable[[float], None], begin_anew: Callable[[Bench], object]
) -> None:
    wait(OFFERED_AFTER)
    bench.page.camera.feed.read.emit(FrameReading((), (), Hint.GLARE))
    before = bench.reader.scans
    begin_anew(bench)

    qtbot.waitUntil(lambda: bench.reader.scans == before + 1)
    assert bench.presenter.state.coaching == "Show me the sticker"
    assert bench.presenter.state.codes == ()
    assert not bench.page.faces.live.offer.isVisible()
    wait(OFFERED_AFTER - 0.1)
    assert not bench.page.faces.live.offer.isVisible()
    wait(0.2)
    assert bench.page.faces.live.offer.isVisible()


def test_without_a_picture_no_still_is_offered(bench: Bench, wait: Callable[[float], None]) -> None:
    wait(OFFERED_AFTER)
    bench.camera.failed.emit(CameraProblem.IN_USE, "")

    assert not bench.page.faces.live.offer.isVisible()


@pytest.mark.parametrize("theme", ["light", "dark", "sun"])
def test_picture_coaching_and_offer_are_in_view_together_in_the_smallest_window(
    look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, theme: str
) -> None:
    look.set_theme(theme)
    bench = build_bench(look, qtbot, 1024, 560)
    monkeypatch.setattr(FixedClock, "monotonic", lambda _clock: OFFERED_AFTER)
    bench.page.camera.feed.read.emit(NOTHING_READ)
    QApplication.processEvents()

    offer, window = bench.page.faces.live.offer, bench.window
    lower_edge = offer.mapTo(window, offer.rect().bottomLeft()).y()
    assert lower_edge < window.bottom_bar.mapTo(window, window.bottom_bar.rect().topLeft()).y()
    assert bench.page.faces.live.view.isVisible()

"""Two stickers in one picture: both outlined there, and picked by key, in the list or by a click on one."""

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scan_kit import (
    MAC,
    NO_STICKER_YET,
    OTHER,
    OTHER_MAC,
    PAYLOAD,
    Bench,
    build_bench,
    grey_image,
    qr_png,
)

from installer_app.domain.hints import Hint
from installer_app.presenters.scan.state import ScanMode
from installer_app.services.grey import GreyPicture
from installer_app.services.scanning import FoundCode, FrameReading
from installer_app.ui.pages.parts.scan_choice_picture import ChoicePicture
from installer_app.ui.scanning.seen import Seen, image_of
from installer_app.ui.theme import Look

LEFT = Qt.MouseButton.LeftButton
PLACES = {
    PAYLOAD: ((200.0, 200.0), (400.0, 200.0), (400.0, 400.0), (200.0, 400.0)),
    OTHER: ((800.0, 300.0), (1000.0, 300.0), (1000.0, 500.0), (800.0, 500.0)),
}


@pytest.fixture
def bench(look: Look, qtbot: QtBot) -> Bench:
    return build_bench(look, qtbot)


def two_in_view(bench: Bench) -> ChoicePicture:
    """Both are read in a frame of the camera."""
    frame = QImage(1280, 720, QImage.Format.Format_RGB32)
    frame.fill(Qt.GlobalColor.gray)
    codes = tuple(FoundCode(text, quad) for text, quad in PLACES.items())
    bench.page.camera.seen.emit(Seen(frame, codes))
    bench.presenter.on_reading(FrameReading(codes, (PAYLOAD, OTHER), Hint.TWO_STICKERS))
    QApplication.processEvents()
    return bench.page.faces.choices.picture


def middle_of(picture: ChoicePicture, index: int) -> QPoint:
    corners = picture.corners_of(index)
    return ((corners[0] + corners[2]) / 2).toPoint()


def test_both_are_outlined_in_live_picture_before_they_settle(bench: Bench, look: Look, qtbot: QtBot) -> None:
    codes = tuple(FoundCode(text, quad) for text, quad in PLACES.items())
    view = bench.page.faces.live.view

    def outlined() -> list[bool]:
        """Just above the upper edge of each: there the line runs."""
        shot = view.grab().toImage()
        above = [(view.place_of(*a) + view.place_of(*b)) / 2 - QPointF(0, 6) for a, b, *_ in PLACES.values()]
        return [shot.pixelColor(place.toPoint()) == look.colour("rail_on") for place in above]

    bench.reader.seen = FrameReading(codes, (), Hint.TWO_STICKERS)
    bench.camera.see(grey_image())
    qtbot.waitUntil(lambda: outlined() == [True, True])
    qtbot.waitUntil(lambda: view.words == "Two stickers: which one?")
    assert bench.presenter.state.mode is ScanMode.LIVE
    assert bench.camera.on

    bench.reader.seen = NO_STICKER_YET
    bench.camera.see(grey_image())
    qtbot.waitUntil(lambda: outlined() == [False, False])


def test_both_are_outlined_and_numbered_in_the_picture_that_they_were_read_from(
    bench: Bench, look: Look
) -> None:
    picture = two_in_view(bench)

    assert picture.isVisible()
    shot = picture.grab().toImage()
    for index in (0, 1):
        corners = picture.corners_of(index)
        assert len(corners) == 4
        on_the_line = (corners[0] + corners[1]) / 2
        assert shot.pixelColor(on_the_line.toPoint()) == look.colour("rail_on")
    assert not bench.camera.on


def test_a_click_on_one_in_the_picture_picks_it(bench: Bench) -> None:
    picture = two_in_view(bench)
    QTest.mouseClick(picture, LEFT, pos=QPoint(4, 4))
    assert bench.presenter.state.mode is ScanMode.CHOOSING, "beside both: nothing is picked"

    QTest.mouseClick(picture, LEFT, pos=middle_of(picture, 1))

    assert bench.read_mac == OTHER_MAC
    assert bench.page.faces.read.picture.isVisible()


def test_one_is_picked_by_the_keyboard_and_shown_in_the_picture_while_it_has_the_focus(bench: Bench) -> None:
    picture = two_in_view(bench)
    first, second = bench.page.faces.choices.cards
    assert QApplication.focusWidget() is first
    as_it_was = picture.grab().toImage()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is second
    assert picture.grab().toImage() != as_it_was

    QTest.keyClick(second, Qt.Key.Key_Space)

    assert bench.read_mac == OTHER_MAC


async def test_two_in_a_picture_file_are_outlined_where_they_are_however_large_it_is(bench: Bench) -> None:
    codes = [QImage.fromData(qr_png(text, 12)) for text in (PAYLOAD, OTHER)]
    whole = QImage(3600, 1800, QImage.Format.Format_RGB32)
    whole.fill(Qt.GlobalColor.white)
    painter = QPainter(whole)
    painter.drawImage(200, 400, codes[0])
    painter.drawImage(2200, 400, codes[1])
    painter.end()
    file = QByteArray()
    buffer = QBuffer(file)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    whole.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs want bytes, Qt a str
    bench.page.taken.intake.picture.emit(file.data())
    await bench.presenter.action.ended()
    QApplication.processEvents()

    picture = bench.page.faces.choices.picture
    assert bench.presenter.state.mode is ScanMode.CHOOSING
    assert picture.image.width() == 1600
    scale = picture.image.width() / 3600
    shown = {card.mac: index for index, card in enumerate(bench.presenter.state.choices)}
    left, right = middle_of(picture, shown[MAC]), middle_of(picture, shown[OTHER_MAC])
    inside = picture.width() / picture.image.width() * scale
    assert left.x() < right.x()
    assert left.x() == pytest.approx((200 + codes[0].width() / 2) * inside, abs=8)


def test_a_sticker_whose_place_is_not_known_is_in_the_list_only(bench: Bench) -> None:
    frame = QImage(1280, 720, QImage.Format.Format_RGB32)
    frame.fill(Qt.GlobalColor.gray)
    codes = (FoundCode(PAYLOAD, PLACES[PAYLOAD]),)
    bench.page.camera.seen.emit(Seen(frame, codes))
    bench.presenter.on_reading(FrameReading(codes, (PAYLOAD, OTHER), Hint.TWO_STICKERS))
    QApplication.processEvents()

    picture = bench.page.faces.choices.picture
    assert [bool(picture.corners_of(index)) for index in (0, 1)] == [True, False]
    assert len(bench.page.faces.choices.cards) == 2


def test_scan_again_and_leaving_forget_the_choices_and_their_picture(bench: Bench) -> None:
    picture = two_in_view(bench)
    bench.presenter.scan_again()
    assert bench.presenter.state.choices == ()
    assert bench.presenter.state.found == ()
    assert picture.image.isNull()

    picture = two_in_view(bench)
    bench.page.hide()
    QApplication.processEvents()
    assert picture.image.isNull()


def test_a_late_frame_of_the_scan_before_changes_nothing(bench: Bench) -> None:
    bench.live(PAYLOAD)
    late = FrameReading((FoundCode(OTHER, PLACES[OTHER]),), (OTHER,), Hint.READ)
    bench.presenter.on_reading(late)

    assert bench.read_mac == MAC
    assert bench.presenter.state.codes == ()


def test_a_grey_frame_becomes_an_image_of_its_own() -> None:
    image = image_of(GreyPicture(7, 5, bytes(range(35))))
    assert (image.width(), image.height()) == (7, 5)
    assert [image.pixelColor(x, 4).red() for x in range(7)] == list(range(28, 35))

"""The scan page: what was read, to compare by eye; whatever is left or doubtful is not used."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scan_kit import (
    MAC,
    OTHER,
    OTHER_CODE,
    OTHER_MAC,
    PAYLOAD,
    SUSPECT,
    SWAPPED,
    Bench,
    a_draft,
    build_bench,
    qr_png,
)

from installer_app.domain.formats import parse_sticker
from installer_app.domain.install_code import InstallCode
from installer_app.presenters.frame.shell import BACK, PRIMARY
from installer_app.presenters.scan.state import ScanMode
from installer_app.ui.theme import Look

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def bench(look: Look, qtbot: QtBot) -> Bench:
    return build_bench(look, qtbot)


def leave(bench: Bench) -> None:
    """To another page, as the wizard does it."""
    bench.page.hide()
    QApplication.processEvents()


def test_a_checked_code_is_masked_until_show_and_no_screen_reader_hears_it_before(bench: Bench) -> None:
    bench.live(OTHER)
    card = bench.page.faces.read.card
    code = InstallCode(OTHER_CODE).grouped

    assert code not in card.code.accessibleName() + card.code.text() + card.code.value()
    QTest.mouseClick(card.reveal, LEFT)
    assert card.code.value() == code
    leave(bench)
    bench.page.show()
    assert card.code.value() != code


@pytest.mark.parametrize("payload", [PAYLOAD, SUSPECT])
def test_a_code_that_nothing_but_the_eye_can_check_is_in_sight_whenever_it_is_asked_about(
    bench: Bench, payload: str
) -> None:
    bench.live(payload)
    card, whole = bench.page.faces.read.card, parse_sticker(payload).code.grouped

    assert card.code.value() == whole
    QTest.mouseClick(card.reveal, LEFT)
    assert card.code.value() != whole, "it can be hidden from a neighbour"
    leave(bench)
    assert card.code.value() != whole
    bench.page.show()
    assert card.code.value() == whole


def test_the_picture_is_forgotten_when_the_page_is_left(bench: Bench) -> None:
    bench.live(PAYLOAD)
    assert bench.page.faces.read.picture.isVisible()

    leave(bench)
    bench.page.show()

    assert bench.read_mac == MAC
    assert bench.page.faces.read.picture.image.isNull()
    assert not bench.page.faces.read.picture.isVisible()


def test_another_theme_keeps_the_picture_that_is_being_compared(bench: Bench, look: Look) -> None:
    bench.live(PAYLOAD)
    for theme in ("dark", "sun"):
        look.set_theme(theme)
        QApplication.processEvents()

        assert bench.page.faces.read.picture.isVisible()
        assert bench.read_mac == MAC


def test_a_doubtful_sticker_is_used_only_once_it_is_vouched_for(bench: Bench) -> None:
    bench.live(SUSPECT)
    assert bench.page.title_label.text() == "Look again before you go on"
    assert not bench.window.bottom_bar.primary.isEnabled()
    assert QApplication.focusWidget() is bench.page.faces.read.tick

    QTest.mouseClick(bench.page.faces.read.tick, LEFT)
    QTest.mouseClick(bench.window.bottom_bar.primary, LEFT)

    assert bench.stickers[-1] == parse_sticker(SUSPECT)
    assert bench.went_on == [True]


def test_swapped_lines_are_exchanged_on_request_and_the_picture_stays(bench: Bench) -> None:
    bench.live(SWAPPED)
    QTest.mouseClick(bench.page.faces.read.swap, LEFT)

    assert bench.read_mac == MAC
    assert bench.page.faces.read.picture.isVisible()
    assert not bench.page.faces.read.swap.isVisible()


def test_of_two_stickers_the_technician_chooses_and_sees_the_picture_of_that_one(bench: Bench) -> None:
    bench.live(PAYLOAD, OTHER)
    choices = bench.page.faces.choices
    assert [card.accessibleName().split(", ")[1] for card in choices.cards] == [MAC, OTHER_MAC]
    assert all(OTHER_CODE not in card.accessibleDescription() for card in choices.cards)
    assert not bench.window.bottom_bar.primary.isEnabled()

    QTest.mouseClick(choices.cards[1], LEFT)

    assert bench.read_mac == OTHER_MAC
    assert bench.page.faces.read.picture.isVisible()


def test_scan_again_forgets_the_sticker_and_its_picture(bench: Bench, qtbot: QtBot) -> None:
    bench.live(PAYLOAD)
    QTest.mouseClick(bench.window.bottom_bar.secondary[-1], LEFT)

    assert bench.presenter.state.mode is ScanMode.LIVE
    qtbot.waitUntil(lambda: bench.camera.on)
    assert bench.stickers[-1] is None
    assert bench.page.faces.read.picture.image.isNull()


def test_a_sticker_settled_before_is_shown_again_without_switching_the_camera_on(bench: Bench) -> None:
    bench.page.hide()
    starts = bench.camera.starts
    bench.presenter.enter(a_draft(parse_sticker(OTHER)))
    bench.page.show()

    assert bench.read_mac == OTHER_MAC
    assert bench.camera.starts == starts


def test_back_and_the_primary_go_where_they_say(bench: Bench) -> None:
    bench.page.press(BACK)
    bench.live(PAYLOAD)
    bench.page.press(PRIMARY)

    assert bench.went_back == [True]
    assert bench.went_on == [True]


async def test_a_picture_being_read_can_be_given_up_and_the_camera_waits_meanwhile(bench: Bench) -> None:
    bench.page.taken.intake.picture.emit(qr_png(PAYLOAD))
    assert bench.page.bar.primary is not None
    assert bench.page.bar.primary.busy
    assert not bench.camera.on
    assert not bench.page.faces.live.ways.photo.isEnabled()

    bench.page.press("cancel")
    await bench.presenter.action.ended()

    assert bench.presenter.state.mode is ScanMode.LIVE
    assert bench.camera.on


async def test_leaving_the_page_gives_up_the_picture_being_read(bench: Bench) -> None:
    bench.reader.may_end.clear()
    bench.page.taken.intake.picture.emit(qr_png(PAYLOAD))
    bench.page.hide()
    await bench.presenter.action.ended()
    bench.reader.may_end.set()

    assert bench.presenter.state.mode is ScanMode.LIVE
    assert bench.stickers == [None]


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700), (1024, 560)])
def test_nothing_of_a_face_is_wider_than_the_window(look: Look, qtbot: QtBot, size: tuple[int, int]) -> None:
    bench = build_bench(look, qtbot, *size)
    faces: list[Callable[[], None]] = [
        lambda: None,
        lambda: bench.live(SUSPECT),
        bench.presenter.type_by_hand,
        bench.presenter.scan_again,
        lambda: bench.live(PAYLOAD, OTHER),
    ]
    for turn_to in faces:
        turn_to()
        QApplication.processEvents()
        room = bench.page.content.width()
        assert bench.page.content.minimumSizeHint().width() <= room
        painted = bench.page.grab().toImage().convertToFormat(bench.page.grab().toImage().Format.Format_RGB32)
        pixels = np.frombuffer(painted.constBits(), np.uint8).reshape(painted.height(), -1)
        assert pixels.std() > 5, "something is painted"

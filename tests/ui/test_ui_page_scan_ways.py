"""The other ways into the scan page: picture files, drops and pastes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from scan_drops import drop, mime
from scan_kit import (
    MAC,
    MATTER,
    OTHER,
    OTHER_MAC,
    PAYLOAD,
    SWAPPED,
    Bench,
    Keyboard,
    build_bench,
    grey_image,
    qr_png,
)

from installer_app.domain.formats import parse_sticker
from installer_app.domain.typed_scan import TypedScan
from installer_app.presenters.scan.state import ScanMode
from installer_app.ui.theme import Look
from installer_app.ui.widgets.text import Small

LEFT = Qt.MouseButton.LeftButton
PASTE = (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def bench(look: Look, qtbot: QtBot) -> Bench:
    return build_bench(look, qtbot)


@pytest.fixture
def keyboard() -> Keyboard:
    return Keyboard()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


async def test_a_picture_file_dropped_anywhere_on_the_page_is_read(bench: Bench, tmp_path: Path) -> None:
    picture = tmp_path / "Aufkleber größer.png"
    picture.write_bytes(qr_png(PAYLOAD))

    assert drop(bench, mime(QUrl.fromLocalFile(str(picture))))
    await bench.presenter.action.ended()

    assert bench.stickers[-1] == parse_sticker(PAYLOAD)
    assert bench.page.faces.read.picture.isVisible()


def test_what_is_not_on_this_computer_is_not_fetched(bench: Bench) -> None:
    assert not drop(bench, mime(QUrl("https://example.test/sticker.png")))
    assert not drop(bench, mime(text="some words"))
    assert bench.reader.pictures == []


@pytest.mark.parametrize("content", [b"no picture at all", b""])
async def test_a_file_that_is_no_picture_says_so_and_leaves_the_page_as_it_was(
    bench: Bench, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "notes.txt"
    file.write_bytes(content)
    drop(bench, mime(QUrl.fromLocalFile(str(file))))
    await bench.presenter.action.ended()

    assert bench.page.message.banner.accessibleName().startswith("This file is not a picture")
    assert bench.page.message.isVisible()
    assert bench.camera.on


async def test_a_picture_of_another_product_does_not_replace_the_sticker_or_its_picture(bench: Bench) -> None:
    bench.live(SWAPPED)
    before = bench.page.faces.read.picture.image
    bench.page.taken.intake.picture.emit(qr_png(MATTER))
    await bench.presenter.action.ended()

    assert bench.page.message.banner.accessibleName().startswith("That is a Matter code")
    QTest.mouseClick(bench.page.faces.read.swap, LEFT)
    assert bench.read_mac == MAC
    assert bench.page.faces.read.picture.image == before


async def test_the_file_dialog_leaves_the_window_at_work_and_its_picture_is_read(
    bench: Bench, tmp_path: Path
) -> None:
    picture = tmp_path / "sticker.png"
    picture.write_bytes(qr_png(OTHER))
    QTest.mouseClick(bench.page.faces.live.ways.photo, LEFT)
    dialog = bench.page.findChild(QFileDialog)

    assert dialog is not None
    dialog.filesSelected.emit([str(picture)])
    dialog.reject()
    await bench.presenter.action.ended()

    assert bench.read_mac == OTHER_MAC


async def test_an_image_on_the_clipboard_is_read(bench: Bench) -> None:
    QGuiApplication.clipboard().setImage(QImage.fromData(qr_png(PAYLOAD)))
    QTest.keyClick(bench.window, *PASTE)
    await bench.presenter.action.ended()

    assert bench.read_mac == MAC


async def test_a_file_on_the_clipboard_is_read(bench: Bench, tmp_path: Path) -> None:
    picture = tmp_path / "sticker.png"
    picture.write_bytes(qr_png(PAYLOAD))
    QGuiApplication.clipboard().setMimeData(mime(QUrl.fromLocalFile(str(picture))))
    QTest.keyClick(bench.window, *PASTE)
    await bench.presenter.action.ended()

    assert bench.read_mac == MAC


def test_a_code_that_nobody_knows_is_shown_as_it_is_until_the_next(bench: Bench) -> None:
    QGuiApplication.clipboard().setText("ACME unit 77\x1b[2J")
    QTest.keyClick(focused(), *PASTE)
    slot = bench.page.message
    assert slot.isVisible()
    assert [label.text() for label in slot.findChildren(Small) if label.isVisible()][-1:] == [
        "The code says: ACME unit 77[2J"
    ]
    assert "ACME" not in repr(bench.presenter.state)
    QGuiApplication.clipboard().setText(MATTER)
    QTest.keyClick(focused(), *PASTE)
    assert not any("code says" in label.text() for label in slot.findChildren(Small))


def test_a_pasted_payload_is_taken_and_has_no_picture_to_compare_with(bench: Bench) -> None:
    QGuiApplication.clipboard().setText(PAYLOAD)
    QTest.keyClick(bench.window, *PASTE)

    assert bench.read_mac == MAC
    assert not bench.page.faces.read.picture.isVisible()


@pytest.mark.parametrize("between", ["\n", "\r\n", "\t", "\n\n"])
@pytest.mark.parametrize("in_field", [False, True])
def test_the_pasted_text_of_two_stickers_asks_which(bench: Bench, between: str, in_field: bool) -> None:
    if in_field:
        bench.presenter.type_by_hand()
        QApplication.processEvents()
    QGuiApplication.clipboard().setText(f"{PAYLOAD}{between}{OTHER}\n")
    QTest.keyClick(focused() if in_field else bench.window, *PASTE)

    assert bench.presenter.state.mode is ScanMode.CHOOSING
    assert [card.mac for card in bench.presenter.state.choices] == [MAC, OTHER_MAC]


def test_the_text_of_a_sticker_may_be_dropped(bench: Bench) -> None:
    assert drop(bench, mime(text=PAYLOAD))

    assert bench.read_mac == MAC


def test_the_text_of_two_dropped_stickers_asks_which(bench: Bench) -> None:
    assert drop(bench, mime(text=f"{PAYLOAD}\n{OTHER}"))

    assert bench.presenter.state.mode is ScanMode.CHOOSING


def test_a_copied_table_cell_is_taken_by_its_text_not_by_its_picture(bench: Bench) -> None:
    QGuiApplication.clipboard().setMimeData(mime(text=PAYLOAD, image=grey_image(40, 20)))
    QTest.keyClick(bench.window, *PASTE)

    assert bench.read_mac == MAC
    assert bench.reader.pictures == []


def test_a_part_pasted_into_a_field_stays_there_and_a_whole_sticker_is_read(bench: Bench) -> None:
    bench.presenter.type_by_hand()
    mac = bench.page.faces.typing.mac
    QGuiApplication.clipboard().setText("aa-bb-cc-dd-ee-ff")
    QTest.keyClick(mac.entry, *PASTE)
    assert mac.text() == MAC

    QGuiApplication.clipboard().setText(OTHER)
    QTest.keyClick(mac.entry, *PASTE)
    assert bench.read_mac == OTHER_MAC


async def test_a_scan_takes_the_place_of_a_picture_that_is_still_being_read(bench: Bench) -> None:
    bench.page.taken.intake.picture.emit(qr_png(PAYLOAD))
    bench.page.taken.scanner.scanned.emit(TypedScan(OTHER))
    await bench.presenter.action.ended()

    assert bench.read_mac == OTHER_MAC
    assert not bench.page.faces.read.picture.isVisible()

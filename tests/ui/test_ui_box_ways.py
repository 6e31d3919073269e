"""Scan a box in the real window: drops, pastes, dialogs, missing parts, and who cannot see it."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from box_window import GIVE_UP, Depot, a_depot, picture
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from scan_kit import CODE, MAC, OTHER, OTHER_MAC, PAYLOAD, qr_png

from installer_app.domain.errors import CameraProblem
from installer_app.domain.typed_scan import TypedScan
from installer_app.scan.reader import QrStickerReader
from installer_app.ui.box import view as box_view
from installer_app.ui.box.view import BoxView
from installer_app.ui.look.tokens import THEMES
from installer_app.ui.theme import Look
from installer_app.ui.tour.hand import button, click, until


@pytest.fixture
async def depot(qapp: QApplication, look: Look, tmp_path: Path) -> AsyncIterator[Depot]:
    async with a_depot(qapp, look, tmp_path) as depot:
        yield depot


async def test_a_folder_is_dropped_anywhere_on_the_view(depot: Depot, tmp_path: Path) -> None:
    folder = tmp_path / "box"
    folder.mkdir()
    for name, payload in {"1.png": PAYLOAD, "2.png": OTHER, "3.png": PAYLOAD}.items():
        (folder / name).write_bytes(qr_png(payload))
    (folder / "notes.txt").write_text("x")
    depot.open()
    await depot.on()
    drop(depot.view, folder)
    await depot.wait(OTHER_MAC, MAC)
    await until(
        lambda: depot.front.desk.box.state.message is not None, lambda: "nothing is summed up", GIVE_UP
    )
    assert depot.view.side.message.banner.accessibleName().startswith("3 pictures read. 2 new")


async def test_what_is_pasted_is_taken_text_or_picture(depot: Depot) -> None:
    depot.open()
    await depot.on()
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(PAYLOAD)
    QTest.keyClick(depot.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    await depot.wait(MAC)
    clipboard.setImage(QImage.fromData(qr_png(OTHER)))
    QTest.keyClick(depot.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    await depot.wait(OTHER_MAC, MAC)
    clipboard.clear()


async def test_behind_a_file_dialog_the_camera_is_off(depot: Depot) -> None:
    depot.open()
    await depot.on()
    for name in ("Pictures", "Folder"):
        click(button(depot.view, name))
        assert not depot.camera.on
        (dialog,) = [d for d in depot.view.findChildren(QFileDialog) if d.isVisible()]
        dialog.reject()
        await depot.on()


async def test_without_a_camera_the_other_ways_work_and_trying_again_is_offered(depot: Depot) -> None:
    depot.open()
    await depot.on()
    starts = depot.camera.starts
    depot.camera.failed.emit(CameraProblem.IN_USE, "busy")
    assert depot.view.ways.problem.isVisible()
    assert not depot.view.ways.view.isVisible()
    depot.front.desk.box.read_typed(TypedScan(PAYLOAD))
    await depot.wait(MAC)
    click(depot.view.ways.problem.again)
    assert depot.camera.starts == starts + 1
    depot.camera.see(picture())
    await until(depot.view.ways.view.isVisible, lambda: "no picture", GIVE_UP)


async def test_with_one_decoder_a_quiet_line_says_so(depot: Depot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QrStickerReader, "decoders", lambda _: ("zbar",))
    depot.open()
    await depot.on()
    line = depot.view.ways.decoders
    assert line.isVisible()
    assert line.text().startswith("Reads with one of two decoders: zbar.")


async def test_with_both_decoders_there_is_no_such_line(depot: Depot) -> None:
    depot.open()
    await depot.on()
    assert not depot.view.ways.decoders.isVisible()


async def test_with_neither_decoder_the_camera_stays_off_and_a_scanner_works(
    depot: Depot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QrStickerReader, "decoders", lambda _: ())
    depot.open()
    ways = depot.view.ways
    await until(ways.problem.isVisible, lambda: "nothing is said", GIVE_UP)
    assert ways.problem.words.startswith("This computer can’t read codes")
    assert not ways.problem.again.isVisible(), "there is nothing to try again"
    assert not ways.photos.isEnabled()
    assert not ways.folder.isEnabled()
    assert ways.also.text() == "USB scanner: just scan."
    depot.front.desk.box.read_typed(TypedScan(PAYLOAD))
    await depot.wait(MAC)
    assert not depot.camera.on
    depot.front.desk.box.camera_works()
    assert ways.problem.isVisible()


async def test_the_list_goes_into_a_file_of_the_person_s_choice(depot: Depot, tmp_path: Path) -> None:
    depot.open()
    depot.front.desk.box.read_typed(TypedScan(PAYLOAD))
    await depot.wait(MAC)
    click(button(depot.view, "Export CSV"))
    (dialog,) = [d for d in depot.view.findChildren(QFileDialog) if d.isVisible()]
    dialog.fileSelected.emit(str(tmp_path / "box.csv"))
    dialog.reject()
    await until((tmp_path / "box.csv").exists, lambda: "no file", GIVE_UP)
    await until(lambda: depot.front.desk.box.state.message is not None, lambda: "it is not said", GIVE_UP)
    assert CODE not in (tmp_path / "box.csv").read_text()


async def test_a_dropped_link_to_elsewhere_is_not_fetched(depot: Depot) -> None:
    depot.open()
    data = QMimeData()
    data.setUrls([QUrl("https://example.test/sticker.png")])
    point, copy = QPointF(20, 20), Qt.DropAction.CopyAction
    entering = QDragEnterEvent(
        point.toPoint(), copy, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    entering.ignore()
    QApplication.sendEvent(depot.view, entering)
    assert not entering.isAccepted()


async def test_everything_is_reached_by_tab(depot: Depot) -> None:
    depot.open()
    depot.front.desk.box.read_typed(TypedScan(PAYLOAD))
    await depot.wait(MAC)
    been = set()
    for _ in range(40):
        focused = QApplication.focusWidget()
        been.add(focused)
        QTest.keyClick(focused or depot.front.window, Qt.Key.Key_Tab)
    side, ways = depot.view.side, depot.view.ways
    assert {ways.chooser, ways.photos, ways.folder, side.lines, side.export, side.undo, side.clear} <= been


@pytest.mark.parametrize("theme", list(THEMES))
async def test_changing_the_theme_leaves_the_camera_on(depot: Depot, look: Look, theme: str) -> None:
    depot.open()
    await depot.on()
    starts = depot.camera.starts
    look.set_theme(theme)
    await asyncio.sleep(0)
    assert (depot.camera.on, depot.camera.starts) == (True, starts)


def drop(view: BoxView, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    point, copy = QPointF(20, 20), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(point.toPoint(), copy, data, left, none)
    QApplication.sendEvent(view, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(view, QDropEvent(point, copy, data, left, none))


async def test_what_came_of_a_scanner_s_sticker_is_announced_once(
    depot: Depot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = list[str]()
    monkeypatch.setattr(box_view, "announce", lambda _view, text: said.append(text))
    depot.open()
    for _ in range(2):
        depot.front.desk.box.read_typed(TypedScan(PAYLOAD))
    await until(lambda: len(said) == 2, lambda: f"said: {said}", GIVE_UP)
    depot.view.show_state(depot.front.desk.box.state)
    assert said == ["1. Taken: ends in DD:EE:FF", "Already in the list: ends in DD:EE:FF"]

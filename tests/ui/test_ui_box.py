"""Scan a box in the real window: frames in the sink, keys, and the disk below."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from box_window import GIVE_UP, Depot, a_depot, picture
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from scan_kit import CODE, MAC, OTHER, OTHER_MAC, PAYLOAD, SUSPECT, Keyboard

from installer_app.app.ground import DATABASE
from installer_app.domain.typed_scan import TypedScan
from installer_app.presenters.steps import Step
from installer_app.ui.theme import Look
from installer_app.ui.tour.hand import button, click, until


@pytest.fixture
async def depot(qapp: QApplication, look: Look, tmp_path: Path) -> AsyncIterator[Depot]:
    async with a_depot(qapp, look, tmp_path) as depot:
        yield depot


async def test_stickers_before_the_camera_become_lines_with_no_sign_in(depot: Depot) -> None:
    assert depot.front.desk.wizard.state.step is Step.SIGN_IN
    depot.open()
    await depot.see(PAYLOAD, until_count=1)
    await depot.see(OTHER, until_count=2)
    assert depot.titles == [OTHER_MAC, MAC]
    assert depot.view.side.count.text() == "2"
    model = depot.view.side.lines.model()
    assert [str(model.index(row, 0).data()).split(".")[0] for row in range(2)] == [OTHER_MAC, MAC]


async def test_two_in_one_frame_are_both_taken(depot: Depot) -> None:
    depot.open()
    await depot.see(PAYLOAD, OTHER, until_count=2)
    assert set(depot.titles) == {MAC, OTHER_MAC}


async def test_one_that_comes_back_is_marked_and_not_counted_twice(depot: Depot) -> None:
    depot.open()
    await depot.see(PAYLOAD, until_count=1)
    await depot.see_nothing()
    await depot.on()
    for _ in range(400):
        if "shown 2 times" in depot.front.desk.box.state.lines[0].came:
            break
        depot.camera.see(picture(PAYLOAD))
        await asyncio.sleep(0.02)
    assert "shown 2 times" in depot.front.desk.box.state.lines[0].came
    assert depot.view.side.count.text() == "1"


async def test_the_disk_holds_the_list_and_no_code(depot: Depot) -> None:
    depot.open()
    await depot.see(PAYLOAD, until_count=1)
    on_disk = b"".join(file.read_bytes() for file in depot.data.iterdir() if file.is_file())
    assert (depot.data / DATABASE).exists()
    assert MAC.encode() in on_disk
    assert CODE.encode() not in on_disk
    assert b"TUTO" not in on_disk


async def test_the_camera_is_off_the_moment_the_view_is_left_and_on_when_it_comes_back(depot: Depot) -> None:
    depot.open()
    await depot.on()
    QTest.keyClick(depot.front.window, Qt.Key.Key_Escape)
    assert not depot.camera.on
    assert depot.front.window.in_wizard
    depot.open()
    await depot.on()
    depot.front.window.tracker_wanted.emit()
    assert not depot.camera.on
    assert depot.front.window.in_tracker
    depot.open()
    await depot.on()
    depot.front.window.hide()
    assert not depot.camera.on


async def test_from_the_scan_page_the_one_camera_goes_over_to_the_box_and_back(depot: Depot) -> None:
    depot.front.window.show_page(3)
    await until(lambda: depot.front.pages.scan.camera.feed.running, lambda: "the scan page is dark", GIVE_UP)
    depot.open()
    await until(lambda: depot.view.camera.feed.running, lambda: "the box is dark", GIVE_UP)
    assert not depot.front.pages.scan.camera.feed.running
    await depot.on()
    click(button(depot.front.window, "Back to the install"))
    await until(lambda: depot.front.pages.scan.camera.feed.running, lambda: "the scan page is dark", GIVE_UP)
    assert not depot.view.camera.feed.running
    assert depot.camera.on


async def test_a_usb_scanner_is_heard_wherever_the_keyboard_is(depot: Depot) -> None:
    depot.open()
    await depot.on()
    keyboard = Keyboard()
    keyboard.type(PAYLOAD, 8, "\r")
    await depot.wait(MAC)
    depot.view.side.lines.setFocus()
    keyboard.type(SUSPECT, 8, "\r")
    await depot.wait("AA:BB:CC:DD:EE:0B", MAC)
    assert depot.front.desk.box.state.lines[0].badge.word == "Suspect"


async def test_delete_removes_the_chosen_line_and_undo_puts_it_back(depot: Depot) -> None:
    depot.open()
    for payload in (PAYLOAD, OTHER):
        depot.front.desk.box.read_typed(TypedScan(payload))
    await depot.wait(OTHER_MAC, MAC)
    lines, side = depot.view.side.lines, depot.view.side
    assert not side.remove.isEnabled()
    lines.setFocus()
    QTest.keyClick(lines, Qt.Key.Key_Down)
    assert side.remove.isEnabled()
    QTest.keyClick(lines, Qt.Key.Key_Delete)
    await depot.wait(MAC)
    # The keyboard stands at the one that took its place.
    assert lines.chosen_id == depot.front.desk.box.state.lines[0].row_id
    click(button(depot.view, "Put back"))
    await until(lambda: set(depot.titles) == {MAC, OTHER_MAC}, lambda: f"{depot.titles}", GIVE_UP)


async def test_a_new_line_does_not_move_the_choice_of_another(depot: Depot) -> None:
    depot.open()
    depot.front.desk.box.read_typed(TypedScan(PAYLOAD))
    await depot.wait(MAC)
    lines = depot.view.side.lines
    lines.setFocus()
    QTest.keyClick(lines, Qt.Key.Key_Down)
    chosen = lines.chosen_id
    depot.front.desk.box.read_typed(TypedScan(OTHER))
    await depot.wait(OTHER_MAC, MAC)
    assert lines.chosen_id == chosen


async def test_clearing_asks_and_escape_keeps_the_list(depot: Depot) -> None:
    depot.open()
    depot.front.desk.box.read_typed(TypedScan(PAYLOAD))
    await depot.wait(MAC)

    def questions() -> list[QMessageBox]:
        return [b for b in depot.front.window.findChildren(QMessageBox) if b.isVisible()]

    def question() -> QMessageBox:
        click(button(depot.view, "Clear list"))
        (box,) = questions()
        return box

    QTest.keyClick(question(), Qt.Key.Key_Escape)
    await until(lambda: not questions(), lambda: "the question stays")
    assert depot.titles == [MAC]
    next(b for b in question().findChildren(QPushButton) if b.text() == "Clear the list").click()
    await depot.wait()

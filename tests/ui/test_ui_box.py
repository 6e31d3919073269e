"""Scan a box in the real window: frames in the sink, keys, drops, and the disk below."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QPainter
from PySide6.QtMultimedia import QVideoSink
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton
from scan_kit import CODE, MAC, OTHER, OTHER_MAC, PAYLOAD, SUSPECT, Keyboard, ToldCamera, qr_png

from installer_app.app.core import DATABASE, open_core
from installer_app.app.window import build_desk
from installer_app.domain.errors import CameraProblem
from installer_app.domain.typed_scan import TypedScan
from installer_app.presenters.flow import Step
from installer_app.scan.reader import QrStickerReader
from installer_app.settings import Settings
from installer_app.ui.box import view as box_view
from installer_app.ui.box.view import BoxView
from installer_app.ui.front import Front
from installer_app.ui.look.tokens import THEMES
from installer_app.ui.theme import Look
from installer_app.ui.tour.hand import button, click, until

KEY = "A" * 43 + "="
GIVE_UP = 30.0


def picture(*payloads: str, scale: int = 6) -> QImage:
    """A frame with these codes beside each other, on white."""
    codes = [QImage.fromData(qr_png(payload, scale)) for payload in payloads]
    frame = QImage(1280, 720, QImage.Format.Format_RGB32)
    frame.fill(Qt.GlobalColor.white)
    painter = QPainter(frame)
    for index, code in enumerate(codes):
        painter.drawImage(60 + index * 600, 150, code)
    painter.end()
    return frame


@dataclass
class Depot:
    """The program's own window over its real services, and a camera that is told what to see."""

    front: Front
    camera: ToldCamera
    data: Path

    @property
    def view(self) -> BoxView:
        return self.front.box_view

    @property
    def titles(self) -> list[str]:
        return [line.title for line in self.front.desk.box.state.lines]

    def open(self) -> None:
        self.front.window.menu_chosen.emit("box")

    async def on(self) -> None:
        await until(lambda: self.camera.on, lambda: "the camera is off", GIVE_UP)

    async def see(self, *payloads: str, until_count: int) -> None:
        """Frames of these, until so many are in the list."""
        await self.on()
        frame = picture(*payloads)
        for _ in range(400):
            if self.front.desk.box.state.count == until_count:
                return
            self.camera.see(frame)
            await asyncio.sleep(0.02)
        raise AssertionError(f"not taken: {self.titles}")

    async def see_nothing(self, frames: int = 45) -> None:
        """Longer than a sticker counts as in view."""
        read = list[int]()
        self.view.camera.feed.read.connect(read.append)
        frame = picture()
        while len(read) < frames:
            self.camera.see(frame)
            await asyncio.sleep(0.005)
        self.view.camera.feed.read.disconnect(read.append)

    async def wait(self, *titles: str) -> None:
        await until(lambda: self.titles == list(titles), lambda: f"in the list: {self.titles}", GIVE_UP)


@pytest.fixture
async def depot(qapp: QApplication, look: Look, tmp_path: Path) -> AsyncIterator[Depot]:
    qapp.setQuitOnLastWindowClosed(False)
    # Before any thread looks for a keychain: the media's libraries write messages while they are loaded, and
    # pytest-qt's handler then waits for Python, which a thread that loads a library itself holds.
    QVideoSink()
    camera = ToldCamera()
    async with open_core(Settings(tmp_path / "home", store_key=KEY)) as core:
        front = Front(look, build_desk(core), core.tracker, core.preferences, core.clock, camera)
        front.window.show()
        front.window.activateWindow()
        front.start()
        try:
            yield Depot(front, camera, tmp_path / "home")
        finally:
            await front.leave()
            # Each change of the theme would style it once more, in every test to come.
            front.window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


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
    await until(lambda: depot.front.scan_page.camera.feed.running, lambda: "the scan page is dark", GIVE_UP)
    depot.open()
    await until(lambda: depot.view.camera.feed.running, lambda: "the box is dark", GIVE_UP)
    assert not depot.front.scan_page.camera.feed.running
    await depot.on()
    click(button(depot.front.window, "Back to the install"))
    await until(lambda: depot.front.scan_page.camera.feed.running, lambda: "the scan page is dark", GIVE_UP)
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

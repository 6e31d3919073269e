"""The report view at work: by mouse and keys, with real pictures, real files and a printer that is a file."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest
import segno
from bench import STICKER, Bench
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, QSizeF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from report_pdf import Pdf

from installer_app.presenters.report.view import ReportPresenter
from installer_app.scan.photo_reader import PillowPhotos
from installer_app.scan.reader import QrStickerReader
from installer_app.services.preferences import PreferenceBook
from installer_app.ui.report.press import PdfPress
from installer_app.ui.report.printing import print_report
from installer_app.ui.report.view import ReportView
from installer_app.ui.shell.save_as import among_documents
from installer_app.ui.shell.view import View
from installer_app.ui.theme import Look
from installer_app.ui.tour.hand import until
from installer_app.ui.window import InstallerWindow

LEFT, KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
PAYLOAD = f"MAC:{STICKER.mac};IC:{STICKER.code.value}"


@dataclass
class Desk:
    """The view in its window, over real services, the real reader, and the real disk."""

    view: ReportView
    presenter: ReportPresenter
    services: Bench
    window: InstallerWindow

    async def done(self) -> None:
        await self.presenter.action.ended()
        await self.presenter.keep_action.ended()
        QApplication.processEvents()

    async def save(self, to: Path) -> None:
        """Press the button, and choose that file."""
        QTest.mouseClick(self.view.save_button, LEFT)
        dialog = self.view.findChild(QFileDialog)
        assert isinstance(dialog, QFileDialog)
        dialog.fileSelected.emit(str(to))
        dialog.close()
        await self.done()

    @property
    def said(self) -> str:
        return self.view.message.banner.accessibleName() if self.view.message.isVisible() else ""


@pytest.fixture
async def desk(look: Look, qtbot: QtBot) -> AsyncIterator[Desk]:
    """With one accepted bind, whose report is on show."""
    services = await Bench().signed_in()
    job = await services.submit()
    await services.tracker.step()
    presenter = ReportPresenter(
        services.journal,
        PreferenceBook(services.recents),
        *(QrStickerReader(), PillowPhotos(), PdfPress(QPageSize(QPageSize.PageSizeId.A4)), services.clock),
    )
    view = ReportView(look, presenter, printers=lambda: False)
    views = {"report": View(view, "Report", presenter.enter, presenter.leave)}
    window = InstallerWindow(look, [], views)
    qtbot.addWidget(window, before_close_func=lambda _: window.hide())
    window.resize(1280, 800)
    window.show_view("report")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    presenter.choose_install(job.job_id)
    presenter.enter()
    view.take_focus()
    yield Desk(view, presenter, services, window)
    for action in (presenter.action, presenter.keep_action):
        await action.ended()


def name_it(desk: Desk, name: str = "Ana Ruiz") -> None:
    desk.view.subject.technician.entry.setFocus()
    QTest.keyClicks(desk.view.subject.technician.entry, name)


def a_picture(code: str = "") -> bytes:
    """Of a wall, and of a sticker on it."""
    wall = Image.linear_gradient("L").resize((900, 700)).convert("RGB")
    if code:
        out = BytesIO()
        segno.make_qr(code).save(out, kind="png", scale=5, border=4)
        wall.paste(Image.open(out).convert("RGB"), (300, 200))
    out = BytesIO()
    wall.save(out, "JPEG")
    return out.getvalue()


def drop(view: QWidget, data: QMimeData) -> bool:
    where, copy = QPointF(100, 100), Qt.DropAction.CopyAction
    over = QDragEnterEvent(where.toPoint(), copy, data, LEFT, KEYS)
    over.setAccepted(False)
    QApplication.sendEvent(view, over)
    if over.isAccepted():
        QApplication.sendEvent(view, QDropEvent(where, copy, data, LEFT, KEYS))
    return over.isAccepted()


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


async def test_without_a_name_both_buttons_are_off_and_say_why(desk: Desk) -> None:
    assert desk.view.subject.technician.entry.hasFocus()
    assert not desk.view.save_button.isEnabled()
    assert not desk.view.print_button.isEnabled()
    assert desk.view.why_not.text() == "Enter your name first: the report carries it."
    assert desk.view.save_button.accessibleDescription() == desk.view.why_not.text()
    name_it(desk)
    assert desk.view.save_button.isEnabled()
    assert not desk.view.why_not.isVisible()


async def test_a_report_is_saved_and_the_name_is_not_asked_again(desk: Desk, tmp_path: Path) -> None:
    name_it(desk)
    await desk.save(tmp_path / "one.pdf")
    assert desk.said.startswith("Report saved. one.pdf, ")
    text = Pdf(tmp_path / "one.pdf").text
    assert "Ana Ruiz" in text
    assert "Bind: Pairing" in text
    assert STICKER.code.masked in text
    desk.presenter.leave()
    desk.presenter.enter()
    desk.view.take_focus()
    assert desk.view.subject.technician.text() == "Ana Ruiz"
    assert desk.window.focusWidget() is desk.view.save_button


async def test_the_file_is_offered_under_a_name_of_its_own(desk: Desk) -> None:
    name_it(desk)
    QTest.mouseClick(desk.view.save_button, LEFT)
    dialog = desk.view.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles() == [among_documents("practice-report-123456789-2026-04-14.pdf")]
    assert dialog.defaultSuffix() == "pdf"
    dialog.reject()
    del dialog
    await until(lambda: desk.view.findChild(QFileDialog) is None, lambda: "the dialog stays")
    assert desk.said == ""


async def test_it_is_saved_by_keys_alone(desk: Desk, tmp_path: Path) -> None:
    QTest.keyClicks(desk.view.subject.technician.entry, "Ana")
    for _ in range(6):
        if desk.view.save_button.hasFocus():
            break
        QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Tab)
    assert desk.view.save_button.hasFocus()
    QTest.keyClick(desk.view.save_button, Qt.Key.Key_Return)
    dialog = desk.view.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "keys.pdf"))
    dialog.close()
    await desk.done()
    assert (tmp_path / "keys.pdf").exists()


async def test_a_file_that_cannot_be_written_is_said(desk: Desk, tmp_path: Path) -> None:
    name_it(desk)
    (tmp_path / "one.pdf").mkdir()
    await desk.save(tmp_path / "one.pdf")
    assert desk.said.startswith("Report not saved.")
    assert "one.pdf was not changed" in desk.said
    await desk.save(tmp_path / "two.pdf")
    assert desk.said.startswith("Report saved.")


async def test_a_photo_is_dropped_shown_and_removed(desk: Desk, tmp_path: Path) -> None:
    name_it(desk)
    path = tmp_path / "wall.jpg"
    path.write_bytes(a_picture())
    assert drop(desk.view, files(path))
    await desk.done()
    assert desk.view.photo.name.text() == "wall.jpg"
    assert desk.view.photo.thumbnail.isVisible()
    assert not desk.view.photo.choose.isVisible()
    await desk.save(tmp_path / "one.pdf")
    assert any(stream.startswith(b"\xff\xd8\xff") for stream in Pdf(tmp_path / "one.pdf").streams)
    QTest.mouseClick(desk.view.photo.remove, LEFT)
    assert not desk.view.photo.thumbnail.isVisible()
    await desk.save(tmp_path / "two.pdf")
    assert not any(stream.startswith(b"\xff\xd8\xff") for stream in Pdf(tmp_path / "two.pdf").streams)


async def test_a_photo_is_pasted_as_a_picture(desk: Desk) -> None:
    QGuiApplication.clipboard().setImage(QImage.fromData(a_picture()))
    desk.view.doors.paste()
    await desk.done()
    assert desk.view.photo.name.text() == "Pasted picture"
    QGuiApplication.clipboard().clear()


async def test_a_photo_of_the_sticker_is_refused_and_its_code_is_nowhere(desk: Desk, tmp_path: Path) -> None:
    name_it(desk)
    path = tmp_path / "sticker.jpg"
    path.write_bytes(a_picture(PAYLOAD))
    drop(desk.view, files(path))
    await desk.done()
    assert desk.said.startswith("There is a QR code in this photo.")
    assert desk.presenter.state.photo is None
    await desk.save(tmp_path / "one.pdf")
    assert STICKER.code.value.encode() not in Pdf(tmp_path / "one.pdf").everything


async def test_what_is_no_photo_is_refused_and_what_is_no_file_is_not_taken(
    desk: Desk, tmp_path: Path
) -> None:
    text = tmp_path / "notes.jpg"
    text.write_text("not a picture")
    drop(desk.view, files(text))
    await desk.done()
    assert desk.said.startswith("This file is not a picture.")
    drop(desk.view, files(text, text))
    assert desk.said.startswith("Several files at once.")
    words = QMimeData()
    words.setText(PAYLOAD)
    assert not drop(desk.view, words)
    assert desk.presenter.state.photo is None


async def test_the_page_says_that_the_sticker_must_not_be_in_the_picture(desk: Desk) -> None:
    said = [label.text() for label in desk.view.photo.findChildren(QLabel) if label.isVisible()]
    assert "Keep the sticker out of the picture: its install code is a secret." in said


async def test_the_first_page_is_shown_as_it_will_be(desk: Desk) -> None:
    desk.window.grab()
    before = desk.view.preview.image
    assert not before.isNull()
    assert before.pixelColor(3, 3).name() == "#ffb81c"
    name_it(desk)
    desk.view.preview._soon.timeout.emit()
    assert desk.view.preview.image != before


async def test_without_a_printer_it_says_so_and_prints_nothing(desk: Desk) -> None:
    name_it(desk)
    QTest.mouseClick(desk.view.print_button, LEFT)
    assert desk.said.startswith("No printer is set up here. Nothing was printed.")


async def test_it_is_printed_on_the_printers_own_paper(desk: Desk, tmp_path: Path) -> None:
    name_it(desk)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    desk.presenter.print_by(lambda report: print_report(printer, report))
    await desk.done()
    assert desk.said.startswith("Sent to the printer. ")
    pdf = Pdf(tmp_path / "paper.pdf")
    assert {round(size.width()) for size in pdf.sizes} == {612}
    assert "Page 1 of" in pdf.text
    assert "AA:BB:CC:DD:EE:FF" in pdf.text


async def test_on_a_label_printers_paper_it_is_small_and_whole(desk: Desk, tmp_path: Path) -> None:
    name_it(desk)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "label.pdf"))
    printer.setPageSize(QPageSize(QSizeF(62, 100), QPageSize.Unit.Millimeter))
    desk.presenter.print_by(lambda report: print_report(printer, report))
    await desk.done()
    pdf = Pdf(tmp_path / "label.pdf")
    assert len(pdf.texts) < 6
    assert "The utility’s gateway accepted the request." in pdf.text


async def test_a_window_that_closes_while_it_prints_ends_the_printing(desk: Desk, tmp_path: Path) -> None:
    name_it(desk)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    desk.presenter.print_by(lambda report: print_report(printer, report))
    while printer.printerState() is not QPrinter.PrinterState.Active:  # noqa: ASYNC110 - a printer tells nobody
        await asyncio.sleep(0)
    desk.presenter.action.cancel()
    await desk.done()
    assert printer.printerState() is not QPrinter.PrinterState.Active
    assert "Sent to the printer" not in desk.said


async def test_a_printer_that_takes_nothing_is_told(desk: Desk, tmp_path: Path) -> None:
    name_it(desk)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "paper.pdf"))
    desk.presenter.print_by(lambda report: print_report(printer, report))
    await desk.done()
    assert desk.said.startswith("Not printed.")


async def test_the_day_is_chosen_from_those_that_have_installs(desk: Desk) -> None:
    desk.presenter.choose_install("")
    desk.presenter.enter()
    assert desk.view.subject.days.isVisible()
    assert not desk.view.photo.isVisible()
    assert desk.view.subject.summary.text() == "1 install"
    assert desk.view.subject.days.currentText() == "Today, 14 April 2026"

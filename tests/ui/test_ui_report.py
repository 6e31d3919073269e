"""The report view at work: saved by mouse and keys, and printed on a printer that is a file."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from bench import STICKER
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from report_pdf import Pdf
from report_window import LEFT, Desk, a_desk, name_it

from installer_app.ui.report.printing import print_report
from installer_app.ui.shell.save_as import among_documents
from installer_app.ui.theme import Look
from installer_app.ui.tour.hand import until


@pytest.fixture
async def desk(look: Look, qtbot: QtBot) -> AsyncIterator[Desk]:
    async with a_desk(look, qtbot) as desk:
        yield desk


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

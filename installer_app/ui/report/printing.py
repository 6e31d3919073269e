"""Reports on paper: the system's own dialog, and a page for each turn of the loop."""

import asyncio
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from installer_app.language import tr
from installer_app.presenters.report.parts import Report
from installer_app.ui.report import ink
from installer_app.ui.report.flow import Page, pages
from installer_app.ui.report.ink import Paper
from installer_app.ui.report.press import usual_paper
from installer_app.ui.report.sheet import paint
from installer_app.ui.widgets.dress import dress_window

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

LEAST_WIDTH = 4190  # of paper, in units: A5


def any_printer() -> bool:
    """Whether this computer knows a printer."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return bool(QPrinterInfo.availablePrinterNames())


def ask_printer(parent: QWidget, on_chosen: "Callable[[QPrinter], None]") -> None:
    """Open the system's dialog; the window goes on working meanwhile. Cancelled: not called."""
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if not printer.printerName():
        printer.setPageSize(usual_paper())
    dialog = QPrintDialog(printer, parent)
    dress_window(dialog)
    dialog.setWindowTitle(tr("Print the report"))
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, False)
    # The signal is overloaded with one that carries the printer; the printer is ours to keep alive.
    dialog.accepted.connect(lambda: on_chosen(printer))
    dialog.finished.connect(dialog.deleteLater)
    # As open() does, of which QPrintDialog has another one in Python.
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()


async def print_report(printer: "QPrinter", report: Report) -> int:
    """Print it on the printer's own paper; returns how many pages. Raises OSError if it takes them not."""
    printer.setFullPage(True)
    printer.setDocName(report.title)
    layout = printer.pageLayout()
    layout.setMode(QPageLayout.Mode.FullPageMode)
    layout.setMargins(QMarginsF())
    layout.setOrientation(QPageLayout.Orientation.Portrait)
    printer.setPageLayout(layout)
    paper = Paper.of_points(layout.pageSize().size(QPageSize.Unit.Point))
    # On a label printer's paper it is small rather than in pieces.
    smaller = max(LEAST_WIDTH / paper.width, 1.0)
    paper = Paper(paper.width * smaller, paper.height * smaller)
    scale = printer.resolution() / ink.DOTS / smaller
    laid_out = await asyncio.to_thread(lambda: list(pages(report, paper)))
    painter = QPainter()
    if not painter.begin(printer):
        raise OSError("the printer cannot be begun")
    try:
        painter.scale(scale, scale)
        await _paint_all(painter, printer, report, paper, laid_out)
    except BaseException:
        # The window closes, or a page failed: half a report is not left in the printer's queue.
        printer.abort()
        painter.end()
        raise
    if not painter.end():
        raise OSError("the printer did not take the report")
    return len(laid_out)


async def _paint_all(
    painter: QPainter, printer: "QPrinter", report: Report, paper: Paper, laid_out: Sequence[Page]
) -> None:
    for number, page in enumerate(laid_out, 1):
        if number > 1 and not printer.newPage():
            raise OSError("the printer takes no further page")
        paint(painter, report, paper, page, number, len(laid_out))
        # The window lives on between two pages.
        await asyncio.sleep(0)

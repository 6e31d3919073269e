"""Reports to PDF files: whole or not at all, with what vouches for them attached."""

from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from installer_app.presenters.report.parts import Report
from installer_app.services.whole_file import replace_file
from installer_app.ui.report import ink
from installer_app.ui.report.flow import pages
from installer_app.ui.report.ink import Paper
from installer_app.ui.report.sheet import PRODUCT, paint

# Where paper is Letter, by the territories' codes (CLDR: paperSize US-Letter).
LETTER = frozenset(["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"])


def usual_paper() -> QPageSize:
    """A4, or Letter where that is what printers hold."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return QPageSize(QPageSize.PageSizeId.Letter if code in LETTER else QPageSize.PageSizeId.A4)


class PdfPress:
    """Fits ``presenters.report.work.ReportPress``. ``size`` None is the paper that is usual here."""

    def __init__(self, size: QPageSize | None = None) -> None:
        self._size = size

    def write(self, report: Report, to: Path) -> int:
        """Write it beside its place, then put it there. Raises OSError; then nothing has changed."""
        content, count = as_pdf(report, self._size or usual_paper())
        replace_file(to, content)
        return count


def as_pdf(report: Report, size: QPageSize) -> tuple[bytes, int]:
    """The PDF and its number of pages. May run in any thread; the fonts were loaded by the GUI's."""
    paper = Paper.of_points(size.size(QPageSize.Unit.Point))
    laid_out = list(pages(report, paper))
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(ink.DOTS)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setTitle(f"{report.title} · {report.subtitle}")
    writer.setCreator(PRODUCT)
    # Of its facts, so that the same report is the same file but for its time.
    writer.setDocumentId(QUuid(f"{{{uuid5(NAMESPACE_URL, report.attachments[0].content.decode())}}}"))
    for file in report.attachments:
        writer.addFileAttachment(file.name, file.content, file.kind)
    painter = QPainter(writer)
    try:
        for number, page in enumerate(laid_out, 1):
            if number > 1:
                writer.newPage()
            paint(painter, report, paper, page, number, len(laid_out))
    finally:
        painter.end()
    buffer.close()
    return bytes(held.data()), len(laid_out)

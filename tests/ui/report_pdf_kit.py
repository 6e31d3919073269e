"""Reports as PDF, with long histories and photos."""

from datetime import timedelta
from io import BytesIO
from pathlib import Path

from bench import T0
from PIL import Image
from PySide6.QtGui import QPageSize
from report_made import ZONE, install
from report_pdf import Pdf

from installer_app.domain.job import Entry, InstallJob, JobState
from installer_app.presenters.report.pages import of_install
from installer_app.presenters.report.parts import Report
from installer_app.scan.photo_reader import PillowPhotos
from installer_app.services.photo import Photo
from installer_app.ui.report.press import PdfPress

A4, LETTER = QPageSize(QPageSize.PageSizeId.A4), QPageSize(QPageSize.PageSizeId.Letter)


def report_of(job: InstallJob, photo: Photo | None = None) -> Report:
    return of_install((job,), "Ana Ruiz", T0, photo, ZONE)


def printed(tmp_path: Path, report: Report, size: QPageSize = A4) -> Pdf:
    to = tmp_path / "report.pdf"
    count = PdfPress(size).write(report, to)
    pdf = Pdf(to)
    assert len(pdf.texts) == count
    return pdf


def a_photo(width: int = 800, height: int = 600) -> Photo:
    out = BytesIO()
    Image.linear_gradient("L").resize((width, height)).convert("RGB").save(out, "JPEG")
    return PillowPhotos().read_photo(out.getvalue())


def with_history(lines: int) -> InstallJob:
    """Line by line different, so that a lost one is missed."""
    note = "the server answered something long and new, for the {n}th time, which nobody has seen before"
    entries = (Entry(T0 + timedelta(minutes=n), JobState.QUEUED, note.format(n=n)) for n in range(lines))
    return install(history=tuple(entries))

"""Reports as real PDF files: what is attached, what is not there, and how they are written."""

import errno
import os
import threading
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from bench import STICKER, T0
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPainter
from report_made import CODE, ZONE, install, target
from report_pdf import Pdf
from report_pdf_kit import A4, a_photo, printed, report_of, with_history

from installer_app.presenters.report.pages import of_day
from installer_app.ui.report.flow import pages
from installer_app.ui.report.ink import Paper
from installer_app.ui.report.press import PdfPress, as_pdf
from installer_app.ui.report.sheet import paint


@pytest.mark.parametrize("photo", [False, True])
def test_the_facts_in_the_file_have_the_number_on_its_pages(tmp_path: Path, photo: bool) -> None:
    report = report_of(install(), a_photo() if photo else None)
    pdf = printed(tmp_path, report)
    facts = next(stream for stream in pdf.streams if stream.startswith(b'{"day":'))
    digits = sha256(facts).hexdigest()
    assert all(digits[i : i + 8] in pdf.text for i in range(0, 64, 8))
    # The stream's own end may take a byte of a JPEG for a line's.
    assert any(stream.startswith(b"\xff\xd8\xff") for stream in pdf.streams) is photo


def test_nothing_in_the_file_tells_the_code_a_secret_or_where_it_was_made(tmp_path: Path) -> None:
    pdf = printed(tmp_path, report_of(install(), a_photo()))
    secrets = [
        CODE,
        "made-up",
        str(tmp_path),
        str(Path.home()),
        str(Path.cwd()),
        "/resources/",
        os.sep + "tmp",
    ]
    for secret in secrets:
        for encoded in (secret.encode(), secret.encode("utf-16-be"), secret.encode().hex().encode()):
            assert encoded not in pdf.everything
    assert STICKER.code.masked in pdf.text


def test_the_fonts_are_in_the_file(tmp_path: Path) -> None:
    pdf = printed(tmp_path, report_of(install()))
    assert b"FieldInter" in pdf.raw
    assert pdf.raw.count(b"/FontFile") >= 2


def test_the_same_report_is_the_same_file_but_for_its_time() -> None:
    def timeless(content: bytes) -> bytes:
        lines = content.split(b"\n")
        return b"\n".join(line for line in lines if b"Date" not in line)

    first, again = (as_pdf(report_of(install(), a_photo()), A4)[0] for _ in range(2))
    assert timeless(first) == timeless(again)
    other = as_pdf(report_of(install(sends=2), a_photo()), A4)[0]
    assert timeless(first) != timeless(other)


def test_a_photo_stands_whole_on_its_page(tmp_path: Path) -> None:
    for width, height in ((1600, 1200), (300, 1600), (1600, 60), (1, 1)):
        photo = a_photo(width, height)
        pdf = printed(tmp_path, report_of(install(), photo))
        page = next(text for text in pdf.texts if photo.digest[:20] in text.replace("\n", ""))
        assert "Photo" in page


def test_ninety_installs_are_one_report_with_a_summary(tmp_path: Path) -> None:
    jobs = [replace(target(install(), meter_id=f"77{n:06}"), job_id=f"j{n}") for n in range(90)]
    pdf = printed(tmp_path, of_day([(job,) for job in jobs], T0.date(), "Ana", T0, ZONE))
    assert "90 installs: Confirmed 90" in pdf.texts[0]
    heads = [text for text in pdf.texts if "Local time Customer Meter Device State" in " ".join(text.split())]
    assert len(heads) > 1
    for n in (0, 44, 89):
        assert pdf.text.count(f"77{n:06}") >= 3


def test_pages_may_be_made_in_several_threads_at_once(tmp_path: Path) -> None:
    """As while one is saved and the window paints the preview of another."""
    results: dict[int, bytes] = {}
    report = report_of(with_history(30))

    def make(index: int) -> None:
        results[index] = as_pdf(report, A4)[0]

    threads = [threading.Thread(target=make, args=(index,)) for index in range(4)]
    for thread in threads:
        thread.start()
    preview = QImage(400, 566, QImage.Format.Format_RGB32)
    for _ in range(5):
        painter = QPainter(preview)
        painter.scale(400 / 5950, 400 / 5950)
        paper = Paper.of_points(QSizeF(595, 842))
        paint(painter, report, paper, next(iter(pages(report, paper))), 1, 0)
        painter.end()
    for thread in threads:
        thread.join()
    (tmp_path / "one.pdf").write_bytes(results[0])
    assert "for the 29th time" in Pdf(tmp_path / "one.pdf").text
    assert len({len(content) for content in results.values()}) == 1


class TestWriting:
    """Whole or not at all."""

    def test_a_report_takes_the_place_of_an_older_one(self, tmp_path: Path) -> None:
        to = tmp_path / "one.pdf"
        to.write_bytes(b"older")
        PdfPress(A4).write(report_of(install()), to)
        assert to.read_bytes().startswith(b"%PDF")
        assert [path.name for path in tmp_path.iterdir()] == ["one.pdf"]

    def test_a_disk_that_fills_up_leaves_the_older_one(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(_: int) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        to = tmp_path / "one.pdf"
        to.write_bytes(b"older")
        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="No space left"):
            PdfPress(A4).write(report_of(install()), to)
        assert to.read_bytes() == b"older"
        assert [path.name for path in tmp_path.iterdir()] == ["one.pdf"]

    def test_what_a_killed_program_left_in_the_folder_goes_with_the_next_report(self, tmp_path: Path) -> None:
        left, young, alien = (
            tmp_path / name for name in (".old.pdf.0a1b2c3d.part", ".new.pdf.0a1b2c3e.part", ".x.pdf.part")
        )
        for file in (left, young, alien):
            file.write_bytes(b"John Doe")
        for file in (left, alien):
            os.utime(file, (0, 0))
        PdfPress(A4).write(report_of(install()), tmp_path / "one.pdf")
        assert sorted(path.name for path in tmp_path.iterdir()) == sorted((young.name, alien.name, "one.pdf"))

    def test_a_place_within_a_file_is_told(self) -> None:
        with pytest.raises(NotADirectoryError):
            PdfPress(A4).write(report_of(install()), Path("/dev/full/one.pdf"))

    def test_a_folder_that_is_gone_is_told(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            PdfPress(A4).write(report_of(install()), tmp_path / "gone" / "one.pdf")

    def test_a_place_that_is_a_folder_is_told_and_nothing_is_left_behind(self, tmp_path: Path) -> None:
        to = tmp_path / "one.pdf"
        to.mkdir()
        with pytest.raises(IsADirectoryError):
            PdfPress(A4).write(report_of(install()), to)
        assert [path.name for path in tmp_path.iterdir()] == ["one.pdf"]

    def test_a_long_name_is_written_too(self, tmp_path: Path) -> None:
        to = tmp_path / f"{'ö' * 120}.pdf"
        PdfPress(A4).write(report_of(install()), to)
        assert to.exists()

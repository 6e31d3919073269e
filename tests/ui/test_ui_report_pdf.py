"""Reports as real PDF files: their pages, what can be searched, what is attached and what is not there."""

import errno
import os
import threading
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from bench import STICKER, T0
from jobs_made import job_in
from PIL import Image
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter
from report_made import CODE, ZONE, install, number, target
from report_pdf import Pdf

from installer_app.domain.job import Entry, InstallJob, JobState
from installer_app.presenters.report.pages import of_day, of_install
from installer_app.presenters.report.parts import Report
from installer_app.presenters.report.wanted import Wanted
from installer_app.scan.photo_reader import PillowPhotos
from installer_app.services.photo import Photo
from installer_app.ui.report import ink
from installer_app.ui.report.flow import body_height, pages
from installer_app.ui.report.ink import Paper
from installer_app.ui.report.press import PdfPress, as_pdf, usual_paper
from installer_app.ui.report.sheet import paint
from installer_app.ui.report.strips import Strip
from installer_app.ui.theme import Look

A4, LETTER = QPageSize(QPageSize.PageSizeId.A4), QPageSize(QPageSize.PageSizeId.Letter)


@pytest.fixture(autouse=True)
def _fonts(look: Look) -> None:
    """The GUI's thread has loaded them, as in the program."""
    look.font("body")


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


def test_what_it_says_can_be_found_by_searching(tmp_path: Path) -> None:
    text = printed(tmp_path, report_of(install())).text
    for words in (
        *("John Doe", "118 Orchard Lane", "5113305555", "AA:BB:CC:DD:EE:FF", "TUTO…-001", "Ana Ruiz"),
        *("2026-04-14 16:02:00 +02:00", "Its light is solid green", "Accepted by the gateway"),
        "The utility’s record changed from “not on AMI” to “on AMI” after the request was sent.",
    ):
        assert words in text
    for group in range(0, 64, 8):
        assert number(report_of(install()))[group : group + 8] in text


def test_every_page_has_its_number_the_line_above_and_the_band(tmp_path: Path) -> None:
    pdf = printed(tmp_path, report_of(with_history(60)))
    count = len(pdf.texts)
    assert count > 2
    for page, text in enumerate(pdf.texts, 1):
        assert f"Page {page} of {count}" in text
        assert "Practice report · meter 123456789 · AA:BB:CC:DD:EE:FF" in text
        assert text.count("NOTHING IN IT IS REAL") == 2


def test_a_real_report_has_no_band(tmp_path: Path) -> None:
    place = replace(install().place, environment="production")
    text = printed(tmp_path, report_of(install(place=place))).text
    assert "REAL" not in text.replace("real customers", "")
    assert "Practice" not in text
    assert "PRODUCTION: real customers, real meters" in text


@pytest.mark.parametrize(("size", "points"), [(A4, (595, 842)), (LETTER, (612, 792))])
def test_it_is_as_large_as_the_paper(tmp_path: Path, size: QPageSize, points: tuple[int, int]) -> None:
    pdf = printed(tmp_path, report_of(install()), size)
    assert {(round(one.width()), round(one.height())) for one in pdf.sizes} == {points}
    assert usual_paper().id() in (A4.id(), LETTER.id())


@pytest.mark.parametrize("size", [A4, LETTER])
def test_nothing_of_a_long_history_is_lost_between_pages(tmp_path: Path, size: QPageSize) -> None:
    pdf = printed(tmp_path, report_of(with_history(60)), size)
    for n in range(60):
        assert f"for the {n}th time" in pdf.text


def test_a_text_longer_than_a_page_goes_on_on_the_next(tmp_path: Path) -> None:
    words = [f"word{n}" for n in range(2000)]
    pdf = printed(tmp_path, report_of(target(install(), address=" ".join(words))))
    assert len(pdf.texts) > 3
    assert all(word in pdf.text for word in words)
    unbroken = printed(tmp_path, report_of(target(install(), address="x" * 9000)))
    usual = printed(tmp_path, report_of(target(install(), address="")))
    assert unbroken.text.count("x") >= 9000 + usual.text.count("x") - 1


@pytest.mark.parametrize("place", ["title", "value", "both"])
def test_nothing_stands_outside_the_page_body(place: str) -> None:
    long = " ".join(["Öffentliche Wasser- und Elektrizitätswerke"] * 30)
    job = target(with_history(40), **({"customer_name": long} if place != "value" else {"address": long}))
    report, paper = report_of(job, a_photo()), Paper.of_points(QSizeF(595, 842))
    room = body_height(report, paper)
    for page in pages(report, paper):
        assert page.placed
        below = 0.0
        for y, strip in page.placed:
            assert y >= below - 0.01, "two pieces lie over each other"
            below = y + strip.height
            assert below <= room + 0.01


def test_a_heading_never_ends_a_page() -> None:
    paper = Paper.of_points(QSizeF(595, 842))
    for lines in range(30):
        laid = list(pages(report_of(with_history(lines), a_photo()), paper))
        assert not any(page.placed[-1][1].joined for page in laid)


@pytest.mark.parametrize(
    "name", ["مرحبا بالعالم", "北京市供电局", "😀 ⚡ Ltd", "Łódź Ægir Þórðarson", "Ἀθῆναι"]
)
def test_names_of_any_script_are_printed_and_in_the_facts(tmp_path: Path, name: str) -> None:
    report = report_of(target(install(), customer_name=name))
    pdf = printed(tmp_path, report)
    assert "123456789" in pdf.text
    assert report.attachments[0].content in pdf.everything


def test_letters_that_no_font_here_has_are_said_to_be_missing(tmp_path: Path) -> None:
    nobody = "\U0010fffd\U000f0000"  # of private use: no font has them
    said = "no letters for a part of it"
    assert said in printed(tmp_path, report_of(target(install(), customer_name=nobody))).text
    assert said not in printed(tmp_path, report_of(target(install(), customer_name="Łódź"))).text


def test_the_preview_of_a_day_is_the_first_page_of_its_report() -> None:
    wanted = Wanted(tuple((install(job_id=f"j{n}"),) for n in range(80)), "Ana", T0, T0.date(), zone=ZONE)
    paper = Paper.of_points(QSizeF(595, 842))
    first, early = (next(iter(pages(r, paper))) for r in (wanted.report(), wanted.beginning()))
    assert [(y, _words(strip)) for y, strip in first.placed] == [(y, _words(s)) for y, s in early.placed]
    assert len(first.placed) > 20


def _words(strip: Strip) -> list[str]:
    return [cell.text.text() for cell in strip.cells]


def test_names_in_latin_letters_can_be_searched_for(tmp_path: Path) -> None:
    name = "Ægir Þórðarson-O’Shaughnessy Müller-Lüdenscheidt Łódź"
    assert name in printed(tmp_path, report_of(target(install(), customer_name=name))).text


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


def test_every_state_of_a_job_has_its_report(tmp_path: Path) -> None:
    for state in JobState:
        assert "Practice report" in printed(tmp_path, report_of(job_in(state))).text


def test_the_band_is_as_wide_as_the_paper() -> None:
    report, paper = report_of(install()), Paper.of_points(QSizeF(595, 842))
    image = QImage(595, 842, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.scale(0.1, 0.1)
    paint(painter, report, paper, next(iter(pages(report, paper))), 1, 0)
    painter.end()
    band = QRectF(0, 0, 595, ink.BAND / 10)
    for x in (0, 594):
        assert image.pixelColor(x, int(band.center().y())) == ink.colour(ink.BANDS["demo"][0])

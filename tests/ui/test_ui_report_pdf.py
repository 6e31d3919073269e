"""Reports as real PDF files: their pages, and what can be searched."""

from dataclasses import replace
from pathlib import Path

import pytest
from bench import T0
from jobs_made import job_in
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter
from report_made import ZONE, install, number, target
from report_pdf_kit import A4, LETTER, a_photo, printed, report_of, with_history

from installer_app.domain.job import JobState
from installer_app.presenters.report.wanted import Wanted
from installer_app.ui.report import ink
from installer_app.ui.report.flow import body_height, pages
from installer_app.ui.report.ink import Paper
from installer_app.ui.report.press import usual_paper
from installer_app.ui.report.sheet import paint
from installer_app.ui.report.strips import Strip
from installer_app.ui.theme import Look


@pytest.fixture(autouse=True)
def _fonts(look: Look) -> None:
    """The GUI's thread has loaded them, as in the program."""
    look.font("body")


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

"""The ways to a report in the whole window: the status page, the tracker's details, the menu."""

from collections.abc import Iterator

import pytest
from all_made import all_made
from booth import settle
from case import desk_over
from gallery_jobs import all_jobs, bench_with
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from still_camera import StillCamera

from installer_app.presenters.steps import Step
from installer_app.services.preferences import PreferenceBook
from installer_app.ui.front import Front
from installer_app.ui.shell.view import INSTALLS
from installer_app.ui.theme import Look

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def front(look: Look) -> Iterator[Front]:
    """The window over a disk with two installs."""
    jobs = all_jobs()
    bench = bench_with(jobs["confirmed"], jobs["pairing"])
    front = all_made(
        Front(look, desk_over(bench), bench.tracker, PreferenceBook(bench.recents), bench.clock, StillCamera)
    )
    front.window.show()
    yield front
    front.window.close_wanted = None
    front.window.close()
    front.window.deleteLater()
    settle()


def test_the_tracker_leads_to_the_report_of_the_chosen_install(front: Front) -> None:
    front.window.tracker_wanted.emit()
    front.desk.tracker.choose("pairing")
    settle()
    QTest.mouseClick(front.beside.tracker.made.details.choices.buttons["report"], LEFT)
    assert front.window.view_key == "report"
    assert front.beside.report.made.subject.heading.text() == "Report of this install"
    assert front.desk.report.state.wanted is not None
    assert front.desk.report.state.wanted.installs[0][-1].job_id == "pairing"


def test_the_menu_leads_to_the_day_also_from_the_report_of_an_install(front: Front) -> None:
    keys = [entry.key for entry in front.desk.wizard.state.shell.menu]
    assert "report" in keys
    assert "report-install" not in keys
    front.desk.report.ask("pairing")
    front.window.menu_chosen.emit("report")
    assert front.window.view_key == "report"
    assert front.beside.report.made.subject.heading.text() == "Report of the day"
    front.window.back_to_wizard.emit()
    assert front.window.in_wizard
    assert front.desk.report.state.wanted is None


def test_the_status_page_leads_to_its_report_by_its_bar_and_by_the_menu(front: Front) -> None:
    wizard = front.desk.wizard
    wizard.resume("pairing")
    wizard.resumed()
    assert wizard.state.step is Step.STATUS
    assert "report-install" in [entry.key for entry in wizard.state.shell.menu]
    for way in (
        front.window.bottom_bar.back.click,
        lambda: front.window.menu_chosen.emit("report-install"),
    ):
        way()
        assert front.window.view_key == "report"
        wanted = front.desk.report.state.wanted
        assert wanted is not None
        assert wanted.installs[0][-1].job_id == "pairing"
        front.window.back_to_wizard.emit()
    front.window.tracker_wanted.emit()
    assert front.window.view_key == INSTALLS

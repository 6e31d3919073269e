"""The page in place of the window, in every theme: nothing on it is blank, cut, covered or faint."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from album import Album, write_picture
from bench import T0
from booth import settle
from findings import findings, pixels_of, seen_in, text_of
from kept import CHANGED
from PySide6.QtWidgets import QApplication

from installer_app.domain.errors import DiskProblem, StoreUnavailable
from installer_app.presenters.frame.start import (
    StartProblem,
    at_work,
    exported,
    not_read,
    not_set_aside,
    not_written,
    nothing_readable,
    start_problem,
)
from installer_app.presenters.messages.message import Moment
from installer_app.presenters.steps import Step
from installer_app.ui.shell.start_page import StartPage
from installer_app.ui.theme import Look

FILE = "/home/field-tech-204/.local/share/energygrid-installer/installer.sqlite3"


def of_disk(reason: DiskProblem) -> StartProblem:
    problem = StoreUnavailable("installer.sqlite3: seen on the disk", reason)
    return start_problem(problem, Moment(Step.SIGN_IN, T0), FILE)


PROBLEMS = {reason.value: of_disk(reason) for reason in DiskProblem} | {
    "at-work": at_work(),
    "exported": replace(of_disk(DiskProblem.DAMAGED), outcome=exported(12, "installs.csv")),
    "nothing-readable": replace(of_disk(DiskProblem.DAMAGED), outcome=nothing_readable("installs.csv")),
    "not-read": replace(of_disk(DiskProblem.DAMAGED), outcome=not_read("installer.sqlite3")),
    "not-written": replace(of_disk(DiskProblem.FULL), outcome=not_written("installs.csv")),
    "not-set-aside": replace(of_disk(DiskProblem.DAMAGED), outcome=not_set_aside()),
}


@pytest.fixture(scope="module")
def album() -> Iterator[Album | None]:
    """As that of the other pictures."""
    folder = os.environ.get("ENERGYGRID_GALLERY")
    album = Album(Path(folder)) if folder else None
    yield album
    if album is not None:
        album.close()


@pytest.mark.parametrize("theme", ["light", "dark", "sun"])
@pytest.mark.parametrize("name", PROBLEMS)
def test_why_there_is_no_window_can_be_read(
    qapp: QApplication, album: Album | None, theme: str, name: str
) -> None:
    look = Look(theme, text_scale=1.0, reduced_motion=True)
    look.apply_to(qapp)
    page = StartPage(look)
    page.show_problem(PROBLEMS[name])
    page.show()
    settle()
    pixels, seen = pixels_of(page.grab().toImage()), seen_in(page)
    if album is not None:
        album.keep(f"start-{name}-{theme}.png", pixels)
    found, written = findings(seen, pixels, set()), text_of(seen)
    page.close()
    page.deleteLater()
    settle()
    if found:
        write_picture(CHANGED / f"start-{name}-{theme}.png", pixels)
    assert not found
    for words in (PROBLEMS[name].message.title, PROBLEMS[name].message.todo, PROBLEMS[name].file):
        assert words.replace(" ", "") in written

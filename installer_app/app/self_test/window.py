"""Checks of what needs Qt: the real window, the media backend, languages, paper, and a whole install."""

import contextlib
import io
import json
import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from installer_app.app.self_test.report import CheckFailed
from installer_app.settings import TourPlan, read_settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

FEWEST_COLOURS = 50  # of a page with letters; an empty one has one
GRID = 8  # pixels between those that are looked at
A_TEXT = "Settings"


def window() -> str:
    """The window opens, and its first page is painted."""
    _drive("sign-in")
    return "the first page is painted"


def tour() -> str:
    """A whole install in the window, against the practice servers, until the meter confirms it."""
    return f"{_drive('status')} steps, confirmed"


def _drive(until: str) -> int:
    """Up to that step; the number of steps taken, each of which left a picture with something on it."""
    from installer_app.app.window import run_window

    settings = read_settings(os.environ, Path(tempfile.gettempdir()) / "home", demo=True)
    told = io.StringIO()
    with tempfile.TemporaryDirectory() as folder:
        with contextlib.redirect_stdout(told):
            status = run_window(settings, TourPlan(Path(folder), until=until))
        steps = [json.loads(line) for line in told.getvalue().splitlines() if line.startswith("{")]
        if status or not steps:
            raise CheckFailed(f"The install stopped: {steps[-1].get('reason', '') if steps else status}")
        pictures = sorted(Path(folder).glob("*.png"))
        empty = [picture.name for picture in pictures if _colours(picture) < FEWEST_COLOURS]
        if empty or not pictures:
            raise CheckFailed(f"Nothing is painted: {', '.join(empty) or 'no picture at all'}.")
    return len(steps)


def _colours(picture: Path) -> int:
    from PySide6.QtGui import QImage

    image = QImage(str(picture))
    return len(
        {image.pixel(x, y) for x in range(0, image.width(), GRID) for y in range(0, image.height(), GRID)}
    )


def media() -> str:
    """There is a media backend, and a frame goes through it as a camera's would."""
    _application()
    from PySide6.QtGui import QColor, QImage
    from PySide6.QtMultimedia import QMediaDevices, QMediaPlayer, QVideoFrame, QVideoSink

    if not QMediaPlayer().isAvailable():
        raise CheckFailed("Qt finds no media backend, so no camera can work.")
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    sink = QVideoSink()
    sink.setVideoFrame(QVideoFrame(image))
    if sink.videoFrame().toImage().size() != image.size():
        raise CheckFailed("A frame that goes into the media backend does not come out of it.")
    count = len(QMediaDevices.videoInputs())
    return "backend available; " + (f"cameras: {count}" if count else "no camera here")


def translations() -> str:
    """Each language on offer is loaded and says something of its own."""
    _application()
    from installer_app.language import ENGLISH, LANGUAGES
    from installer_app.ui.languages import words_of

    for language in LANGUAGES:
        try:
            says = words_of(language.code)(A_TEXT, "")
        except FileNotFoundError as missing:
            raise CheckFailed(f"{language.name} cannot be loaded.") from missing
        if (says == A_TEXT) != (language == ENGLISH):
            raise CheckFailed(f"{language.name} is loaded but not spoken.")
    return ", ".join(language.code for language in LANGUAGES)


def report() -> str:
    """An install report becomes a PDF with a page."""
    app = _application()
    from installer_app.domain.job import InstallJob, Place, Target
    from installer_app.domain.mac import MacAddress
    from installer_app.presenters.report.pages import of_install
    from installer_app.ui.report.press import as_pdf, usual_paper
    from installer_app.ui.theme import Look

    Look().apply_to(app)  # the fonts
    now = datetime.now(UTC)
    place = Place("demo", "http://127.0.0.1", "http://127.0.0.1", "self-test")
    target = Target("1", "1", "1", MacAddress("AA:BB:CC:DD:EE:FF"), "", "")
    content, pages = as_pdf(of_install([InstallJob("self-test", place, target, now)], "", now), usual_paper())
    if not content.startswith(b"%PDF-") or not pages:
        raise CheckFailed("No PDF was made.")
    return f"PDF, {len(content) // 1000} kB"


def _application() -> "QApplication":
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    return app if isinstance(app, QApplication) else QApplication([])

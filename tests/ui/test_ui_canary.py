"""Canaries: what has bitten once in the libraries below the window would bite again here first."""

import subprocess
import sys

import pytest
from page_kit import in_window
from PySide6.QtCore import QEvent
from PySide6.QtMultimedia import QMediaPlayer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from installer_app.ui.pages.base import StepPage
from installer_app.ui.pages.parts.columns import Columns
from installer_app.ui.theme import Look

OWN_IMPORT = """
import builtins
pythons = builtins.__import__
from installer_app.app.application import make_application
app = make_application(alone=True)
print(builtins.__import__ is pythons)
"""
EMIT_MANY = """
from PySide6.QtCore import QObject, Signal
class Sender(QObject):
    told = Signal(bool)
sender, heard = Sender(), []
sender.told.connect(heard.append)
for _ in range(20_000):
    sender.told.emit(True)
print(len(heard), all(heard))
"""


def test_twenty_thousand_signals_with_a_bool_do_not_end_the_process() -> None:
    """PySide6 6.12.0 loses a reference to True with each on Python 3.11, until the interpreter gives up."""
    child = subprocess.run(
        [sys.executable, "-c", EMIT_MANY], capture_output=True, text=True, timeout=60, check=False
    )
    assert (child.returncode, child.stdout.split()) == (0, ["20000", "True"]), child.stderr[-2000:]


def test_qt_is_loaded_without_its_own_import() -> None:
    """That would read the text of each of hundreds of modules, and keep it for good."""
    child = subprocess.run(
        [sys.executable, "-c", OWN_IMPORT], capture_output=True, text=True, timeout=60, check=False
    )
    assert child.stdout.split() == ["True"], child.stderr[-2000:]


@pytest.mark.usefixtures("qapp")
def test_there_is_a_media_backend_for_the_camera() -> None:
    """Without libxrandr2 or libpulse0 Qt has none, and says nothing about it."""
    assert QMediaPlayer().isAvailable()


def test_a_label_that_goes_away_takes_no_layout_with_it(look: Look, qtbot: QtBot) -> None:
    """PySide takes what some of its methods return for owned by the object asked, and lets go of both.

    Entering a page asked each of its widgets for the next one that Tab leads to; a label that went away
    later took the window with it in Python, and the next change of the theme ended the process.
    """
    page, columns = StepPage(look, "A page"), Columns(lambda _: 2)
    for text in ("Left", "Right"):
        columns.addWidget(QLabel(text))
    page.body.addLayout(columns)
    label = QLabel("Goes away")
    page.body.addWidget(label)
    window = in_window(qtbot, look, page)
    window.show_view("installs")
    window.show_view("")
    label.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert isValid(window)
    assert all(isValid(columns.itemAt(index)) for index in range(columns.count()))
    look.set_theme("dark")
    QApplication.processEvents()
    assert columns.heightForWidth(400) > 0

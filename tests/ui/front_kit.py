"""The program's own window over a scripted server, with all its pages and views."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from all_made import all_made
from bench import Bench
from desks import desk_over
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from scan_kit import PictureReader, ToldCamera

from installer_app.presenters.desk import Desk
from installer_app.services.profile import Profile
from installer_app.ui.front import Front
from installer_app.ui.theme import Look


@dataclass
class Program:
    """``bench`` is what lies below the window."""

    bench: Bench
    desk: Desk
    front: Front

    def press(self, key: Qt.Key, by: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, wherever the keyboard is."""
        QTest.keyClick(self.has_keyboard, key, by)

    def type(self, text: str) -> None:
        """By hand."""
        QTest.keyClicks(self.has_keyboard, text)

    @property
    def has_keyboard(self) -> QWidget:
        """The widget in focus, or the window."""
        return QApplication.focusWidget() or self.front.window


@asynccontextmanager
async def program(look: Look, bench: Bench | None = None, *profiles: Profile) -> AsyncIterator[Program]:
    """Open until the block ends; ``profiles`` are the environments on offer."""
    bench = bench or Bench()
    # The loop that a test runs in goes on after its window.
    QGuiApplication.setQuitOnLastWindowClosed(False)
    desk = desk_over(bench, *profiles, reader=PictureReader())
    front = all_made(Front(look, desk, bench.tracker, bench.preferences, bench.clock, ToldCamera))
    # Off-screen, the choosers' lists that are made with them would take the window's activity away.
    assert front.beside.settings.made
    assert front.beside.about.made
    front.window.resize(1280, 800)
    front.window.show()
    front.window.activateWindow()
    QTest.qWaitForWindowActive(front.window)
    try:
        yield Program(bench, desk, front)
    finally:
        await front.leave()
        front.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

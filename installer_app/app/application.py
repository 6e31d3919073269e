"""Qt's application, made once and before all widgets, and the loop that it runs in."""

import builtins
import gc
import linecache
import os
import sys
from typing import TYPE_CHECKING, Any, TypeVar

from installer_app.app.qt_enums import make_enums_quickly
from installer_app.app.qt_later import without_what_comes_later

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from PySide6.QtWidgets import QApplication

T = TypeVar("T")
# Each line that the window paints lets go of Python for a moment. So long at most a thread that reads a
# picture then keeps it, in place of Python's own 5 ms.
TURN_SECONDS = 0.0005


def make_application(*, alone: bool) -> "QApplication | None":
    """None where no screen is there, and why on standard error; ``alone``: nobody is there to need one."""
    # What is made at the start stays: looking for garbage among it only keeps the window waiting. Later the
    # loop's own collector does it.
    gc.disable()
    load_qt()
    from PySide6.QtWidgets import QApplication

    from installer_app.ui.screen import OFF_SCREEN, allow_off_screen, no_display_words

    # What the media and the platforms lack on a bare machine is no news to a technician.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false;qt.qpa.plugin=false;qt.qpa.xcb=false")
    fell_back = allow_off_screen(os.environ)
    # Fusion by an argument: setStyle() answers with the style, a class that PySide takes long to make.
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setProperty("fusion", True)
    fell_back = fell_back and app.platformName() == OFF_SCREEN
    if fell_back and not alone:
        sys.stderr.write(f"{no_display_words(os.environ)}\n")
        return None
    # The end is ours to say: the outbox has a last word after the window is gone.
    app.setQuitOnLastWindowClosed(False)
    app.setApplicationName("energygrid-installer")
    app.setApplicationDisplayName("EnergyGrid Field Installer")
    return app


def load_qt() -> None:
    """Qt for Python, without its own ``import``.

    That one reads the source of every module imported after it, in search of the word PySide6, and keeps it
    all in memory. It serves ``from __feature__ import`` and ``import *``, which nobody here writes.
    """
    make_enums_quickly()
    pythons_own = builtins.__import__
    with without_what_comes_later():
        import PySide6.QtCore  # noqa: F401 - loaded for what it does

    builtins.__import__ = pythons_own
    linecache.clearcache()  # what it has read by then


def run_in(app: "QApplication", work: "Coroutine[Any, Any, T]") -> T:
    """Until the work is done."""
    import asyncio

    import qasync

    from installer_app.ui.collector import GuiCollector

    collector = GuiCollector(app)
    collector.start()
    sys.setswitchinterval(TURN_SECONDS)
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        return runner.run(work)

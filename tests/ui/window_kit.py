"""A window with pages that note what is pressed."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from installer_app.presenters.frame.shell import (
    BarButton,
    BarState,
    ConnectionKind,
    ConnectionState,
    MenuEntry,
    PlateState,
    RailKind,
    RailStep,
    ShellState,
    TrackerKind,
)
from installer_app.ui.pages.base import StepPage
from installer_app.ui.shell.view import INSTALLS, View
from installer_app.ui.theme import Look
from installer_app.ui.window import InstallerWindow

SIGN_IN = BarState(primary=BarButton("sign in", "Sign in", kind="primary"))


FIND = BarState(
    back=True,
    hint="Sends nothing yet",
    secondary=(BarButton("recent", "Recent customers"),),
    primary=BarButton("go on", "Continue", kind="primary"),
)


RAIL = (RailStep("Sign in", "field-tech-204", RailKind.DONE), RailStep("Customer", kind=RailKind.CURRENT))


SHELL = ShellState(
    PlateState("production", "PRODUCTION", "Real customers, real meters."),
    RAIL,
    "John Doe",
    "customer 123456789 · meter 987654321",
    ConnectionState(ConnectionKind.ONLINE, "Connected"),
    "2 pairing",
    TrackerKind.CALM,
    (MenuEntry("export", "Export…"), MenuEntry("about", "About", enabled=False)),
)


class Page(StepPage):
    """A page that keeps what was pressed."""

    def __init__(self, look: Look, title: str, bar: BarState) -> None:
        super().__init__(look, title, "One task.")
        self.keys: list[str] = []
        self.entry = QLineEdit()
        self.choice = QRadioButton("This one")
        self.button = QPushButton("Look")
        for part in (self.entry, self.choice, self.button):
            self.body.addWidget(part)
        self.show_bar(bar)

    def press(self, key: str) -> None:
        self.keys.append(key)


class Shown:
    """A window with two pages and a tracker."""

    def __init__(self, qtbot: QtBot, look: Look) -> None:
        self.pages = [Page(look, "Sign in to start", SIGN_IN), Page(look, "Which customer?", FIND)]
        self.tracker = QWidget()
        self.search = QLineEdit()
        QVBoxLayout(self.tracker).addWidget(self.search)
        self.window = InstallerWindow(
            look, self.pages, {INSTALLS: View(self.tracker, "Installs on this laptop")}
        )
        qtbot.addWidget(self.window)
        self.window.resize(1280, 800)
        self.window.show_shell(SHELL)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window)


def inside(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())

"""What the page tests share: meters and customers, a clock, and the real window around one page."""

import asyncio
from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from installer_app.domain.customer import Customer, Meter, MeterType, Premise, account_status
from installer_app.presenters.sign_in.page import SignInPresenter
from installer_app.ui.pages.base import StepPage
from installer_app.ui.pages.sign_in import SignInPage
from installer_app.ui.shell.view import INSTALLS, View
from installer_app.ui.theme import Look
from installer_app.ui.window import InstallerWindow

NOW = datetime(2026, 4, 14, 13, 42, tzinfo=UTC)


def electric(meter_id: str, *, ami: bool = False, account: str = "") -> Meter:
    """A meter that takes a DataBridge."""
    return Meter(meter_id, MeterType.ELECTRIC, "Electric", ami, account_number=account)


def gas(meter_id: str) -> Meter:
    """A meter that takes none."""
    return Meter(meter_id, MeterType.GAS, "Gas", False)


def customer(client_id: str, *meters: Meter, status: str = "A", last_name: str = "Doe") -> Customer:
    """A customer with one premise."""
    premise = Premise("5113305555", meters, True, "", "118 Orchard Lane", "Springfield", "IL", "62704")
    return Customer(client_id, account_status(status), (premise,), "John", last_name)


class FixedClock:
    """It is Tuesday, a quarter to two."""

    def now(self) -> datetime:
        return NOW

    def monotonic(self) -> float:
        return 0.0

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(0 * seconds)


def sign_in_page(look: Look, presenter: SignInPresenter) -> SignInPage:
    """The page at work."""
    page = SignInPage(look, presenter.state)
    page.attach(presenter)
    return page


def in_window(
    qtbot: QtBot, look: Look, page: StepPage, width: int = 1280, height: int = 800
) -> InstallerWindow:
    """The program's own window around one page, shown and active; it lives until the test ends."""
    window = InstallerWindow(look, [page], {INSTALLS: View(QWidget(), "Installs")})
    qtbot.addWidget(window, before_close_func=lambda _: window.hide())
    window.resize(width, height)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window

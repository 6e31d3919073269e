"""The tracker's view in its window over real services, for the tests of what it shows and does."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

import pytest
from bench import METER, STICKER, Bench
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from installer_app.domain.errors import NoNetwork, RefusalCode, Refused
from installer_app.domain.job import InstallJob
from installer_app.domain.mac import MacAddress
from installer_app.presenters.tracker.view import TrackerPresenter
from installer_app.ui.shell.view import INSTALLS, View
from installer_app.ui.theme import Look
from installer_app.ui.tracker.model import Column
from installer_app.ui.tracker.view import TrackerView
from installer_app.ui.window import InstallerWindow

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
OTHER = MacAddress("54:0F:57:FF:FE:59:9F:AA")
THIRD = MacAddress("DA:7A:CC:00:41:7D")


@dataclass
class Desk:
    """The view in its window over real services."""

    view: TrackerView
    presenter: TrackerPresenter
    services: Bench
    window: InstallerWindow

    async def send(self, meter_id: str = METER.meter_id, mac: MacAddress = STICKER.mac) -> InstallJob:
        """A bind of a meter, as far as one pass of the outbox brings it."""
        meter, sticker = replace(METER, meter_id=meter_id), replace(STICKER, mac=mac)
        job = await self.services.tracker.submit(self.services.order(meter, sticker))
        await self.services.tracker.step()
        settle()
        return job

    async def three(self) -> tuple[InstallJob, InstallJob, InstallJob]:
        """One that pairs, one that needs a person, one that waits; in the table the second comes first."""
        pairing = await self.send("1001")
        self.services.box.fail("bind", Refused(RefusalCode.METER_ALREADY_BOUND, 400))
        refused = await self.send("2002", OTHER)
        self.services.box.fail("bind", NoNetwork())
        return pairing, refused, await self.send("3003", THIRD)

    @property
    def meters(self) -> list[str]:
        """The meter's number in each row, from the top."""
        model = self.view.table.model()
        cells = [model.index(row, Column.METER) for row in range(model.rowCount(QModelIndex()))]
        return [str(cell.data()).split(",")[0] for cell in cells]

    def click_row(self, row: int) -> None:
        """A click into the middle of a row."""
        table = self.view.table
        middle = table.visualRect(table.model().index(row, Column.CUSTOMER)).center()
        QTest.mouseClick(table.viewport(), LEFT, NONE, middle)
        settle()

    def filter(self, word: str) -> None:
        """A click on one of the filters."""
        button = next(b for b in self.view.filters.buttons if b.text() == word)
        QTest.mouseClick(button, LEFT)
        settle()

    def type(self, text: str) -> None:
        """Key by key, into the search."""
        self.view.search.entry.setFocus()
        QTest.keyClicks(self.view.search.entry, text)
        settle()

    async def press(self, action: str) -> None:
        """One of the buttons of the details, and what it starts."""
        QTest.mouseClick(self.view.details.choices.buttons[action], LEFT)
        await self.presenter.action.ended()
        settle()

    @property
    def offered(self) -> list[str]:
        """The actions that can be pressed."""
        buttons = self.view.details.choices.buttons.items()
        return [key for key, button in buttons if button.isVisible() and button.isEnabled()]


@pytest.fixture
async def desk(look: Look, qtbot: QtBot) -> AsyncIterator[Desk]:
    """Signed in, with the tracker on show and nothing in it."""
    services = await Bench().signed_in()
    presenter = TrackerPresenter(services.tracker, services.clock, services.cadence)
    view = TrackerView(look, presenter)
    window = InstallerWindow(look, [], {INSTALLS: View(view, "Installs on this laptop")})
    qtbot.addWidget(window, before_close_func=lambda _: window.hide())
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    presenter.enter()
    window.show_view("installs")
    yield Desk(view, presenter, services, window)
    await presenter.action.ended()


def settle() -> None:
    """Let what is posted happen."""
    QApplication.sendPostedEvents()
    QApplication.processEvents()


def words(widget: QWidget) -> str:
    """What a screen reader says of it."""
    return f"{widget.accessibleName()} {widget.accessibleDescription()}".strip()

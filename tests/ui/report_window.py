"""A window with the report of an install."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bench import Bench
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from installer_app.presenters.report.view import ReportPresenter
from installer_app.scan.photo_reader import PillowPhotos
from installer_app.scan.reader import QrStickerReader
from installer_app.services.preferences import PreferenceBook
from installer_app.ui.report.press import PdfPress
from installer_app.ui.report.view import ReportView
from installer_app.ui.shell.view import View
from installer_app.ui.theme import Look
from installer_app.ui.window import InstallerWindow

LEFT, KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@dataclass
class Desk:
    """The view in its window, over real services, the real reader, and the real disk."""

    view: ReportView
    presenter: ReportPresenter
    services: Bench
    window: InstallerWindow

    async def done(self) -> None:
        await self.presenter.action.ended()
        await self.presenter.keep_action.ended()
        QApplication.processEvents()

    async def save(self, to: Path) -> None:
        """Press the button, and choose that file."""
        QTest.mouseClick(self.view.save_button, LEFT)
        dialog = self.view.findChild(QFileDialog)
        assert isinstance(dialog, QFileDialog)
        dialog.fileSelected.emit(str(to))
        dialog.close()
        await self.done()

    @property
    def said(self) -> str:
        return self.view.message.banner.accessibleName() if self.view.message.isVisible() else ""


@asynccontextmanager
async def a_desk(look: Look, qtbot: QtBot) -> AsyncIterator[Desk]:
    """With one accepted bind, whose report is on show."""
    services = await Bench().signed_in()
    job = await services.submit()
    await services.tracker.step()
    presenter = ReportPresenter(
        services.journal,
        PreferenceBook(services.recents),
        *(QrStickerReader(), PillowPhotos(), PdfPress(QPageSize(QPageSize.PageSizeId.A4)), services.clock),
    )
    view = ReportView(look, presenter, printers=lambda: False)
    views = {"report": View(view, "Report", presenter.enter, presenter.leave)}
    window = InstallerWindow(look, [], views)
    qtbot.addWidget(window, before_close_func=lambda _: window.hide())
    window.resize(1280, 800)
    window.show_view("report")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    presenter.choose_install(job.job_id)
    presenter.enter()
    view.take_focus()
    yield Desk(view, presenter, services, window)
    for action in (presenter.action, presenter.keep_action):
        await action.ended()


def name_it(desk: Desk, name: str = "Ana Ruiz") -> None:
    desk.view.subject.technician.entry.setFocus()
    QTest.keyClicks(desk.view.subject.technician.entry, name)

"""The icon in the system's tray: how the installs stand, news of them, and the way back to the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from installer_app.language import tr
from installer_app.presenters.tracker.news import News
from installer_app.ui.theme import Look
from installer_app.ui.widgets.dress import Menu

SECONDS = 8


class Tray(QObject):
    """Where there is no tray it does nothing, and ``there`` says so. A click on news carries its job's id."""

    open_wanted = Signal()
    installs_wanted = Signal()
    quit_wanted = Signal()
    job_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        super().__init__(parent)
        self._available = available
        self._told = News("", "")
        self.menu = Menu(look, parent)
        for words, signal in (
            (tr("Open"), self.open_wanted),
            (tr("Installs"), self.installs_wanted),
            (tr("Quit"), self.quit_wanted),
        ):
            self.menu.addAction(words).triggered.connect(signal)
        # The window's own: one of 256 for every screen, at three times its size, is 9 MB of pixels.
        self.icon = QSystemTrayIcon(look.icons.of_window("app", look.theme.ink), self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(self._clicked)
        if self.there:
            self.icon.show()

    @property
    def there(self) -> bool:
        """Whether there is a tray to live in. It may come later than the program does."""
        return self._available()

    def show_summary(self, text: str) -> None:
        """The line under the pointer: how the installs stand."""
        self.icon.setToolTip(text)
        # In this order: whether there is a tray has to be asked of the display.
        if not self.icon.isVisible() and self.there:
            self.icon.show()

    def show_news(self, news: News) -> bool:
        """A notification of the system's; whether there is anything to show it with."""
        if not self.there or not QSystemTrayIcon.supportsMessages():
            return False
        self._told = news
        self.icon.showMessage(news.title, news.text, self.icon.icon(), SECONDS * 1000)
        return True

    def close(self) -> None:
        """Leave the tray."""
        self.icon.hide()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # The menu opens by itself.
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.open_wanted.emit()

    def _clicked(self) -> None:
        if self._told.job_id:
            self.job_wanted.emit(self._told.job_id)
        else:
            self.installs_wanted.emit()

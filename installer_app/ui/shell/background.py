"""The program while nobody looks at its window: an icon in the tray, news of installs, and the way back."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from installer_app.presenters.desk import Desk
from installer_app.presenters.tracker.news import News
from installer_app.services.preferences import PreferenceBook
from installer_app.ui.shell.call_up import to_front
from installer_app.ui.shell.tray import Tray
from installer_app.ui.widgets.announce import announce


class Background:
    """``show_job`` opens an install in the tracker, "" only that; ``leave`` closes the program, or asks."""

    def __init__(
        self,
        tray: Tray,
        window: QWidget,
        desk: Desk,
        preferences: PreferenceBook,
        show_job: Callable[[str], None],
        leave: Callable[[], None],
    ) -> None:
        self.tray, self._window, self._desk, self._preferences = tray, window, desk, preferences
        self._show_job = show_job
        tray.open_wanted.connect(self.come_back)
        tray.installs_wanted.connect(lambda: self._open(""))
        tray.job_wanted.connect(self._open)
        tray.quit_wanted.connect(leave)
        desk.news.told.add(self._tell)
        desk.wizard.changed.add(lambda _: tray.show_summary(desk.summary))
        tray.show_summary(desk.summary)

    def step_aside(self) -> None:
        """The window gets out of the way, into the tray if there is one, and the outbox works on."""
        if self.tray.there:
            # A tray that has come only now has no icon of ours yet, and nothing else would lead back.
            self.tray.show_summary(self._desk.summary)
            self._window.hide()
        else:
            self._window.showMinimized()

    def come_back(self) -> None:
        """The window, in front of the others."""
        to_front(self._window)

    def _open(self, job_id: str) -> None:
        self.come_back()
        self._show_job(job_id)

    def _tell(self, news: News) -> None:
        """Aloud in the window; as a notification to who looks elsewhere, and wants that."""
        announce(self._window, f"{news.title}. {news.text}")
        if self._preferences.now.notify and not self._window.isActiveWindow():
            self.tray.show_news(news)

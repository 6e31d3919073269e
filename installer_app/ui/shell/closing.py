"""Whether the window may be closed: what would be left unsent is asked about first."""

import asyncio

from PySide6.QtWidgets import QMessageBox

from installer_app.presenters.frame.quitting import QuitQuestion, quit_question
from installer_app.services.journal import Journal
from installer_app.ui.shell.background import Background
from installer_app.ui.shell.notice import ask
from installer_app.ui.theme import Look
from installer_app.ui.window import InstallerWindow


class Closing:
    """``closed`` is set once it is closed for good."""

    def __init__(self, look: Look, window: InstallerWindow, journal: Journal, background: Background) -> None:
        self._look, self._window = look, window
        self._journal, self._background = journal, background
        self._may_close = self._closes_soon = False
        self.closed = asyncio.Event()

    def wanted(self) -> bool:
        """Somebody closes it: whether it closes now."""
        journal = self._journal
        if not journal.gate.is_open:
            # Whether something is to be asked is not known yet; once, however often it is closed meanwhile.
            if not self._closes_soon:
                journal.gate.when_open(self._close)
            self._closes_soon = True
            return False
        question = quit_question(
            journal.live, keeps_codes=journal.keeps_codes, tray=self._background.tray.there
        )
        if question is not None and not self._may_close:
            self._ask(question)
            return False
        self.closed.set()
        return True

    def _ask(self, question: QuitQuestion) -> None:
        """Over the window, which may be in the tray; once, however often it is closed meanwhile."""
        self._background.come_back()
        if self._window.findChild(QMessageBox) is None:
            ask(self._look, self._window, question, self._close_for_good, self._background.step_aside)

    def _close_for_good(self) -> None:
        self._may_close = True
        self._close()

    def _close(self) -> None:
        self._window.close()

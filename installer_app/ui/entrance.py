"""What is seen of the program first: its window with the sign-in page, painted before the rest is made."""

from PySide6.QtCore import QSize

from installer_app.presenters.frame.shell import ShellState
from installer_app.presenters.sign_in.state import SignInState
from installer_app.ui.pages.sign_in import SignInPage
from installer_app.ui.shell.fit import DRAWN, Fit
from installer_app.ui.theme import Look
from installer_app.ui.window import LEAST_HEIGHT, LEAST_WIDTH, InstallerWindow


class Entrance:
    """``window`` has all that stands around the pages, and of these the first.

    ``closed``: somebody did not wait for the rest.
    """

    def __init__(self, look: Look, page: SignInState, shell: ShellState) -> None:
        self.look = look
        self.page = SignInPage(look, page)
        self.window = InstallerWindow(look, [self.page])
        self.window.show_shell(shell)
        self.fit = Fit(self.window, QSize(LEAST_WIDTH, LEAST_HEIGHT))
        self.closed = False
        self.window.close_wanted = self._close_wanted

    def _close_wanted(self) -> bool:
        self.closed = True
        return True

    def show(self, *, alone: bool) -> None:
        """Show the window; with nobody there (``alone``) it is of one size."""
        if alone:
            self.window.resize(DRAWN)
        self.window.show()
        if not alone:
            self.fit.follow()

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

    What is pressed around the page before there is more is kept, and said again once it is. ``closed``:
    somebody did not wait for that.
    """

    def __init__(self, look: Look, page: SignInState, shell: ShellState) -> None:
        self._look = look
        self.page = SignInPage(look, page)
        self.window = window = InstallerWindow(look, [self.page])
        window.show_shell(shell)
        self._fit = Fit(window, QSize(LEAST_WIDTH, LEAST_HEIGHT))
        self.closed = self._is_heard = False
        self._early: list[tuple[str, tuple[str, ...]]] = []
        window.close_wanted = self._close_wanted
        window.theme_chosen.connect(lambda name: self._keep("theme_chosen", name))
        window.menu_chosen.connect(lambda key: self._keep("menu_chosen", key))
        window.help_wanted.connect(lambda: self._keep("help_wanted"))

    def show(self, *, alone: bool) -> None:
        """Show the window; with nobody there (``alone``) it is of one size."""
        if alone:
            self.window.resize(DRAWN)
        self.window.show()
        if not alone:
            self._fit.follow()

    def wear_icon(self) -> None:
        """The window's own, drawn in all its sizes: nobody waits for that."""
        self.window.setWindowIcon(self._look.icons.of_window("app", self._look.theme.ink))

    def is_heard(self) -> None:
        """Whoever does what is pressed hears it from now on, and at once what was pressed before."""
        self._is_heard = True
        early, self._early = self._early, []
        for signal, words in early:
            getattr(self.window, signal).emit(*words)

    def _keep(self, signal: str, *words: str) -> None:
        if not self._is_heard:
            self._early.append((signal, words))

    def _close_wanted(self) -> bool:
        self.closed = True
        return True

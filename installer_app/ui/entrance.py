"""What is seen of the program first: its window with the sign-in page, painted before the rest is made."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from installer_app.presenters.frame.shell import ShellState
from installer_app.presenters.sign_in.state import SignInState
from installer_app.ui.pages.sign_in import SignInPage
from installer_app.ui.shell.fit import DRAWN, Fit
from installer_app.ui.theme import Look
from installer_app.ui.window import LEAST_HEIGHT, LEAST_WIDTH, InstallerWindow

if TYPE_CHECKING:
    from installer_app.ui.shell.call_up import CallUp
    from installer_app.ui.shell.somebody import Somebody


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
        self.closed = self._handed_over = False
        self._early: list[tuple[str, tuple[object, ...]]] = []
        self._on_kept: Callable[[], None] = lambda: None
        self._call_up: CallUp | None = None
        self._has_keys = False
        window.close_wanted = self._close_wanted
        window.theme_chosen.connect(lambda name: self._keep("theme_chosen", name))
        window.menu_chosen.connect(lambda key: self._keep("menu_chosen", key))
        window.help_wanted.connect(lambda: self._keep("help_wanted"))
        window.tracker_wanted.connect(lambda: self._keep("tracker_wanted"))
        window.keys_pressed.connect(lambda name, place: self._keep("keys_pressed", name, place))
        window.opened.connect(lambda what: self._keep("opened", what))

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

    @cached_property
    def somebody(self) -> "Somebody":
        """Looked for from when it is first asked for: on show by then, and not before there is a loop."""
        from installer_app.ui.shell.somebody import Somebody

        return Somebody(self.window)

    def tell_when_kept(self, on_kept: Callable[[], None]) -> None:
        """Tell who loads the rest that something is kept for it, or the window closed; at once, if so."""
        self._on_kept = on_kept
        if self._early or self.closed:
            on_kept()

    def make_keys(self) -> None:
        """The window's shortcuts, once: nobody waits for them."""
        if self._has_keys:
            return
        from installer_app.ui.shell.shortcuts import make_shortcuts

        make_shortcuts(self.window, self.window.keys_pressed.emit)
        self._has_keys = True

    def hear_second_starts(self, name: str) -> None:
        """A second start on the same data folder brings this window to the front, from now on."""
        if self._call_up is None and not self.closed:
            from installer_app.ui.shell.call_up import CallUp, to_front

            self._call_up = CallUp(name, self.window)
            self._call_up.called.connect(lambda: to_front(self.window))
            self._call_up.opened.connect(self.window.opened)

    def leave(self) -> None:
        """Hear no second start any more. Once left, leaving does nothing."""
        if self._call_up is not None:
            self._call_up.close()

    def hand_over(self) -> None:
        """Whoever does what is pressed hears it from now on, and at once what was pressed before."""
        self._handed_over = True
        early, self._early = self._early, []
        for signal, words in early:
            getattr(self.window, signal).emit(*words)

    def _keep(self, signal: str, *words: object) -> None:
        if not self._handed_over:
            self._early.append((signal, words))
            self._on_kept()

    def _close_wanted(self) -> bool:
        self.closed = True
        self.leave()  # the program is about to end: a start that was told it is open would be lost
        self._on_kept()
        return True

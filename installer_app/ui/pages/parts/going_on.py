"""What an earlier run left unfinished: a line on the sign-in page, the offer on the customer page."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.started.going_on import GoingOn, GoingOnState
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.banner import Banner
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.icon_line import IconLine

BELOW, GAP = Space.S24, Space.S8


class GoOnSlot(QWidget):
    """On the customer page: go on, or start anew. Takes no room while nothing is offered.

    ``after`` gets the keyboard when the offer goes away.
    """

    def __init__(self, look: Look, presenter: GoingOn, after: QWidget) -> None:
        super().__init__()
        self._after = after
        self.banner = Banner(look, "wait", "clock")
        self.go_on = Button(look, tr("Go on"), kind="primary", compact=True)
        self.anew = Button(look, tr("Start anew"), compact=True)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.anew)
        row.addWidget(self.go_on)
        self.banner.set_action(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, BELOW)
        column.addWidget(self.banner)
        self.go_on.clicked.connect(presenter.go_on)
        self.anew.clicked.connect(presenter.start_anew)
        # The page gives the keyboard to its own first field as it is entered.
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._take_keyboard)
        presenter.changed.add(self.show_state)
        self.show_state(presenter.state)

    def show_state(self, state: GoingOnState) -> None:
        """Paint it."""
        came = bool(state.title) and self.isHidden()
        if state.title:
            self.banner.set_message("wait", "clock", state.title, state.text)
            self.go_on.setAccessibleDescription(state.title)
            self.anew.setAccessibleDescription(state.title)
        elif self.isAncestorOf(QApplication.focusWidget() or self._after):
            self._after.setFocus()
        self.setVisible(bool(state.title))
        if came:
            self._turn.start()

    def _take_keyboard(self) -> None:
        if self.isVisible():
            self.go_on.setFocus()


class WaitsLine(QWidget):
    """On the sign-in page: whose install waits. It names no customer."""

    def __init__(self, look: Look, presenter: GoingOn) -> None:
        super().__init__()
        self.line = IconLine(look, "clock")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, BELOW)
        column.addWidget(self.line)
        presenter.changed.add(self.show_state)
        self.show_state(presenter.state)

    def show_state(self, state: GoingOnState) -> None:
        """Paint it."""
        self.line.set_text(state.waits)
        self.setVisible(bool(state.waits))

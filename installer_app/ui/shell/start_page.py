"""The page in place of the window: why there is none, and what may be done about it."""

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.frame.start import WORDS, Choice, StartProblem
from installer_app.ui.look.tokens import Space
from installer_app.ui.shell.save_as import ask_where
from installer_app.ui.theme import Look
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.message_slot import MessageSlot
from installer_app.ui.widgets.text import Small, Title
from installer_app.ui.widgets.theme_switch import PRODUCT

WIDTH = 680
MARGIN = Space.S32


class StartPage(QWidget):
    """Paints a ``StartProblem``; ``chosen`` waits for one of its choices. Closing the window is CLOSE.

    ``export_to`` is the file that was chosen with EXPORT; ``closed`` stays true, whoever waits or not.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.export_to = Path()
        self.closed = False
        self._choice: asyncio.Future[Choice] | None = None
        self.title = Title(look)
        self.reason = MessageSlot(look)
        self.file = Small(look, ink="ink2", ident=True)
        self.outcome = MessageSlot(look, above=Space.S16)
        self.buttons: dict[Choice, Button] = {}
        self._row = QHBoxLayout()
        self._row.setSpacing(Space.S12)
        self._row.addStretch(1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addSpacing(Space.S20)
        column.addWidget(self.reason)
        column.addSpacing(Space.S8)
        column.addWidget(self.file)
        column.addWidget(self.outcome)
        column.addStretch(1)
        column.addSpacing(Space.S24)
        column.addLayout(self._row)
        self.setWindowTitle(PRODUCT)
        self.setWindowIcon(look.icons.of_window("app", look.theme.ink))
        self.setMinimumWidth(look.px(WIDTH))

    def show_problem(self, problem: StartProblem) -> None:
        """Paint it."""
        message = problem.message
        self.setWindowTitle(f"{message.title} · {PRODUCT}")
        self.title.setText(message.title)
        self.reason.show_message(message, titled=False)
        self.file.setText(problem.file)
        self.file.setVisible(bool(problem.file))
        self.outcome.show_message(problem.outcome)
        self._show_choices(problem.choices)
        self.resize(self.width(), self._column.totalHeightForWidth(self.width()))

    async def chosen(self) -> Choice:
        """The next choice; CLOSE if the window was closed before anybody waited for one."""
        if self.closed:
            return Choice.CLOSE
        self._choice = asyncio.get_running_loop().create_future()
        try:
            return await self._choice
        finally:
            self._choice = None

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed = True
        self._choose(Choice.CLOSE)
        super().closeEvent(event)

    def _show_choices(self, choices: tuple[Choice, ...]) -> None:
        for key in Choice:
            if key in choices and key not in self.buttons:
                self._add_button(key)
            if key in self.buttons:
                self.buttons[key].setVisible(key in choices)
        # A new list is to be chosen, not to happen by Enter.
        first = choices[-2 if choices[-1] is Choice.START_ANEW else -1]
        self.buttons[first].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_button(self, key: Choice) -> None:
        text, icon = tr(WORDS[key][0]), WORDS[key][1]
        kind = "primary" if key in (Choice.START_ANEW, Choice.TRY_AGAIN) else "secondary"
        button = Button(self._look, text, kind, icon)
        press = self._ask_where if key is Choice.EXPORT else lambda: self._choose(key)
        button.clicked.connect(press)
        self.buttons[key] = button
        self._row.addWidget(button)

    def _ask_where(self) -> None:
        ask_where(self, self._export_chosen)

    def _export_chosen(self, to: Path) -> None:
        self.export_to = to
        self._choose(Choice.EXPORT)

    def _choose(self, key: Choice) -> None:
        if self._choice is not None and not self._choice.done():
            self._choice.set_result(key)

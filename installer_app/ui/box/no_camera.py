"""Why there is no live picture, in few words: the other ways in stand right below."""

from PySide6.QtWidgets import QHBoxLayout

from installer_app.presenters.messages import Message
from installer_app.ui.theme import Look
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.details import DetailsLink, DetailsPanel
from installer_app.ui.widgets.text import H3, Body, Small

PAD = 16


class NoCameraCard(Card):
    """In the camera's place. ``again`` is pressed to try again."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, padding=PAD, spacing=8)
        self._message: Message | None = None
        self.again = Button(
            look, self.tr("Try again"), icon="refresh", busy_text=self.tr("Trying…"), compact=True
        )
        self._title = H3(look)
        self._happened = Small(look)
        self._todo = Body(look)
        self._panel = DetailsPanel(look)
        self._details = DetailsLink(look, self._panel)
        pressed = QHBoxLayout()
        pressed.setSpacing(12)
        pressed.addWidget(self.again)
        pressed.addWidget(self._details)
        pressed.addStretch(1)
        for part in (self._title, self._todo, self._happened):
            self.column.addWidget(part)
        self.column.addLayout(pressed)
        self.column.addWidget(self._panel)
        self.set_edge("warn")

    @property
    def words(self) -> str:
        """What it says."""
        return " ".join((self._title.text(), self._todo.text()))

    def show_problem(self, message: Message) -> None:
        """Take it over; announced when it comes."""
        if message == self._message:
            return
        announced = self._message is not None and message.title == self._message.title
        self._message = message
        self._title.setText(message.title)
        self._happened.setText(message.happened)
        self._todo.setText(message.todo)
        self._details.set_source(lambda: message.details)
        if not announced:
            announce(self, f"{message.title}. {message.text}")

    def show_trying(self, trying: bool) -> None:
        """Whether the camera is being asked again just now."""
        self.again.set_busy(trying)

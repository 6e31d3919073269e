"""The place of a page's message: a banner while there is one, and no gap where there is none."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from installer_app.ui.theme import Look
from installer_app.ui.widgets.text import Small

if TYPE_CHECKING:
    from installer_app.presenters.messages.message import Message
    from installer_app.ui.widgets.banner import Banner


class MessageSlot(QWidget):
    """``above`` and ``below`` are the gaps around the banner, in logical pixels; they go away with it."""

    def __init__(self, look: Look, *, above: int = 0, below: int = 0) -> None:
        super().__init__()
        self._look = look
        self._banner: Banner | None = None
        self._says: Small | None = None
        self._shown: Message | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, above, 0, below)
        self.hide()

    @property
    def banner(self) -> "Banner":
        """Made with the first message: most pages never have one."""
        if self._banner is None:
            from installer_app.ui.widgets.banner import Banner

            self._banner = Banner(self._look)
            self._column.insertWidget(0, self._banner)
        return self._banner

    def show_words(self, words: str) -> None:
        """A line below the banner: what somebody else said, and not we."""
        if self._says is None:
            if not words:
                return
            # The banner first: a screen reader goes by the order in which they are made.
            self.banner.show()
            self._says = Small(self._look)
            self._column.addWidget(self._says)
        self._says.setText(words)
        self._says.setVisible(bool(words))

    def show_message(self, message: "Message | None", *, titled: bool = True) -> bool:
        """Show a message, or none; True if one has come. Without ``titled`` its title stands elsewhere.

        One that is ``still`` there takes the new words in without a word aloud.
        """
        if message == self._shown:
            return False
        self._shown = message
        if message is None:
            self.hide()
            return False
        title, text = (message.title, message.text) if titled else (message.happened, message.todo)
        details = message.details
        self.banner.set_message(
            *(message.kind, message.icon, title, text),
            (lambda: details) if details else None,
            aloud=not message.still,
        )
        self.show()
        return not message.still

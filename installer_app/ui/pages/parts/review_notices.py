"""What to know before a bind: a banner each."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from installer_app.presenters.messages.message import Message
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.banner import Banner


class Notices(QWidget):
    """Their page hides it while there is none."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._messages: tuple[Message, ...] = ()
        self.banners: list[Banner] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, Space.S24, 0, 0)
        self._column.setSpacing(Space.S16)

    def show_messages(self, messages: tuple[Message, ...]) -> None:
        """Show these, in their order."""
        if messages == self._messages:
            return
        self._messages = messages
        for banner in self.banners:
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self.banners = [Banner(self._look, m.kind, m.icon, m.title, m.text) for m in messages]
        for banner in self.banners:
            self._column.addWidget(banner)

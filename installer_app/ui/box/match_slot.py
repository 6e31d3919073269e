"""On the scan page: what the box list of this laptop says, and the offer to fill in a code from it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.box.match import BoxMatchPresenter, BoxMatchState
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.banner import Banner
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.message_slot import MessageSlot

BELOW = Space.S16


class BoxMatchSlot(QWidget):
    """Takes no room while there is nothing to say."""

    def __init__(self, look: Look, presenter: BoxMatchPresenter) -> None:
        super().__init__()
        self.message = MessageSlot(look, below=BELOW)
        self.offer = Banner(look, "wait", "databridge")
        self.use = Button(look, tr("Use its code"), compact=True)
        self.offer.set_action(self.use)
        self._offered = QWidget()
        inside = QVBoxLayout(self._offered)
        inside.setContentsMargins(0, 0, 0, BELOW)
        inside.addWidget(self.offer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message)
        column.addWidget(self._offered)
        self.use.clicked.connect(presenter.use_code)
        presenter.changed.add(self.show_state)
        self.show_state(presenter.state)

    def show_state(self, state: BoxMatchState) -> None:
        """Paint it."""
        self.message.show_message(state.message)
        if state.offer:
            words = tr("It was read then. Compare it with the sticker before you go on.")
            self.offer.set_message("wait", "databridge", state.offer, words)
        self._offered.setVisible(bool(state.offer))
        self.setVisible(bool(state.offer) or state.message is not None)

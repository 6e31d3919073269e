"""On the meter page: which meter today's list names, and the way out if nothing can be installed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.today.stops import StopsPresenter, StopsState
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.icon_line import IconLine
from installer_app.ui.widgets.link import Link
from installer_app.ui.widgets.message_slot import MessageSlot


class MeterStop(QWidget):
    """Takes no room while the customer is none of today's list. ``could_not`` carries the stop's id."""

    could_not = Signal(str)

    def __init__(self, look: Look, presenter: StopsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.words = IconLine(look, "pin", ident=True)
        self.link = Link(look, tr("Could not install…"))
        self.doubt = MessageSlot(look, above=Space.S8)
        row = QHBoxLayout()
        row.setSpacing(Space.S12)
        row.addWidget(self.words, 1)
        row.addWidget(self.link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.S16)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.doubt)
        self.link.clicked.connect(self._could_not)
        presenter.changed.add(self.show_state)
        self.show_state(presenter.state)

    def show_state(self, state: StopsState) -> None:
        """Paint it."""
        here = state.here
        self.setVisible(here is not None)
        self.doubt.show_message(state.doubt)
        if here is not None:
            self.words.set_text(here.meter_words)
            self.link.setVisible(here.to_go)

    def _could_not(self) -> None:
        here = self._presenter.state.here
        if here is not None:
            self.could_not.emit(here.stop_id)

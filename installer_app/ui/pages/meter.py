"""The meter page: which of the customer's meters the technician stands before."""

from collections.abc import Callable

from PySide6.QtGui import QPalette

from installer_app.language import tr
from installer_app.presenters.frame.shell import BACK, PRIMARY, BarButton, BarState
from installer_app.presenters.meter.page import MeterPresenter, MeterState
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.base import StepPage
from installer_app.ui.pages.parts.meter_choices import MeterChoices
from installer_app.ui.theme import Look
from installer_app.ui.widgets.message_slot import MessageSlot

REPLACE = "replace"


class MeterPage(StepPage):
    """Paints ``MeterState``. Space and arrow keys choose; Enter (the primary) or a double click goes on."""

    def __init__(self, look: Look, presenter: MeterPresenter, on_back: Callable[[], None]) -> None:
        super().__init__(look)
        self._presenter = presenter
        self._on_back = on_back
        self.show_title(
            tr("Which meter?"),
            tr("Read the number on the meter itself, then choose the same one here."),
        )
        self.message = MessageSlot(look, below=Space.S24)
        self.choices = MeterChoices(look)
        self.body.addWidget(self.message)
        self.body.addWidget(self.choices)
        self.choices.chosen.connect(presenter.choose)
        self.choices.taken.connect(presenter.go_on)
        self.choices.reached.connect(self.scroll_to)
        # With a ground of its own Qt scrolls forty cards by copying them, not by painting each anew.
        self.content.setBackgroundRole(QPalette.ColorRole.Window)
        self.content.setAutoFillBackground(True)
        presenter.changed.add(self.show_state)
        self.show_state(presenter.state)

    def show_state(self, state: MeterState) -> None:
        """Paint it."""
        self.choices.show_groups(state.groups)
        self.first_focus = self.choices.first()
        self.message.show_message(state.message)
        primary = BarButton(PRIMARY, state.go_on_words, enabled=not state.why_not, kind="primary")
        secondary: tuple[BarButton, ...] = ()
        if state.replaceable:
            words = tr("Replace its {device}", device=state.replaceable)
            secondary = (BarButton(REPLACE, words, "release"),)
        self.show_bar(BarState(back=True, hint=state.why_not, secondary=secondary, primary=primary))

    def press(self, key: str) -> None:
        """The buttons of the bottom bar."""
        if key == BACK:
            self._on_back()
        elif key == REPLACE:
            self._presenter.replace_device()
        elif key == PRIMARY:
            self._presenter.go_on()

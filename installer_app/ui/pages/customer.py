"""The customer page: find the one on the work order, and make sure it is that one."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from installer_app.language import tr
from installer_app.presenters.customer.page import CustomerPresenter, CustomerState
from installer_app.presenters.frame.shell import BACK, PRIMARY, BarButton, BarState
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.base import StepPage
from installer_app.ui.pages.parts.customer_another import CustomerAnother
from installer_app.ui.pages.parts.customer_lookup import CustomerLookup
from installer_app.ui.theme import Look
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.message_slot import MessageSlot

CANCEL, COPY, STOP = "cancel", "copy", "stop"


class CustomerPage(StepPage):
    """Paints ``CustomerState``. Enter in the number field finds; once found it goes on (the primary)."""

    def __init__(self, look: Look, presenter: CustomerPresenter, on_back: Callable[[], None]) -> None:
        super().__init__(look)
        self._presenter = presenter
        self._on_back = on_back
        self.another = CustomerAnother(look)
        self.another_message = MessageSlot(look, above=Space.S24)
        self.lookup = CustomerLookup(look)
        for part in (self.another, self.another_message, self.lookup):
            self.body.addWidget(part)
        self._connect()
        presenter.changed.add(self.show_state)
        self.show_state(presenter.state)

    def show_state(self, state: CustomerState) -> None:
        """Paint it."""
        other = state.another is not None
        if other and state.message is not None:
            words = tr("You asked for one customer, and the server answered with a different one.")
            self.show_title(state.message.title, words)
        else:
            self.show_title(tr("Which customer?"), tr("Type the customer number from your work order."))
        if other and self.lookup.isAncestorOf(QApplication.focusWidget() or self):
            # Left to itself the keyboard would go to whatever is next, Back perhaps.
            self.window().setFocus()
        self.first_focus = None if other else self.lookup.search.number
        self.another.show_another(state.another)
        self.another_message.show_message(state.message if other else None, titled=False)
        self.lookup.setVisible(not other)
        self.bring_into_view(self.lookup.show_state(state))
        self.show_bar(self._bar_for(state))

    def bring_into_view(self, part: QWidget | None) -> None:
        """What has just come; its place is known only once it is laid out."""
        if part is not None:
            QTimer.singleShot(0, part, lambda: self.scroll_to(part))

    def press(self, key: str) -> None:
        """The buttons of the bottom bar; from between two customers both ways lead to the number."""
        other, waits = self._presenter.state.another is not None, bool(self._presenter.state.next_try)
        go_on = self._presenter.try_now if waits else self._presenter.go_on
        actions = {
            BACK: self._look_again if other else self._on_back,
            CANCEL: self._presenter.cancel,
            COPY: self._copy_details,
            STOP: self._stop_trying,
            PRIMARY: self._look_again if other else go_on,
        }
        if key in actions:
            actions[key]()

    def _bar_for(self, state: CustomerState) -> BarState:
        if state.next_try:
            # It is tried again by itself, or just now: the buttons stand still meanwhile.
            words = tr("Looking…") if state.busy else tr("Try now")
            primary = BarButton(PRIMARY, words, kind="primary", busy=state.busy)
            stop = BarButton(STOP, tr("Stop trying"))
            return BarState(True, state.next_try, (stop,), primary, by_itself=True)
        if state.busy:
            cancel = BarButton(CANCEL, tr("Cancel"))
            busy = BarButton(PRIMARY, tr("Looking…"), kind="primary", busy=True)
            return BarState(back=True, secondary=(cancel,), primary=busy)
        if state.another is not None:
            return self._bar_of_another(BarButton(COPY, tr("Copy details"), "copy"))
        if state.offers_next:
            return BarState(
                back=True,
                hint=state.next_who,
                primary=BarButton(PRIMARY, tr("Next stop"), "pin", kind="primary"),
            )
        primary = BarButton(PRIMARY, state.go_on_words, enabled=not state.why_not, kind="primary")
        return BarState(back=True, hint=state.why_not, primary=primary)

    def _bar_of_another(self, copy: BarButton) -> BarState:
        again = BarButton(PRIMARY, tr("Look up again"), "search", kind="primary")
        return BarState(back=True, secondary=(copy,), primary=again)

    def _connect(self) -> None:
        lookup, presenter = self.lookup, self._presenter
        lookup.search.typed.connect(presenter.edit)
        lookup.search.entered.connect(self._entered)
        lookup.search.wanted.connect(lambda: self._find(presenter.find))
        lookup.recents.chosen.connect(lambda number: self._find(lambda: presenter.open_recent(number)))
        lookup.recents.own_wanted.connect(lambda: self._find(presenter.use_sign_in_account))
        lookup.record.accepted.connect(lambda: self._find(presenter.accept_account_number))
        lookup.record.denied.connect(self._look_again)

    def _entered(self) -> None:
        # With a record on show, or a stop on offer, the window presses the primary for the same key.
        if self._presenter.state.card is None and not self._presenter.state.offers_next:
            self._presenter.find()

    def _find(self, find: Callable[[], None]) -> None:
        # From the field, Enter goes on once the record is there and nothing is left to answer.
        self.lookup.search.setFocus()
        if not self._presenter.state.busy:
            find()

    def _stop_trying(self) -> None:
        # Its button goes with it: the keyboard has to be somewhere.
        self.lookup.search.setFocus()
        self._presenter.stop_trying()

    def _look_again(self) -> None:
        self._presenter.look_again()
        self.lookup.search.correct()

    def _copy_details(self) -> None:
        message = self._presenter.state.message
        if message is not None:
            QApplication.clipboard().setText(message.details)
            self.show_bar(self._bar_of_another(BarButton(COPY, tr("Copied"), "check")))
            announce(self, tr("Copied"))

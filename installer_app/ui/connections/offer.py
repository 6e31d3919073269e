"""The question whether to take a connection profile over: whose servers, and what it brings."""

from itertools import zip_longest

from PySide6.QtWidgets import QWidget

from installer_app.language import tr
from installer_app.presenters.connections.state import ConnectionRow, ConnectionsState, OfferCard, OfferFact
from installer_app.presenters.connections.view import ConnectionsPresenter
from installer_app.presenters.frame.shell import PRIMARY, BarButton, BarState
from installer_app.ui.connections.row import ConnectionLine
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.base import StepPage
from installer_app.ui.shell.page_beside import PageBeside
from installer_app.ui.theme import Look
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.detail_row import DetailRow
from installer_app.ui.widgets.message_slot import MessageSlot

AWAY = "away"
MOST_WARNINGS = 3


class OfferView(PageBeside):
    """Paints ``ConnectionsState.offer``."""

    def __init__(self, look: Look, presenter: ConnectionsPresenter) -> None:
        self.page = OfferPage(look, presenter)
        super().__init__(look, self.page)


class OfferPage(StepPage):
    """What stands above the bar. Enter does not take it over: that is pressed by who has read it."""

    def __init__(self, look: Look, presenter: ConnectionsPresenter) -> None:
        super().__init__(look)
        self._presenter = presenter
        self._shown: OfferCard | None = None
        self.message = MessageSlot(look, below=Space.S16)
        self.card = Card(look)
        self.warnings = tuple(MessageSlot(look, below=Space.S16) for _ in range(MOST_WARNINGS))
        self.body.addWidget(self.message)
        for slot in self.warnings:
            self.body.addWidget(slot)
        self.body.addWidget(self.card)
        presenter.changed.add(self.show_state)
        self.show_state(presenter.state)

    def show_state(self, state: ConnectionsState) -> None:
        """Paint it."""
        self.message.show_message(state.message)
        offer = state.offer
        if offer is None:
            return
        if offer != self._shown:
            self._shown = offer
            self._show_offer(offer)
            self.scroll_to_top()
        away = BarButton(AWAY, tr("Do not take it over"))
        words = tr("Replace yours") if offer.replaces else tr("Take it over")
        take = BarButton(PRIMARY, words, enabled=not offer.why_not, kind="primary", busy=state.busy)
        self.show_bar(BarState(hint=offer.why_not, secondary=(away,), primary=take))

    def press(self, key: str) -> None:
        """The buttons of the bottom bar."""
        {AWAY: self._presenter.put_away, PRIMARY: self._presenter.take}[key]()

    def _show_offer(self, offer: OfferCard) -> None:
        self.show_title(
            tr("Take this connection over?"),
            # In a low window the warnings push the card down: this host is read before anything else.
            tr(
                "You would sign in at {host}. Compare it with what depot IT told you.", host=offer.signs_in_at
            ),
        )
        # Three is the most that a profile can be warned of: each has its place.
        for slot, warning in zip_longest(self.warnings, offer.warnings[: len(self.warnings)]):
            slot.show_message(warning)
        self.card.clear_rows()
        row = ConnectionRow("", offer.name, offer.meaning, offer.environment, "")
        self.card.add_row(ConnectionLine(self._look, row))
        for fact in offer.facts:
            self.card.add_row(self._row(fact))

    def _row(self, fact: OfferFact) -> QWidget:
        return DetailRow(self._look, fact.icon, fact.kind, fact.value, fact.note, ident=fact.host)

"""The customer page: find the one on the work order, and make sure it is that one."""

import logging
from collections.abc import Callable
from dataclasses import field
from typing import Any

from installer_app.domain.customer import Standing
from installer_app.domain.errors import AnotherCustomer, InstallerError
from installer_app.domain.text import number_of
from installer_app.frozen import frozen
from installer_app.language import tr
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.base import Presenter
from installer_app.presenters.customer.words import (
    TYPE_A_NUMBER,
    AnotherCard,
    CustomerCard,
    another_card,
    card,
    last_known,
    standing_message,
)
from installer_app.presenters.messages.message import Message, Moment
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.steps import Step
from installer_app.presenters.trying_again import TryingAgain
from installer_app.presenters.words.times import when
from installer_app.services.lookup import Found, Lookup, Match
from installer_app.services.ports import RecentCustomer
from installer_app.services.timing import Timing

log = logging.getLogger(__name__)
# Of a name that still fits on a button.
LONGEST = 32


@frozen
class RecentRow:
    """A customer looked up on this laptop, and when that was."""

    name: str
    number: str
    age: str


@frozen
class CustomerState:
    """What the page shows. ``account_question`` asks for a yes before a billing account may stand in.

    ``next_who`` is whom today's list names next; "" if nobody. ``next_try`` tells when it is tried again by
    itself; "" if it is not.
    """

    number: str = ""
    busy: bool = False
    recents: tuple[RecentRow, ...] = ()
    card: CustomerCard | None = None
    another: AnotherCard | None = None
    account_question: str = ""
    message: Message | None = None
    go_on_words: str = field(default_factory=lambda: tr("Continue"))
    why_not: str = field(default_factory=lambda: tr("Find the customer first"))
    next_who: str = ""
    next_try: str = ""

    @property
    def offers_next(self) -> bool:
        """Whether the primary looks up the next stop of today's list: nothing else is on the page."""
        return bool(self.next_who) and not (self.number or self.card or self.another)


class CustomerPresenter(Presenter[CustomerState]):
    """``on_found`` hears of each record that may be gone on with (or None); ``on_go_on`` of the primary."""

    def __init__(
        self,
        lookup: Lookup,
        timing: Timing,
        on_found: Callable[[Found | None, bool], None],
        on_go_on: Callable[[], None],
    ) -> None:
        super().__init__(CustomerState())
        self._lookup = lookup
        self._clock = timing
        self._on_found = on_found
        self._on_go_on = on_go_on
        self._found: Found | None = None
        self.on_next: Callable[[], None] = lambda: None
        self._waits: str | None = None
        self._asking: str | None = None
        self._again = TryingAgain(timing, Step.CUSTOMER, self._retry, self._show_failure)
        self.action = AsyncAction(self._busy)
        self.recents_action = AsyncAction(lambda _: None)

    def enter(self) -> None:
        """The page is shown: the customers last looked up here come by themselves."""
        self.recents_action.start(self._lookup.recent, self._show_recents, self._no_recents)

    def _show_recents(self, recents: tuple[RecentCustomer, ...]) -> None:
        now = self._clock.now()
        rows = (RecentRow(r.name, r.client_id, when(r.at, now)) for r in recents)
        self._show(recents=tuple(rows))

    def _no_recents(self, problem: InstallerError) -> None:
        log.warning("no recents", extra={"problem": type(problem).__name__})

    def edit(self, number: str) -> None:
        """The number was typed; what was found for another number is taken away."""
        number = number_of(number)
        if number != self.state.number:
            self._give_up()
            self._clear()
            self._show(number=number)

    def find(self) -> None:
        """Look up the number typed; for the account of the sign-in there is a link of its own."""
        if not self.state.number:
            self._show(message=TYPE_A_NUMBER.said())
            return
        self._start(self.state.number)

    def use_sign_in_account(self) -> None:
        """Look up the account of the sign-in."""
        self._give_up()
        self._clear()
        self._show(number="")
        self._start("")

    def open_recent(self, client_id: str) -> None:
        """Look up a customer of the recents."""
        self.edit(client_id)
        self._start(self.state.number)

    def accept_account_number(self) -> None:
        """The technician's word that the number typed is the billing account of this customer."""
        if self._found is not None and self._found.match is Match.BY_ACCOUNT_NUMBER:
            self._show(account_question="")
            self._settle(self._found, vouched=True)

    def look_again(self) -> None:
        """Away with an answer about somebody else; the number stays to be corrected."""
        self._clear()

    def start_over(self) -> None:
        """A fresh page for the next customer, or for another sign-in."""
        self._give_up()
        self._again.end()
        self._found = None
        self._show(**{**_empty(), "number": ""})

    def forget_recents(self) -> None:
        """They are of who has signed out."""
        self.recents_action.cancel()
        self._show(recents=())

    def cancel(self) -> None:
        """Give up the look-up under way."""
        self._give_up()

    def tick(self) -> None:
        """Time goes by: what waits for its next try may have it now."""
        if not self.action.busy:
            self._again.tick()

    def network_is_back(self) -> None:
        """The system says so."""
        self._again.network_is_back()

    def try_now(self) -> None:
        """Look up at once, and not at its time, what the servers had no answer for."""
        if self._again.on and not self.action.busy:
            self._again.pressed()
            self._show(message=None)
            self._retry()

    def stop_trying(self) -> None:
        """No more tries by itself, nor the one under way; what was met is still said."""
        if self._again.on:
            self._give_up()
            self._again.stop()

    def offer_next(self, who: str) -> None:
        """Whom today's list names next."""
        self._show(next_who=who)

    def go_on(self) -> None:
        """Press the primary."""
        if self.state.offers_next:
            self.on_next()
        elif not self.state.why_not:
            self._on_go_on()

    def _start(self, asked: str) -> None:
        if self._asking == asked:
            return  # it is being looked up already
        self._again.end()
        self._show(message=None, next_try="")
        self._ask(asked)

    def _retry(self) -> None:
        if not self.action.busy:
            self._ask(self.state.number)

    def _ask(self, asked: str) -> None:
        started = self.action.start(
            lambda: self._lookup.find(asked), self._show_found, lambda p: self._failed(p, asked)
        )
        self._asking, self._waits = (asked, None) if started else (self._asking, asked)

    def _give_up(self) -> None:
        self.action.cancel()
        self._asking = self._waits = None

    def _busy(self, busy: bool) -> None:
        """The look-up for another number, given up, has to end before the next can begin."""
        self._show(busy=busy)
        if busy:
            return
        self._asking = None
        asked, self._waits = self._waits, None
        if asked is not None and asked == self.state.number:
            self._start(asked)

    def _show_found(self, found: Found) -> None:
        if found.asked != self.state.number:
            return  # the number was changed while the answer was on its way
        self._found = found
        self._again.end()
        self._show(next_try="", message=None)
        customer = found.customer
        if found.match is Match.ANOTHER:
            problem = AnotherCustomer(found.asked, customer.client_id)
            message = message_for(problem, Moment(Step.CUSTOMER, self._clock.now(), found.asked))
            self._show(
                another=another_card(found),
                card=None,
                message=message,
                why_not=tr("This is another customer"),
            )
            self._on_found(None, False)
            return
        question = ""
        if found.match is Match.BY_ACCOUNT_NUMBER:
            question = tr(
                "{account} is a billing account of customer {customer}. Is this the one?",
                account=found.asked,
                customer=customer.client_id,
            )
        as_of = when(found.at, self._clock.now()) if found.last_known else ""
        self._show(card=card(customer, as_of), another=None, account_question=question)
        self._settle(found, vouched=False)

    def _settle(self, found: Found, vouched: bool) -> None:
        customer, why_not = found.customer, ""
        if self.state.account_question:
            why_not = tr("Say whether this is the customer")
        if customer.status.standing is Standing.NO:
            why_not = tr("This account can’t be bound")
        name = customer.name if len(customer.name) <= LONGEST else tr("this customer")
        message = standing_message(customer)
        if found.last_known and customer.status.standing is not Standing.NO:
            message = last_known(found.at, self._clock.now())
        self._show(
            message=message,
            why_not=why_not,
            go_on_words=tr("Continue with {name}", name=name),
        )
        self._on_found(found, vouched)

    def _failed(self, problem: InstallerError, asked: str) -> None:
        if asked != self.state.number:
            return  # as above
        self._again.failed(problem, asked)

    def _show_failure(self, _: InstallerError, message: Message, next_try: str) -> None:
        self._clear(message=message, next_try=next_try)

    def _clear(self, **shows: Any) -> None:
        if not shows:
            self._again.end()
        if self._found is not None:
            self._found = None
            self._on_found(None, False)
        self._show(**(_empty() | shows))


def _empty() -> dict[str, Any]:
    fresh = CustomerState()
    taken_away = ("card", "another", "account_question", "message", "go_on_words", "why_not", "next_try")
    return {name: getattr(fresh, name) for name in taken_away}

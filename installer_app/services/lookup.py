"""Find a customer, and make sure that the answer is about that customer."""

import logging
from datetime import datetime
from enum import StrEnum

from installer_app.domain.customer import Customer
from installer_app.domain.errors import Intercepted, NoNetwork, ServerDown, StoreUnavailable
from installer_app.domain.job import Place
from installer_app.frozen import frozen
from installer_app.services.ports import Clock, KeptCustomer, RecentCustomer, Recents
from installer_app.services.session import Session

log = logging.getLogger(__name__)


class Match(StrEnum):
    """How the answer fits what was asked (contract: Customer, Decision)."""

    SAME = "same"
    BY_ACCOUNT_NUMBER = "by account number"
    ANOTHER = "another"


@frozen
class Found:
    """An answer. ``asked`` is empty for the account of the sign-in; ``at`` is when it was asked for.

    ``last_known``: there was no answer just now, this is the one before.
    """

    asked: str
    customer: Customer
    match: Match
    at: datetime
    last_known: bool = False


class Lookup:
    """Customer syncs for a person, remembered as recents when they fit."""

    def __init__(self, session: Session, recents: Recents, clock: Clock) -> None:
        self._session = session
        self._recents = recents
        self._clock = clock

    async def find(self, asked: str) -> Found:
        """Sync the customer with that number, or the account of the sign-in for "".

        Where the servers cannot be reached, what they said last, if that is kept. Raises what
        ``PowerBox.customer`` raises. An answer about somebody else is returned with its ``match``; nobody may
        go on with ANOTHER.
        """
        number = asked.strip()
        at = self._clock.now()
        try:
            customer = await self._ask(number)
        except (NoNetwork, Intercepted, ServerDown):
            kept = await self._last_known(number)
            if kept is None:
                raise
            return Found(number, kept.customer, _match(number, kept.customer), kept.at, last_known=True)
        found = Found(number, customer, _match(number, customer), at)
        if found.match is not Match.ANOTHER:
            await self._remember(found)
        return found

    async def _ask(self, number: str) -> Customer:
        if self._session.offline_as is not None:
            raise NoNetwork("working offline")
        return await self._session.reach(lambda box: box.customer(number or None))

    async def recent(self) -> tuple[RecentCustomer, ...]:
        """The customers last looked up in this place, newest first."""
        place = self._session.place
        return tuple(await self._recents.customers(_whose(place))) if place is not None else ()

    async def _remember(self, found: Found) -> None:
        place, kept = self._session.place, KeptCustomer(found.customer, found.at)
        if place is None:
            return
        try:
            own_of = "" if found.asked else place.sign_in_id
            await self._recents.remember_customer(_whose(place), kept, own_of)
        except StoreUnavailable as problem:
            # A customer that is not remembered is found again by number: no reason to stop the technician.
            log.warning("customer not remembered", extra={"problem": type(problem).__name__})

    async def _last_known(self, number: str) -> KeptCustomer | None:
        place = self._session.place
        if place is None:
            return None
        try:
            return await self._recents.kept_customer(_whose(place), number, place.sign_in_id)
        except StoreUnavailable as problem:
            log.warning("customers not read", extra={"problem": type(problem).__name__})
            return None


def _whose(place: Place) -> str:
    """Of which utility and which sign-in: the next shift sees nothing of the last one's customers."""
    return f"{place.base_url} {place.sign_in_id}"


def _match(asked: str, customer: Customer) -> Match:
    if not asked or customer.client_id == asked:
        return Match.SAME
    return Match.BY_ACCOUNT_NUMBER if customer.has_account_number(asked) else Match.ANOTHER

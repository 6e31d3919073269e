"""Find a customer, and make sure that the answer is about that customer."""

import logging
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from installer_app.domain.customer import Customer
from installer_app.domain.errors import StoreUnavailable
from installer_app.services.ports import Clock, RecentCustomer, Recents
from installer_app.services.session import Session

log = logging.getLogger(__name__)


class Match(StrEnum):
    """How the answer fits what was asked (contract: Customer, Decision)."""

    SAME = "same"
    BY_ACCOUNT_NUMBER = "by account number"
    ANOTHER = "another"


@dataclass(frozen=True, slots=True)
class Found:
    """An answer. ``asked`` is empty for the account of the sign-in; ``at`` is when it was asked for."""

    asked: str
    customer: Customer
    match: Match
    at: datetime


class Lookup:
    """Customer syncs for a person, remembered as recents when they fit."""

    def __init__(self, session: Session, recents: Recents, clock: Clock) -> None:
        self._session = session
        self._recents = recents
        self._clock = clock

    async def find(self, asked: str) -> Found:
        """Sync the customer with that number, or the account of the sign-in for "".

        Raises what ``PowerBox.customer`` raises. An answer about somebody else is returned with its
        ``match``; nobody may go on with ANOTHER.
        """
        number = asked.strip()
        at = self._clock.now()
        customer = await self._session.reach(lambda box: box.customer(number or None))
        found = Found(number, customer, _match(number, customer), at)
        if found.match is not Match.ANOTHER:
            await self._remember(found)
        return found

    async def recent(self) -> tuple[RecentCustomer, ...]:
        """The customers last looked up in this place, newest first."""
        signed_in = self._session.signed_in
        if signed_in is None:
            return ()
        return tuple(await self._recents.customers(signed_in.place.base_url))

    async def _remember(self, found: Found) -> None:
        signed_in = self._session.signed_in
        if signed_in is None:
            return
        customer = found.customer
        address = customer.premises[0].short if customer.premises else ""
        recent = RecentCustomer(customer.client_id, customer.name, address, found.at)
        try:
            await self._recents.remember_customer(signed_in.place.base_url, recent)
        except StoreUnavailable as problem:
            # A customer that is not remembered is found again by number: no reason to stop the technician.
            log.warning("customer not remembered", extra={"problem": type(problem).__name__})


def _match(asked: str, customer: Customer) -> Match:
    if not asked or customer.client_id == asked:
        return Match.SAME
    return Match.BY_ACCOUNT_NUMBER if customer.has_account_number(asked) else Match.ANOTHER

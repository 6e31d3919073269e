"""A customer on the pages that show one: found, chosen from, and ready to bind."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import timedelta
from typing import Any

from bench import DEMO, STICKER, TECH
from fakes import FakePowerBox
from memory_stores import MemoryRecents, MemoryStore

from installer_app.domain.customer import Customer
from installer_app.presenters.customer.page import CustomerPresenter
from installer_app.presenters.flow import Draft, reachable, with_customer
from installer_app.presenters.meter.page import MeterPresenter
from installer_app.presenters.review.words import rows_of
from installer_app.presenters.steps import Step
from installer_app.services.filing import Filing
from installer_app.services.journal import Journal
from installer_app.services.lookup import Found, Lookup, Match
from installer_app.services.ports import Clock, PowerBox
from installer_app.services.session import Session
from installer_app.services.timing import Timing

# Controls (but for the line break of a message's details), and what turns the direction of text (UAX #9).
DISORDERLY = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Pages:
    """The customer page and the meter page, with the look-up behind them. They stay, as in the program."""

    def __init__(self, clock: Clock) -> None:
        self._box = OneCustomer()
        self._session = Session(self._open)
        self._recents = MemoryRecents()
        self._draft = Draft(signed_in_as=TECH.client_id)
        lookup = Lookup(self._session, self._recents, clock)
        self._customer = CustomerPresenter(lookup, Timing(clock), self._found, lambda: None)
        journal = Journal(MemoryStore(), clock, timedelta(seconds=2), Filing())
        self._meter = MeterPresenter(journal, clock, self._chosen, lambda: None)

    async def show(self, customer: Customer, asked: str) -> list[str]:
        """What is wrong with the pages once that customer came, asked for by ``asked`` and by its number."""
        if self._session.signed_in is None:
            await self._session.sign_in(DEMO, TECH)
        self._box.found = customer
        wrong: list[str] = []
        for number in dict.fromkeys((asked, customer.client_id.strip(), "")):
            wrong += await self._look_up(number, customer)
        self._customer.start_over()
        self._recents.found.clear()
        return wrong

    async def _look_up(self, number: str, customer: Customer) -> list[str]:
        page = self._customer
        page.start_over()
        page.edit(number)
        if number:
            page.find()
        else:
            page.use_sign_in_account()
        await page.action.ended()
        page.accept_account_number()
        page.enter()
        await page.recents_action.ended()
        found = self._draft.found
        if page.state.card is None and page.state.another is None:
            return [f"nothing is shown: {page.state.message}"]
        if found is None:
            return list(unsayable(page.state))
        wrong = [*unsayable(page.state), *self._goes_on(customer)]
        if number not in ("", customer.client_id) and found.match is not Match.BY_ACCOUNT_NUMBER:
            wrong.append("another customer may be gone on with")
        return wrong

    def _goes_on(self, customer: Customer) -> Iterator[str]:
        self._meter.show_customer(customer)
        bindable = [(p.premise_id, m.meter_id) for p in customer.premises for m in p.meters if m.bindable]
        for premise_id, meter_id in bindable[:2]:
            self._meter.choose(premise_id, meter_id)
            rows = rows_of(replace(self._draft, sticker=STICKER, sticker_vouched=True))
            yield from unsayable(rows)
            if not rows or rows[1].value != meter_id:
                yield "the meter chosen is not the one to be bound"
        if not bindable and Step.SCAN in reachable(self._draft):
            yield "a meter that cannot be bound may be gone on with"
        yield from unsayable(self._meter.state)

    def _found(self, found: Found | None, vouched: bool) -> None:
        self._draft = with_customer(self._draft, found, vouched)

    def _chosen(self, premise: Any, meter: Any) -> None:
        self._draft = replace(self._draft, premise=premise, meter=meter)

    async def _open(self, *_: object) -> PowerBox:
        return self._box


class OneCustomer(FakePowerBox):
    """Answers everything with the one that is put in."""

    found: Customer | None = None

    async def customer(self, _: str | None) -> Customer:
        """Whoever was asked for."""
        assert self.found is not None
        return self.found


def unsayable(value: Any) -> Iterator[str]:
    """Texts within it that cannot be written down, or that change how what stands around them reads."""
    waiting = [value]
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            try:
                value.encode()
            except UnicodeEncodeError:
                yield f"half a character in {value[:40]!r}"
            if DISORDERLY.search(value):
                yield f"a control character in {value[:40]!r}"
        elif isinstance(value, tuple):
            waiting += value
        elif is_dataclass(value):
            waiting += [getattr(value, field.name) for field in fields(value)]

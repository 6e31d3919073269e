"""Today's stops on the pages of an install: which one this is, the next one, and what does not fit."""

from collections.abc import Callable

from installer_app.domain.errors import InstallerError
from installer_app.domain.listed import Difference, Differs, differences
from installer_app.domain.standing import Standing
from installer_app.domain.stop import Stop
from installer_app.frozen import frozen
from installer_app.language import mark, plural, tr
from installer_app.presenters.base import Presenter
from installer_app.presenters.in_order import InOrder
from installer_app.presenters.messages.message import Kind, Message
from installer_app.presenters.today.words import badge_of, summary, title_of
from installer_app.presenters.words.jobs import StateWords
from installer_app.services.day_list import DayList
from installer_app.services.lookup import Found, Match
from installer_app.services.ports import Clock

MOST, FEWER = 4, 3


@frozen
class StopCard:
    """One stop as a card; ``here``: it is the one on the page."""

    stop_id: str
    time: str
    who: str
    address: str
    badge: StateWords
    here: bool = False


@frozen
class StopHere:
    """The stop that the customer on the page belongs to: what the list says of it."""

    stop_id: str
    words: str
    meter_words: str
    to_go: bool


@frozen
class StopsState:
    """``cards`` for a wide page and ``fewer`` for a narrow one; ``all_words`` lead to the whole list.

    ``next_who`` is whom to go to next; "" if there is nobody. It does not depend on who is on the page: the
    customer page, which is followed here, hears of it. ``doubt`` is what the list names and the record does
    not have: a notice, never a block. ``practice``: a list is on offer.
    """

    any: bool = False
    title: str = ""
    summary: str = ""
    cards: tuple[StopCard, ...] = ()
    fewer: tuple[StopCard, ...] = ()
    all_words: str = ""
    here: StopHere | None = None
    next_who: str = ""
    doubt: Message | None = None
    practice: bool = False


class StopsPresenter(Presenter[StopsState]):
    """Follows the customer page. ``on_open`` hears the customer number to be looked up."""

    def __init__(
        self, day_list: DayList, clock: Clock, on_open: Callable[[str], None], *, practice: bool = False
    ) -> None:
        super().__init__(StopsState(practice=practice, title=tr("Today")))
        self._list, self._clock, self._on_open = day_list, clock, on_open
        self._number = self._opened = ""
        self._found: Found | None = None
        self._work = InOrder(lambda: None, self._failed)
        self.action = self._work.action
        day_list.changed.add(lambda _: self.refresh())
        self.refresh()

    def open(self, stop_id: str) -> None:
        """Fill in a stop's number, and look it up."""
        standing = self._list.standing_of(stop_id)
        if standing is not None:
            self._opened = stop_id
            self._on_open(standing.stop.work.number)
            self.refresh()

    def open_next(self) -> None:
        """The same for the stop to go to next."""
        upcoming = self._list.next()
        if upcoming is not None:
            self.open(upcoming.stop_id)

    def follow(self, number: str) -> None:
        """Another number stands in the field."""
        if number != self._number:
            self._number = number
            self.refresh()

    def found(self, found: Found | None, vouched: bool) -> None:
        """A record was found, or lost; ``vouched``: the number is known to be this customer's account."""
        self._found = found
        self.refresh()
        here = self._here()
        if found is None or here is None:
            return
        number = found.customer.client_id
        if found.match is Match.BY_ACCOUNT_NUMBER and vouched and number not in here.stop.numbers:
            self._work.do(lambda: self._list.is_of(here.stop.stop_id, number))

    def start_over(self) -> None:
        """For the next customer."""
        self._number = self._opened = ""
        self._found = None
        self.refresh()

    def refresh(self) -> None:
        """Paint it anew."""
        standings, here, upcoming = self._list.standings, self._here(), self._list.next()
        shown = here.stop if here is not None else upcoming
        self._show(
            any=bool(standings),
            title=self._title(),
            summary=summary(self._list.counts),
            cards=self._cards(standings, shown, MOST),
            fewer=self._cards(standings, shown, FEWER),
            all_words=plural(len(standings), tr("See the list"), tr("See all {n}", n=len(standings))),
            here=_here_words(here) if here is not None else None,
            next_who=upcoming.work.who if upcoming is not None else "",
            doubt=self._doubt(here),
        )

    def _title(self) -> str:
        day, today = self._list.day, self._list.today
        return tr("Today") if day == today else title_of(day, today)

    def _here(self) -> Standing | None:
        """The stop of the customer on the page: the one opened, else the first to go to, else the first."""
        number = self._number or (self._found.customer.client_id if self._found is not None else "")
        stops = self._list.here(number) if number else ()
        opened = next((one for one in stops if one.stop.stop_id == self._opened), None)
        to_go = next((one for one in stops if one.state.to_go), None)
        return opened or to_go or next(iter(stops), None)

    def _cards(self, standings: tuple[Standing, ...], shown: Stop | None, most: int) -> tuple[StopCard, ...]:
        """So many around the one shown: what comes after it counts more than what was before."""
        at = shown.place - 1 if shown is not None else len(standings)
        first = max(0, min(at - (most - 2), len(standings) - most))
        return tuple(self._card(one) for one in standings[first : first + most])

    def _card(self, one: Standing) -> StopCard:
        upcoming, here, work = self._list.next(), self._here(), one.stop.work
        badge = badge_of(one, self._clock.now(), is_next=upcoming is one.stop)
        is_here = here is not None and here.stop is one.stop
        if is_here and one.state.to_go:
            badge = StateWords(tr("Now"), "pin", "act", badge.rank)
        return StopCard(one.stop.stop_id, work.time, work.who, work.address, badge, is_here)

    def _doubt(self, here: Standing | None) -> Message | None:
        if self._found is None or here is None or self._found.match is Match.ANOTHER:
            return None
        told = differences(here.stop.work, self._found.customer)
        return doubt_words(told) if told else None

    def _failed(self, _: InstallerError) -> None:
        """The number is learnt again at the next look-up: no reason to stop the technician."""


_DIFFERS = {
    Differs.NAME: mark("The list says “{listed}”, the record says “{recorded}”."),
    Differs.METER: mark("Meter {listed} of the list is not in this record."),
    Differs.PREMISE: mark("Premise {listed} of the list is not in this record."),
}


def doubt_words(told: tuple[Difference, ...]) -> Message:
    """What does not fit, and how to find out."""
    happened = " ".join(tr(_DIFFERS[one.what], listed=one.listed, recorded=one.recorded) for one in told)
    todo = tr("Ask for the name, and read the number on the meter. You may go on. Nothing was sent.")
    return Message(Kind.WARN, "warning", tr("List and record differ"), happened, todo)


def _here_words(here: Standing) -> StopHere:
    work = here.stop.work
    meter = tr("meter {meter}", meter=work.meter) if work.meter else ""
    parts = (tr("Stop {place}", place=here.stop.place), work.time, meter, work.notes)
    at_meter = tr("Today’s list names no meter.")
    if work.meter:
        at_meter = tr("Today’s list names meter {meter}.", meter=work.meter)
    return StopHere(here.stop.stop_id, " · ".join(filter(None, parts)), at_meter, not here.state.ticked)

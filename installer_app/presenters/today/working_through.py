"""Today's list and its stops, over the pages on which they are worked through."""

from collections.abc import Callable
from pathlib import Path

from installer_app.frozen import frozen
from installer_app.presenters.customer.page import CustomerPresenter
from installer_app.presenters.review.page import ReviewPresenter
from installer_app.presenters.today.stops import StopsPresenter
from installer_app.presenters.today.view import TodayPresenter
from installer_app.presenters.wizard import WizardPresenter
from installer_app.services.day_list import DayList
from installer_app.services.listeners import Listeners
from installer_app.services.ports import Clock


@frozen
class Pages:
    """Whose state tells whether the page may be left for another stop."""

    wizard: WizardPresenter
    customer: CustomerPresenter
    review: ReviewPresenter


@frozen
class Ways:
    """``next_customer`` clears the pages; ``unless_lost`` asks first where that loses what was scanned."""

    next_customer: Callable[[], None]
    unless_lost: Callable[[Callable[[], None]], None]


class WorkingThrough:
    """``stop_started`` hears each stop that is gone to.

    ``a_list`` is one to practise with, or None.
    """

    def __init__(
        self,
        day_list: DayList,
        clock: Clock,
        pages: Pages,
        ways: Ways,
        a_list: Path | None,
    ) -> None:
        self._pages, self._ways = pages, ways
        customer = pages.customer
        self.today = TodayPresenter(day_list, clock, a_list)
        self.stops = StopsPresenter(day_list, clock, customer.open_recent, practice=a_list is not None)
        self.stop_started: Listeners[str] = Listeners()
        customer.changed.add(lambda state: self.stops.follow(state.number))
        customer.on_next = self.stops.open_next
        self.stops.changed.add(lambda state: customer.offer_next(state.next_who))
        # A list of the run before is there already.
        customer.offer_next(self.stops.state.next_who)
        self.today.on_start = self.start
        self.today.on_recorded = self._leave

    def start(self, stop_id: str) -> None:
        """To the customer page, with a stop of today's list looked up; before a sign-in, to that one first.

        What is on its way to the gateway is not left behind. The stop that is worked at is gone on with, and
        before another one takes the place of a sticker that was scanned, it is asked.
        """
        here, draft = self.stops.state.here, self._pages.wizard.state.draft
        at_it = here is not None and here.stop_id == stop_id and draft.found is not None and not draft.job_id
        if at_it or self._pages.review.action.busy or not draft.signed_in_as:
            self.stop_started.tell(stop_id)
        else:
            self._ways.unless_lost(lambda: self._open(stop_id))

    def _open(self, stop_id: str) -> None:
        self._ways.next_customer()
        self.stops.open(stop_id)
        self.stop_started.tell(stop_id)

    def _leave(self, stop_id: str) -> None:
        """Nothing could be installed at the stop on the page: the next customer, unless a bind was made."""
        here, draft = self.stops.state.here, self._pages.wizard.state.draft
        if here is None or here.stop_id != stop_id or self._pages.review.action.busy:
            return
        if draft.signed_in_as and not draft.job_id:
            self._ways.next_customer()

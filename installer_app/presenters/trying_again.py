"""A page that tries again by itself: what it says of it, and when the try is due."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from installer_app.domain.errors import InstallerError
from installer_app.language import tr
from installer_app.presenters.messages.message import Message, Moment
from installer_app.presenters.steps import Step
from installer_app.presenters.words.times import clock
from installer_app.services.next_try import NextTry
from installer_app.services.timing import Timing

Paint = Callable[[InstallerError, Message, str], None]


class TryingAgain:
    """The clock's tick drives it, so that it wakes with a computer that slept, and nothing runs beside it.

    ``retry`` begins a try; while one is under way it does nothing. ``paint`` gets the problem, its message,
    and the words on the next try by itself ("" without one).
    """

    def __init__(self, timing: Timing, step: Step, retry: Callable[[], None], paint: Paint) -> None:
        self._timing, self._step = timing, step
        self._retry, self._paint = retry, paint
        self._next = NextTry(timing)
        self._met: tuple[InstallerError, datetime, str] | None = None
        self._by_hand = False

    @property
    def on(self) -> bool:
        """Whether there will be another try."""
        return self._next.on

    def failed(self, problem: InstallerError, asked: str = "", *, by_itself: bool = True) -> None:
        """A try met this; ``asked`` is the customer number looked up.

        Without ``by_itself`` no other follows.
        """
        self._met = (problem, self._timing.now(), asked)
        self._next.follows(problem)
        if not by_itself:
            self._next.stop()
        by_hand, self._by_hand = self._by_hand, False
        self._say(still=not self._next.news and not by_hand)

    def pressed(self) -> None:
        """A person begins the next try: what it meets is said to them, also if that is the same again."""
        self._by_hand = True

    def tick(self) -> None:
        """Time goes by; not to be called while a try is under way."""
        if self._next.due:
            self._retry()
        elif self._next.on:
            self._say(still=True)

    def network_is_back(self) -> None:
        """The system says so."""
        self._next.network_is_back()
        if self._next.due:
            self._retry()

    def stop(self) -> None:
        """A person wants no more tries: what was met is still said, and what to do instead."""
        if self._next.on:
            self._next.stop()
            self._say(still=False)

    def end(self) -> None:
        """It is over: there is an answer, or something else is asked for."""
        self._next.stop()
        self._met, self._by_hand = None, False

    def _say(self, *, still: bool) -> None:
        if self._met is None:
            return
        problem, at, asked = self._met
        again = self._next.at if self._next.on else None
        from installer_app.presenters.messages.table import message_for  # the words of all that can happen

        message = message_for(problem, Moment(self._step, at, asked, again=again))
        words = "" if again is None else next_try(again, asked=self._next.asked)
        self._paint(problem, replace(message, still=still), words)


def next_try(at: datetime, *, asked: bool) -> str:
    """When it is tried again; ``asked``: because the server wants rest until then."""
    if asked:
        return tr("The server asks us to wait until {time}", time=clock(at))
    return tr("Next try at {time}", time=clock(at))

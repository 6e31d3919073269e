"""What About says of updates: who is asked and when, what came of it, and the newer version with its page."""

import logging
import sys
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import urlsplit

from installer_app.domain.errors import InstallerError
from installer_app.domain.news import Doubt, News
from installer_app.frozen import frozen
from installer_app.language import mark, spoken, tr
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.base import Presenter
from installer_app.presenters.words.times import dated, when
from installer_app.services.ports import Clock
from installer_app.services.updates import Off, Updates

log = logging.getLogger(__name__)
_SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}
_OFF = {
    Off.POLICY: mark("Off: no policy of depot IT on this laptop names a place to ask. Nobody is asked."),
    Off.PRACTICE: mark("Off in practice. Nobody is asked."),
}
_DOUBTS = {
    Doubt.POLICY: mark(
        "Depot IT’s policy names no address or key that can be used. Nobody was asked. Show this to depot IT."
    ),
    Doubt.UNREACHABLE: mark("The server could not be reached. It is tried again in an hour."),
    Doubt.UNTRUSTED: mark("This connection is not trusted, so nothing was read. Show this to depot IT."),
    Doubt.ELSEWHERE: mark(
        "We were sent on to another address, and did not go there. It may be the sign-in page of a Wi-Fi."
    ),
    Doubt.REFUSED: mark("The server does not have it. Show this to depot IT."),
    Doubt.TOO_LARGE: mark("What came is too large, and was not read. Show this to depot IT."),
    Doubt.SIGNATURE: mark(
        "What came could not be read: its signature does not fit, so it was not believed. Show this to "
        "depot IT."
    ),
    Doubt.UNREADABLE: mark(
        "What came could not be read: it is no news of versions. It may be the sign-in page of a Wi-Fi."
    ),
    Doubt.OLDER: mark(
        "What came is older than what was seen before, so it was not believed. Show this to depot IT."
    ),
    Doubt.EXPIRED: mark(
        "What came is out of date, so it cannot tell whether there is a newer version. Show this to depot IT."
    ),
}


@frozen
class Offer:
    """A newer version. ``page`` is "" where none is named; ``host`` is its server."""

    title: str
    text: str
    note: str = ""
    too_old: str = ""
    page: str = ""
    host: str = ""
    not_opened: str = ""


@frozen
class UpdatesState:
    """``on``: somebody is asked. ``doubted``: the last time gave nothing that could be believed."""

    on: bool = False
    how: str = ""
    asked: str = ""
    result: str = ""
    doubted: bool = False
    offer: Offer | None = None
    busy: bool = False


class UpdatesPresenter(Presenter[UpdatesState]):
    """``waits``: whether an install is on its way just now; then nothing is asked by itself.

    ``on_newer`` hears when there is something to tell outside About as well.
    """

    def __init__(self, updates: Updates | None, clock: Clock, waits: Callable[[], bool]) -> None:
        super().__init__(UpdatesState())
        self._updates, self._clock, self._waits = updates, clock, waits
        self._by_itself = False
        self.on_newer: Callable[[], None] = lambda: None
        self.action = AsyncAction(lambda busy: self._show(busy=busy))
        self.refresh()

    @property
    def newer(self) -> str:
        """The version that is newer than this program; "" if none is known."""
        news = self._updates.newer if self._updates is not None else None
        return news.version if news is not None else ""

    def begin(self, *, by_itself: bool) -> None:
        """The window is painted: what the last run knew, and from then on once a day (``by_itself``)."""
        if self._updates is None or self._updates.off is not None or not by_itself:
            return
        self.action.start(self._updates.load, self._loaded, self._not_loaded)

    def tick(self) -> None:
        """Time goes by: ask if it is time to, and no install is on its way."""
        if self._by_itself and self._updates is not None and self._updates.due and not self._waits():
            self.check()

    def check(self) -> None:
        """Ask now."""
        if self._updates is not None and self._updates.off is None:
            self.action.start(self._updates.look, lambda _: self._told(), lambda _: self._told())

    def refresh(self) -> None:
        """Paint it anew."""
        if self._updates is None or self._updates.off is not None:
            off = self._updates.off if self._updates is not None else None
            self.state = UpdatesState(how=tr(_OFF[off or Off.POLICY]))
            self.changed.tell(self.state)
            return
        asked, doubt = self._updates.now.asked, self._updates.now.doubt
        self._show(
            on=True,
            how=tr(
                "Once a day, at {host}, as depot IT’s policy says. Nothing about this laptop is sent, and "
                "nothing is installed by itself.",
                host=self._updates.host,
            ),
            asked=tr("Last asked: {when}", when=when(asked, self._clock.now()))
            if asked
            else tr("Not asked yet"),
            result=self._result(doubt),
            doubted=doubt is not None,
            offer=self._offer(self._updates.newer),
        )

    def page_not_opened(self) -> None:
        """The system has no browser, or did not start it."""
        if (offer := self.state.offer) is not None:
            words = tr("This computer could not open the page: {address}", address=offer.page)
            self._show(offer=replace(offer, not_opened=words))

    def _loaded(self, _: None) -> None:
        self._by_itself = True
        self._told()

    def _not_loaded(self, problem: InstallerError) -> None:
        log.warning("what is known of updates not read", extra={"problem": type(problem).__name__})
        self._loaded(None)

    def _told(self) -> None:
        self.refresh()
        self.on_newer()

    def _result(self, doubt: Doubt | None) -> str:
        updates = self._updates
        if doubt is not None:
            return tr(_DOUBTS[doubt])
        if updates is None or updates.now.news is None or updates.newer is not None:
            return ""  # or the offer tells
        return tr("This is the newest version.") if updates.known else tr(_DOUBTS[Doubt.EXPIRED])

    def _offer(self, news: News | None) -> Offer | None:
        if news is None or self._updates is None:
            return None
        page = news.page(_SYSTEMS.get(sys.platform, ""))
        released = dated(news.released)
        return Offer(
            tr("Version {version} is there", version=news.version),
            tr("Released: {date}. Ask depot IT, or open the page.", date=released)
            if page
            else tr("Released: {date}. Ask depot IT for it.", date=released),
            news.note(spoken()),
            tr("Depot IT wants versions before {version} no longer used.", version=news.minimum)
            if self._updates.too_old
            else "",
            page,
            urlsplit(page).hostname or "",
        )

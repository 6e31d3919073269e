"""Whether a newer version is there: asked once a day where IT's policy says so, told, and nothing more."""

import json
import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Protocol

from installer_app.domain.errors import StoreUnavailable
from installer_app.domain.news import Doubt, News, NewsUnusable, release_of
from installer_app.frozen import frozen
from installer_app.services.ports import Clock, Recents

log = logging.getLogger(__name__)
NOTE = "updates"
DAILY = timedelta(days=1)
# Who could not be reached was not asked; but a laptop without signal is not to try without end.
UNREACHED = timedelta(hours=1)


class Off(StrEnum):
    """Why nobody is asked."""

    PRACTICE = "practice"
    POLICY = "policy"


@frozen
class Bulletin:
    """A feed as it came, and the signature beside it (minisign's text)."""

    feed: bytes
    signature: bytes


class NewsSource(Protocol):
    """Where news come from, and who can tell whether they are genuine."""

    @property
    def host(self) -> str:
        """Who is asked."""
        ...

    async def fetch(self) -> Bulletin:
        """What lies there now. Raises NewsUnusable."""
        ...

    async def read(self, bulletin: Bulletin) -> News:
        """What it says, its signature checked first. Raises NewsUnusable."""
        ...


@frozen
class Looked:
    """When was last asked, why that gave nothing, and the news last believed."""

    asked: datetime | None = None
    doubt: Doubt | None = None
    news: News | None = None


class Updates:
    """Asks, and keeps what was believed.

    The signed feed itself is kept, and read anew at each start: so it is believed only under the key that the
    policy names today, and with another key begins anew. A feed whose number is less than the kept one's is
    refused, one past its date cannot tell (as The Update Framework has it: rollback and freeze, §5.4).
    """

    def __init__(
        self, source: NewsSource | None, recents: Recents, clock: Clock, own: str, off: Off = Off.POLICY
    ) -> None:
        """``own``: this program's version. Without a ``source`` nobody is asked, and ``off`` says why."""
        self._source, self._recents, self._clock, self._own = source, recents, clock, own
        self.off = off if source is None else None
        self.now = Looked()
        self._bulletin: Bulletin | None = None

    @property
    def host(self) -> str:
        """Who is asked."""
        return self._source.host if self._source is not None else ""

    @property
    def newer(self) -> News | None:
        """The news, if their version is newer than this program; also of a feed that has run out since."""
        news = self.now.news
        return news if news is not None and release_of(news.version) > release_of(self._own) else None

    @property
    def too_old(self) -> bool:
        """Whether IT wants this version used no more."""
        news = self.now.news
        return news is not None and release_of(self._own) < release_of(news.minimum)

    @property
    def known(self) -> bool:
        """Whether "the newest version" may be said: what was believed has not run out."""
        news = self.now.news
        return self.now.doubt is None and news is not None and self._clock.now() < news.expires

    @property
    def due(self) -> bool:
        """Whether it is time to ask. A clock that was set back does not keep us from it."""
        if self._source is None:
            return False
        if self.now.asked is None:
            return True
        rest = UNREACHED if self.now.doubt is Doubt.UNREACHABLE else DAILY
        return not timedelta() <= self._clock.now() - self.now.asked < rest

    async def load(self) -> None:
        """What was kept by the last run. Raises StoreUnavailable."""
        if self._source is None:
            return
        kept = _read(await self._recents.recall(NOTE) or "")
        self.now = Looked(kept.asked, kept.doubt)
        if kept.bulletin is None:
            return
        try:
            news = await self._source.read(kept.bulletin)
        except NewsUnusable as unusable:
            log.info("kept news not believed", extra={"problem": unusable.doubt.value})
        else:
            self._bulletin, self.now = kept.bulletin, replace(self.now, news=news)

    async def look(self) -> None:
        """Ask now. What comes of it is in ``now``; that it could not be kept only shows in the log."""
        if self._source is None:
            return
        # First: a run that ends amid it is not to ask at each start.
        await self._hold(replace(self.now, asked=self._clock.now()))
        try:
            bulletin = await self._source.fetch()
            news = await self._source.read(bulletin)
            self._judge(bulletin, news)
        except NewsUnusable as unusable:
            log.info("news not believed", extra={"problem": unusable.doubt.value})
            await self._hold(replace(self.now, doubt=unusable.doubt))
        else:
            self._bulletin = bulletin
            await self._hold(replace(self.now, doubt=None, news=news))

    def _judge(self, bulletin: Bulletin, news: News) -> None:
        before = self.now.news
        if before is not None and self._bulletin is not None:
            changed = news.sequence == before.sequence and bulletin.feed != self._bulletin.feed
            if news.sequence < before.sequence or changed:
                raise NewsUnusable(Doubt.OLDER)
        if news.expires <= self._clock.now():
            raise NewsUnusable(Doubt.EXPIRED)

    async def _hold(self, now: Looked) -> None:
        self.now = now
        try:
            await self._recents.remember(NOTE, _written(now, self._bulletin))
        except StoreUnavailable as problem:
            log.warning("news not kept", extra={"problem": problem.reason.value})


@frozen
class _Kept:
    asked: datetime | None = None
    doubt: Doubt | None = None
    bulletin: Bulletin | None = None


def _written(now: Looked, bulletin: Bulletin | None) -> str:
    values = {"asked": now.asked.isoformat() if now.asked else "", "doubt": now.doubt or ""}
    if bulletin is not None:
        values |= {"feed": bulletin.feed.decode(), "signature": bulletin.signature.decode()}
    return json.dumps(values)


def _read(text: str) -> _Kept:
    """What another version wrote, or nobody, is nothing."""
    try:
        values: Mapping[str, str] = json.loads(text)
        asked = datetime.fromisoformat(values["asked"]).astimezone(UTC)
        doubt = Doubt(values["doubt"]) if values["doubt"] else None
        signed = "feed" in values
        bulletin = Bulletin(values["feed"].encode(), values["signature"].encode()) if signed else None
    except (ValueError, TypeError, KeyError, AttributeError):
        return _Kept()
    return _Kept(asked, doubt, bulletin)

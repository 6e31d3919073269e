"""The feed at the policy's address: fetched with nothing said of this laptop, believed if it is signed."""

import asyncio
from urllib.parse import urlsplit

from installer_app.domain.news import Doubt, News, NewsUnusable
from installer_app.frozen import frozen
from installer_app.services.updates import Bulletin
from installer_app.settings import UpdateFeed, is_loopback
from installer_app.updates.minisign import fits, read_key, read_signature
from installer_app.web.small_files import NotGot, Obstacle, Wanted, small_files

BESIDE = ".minisig"
LARGEST_FEED, LARGEST_SIGNATURE = 65_536, 4_096  # bytes
SECONDS = 20.0  # for both together
_DOUBT = {
    Obstacle.UNREACHABLE: Doubt.UNREACHABLE,
    Obstacle.UNTRUSTED: Doubt.UNTRUSTED,
    Obstacle.MOVED: Doubt.ELSEWHERE,
    Obstacle.REFUSED: Doubt.REFUSED,
    Obstacle.TOO_LARGE: Doubt.TOO_LARGE,
}


@frozen
class SignedFeed:
    """Fits ``services.updates.NewsSource``."""

    feed: UpdateFeed
    seconds: float = SECONDS

    @property
    def host(self) -> str:
        """Who is asked."""
        return urlsplit(self.feed.url).hostname or ""

    async def fetch(self) -> Bulletin:
        """Feed and signature as they lie there. Raises NewsUnusable."""
        url = _address(self.feed.url)
        wanted = (Wanted(url, LARGEST_FEED), Wanted(f"{url}{BESIDE}", LARGEST_SIGNATURE))
        try:
            feed, signature = await small_files(*wanted, seconds=self.seconds, by_proxy=not is_loopback(url))
        except NotGot as exc:
            raise NewsUnusable(_DOUBT[exc.obstacle]) from exc
        return Bulletin(feed, signature)

    async def read(self, bulletin: Bulletin) -> News:
        """The news, if the policy's key signed them. Raises NewsUnusable."""
        return await asyncio.to_thread(self._read, bulletin)

    def _read(self, bulletin: Bulletin) -> News:
        from installer_app.updates.feed import read_feed

        try:
            key = read_key(self.feed.public_key)
        except ValueError as exc:
            raise NewsUnusable(Doubt.POLICY) from exc
        try:
            signature = read_signature(bulletin.signature)
        except ValueError as exc:
            raise NewsUnusable(Doubt.UNREADABLE) from exc
        if not fits(bulletin.feed, signature, key):
            raise NewsUnusable(Doubt.SIGNATURE)
        return read_feed(bulletin.feed)


def _address(url: str) -> str:
    """https, or plain http to this computer itself; the signature lies beside it, so it has no query."""
    try:
        parts = urlsplit(url)
    except ValueError as exc:
        raise NewsUnusable(Doubt.POLICY) from exc
    plain_here = parts.scheme == "http" and is_loopback(url)
    if not (parts.scheme == "https" or plain_here) or not parts.hostname or "@" in parts.netloc:
        raise NewsUnusable(Doubt.POLICY)
    if parts.query or parts.fragment:
        raise NewsUnusable(Doubt.POLICY)
    return url

"""The feed at the policy's address: fetched with nothing said of this laptop, believed if it is signed."""

import asyncio
import ssl
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from installer_app.domain.news import Doubt, News, NewsUnusable
from installer_app.services.updates import Bulletin
from installer_app.settings import UpdateFeed, is_loopback
from installer_app.updates.minisign import fits, read_key, read_signature

if TYPE_CHECKING:
    import httpx

BESIDE = ".minisig"
LARGEST_FEED, LARGEST_SIGNATURE = 65_536, 4_096  # bytes
SECONDS = 20.0  # for both together
# No version, no language, nothing that a kept answer is known by: all laptops ask alike.
HEADERS = {"User-Agent": "energygrid-installer", "Accept-Encoding": "identity"}
OK = 200


@dataclass(frozen=True, slots=True)
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
        client = await asyncio.to_thread(_client, url)
        import httpx

        try:
            async with asyncio.timeout(self.seconds), client:
                feed = await _got(client, url, LARGEST_FEED)
                return Bulletin(feed, await _got(client, f"{url}{BESIDE}", LARGEST_SIGNATURE))
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError) as exc:
            raise NewsUnusable(_doubt(exc)) from exc

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


def _client(url: str) -> "httpx.AsyncClient":
    """The system's trust and proxy. Blocking (the TLS context takes 20 to 30 ms)."""
    from http.cookiejar import CookieJar, DefaultCookiePolicy

    import httpx
    import truststore

    tls = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    tls.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        return httpx.AsyncClient(
            headers=HEADERS,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),  # takes none
            verify=tls,
            trust_env=not is_loopback(url),
            follow_redirects=False,
        )
    except (ValueError, ImportError, httpx.InvalidURL) as exc:  # httpx says ImportError to a SOCKS proxy
        raise NewsUnusable(Doubt.UNREACHABLE) from exc


async def _got(client: "httpx.AsyncClient", url: str, largest: int) -> bytes:
    async with client.stream("GET", url) as response:
        if response.is_redirect:
            raise NewsUnusable(Doubt.ELSEWHERE)
        if response.status_code != OK:
            raise NewsUnusable(Doubt.REFUSED)
        body = b""
        async with aclosing(cast("AsyncGenerator[bytes, None]", response.aiter_raw())) as stream:
            async for part in stream:
                body += part
                if len(body) > largest:
                    await response.aclose()  # before its generators are: they cannot close it any more
                    raise NewsUnusable(Doubt.TOO_LARGE)
        return body


def _doubt(exc: BaseException | None) -> Doubt:
    """UNTRUSTED if TLS is what went wrong, whatever it was wrapped in."""
    while exc is not None:
        if isinstance(exc, ssl.SSLCertVerificationError):
            return Doubt.UNTRUSTED
        exc = exc.__cause__ or exc.__context__
    return Doubt.UNREACHABLE

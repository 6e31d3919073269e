"""Small files from the web: as they lie at their address, whole or not at all."""

import asyncio
import ssl
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from enum import StrEnum
from typing import TYPE_CHECKING, cast

from installer_app.frozen import frozen
from installer_app.web.lean import lean_httpx
from installer_app.web.trust import system_trust

if TYPE_CHECKING:
    import httpx

lean_httpx()  # before any function here imports httpx
# No version, no language, nothing that a kept answer is known by: all laptops ask alike.
HEADERS = {"User-Agent": "energygrid-installer", "Accept-Encoding": "identity"}
OK = 200


class Obstacle(StrEnum):
    """Why a file did not come."""

    UNREACHABLE = "unreachable"
    UNTRUSTED = "untrusted"
    MOVED = "moved"
    REFUSED = "refused"
    TOO_LARGE = "too large"


class NotGot(Exception):
    """A file did not come, and why."""

    def __init__(self, obstacle: Obstacle) -> None:
        super().__init__(obstacle.value)
        self.obstacle = obstacle


@frozen
class Wanted:
    """An address, and the most bytes that may lie there."""

    url: str
    largest: int


async def small_files(
    *wanted: Wanted,
    seconds: float,
    by_proxy: bool = True,
    trust: Callable[[], ssl.SSLContext] = system_trust,
) -> tuple[bytes, ...]:
    """What lies there, all within the time. Raises NotGot.

    Redirects are not followed: a person, or IT's policy, has named where it comes from. ``by_proxy``: by the
    system's, if it has one.
    """
    client = await asyncio.to_thread(_client, trust, by_proxy)
    import httpx

    try:
        async with asyncio.timeout(seconds), client:
            return tuple([await _got(client, one) for one in wanted])
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, ValueError) as exc:
        raise NotGot(_obstacle(exc)) from exc


def _client(trust: Callable[[], ssl.SSLContext], by_proxy: bool) -> "httpx.AsyncClient":
    import httpx

    from installer_app.web.cookies import NoCookies

    try:
        return httpx.AsyncClient(
            headers=HEADERS, cookies=NoCookies(), verify=trust(), trust_env=by_proxy, follow_redirects=False
        )
    except (ValueError, ImportError, httpx.InvalidURL) as exc:  # httpx says ImportError to a SOCKS proxy
        raise NotGot(Obstacle.UNREACHABLE) from exc


async def _got(client: "httpx.AsyncClient", wanted: Wanted) -> bytes:
    async with client.stream("GET", wanted.url) as answer:
        if answer.is_redirect:
            raise NotGot(Obstacle.MOVED)
        if answer.status_code != OK:
            raise NotGot(Obstacle.REFUSED)
        body = b""
        async with aclosing(cast("AsyncGenerator[bytes, None]", answer.aiter_raw())) as stream:
            async for part in stream:
                body += part
                if len(body) > wanted.largest:
                    await answer.aclose()  # before its generators are: they cannot close it any more
                    raise NotGot(Obstacle.TOO_LARGE)
        return body


def _obstacle(exc: BaseException | None) -> Obstacle:
    """UNTRUSTED if TLS is what went wrong, whatever it was wrapped in."""
    while exc is not None:
        if isinstance(exc, ssl.SSLCertVerificationError):
            return Obstacle.UNTRUSTED
        exc = exc.__cause__ or exc.__context__
    return Obstacle.UNREACHABLE

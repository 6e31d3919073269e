"""A profile fetched from a link: over https only, and from nowhere else than it says."""

import asyncio
import ssl
from contextlib import aclosing
from typing import Any
from urllib.parse import parse_qs, urlsplit

from installer_app.configuration.page import LARGEST
from installer_app.configuration.profile_file import ENDINGS
from installer_app.services.shelf import Trouble

SCHEME, PAGE = "energygrid-installer", "profile"
SECONDS = 15.0


class NotFetched(Exception):
    """Nothing came of the link, and why."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


def address_in(link: str) -> str:
    """The https address that a link names. Raises NotFetched."""
    link = link.strip()
    try:
        parts = urlsplit(link)
        if parts.scheme == SCHEME:
            asked = parse_qs(parts.query).get("url", [""])
            if (parts.netloc or parts.path.strip("/")) != PAGE or len(asked) != 1:
                raise NotFetched(Trouble.NO_LINK)
            link = asked[0].strip()
            parts = urlsplit(link)
        host, _ = parts.hostname, parts.port  # a port that is none raises
    except ValueError as problem:
        raise NotFetched(Trouble.NO_LINK) from problem
    if not host or parts.username is not None or any(character in link for character in " \t\r\n\\"):
        raise NotFetched(Trouble.NO_LINK)
    if parts.scheme != "https":
        raise NotFetched(Trouble.NOT_HTTPS if parts.scheme == "http" else Trouble.NO_LINK)
    return link


def name_in(address: str) -> str:
    """The file's name in an address, if it is that of a profile; else ""."""
    name = urlsplit(address).path.rpartition("/")[2]
    return name if name.lower().endswith(ENDINGS) else ""


async def fetch(address: str, tls: ssl.SSLContext) -> bytes:
    """What lies there. Redirects are not followed: what is shown to a person is where it came from.

    Raises NotFetched.
    """
    import httpx

    try:
        async with asyncio.timeout(SECONDS):
            async with (
                httpx.AsyncClient(verify=tls, timeout=SECONDS, follow_redirects=False) as client,
                client.stream("GET", address, headers={"Accept-Encoding": "identity"}) as answer,
            ):
                return await _body(answer)
    except NotFetched:
        raise
    except (httpx.HTTPError, httpx.InvalidURL, TimeoutError, OSError, ValueError, ImportError) as problem:
        trusted = not _is_about_trust(problem)
        raise NotFetched(Trouble.NO_NETWORK if trusted else Trouble.NOT_TRUSTED) from problem


async def _body(answer: Any) -> bytes:
    if answer.is_redirect:
        raise NotFetched(Trouble.MOVED)
    if answer.status_code != 200:  # noqa: PLR2004 - the only answer with a profile in it
        raise NotFetched(Trouble.REFUSED)
    body = b""
    async with aclosing(answer.aiter_raw()) as stream:
        async for chunk in stream:
            body += chunk
            if len(body) > LARGEST:
                await answer.aclose()  # before its generators are: they cannot close it any more
                raise NotFetched(Trouble.TOO_LARGE)
    return body


def _is_about_trust(problem: BaseException | None) -> bool:
    while problem is not None:
        if isinstance(problem, ssl.SSLCertVerificationError):
            return True
        problem = problem.__cause__ or problem.__context__
    return False


def system_trust() -> ssl.SSLContext:
    """What this computer trusts. Blocking."""
    import truststore

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context

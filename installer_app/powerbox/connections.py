"""The two pools of connections of one sign-in: one that is kept for reads, one without memory for writes."""

import ssl

import httpx

from installer_app.domain.connecting import ProxyProblem
from installer_app.domain.errors import ProxyUnusable
from installer_app.frozen import frozen
from installer_app.powerbox.address import is_loopback
from installer_app.services.profile import Profile
from installer_app.web.cookies import NoCookies

HEADERS = {
    "User-Agent": "energygrid-installer",
    "Accept": "application/json",
    # Small answers; and a packed one could unpack to more than the memory holds.
    "Accept-Encoding": "identity",
}

NO_PROXY = "none"


@frozen
class Patience:
    """How long to wait, in seconds: to be connected, for the next bytes, and for one whole answer."""

    connect: float = 8.0
    silence: float = 15.0
    whole: float = 30.0

    def as_timeout(self) -> dict[str, float]:
        """httpx's ``timeout`` extension of a request."""
        waits = {"connect": self.connect, "pool": self.connect, "read": self.silence, "write": self.silence}
        return {name: min(wait, self.whole) for name, wait in waits.items()}


def open_pool(
    profile: Profile, hosts: tuple[httpx.URL, ...], tls: ssl.SSLContext, kept: bool
) -> httpx.AsyncClient:
    """A pool that follows no redirect, takes no cookie and asks no proxy for this computer's own addresses.

    With ``kept`` False each request has a connection of its own: of a kept one the server may have let go
    already, and then nobody knows whether the request was read. Raises ProxyUnusable.
    """
    local = {f"all://{_bracketed(url.host)}": None for url in hosts if is_loopback(url)}
    all_local = len(local) == len({url.host for url in hosts})
    try:
        return httpx.AsyncClient(
            headers=HEADERS,
            cookies=NoCookies(),
            verify=tls,
            trust_env=not (profile.proxy or all_local),
            proxy=None if all_local else _proxy(profile, tls),
            mounts=local,
            limits=httpx.Limits(max_keepalive_connections=None if kept else 0),
            follow_redirects=False,
        )
    except (ValueError, ImportError, httpx.InvalidURL) as exc:  # httpx says ImportError to a SOCKS proxy
        raise ProxyUnusable("no address of an HTTP proxy") from exc


def _proxy(profile: Profile, tls: ssl.SSLContext) -> httpx.Proxy | None:
    """The proxy that the profile itself names, if it names one."""
    if profile.proxy in ("", NO_PROXY):
        return None
    address = profile.proxy.partition("://")[2] or profile.proxy
    if "@" in address.partition("/")[0]:
        # A profile is a file that is sent around. The system's own proxy may have a password.
        raise ProxyUnusable("it holds a name or password", ProxyProblem.HOLDS_PASSWORD)
    url = httpx.URL(profile.proxy)
    # Left to itself httpx trusts a list of its own where the proxy speaks TLS, and not this computer.
    return httpx.Proxy(url, ssl_context=tls if url.scheme == "https" else None)


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host

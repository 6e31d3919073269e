"""Which addresses may be spoken to, and how."""

from ipaddress import ip_address

import httpx

from installer_app.domain.connecting import TrustProblem
from installer_app.domain.errors import (
    ConnectionNotTrusted,
    NoNetwork,
)


def is_loopback(url: httpx.URL) -> bool:
    """Whether the address is this computer's own."""
    if url.host == "localhost":
        return True
    try:
        return ip_address(url.host).is_loopback
    except ValueError:
        return False


def checked(text: str) -> httpx.URL:
    """The address, fit to send a secret to: https, or plain http to this computer itself.

    Raises NoNetwork if it is no web address, ConnectionNotTrusted if a secret sent there could be read or
    would go elsewhere.
    """
    try:
        url = httpx.URL(text.strip().rstrip("/"))
    except httpx.InvalidURL as exc:
        raise NoNetwork("not a web address") from exc
    if url.scheme not in ("http", "https") or not url.host:
        raise NoNetwork("not a web address")
    if url.userinfo:
        # httpx would send it in place of our own sign-in.
        raise ConnectionNotTrusted("an address must not hold a name or password", TrustProblem.ADDRESS)
    if url.scheme == "http" and not is_loopback(url):
        raise ConnectionNotTrusted(f"{url.host}: plain http is for this computer only", TrustProblem.ADDRESS)
    if url.query or url.fragment:
        raise NoNetwork("an address of a server has no “?” or “#”")
    return url


def below(base: httpx.URL, path: str) -> httpx.URL:
    """The address of an endpoint."""
    return base.copy_with(raw_path=base.raw_path.rstrip(b"/") + path.encode())


def endpoint(text: str, issuer: httpx.URL) -> httpx.URL:
    """An address that an identity provider names: as well protected as its own; it may have a query.

    Raises as ``checked`` does.
    """
    checked(text.partition("?")[0])
    url = httpx.URL(text.strip())
    if url.scheme == "http" and not is_loopback(issuer):
        raise ConnectionNotTrusted(f"{issuer.host} names an address without TLS")
    if url.fragment:
        raise NoNetwork("an address of a server has no “#”")
    return url

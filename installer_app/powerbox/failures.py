"""THE table: what httpx raises, and how far the request had got -> what the caller may conclude."""

import errno
import os
import socket
import ssl

import httpx

from installer_app.domain.connecting import CertificateProblem, ProxyProblem
from installer_app.domain.errors import (
    ClientCertificateRefused,
    ClientCertificateUnusable,
    ClientCertificateWanted,
    InstallerError,
    NoNetwork,
    OutcomeUnknown,
    ProxyUnusable,
    ServerDown,
    UnreadableAnswer,
)
from installer_app.powerbox.trail import Trail
from installer_app.powerbox.trust import not_trusted

# What a TLS server says when it does not like our certificate, or that we show none.
CERTIFICATE_ALERTS = (
    "CERTIFICATE_REQUIRED",
    "HANDSHAKE_FAILURE",
    "BAD_CERTIFICATE",
    "UNKNOWN_CA",
    "CERTIFICATE_EXPIRED",
    "CERTIFICATE_UNKNOWN",
    "CERTIFICATE_REVOKED",
    "UNSUPPORTED_CERTIFICATE",
    "ACCESS_DENIED",
)
# What a proxy answers to CONNECT in place of 200, as httpx words it.
PROXY_WANTS_SIGN_IN = ("401", "403", "407")


class BadBody(Exception):
    """Internal to this room: the answer is too large, or packed in a way that was not asked for."""


def before_it_left(exc: Exception, trail: Trail) -> InstallerError:
    """The request never was on the wire: whatever it was, it may be sent again."""
    tls = _cause(exc, ssl.SSLError)
    if isinstance(tls, ssl.SSLCertVerificationError):
        return not_trusted(tls)
    if trail.shaking_hands and not isinstance(exc, httpx.TimeoutException | TimeoutError):
        if tls is None or _hung_up(tls) or _about_certificate(tls):
            return _turned_away(trail, tls, "the server ended the TLS handshake")
        return not_trusted(tls)
    if isinstance(exc, httpx.ProxyError) and str(exc).startswith(PROXY_WANTS_SIGN_IN):
        return ProxyUnusable("the proxy refuses to connect us", ProxyProblem.REFUSES)
    return NoNetwork(_details(exc))


def after_it_left(exc: Exception, trail: Trail, is_write: bool, host_known: bool) -> InstallerError:
    """The request may have arrived. ``host_known``: this host has answered over this TLS before."""
    tls = _cause(exc, ssl.SSLError)
    if tls is not None and _about_certificate(tls):
        # The TLS layer turned us away, so nothing above it has seen the request (RFC 8446 §4.4.2.4).
        return _turned_away(trail, tls, f"TLS: {tls.reason}")
    if is_write:
        return OutcomeUnknown(_details(exc))
    if isinstance(exc, httpx.TimeoutException | TimeoutError):
        return ServerDown(_details(exc))
    if not isinstance(exc, httpx.TransportError | OSError) or _garbled(exc):
        return UnreadableAnswer(_details(exc))
    if trail.fresh_tls and not trail.answered and not host_known:
        # TLS 1.3 lets us send before the server has judged our certificate; then it just hangs up.
        return _turned_away(trail, None, "the server hung up on the first request")
    return NoNetwork(_details(exc))


def _turned_away(trail: Trail, tls: ssl.SSLError | None, details: str) -> InstallerError:
    """The server hung up on our certificate, or because we have none to show."""
    if not trail.shows_certificate:
        return ClientCertificateWanted(details)
    if tls is not None and "CERTIFICATE_EXPIRED" in (tls.reason or ""):
        return ClientCertificateUnusable(CertificateProblem.EXPIRED, details)  # by the server's clock
    return ClientCertificateRefused(details)


def _garbled(exc: Exception) -> bool:
    """Bytes came that are not HTTP. A connection that ends too soon has the same class in httpx."""
    ended = str(exc).startswith(("Server disconnected", "peer closed connection"))
    return isinstance(exc, httpx.RemoteProtocolError) and not ended


def _hung_up(tls: ssl.SSLError) -> bool:
    return isinstance(tls, ssl.SSLEOFError | ssl.SSLZeroReturnError)


def _about_certificate(tls: ssl.SSLError) -> bool:
    return any(alert in (tls.reason or "") for alert in CERTIFICATE_ALERTS) and "ALERT" in (tls.reason or "")


def _cause(exc: BaseException, kind: type[ssl.SSLError]) -> ssl.SSLError | None:
    seen: set[int] = set()
    link: BaseException | None = exc
    while link is not None and id(link) not in seen:
        if isinstance(link, kind):
            return link
        seen.add(id(link))
        link = link.__cause__ or link.__context__
    return None


def _details(exc: Exception) -> str:
    """The kind and the system's own word for it. httpx's texts may quote a header, and so a token."""
    system: BaseException | None = exc
    while system is not None and not (isinstance(system, OSError) and system.strerror):
        system = system.__cause__ or system.__context__
    name = type(exc).__name__
    if not isinstance(system, OSError):
        return name
    by_number = not isinstance(system, socket.gaierror | ssl.SSLError) and system.errno in errno.errorcode
    return f"{name}: {os.strerror(system.errno or 0) if by_number else system.strerror}"

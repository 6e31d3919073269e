"""What a failed request tells of when to ask again, and why it failed, in a history's words."""

from datetime import datetime

from installer_app.domain.errors import (
    Busy,
    InstallerError,
    Intercepted,
    NotFound,
    OutcomeUnknown,
    Refused,
    ServerDown,
    ServiceAccountRefused,
    SignInRequired,
)
from installer_app.language import mark


def asked_until(problem: InstallerError) -> datetime | None:
    """Until when the server asked to be left alone (``Retry-After``), if it did."""
    return problem.retry_at if isinstance(problem, Busy | ServerDown) else None


def in_words(problem: InstallerError) -> str:
    """The problem in a history's words; never a secret, never what a server sent."""
    if isinstance(problem, Intercepted):
        return mark("a sign-in page of the network stands between")
    if isinstance(problem, Busy):
        return mark("the server is busy")
    if isinstance(problem, ServiceAccountRefused):
        return mark("the utility refused the service account")
    if isinstance(problem, SignInRequired):
        return mark("the sign-in ran out")
    if isinstance(problem, NotFound):
        return mark("the utility has no such customer")
    if isinstance(problem, Refused):
        return mark("the utility refused the customer")
    if isinstance(problem, OutcomeUnknown) and problem.status is not None:
        return f"the utility’s system answered with an error (HTTP {problem.status})"
    return {
        "NoNetwork": mark("no network"),
        "ConnectionNotTrusted": mark("the connection is not trusted"),
        "ProxyUnusable": mark("the proxy cannot be used"),
        "ClientCertificateWanted": mark("the server wants a certificate"),
        "ClientCertificateRefused": mark("the server refuses the client certificate"),
        "ClientCertificateUnusable": mark("the client certificate cannot be used"),
        "ServerDown": mark("the utility’s system is down"),
        "OutcomeUnknown": mark("the answer was lost"),
    }.get(type(problem).__name__, mark("the server’s answer could not be read"))

"""Everything that can go wrong, named by what the caller may conclude from it.

::

    InstallerError
    ├── NotSent                    the request did not take effect: sending it again is safe
    │   ├── NoNetwork              no route, no name, refused, or silent before the request was out
    │   │   └── ProxyUnusable      the proxy on the way, and why (``reason``)
    │   ├── ConnectionNotTrusted   TLS: we stopped before sending a secret (``reason``)
    │   ├── ClientCertificateWanted the server hung up in the handshake
    │   │   └── ClientCertificateRefused the same, though we showed one
    │   ├── ClientCertificateUnusable our own certificate or its key, and why (``reason``)
    │   ├── ForbiddenHere          IT's policy closes that connection on this computer
    │   ├── Busy                   429: not before ``retry_at``
    │   ├── Intercepted            3xx or a web page: a sign-in page of the Wi-Fi stands between
    │   └── RecordChanged          the utility's record no longer allows this (``details`` says why)
    ├── SignInRequired             there is no token that the server takes; nothing was done
    │   ├── CredentialsNotAccepted the identity provider knows no such pair (401 invalid_client)
    │   │   └── ServiceAccountRefused the gateway does not take the service account (401 to a bind)
    │   ├── SignInNotFinished      a person’s sign-in did not come to its end (domain/person.py, ``reason``)
    │   ├── ScopeMissing           the sign-in may not do what was asked
    │   └── AnotherSignInRequired  the job belongs to another sign-in or environment; nothing was sent
    ├── OutcomeUnknown             a write went out and its answer is lost: never send again on a guess
    ├── Refused                    the server understood and said no (``code``, ``status``)
    ├── NotFound                   the server knows no such customer
    ├── ServerDown                 a read was answered with 5xx, or not in time
    ├── UnreadableAnswer           a read was answered with what the contract does not know
    ├── AnotherCustomer            the answer is about somebody else (``asked``, ``answered``)
    ├── CameraUnavailable          no picture, and why (``reason``)
    ├── NotASticker                a code or a text that is not a DataBridge sticker (``foreign`` names it)
    ├── PictureUnreadable          a file that is no picture (``reason``), or a picture with no code
    ├── ListUnreadable             a file that is no list of stops, and why (``reason``)
    ├── SecretsUnavailable         no keychain and no key: a secret cannot be kept or read
    ├── StoreUnavailable           what is kept could not be saved or read (``reason``: full, read-only, …)
    └── TooLate                    the job has moved on: what was asked cannot be done to it any more
"""

from datetime import datetime
from enum import StrEnum

from installer_app.domain.connecting import CertificateProblem, ProxyProblem, TrustProblem
from installer_app.domain.file_problems import ListProblem, PictureProblem
from installer_app.domain.kept_errors import DiskProblem, InstallerError, StoreUnavailable

# The others are made here.
__all__ = ["DiskProblem", "InstallerError", "StoreUnavailable"]


class NotSent(InstallerError):
    """The request did not take effect; the same request may be sent again."""


class NoNetwork(NotSent):
    """The server could not be reached."""


class ProxyUnusable(NoNetwork):
    """The proxy of this connection leads nowhere."""

    def __init__(self, details: str = "", reason: ProxyProblem = ProxyProblem.NOT_ONE) -> None:
        super().__init__(details)
        self.reason = reason


class ConnectionNotTrusted(NotSent):
    """The server is not one that this computer trusts, and why (``reason``)."""

    def __init__(self, details: str = "", reason: TrustProblem = TrustProblem.OTHER) -> None:
        super().__init__(details)
        self.reason = reason


class ClientCertificateWanted(NotSent):
    """The server ended the TLS handshake, as it does when it wants a client certificate."""


class ClientCertificateRefused(ClientCertificateWanted):
    """The server ended the TLS handshake though we showed it a certificate."""


class ClientCertificateUnusable(NotSent):
    """Our certificate is of no use. ``at``: when it ended or begins (aware UTC), where that is the reason."""

    def __init__(self, reason: CertificateProblem, details: str = "", at: datetime | None = None) -> None:
        super().__init__(details or reason.value)
        self.reason = reason
        self.at = at


class ForbiddenHere(NotSent):
    """IT's policy does not let this computer connect there."""


class Busy(NotSent):
    """429: the server asks for patience. ``retry_at`` is aware UTC, or None if it did not say."""

    def __init__(self, details: str = "", retry_at: datetime | None = None) -> None:
        super().__init__(details)
        self.retry_at = retry_at


class Intercepted(NotSent):
    """A redirect or a web page came back: most often the sign-in page of a public Wi-Fi."""


class RecordChanged(NotSent):
    """A look just before a request says that it must not be sent any more; ``details`` are plain words."""


class SignInRequired(InstallerError):
    """No token that the server takes. Nothing was done."""


class CredentialsNotAccepted(SignInRequired):
    """The identity provider does not know this client id and secret."""


class ServiceAccountRefused(CredentialsNotAccepted):
    """The gateway does not take the name and password that go with a bind; it was not done."""


class ScopeMissing(SignInRequired):
    """The token lacks a scope, for example ``hardware.bind``."""


class AnotherSignInRequired(SignInRequired):
    """The job was confirmed under another sign-in or environment, and is sent by no other."""


class OutcomeUnknown(InstallerError):
    """A write left this computer and no usable answer came back; ``status``: what came was an HTTP error."""

    def __init__(self, details: str = "", status: int | None = None) -> None:
        super().__init__(details)
        self.status = status


class RefusalCode(StrEnum):
    """Every reason the contract names, by its code on the wire (contract: Customer, Bind)."""

    METER_ALREADY_BOUND = "METER_ALREADY_BOUND"
    INVALID_INSTALL_CODE = "INVALID_INSTALL_CODE"
    NO_ACCOUNT = "1"
    TWO_TRIES_LEFT = "2"
    ONE_TRY_LEFT = "3"
    LOCKED = "4"
    CLOSED = "86"
    UNSAID = ""

    @classmethod
    def of(cls, raw: object) -> "RefusalCode":
        """The code for what the wire carried (a string, a number, nothing); unknown ones are UNSAID."""
        try:
            return cls("" if raw is None else str(raw).strip())
        except ValueError:
            return cls.UNSAID


class Refused(InstallerError):
    """The server said no. ``status`` is the HTTP status, ``code`` its reason where it gave one."""

    def __init__(self, code: RefusalCode, status: int, details: str = "") -> None:
        super().__init__(details)
        self.code = code
        self.status = status


class NotFound(InstallerError):
    """404 to a read: the server knows no such customer."""


class ServerDown(InstallerError):
    """The utility's system does not answer (5xx, or a read that timed out)."""

    def __init__(self, details: str = "", retry_at: datetime | None = None) -> None:
        super().__init__(details)
        self.retry_at = retry_at


class UnreadableAnswer(InstallerError):
    """The answer to a read is not what the contract describes."""


class AnotherCustomer(InstallerError):
    """The answer's ``clientId`` is not the one asked for: the worst that can be gone on with."""

    def __init__(self, asked: str, answered: str, details: str = "") -> None:
        super().__init__(details)
        self.asked = asked
        self.answered = answered


class CameraProblem(StrEnum):
    """Why there is no picture from the camera, or none to read from.

    Who keeps the camera from us decides where that is changed. With BLACK and STILL the camera stays on.
    """

    NONE_FOUND = "none"
    NO_PERMISSION = "permission"
    NO_PERMISSION_WINDOWS = "permission, Windows"
    NO_PERMISSION_MACOS = "permission, macOS"
    NO_PERMISSION_FLATPAK = "permission, Flatpak"
    NO_PERMISSION_GROUP = "permission, group"
    IN_USE = "in use"
    STALLED = "stalled"
    GONE = "gone"
    BLACK = "black"
    STILL = "still"
    NO_BACKEND = "no backend"
    NO_DECODER = "no decoder"


class CameraUnavailable(InstallerError):
    """There is no picture from the camera."""

    def __init__(self, reason: CameraProblem, details: str = "") -> None:
        super().__init__(details)
        self.reason = reason


class NotASticker(InstallerError):
    """A code was read and it is not a DataBridge sticker. ``foreign`` names the known kinds ("Matter").

    ``says`` is what an unknown one holds, to be shown to whoever scanned it and never to be logged.
    """

    def __init__(self, foreign: str | None = None, details: str = "", says: str = "") -> None:
        super().__init__(details)
        self.foreign = foreign
        self.says = says


class PictureUnreadable(InstallerError):
    """No picture, and why (``reason``); or, with ``no_code``, a picture without a QR code."""

    def __init__(
        self, no_code: bool, details: str = "", reason: PictureProblem = PictureProblem.NOT_ONE
    ) -> None:
        super().__init__(details)
        self.no_code = no_code
        self.reason = reason


class ListUnreadable(InstallerError):
    """Nothing of the file can be taken. ``columns`` are those it names, where that helps."""

    def __init__(self, reason: ListProblem, details: str = "", columns: tuple[str, ...] = ()) -> None:
        super().__init__(details)
        self.reason = reason
        self.columns = columns


class SecretsUnavailable(InstallerError):
    """No keychain that we can use, and no key in the environment."""


class TooLate(InstallerError):
    """The job has moved on meanwhile (it was sent, or is over); what was asked was not done."""

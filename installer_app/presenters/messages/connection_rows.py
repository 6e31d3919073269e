"""The rows for a connection that is not to be had: the proxy, the server's certificate, our own."""

from installer_app.domain.connecting import CertificateProblem as Certificate
from installer_app.domain.connecting import ProxyProblem as Proxy
from installer_app.domain.connecting import TrustProblem as Trust
from installer_app.domain.errors import (
    ClientCertificateUnusable,
    ConnectionNotTrusted,
    InstallerError,
    ProxyUnusable,
)
from installer_app.language import mark, tr
from installer_app.presenters.messages.message import Kind, Moment, Row
from installer_app.presenters.words.times import dated

NOT_TRUSTED = mark("This connection is not trusted")
DEPOT_IT = mark("Show Details to depot IT.")
# Title, what happened, what to do.
Words = tuple[str, str, str]
_TRUST: dict[Trust, Words] = {
    Trust.EXPIRED: (
        NOT_TRUSTED,
        mark("The server’s certificate is out of date. We stopped before sending your secret."),
        mark(
            "Check this laptop’s date and time. If they are right, show Details to depot IT: the server needs"
            " a new certificate."
        ),
    ),
    Trust.NOT_YET_VALID: (
        NOT_TRUSTED,
        mark("The server’s certificate is not valid yet. We stopped before sending your secret."),
        mark(
            "Set this laptop’s date and time: they are most likely behind. If they are right, show Details to"
            " depot IT."
        ),
    ),
    Trust.WRONG_HOST: (
        NOT_TRUSTED,
        mark("The server’s certificate is for another address. We stopped before sending your secret."),
        mark(
            "If this Wi-Fi has a sign-in page, sign in there first. Else show Details to depot IT: the"
            " profile’s address may be wrong."
        ),
    ),
    Trust.UNKNOWN_ISSUER: (
        NOT_TRUSTED,
        mark("Nobody whom this laptop trusts vouches for the server. We stopped before sending your secret."),
        mark("Show Details to depot IT: the profile needs a CA file."),
    ),
    Trust.SELF_SIGNED: (
        NOT_TRUSTED,
        mark("The server vouches only for itself. We stopped before sending your secret."),
        mark(
            "On a public Wi-Fi, use the phone’s hotspot. Else show Details to depot IT: the profile needs"
            " that certificate as its CA file."
        ),
    ),
    Trust.REVOKED: (
        NOT_TRUSTED,
        mark("The server’s certificate was withdrawn. We stopped before sending your secret."),
        mark("Trying again does not help. Show Details to depot IT: the server needs a new certificate."),
    ),
    Trust.TOO_OLD: (
        NOT_TRUSTED,
        mark("The server speaks only an old TLS that is not safe. We stopped before sending your secret."),
        mark("Show Details to depot IT: the server has to speak TLS 1.2 or newer."),
    ),
    Trust.NO_TLS: (
        NOT_TRUSTED,
        mark("What answered speaks no TLS. We stopped before sending your secret."),
        mark(
            "If this Wi-Fi has a sign-in page, sign in there first. Else show Details to depot IT: the"
            " profile’s address or port may be wrong."
        ),
    ),
    Trust.CA_FILE: (
        mark("The profile’s CA file can’t be used"),
        mark("It is not there, or it holds no certificate. Nothing was sent."),
        mark("Show Details to depot IT: the profile needs the right CA file."),
    ),
    Trust.ADDRESS: (
        mark("This address is not safe"),
        mark("What is sent there could be read on the way. Nothing was sent."),
        mark(
            "An address has to begin with https:// and to hold no name or password. Change it, or show"
            " Details to depot IT."
        ),
    ),
    Trust.OTHER: (
        NOT_TRUSTED,
        mark("The server’s certificate can’t be trusted. We stopped before sending your secret."),
        DEPOT_IT,
    ),
}
UNUSABLE = mark("The client certificate can’t be used")
_CERTIFICATE: dict[Certificate, Words] = {
    Certificate.GONE: (
        UNUSABLE,
        mark("The file that the profile names is not on this laptop. Nothing was sent."),
        mark("Show Details to depot IT: the file has to be put there."),
    ),
    Certificate.NOT_OPENED: (
        UNUSABLE,
        mark("This account may not open its file, or it is no file at all. Nothing was sent."),
        mark("Show Details to depot IT: this account needs the right to read it."),
    ),
    Certificate.NOT_ONE: (
        UNUSABLE,
        mark("Its file holds no certificate. Nothing was sent."),
        mark("Show Details to depot IT: a PEM or PKCS#12 file is needed."),
    ),
    Certificate.NO_KEY: (
        UNUSABLE,
        mark("Its private key is missing. Nothing was sent."),
        mark("Show Details to depot IT: the profile has to name the key’s file as well."),
    ),
    Certificate.KEY_UNREADABLE: (
        UNUSABLE,
        mark("Its private key is damaged. Nothing was sent."),
        mark("Show Details to depot IT: the key’s file has to be replaced."),
    ),
    Certificate.SWAPPED: (
        UNUSABLE,
        mark("The profile names the key where the certificate belongs. Nothing was sent."),
        mark("Show Details to depot IT: the two files have to change places."),
    ),
    Certificate.KEY_OF_ANOTHER: (
        UNUSABLE,
        mark("The private key belongs to another certificate. Nothing was sent."),
        mark("Show Details to depot IT: certificate and key have to come from the same issue."),
    ),
    Certificate.PASSPHRASE_WANTED: (
        mark("The passphrase is missing"),
        mark("The client certificate is locked. Nothing was sent."),
        mark("Type the passphrase that depot IT gave you with it."),
    ),
    Certificate.WRONG_PASSPHRASE: (
        mark("Wrong passphrase"),
        mark("It does not open the client certificate. Nothing was sent."),
        mark("Type it again. Still wrong? Ask depot IT: the file may be damaged."),
    ),
    Certificate.EXPIRED: (
        mark("The client certificate is out of date"),
        mark("The server says so. Nothing was sent."),
        mark("Check this laptop’s date. If it is right, ask depot IT for a new certificate."),
    ),
    Certificate.NOT_YET_VALID: (
        mark("The client certificate is not valid yet"),
        mark("Its first day is still ahead. Nothing was sent."),
        mark(
            "Set this laptop’s date and time: they are most likely behind. If they are right, ask depot IT."
        ),
    ),
    Certificate.UNSUPPORTED: (
        UNUSABLE,
        mark("It is locked or signed in a way that is too old or not known here. Nothing was sent."),
        mark("Show Details to depot IT: it has to be issued or exported anew."),
    ),
}
_PROXY: dict[Proxy, tuple[str, str]] = {
    Proxy.NOT_ONE: (
        mark("Its address is none that we can use. Nothing was sent."),
        mark("Show Details to depot IT: the proxy has to be set right, in the profile or in the system."),
    ),
    Proxy.HOLDS_PASSWORD: (
        mark("The profile holds its name or password, which do not belong in a file. Nothing was sent."),
        mark("Show Details to depot IT: both have to go out of the profile."),
    ),
    Proxy.REFUSES: (
        mark("It lets nobody through without a sign-in of its own. Nothing was sent."),
        mark("Use another network or the phone’s hotspot, or show Details to depot IT."),
    ),
}


def not_trusted(problem: InstallerError, _: Moment) -> Row:
    """TLS: we stopped before sending a secret; why says who can mend it."""
    reason = problem.reason if isinstance(problem, ConnectionNotTrusted) else Trust.OTHER
    title, happened, todo = _TRUST[reason]
    return Kind.BAD, "lock", tr(title), tr(happened), tr(todo)


def certificate_wanted(_: InstallerError, __: Moment) -> Row:
    """The server hung up in the handshake."""
    return (
        Kind.BAD,
        "lock",
        tr("The server wants a certificate"),
        tr("The server hung up on us. Nothing was sent."),
        tr("Show Details to depot IT: the profile needs a client certificate."),
    )


def certificate_refused(_: InstallerError, __: Moment) -> Row:
    """The same, though we showed one."""
    return (
        Kind.BAD,
        "lock",
        tr("The server refuses the client certificate"),
        tr("We showed it, and the server hung up on us. Nothing was sent."),
        tr("Show Details to depot IT: it may be another utility’s, or one that was withdrawn."),
    )


def certificate_unusable(problem: InstallerError, moment: Moment) -> Row:
    """Our own certificate: seen before anything was sent."""
    reason = problem.reason if isinstance(problem, ClientCertificateUnusable) else Certificate.NOT_ONE
    at = problem.at if isinstance(problem, ClientCertificateUnusable) else None
    title, happened, todo = _CERTIFICATE[reason]
    words = tr(happened)
    if at is not None:
        day = dated(at.astimezone(moment.zone).date())
        words = tr("Its last day was {date}. Nothing was sent.", date=day)
        if reason is Certificate.NOT_YET_VALID:
            words = tr("Its first day is {date}. Nothing was sent.", date=day)
    return Kind.BAD, "lock", tr(title), words, tr(todo)


def proxy(problem: InstallerError, _: Moment) -> Row:
    """The proxy on the way."""
    reason = problem.reason if isinstance(problem, ProxyUnusable) else Proxy.NOT_ONE
    happened, todo = _PROXY[reason]
    return Kind.BAD, "offline", tr("The proxy can’t be used"), tr(happened), tr(todo)

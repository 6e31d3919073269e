"""Why a connection is not to be had: the proxy, the server's certificate, or our own."""

from enum import StrEnum


class ProxyProblem(StrEnum):
    """Why a proxy cannot be used."""

    NOT_ONE = "no address of a proxy"
    HOLDS_PASSWORD = "a password in its address"  # noqa: S105 - a word for a state, not a secret
    REFUSES = "it lets nobody through without a sign-in of its own"


class TrustProblem(StrEnum):
    """Why a server is not trusted. CA_FILE: a file of ours; ADDRESS: not fit to send a secret to."""

    EXPIRED = "expired"
    NOT_YET_VALID = "not yet valid"
    WRONG_HOST = "wrong host"
    UNKNOWN_ISSUER = "unknown issuer"
    SELF_SIGNED = "self-signed"
    REVOKED = "revoked"
    TOO_OLD = "too old"
    NO_TLS = "no TLS"
    CA_FILE = "CA file"
    ADDRESS = "address"
    OTHER = "other"


class CertificateProblem(StrEnum):
    """Why our own certificate, or its key, cannot be used."""

    GONE = "gone"
    NOT_OPENED = "not opened"
    NOT_ONE = "no certificate"
    NO_KEY = "no key"
    KEY_UNREADABLE = "key unreadable"
    SWAPPED = "swapped"
    KEY_OF_ANOTHER = "key of another"
    PASSPHRASE_WANTED = "passphrase wanted"  # noqa: S105 - a word for a state, not a secret
    WRONG_PASSPHRASE = "wrong passphrase"  # noqa: S105 - a word for a state, not a secret
    EXPIRED = "expired"
    NOT_YET_VALID = "not yet valid"
    UNSUPPORTED = "unsupported"

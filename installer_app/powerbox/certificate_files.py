"""The files of a client certificate: read, opened with a passphrase, and looked through. Sends nothing."""

import re
from collections.abc import Sequence
from dataclasses import field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from installer_app.domain.connecting import CertificateProblem
from installer_app.domain.errors import (
    ClientCertificateUnusable,
)
from installer_app.frozen import frozen

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.types import CertificateIssuerPrivateKeyTypes

LARGEST_FILE = 1_000_000
# RFC 7468: textual encodings of certificates and keys; RFC 1421's header says that an old one is encrypted.
_CERTIFICATE = re.compile(rb"-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----")
_KEY = re.compile(rb"-----BEGIN ([A-Z ]*)PRIVATE KEY-----.+?-----END [A-Z ]*PRIVATE KEY-----", re.DOTALL)
# RFC 7292 §4: SEQUENCE { INTEGER 3, … }
_PKCS12 = re.compile(rb"\x30.{1,5}?\x02\x01\x03", re.DOTALL)


@frozen
class ClientCertificate:
    """A certificate, those that lead up from it, and its key, which is not in ``repr``."""

    own: "x509.Certificate"
    above: tuple["x509.Certificate", ...]
    key: "CertificateIssuerPrivateKeyTypes" = field(repr=False)


def needs_passphrase(certificate: str, key: str = "") -> bool:
    """Whether the files are locked; False also where they cannot be read. Blocking."""
    try:
        data = _read(certificate)
        if _is_pkcs12(data):
            return _is_locked(data)
        found = _KEY.search(_read(key) if key else data)
    except ClientCertificateUnusable:
        return False
    return found is not None and _is_encrypted(found)


def read_client_certificate(certificate: str, key: str, passphrase: str) -> ClientCertificate:
    """What the files hold: PKCS#12, or PEM in one file or two. Blocking. Raises ClientCertificateUnusable."""
    data = _read(certificate)
    if _is_pkcs12(data):
        return _from_pkcs12(data, passphrase)
    return _from_pem(data, _read(key) if key else data, passphrase)


def check_dates(certificate: "x509.Certificate", now: datetime) -> None:
    """Raises ClientCertificateUnusable, with the date, for one that is not valid at that time (aware UTC)."""
    begins, ends = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    if now > ends:
        raise _unusable(CertificateProblem.EXPIRED, f"it ended {ends:%Y-%m-%d}", ends)
    if now < begins:
        raise _unusable(CertificateProblem.NOT_YET_VALID, f"it begins {begins:%Y-%m-%d}", begins)


def _from_pkcs12(data: bytes, passphrase: str) -> ClientCertificate:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization.pkcs12 import load_pkcs12

    try:
        opened = load_pkcs12(data, passphrase.encode())
    except UnsupportedAlgorithm as exc:
        raise _unusable(CertificateProblem.UNSUPPORTED, str(exc)) from exc
    except ValueError as exc:
        # A damaged file says the same.
        raise _locked(passphrase) from exc
    if opened.key is None:
        raise _unusable(CertificateProblem.NO_KEY)
    above = tuple(held.certificate for held in opened.additional_certs)
    own = opened.cert.certificate if opened.cert is not None else None
    return _fitting(((own,) if own is not None else ()) + above, opened.key)  # type: ignore[arg-type] # as below


def _from_pem(certificates: bytes, keys: bytes, passphrase: str) -> ClientCertificate:
    from cryptography import x509

    found = _KEY.search(keys)
    if not _CERTIFICATE.search(certificates):
        swapped = keys is not certificates and _KEY.search(certificates) and _CERTIFICATE.search(keys)
        raise _unusable(CertificateProblem.SWAPPED if swapped else CertificateProblem.NOT_ONE)
    if found is None:
        raise _unusable(CertificateProblem.NO_KEY)
    try:
        held = x509.load_pem_x509_certificates(certificates)
    except ValueError as exc:
        raise _unusable(CertificateProblem.NOT_ONE, "it is damaged") from exc
    return _fitting(held, _opened(found, passphrase))


def _opened(found: "re.Match[bytes]", passphrase: str) -> "CertificateIssuerPrivateKeyTypes":
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    encrypted = _is_encrypted(found)
    if encrypted and not passphrase:
        raise _locked("")
    try:
        key = load_pem_private_key(found.group(), passphrase.encode() if encrypted else None)
    except UnsupportedAlgorithm as exc:
        raise _unusable(CertificateProblem.UNSUPPORTED, str(exc)) from exc
    except (ValueError, TypeError) as exc:
        raise (_locked(passphrase) if encrypted else _unusable(CertificateProblem.KEY_UNREADABLE)) from exc
    return key  # type: ignore[return-value] # a key that signs nothing (DH, X25519) fits no certificate


def _fitting(
    held: Sequence["x509.Certificate"], key: "CertificateIssuerPrivateKeyTypes"
) -> ClientCertificate:
    """The certificate that the key is of, wherever it stands among them."""
    for number, certificate in enumerate(held):
        if certificate.public_key() == key.public_key():
            return ClientCertificate(certificate, (*held[:number], *held[number + 1 :]), key)
    raise _unusable(CertificateProblem.KEY_OF_ANOTHER if held else CertificateProblem.NOT_ONE)


def _is_locked(pkcs12: bytes) -> bool:
    try:
        _from_pkcs12(pkcs12, "")
    except ClientCertificateUnusable as problem:
        return problem.reason is CertificateProblem.PASSPHRASE_WANTED
    return False


def _is_pkcs12(data: bytes) -> bool:
    return _PKCS12.match(data) is not None


def _is_encrypted(found: "re.Match[bytes]") -> bool:
    return found.group(1).startswith(b"ENCRYPTED") or b"Proc-Type: 4,ENCRYPTED" in found.group()


def _read(file: str) -> bytes:
    try:
        with Path(file).open("rb") as opened:
            data = opened.read(LARGEST_FILE + 1)
    except FileNotFoundError as exc:
        raise _unusable(CertificateProblem.GONE, file) from exc
    except (OSError, ValueError) as exc:  # ValueError: a name that no file can have
        raise _unusable(CertificateProblem.NOT_OPENED, file) from exc
    if len(data) > LARGEST_FILE:
        raise _unusable(CertificateProblem.NOT_ONE, file)
    return data


def _locked(passphrase: str) -> ClientCertificateUnusable:
    wrong, wanted = CertificateProblem.WRONG_PASSPHRASE, CertificateProblem.PASSPHRASE_WANTED
    return _unusable(wrong if passphrase else wanted)


def _unusable(
    reason: CertificateProblem, details: str = "", at: datetime | None = None
) -> ClientCertificateUnusable:
    return ClientCertificateUnusable(reason, details, None if at is None else at.astimezone(UTC))

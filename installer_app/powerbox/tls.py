"""The TLS context of a connection: the system's own trust, and what the profile adds to it."""

import os
import secrets
import ssl
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from installer_app.domain.connecting import CertificateProblem, TrustProblem
from installer_app.domain.errors import (
    ClientCertificateUnusable,
    ConnectionNotTrusted,
    StoreUnavailable,
)
from installer_app.powerbox.certificate_files import ClientCertificate, check_dates, read_client_certificate
from installer_app.services.profile import Profile
from installer_app.web.trust import system_trust


def tls_context(profile: Profile, passphrase: str = "", now: datetime | None = None) -> ssl.SSLContext:
    """A context for TLS 1.2 or newer. Blocking (20 to 30 ms): build it once, off the loop's thread.

    It trusts what this computer trusts (``truststore``), and the profile's CA file. ``passphrase`` opens the
    key of the profile's client certificate; ``now`` (aware UTC) is held against its dates. Raises
    ConnectionNotTrusted for the CA file, ClientCertificateUnusable for the certificate or its key, and
    StoreUnavailable where no temporary file can be written.
    """
    context = system_trust()
    if profile.ca_file:
        try:
            context.load_verify_locations(profile.ca_file)
        except (OSError, ValueError) as exc:  # ssl.SSLError is an OSError
            raise ConnectionNotTrusted(f"the CA file {profile.ca_file}", TrustProblem.CA_FILE) from exc
    if profile.client_certificate:
        ours = read_client_certificate(profile.client_certificate, profile.client_key, passphrase)
        check_dates(ours.own, now or datetime.now(UTC))
        _load(context, ours)
    return context


def no_trust() -> ssl.SSLContext:
    """A context that trusts nobody, for connections that are plain http to this computer. Quick."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _load(context: ssl.SSLContext, ours: ClientCertificate) -> None:
    """Hand the key over through a file, since ``ssl`` takes nothing else.

    In it the key is encrypted (PKCS#8, AES-256) with a random passphrase that only this function knows: what
    a killed process leaves behind opens for nobody. Nobody else may read the file, and it goes at once.
    """
    passphrase = secrets.token_urlsafe(32)
    try:
        handle, name = tempfile.mkstemp(prefix="energygrid-", suffix=".pem")  # 0600
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(_as_pem(ours, passphrase))
            context.load_cert_chain(name, password=passphrase)
        finally:
            Path(name).unlink(missing_ok=True)
    except ssl.SSLError as exc:
        # What cryptography could read, OpenSSL does not take: too small a key, too weak a hash.
        raise ClientCertificateUnusable(CertificateProblem.UNSUPPORTED, f"TLS: {exc.reason}") from exc
    except OSError as exc:
        raise StoreUnavailable(f"no temporary file for the client certificate: {exc.strerror}") from exc


def _as_pem(ours: ClientCertificate, passphrase: str) -> bytes:
    from cryptography.hazmat.primitives import serialization as s

    encryption = s.BestAvailableEncryption(passphrase.encode())
    key = ours.key.private_bytes(s.Encoding.PEM, s.PrivateFormat.PKCS8, encryption)
    return key + b"".join(each.public_bytes(s.Encoding.PEM) for each in (ours.own, *ours.above))

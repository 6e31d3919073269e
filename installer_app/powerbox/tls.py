"""The TLS context of a connection: the system's own trust, and what the profile adds to it."""

import ssl

from installer_app.domain.errors import ConnectionNotTrusted
from installer_app.services.ports import Profile


def tls_context(profile: Profile) -> ssl.SSLContext:
    """A context for TLS 1.2 or newer. Blocking (20 to 30 ms): build it once, off the loop's thread.

    It trusts what this computer trusts (``truststore``), and the profile's CA file. Raises
    ConnectionNotTrusted if a file of the profile cannot be used.
    """
    import truststore

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if profile.ca_file:
        try:
            context.load_verify_locations(profile.ca_file)
        except (OSError, ValueError) as exc:  # ssl.SSLError is an OSError
            raise ConnectionNotTrusted("the profile’s CA file cannot be used") from exc
    if profile.client_certificate:
        try:
            # The empty password keeps OpenSSL from asking on the terminal for that of an encrypted key.
            context.load_cert_chain(profile.client_certificate, profile.client_key or None, password="")
        except (OSError, ValueError) as exc:
            raise ConnectionNotTrusted("the profile’s client certificate or its key cannot be used") from exc
    return context


def no_trust() -> ssl.SSLContext:
    """A context that trusts nobody, for connections that are plain http to this computer. Quick."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

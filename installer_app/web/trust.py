"""Whom a connection trusts, before a profile adds to it."""

import ssl


def system_trust() -> ssl.SSLContext:
    """A context for TLS 1.2 or newer that trusts what this computer trusts. Blocking (20 to 30 ms)."""
    import truststore

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context

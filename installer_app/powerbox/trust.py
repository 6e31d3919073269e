"""Why a server is not trusted: by the code of whoever judged its certificate, or by what TLS said."""

import ssl

from installer_app.domain.connecting import TrustProblem
from installer_app.domain.errors import (
    ConnectionNotTrusted,
)

# OpenSSL's X509_V_ERR_* (openssl-verification-options(1)), which judges on Linux.
_OPENSSL = {
    9: TrustProblem.NOT_YET_VALID,
    10: TrustProblem.EXPIRED,
    2: TrustProblem.UNKNOWN_ISSUER,
    18: TrustProblem.SELF_SIGNED,
    19: TrustProblem.UNKNOWN_ISSUER,
    20: TrustProblem.UNKNOWN_ISSUER,
    21: TrustProblem.UNKNOWN_ISSUER,
    23: TrustProblem.REVOKED,
    62: TrustProblem.WRONG_HOST,
    63: TrustProblem.WRONG_HOST,
    64: TrustProblem.WRONG_HOST,
}
# Windows (winerror.h) says EXPIRED also of what is not yet valid. Not seen at work: no such computer here.
_WINDOWS = {
    0x800B0101: TrustProblem.EXPIRED,
    0x800B0109: TrustProblem.UNKNOWN_ISSUER,
    0x800B010A: TrustProblem.UNKNOWN_ISSUER,
    0x800B010C: TrustProblem.REVOKED,
    0x800B010F: TrustProblem.WRONG_HOST,
    0x80092010: TrustProblem.REVOKED,
}
# macOS (Security framework, SecBase.h). Not seen at work either.
_MACOS = {
    -67602: TrustProblem.WRONG_HOST,
    -67818: TrustProblem.EXPIRED,
    -67819: TrustProblem.NOT_YET_VALID,
    -67820: TrustProblem.REVOKED,
    -67843: TrustProblem.UNKNOWN_ISSUER,
}
_BY_CODE = _OPENSSL | _WINDOWS | _MACOS
_TOO_OLD = ("UNSUPPORTED_PROTOCOL", "PROTOCOL_VERSION", "WRONG_SSL_VERSION", "NO_PROTOCOLS_AVAILABLE")
_NO_TLS = ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE", "PACKET_LENGTH_TOO_LONG")


def not_trusted(tls: ssl.SSLError) -> ConnectionNotTrusted:
    """What a handshake that we ended says of the server."""
    if isinstance(tls, ssl.SSLCertVerificationError):
        reason = _BY_CODE.get(tls.verify_code, TrustProblem.OTHER)
        return ConnectionNotTrusted(tls.verify_message, reason)
    return ConnectionNotTrusted(f"TLS: {tls.reason}", _without_certificate(tls.reason or ""))


def _without_certificate(said: str) -> TrustProblem:
    if any(word in said for word in _TOO_OLD):
        return TrustProblem.TOO_OLD
    return TrustProblem.NO_TLS if any(word in said for word in _NO_TLS) else TrustProblem.OTHER

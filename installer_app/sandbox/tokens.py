"""Access tokens: signed, and checked for signature, issuer, audience, expiry and scope."""

import secrets
from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache

import jwt
from cryptography.hazmat.primitives.asymmetric import ec

from installer_app.frozen import frozen
from installer_app.sandbox.clock import SandboxClock
from installer_app.sandbox.replies import Refusal

ALGORITHM = "ES256"
ISSUER = "https://idp.sandbox.energygrid.example"
AUDIENCE = "powerbox"
REALM = 'Bearer realm="powerbox"'


class Permission(StrEnum):
    """The scopes of the contract."""

    CUSTOMER_SYNC = "customer.sync"
    HARDWARE_BIND = "hardware.bind"


@frozen
class Claims:
    """What a good token says."""

    client_id: str
    scopes: frozenset[str]
    expires_at: datetime


class Tokens:
    """Issues and reads the JWTs of one sandbox. Its key is made at the start and never kept."""

    def __init__(self, clock: SandboxClock) -> None:
        self._clock = clock
        self._key = ec.generate_private_key(ec.SECP256R1())
        # The same few tokens come with every request; the signature of each is checked once.
        self._verified = lru_cache(maxsize=512)(self._verify)

    def issue(self, client_id: str, scopes: Iterable[str], seconds: int, audience: str = AUDIENCE) -> str:
        """A token of RFC 9068, good for so many seconds of the sandbox's clock."""
        now = int(self._clock.now().timestamp())
        payload = {
            "iss": ISSUER,
            "sub": client_id,
            "aud": audience,
            "client_id": client_id,
            "scope": " ".join(scopes),
            "iat": now,
            "exp": now + seconds,
            "jti": secrets.token_urlsafe(12),
        }
        # Sorted headers put "alg" first, so every token starts "eyJhbGciOiJ" as in the tutorial.
        return jwt.encode(payload, self._key, ALGORITHM, headers={"typ": "at+jwt"}, sort_headers=True)

    def read(self, authorization: str | None, permission: Permission | None = None) -> Claims:
        """The claims of ``Authorization: Bearer …``. Raises Refusal (RFC 6750 §3.1: 401, 403)."""
        scheme, _, token = (authorization or "").partition(" ")
        if scheme.lower() != "bearer" or not token.strip():
            raise Refusal(401, {"message": "A Bearer token is required."}, {"WWW-Authenticate": REALM})
        try:
            claims = self._verified(token.strip())
        except jwt.InvalidTokenError as problem:
            raise _refused("The token is not valid.") from problem
        if claims.expires_at <= self._clock.now():
            raise _refused("The token expired.")
        if permission is not None and permission not in claims.scopes:
            header = f'{REALM}, error="insufficient_scope", scope="{permission}"'
            raise Refusal(403, {"message": f"The token lacks {permission}."}, {"WWW-Authenticate": header})
        return claims

    def _verify(self, token: str) -> Claims:
        payload = jwt.decode(
            token,
            self._key.public_key(),
            [ALGORITHM],
            audience=AUDIENCE,
            issuer=ISSUER,
            # Expiry is read on the sandbox's own clock.
            options={"verify_exp": False, "verify_iat": False, "require": ["exp", "sub", "scope"]},
        )
        expires_at = datetime.fromtimestamp(payload["exp"], UTC)
        return Claims(payload["sub"], frozenset(payload["scope"].split()), expires_at)


def _refused(message: str) -> Refusal:
    header = f'{REALM}, error="invalid_token", error_description="{message}"'
    return Refusal(401, {"message": message}, {"WWW-Authenticate": header})

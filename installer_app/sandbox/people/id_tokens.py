"""ID tokens (OpenID Connect Core §2), and the keys that they are checked with."""

import json
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from jwt.algorithms import ECAlgorithm

from installer_app.sandbox.clock import SandboxClock
from installer_app.sandbox.people.grants import Granted

ALGORITHM = "ES256"
KEY_ID = "sandbox"
SECONDS = 600


class IdTokens:
    """Signs them. Its key is made at the start and never kept."""

    def __init__(self, clock: SandboxClock) -> None:
        self._clock = clock
        self._key = ec.generate_private_key(ec.SECP256R1())

    def jwks(self) -> dict[str, Any]:
        """``/jwks`` (RFC 7517 §5)."""
        key = json.loads(ECAlgorithm.to_jwk(self._key.public_key()))
        return {"keys": [{**key, "kid": KEY_ID, "use": "sig", "alg": ALGORITHM}]}

    def issue(self, granted: Granted, issuer: str) -> str:
        """Who signed in, for the client that asked."""
        now = int(self._clock.now().timestamp())
        person = granted.technician
        claims = {"iss": issuer, "aud": granted.client_id, "sub": person.subject, "iat": now}
        claims |= {"exp": now + SECONDS, "auth_time": int(granted.at.timestamp())}
        if granted.nonce:
            claims["nonce"] = granted.nonce
        if "profile" in granted.scopes:
            claims |= {"name": person.name, "preferred_username": person.username}
        return jwt.encode(claims, self._key, ALGORITHM, headers={"kid": KEY_ID})

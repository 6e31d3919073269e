"""What people have granted: codes for one use, refresh tokens that rotate, and what is revoked."""

import base64
import hashlib
import hmac
import secrets
from datetime import datetime, timedelta

from installer_app.frozen import frozen
from installer_app.sandbox.clock import SandboxClock
from installer_app.sandbox.people.technicians import Technician
from installer_app.sandbox.replies import Refusal

UNAUTHORIZED = 401
CODE_LIFE = timedelta(minutes=1)


@frozen
class Asked:
    """A request to ``/authorize`` that may be granted. ``challenge`` is of S256 (RFC 7636 §4.2)."""

    client_id: str
    redirect_uri: str
    scopes: tuple[str, ...]
    state: str
    nonce: str
    challenge: str


@frozen
class Granted:
    """Who let which client have what. All tokens of one sign-in share its ``family``."""

    client_id: str
    technician: Technician
    scopes: tuple[str, ...]
    nonce: str
    family: str
    at: datetime


@frozen
class _Code:
    asked: Asked
    granted: Granted


class Grants:
    """Of one sandbox, in memory."""

    def __init__(self, clock: SandboxClock) -> None:
        self._clock = clock
        self._codes: dict[str, _Code] = {}
        self._refresh: dict[str, Granted] = {}
        self._spent: dict[str, str] = {}

    def grant(self, client_id: str, technician: Technician, scopes: tuple[str, ...], nonce: str) -> Granted:
        """A new sign-in; of what was asked, what this technician may have."""
        allowed = ("openid", "profile", "offline_access", *technician.scopes)
        may = tuple(scope for scope in scopes if scope in allowed)
        return Granted(client_id, technician, may, nonce, secrets.token_urlsafe(8), self._clock.now())

    def code_for(self, asked: Asked, technician: Technician) -> str:
        """A code for the redirect (RFC 6749 §4.1.2)."""
        code = secrets.token_urlsafe(24)
        granted = self.grant(asked.client_id, technician, asked.scopes, asked.nonce)
        self._codes[code] = _Code(asked, granted)
        return code

    def redeem(self, code: str, client_id: str, redirect_uri: str, verifier: str) -> Granted:
        """What the code stands for, once. Raises Refusal ``invalid_grant``; a second use ends the sign-in."""
        if code in self._spent:
            self._revoke_family(self._spent[code])
            raise refused("invalid_grant", "The code was used before.")
        found = self._codes.pop(code, None)
        if found is None:
            raise refused("invalid_grant", "There is no such code.")
        self._spent[code] = found.granted.family
        asked = found.asked
        if (client_id, redirect_uri) != (asked.client_id, asked.redirect_uri):
            raise refused("invalid_grant", "The code is of another client or address.")
        if self._clock.now() > found.granted.at + CODE_LIFE:
            raise refused("invalid_grant", "The code is too old.")
        if not hmac.compare_digest(_s256(verifier), asked.challenge.encode()):
            raise refused("invalid_grant", "The code verifier is wrong.")
        return found.granted

    def refresh_token(self, granted: Granted) -> str:
        """A new one of that sign-in."""
        token = secrets.token_urlsafe(32)
        self._refresh[token] = granted
        return token

    def spend(self, token: str, client_id: str) -> Granted:
        """Take a refresh token in for its next. Raises Refusal; one that was spent ends the whole sign-in.

        RFC 9700 §4.14.2: somebody else may have used it.
        """
        if token in self._spent:
            self._revoke_family(self._spent[token])
        granted = self._refresh.get(token)
        if granted is None or granted.client_id != client_id:
            raise refused("invalid_grant", "The refresh token is not valid.")
        del self._refresh[token]
        self._spent[token] = granted.family
        return granted

    def revoke(self, token: str, client_id: str) -> None:
        """RFC 7009: the sign-in of this refresh token ends; of an unknown one nothing is said."""
        granted = self._refresh.get(token)
        if granted is not None and granted.client_id == client_id:
            self._revoke_family(granted.family)

    def _revoke_family(self, family: str) -> None:
        self._refresh = {token: held for token, held in self._refresh.items() if held.family != family}


def _s256(verifier: str) -> bytes:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=")


def refused(error: str, description: str, status: int = 400) -> Refusal:
    """RFC 6749 §5.2."""
    headers = {"WWW-Authenticate": 'Basic realm="sandbox"'} if status == UNAUTHORIZED else None
    return Refusal(status, {"error": error, "error_description": description}, headers)

"""Who signed in: the ID token, checked as OpenID Connect Core §3.1.3.7 wants it."""

import asyncio
from collections.abc import Mapping
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Any

import httpx

from installer_app.domain.person import Person, PersonProblem, SignInNotFinished
from installer_app.domain.text import is_plain, plain
from installer_app.powerbox.answers import raise_if_passing
from installer_app.powerbox.channel import Channel
from installer_app.powerbox.connections import HEADERS
from installer_app.powerbox.discovery import Provider
from installer_app.powerbox.retry import RetryPolicy, with_retries
from installer_app.services.ports import Clock

# Never "none", and never HS256: a public client has no secret to check it with.
ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
LEEWAY = timedelta(minutes=2)
LONGEST_SUBJECT = 255  # Core §2
MOST_SHOWN = 120


class IdTokenReader:
    """Reads those that are meant for one public client."""

    def __init__(self, client_id: str, channel: Channel, policy: RetryPolicy, clock: Clock) -> None:
        self._client_id = client_id
        self._channel = channel
        self._policy = policy
        self._clock = clock

    async def __call__(self, token: str, provider: Provider, nonce: str | None) -> Person:
        """The person; ``nonce`` None is not looked at (refresh, device code).

        Raises SignInNotFinished (NOT_PROVEN), NotSent kinds and ServerDown if its keys cannot be had.
        """
        keys = await with_retries(lambda: self._keys(provider.jwks), self._policy, self._clock)
        # The server's own time, where it has told it: this laptop's clock may be wrong by hours.
        now = self._clock.now() + (self._channel.clock_offset or timedelta())
        claims = await asyncio.to_thread(_verified, token, keys, self._client_id, provider.issuer)
        _raise_unless_ours(claims, self._client_id, nonce, now)
        return _person(claims)

    async def _keys(self, url: httpx.URL) -> bytes:
        answer = await self._channel.read(httpx.Request("GET", url, headers=HEADERS))
        raise_if_passing(answer)
        if answer.status != HTTPStatus.OK:
            raise _not_proven(f"{answer.status} in place of the provider’s keys")
        return answer.body


def _verified(token: str, keys: bytes, client_id: str, issuer: str) -> Mapping[str, Any]:
    """The claims. Blocking: the library loads its cryptography."""
    import json

    import jwt

    try:
        found = jwt.PyJWKSet.from_dict(json.loads(keys)).keys
        kid = jwt.get_unverified_header(token).get("kid")
        fitting = [key for key in found if kid is None or key.key_id == kid]
        if len(fitting) != 1:
            raise _not_proven(f"{len(fitting)} keys fit the ID token")
        return jwt.decode(
            token,
            fitting[0],
            list(ALGORITHMS),
            audience=client_id,
            issuer=issuer,
            # Times are compared below, by the server's clock.
            options={
                "require": ["iss", "sub", "aud", "exp", "iat"],
                "verify_exp": False,
                "verify_iat": False,
                "verify_nbf": False,
            },
        )
    except (jwt.PyJWTError, ValueError, AttributeError, RecursionError) as exc:
        raise _not_proven(f"the ID token does not hold: {type(exc).__name__}") from exc


def _raise_unless_ours(claims: Mapping[str, Any], client_id: str, nonce: str | None, now: datetime) -> None:
    expires = claims["exp"]
    if not isinstance(expires, int | float) or not expires >= (now - LEEWAY).timestamp():  # NaN is no time
        raise _not_proven("the ID token ran out before it came")
    if nonce is not None and claims.get("nonce") != nonce:
        raise _not_proven("the ID token is the answer to another sign-in")
    several = isinstance(claims["aud"], list) and len(claims["aud"]) > 1
    if claims.get("azp", None if several else client_id) != client_id:
        raise _not_proven("the ID token is meant for another program")


def _person(claims: Mapping[str, Any]) -> Person:
    subject = claims["sub"]
    if not isinstance(subject, str) or not 0 < len(subject) <= LONGEST_SUBJECT or not is_plain(subject):
        raise _not_proven("the ID token does not say who signed in")
    return named(subject, claims)


def named(subject: str, claims: Mapping[str, Any]) -> Person:
    """With what is told of a person beside that (Core §5.1); ``login`` is "" if nothing is."""
    login = _words(claims, "preferred_username") or _words(claims, "email")
    return Person(subject, login, _words(claims, "name"))


def _words(claims: Mapping[str, Any], name: str) -> str:
    value = claims.get(name)
    return plain(value).strip()[:MOST_SHOWN] if isinstance(value, str) else ""


def _not_proven(why: str) -> SignInNotFinished:
    return SignInNotFinished(PersonProblem.NOT_PROVEN, why)

"""One token for the whole process: kept in memory, renewed before it ends, asked for once at a time."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import quote_plus, urlencode

import httpx

from installer_app.domain.errors import ScopeMissing, SignInRequired
from installer_app.domain.person import Person
from installer_app.frozen import frozen
from installer_app.powerbox.answers import raise_if_passing, token_of
from installer_app.powerbox.basic import basic
from installer_app.powerbox.channel import Channel
from installer_app.powerbox.connections import HEADERS
from installer_app.powerbox.retry import RetryPolicy, with_retries
from installer_app.services.ports import Clock, Grant
from installer_app.services.profile import LOOK_UP_SCOPE, Credentials

if TYPE_CHECKING:
    from installer_app.powerbox.wire import TokenWire

RENEW_BEFORE_END = timedelta(minutes=1)


@frozen
class Token:
    """A bearer token; not in its own ``repr``. ``renew_at`` is shortly before ``expires_at``; aware UTC."""

    value: str
    grant: Grant
    renew_at: datetime

    @property
    def header(self) -> dict[str, str]:
        """RFC 6750 §2.1."""
        return {"Authorization": f"Bearer {self.value}"}

    def __repr__(self) -> str:
        return f"Token(until {self.grant.expires_at})"


class TokenEndpoint:
    """``POST {IDP}/oauth/token`` with client credentials (RFC 6749 §4.4)."""

    def __init__(
        self,
        url: httpx.URL,
        credentials: Credentials,
        scopes: tuple[str, ...],
        channel: Channel,
        policy: RetryPolicy,
        clock: Clock,
    ) -> None:
        self._url = url
        self._scopes = scopes
        self._authorization = _basic(credentials)
        self._channel = channel
        self._policy = policy
        self._clock = clock

    async def __call__(self) -> Token:
        """A new token. Raises what ``PowerBox.sign_in`` raises."""
        return await with_retries(self._ask, self._policy, self._clock)

    async def _ask(self) -> Token:
        form = urlencode({"grant_type": "client_credentials", "scope": " ".join(self._scopes)})
        content = {"Content-Type": "application/x-www-form-urlencoded"}
        headers = HEADERS | self._authorization | content
        asked_at = self._clock.now()
        answer = await self._channel.read(httpx.Request("POST", self._url, headers=headers, content=form))
        raise_if_passing(answer)
        return token_from(token_of(answer), asked_at, self._scopes)


class TokenKeeper:
    """Hands out the token, and sees to it that at most one request for a new one is on the way."""

    def __init__(self, fetch: Callable[[], Awaitable[Token]], clock: Clock) -> None:
        self._fetch = fetch
        self._clock = clock
        self._token: Token | None = None
        self._fetching: asyncio.Task[Token] | None = None

    async def token(self, fetch: Callable[[], Awaitable[Token]] | None = None) -> Token:
        """The token that holds, or a new one, which serves its caller however short its life is.

        ``fetch``: how to get this one, if not as always.
        Who waits for the same request and is cancelled does not cancel it for the others.
        """
        if self._token is not None and self._clock.now() < self._token.renew_at:
            return self._token
        if self._fetching is None:
            self._fetching = asyncio.create_task(self._renew(fetch or self._fetch), name="token")
            self._fetching.add_done_callback(self._fetched)
        fetching = self._fetching
        try:
            return await asyncio.shield(fetching)
        except asyncio.CancelledError as exc:
            if fetching.cancelled() and not _cancelled_myself():
                raise SignInRequired("signed out while the token was on its way") from exc
            raise

    def drop(self, refused: Token) -> None:
        """The server does not take it. A newer token, got in the meantime, stays."""
        if self._token is refused:
            self._token = None

    async def close(self) -> None:
        """Forget the token, and stop asking for one."""
        self._token = None
        if self._fetching is not None:
            self._fetching.cancel()
            await asyncio.wait((self._fetching,))
            self._token = None

    async def _renew(self, fetch: Callable[[], Awaitable[Token]]) -> Token:
        self._token = await fetch()
        return self._token

    def _fetched(self, task: "asyncio.Task[Token]") -> None:
        self._fetching = None
        if not task.cancelled():
            task.exception()  # heard, even if everybody who waited was cancelled


def _cancelled_myself() -> bool:
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


def _basic(credentials: Credentials) -> dict[str, str]:
    """HTTP Basic as RFC 6749 §2.3.1 has it: both parts form-encoded first. Pasted blanks are stripped."""
    return basic(*(quote_plus(part.strip()) for part in (credentials.client_id, credentials.client_secret)))


def token_from(
    wire: "TokenWire", asked_at: datetime, asked_for: tuple[str, ...], person: Person | None = None
) -> Token:
    """The token of an answer; ``asked_for`` are the scopes it has if it does not say (RFC 6749 §5.1).

    Raises ScopeMissing where ``customer.sync`` was asked for and is not in it. A utility that names its
    scopes in its own way is taken at its word.
    """
    # Measured from before the question: the token is never taken for younger than it is.
    scopes = frozenset(asked_for if wire.scope is None else wire.scope.split())
    if LOOK_UP_SCOPE in asked_for and LOOK_UP_SCOPE not in scopes:
        raise ScopeMissing(f"the sign-in has no {LOOK_UP_SCOPE}")
    expires_at = asked_at + wire.life
    renew_at = expires_at - min(RENEW_BEFORE_END, wire.life / 10)
    return Token(wire.access_token, Grant(scopes, expires_at, person), renew_at)

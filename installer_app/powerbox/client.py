"""The utility's servers: a method an endpoint. Fits ``ports.PowerBox``."""

import ssl
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from functools import cache
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import anyio
import httpx

from installer_app.domain.customer import Customer
from installer_app.domain.errors import (
    Busy,
    CredentialsNotAccepted,
    NoNetwork,
    NotSent,
    Refused,
    ServerDown,
    UnreadableAnswer,
)
from installer_app.powerbox.address import below, checked, is_loopback
from installer_app.powerbox.answers import (
    conclude_bind,
    customer_of,
    health_of,
    raise_if_passing,
    raise_if_service_account_refused,
    token_refused,
)
from installer_app.powerbox.auth import Token, TokenEndpoint, TokenKeeper
from installer_app.powerbox.basic import basic
from installer_app.powerbox.channel import Answer, Channel
from installer_app.powerbox.connections import HEADERS, Patience, open_pool
from installer_app.powerbox.retry import RetryPolicy, with_retries
from installer_app.powerbox.tls import no_trust, tls_context
from installer_app.powerbox.wire import bind_body, customer_body
from installer_app.services.people import SignInPrompt
from installer_app.services.ports import BindRequest, Clock, Grant, Health
from installer_app.services.profile import Credentials, Profile, SignInWay

if TYPE_CHECKING:
    from installer_app.powerbox.person_tokens import PersonTokens

LONGEST_HEALTH = 5.0
BIND = "/powerbox/bind"
JSON = {"Content-Type": "application/json"}


class PowerBoxClient:
    """One connection profile and one sign-in. Reads are tried again by ``policy``; a bind never is."""

    def __init__(
        self,
        profile: Profile,
        credentials: Credentials,
        clock: Clock,
        tls: ssl.SSLContext,
        patience: Patience = Patience(),  # noqa: B008 - frozen, so one for all will do
        policy: RetryPolicy = RetryPolicy(),  # noqa: B008 - frozen, so one for all will do
        prompt: SignInPrompt | None = None,
    ) -> None:
        """Nothing is sent yet; ``prompt`` is for profiles of people.

        Raises ConnectionNotTrusted and NoNetwork, as ``address.checked`` says.
        """
        base, idp = checked(profile.base_url), checked(profile.idp_url)
        kept = open_pool(profile, (base, idp), tls, kept=True)
        fresh = open_pool(profile, (base, idp), tls, kept=False)
        self._base = base
        self._service_account = profile.service_account
        if profile.service_account is not None:
            self._bind_header = basic(profile.service_account.user, credentials.bind_password)
        self._clock = clock
        self._patience = patience
        self._policy = policy
        self._channel = Channel(kept, fresh, patience, clock, bool(profile.client_certificate))
        self._person: PersonTokens | None = None
        if profile.way is SignInWay.CLIENT_CREDENTIALS:
            url = below(idp, "/oauth/token")
            endpoint = TokenEndpoint(url, credentials, profile.scopes, self._channel, policy, clock)
            self._tokens = TokenKeeper(endpoint, clock)
        else:
            self._person = _tokens_of_person(profile, credentials, idp, self._channel, policy, clock, prompt)
            self._tokens = TokenKeeper(self._person.renew, clock)

    @property
    def clock_offset(self) -> timedelta | None:
        """The server's clock less this computer's, by its last answer; None before the first."""
        return self._channel.clock_offset

    async def sign_in(self) -> Grant:
        """See ``ports.PowerBox.sign_in``."""
        begin = self._person.begin if self._person is not None else None
        return (await self._tokens.token(begin)).grant

    async def sign_out(self) -> None:
        """See ``people.PersonBox.sign_out``."""
        if self._person is not None:
            await self._person.sign_out()

    async def health(self) -> Health:
        """See ``ports.PowerBox.health``. A server that is down or unreadable has just not reported.

        It is asked once and briefly: a warning must not keep a technician waiting.
        """
        brief = replace(self._patience, whole=min(self._patience.whole, LONGEST_HEALTH))

        async def ask(token: Token) -> Answer:
            url = below(self._base, "/powerbox/healthz")
            request = httpx.Request("GET", url, headers=HEADERS | token.header)
            answer = await self._channel.read(request, brief)
            if answer.status < HTTPStatus.BAD_REQUEST:  # of the others, healthz has its own reading
                raise_if_passing(answer)
            return answer

        try:
            answer = await self._with_token(ask)
        except (ServerDown, UnreadableAnswer):
            return Health.NOT_REPORTED
        return health_of(answer)

    async def customer(self, client_id: str | None) -> Customer:
        """See ``ports.PowerBox.customer``."""
        body = b"" if client_id is None else customer_body(client_id)

        async def ask(token: Token) -> Answer:
            answer = await self._channel.read(self._post("/powerbox/customer", token.header, body))
            raise_if_passing(answer)
            return answer

        return customer_of(
            await self._with_token(lambda token: with_retries(lambda: ask(token), self._policy, self._clock))
        )

    async def bind(self, request: BindRequest) -> None:
        """See ``ports.PowerBox.bind``. Once on the wire, whatever happens.

        A service account goes in place of the token (contract: Bind, G), so none is asked for; and a 401 says
        nothing of it.
        """
        if self._service_account is not None:
            body = bind_body(request, self._service_account.account_slid)
            answer = await self._channel.write(self._post(BIND, self._bind_header, body))
            raise_if_service_account_refused(answer)
        else:
            token = await self._token_for_write()
            answer = await self._channel.write(self._post(BIND, token.header, bind_body(request)))
            if token_refused(answer):
                self._tokens.drop(token)
        conclude_bind(answer)

    async def close(self) -> None:
        """See ``ports.PowerBox.close``."""
        await self._tokens.close()
        if self._person is not None:
            await self._person.close()
        await self._channel.close()

    async def _with_token(self, ask: Callable[[Token], Awaitable[Answer]]) -> Answer:
        """The answer to a read; if its token is refused, the answer with a new one."""
        token = await self._tokens.token()
        answer = await ask(token)
        if token_refused(answer):
            self._tokens.drop(token)
            token = await self._tokens.token()
            answer = await ask(token)
            if token_refused(answer):
                self._tokens.drop(token)
        return answer

    async def _token_for_write(self) -> Token:
        """The token for a bind. Whatever goes wrong here, the bind itself has not been sent."""
        try:
            return await self._tokens.token()
        except ServerDown as exc:
            if exc.retry_at is not None:
                raise Busy(exc.details, exc.retry_at) from exc
            raise NoNetwork(f"no token: {exc.details}") from exc
        except UnreadableAnswer as exc:
            raise NotSent(f"no token: {exc.details}") from exc
        except Refused as exc:
            # It is the account that is refused, not this bind; and asking again could lock it.
            raise CredentialsNotAccepted(exc.details) from exc

    def _post(self, path: str, authorization: dict[str, str], body: bytes) -> httpx.Request:
        headers = HEADERS | JSON | authorization
        return httpx.Request("POST", below(self._base, path), headers=headers, content=body or None)


def _tokens_of_person(*given: Any) -> "PersonTokens":
    from installer_app.powerbox.person_tokens import PersonTokens  # for people's profiles alone

    return PersonTokens(*given)


@cache
def load() -> None:
    """What httpx would load with its first client. Blocking."""
    import httpcore  # noqa: F401 - see above


@cache
def warm_up() -> None:
    """What it would load with its first request, too. Blocking."""
    load()
    anyio.run(anyio.sleep, 0)  # a turn of an empty loop


Connect = Callable[[SignInPrompt | None], PowerBoxClient]


def connector(profile: Profile, credentials: Credentials, clock: Clock) -> Connect:
    """What makes the client of a profile, with the slow parts (imports, the TLS context) done. Blocking.

    Raises ConnectionNotTrusted, ClientCertificateUnusable, NoNetwork.
    """
    warm_up()
    if profile.way is not SignInWay.CLIENT_CREDENTIALS:
        import installer_app.powerbox.person_tokens  # noqa: F401 - here, and not where the window waits
    addresses = checked(profile.base_url), checked(profile.idp_url)
    plain = all(url.scheme == "http" and is_loopback(url) for url in addresses)
    tls = no_trust() if plain else tls_context(profile, credentials.passphrase, clock.now())
    return lambda prompt: PowerBoxClient(profile, credentials, clock, tls, prompt=prompt)

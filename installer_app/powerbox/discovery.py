"""Where an identity provider's endpoints are (OpenID Connect Discovery, RFC 8414)."""

from http import HTTPStatus

import httpx
from msgspec import Struct

from installer_app.domain.errors import ConnectionNotTrusted, NoNetwork
from installer_app.domain.person import PersonProblem, SignInNotFinished
from installer_app.frozen import frozen
from installer_app.powerbox.address import below, endpoint
from installer_app.powerbox.answers import raise_if_passing
from installer_app.powerbox.channel import Answer, Channel
from installer_app.powerbox.connections import HEADERS
from installer_app.powerbox.retry import RetryPolicy, with_retries
from installer_app.services.ports import Clock
from installer_app.web.incoming import Amiss, read

OPENID = "/.well-known/openid-configuration"
OAUTH = "/.well-known/oauth-authorization-server"


class _ProviderWire(Struct, frozen=True, kw_only=True):
    issuer: str
    token_endpoint: str
    jwks_uri: str
    authorization_endpoint: str | None = None
    device_authorization_endpoint: str | None = None
    revocation_endpoint: str | None = None
    userinfo_endpoint: str | None = None
    scopes_supported: list[str] | None = None
    authorization_response_iss_parameter_supported: bool | None = None


@frozen
class Provider:
    """An identity provider. ``issuer`` is spelt as it spells itself; what it has not is None.

    ``names_itself``: its answers through the browser carry ``iss`` (RFC 9207).
    """

    issuer: str
    token: httpx.URL
    jwks: httpx.URL
    authorization: httpx.URL | None
    device: httpx.URL | None
    revocation: httpx.URL | None
    user_info: httpx.URL | None
    scopes: frozenset[str] | None
    names_itself: bool

    def knows(self, scope: str) -> bool:
        """Whether the scope may be asked for: it is among those listed, or none are."""
        return self.scopes is None or scope in self.scopes


class Discovery:
    """Asks once, and remembers. ``idp`` is the profile's address, and so the issuer."""

    def __init__(self, idp: httpx.URL, channel: Channel, policy: RetryPolicy, clock: Clock) -> None:
        self._idp = idp
        self._channel = channel
        self._policy = policy
        self._clock = clock
        self._found: Provider | None = None

    async def __call__(self) -> Provider:
        """Raises NotSent kinds, ServerDown, and SignInNotFinished (NOT_SET_UP, NOT_PROVEN)."""
        if self._found is None:
            self._found = await with_retries(self._ask, self._policy, self._clock)
        return self._found

    async def _ask(self) -> Provider:
        answer = await self._get(below(self._idp, OPENID))
        if answer.status == HTTPStatus.NOT_FOUND:
            path = OAUTH.encode() + self._idp.raw_path.rstrip(b"/")
            answer = await self._get(self._idp.copy_with(raw_path=path))
        if answer.status != HTTPStatus.OK:
            raise _not_set_up(f"{answer.status} in place of its configuration")
        try:
            wire = read(answer.body, _ProviderWire)
        except Amiss as exc:
            raise _not_set_up(f"its configuration cannot be read: {exc}") from exc
        # RFC 8414 §3.3; a slash at the end is what our profiles do not keep.
        if wire.issuer.rstrip("/") != str(self._idp).rstrip("/"):
            raise SignInNotFinished(PersonProblem.NOT_PROVEN, "the provider names another issuer")
        return self._provider(wire)

    async def _get(self, url: httpx.URL) -> Answer:
        answer = await self._channel.read(httpx.Request("GET", url, headers=HEADERS))
        raise_if_passing(answer)
        return answer

    def _provider(self, wire: _ProviderWire) -> Provider:
        def at(text: str | None) -> httpx.URL | None:
            return endpoint(text, self._idp) if text else None

        try:
            return Provider(
                issuer=wire.issuer,
                token=endpoint(wire.token_endpoint, self._idp),
                jwks=endpoint(wire.jwks_uri, self._idp),
                authorization=at(wire.authorization_endpoint),
                device=at(wire.device_authorization_endpoint),
                revocation=at(wire.revocation_endpoint),
                user_info=at(wire.userinfo_endpoint),
                scopes=None if wire.scopes_supported is None else frozenset(wire.scopes_supported),
                names_itself=bool(wire.authorization_response_iss_parameter_supported),
            )
        except (ConnectionNotTrusted, NoNetwork) as exc:
            raise _not_set_up(f"an address it names cannot be used: {exc.details}") from exc


def _not_set_up(why: str) -> SignInNotFinished:
    return SignInNotFinished(PersonProblem.NOT_SET_UP, why)

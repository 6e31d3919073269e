"""The tokens of a person: by a refresh token as long as it holds (RFC 6749 §6), else by asking them."""

import asyncio
import logging
from collections.abc import Mapping
from datetime import datetime

import httpx

from installer_app.domain.errors import InstallerError
from installer_app.domain.person import Person, PersonProblem, SignInNotFinished
from installer_app.powerbox.auth import Token, token_from
from installer_app.powerbox.browser_sign_in import sign_in_by_browser
from installer_app.powerbox.channel import Channel
from installer_app.powerbox.device_sign_in import sign_in_by_device
from installer_app.powerbox.discovery import Discovery, Provider
from installer_app.powerbox.id_token import IdTokenReader
from installer_app.powerbox.public_client import OAuthRefusal, PersonTokenWire, PublicClient
from installer_app.powerbox.retry import RetryPolicy, with_retries
from installer_app.powerbox.user_info import ask_for_names
from installer_app.services.people import SignInPrompt
from installer_app.services.ports import Clock
from installer_app.services.profile import Credentials, Profile, SignInWay

log = logging.getLogger(__name__)
# How long an answer that is on its way may take once the window is closed: a rotated token is in it.
LAST_WORD_SECONDS = 3.0
# What we ask for beside the profile's scopes, where the provider knows it.
KEEPING = "offline_access"
ABOUT_PEOPLE = ("profile", KEEPING)


class PersonTokens:
    """Of one sign-in. A new refresh token is kept before anything is done with what came along with it."""

    def __init__(
        self,
        profile: Profile,
        credentials: Credentials,
        idp: httpx.URL,
        channel: Channel,
        policy: RetryPolicy,
        clock: Clock,
        prompt: SignInPrompt | None,
    ) -> None:
        self._profile = profile
        self._refresh_token = credentials.refresh_token
        self._policy = policy
        self._clock = clock
        self._client = PublicClient(profile.public_client_id, channel, clock)
        self._discovery = Discovery(idp, channel, policy, clock)
        self._read_id_token = IdTokenReader(profile.public_client_id, channel, policy, clock)
        self._person: Person | None = None
        self._prompt = prompt
        self._renewing: asyncio.Task[Token] | None = None

    async def begin(self) -> Token:
        """A token, by what was kept or by the person. Raises what ``PowerBox.sign_in`` raises."""
        prompt = self._prompt
        if prompt is None or not prompt.may_ask:
            return await self.renew()
        if self._refresh_token:
            try:
                return await self.renew()
            except SignInNotFinished as problem:
                if problem.reason is not PersonProblem.ENDED:
                    raise
        return await self._ask(prompt)

    async def renew(self) -> Token:
        """A token by the refresh token; nobody is asked anything.

        Raises SignInNotFinished (ENDED) without one or when it is refused, and then asks no more. Who is
        cancelled does not cancel the request: its answer may hold the only refresh token there is.
        """
        if self._renewing is None or self._renewing.done():
            self._renewing = asyncio.create_task(self._renew(), name="refresh")
        return await asyncio.shield(self._renewing)

    async def close(self) -> None:
        """Wait a moment for what is on its way, and keep what it brings."""
        if self._renewing is None or self._renewing.done():
            return
        await asyncio.wait((self._renewing,), timeout=LAST_WORD_SECONDS)
        self._renewing.cancel()
        await asyncio.wait((self._renewing,))

    async def _renew(self) -> Token:
        if not self._refresh_token:
            raise SignInNotFinished(PersonProblem.ENDED, "nothing is kept to go on with")
        provider = await self._discovery()
        asked_at = self._clock.now()
        form = {"grant_type": "refresh_token", "refresh_token": self._refresh_token}
        try:
            wire = await self._tokens(provider, form)
        except OAuthRefusal as refusal:
            if refusal.error != "invalid_grant":
                raise refusal.said() from refusal
            self._refresh_token = ""
            raise SignInNotFinished(PersonProblem.ENDED, "the refresh token was refused") from refusal
        # First of all: the one before is worth nothing from now on (RFC 9700 §4.14.2).
        if wire.refresh_token:
            await self._keep(wire.refresh_token)
        if wire.id_token:
            person = await self._read_id_token(wire.id_token, provider, None)
            if self._person is not None and person.subject != self._person.subject:  # Core §12.2
                raise SignInNotFinished(PersonProblem.NOT_PROVEN, "the token is somebody else’s")
            self._person = self._person or person
        return self._token(wire, asked_at)

    async def sign_out(self) -> None:
        """Tell the provider (RFC 7009), where it can be told; here it is forgotten in any case."""
        await self.close()  # the token that a renewal is just bringing is the one that has to end
        token, self._refresh_token = self._refresh_token, ""
        if not token:
            return
        try:
            async with asyncio.timeout(LAST_WORD_SECONDS):
                provider = await self._discovery()
                if provider.revocation is not None:
                    form = {"token": token, "token_type_hint": "refresh_token"}
                    await self._client.post(provider.revocation, form)
        except (InstallerError, OAuthRefusal, TimeoutError) as problem:
            # Nobody has it any more, and it runs out by itself.
            log.info("the provider was not told", extra={"problem": type(problem).__name__})

    async def _ask(self, prompt: SignInPrompt) -> Token:
        provider = await self._discovery()
        nonce: str | None = None
        try:
            if self._profile.way is SignInWay.DEVICE_CODE:
                scope = self._scope(provider)
                wire = await sign_in_by_device(provider, self._client, scope, prompt, self._policy)
            else:
                wire, nonce = await self._by_browser(provider, prompt)
        except OAuthRefusal as refusal:
            raise refusal.said() from refusal
        asked_at = self._clock.now()
        if not wire.id_token:
            raise SignInNotFinished(PersonProblem.NOT_PROVEN, "the provider does not say who signed in")
        person = await self._read_id_token(wire.id_token, provider, nonce)
        if not person.login and provider.user_info is not None:
            # Where there is an access token as well, the names need not be in the ID token (Core §5.4).
            person = await ask_for_names(person, provider.user_info, wire.access_token, self._client.channel)
        self._person = person
        await self._keep(wire.refresh_token or "")
        return self._token(wire, asked_at)

    async def _by_browser(self, provider: Provider, prompt: SignInPrompt) -> tuple[PersonTokenWire, str]:
        """The tokens, and the nonce of their ID token.

        Strict providers let a program stay signed in only where the person was asked for that (Core §11).
        Others refuse to be told to ask, so that comes second, and is no loss if it does not come off.
        """
        first = await self._once_by_browser(provider, prompt, consent=False)
        if first[0].refresh_token or KEEPING not in (provider.scopes or ()):
            return first
        try:
            return await self._once_by_browser(provider, prompt, consent=True)
        except (SignInNotFinished, OAuthRefusal) as problem:
            log.info("not kept", extra={"problem": type(problem).__name__})
            return first

    async def _once_by_browser(
        self, provider: Provider, prompt: SignInPrompt, *, consent: bool
    ) -> tuple[PersonTokenWire, str]:
        scope, client_id = self._scope(provider), self._client.client_id
        form, nonce = await sign_in_by_browser(
            provider, client_id, scope, prompt, self._clock, consent=consent
        )
        return await self._tokens(provider, form), nonce

    async def _tokens(self, provider: Provider, form: Mapping[str, str]) -> PersonTokenWire:
        """Again after a line that broke: of a code or refresh token whose answer is lost we have no other."""
        return await with_retries(
            lambda: self._client.tokens(provider.token, form), self._policy, self._clock
        )

    async def _keep(self, refresh_token: str) -> None:
        self._refresh_token = refresh_token
        if self._prompt is not None:
            await self._prompt.keep(self._person, refresh_token)

    def _scope(self, provider: Provider) -> str:
        return " ".join(("openid", *filter(provider.knows, ABOUT_PEOPLE), *self._profile.scopes))

    def _token(self, wire: PersonTokenWire, asked_at: datetime) -> Token:
        return token_from(wire, asked_at, self._profile.scopes, self._person)

"""The sign-in page: where to work, and as whom."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from installer_app.domain.errors import (
    InstallerError,
    Intercepted,
    NoNetwork,
    SecretsUnavailable,
    ServerDown,
)
from installer_app.domain.job import Place
from installer_app.language import tr
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.base import Presenter
from installer_app.presenters.flow import Step
from installer_app.presenters.messages import Kind, Message, Moment, message_for
from installer_app.presenters.sign_in_state import Light, SignInState
from installer_app.presenters.sign_in_words import (
    DEMO_KEEPS_NOTHING,
    ENVIRONMENTS,
    NO_BIND_SCOPE,
    NO_KEYCHAIN,
    NOT_CHECKED,
    NOT_CHECKED_TEXT,
    OR_OFFLINE,
    EnvironmentChoice,
    kept_by,
)
from installer_app.presenters.times import clock
from installer_app.services.ports import Clock, Credentials, Grant, Health, Profile, Recents, SecretStore
from installer_app.services.session import BIND_SCOPE, Session, SignedIn
from installer_app.services.tracker import Tracker

__all__ = ["EnvironmentChoice", "Light", "SignInPresenter", "SignInState"]
log = logging.getLogger(__name__)


class SignInPresenter(Presenter[SignInState]):
    """``on_signed_in`` hears of each sign-in that holds; ``profiles``: one for each environment offered."""

    def __init__(
        self,
        session: Session,
        tracker: Tracker,
        secrets: SecretStore,
        recents: Recents,
        clock: Clock,
        profiles: Mapping[str, Profile],
        on_signed_in: Callable[[SignedIn], None],
    ) -> None:
        offered = tuple(choice.said() for choice in ENVIRONMENTS if choice.key in profiles)
        first = profiles[offered[0].key]
        state = replace(SignInState(offered), **_addresses_of(first))
        super().__init__(replace(state, why_not=_why_not(state)))
        self._session = session
        self._tracker = tracker
        self._secrets = secrets
        self._recents = recents
        self._clock = clock
        self._profiles = dict(profiles)
        self._on_signed_in = on_signed_in
        self.action = AsyncAction(lambda busy: self._show(busy=busy))
        self.memory_action = AsyncAction(lambda _: None)
        self.keep_action = AsyncAction(lambda _: None)
        self.forget_action = AsyncAction(lambda _: None)
        self._kept = ""
        self._cannot_bind: SignedIn | None = None

    def enter(self) -> None:
        """The page is shown for the first time: what was kept is filled in by itself."""
        self.memory_action.start(self._remember, lambda _: None, self._not_remembered)

    def fill_in(self, client_id: str, secret: str) -> None:
        """What ``ENERGY_*`` or the demo gives; it comes before what was kept."""
        self._edit(client_id=client_id, secret=secret)

    def _not_remembered(self, problem: InstallerError) -> None:
        log.warning("nothing remembered", extra={"problem": type(problem).__name__})

    async def _remember(self) -> None:
        if self._profiles.keys() == {"demo"}:
            self._show(keep_possible=False, keep_words=tr(DEMO_KEEPS_NOTHING))
            return
        given = bool(self.state.client_id)
        environment = await self._recents.recall("environment")
        if environment in self._profiles and environment is not None and not given:
            self.choose_environment(environment)
        if self.state.needs_idp:
            self._edit(idp_url=await self._recents.recall(f"sign-in server {self.state.chosen}") or "")
        client_id = self.state.client_id or await self._recents.recall(f"client id {self.state.chosen}") or ""
        self._edit(client_id=client_id)
        name = await self._secrets.look()
        if not name:
            self._show(keep=False, keep_possible=False, keep_words=tr(NO_KEYCHAIN))
            return
        self._show(keep_words=kept_by(name))
        try:
            kept = await self._secrets.get(_key(self.profile, client_id)) if client_id else None
        except SecretsUnavailable:
            self._show(keep=False, keep_possible=False, keep_words=tr(NO_KEYCHAIN))
            return
        if kept and not self.state.secret:
            self._kept = _key(self.profile, client_id)
            self._edit(secret=kept)
            self._show(keep=True)

    @property
    def profile(self) -> Profile:
        """The profile chosen, with the addresses that are typed and not given."""
        profile = self._profiles[self.state.chosen]
        if self.state.custom:
            return replace(profile, base_url=self.state.base_url, idp_url=self.state.idp_url)
        return replace(profile, idp_url=self.state.idp_url) if self.state.needs_idp else profile

    def choose_environment(self, key: str) -> None:
        """Another card was chosen."""
        self._edit(**_addresses_of(self._profiles[key]))
        self._show(light=Light.UNKNOWN, light_title=tr(NOT_CHECKED), light_text=tr(NOT_CHECKED_TEXT))

    def edit_client_id(self, text: str) -> None:
        """The id was typed or pasted."""
        self._edit(client_id=text.strip())

    def edit_secret(self, text: str) -> None:
        """The secret was typed or pasted; white space around it goes (contract: Token)."""
        stripped = text.strip()
        self._edit(secret=stripped)
        self._show(spaces_removed=stripped != text)

    def edit_addresses(self, base_url: str, idp_url: str) -> None:
        """The addresses of a custom profile; of one that only lacks its identity provider, just that."""
        base_url = base_url if self.state.custom else self.state.base_url
        self._edit(base_url=base_url.strip().rstrip("/"), idp_url=idp_url.strip().rstrip("/"))

    def keep(self, keep: bool) -> None:
        """Whether the secret goes to the keychain after a sign-in that holds."""
        self._show(keep=keep and self.state.keep_possible)

    def sign_in(self) -> None:
        """Press the primary; of a sign-in that cannot bind, the second press goes on with it."""
        if self.state.look_only and self._cannot_bind is not None:
            self._on_signed_in(self._cannot_bind)
            return
        if self.state.why_not:
            return
        self._show(message=None)
        profile, credentials = self.profile, Credentials(self.state.client_id, self.state.secret)
        self.action.start(
            lambda: self._sign_in(profile, credentials),
            lambda signed_in: self._signed_in(signed_in, profile, credentials),
            self._failed,
        )

    def check_connection(self) -> None:
        """Try the sign-in out, and only show the light: the one that holds stays as it is."""
        if self.state.why_not:
            return
        self._show(message=None)
        profile, credentials = self.profile, Credentials(self.state.client_id, self.state.secret)
        self.action.start(lambda: self._session.check(profile, credentials), self._show_light, self._failed)

    def work_offline(self) -> None:
        """For the remembered sign-in, until there is a network: customers looked up before, binds saved."""
        if not self.state.may_work_offline:
            return
        profile = self.profile
        place = Place(profile.environment, profile.base_url, profile.idp_url, self.state.client_id)
        self._session.work_offline(place)
        grant = Grant(frozenset({BIND_SCOPE}), self._clock.now())
        self._on_signed_in(SignedIn(place, grant, Health.NOT_REPORTED))

    def network_is_back(self) -> None:
        """Who works offline is signed in for real, with the remembered secret."""
        if self._session.offline_as is not None and not self.state.look_only:
            self.sign_in()

    def kept_of(self, client_id: str) -> bool:
        """Whether the keychain has the secret of that sign-in, as far as this run knows."""
        return bool(self._kept) and self._kept == _key(self.profile, client_id)

    def leave(self, message: Message | None, *, shift: bool) -> None:
        """Somebody has signed out; at a change of shift nothing of that sign-in stays in the fields."""
        kept = self.kept_of(self.state.client_id)
        self._cannot_bind = None
        if shift or not kept:
            self._edit(secret="")
        if shift:
            self._edit(client_id="")
            self._show(keep=False)
            self.forget_action.start(self._forget_id, lambda _: None, self._not_remembered)
        self._show(message=message, forgettable=kept)

    def forget_kept(self) -> None:
        """Take the secret of who has signed out from the keychain."""
        key, self._kept = self._kept, ""
        self._edit(secret="")
        self._show(keep=False, forgettable=False)
        self.keep_action.start(lambda: self._secrets.delete(key), self._forgotten, self._failed)

    def _forgotten(self, _: None) -> None:
        title, happened = tr("The secret is forgotten"), tr("The keychain does not have it any more.")
        self._show(message=Message(Kind.OK, "check-circle", title, happened, ""))

    async def _forget_id(self) -> None:
        await self._recents.remember(f"client id {self.profile.environment}", "")

    def cancel(self) -> None:
        """Give up the sign-in under way."""
        self.action.cancel()

    async def _sign_in(self, profile: Profile, credentials: Credentials) -> SignedIn:
        async with self._tracker.quiet():
            return await self._session.sign_in(profile, credentials)

    def _signed_in(self, signed_in: SignedIn, profile: Profile, credentials: Credentials) -> None:
        keep = self.state.keep
        self._show_light(signed_in)
        # Said where it can still be mended, not on the last page of an install.
        self._cannot_bind = None if signed_in.may_bind else signed_in
        self._show(look_only=not signed_in.may_bind)
        if signed_in.may_bind:
            self._on_signed_in(signed_in)
        self.keep_action.start(
            lambda: self._remember_sign_in(profile, credentials, keep), lambda _: None, self._not_remembered
        )

    async def _remember_sign_in(self, profile: Profile, credentials: Credentials, keep: bool) -> None:
        await self._keep_secret(_key(profile, credentials.client_id), credentials.client_secret, keep)
        await self._recents.remember("environment", profile.environment)
        await self._recents.remember(f"client id {profile.environment}", credentials.client_id)
        if not self._profiles[profile.environment].idp_url:
            await self._recents.remember(f"sign-in server {profile.environment}", profile.idp_url)

    async def _keep_secret(self, key: str, secret: str, keep: bool) -> None:
        """The keychain is touched only for a secret to be kept, or one that was kept and is no more."""
        try:
            if keep:
                await self._secrets.put(key, secret)
                self._kept = key
            elif key == self._kept:
                await self._secrets.delete(key)
                self._kept = ""
        except SecretsUnavailable as problem:
            self._show(keep=False, keep_possible=False, message=self._words(problem))

    def _show_light(self, signed_in: SignedIn) -> None:
        at = clock(self._clock.now())
        if signed_in.health is Health.HEALTHY:
            self._show(
                light=Light.ON,
                light_title=tr("The server is running"),
                light_text=tr("Answered at {at}.", at=at),
            )
        else:
            text = tr("The server did not say how it is. Sign-in works. Go on.")
            self._show(light=Light.WARN, light_title=tr("Health not reported"), light_text=text)
        if not signed_in.may_bind:
            self._show(message=NO_BIND_SCOPE.said())

    def _failed(self, problem: InstallerError) -> None:
        message = self._words(problem)
        away = isinstance(problem, NoNetwork | Intercepted | ServerDown)
        offline = away and self.kept_of(self.state.client_id) and self._session.signed_in is None
        if offline:
            message = replace(message, todo=tr(OR_OFFLINE))
        self._show(may_work_offline=offline)
        self._show(message=message, light=Light.OFF, light_title=message.title, light_text=message.happened)

    def _words(self, problem: InstallerError) -> Message:
        return message_for(problem, Moment(Step.SIGN_IN, self._clock.now()))

    def _edit(self, **changes: Any) -> None:
        state = replace(self.state, **changes)
        self._show(**changes, why_not=_why_not(state), message=None, look_only=False)
        self._show(may_work_offline=False, forgettable=False)


def _key(profile: Profile, client_id: str) -> str:
    return f"{client_id}@{profile.idp_url}"


def _addresses_of(profile: Profile) -> dict[str, Any]:
    """The fields of the state that a profile sets."""
    needs_idp = not profile.idp_url and profile.environment != "custom"
    return {
        "chosen": profile.environment,
        "base_url": profile.base_url,
        "idp_url": profile.idp_url,
        "needs_idp": needs_idp,
    }


def _why_not(state: SignInState) -> str:
    if state.custom and not (_is_address(state.base_url) and _is_address(state.idp_url)):
        return tr("Type both server addresses")
    if state.needs_idp and not _is_address(state.idp_url):
        return tr("Type the sign-in server’s address")
    if not state.client_id:
        return tr("Type the client id")
    return "" if state.secret else tr("Type the client secret")


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("https", "http") and bool(parts.hostname)

"""The sign-in page: where to work, and as whom."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from urllib.parse import urlsplit

from installer_app.domain.errors import InstallerError, SecretsUnavailable
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.base import Presenter
from installer_app.presenters.flow import Step
from installer_app.presenters.messages import Kind, Message, Moment, message_for
from installer_app.presenters.times import clock
from installer_app.services.ports import Clock, Credentials, Health, Profile, Recents, SecretStore
from installer_app.services.session import Session, SignedIn
from installer_app.services.tracker import Tracker

log = logging.getLogger(__name__)


class Light(StrEnum):
    """The health light."""

    UNKNOWN = "unknown"
    ON = "on"
    WARN = "warn"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class EnvironmentChoice:
    """One card of "Where do you work today?"."""

    key: str
    title: str
    text: str
    icon: str


ENVIRONMENTS = (
    EnvironmentChoice("demo", "Demo", "Practice on this computer. Nothing is sent out.", "env-demo"),
    EnvironmentChoice(
        "staging", "Staging", "The utility’s test system, with made-up customers.", "env-staging"
    ),
    EnvironmentChoice("production", "Production", "Real customers and real meters.", "env-production"),
    EnvironmentChoice("custom", "Custom", "Other servers, set up by depot IT.", "env-custom"),
)


NOT_CHECKED = "Not checked yet"
NOT_CHECKED_TEXT = "“Check connection” asks the server. Your id and secret are checked when you sign in."


@dataclass(frozen=True, slots=True)
class SignInState:
    """What the page shows. ``secret`` is the field’s text, not in ``repr``; no ``why_not``: may press."""

    environments: tuple[EnvironmentChoice, ...] = ENVIRONMENTS
    chosen: str = "demo"
    client_id: str = ""
    secret: str = field(default="", repr=False)
    spaces_removed: bool = False
    base_url: str = ""
    idp_url: str = ""
    keep: bool = False
    keep_possible: bool = True
    keep_words: str = ""
    light: Light = Light.UNKNOWN
    light_title: str = NOT_CHECKED
    light_text: str = NOT_CHECKED_TEXT
    busy: bool = False
    why_not: str = ""
    message: Message | None = None

    @property
    def custom(self) -> bool:
        """Whether the two address fields are shown."""
        return self.chosen == "custom"


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
        offered = tuple(choice for choice in ENVIRONMENTS if choice.key in profiles)
        first = profiles[offered[0].key]
        state = SignInState(offered, first.environment, base_url=first.base_url, idp_url=first.idp_url)
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
            self._show(keep_possible=False, keep_words=_DEMO_KEEPS_NOTHING)
            return
        given = bool(self.state.client_id)
        environment = await self._recents.recall("environment")
        if environment in self._profiles and environment is not None and not given:
            self.choose_environment(environment)
        client_id = self.state.client_id or await self._recents.recall(f"client id {self.state.chosen}") or ""
        self._edit(client_id=client_id)
        name = await self._secrets.look()
        if not name:
            self._show(keep=False, keep_possible=False, keep_words=_NO_KEYCHAIN)
            return
        self._show(keep_words=_kept_by(name))
        try:
            kept = await self._secrets.get(_key(self.profile, client_id)) if client_id else None
        except SecretsUnavailable:
            self._show(keep=False, keep_possible=False, keep_words=_NO_KEYCHAIN)
            return
        if kept and not self.state.secret:
            self._edit(secret=kept)
            self._show(keep=True)

    @property
    def profile(self) -> Profile:
        """The profile chosen, with the addresses as typed for a custom one."""
        profile = self._profiles[self.state.chosen]
        if self.state.custom:
            return replace(profile, base_url=self.state.base_url, idp_url=self.state.idp_url)
        return profile

    def choose_environment(self, key: str) -> None:
        """Another card was chosen."""
        profile = self._profiles[key]
        self._edit(chosen=key, base_url=profile.base_url, idp_url=profile.idp_url)
        self._show(light=Light.UNKNOWN, light_title=NOT_CHECKED, light_text=NOT_CHECKED_TEXT)

    def edit_client_id(self, text: str) -> None:
        """The id was typed or pasted."""
        self._edit(client_id=text.strip())

    def edit_secret(self, text: str) -> None:
        """The secret was typed or pasted; white space around it goes (contract: Token)."""
        stripped = text.strip()
        self._edit(secret=stripped)
        self._show(spaces_removed=stripped != text)

    def edit_addresses(self, base_url: str, idp_url: str) -> None:
        """The addresses of a custom profile."""
        self._edit(base_url=base_url.strip().rstrip("/"), idp_url=idp_url.strip().rstrip("/"))

    def keep(self, keep: bool) -> None:
        """Whether the secret goes to the keychain after a sign-in that holds."""
        self._show(keep=keep and self.state.keep_possible)

    def sign_in(self) -> None:
        """Press the primary."""
        if self.state.why_not:
            return
        self._show(message=None)
        credentials = Credentials(self.state.client_id, self.state.secret)
        self.action.start(lambda: self._sign_in(credentials), self._signed_in, self._failed)

    def check_connection(self) -> None:
        """Sign in as well as can be, and only show the light."""
        if self.state.why_not:
            return
        self._show(message=None)
        credentials = Credentials(self.state.client_id, self.state.secret)
        self.action.start(lambda: self._sign_in(credentials), self._show_light, self._failed)

    def cancel(self) -> None:
        """Give up the sign-in under way."""
        self.action.cancel()

    async def _sign_in(self, credentials: Credentials) -> SignedIn:
        profile, keep = self.profile, self.state.keep
        async with self._tracker.quiet():
            signed_in = await self._session.sign_in(profile, credentials)
        await self._remember_sign_in(profile, credentials, keep)
        return signed_in

    async def _remember_sign_in(self, profile: Profile, credentials: Credentials, keep: bool) -> None:
        try:
            await self._recents.remember("environment", profile.environment)
            await self._recents.remember(f"client id {profile.environment}", credentials.client_id)
            key = _key(profile, credentials.client_id)
            if keep:
                await self._secrets.put(key, credentials.client_secret)
            elif self.state.keep_possible:
                await self._secrets.delete(key)
        except SecretsUnavailable as problem:
            self._show(keep=False, keep_possible=False, message=self._words(problem))
        except InstallerError as problem:
            log.warning("not remembered", extra={"problem": type(problem).__name__})

    def _signed_in(self, signed_in: SignedIn) -> None:
        self._show_light(signed_in)
        self._on_signed_in(signed_in)

    def _show_light(self, signed_in: SignedIn) -> None:
        at = clock(self._clock.now())
        if signed_in.health is Health.HEALTHY:
            self._show(light=Light.ON, light_title="The server is running", light_text=f"Answered at {at}.")
        else:
            text = "The server did not say how it is. Sign-in works. Go on."
            self._show(light=Light.WARN, light_title="Health not reported", light_text=text)
        if not signed_in.may_bind:
            self._show(message=NO_BIND_SCOPE)

    def _failed(self, problem: InstallerError) -> None:
        message = self._words(problem)
        self._show(message=message, light=Light.OFF, light_title=message.title, light_text=message.happened)

    def _words(self, problem: InstallerError) -> Message:
        return message_for(problem, Moment(Step.SIGN_IN, self._clock.now()))

    def _edit(self, **changes: str) -> None:
        state = replace(self.state, **changes)  # type: ignore[arg-type] # mypy checks each keyword against every field
        self._show(**changes, why_not=_why_not(state), message=None)


NO_BIND_SCOPE = Message(
    Kind.WARN,
    "warning",
    "This sign-in can’t bind devices",
    "It may look up customers, but the utility gave it no right to bind. Nothing was sent.",
    "Ask the depot for a sign-in that may bind.",
)
_DEMO_KEEPS_NOTHING = "Practice keeps nothing: the sign-in is filled in each time."
_NO_KEYCHAIN = "This computer has no keychain that we can use. The secret is kept only until you close."


def _kept_by(keychain: str) -> str:
    return f"Stored by {keychain}, locked with your computer’s password. Never in a plain file."


def _key(profile: Profile, client_id: str) -> str:
    return f"{client_id}@{profile.idp_url}"


def _why_not(state: SignInState) -> str:
    if state.custom and not (_is_address(state.base_url) and _is_address(state.idp_url)):
        return "Type both server addresses"
    if not state.client_id:
        return "Type the client id"
    return "" if state.secret else "Type the client secret"


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("https", "http") and bool(parts.hostname)

"""What this laptop remembers of sign-ins: where, as whom, and the secret in the keychain."""

import logging
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from dataclasses import field

from installer_app.domain.errors import InstallerError, SecretsUnavailable, StoreUnavailable
from installer_app.domain.person import Person
from installer_app.frozen import frozen
from installer_app.presenters.sign_in.notes import ENVIRONMENT, client_id_in, sign_in_server_in
from installer_app.services.extra_secrets import ExtraSecrets
from installer_app.services.ports import Recents, SecretStore
from installer_app.services.profile import Credentials, Profile

log = logging.getLogger(__name__)
# Of the last sign-in that held, until somebody signs out of it or it is refused.
BY_ITSELF = "signed-in"
# That somebody signed out, until somebody signs in.
ASK_ANEW = "ask who it is"


@frozen
class KeptSecret:
    """``secret`` is not in ``repr``. ``by_itself``: nobody has signed out of it, and it was not refused."""

    secret: str = field(repr=False)
    by_itself: bool


class SignInMemory:
    """Ids and addresses raise StoreUnavailable, secrets SecretsUnavailable.

    ``allowed``: whether IT lets secrets be kept at all.
    """

    def __init__(self, secrets: SecretStore, recents: Recents, *, allowed: bool = True) -> None:
        self.allowed = allowed
        self._secrets = secrets
        self._recents = recents
        self._kept = ""
        self.extra = ExtraSecrets(secrets, recents)

    def holds(self, profile: Profile, client_id: str) -> bool:
        """Whether the keychain has the secret of that sign-in, as far as this run knows."""
        return bool(self._kept) and self._kept == _key(profile, client_id)

    async def environment(self) -> str:
        """Where somebody last signed in; "" before the first time."""
        return await self._recents.recall(ENVIRONMENT) or ""

    async def client_id(self, environment: str) -> str:
        """Who last signed in there; "" for nobody."""
        return await self._recents.recall(client_id_in(environment)) or ""

    async def sign_in_server(self, environment: str) -> str:
        """The address that was typed there, where the profile names none."""
        return await self._recents.recall(sign_in_server_in(environment)) or ""

    async def keychain(self) -> str:
        """What a person would call it; "" where there is none."""
        return await self._secrets.look()

    async def secret(self, profile: Profile, client_id: str) -> KeptSecret | None:
        """The secret of that sign-in, if it was kept."""
        key = _key(profile, client_id)
        secret = await self._secrets.get(key) if client_id else None
        if not secret:
            return None
        self._kept = key
        return KeptSecret(secret, await self._recents.recall(BY_ITSELF) == key)

    async def keep_secret(self, profile: Profile, credentials: Credentials, *, keep: bool) -> None:
        """The keychain is touched only for a secret to be kept, or one that was kept and is no more."""
        key = _key(profile, credentials.client_id)
        if keep:
            await self._secrets.put(key, credentials.client_secret)
            self._kept = key
        elif key == self._kept:
            await self._secrets.delete(key)
            self._kept = ""

    async def keep_refresh_token(self, profile: Profile, who: str, token: str) -> None:
        """That of a person, in place of the one before."""
        key = _key(profile, who)
        await self._secrets.put(key, token)
        self._kept = key

    async def let_go(self, profile: Profile, who: str) -> None:
        """Of a person who has signed out nothing stays in the keychain."""
        key = _key(profile, who)
        if self._kept == key:
            self._kept = ""
        with suppress(SecretsUnavailable):  # as for what was taken away before; the provider was told
            await self.remove(key)

    async def known_as(self, profile: Profile, person: Person) -> str:
        """By what this laptop tells the person from others: the login under which they first came.

        A login may change and be given to somebody else, and jobs go out only under the sign-in that they
        were confirmed under; so who it is goes by the subject, which is stable and nobody else's.
        """
        subject = f"person {profile.idp_url} {person.subject}"
        try:
            known = await self._recents.recall(subject)
            if known:
                return known
            name = person.login or person.subject
            taken = await self._recents.recall(f"login {profile.idp_url} {name}")
            if taken not in (None, "", person.subject):
                name = f"{name} ({person.subject})"
            await self._recents.remember(f"login {profile.idp_url} {name}", person.subject)
            await self._recents.remember(subject, name)
        except StoreUnavailable:
            return person.subject
        return name

    async def keep_place(
        self, profile: Profile, client_id: str, *, typed_server: bool, by_itself: bool
    ) -> None:
        """Where and as whom, for the next start; ``typed_server``: its identity provider was typed.

        ``by_itself``: the next start may sign in with the secret that was kept.
        """
        environment, key = profile.known_as, _key(profile, client_id)
        notes = {ENVIRONMENT: environment, client_id_in(environment): client_id}
        if typed_server:
            notes[sign_in_server_in(environment)] = profile.idp_url
        await self._recents.remember_all(notes | {BY_ITSELF: key if by_itself else ""})

    @asynccontextmanager
    async def at_risk(self, *harmless: type[InstallerError]) -> AsyncIterator[None]:
        """While a sign-in is tried: if anything but these ends it, the next start waits for a press.

        Tried once more at each start, a secret that is refused would lock the account some day.
        """
        before = await self._taken_down()
        try:
            yield
        except harmless:
            if before:
                await self._note(before)
            raise

    async def _taken_down(self) -> str:
        try:
            before = await self._recents.recall(BY_ITSELF) or ""
        except StoreUnavailable:
            return ""
        if before:
            await self._note("")
        return before

    async def _note(self, whose: str) -> None:
        try:
            await self._recents.remember(BY_ITSELF, whose)
        except StoreUnavailable as problem:
            # Nobody is kept from signing in for that.
            log.warning("sign-in not noted", extra={"problem": type(problem).__name__})

    async def not_by_itself(self) -> None:
        """The next start waits for a press."""
        await self._recents.remember(BY_ITSELF, "")

    async def asks_anew(self) -> bool:
        """Whether somebody signed out last: the browser may still know them, and is not to say who it is."""
        return bool(await self._recents.recall(ASK_ANEW))

    async def ask_anew(self, anew: bool) -> None:
        """Note whether the browser is to ask."""
        await self._recents.remember(ASK_ANEW, "yes" if anew else "")

    async def forget_id(self, environment: str) -> None:
        """The next start names nobody."""
        await self._recents.remember(client_id_in(environment), "")

    async def forget_profile(self, profile: Profile, others: Iterable[Profile]) -> None:
        """Who signed in there, and the secrets, if none of the ``others`` would use the same."""
        who = await self.client_id(profile.known_as)
        await self.forget_id(profile.known_as)
        key = _key(profile, who)
        if who and key not in (_key(other, who) for other in others):
            await self.remove(key)
            if self._kept == key:
                self._kept = ""
        await self.extra.forget_profile(profile, others)

    async def forget_secret(self) -> None:
        """Take the secret that this run knows of from the keychain."""
        await self.remove(self.taken())
        await self.extra.forget()

    def taken(self) -> str:
        """Where the secret lies that this run knows of ("" for nowhere); from now on it knows of none."""
        key, self._kept = self._kept, ""
        return key

    async def remove(self, key: str) -> None:
        """Take that secret from the keychain."""
        if key:
            await self._secrets.delete(key)


def _key(profile: Profile, client_id: str) -> str:
    return f"{client_id}@{profile.idp_url}"

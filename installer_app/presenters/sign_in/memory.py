"""What this laptop remembers of sign-ins: where, as whom, and the secret in the keychain."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from installer_app.domain.errors import InstallerError, StoreUnavailable
from installer_app.services.ports import Credentials, Profile, Recents, SecretStore

log = logging.getLogger(__name__)
# Of the last sign-in that held, until somebody signs out of it or it is refused.
BY_ITSELF = "signed-in"


@dataclass(frozen=True, slots=True)
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

    def holds(self, profile: Profile, client_id: str) -> bool:
        """Whether the keychain has the secret of that sign-in, as far as this run knows."""
        return bool(self._kept) and self._kept == _key(profile, client_id)

    async def environment(self) -> str:
        """Where somebody last signed in; "" before the first time."""
        return await self._recents.recall("environment") or ""

    async def client_id(self, environment: str) -> str:
        """Who last signed in there; "" for nobody."""
        return await self._recents.recall(f"client id {environment}") or ""

    async def sign_in_server(self, environment: str) -> str:
        """The address that was typed there, where the profile names none."""
        return await self._recents.recall(f"sign-in server {environment}") or ""

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

    async def keep_place(
        self, profile: Profile, client_id: str, *, typed_server: bool, by_itself: bool
    ) -> None:
        """Where and as whom, for the next start; ``typed_server``: its identity provider was typed.

        ``by_itself``: the next start may sign in with the secret that was kept.
        """
        environment, key = profile.known_as, _key(profile, client_id)
        await self._recents.remember("environment", environment)
        await self._recents.remember(f"client id {environment}", client_id)
        if typed_server:
            await self._recents.remember(f"sign-in server {environment}", profile.idp_url)
        await self._recents.remember(BY_ITSELF, key if by_itself else "")

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

    async def forget_id(self, environment: str) -> None:
        """The next start names nobody."""
        await self._recents.remember(f"client id {environment}", "")

    async def forget_secret(self) -> None:
        """Take the secret that this run knows of from the keychain."""
        key, self._kept = self._kept, ""
        await self._secrets.delete(key)


def _key(profile: Profile, client_id: str) -> str:
    return f"{client_id}@{profile.idp_url}"

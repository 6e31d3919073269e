"""The keychain for what people sign in with: IT can forbid it, and then nothing of it stays there."""

import logging
from collections.abc import AsyncIterator, Iterable

from installer_app.domain.errors import SecretsUnavailable, StoreUnavailable
from installer_app.services.ports import Recents, SecretStore
from installer_app.services.profiles import Known

log = logging.getLogger(__name__)
NOTED = "keys in the keychain"


class SignInSecrets:
    """Fits ``ports.SecretStore``. Which keys were put is noted, without their secrets.

    A keychain does not list what is in it, and what is kept already has to go where ``allowed`` is False.
    """

    def __init__(self, keychain: SecretStore, recents: Recents, *, allowed: bool) -> None:
        self._keychain, self._recents = keychain, recents
        self.allowed = allowed

    @property
    def name(self) -> str:
        """As the keychain's; "" where nothing may be kept."""
        return self._keychain.name if self.allowed else ""

    async def look(self) -> str:
        """As the keychain's; "" where nothing may be kept."""
        return await self._keychain.look() if self.allowed else ""

    async def get(self, key: str) -> str | None:
        """The secret; none where none may be kept."""
        return await self._keychain.get(key) if self.allowed else None

    async def put(self, key: str, secret: str) -> None:
        """Keep a secret; its key is noted first. Raises SecretsUnavailable also where none may be kept."""
        if not self.allowed:
            raise SecretsUnavailable("IT’s policy forbids that sign-in secrets are kept")
        noted = await self._noted()
        if key not in noted:
            await self._note((*noted, key))
        await self._keychain.put(key, secret)

    async def delete(self, key: str) -> None:
        """Let go of a secret, if it is there."""
        await self._keychain.delete(key)

    async def take_away(self, known: Iterable[Known] = ()) -> None:
        """Let go of every secret ever kept, where none may be. What fails is tried at the next start.

        Of versions that noted nothing it is that of whoever last signed in at each of the ``known`` profiles.
        """
        if self.allowed:
            return
        left = []
        for key in {*await self._noted(), *[key async for key in self._earlier(known)]}:
            try:
                await self._keychain.delete(key)
            except SecretsUnavailable as problem:
                log.warning("a secret not taken away", extra={"problem": type(problem).__name__})
                left.append(key)
        await self._note(tuple(left))

    async def _earlier(self, known: Iterable[Known]) -> AsyncIterator[str]:
        for one in known:
            profile = one.profile
            try:
                who = await self._recents.recall(f"client id {profile.known_as}")
                typed = await self._recents.recall(f"sign-in server {profile.known_as}")
            except StoreUnavailable:
                return
            if who:
                yield f"{who}@{profile.idp_url or typed or ''}"

    async def _noted(self) -> tuple[str, ...]:
        try:
            return tuple((await self._recents.recall(NOTED) or "").splitlines())
        except StoreUnavailable:
            return ()

    async def _note(self, keys: tuple[str, ...]) -> None:
        try:
            if keys != await self._noted():
                await self._recents.remember(NOTED, "\n".join(keys))
        except StoreUnavailable as problem:
            log.warning("keys not noted", extra={"problem": type(problem).__name__})

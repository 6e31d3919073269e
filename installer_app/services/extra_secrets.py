"""What a sign-in needs beside its own secret, in the keychain: passphrase, service account's password."""

from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from dataclasses import field

from installer_app.domain.errors import SecretsUnavailable
from installer_app.frozen import frozen
from installer_app.services.ports import Recents, SecretStore
from installer_app.services.profile import Credentials, Profile
from installer_app.services.refused_account import RefusedAccount

CertificateLocked = Callable[[Profile], Awaitable[bool]]
"""Whether the profile's client certificate cannot be used without a passphrase."""


@frozen
class Extra:
    """Both, or "" for what is not there; neither is in ``repr``."""

    passphrase: str = field(default="", repr=False)
    bind_password: str = field(default="", repr=False)


class ExtraSecrets:
    """Each under a key of its own: they are the laptop's or the depot's, whoever signs in.

    Raises SecretsUnavailable, and StoreUnavailable.
    """

    def __init__(self, secrets: SecretStore, recents: Recents) -> None:
        self._secrets = secrets
        self._account = RefusedAccount(recents)
        self._kept: set[str] = set()

    async def of(self, profile: Profile) -> Extra:
        """Those kept for that profile; of a service account that was refused nothing."""
        passphrase = await self._get(_passphrase_key(profile))
        if await self._account.is_of(profile):
            return Extra(passphrase)
        return Extra(passphrase, await self._get(_password_key(profile)))

    async def keep(self, profile: Profile, credentials: Credentials, *, keep: bool) -> None:
        """After a sign-in that held: kept, or no more. Only what was kept is looked for in the keychain."""
        if profile.service_account is not None:
            await self._account.forget()
        for key, secret in (
            (_passphrase_key(profile), credentials.passphrase),
            (_password_key(profile), credentials.bind_password),
        ):
            if keep and key and secret:
                await self._secrets.put(key, secret)
                self._kept.add(key)
            elif key in self._kept:
                await self._delete(key)

    async def refused(self, profile: Profile) -> None:
        """The utility does not take the service account: its password goes, and is not tried again."""
        await self._account.note(profile)
        with suppress(SecretsUnavailable):  # ``of`` does not give it out
            await self._delete(_password_key(profile))

    async def forget(self) -> None:
        """Take from the keychain what this run knows of."""
        for key in tuple(self._kept):
            await self._delete(key)

    async def forget_profile(self, profile: Profile, others: Iterable[Profile]) -> None:
        """Take from the keychain what was kept for that one, unless one of the others wants the same."""
        wanted = {key for other in others for key in _keys(other)}
        for key in _keys(profile):
            if key not in wanted:
                await self._delete(key)

    async def _get(self, key: str) -> str:
        secret = await self._secrets.get(key) if key else None
        if secret:
            self._kept.add(key)
        return secret or ""

    async def _delete(self, key: str) -> None:
        self._kept.discard(key)
        if key:
            await self._secrets.delete(key)


def _keys(profile: Profile) -> tuple[str, str]:
    return _passphrase_key(profile), _password_key(profile)


def _passphrase_key(profile: Profile) -> str:
    return f"certificate {profile.client_certificate}" if profile.client_certificate else ""


def _password_key(profile: Profile) -> str:
    account = profile.service_account
    return "" if account is None else f"service account {account.user}@{profile.base_url}"

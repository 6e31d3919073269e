"""The service account that the utility refused last: each further try could lock it, so a person makes it."""

from installer_app.services.ports import Recents
from installer_app.services.profile import Profile

_NOTE = "service account refused"


class RefusedAccount:
    """Written down beyond the run. Raises StoreUnavailable."""

    def __init__(self, recents: Recents) -> None:
        self._recents = recents

    async def note(self, profile: Profile) -> None:
        """The utility has just refused the one of this profile."""
        await self._recents.remember(_NOTE, _key(profile))

    async def forget(self) -> None:
        """A person has given its password anew."""
        await self._recents.remember(_NOTE, "")

    async def is_of(self, profile: Profile) -> bool:
        """Whether it was the one of this profile."""
        key = _key(profile)
        return bool(key) and await self._recents.recall(_NOTE) == key


def _key(profile: Profile) -> str:
    account = profile.service_account
    return "" if account is None else f"{account.user}@{profile.base_url}"

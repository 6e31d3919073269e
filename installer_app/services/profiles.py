"""The connection profiles that are known here: where each comes from, and whether IT lets it be used."""

from collections.abc import Callable, Mapping
from dataclasses import field, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from installer_app.domain.mistake import Mistake
from installer_app.frozen import frozen
from installer_app.services.profile import Credentials, Profile
from installer_app.settings import Policy

if TYPE_CHECKING:
    from installer_app.services.people import PersonBox, PersonOpener, SignInPrompt
    from installer_app.services.ports import Opener, PowerBox

CUSTOM = "custom"


class Source(StrEnum):
    """Who has set a profile up."""

    SHIPPED = "shipped"
    IT = "IT"
    YOURS = "yours"


@frozen
class Known:
    """A profile that can be read. ``file`` is None for those that come with the program."""

    profile: Profile
    source: Source = Source.SHIPPED
    file: Path | None = None


@frozen
class Catalogue:
    """Every profile known here, in the order offered; ``mistakes`` are those of files that are left out."""

    known: tuple[Known, ...] = ()
    policy: Policy = field(default_factory=Policy)
    mistakes: tuple[Mistake, ...] = ()

    @property
    def offered(self) -> tuple[Known, ...]:
        """Those that the policy allows."""
        return tuple(one for one in self.known if self.allows(one))

    @property
    def profiles(self) -> Mapping[str, Profile]:
        """The offered ones by what they are known as."""
        return {one.profile.known_as: one.profile for one in self.offered}

    @property
    def takes_more(self) -> bool:
        """Whether a person may add profiles of their own."""
        return not self.policy.only and CUSTOM not in self.policy.forbidden

    def allows(self, one: Known) -> bool:
        """Whether the policy does. A person's own profile is at most what ``custom`` and its environment are.

        Else who is kept from production could import it under another name.
        """
        profile, forbidden = one.profile, self.policy.forbidden
        if not self.policy.allows(profile.known_as):
            return False
        if one.source is not Source.YOURS:
            return True
        return self.takes_more and profile.environment not in forbidden and not self._at_forbidden(profile)

    def permits(self, profile: Profile) -> bool:
        """Whether that may be connected to: a profile that is offered, or typed addresses nobody forbids."""
        offered = self.profiles.get(profile.known_as)
        if offered is None:
            return False
        if profile.known_as == CUSTOM:
            return not self._at_forbidden(profile)
        return profile.base_url == offered.base_url and offered.idp_url in ("", profile.idp_url)

    def at(self, base_url: str, idp_url: str) -> Profile:
        """The profile of these addresses, offered ones first; a custom one if there is none."""
        for one in sorted(self.known, key=lambda one: not self.allows(one)):
            profile = one.profile
            # Production's identity provider is the utility's own: its profile names none.
            if profile.base_url and profile.base_url == base_url and profile.idp_url in ("", idp_url):
                return replace(profile, idp_url=idp_url)
        return Profile(CUSTOM, "Custom", base_url, idp_url)

    def named_like(self, name: str) -> Known | None:
        """A shipped or IT's profile that goes by that name already, however it is written."""
        folded = _folded(name)
        alike = (one for one in self.known if _folded(one.profile.name) == folded)
        return next((one for one in alike if one.source is not Source.YOURS), None)

    def _at_forbidden(self, profile: Profile) -> bool:
        """Whether its servers are those of a profile that is forbidden by its name."""
        others = (one for one in self.known if one.source is not Source.YOURS)
        closed = {
            _host(one.profile.base_url) for one in others if not self.policy.allows(one.profile.known_as)
        }
        return _host(profile.base_url) in closed - {""}


def within(catalogue: Callable[[], Catalogue], opener: "Opener") -> "Opener":
    """Opens only what the catalogue of the moment permits.

    Anything else raises ForbiddenHere, and nothing is sent.
    """

    async def open_it(profile: Profile, credentials: Credentials) -> "PowerBox":
        _refuse_unless_permitted(catalogue(), profile)
        return await opener(profile, credentials)

    return open_it


def within_for_people(catalogue: Callable[[], Catalogue], opener: "PersonOpener") -> "PersonOpener":
    """The same for profiles in which a person signs in."""

    async def open_it(profile: Profile, credentials: Credentials, prompt: "SignInPrompt") -> "PersonBox":
        _refuse_unless_permitted(catalogue(), profile)
        return await opener(profile, credentials, prompt)

    return open_it


def _refuse_unless_permitted(catalogue: Catalogue, profile: Profile) -> None:
    if not catalogue.permits(profile):
        from installer_app.domain.errors import ForbiddenHere

        raise ForbiddenHere(profile.name)


def _folded(name: str) -> str:
    return "".join(name.casefold().split())


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""

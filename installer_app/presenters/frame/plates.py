"""The plate of where one works: its environment, or the name that somebody has given its profile."""

from typing import TYPE_CHECKING

from installer_app.language import tr
from installer_app.presenters.frame.shell import PlateState
from installer_app.presenters.frame.words import PLATES
from installer_app.services.profile import Profile

if TYPE_CHECKING:
    from installer_app.domain.job import Place


class Plates:
    """Knows the names of the profiles chosen in this run, by their addresses: a sign-in tells no more."""

    def __init__(self) -> None:
        self._names: dict[tuple[str, str], str] = {}

    def note(self, profile: Profile) -> None:
        """Its plate bears its name, also once another card is chosen."""
        # What nobody has given a name is called so in the language of the rest.
        if profile.key or (profile.environment == "custom" and profile.name.lower() != "custom"):
            self._names[profile.base_url, profile.idp_url] = profile.name

    def of(self, there: "Place | Profile") -> PlateState:
        """In the language in force."""
        title, meaning = map(tr, PLATES[there.environment])
        name = self._names.get((there.base_url, there.idp_url), "").upper()
        return PlateState(there.environment, name or title, meaning)

"""The profiles on offer at the sign-in page, and which of them ``ENERGY_*`` name."""

from collections.abc import Mapping

from installer_app.app.ground import profile_from
from installer_app.services.profile import Profile
from installer_app.services.profiles import Catalogue
from installer_app.settings import Settings


def given_by(settings: Settings, catalogue: Catalogue) -> Profile | None:
    """Where ``ENERGY_*`` say to work, unless IT has closed it. Practice has one place only."""
    if settings.demo:
        return None
    given = profile_from(settings, catalogue)
    return given if given is not None and catalogue.permits(given) else None


def known_as(given: Profile | None) -> str:
    """What it is chosen by; "" for none."""
    return "" if given is None else given.known_as


def on_offer(settings: Settings, catalogue: Catalogue) -> Mapping[str, Profile]:
    """In practice only practice; of the others the one given with its addresses."""
    if settings.demo:
        return {"demo": Profile("demo", "Demo", settings.base_url, settings.idp_url)}
    given = given_by(settings, catalogue)
    return {**catalogue.profiles, **({} if given is None else {given.known_as: given})}

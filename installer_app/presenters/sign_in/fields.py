"""What stands in the sign-in page's fields before anybody types, and what is still missing in them."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from installer_app.language import tr
from installer_app.presenters.sign_in.extra_state import extra_of
from installer_app.presenters.sign_in.notes import ENVIRONMENT, client_id_in, sign_in_server_in
from installer_app.presenters.sign_in.state import SignInState, untested
from installer_app.presenters.sign_in.words import choice_of
from installer_app.services.profile import Profile


def first_state(
    profiles: Mapping[str, Profile], notes: Mapping[str, str] = MappingProxyType({}), given: str = ""
) -> SignInState:
    """What was filled in last, as the ``notes`` have it; in the language in force.

    Of the ``profiles`` the one that is ``given`` is chosen, else that of the last sign-in, else the first.
    """
    offered = tuple(choice_of(profile) for profile in profiles.values())
    wanted = given or notes.get(ENVIRONMENT, "")
    chosen = wanted if wanted in profiles else next(iter(profiles))
    profile = profiles[chosen]
    state = replace(SignInState(offered), **addresses_of(profile), **untested(profile.way))
    if not given:
        idp_url = notes.get(sign_in_server_in(chosen), "") if state.needs_idp else state.idp_url
        state = replace(state, client_id=notes.get(client_id_in(chosen), ""), idp_url=idp_url)
    return replace(state, why_not=why_not(state))


def addresses_of(profile: Profile) -> dict[str, Any]:
    """The fields of the state that a profile sets."""
    needs_idp = not profile.idp_url and profile.environment != "custom"
    return {
        "chosen": profile.known_as,
        "base_url": profile.base_url,
        "idp_url": profile.idp_url,
        "needs_idp": needs_idp,
        "extra": extra_of(profile),
        "way": profile.way,
    }


def why_not(state: SignInState) -> str:
    """What keeps the primary from being pressed; "" for nothing."""
    if state.custom and not (_is_address(state.base_url) and _is_address(state.idp_url)):
        return tr("Type both server addresses")
    if state.needs_idp and not _is_address(state.idp_url):
        return tr("Type the sign-in server’s address")
    if state.person:
        return state.extra.missing
    if not state.client_id:
        return tr("Type the client id")
    return state.extra.missing if state.secret else tr("Type the client secret")


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("https", "http") and bool(parts.hostname)

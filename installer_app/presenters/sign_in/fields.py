"""What stands in the sign-in page's fields before anybody types, and what is still missing in them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from installer_app.language import tr
from installer_app.presenters.sign_in.extra_state import extra_of
from installer_app.presenters.sign_in.state import SignInState, untested
from installer_app.presenters.sign_in.words import choice_of
from installer_app.services.profile import Profile


def first_state(profiles: Mapping[str, Profile]) -> SignInState:
    """With the first of the profiles chosen; in the language in force."""
    offered = tuple(choice_of(profile) for profile in profiles.values())
    first = next(iter(profiles.values()))
    state = replace(SignInState(offered), **addresses_of(first), **untested(first.way))
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

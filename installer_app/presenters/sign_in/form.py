"""What is filled in on the sign-in page: the environment, its addresses, id and secret."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from installer_app.presenters.action import AsyncAction
from installer_app.presenters.base import Presenter
from installer_app.presenters.sign_in.fields import addresses_of, first_state, why_not
from installer_app.presenters.sign_in.state import SignInState, untested
from installer_app.presenters.sign_in.words import choice_of
from installer_app.services.profile import Credentials, Profile, SignInWay


class SignInForm(Presenter[SignInState]):
    """``profiles``: one for each environment offered. ``action`` is the sign-in under way, or its check.

    ``first``: what the page shows already.
    Whatever is changed takes an earlier answer away, and ends what is under way.
    """

    def __init__(self, profiles: Mapping[str, Profile], first: SignInState | None = None) -> None:
        super().__init__(first or first_state(profiles))
        self._profiles = dict(profiles)
        self._touched = self._given = self._kept_to = False
        self.action = AsyncAction(lambda busy: self._show(busy=busy))

    @property
    def profile(self) -> Profile:
        """The profile chosen, with the addresses that are typed and not given."""
        profile = replace(self._profiles[self.state.chosen], way=self.state.way)
        if self.state.custom:
            return replace(profile, base_url=self.state.base_url, idp_url=self.state.idp_url)
        return replace(profile, idp_url=self.state.idp_url) if self.state.needs_idp else profile

    @property
    def credentials(self) -> Credentials:
        """Id and secret, as they stand in the fields; of a person, what was kept of them."""
        if self.state.person:
            return Credentials(self.state.client_id, refresh_token=self.state.secret)
        return Credentials(self.state.client_id, self.state.secret)

    @property
    def offered(self) -> Mapping[str, Profile]:
        """The profiles on offer, by what they are known as."""
        return self._profiles

    def offer(self, profiles: Mapping[str, Profile]) -> None:
        """From now on these, as one was added, changed or removed; the one chosen stays, if it still can."""
        before = self._profiles.get(self.state.chosen)
        chosen = self.state.chosen if self.state.chosen in profiles else next(iter(profiles))
        changed, self._profiles = before != profiles[chosen], dict(profiles)
        # In one step: whoever hears of it asks for the profile that is chosen.
        fields = addresses_of(profiles[chosen]) if changed else {}
        self._show(environments=tuple(choice_of(profile) for profile in profiles.values()), **fields)
        if changed:
            self._choose(chosen)

    def fill_in(self, client_id: str, secret: str) -> None:
        """What ``ENERGY_*`` or the demo gives; it comes before what was kept."""
        self._given = bool(client_id)
        self._edit(client_id=client_id, secret=secret)

    def keep_to_environment(self) -> None:
        """``ENERGY_*`` say where to work: what an earlier sign-in chose does not come in its place."""
        self._kept_to = True

    def choose_environment(self, key: str) -> None:
        """Another card was chosen."""
        self._touched = True
        self._choose(key)

    def edit_client_id(self, text: str) -> None:
        """The id was typed or pasted."""
        self._touched = True
        self._edit(client_id=text.strip())

    def edit_secret(self, text: str) -> None:
        """The secret was typed or pasted; white space around it goes (contract: Token)."""
        self._touched = True
        stripped = text.strip()
        self._edit(secret=stripped)
        self._show(spaces_removed=stripped != text)

    def edit_addresses(self, base_url: str, idp_url: str) -> None:
        """The addresses of a custom profile; of one that only lacks its identity provider, just that."""
        self._touched = True
        base_url = base_url if self.state.custom else self.state.base_url
        self._edit(base_url=base_url.strip().rstrip("/"), idp_url=idp_url.strip().rstrip("/"))

    def keep(self, keep: bool) -> None:
        """Whether the secret goes to the keychain after a sign-in that holds."""
        self._show(keep=keep and self.state.keep_possible)

    @property
    def is_taken(self) -> bool:
        """Whether a person is at the fields: what was kept of another sign-in must not come among theirs."""
        return self._touched or self.action.busy

    def _missing(self) -> str:
        """What keeps the primary from being pressed."""
        return why_not(self.state)

    def _fill(self, *, chosen: str = "", **fields: str) -> None:
        """With what was kept, as long as nobody is at them."""
        if self.is_taken:
            return
        if chosen in self._profiles:
            self._choose(chosen)
        if fields:
            self._edit(**fields)

    def _choose(self, key: str) -> None:
        fields = addresses_of(self._profiles[key])
        if self.state.person or self._profiles[key].way is not SignInWay.CLIENT_CREDENTIALS:
            fields |= {"client_id": "", "secret": ""}  # a person's is nobody else's, nor of another place
        self._edit(**fields)
        self._show(**untested(self.state.way))

    def _edit(self, **changes: Any) -> None:
        # Its answer would be taken for one to what stands here now, and that be tried by itself.
        self.action.cancel()
        state = replace(self.state, **changes)
        self._show(**changes, why_not=why_not(state), message=None, look_only=False, next_try="")
        self._show(may_work_offline=False, forgettable=False, by_itself=False, waiting=None)

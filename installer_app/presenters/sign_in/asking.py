"""Between a person's sign-in and the page: where they go on, and what is kept of it."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from installer_app.domain.errors import SecretsUnavailable, StoreUnavailable
from installer_app.domain.person import Person
from installer_app.presenters.sign_in.memory import SignInMemory
from installer_app.services.people import DeviceCode
from installer_app.services.profile import Profile

log = logging.getLogger(__name__)


@dataclass
class Asking:
    """Fits ``people.SignInPrompt``, for one sign-in and the renewals that follow it.

    ``who`` signed in before ("" for nobody). ``keeps``: new tokens go to the keychain, until that fails, or
    the person leaves.
    """

    memory: SignInMemory
    profile: Profile
    who: str
    may_ask: bool
    anew: bool
    keeps: bool
    on_url: Callable[[str, bool], None]
    on_code: Callable[[DeviceCode], None]
    on_token: Callable[["Asking", str], None]
    unkept: SecretsUnavailable | None = None

    async def look_back(self) -> None:
        """Whether to ask who it is: one may press before the page has remembered who signed out last."""
        try:
            self.anew = self.anew or await self.memory.asks_anew()
        except StoreUnavailable:
            self.anew = True

    def open_browser(self, url: str, *, or_code: bool) -> None:
        """See the port."""
        self.on_url(url, or_code)

    def show_code(self, code: DeviceCode) -> None:
        """See the port."""
        self.on_code(code)

    async def known_as(self, person: Person) -> str:
        """See the port."""
        return await self.memory.known_as(self.profile, person)

    async def keep(self, person: Person | None, refresh_token: str) -> None:
        """See the port."""
        if person is not None:
            self.who = await self.known_as(person)
        self.on_token(self, refresh_token)
        if not (self.keeps and refresh_token):
            return
        try:
            await self.memory.keep_refresh_token(self.profile, self.who, refresh_token)
        except SecretsUnavailable as problem:
            self.keeps, self.unkept = False, problem
            log.warning("a sign-in not kept", extra={"problem": type(problem).__name__})
            return
        if not self.keeps:  # they left while the keychain was at it
            await self.memory.let_go(self.profile, self.who)

    def leave(self) -> None:
        """The person signs out: what a renewal still brings stays nowhere."""
        self.keeps = False

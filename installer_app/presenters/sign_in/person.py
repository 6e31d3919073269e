"""A person's sign-in on the page: nothing to type, and a wait for what they do elsewhere."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace

from installer_app.domain.errors import InstallerError
from installer_app.domain.person import PersonProblem, SignInNotFinished
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.in_order import InOrder
from installer_app.presenters.messages.message import Moment
from installer_app.presenters.sign_in.asking import Asking
from installer_app.presenters.sign_in.extra_form import ExtraForm
from installer_app.presenters.sign_in.memory import SignInMemory
from installer_app.presenters.sign_in.state import SignInState
from installer_app.presenters.sign_in.waiting import Waiting, for_code, left_of
from installer_app.presenters.sign_in.words import kept_by, no_keychain
from installer_app.presenters.steps import Step
from installer_app.services.people import DeviceCode
from installer_app.services.profile import Credentials, Profile, SignInWay
from installer_app.services.timing import Timing

log = logging.getLogger(__name__)


class PersonSignIn(ExtraForm):
    """``open_url`` opens the system's browser and tells whether there was one; the window brings it."""

    def __init__(
        self,
        profiles: Mapping[str, Profile],
        memory: SignInMemory,
        timing: Timing,
        first: SignInState | None = None,
    ) -> None:
        super().__init__(profiles, first)
        self._memory = memory
        self._clock = timing
        self.asking: Asking | None = None
        self._anew = False
        self.open_url: Callable[[str], bool] = lambda _: False
        self.memory_action = AsyncAction(lambda _: None)

    def open_again(self) -> None:
        """Show the utility's page once more; the same sign-in goes on."""
        waiting = self.state.waiting
        if waiting is not None:
            self._show(waiting=replace(waiting, opened=self.open_url(waiting.url)))

    def use_another(self) -> None:
        """Not as whom the program signs in by itself: the page is free for somebody else."""
        self._edit(client_id="", **self._emptied())
        self._recall_extra()
        self._wait_for_nobody()
        self._show(keep=self.state.person and self.state.keep_possible)
        self._anew = True

    def sign_in_by_code(self) -> None:
        """There is no browser to be used: the utility's code is entered on another device."""
        self.action.cancel()
        self._show(way=SignInWay.DEVICE_CODE, waiting=None)
        self.memory_action.start(self.action.ended, lambda _: self._start(may_ask=True), self._not_remembered)

    def _start(self, *, may_ask: bool = False) -> None:
        raise NotImplementedError

    def choose_environment(self, key: str) -> None:
        """Another card was chosen: of a person, what was kept there is looked for."""
        super().choose_environment(key)
        if self.state.person:
            self.memory_action.start(self._recall_person, lambda _: None, self._not_remembered)

    def _not_remembered(self, problem: InstallerError) -> None:
        log.warning("nothing remembered", extra={"problem": type(problem).__name__})

    async def _recall_person(self) -> None:
        chosen, profile = self.state.chosen, self.profile
        keychain = await self._memory.keychain()
        who = await self._memory.client_id(chosen)
        kept = await self._memory.secret(profile, who) if keychain else None
        if self.state.chosen == chosen and not self.action.busy:
            self._edit(client_id=who, secret=kept.secret if kept else "")
            self._show_keychain(keychain)

    def _show_keychain(self, keychain: str) -> None:
        """What is said of keeping; a person stays signed in unless they take the tick away."""
        if keychain:
            keep = self.state.person or self.state.keep
            self._show(keep_possible=True, keep_words=kept_by(keychain), keep=keep)
        else:
            words = no_keychain(person=self.state.person, allowed=self._memory.allowed)
            self._show(keep=False, keep_possible=False, keep_words=words)

    def _prompt(self, profile: Profile, *, may_ask: bool) -> Asking | None:
        """For the next sign-in, if a person signs in there."""
        if profile.way is SignInWay.CLIENT_CREDENTIALS:
            self.asking = None
            return None
        self.asking = Asking(
            memory=self._memory,
            profile=profile,
            who=self.state.client_id,
            may_ask=may_ask,
            anew=self._anew,
            keeps=self.state.keep,
            on_url=self._url_came,
            on_code=self._code_came,
            on_token=self._token_came,
        )
        return self.asking

    def _url_came(self, url: str, or_code: bool) -> None:
        opened = self.open_url(url)
        self._show(waiting=Waiting(url, opened, or_code), by_itself=False)

    def _code_came(self, code: DeviceCode) -> None:
        self._show(waiting=for_code(code, self._clock.now()), by_itself=False)

    def _token_came(self, asking: Asking, refresh_token: str) -> None:
        """A later sign-in goes on with the newest; it does not come among what stands for somebody else."""
        if asking is self.asking and (self.action.busy or self.state.client_id == asking.who):
            self._show(client_id=asking.who, secret=refresh_token)

    def _tick_waiting(self) -> None:
        waiting = self.state.waiting
        if waiting is not None and waiting.ends is not None:
            self._show(waiting=replace(waiting, left=left_of(waiting.ends, self._clock.now())))

    def _wait_for_nobody(self) -> None:
        """Nobody is waited for any more; and the way is the profile's own again."""
        if self.state.person:
            self._show(waiting=None, way=self._profiles[self.state.chosen].way)

    def _person_failed(self, problem: InstallerError) -> None:
        """What was kept and is not taken any more is let go of."""
        self._wait_for_nobody()
        if isinstance(problem, SignInNotFinished) and problem.reason is PersonProblem.ENDED:
            self._show(secret="")

    async def _remember_person(self, asking: Asking, *, typed_server: bool) -> None:
        """Where and as whom, for the next start. Raises StoreUnavailable and SecretsUnavailable."""
        keeps = asking.keeps and bool(self.state.secret)
        if asking.unkept is not None:
            from installer_app.presenters.messages.table import (
                message_for,  # the words of all that can happen
            )

            words = message_for(asking.unkept, Moment(Step.SIGN_IN, self._clock.now()))
            self._show(keep=False, keep_possible=False, message=words)
        elif not keeps:
            await self._memory.keep_secret(asking.profile, Credentials(asking.who), keep=False)
        await self._memory.keep_place(asking.profile, asking.who, typed_server=typed_server, by_itself=keeps)
        self._anew = False
        await self._memory.ask_anew(False)

    def _person_leaves(self, keeping: InOrder) -> None:
        """Of a person nothing stays: who comes next is asked by the browser who it is."""
        if self.asking is None:
            return
        self.asking.leave()
        self.asking, self._anew = None, True
        key = self._memory.taken()
        keeping.do(lambda: self._memory.ask_anew(True))
        keeping.do(lambda: self._memory.remove(key))
        self._show(secret="")

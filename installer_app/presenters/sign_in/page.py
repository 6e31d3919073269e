"""The sign-in page: where to work, and as whom."""

import logging
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from typing import Any

from installer_app.domain.errors import (
    Busy,
    InstallerError,
    Intercepted,
    NoNetwork,
    NotSent,
    SecretsUnavailable,
    ServerDown,
)
from installer_app.domain.job import Place
from installer_app.language import tr
from installer_app.presenters.in_order import InOrder
from installer_app.presenters.messages.message import Message, Moment
from installer_app.presenters.sign_in.asking import Asking
from installer_app.presenters.sign_in.health import light_of
from installer_app.presenters.sign_in.hearer import Hearer
from installer_app.presenters.sign_in.memory import SignInMemory
from installer_app.presenters.sign_in.remembering import Remembering
from installer_app.presenters.sign_in.state import Light, SignInState
from installer_app.presenters.sign_in.told import FORGOTTEN, NO_BIND_SCOPE
from installer_app.presenters.sign_in.words import OFFLINE_MEANWHILE, OR_OFFLINE
from installer_app.presenters.steps import Step
from installer_app.presenters.trying_again import TryingAgain
from installer_app.services.ports import Grant, Health
from installer_app.services.profile import BIND_SCOPE, Credentials, Profile
from installer_app.services.session import Session, SignedIn
from installer_app.services.timing import Timing

log = logging.getLogger(__name__)
OUT_OF_REACH = (NoNetwork, Intercepted, ServerDown)


class SignInPresenter(Remembering):
    """``on_signed_in`` hears of each sign-in that holds; ``hearer`` may get one later.

    Within ``quiet`` nothing else is on the wire.
    """

    def __init__(
        self,
        session: Session,
        quiet: Callable[[], AbstractAsyncContextManager[object]],
        memory: SignInMemory,
        timing: Timing,
        profiles: Mapping[str, Profile],
        on_signed_in: Callable[[SignedIn], None] | None = None,
        first: SignInState | None = None,
    ) -> None:
        super().__init__(profiles, memory, timing, first)
        self._session = session
        self._quiet = quiet
        self.hearer = Hearer()
        if on_signed_in is not None:
            self.hearer.is_now(on_signed_in)
        self._keeping = InOrder(lambda: None, self._not_remembered)
        self.keep_action = self._keeping.action
        self._begin_extra(session)
        self._again = TryingAgain(timing, Step.SIGN_IN, self._retry, self._show_failure)
        self._cannot_bind: SignedIn | None = None
        self._refused = self._entered = False

    def enter(self, *, by_itself: bool = False) -> None:
        """The page is shown for the first time: what was kept is filled in by itself.

        ``by_itself``: and signed in with, unless somebody signed out of it, or it was refused the last time.
        """
        if self._entered:
            return
        self._entered = True
        self.memory_action.start(
            self._remember, lambda may: self._start_by_itself(may and by_itself), self._not_remembered
        )

    def _start_by_itself(self, may: bool) -> None:
        if may and not self._touched and not self.state.why_not and not self.action.busy:
            self._show(by_itself=True)
            self._start()

    def sign_in(self) -> None:
        """Press the primary; of a sign-in that cannot bind, the second press goes on with it."""
        if self.state.look_only and self._cannot_bind is not None:
            self.hearer.tell(self._cannot_bind)
            return
        self._press(may_ask=True)

    def _press(self, *, may_ask: bool) -> None:
        if self.state.why_not or self.action.busy:
            return
        self._again.pressed()
        self._show(message=None)
        self._start(may_ask=may_ask)

    def check_connection(self) -> None:
        """Try the sign-in out, and only show the light: the one that holds stays as it is."""
        if self.state.why_not or self.action.busy or self.state.person:
            return
        self._wait_no_longer()
        profile, credentials = self.profile, self.credentials
        self.action.start(
            lambda: self._session.check(profile, credentials),
            self._show_light,
            lambda problem: self._show_failure(problem, self._words(problem), ""),
        )

    def work_offline(self) -> None:
        """For the remembered sign-in, until there is a network: customers looked up before, binds saved."""
        if not self.state.may_work_offline:
            return
        self._wait_no_longer()
        profile = self.profile
        place = Place(profile.environment, profile.base_url, profile.idp_url, self.state.client_id)
        self._session.work_offline(place)
        grant = Grant(frozenset({BIND_SCOPE}), self._clock.now())
        self.hearer.tell(SignedIn(place, grant, Health.NOT_REPORTED))

    def tick(self) -> None:
        """Time goes by: what waits for its next try may have it now."""
        self._tick_waiting()
        if not self.action.busy:
            self._again.tick()

    def stop_trying(self) -> None:
        """No more tries by itself, nor the one under way; what was met is still said."""
        if self._again.on:
            self.action.cancel()
            self._again.stop()

    def _wait_no_longer(self) -> None:
        """A person has chosen something else than to wait for the next try, or for the one under way."""
        self.action.cancel()
        self._again.end()
        self._show(message=None, next_try="")

    def network_is_back(self) -> None:
        """Who works offline is signed in for real, with the remembered secret, unless that was refused."""
        self._again.network_is_back()
        if self._session.offline_as is not None and not (self.state.look_only or self._refused):
            self._press(may_ask=False)

    def kept_of(self, client_id: str) -> bool:
        """Whether the keychain has the secret of that sign-in, as far as this run knows."""
        return self._memory.holds(self.profile, client_id)

    def leaving(self) -> None:
        """Somebody signs out: that is written down before anything is waited for, and may be killed in."""
        self.action.cancel()
        self._keeping.do(self._memory.not_by_itself)
        self._person_leaves(self._keeping)

    def leave(self, message: Message | None, *, profile: str, shift: bool) -> None:
        """Somebody has signed out of that profile; at a change of shift nothing of it stays in the fields."""
        kept = self.kept_of(self.state.client_id)
        self._cannot_bind = None
        self._edit(**(self._emptied() if shift or not kept else {}))
        self._recall_extra()
        if shift:
            self._edit(client_id="")
            self._show(keep=False)
            self._keeping.do(lambda: self._memory.forget_id(profile))
        self._show(message=message, forgettable=kept)

    def forget_kept(self) -> None:
        """Take the secret of who has signed out from the keychain."""
        self._edit(**self._emptied())
        self._show(keep=False)
        self._keeping.do(self._forget_secret)

    async def _forget_secret(self) -> None:
        try:
            await self._memory.forget_secret()
        except SecretsUnavailable as problem:
            self._show(message=self._words(problem))
        else:
            self._show(message=FORGOTTEN.said())

    def cancel(self) -> None:
        """Give up the sign-in under way."""
        self.action.cancel()
        self._show(by_itself=False)
        self._wait_for_nobody()

    def _retry(self) -> None:
        if not self.action.busy and not self.state.why_not:
            self._start()

    def _start(self, *, may_ask: bool = False) -> None:
        profile, credentials = self.profile, self.credentials
        asking = self._prompt(profile, may_ask=may_ask)
        self.action.start(
            lambda: self._sign_in(profile, credentials, asking),
            lambda signed_in: self._signed_in(signed_in, profile, credentials),
            self._failed,
        )

    async def _sign_in(self, profile: Profile, credentials: Credentials, asking: Asking | None) -> SignedIn:
        if asking is not None:
            await asking.look_back()
        async with self._quiet(), self._memory.at_risk(NotSent, ServerDown):
            return await self._session.sign_in(profile, credentials, asking)

    def _signed_in(self, signed_in: SignedIn, profile: Profile, credentials: Credentials) -> None:
        keep = self.state.keep
        self._again.end()
        self._wait_for_nobody()
        self._show(message=None, next_try="", may_work_offline=False)
        self._show_light(signed_in)
        # Said where it can still be mended, not on the last page of an install.
        self._cannot_bind = None if signed_in.may_bind else signed_in
        self._show(look_only=not signed_in.may_bind)
        if signed_in.may_bind:
            self.hearer.tell(signed_in)
        self._show(by_itself=False)  # only now: the next page tells more than the title of this one
        self._keeping.do(lambda: self._remember_sign_in(profile, credentials, keep=keep))

    async def _remember_sign_in(self, profile: Profile, credentials: Credentials, *, keep: bool) -> None:
        await self._keep_extra(profile, credentials, keep=keep)
        typed = not self._profiles[profile.known_as].idp_url
        if self.asking is not None:
            await self._remember_person(self.asking, typed_server=typed)
            return
        try:
            await self._memory.keep_secret(profile, credentials, keep=keep)
        except SecretsUnavailable as problem:
            keep = False  # the keychain may have an older secret, which would be refused
            self._show(keep=False, keep_possible=False, message=self._words(problem))
        await self._memory.keep_place(profile, credentials.client_id, typed_server=typed, by_itself=keep)

    def _show_light(self, signed_in: SignedIn) -> None:
        self._show(**light_of(signed_in.health, self._clock.now()))
        if not signed_in.may_bind:
            self._show(message=NO_BIND_SCOPE.said())

    def _failed(self, problem: InstallerError) -> None:
        self._show(by_itself=False)
        self._extra_failed(problem)
        self._person_failed(problem)
        self._refused = not isinstance(problem, NotSent | ServerDown)
        # No browser opens by itself: without what was kept, a person has to press.
        self._again.failed(problem, by_itself=not self.state.person or bool(self.state.secret))

    def _show_failure(self, problem: InstallerError, message: Message, next_try: str) -> None:
        # The light does not say until when: that moves, and stands in the message.
        light = self._words(Busy()) if isinstance(problem, Busy) else message
        away = isinstance(problem, OUT_OF_REACH)
        offline = away and self.kept_of(self.state.client_id) and self._session.signed_in is None
        if offline:
            message = replace(message, todo=tr(OFFLINE_MEANWHILE if next_try else OR_OFFLINE))
        self._show(
            message=message,
            next_try=next_try,
            may_work_offline=offline,
            light=Light.OFF,
            light_title=light.title,
            light_text=light.happened,
        )

    def _words(self, problem: InstallerError) -> Message:
        from installer_app.presenters.messages.table import message_for  # the words of all that can happen

        return message_for(problem, Moment(Step.SIGN_IN, self._clock.now()))

    def _edit(self, **changes: Any) -> None:
        self._refused = False
        self._again.end()
        super()._edit(**changes)

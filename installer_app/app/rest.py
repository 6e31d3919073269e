"""The sign-in page at rest: while nobody is there, what only a person needs is not loaded.

Whatever is to be done or told without a person ends the rest at once.
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime

from installer_app.app.core import Core
from installer_app.app.sign_in import given_is_closed
from installer_app.app.wanted import Begun
from installer_app.domain.errors import StoreUnavailable
from installer_app.presenters.frame.first import first_shell
from installer_app.presenters.sign_in.page import SignInPresenter
from installer_app.store.waiting import Waiting, waiting_in
from installer_app.ui.entrance import Entrance
from installer_app.ui.shell.call_up import name_for

# The day in the top bar may be over.
LOOK_SECONDS = 60.0


async def rest(begun: Begun, core: Core, sign_in: SignInPresenter, entrance: Entrance) -> None:
    """Until somebody is there, or the whole program is needed without."""
    if begun.wanted.alone or begun.wanted.profile or _has_to_tell(core):
        return
    over = entrance.somebody.there
    sign_in.enter(by_itself=core.preferences.now.sign_in_at_start)
    entrance.make_keys()
    entrance.hear_second_starts(name_for(core.settings.data))
    with _heard(begun, sign_in, entrance, over):
        waiting = await _waiting(core)
        while not (waiting.something or over.is_set()):
            _show_day(sign_in, entrance, installs=waiting.installs)
            with suppress(TimeoutError):
                await asyncio.wait_for(over.wait(), LOOK_SECONDS)


def _has_to_tell(core: Core) -> bool:
    """Whether a line above the sign-in says something of IT's, or secrets have to be taken away."""
    return bool(core.catalogue.mistakes) or given_is_closed(core) or not core.secrets.allowed


@contextmanager
def _heard(begun: Begun, sign_in: SignInPresenter, entrance: Entrance, over: asyncio.Event) -> Iterator[None]:
    """Whoever does or says something is there, whether by a key or by a screen reader."""
    entrance.tell_when_kept(over.set)
    begun.surprises.tell(over.set)
    if begun.opens is not None:
        begun.opens.listen(entrance.window.opened.emit)
    forget = sign_in.changed.add(lambda state: over.set() if state.busy or sign_in.is_taken else None)
    if sign_in.state.busy or sign_in.is_taken:
        over.set()
    try:
        yield
    finally:
        forget()


async def _waiting(core: Core) -> Waiting:
    try:
        return await waiting_in(core.database)
    except StoreUnavailable:
        return Waiting(installs=True, something=True)  # who reads the lists tells why


def _show_day(sign_in: SignInPresenter, entrance: Entrance, *, installs: bool) -> None:
    shell = first_shell(sign_in.profile, datetime.now().astimezone())
    if installs:
        from installer_app.presenters.tracker.tally import tally_of
        from installer_app.presenters.tracker.words import tracker_button

        shell = replace(shell, tracker_words=tracker_button(tally_of(()))[0])
    entrance.window.show_shell(shell)

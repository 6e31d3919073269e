"""The window as it is first seen: opened, dressed and painted before the rest of the program is loaded."""

from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime

from installer_app.app.ground import Ground, InUse, open_ground
from installer_app.app.practice import empty, named
from installer_app.app.profiles import given_by, known_as, on_offer
from installer_app.domain.kept_errors import InstallerError
from installer_app.frozen import frozen
from installer_app.presenters.frame.first import first_shell
from installer_app.presenters.sign_in.fields import first_state
from installer_app.presenters.sign_in.state import SignInState
from installer_app.settings import Settings
from installer_app.ui.entrance import Entrance
from installer_app.ui.languages import Spoken
from installer_app.ui.shell.dress import dress
from installer_app.ui.shell.first_paint import painted
from installer_app.ui.theme import Look


@frozen
class FirstSeen:
    """``state`` is what the page shows, over ``ground``."""

    ground: Ground
    entrance: Entrance
    state: SignInState
    _stack: ExitStack

    def state_at(self, settings: Settings) -> SignInState:
        """``state``, with practice where it is served by now."""
        if not settings.demo:
            return self.state
        return replace(self.state, base_url=settings.base_url, idp_url=settings.idp_url)

    def leave(self) -> None:
        """Nothing is seen any more, and the ground is let go of. Once left, leaving does nothing."""
        self._stack.close()


def first_seen(
    stack: ExitStack, settings: Settings, look: Look, spoken: Spoken, *, alone: bool
) -> FirstSeen | None:
    """The window, painted, until ``stack`` ends; None where it cannot be opened: who asks next hears why."""
    own = stack.enter_context(ExitStack())
    try:
        if settings.demo:
            empty(settings.data)
        ground = own.enter_context(open_ground(settings))
        return _painted_on(own, ground, settings, look, spoken, alone=alone)
    except (InUse, InstallerError, OSError):
        own.close()
        return None


def _painted_on(
    own: ExitStack, ground: Ground, settings: Settings, look: Look, spoken: Spoken, *, alone: bool
) -> FirstSeen:
    now = ground.preferences.now
    spoken.use("" if alone else now.language)
    dress(look, now)
    profiles = on_offer(named(settings), ground.catalogue)
    given = known_as(given_by(settings, ground.catalogue))
    # A sign-in that is given by ``ENERGY_*`` is not that of the last time.
    state = first_state(profiles, {} if settings.client_id else ground.notes, given)
    shell = first_shell(profiles[state.chosen], datetime.now().astimezone())
    entrance = Entrance(look, state, shell)
    own.callback(_take_down, entrance)
    painted(entrance.window, lambda: entrance.show(alone=alone))
    return FirstSeen(ground, entrance, state, own)


def _take_down(entrance: Entrance) -> None:
    entrance.leave()  # whoever has the lock next is the one that second starts are to call
    entrance.window.close()
    entrance.window.deleteLater()

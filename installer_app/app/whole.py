"""The whole program over its services: every presenter, every page, and what is tidied meanwhile."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial

from installer_app.app.cameras import camera_for
from installer_app.app.core import Core
from installer_app.app.desk import build_desk
from installer_app.app.trouble import tell_in
from installer_app.app.wanted import Begun
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.sign_in.page import SignInPresenter
from installer_app.ui.entrance import Entrance
from installer_app.ui.front import Front
from installer_app.ui.shell.call_up import name_for


async def run_whole(
    stack: AsyncExitStack,
    begun: Begun,
    core: Core,
    sign_in: SignInPresenter,
    entrance: Entrance | None,
    *,
    died: bool,
) -> int:
    """Until the window is closed or the tour has ended; the exit status. Raises StoreUnavailable.

    ``died``: the run before it did.
    """
    wanted, look, settings = begun.wanted, begun.look, core.settings
    desk = build_desk(core, sign_in)
    camera = partial(camera_for, core, wanted.tour, stack)
    front = Front(look, desk, core.tracker, core.preferences, core.clock, camera, entrance)
    front.hear_second_starts(name_for(settings.data))
    if wanted.profile:
        desk.connections.open(wanted.profile)
    if begun.opens is not None:
        begun.opens.listen(front.window.opened.emit)
    if not wanted.alone:
        tell_in(look, front.window, begun.surprises, died=died)
    try:
        async with _tidying(core):
            return await front.run(wanted.tour, core.read)
    finally:
        if entrance is None:
            front.window.deleteLater()


@asynccontextmanager
async def _tidying(core: Core) -> AsyncIterator[None]:
    """As long as the whole program is there, what is too old goes, and what IT does not let be kept."""
    works = (core.forgetting.run, core.stock.run, lambda: core.secrets.take_away(core.catalogue.known))
    actions = tuple(AsyncAction(lambda _: None) for _ in works)
    for action, work in zip(actions, works, strict=True):
        action.start(work, lambda _: None, lambda _: None)
    try:
        yield
    finally:
        for action in actions:
            action.cancel()
            await action.ended()

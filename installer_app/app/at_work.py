"""The program behind its window: opened, wired to it, and ended with it."""

import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QApplication

from installer_app.app.cameras import camera_for
from installer_app.app.core import Core, InUse, core_on, open_core
from installer_app.app.desk import build_desk
from installer_app.app.first import FirstSeen
from installer_app.app.practice import begin_servers, empty
from installer_app.app.starting import asked, problem_of
from installer_app.app.surprises import Surprises
from installer_app.app.trouble import begin_crash_file, tell_in
from installer_app.domain.errors import InstallerError, StoreUnavailable
from installer_app.frozen import frozen
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.frame.start import StartProblem, at_work, open_already
from installer_app.presenters.messages.message import Message
from installer_app.settings import Settings, TourPlan
from installer_app.ui.front import Front
from installer_app.ui.languages import Spoken
from installer_app.ui.shell.call_up import call_up, name_for
from installer_app.ui.shell.file_opens import FileOpens
from installer_app.ui.theme import Look


@frozen
class Wanted:
    """What the program was started for: ``exit_after`` is a benchmark's moment, ``profile`` was opened."""

    settings: Settings
    tour: TourPlan | None = None
    exit_after: str = ""
    profile: str = ""

    @property
    def alone(self) -> bool:
        """Whether nobody is there, but a script that reads what is said."""
        return bool(self.tour or self.exit_after)


async def work(
    app: QApplication,
    wanted: Wanted,
    look: Look,
    spoken: Spoken,
    seen: FirstSeen | None,
    surprises: Surprises,
) -> int:
    """Until the window is closed, or what was wanted is done; the exit status.

    ``seen`` is what of it is on show already; None if it could not be shown: then this tells why.
    """
    surprises.hear_loop()
    # Elsewhere nothing comes that way, and every event of the program would go through it.
    opens = FileOpens(app) if sys.platform == "darwin" else None
    cannot: StartProblem | None = None
    while True:
        async with AsyncExitStack() as stack:
            core = await _behind(stack, seen) if seen is not None else None
            if core is None:
                seen = None
                core = await _opened(stack, look, wanted, cannot)
            if core is None:
                return 1
            spoken.use("" if wanted.alone else core.preferences.now.language)
            front = _front(stack, look, core, wanted, seen)
            if opens is not None:
                opens.listen(front.desk.connections.open)
            died = begin_crash_file(stack, core.settings.data)
            if not wanted.alone:
                tell_in(look, front.window, surprises, died=died)
            try:
                async with _tidying(core):
                    return await front.run(wanted.tour, wanted.exit_after, core.read)
            except StoreUnavailable as failure:
                # The list could be opened, and not read: that is told where a list is that cannot be opened.
                cannot = problem_of(failure, wanted.settings)
                surprises.tell(lambda: None)
                if seen is None:
                    front.window.deleteLater()
        if seen is not None:
            seen.leave()
            seen = None


def _front(stack: AsyncExitStack, look: Look, core: Core, wanted: Wanted, seen: FirstSeen | None) -> Front:
    """The window over the open core, or what is seen of it already; its camera goes with ``stack``."""
    desk = build_desk(core, None if seen is None else seen.state_at(core.settings))
    camera = partial(camera_for, core, wanted.tour, stack)
    entrance = None if seen is None else seen.entrance
    front = Front(look, desk, core.tracker, core.preferences, core.clock, camera, entrance)
    front.hear_second_starts(name_for(core.settings.data))
    if wanted.profile:
        desk.connections.open(wanted.profile)
    return front


@asynccontextmanager
async def _tidying(core: Core) -> AsyncIterator[None]:
    """As long as the window is there, what is too old goes, and what IT does not let be kept."""
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


async def _behind(stack: AsyncExitStack, seen: FirstSeen) -> Core | None:
    """The program behind what is seen already; None if it cannot be opened, and then nothing is seen."""
    attempt = await stack.enter_async_context(AsyncExitStack())
    try:
        settings = seen.ground.settings
        there = begin_servers(attempt, settings) if settings.demo else settings
        core = await attempt.enter_async_context(core_on(replace(seen.ground, settings=there)))
    except (InstallerError, OSError):
        await attempt.aclose()
        seen.leave()
        return None
    # Whatever breaks from here on: a page that says so is not to stand beside this one.
    stack.callback(seen.entrance.window.close)
    return core


async def _opened(
    stack: AsyncExitStack, look: Look, wanted: Wanted, cannot: StartProblem | None = None
) -> Core | None:
    """The program behind the window, as soon as it can be opened; None if it cannot and is given up.

    With nobody there why is said on standard error. A window that has the lock comes to the front in place
    of this start; a tour disturbs none. ``cannot``: what an attempt before met.
    """
    settings, page = wanted.settings, None
    while True:
        if cannot is not None:
            _say(cannot.message)
            if wanted.alone:
                return None
            if page is None:
                from installer_app.ui.shell.start_page import StartPage

                page = StartPage(look)
            if not await asked(page, cannot, settings):
                return None
        attempt = await stack.enter_async_context(AsyncExitStack())
        try:
            there = _practice(attempt, settings) if settings.demo else settings
            core = await attempt.enter_async_context(open_core(there, read=False))
        except InUse:
            if not wanted.alone and call_up(name_for(settings.data), wanted.profile):
                # That window is in front now, and a page of this start would only cover it.
                _say(open_already())
                return None
            cannot = at_work()
        except (InstallerError, OSError) as failure:
            cannot = problem_of(failure, settings)
        else:
            if page is None:
                return core
            given_up = page.closed
            page.close()
            return None if given_up else core
        await attempt.aclose()


def _practice(stack: AsyncExitStack, settings: Settings) -> Settings:
    empty(settings.data)
    return begin_servers(stack, settings)


def _say(message: Message) -> None:
    sys.stderr.write(f"{message.title}. {message.text}\n")

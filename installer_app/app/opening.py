"""What keeps the program from opening is told, and tried again, until it opens or somebody gives up."""

import sys
from contextlib import AsyncExitStack

from installer_app.app.core import Core, open_core
from installer_app.app.ground import InUse
from installer_app.app.practice import begin_servers, empty
from installer_app.app.starting import asked, problem_of
from installer_app.app.wanted import Wanted
from installer_app.domain.errors import InstallerError
from installer_app.presenters.frame.start import StartProblem, at_work, open_already
from installer_app.presenters.messages.message import Message
from installer_app.settings import Settings
from installer_app.ui.shell.call_up import call_up, name_for
from installer_app.ui.shell.start_page import StartPage
from installer_app.ui.theme import Look


async def opened(
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
            page = page or StartPage(look)
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

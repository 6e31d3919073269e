"""The program behind its window: the sign-in first, and all the rest while that is used."""

import asyncio
from contextlib import AsyncExitStack
from dataclasses import replace

from installer_app import powerbox
from installer_app.app.core import Core, core_on, load_core
from installer_app.app.first import FirstSeen
from installer_app.app.practice import begin_servers
from installer_app.app.rest import rest
from installer_app.app.sign_in import sign_in_over
from installer_app.app.trouble import begin_crash_file
from installer_app.app.wanted import Begun
from installer_app.domain.errors import InstallerError, StoreUnavailable
from installer_app.presenters.sign_in.page import SignInPresenter
from installer_app.ui.shell.first_paint import report_milliseconds


async def work(begun: Begun, seen: FirstSeen | None) -> int:
    """Until the window is closed, or what was wanted is done; the exit status.

    ``seen`` is what of it is on show already; None if it could not be shown: then this tells why.
    """
    try:
        return await _work(begun, seen)
    finally:
        # Also if something breaks: a page that says so stands alone, and a new start finds the lock free.
        if seen is not None:
            seen.leave()


async def _work(begun: Begun, seen: FirstSeen | None) -> int:
    wanted, cannot = begun.wanted, None
    begun.surprises.hear_loop()
    while True:
        async with AsyncExitStack() as stack:
            core = await _behind(stack, seen) if seen is not None else None
            if core is None:
                from installer_app.app.opening import opened

                seen = None
                core = await opened(stack, begun.look, wanted, cannot)
            if core is None:
                return 1
            if seen is None:
                begun.spoken.use("" if wanted.alone else core.preferences.now.language)
            sign_in = _signing_in(core, seen)
            await asyncio.to_thread(powerbox.load)
            if wanted.exit_after:
                return report_milliseconds()
            died = begin_crash_file(stack, core.settings.data)
            if seen is not None and not died:
                await rest(begun, core, sign_in, seen.entrance)
            await asyncio.to_thread(_load_the_rest)
            from installer_app.app.whole import run_whole

            try:
                entrance = seen.entrance if seen else None
                return await run_whole(stack, begun, core, sign_in, entrance, died=died)
            except StoreUnavailable as failure:
                # The list could be opened, and not read: that is told where a list is that cannot be opened.
                from installer_app.app.starting import problem_of

                cannot = problem_of(failure, wanted.settings)
                begun.surprises.tell(lambda: None)
        if seen is not None:
            seen.leave()
            seen = None


async def _behind(stack: AsyncExitStack, seen: FirstSeen) -> Core | None:
    """The program behind what is seen already; None if it cannot be opened, and then nothing is seen."""
    attempt = await stack.enter_async_context(AsyncExitStack())
    settings = seen.ground.settings
    try:
        if settings.demo:
            settings = await asyncio.to_thread(begin_servers, attempt, settings)
        return await attempt.enter_async_context(core_on(replace(seen.ground, settings=settings)))
    except (InstallerError, OSError):
        await attempt.aclose()
        seen.leave()
        return None


def _signing_in(core: Core, seen: FirstSeen | None) -> SignInPresenter:
    """The first page is at work before the others are loaded."""
    if seen is None:
        return sign_in_over(core)
    presenter = sign_in_over(core, seen.state_at(core.settings))
    seen.entrance.page.attach(presenter)
    return presenter


def _load_the_rest() -> None:
    """In a thread: the page is used meanwhile."""
    powerbox.warm_up()
    load_core()
    import installer_app.app.whole  # noqa: F401 - loaded for what comes next

"""How long a person may take, by the clock that is passed in."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from installer_app.domain.person import PersonProblem, SignInNotFinished
from installer_app.services.ports import Clock

T = TypeVar("T")


async def within(seconds: float, clock: Clock, work: Coroutine[Any, Any, T]) -> T:
    """What the work gives. Raises SignInNotFinished (NOBODY_CAME) if it takes longer."""
    loop = asyncio.get_running_loop()
    worked, slept = loop.create_task(work), loop.create_task(clock.sleep(seconds))
    try:
        await asyncio.wait((worked, slept), return_when=asyncio.FIRST_COMPLETED)
        if not worked.done():
            raise SignInNotFinished(PersonProblem.NOBODY_CAME, f"nobody came within {seconds:.0f} s")
        return worked.result()
    finally:
        for task in (worked, slept):
            task.cancel()
        await asyncio.wait((worked, slept))

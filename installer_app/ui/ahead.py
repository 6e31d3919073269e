"""What is shown next is made behind the page on show, a piece in each turn: then nobody waits for it."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager

from installer_app.presenters.action import AsyncAction

# Between two pieces the window does what somebody types or clicks meanwhile.
BREATH = 0.03


@asynccontextmanager
async def made_ahead(pieces: Iterable[Callable[[], object]]) -> AsyncIterator[None]:
    """While inside, one piece after the other is made; what was not come to is left to who asks for it."""
    action = AsyncAction(lambda _: None)
    action.start(lambda: _make(pieces), lambda _: None, lambda _: None)
    try:
        yield
    finally:
        action.cancel()
        await action.ended()


async def _make(pieces: Iterable[Callable[[], object]]) -> None:
    for piece in pieces:
        await asyncio.sleep(BREATH)
        piece()

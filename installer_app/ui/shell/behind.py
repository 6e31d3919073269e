"""What is loaded behind the pages, before it can keep anybody waiting."""

import asyncio
from collections.abc import Callable

from installer_app.presenters.action import AsyncAction


class Behind:
    """``action`` loads what reads stickers, once another page than the first is shown."""

    def __init__(self, decoders: Callable[[], object]) -> None:
        self._decoders = decoders
        self.action = AsyncAction(lambda _: None)

    def another_is_shown(self) -> None:
        """Within a running loop. Where all is there by now, this is done at once."""
        self.action.start(lambda: asyncio.to_thread(self._decoders), lambda _: None, lambda _: None)

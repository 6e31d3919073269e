"""One thread that does what it is handed, in that order; whoever handed it over waits in the loop."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import TypeVar

T = TypeVar("T")


class Worker:
    """Lighter than an executor: between a press and the disk lies one queue, and no lock or second future.

    What was handed over is done even if nobody waits for it any more.
    """

    def __init__(self, name: str) -> None:
        self._pieces: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._ended = False
        # Whoever forgets to end it is not kept from ending: the disk then has what was committed.
        self._thread = Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def do(self, work: Callable[[], T]) -> "asyncio.Future[T]":
        """Hand it over now, from a loop; what comes of it is told in that loop. RuntimeError once ended."""
        if self._ended:
            raise RuntimeError("it takes no more work")
        loop = asyncio.get_running_loop()
        told: asyncio.Future[T] = loop.create_future()

        def piece() -> None:
            try:
                result = work()
            except StopIteration as problem:
                # No future takes this one, and whoever waits would wait for ever.
                tell(told.set_exception, RuntimeError(repr(problem)))
            except BaseException as problem:  # noqa: BLE001 - whoever waits hears of all
                tell(told.set_exception, problem)
            else:
                tell(told.set_result, result)

        def tell(how: Callable[..., None], what: object) -> None:
            if loop.is_closed():
                return  # and whoever waited is gone with it
            with suppress(RuntimeError):  # it was closed in this moment
                loop.call_soon_threadsafe(lambda: None if told.done() else how(what))

        self._pieces.put(piece)
        return told

    def end(self, *, wait: bool = True) -> None:
        """Take no more; what was handed over is done first, and waited for if ``wait``."""
        if not self._ended:
            self._ended = True
            self._pieces.put(None)
        if wait:
            self._thread.join()

    def _run(self) -> None:
        while (piece := self._pieces.get()) is not None:
            piece()
            del piece  # what it holds is let go of now, not at the next piece

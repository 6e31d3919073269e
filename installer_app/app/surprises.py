"""Whatever nobody caught, in any thread: into the log by its kind and place, and told to a person once."""

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio

log = logging.getLogger(__name__)
OURS = "installer_app"
UNCAUGHT = "nobody caught it"
# Of what the log has of broken things, these are no news of the page on which they happened.
TOLD = {UNCAUGHT, "unexpected", "a listener broke"}


class Surprises(logging.Handler):
    """Counts them; the first one calls ``on_first``, on the loop's thread, once somebody has set it."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.count = 0
        self._on_first: Callable[[], None] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    @contextmanager
    def heard(self) -> Iterator[None]:
        """From now on, and until the block ends, no traceback reaches a terminal."""
        before = sys.excepthook, sys.unraisablehook, threading.excepthook
        sys.excepthook, sys.unraisablehook = _uncaught, _unraisable
        threading.excepthook = lambda about: _in_thread(about.exc_type, about.exc_value)
        ours = logging.getLogger(OURS)
        ours.addHandler(self)
        try:
            yield
        finally:
            ours.removeHandler(self)
            sys.excepthook, sys.unraisablehook, threading.excepthook = before

    def hear_loop(self) -> None:
        """Also what breaks in callbacks of the running loop, and in tasks that nobody waits for."""
        import asyncio

        self._loop = asyncio.get_running_loop()
        self._loop.set_exception_handler(_in_loop)

    def tell(self, on_first: Callable[[], None]) -> None:
        """Who shows it. What broke before is told at once."""
        self._on_first = on_first
        if self.count:
            on_first()

    def emit(self, record: logging.LogRecord) -> None:
        """A line of the log: is it one of these?"""
        if record.msg not in TOLD or not record.exc_info:
            return
        self.count += 1
        if self.count > 1 or self._on_first is None or self._loop is None:
            return
        try:
            self._loop.call_soon_threadsafe(self._on_first)
        except RuntimeError:
            return  # the loop is closed: there is no window any more


def _uncaught(kind: type[BaseException], problem: BaseException, _: TracebackType | None) -> None:
    """A slot of Qt, or the main thread itself."""
    if issubclass(kind, Exception):
        log.error(UNCAUGHT, exc_info=problem)


def _in_thread(kind: type[BaseException], problem: BaseException | None) -> None:
    if problem is not None and issubclass(kind, Exception):
        log.error(UNCAUGHT, exc_info=problem)


def _unraisable(about: "sys.UnraisableHookArgs") -> None:
    """While something was thrown away: nothing of the work is lost by it, so nobody is told."""
    if about.exc_value is not None:
        log.warning("broke while it was let go of", exc_info=about.exc_value)


def _in_loop(_: "asyncio.AbstractEventLoop", about: dict[str, Any]) -> None:
    problem = about.get("exception")
    if isinstance(problem, Exception):
        log.error(UNCAUGHT, exc_info=problem)
    else:
        log.warning("the loop complains")

"""All checks at once, each with its own time, so that one that hangs holds up no other."""

import asyncio
import logging
import threading
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

from installer_app.frozen import frozen
from installer_app.services.doctor.finding import BROKE, NOT_IN_TIME, UNSAID, Finding, Said, Verdict, say

T = TypeVar("T")
log = logging.getLogger(__name__)
LIMIT_SECONDS = 10.0


@frozen
class Check:
    """``hangs`` tells what to do about one that does not answer.

    ``after`` counts the looks that it waits for: each has its own time.
    """

    key: str
    title: str
    run: Callable[[], Awaitable[Finding]]
    hangs: Said = UNSAID
    after: int = 0


async def examine(
    checks: Sequence[Check], tell: Callable[[Finding], None], limit: float = LIMIT_SECONDS
) -> tuple[Finding, ...]:
    """Run all; ``tell`` hears each finding as it comes in. Returned in the order of the checks."""

    async def one(check: Check) -> Finding:
        finding = await _found(check, limit)
        log.info("checked", extra={"page": check.key, "state": finding.verdict.value})
        tell(finding)
        return finding

    return tuple(await asyncio.gather(*(one(check) for check in checks)))


async def _found(check: Check, limit: float) -> Finding:
    try:
        async with asyncio.timeout(limit * (1 + check.after)):
            return await check.run()
    except TimeoutError:
        words = say(NOT_IN_TIME, seconds=round(limit))
        return Finding(check.key, check.title, Verdict.NEEDS_MENDING, words, check.hangs)
    except Exception as problem:
        # One look that breaks must not take the others with it; the log has where.
        log.exception("a check broke")
        return Finding(check.key, check.title, Verdict.NOT_CHECKED, say(BROKE, kind=type(problem).__name__))


class Once(Generic[T]):
    """A look that several checks need: begun by the first who asks, and not ended with who gives up."""

    def __init__(self, look: Callable[[], Awaitable[T]]) -> None:
        self._look = look
        self._under_way: asyncio.Future[T] | None = None

    async def __call__(self) -> T:
        """What was seen."""
        if self._under_way is None:
            self._under_way = asyncio.ensure_future(self._look())
        return await asyncio.shield(self._under_way)

    async def close(self) -> None:
        """Give up what is still under way."""
        if self._under_way is not None:
            self._under_way.cancel()
            await asyncio.wait((self._under_way,))
            if not self._under_way.cancelled():
                self._under_way.exception()  # heard


async def on_a_thread_of_its_own(work: Callable[[], T]) -> T:
    """Blocking ``work``, on a daemon thread: a name server or a keychain may keep it for minutes.

    A thread of the loop's executor would be waited for when the program ends.
    """
    loop = asyncio.get_running_loop()
    done: asyncio.Future[T] = loop.create_future()

    def settle(set_it: Callable[[], None]) -> None:
        if not done.done():
            set_it()

    def run() -> None:
        try:
            result = work()
        except Exception as exc:  # noqa: BLE001 - handed on to whoever waits
            problem = exc
            _told(loop, lambda: settle(lambda: done.set_exception(problem)))
        else:
            _told(loop, lambda: settle(lambda: done.set_result(result)))

    threading.Thread(target=run, name="doctor", daemon=True).start()
    return await done


def _told(loop: asyncio.AbstractEventLoop, work: Callable[[], None]) -> None:
    try:
        loop.call_soon_threadsafe(work)
    except RuntimeError:
        log.info("a look came too late")  # the loop is closed: nobody waits for it any more

"""When to try a read again. Writes have no such policy: they are sent once."""

import math
import random
import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TypeVar

from installer_app.domain.errors import Busy, ClientCertificateWanted, InstallerError, NoNetwork, ServerDown
from installer_app.frozen import frozen
from installer_app.services.ports import Clock

T = TypeVar("T")
LONGEST_RETRY_AFTER = timedelta(hours=1)
SECONDS = re.compile(r"[0-9]{1,9}")
# What may be gone a moment later. A certificate that is wanted shows like a line that broke, so it is here.
PASSING = (NoNetwork, ServerDown, Busy, ClientCertificateWanted)


@frozen
class RetryPolicy:
    """``tries`` in all, the last begun at most ``begun_within`` seconds after the first.

    Before the second it waits ``first_wait`` seconds, then twice as long each time, half of it by chance.
    A server that asks for more than ``longest_wait`` seconds gets what it asks for: the caller is told.
    """

    tries: int = 3
    first_wait: float = 0.4
    longest_wait: float = 5.0
    begun_within: float = 12.0
    chance: Callable[[], float] = random.random


async def with_retries(attempt: Callable[[], Awaitable[T]], policy: RetryPolicy, clock: Clock) -> T:
    """The first answer of up to ``policy.tries`` attempts. Raises what the last attempt raised.

    429 without a ``Retry-After`` is not tried again: it says "too often", and not how long to wait.
    """
    began = clock.now()
    for number in range(1, policy.tries + 1):
        try:
            return await attempt()
        except PASSING as problem:
            wait = _wait(problem, number, policy, clock)
            gone = (clock.now() - began).total_seconds()
            if number == policy.tries or wait > policy.longest_wait or gone + wait > policy.begun_within:
                raise
        await clock.sleep(wait)
    raise AssertionError("a policy has at least one try")


def _wait(problem: InstallerError, number: int, policy: RetryPolicy, clock: Clock) -> float:
    backoff: float = policy.first_wait * 2 ** (number - 1) * (0.5 + policy.chance() / 2)
    retry_at = problem.retry_at if isinstance(problem, Busy | ServerDown) else None
    if retry_at is None:
        return math.inf if isinstance(problem, Busy) else backoff
    # Never before the time that was asked for, and not all clients at that very moment.
    return max((retry_at - clock.now()).total_seconds(), 0.0) + backoff


def retry_at(text: str, now: datetime, server_time: datetime | None) -> datetime | None:
    """``Retry-After`` (RFC 9110 §10.2.3: seconds or an HTTP date) as a time on this computer's clock.

    At most an hour ahead and never in the past; None if it is missing or makes no sense. A date is measured
    against the server's own ``Date``, since either clock may be wrong.
    """
    text = text.strip()
    if SECONDS.fullmatch(text):
        asked = timedelta(seconds=int(text))
    elif text.isascii() and text.isdigit():
        asked = LONGEST_RETRY_AFTER
    elif (date := http_date(text)) is not None:
        asked = date - (server_time or now)
    else:
        return None
    return now + min(max(asked, timedelta()), LONGEST_RETRY_AFTER)


def http_date(text: str) -> datetime | None:
    """An HTTP date (RFC 9110 §5.6.7) as aware UTC; None for anything else."""
    try:
        date = parsedate_to_datetime(text)
        return date.replace(tzinfo=UTC) if date.tzinfo is None else date.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None

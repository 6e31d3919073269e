"""When the servers may be asked again: by their own word, and by a back-off that no two laptops share."""

import random
import secrets
from datetime import datetime, timedelta

from installer_app.domain.errors import InstallerError, StoreUnavailable
from installer_app.domain.job import InstallJob
from installer_app.domain.schedule import catch_up_after, retry_after
from installer_app.services.pause import Pause
from installer_app.services.sender import asked_until, in_words
from installer_app.services.timing import Mark, Timing

A_WHILE = timedelta(minutes=1)
# No server is left alone for longer (powerbox: Retry-After); a time further ahead is of a clock set back.
LONGEST_WAIT = timedelta(hours=1, minutes=1)


class Pace:
    """One for the whole host. Our own back-off may be cut short; what a server asked for stands."""

    def __init__(self, timing: Timing) -> None:
        self._timing = timing
        self._own = Pause(timing)
        self._asked = Pause(timing)
        self._failures = 0
        self._out_since: Mark | None = None
        self._seed = secrets.token_hex(4)

    def left(self) -> timedelta:
        """How long nothing is to be asked; nothing if it may be."""
        return max(self._asked.left(), self._own.left())

    @property
    def reason(self) -> str:
        """Why not, in a history's words."""
        return max(self._asked, self._own, key=Pause.left).reason

    def next_try(self) -> datetime:
        """When to try again what does not go now: ever later, and no two laptops at the same time."""
        return self._timing.now() + retry_after(self._failures + 1, self._chance("try"))

    def wait_of(self, job: InstallJob) -> datetime | None:
        """Until when a job is not to be sent, if that is ahead."""
        now, until = self._timing.now(), job.not_before
        return until if until is not None and now < until <= now + LONGEST_WAIT else None

    def rest_after(self, problem: InstallerError) -> None:
        """Something kept us: rest, longer each time."""
        now, reason = self._timing.now(), in_words(problem)
        asked = asked_until(problem)
        if asked is not None:
            self._asked.begin(asked - now, reason)
        if isinstance(problem, StoreUnavailable):
            self.rest_a_while("the disk of this computer")
            return
        wait = self.next_try() - now
        self._failures += 1
        self._out_since = self._out_since or self._timing.mark()
        self._own.begin(wait, reason)

    def rest_a_while(self, reason: str) -> None:
        """Something of our own is wrong: it is no matter of the servers."""
        self._own.begin(A_WHILE, reason)

    def went_well(self) -> None:
        """The servers answered all that they were asked."""
        self._failures, self._out_since = 0, None

    def at_once(self) -> None:
        """Somebody waits: our own back-off is over."""
        self._own.end()

    def somebody_waits(self) -> None:
        """What follows is not the end of an outage that many have met."""
        self._out_since = None

    def network_is_back(self) -> None:
        """Our own back-off was for the time without; after a long one all do not come together."""
        out_for = timedelta() if self._out_since is None else self._timing.since(self._out_since)
        self._own.shorten(catch_up_after(out_for, self._chance("back")))

    def _chance(self, of: str) -> float:
        return random.Random(f"{self._seed}:{of}:{self._failures}").random()  # noqa: S311 - spreads load, hides nothing

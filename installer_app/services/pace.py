"""When the servers may be asked again: by their own word, and by a back-off that no two laptops share."""

import random
import secrets
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from installer_app.domain.errors import Busy, InstallerError, StoreUnavailable
from installer_app.domain.job import InstallJob
from installer_app.domain.schedule import catch_up_after, retry_after
from installer_app.language import mark
from installer_app.services.pause import A_WHILE, Pause
from installer_app.services.server_said import asked_until, in_words
from installer_app.services.timing import Mark, Timing

# No server is left alone for longer (powerbox: Retry-After); a time further ahead is of a clock set back.
LONGEST_WAIT = timedelta(hours=1, minutes=1)


class Pace:
    """Our own back-off may be cut short; what a host asked for stands, whoever asks it for what."""

    def __init__(self, timing: Timing, host: Callable[[], str]) -> None:
        """``host``: whom the sign-in that holds is for; "" without one."""
        self._timing = timing
        self._host = host
        self._own = Pause(timing)
        self._hosts: dict[str, Pause] = {}
        self._taken_up: set[str] = set()
        self._failures = 0
        self._stumbles: Counter[str] = Counter()
        self._out_since: Mark | None = None
        self._seed = secrets.token_hex(4)

    def heed(self, host: str) -> None:
        """Raises Busy while that host wants to be left alone."""
        left = self._asked_by(host).left()
        if left:
            raise Busy("it asked to be left alone for a while", self._timing.now() + left)

    def told(self, host: str, problem: InstallerError) -> None:
        """What a host answered; a Retry-After holds for all that it could be asked."""
        asked = asked_until(problem)
        if asked is not None:
            self._asked_by(host).begin(asked - self._timing.now(), in_words(problem))

    def take_up(self, jobs: Iterable[InstallJob]) -> None:
        """What the sign-in's host asked for in an earlier run: its jobs have it on record."""
        host = self._host()
        if host in self._taken_up:
            return
        self._taken_up.add(host)
        waits = [
            until - self._timing.now()
            for job in jobs
            if job.asked_to_wait and job.place.base_url == host and (until := self.wait_of(job)) is not None
        ]
        if waits:
            self._asked_by(host).begin(max(waits), mark("the server is busy"))

    @property
    def asked(self) -> bool:
        """Whether it is the host that wants rest."""
        return bool(self._asked.left())

    @property
    def _asked(self) -> Pause:
        return self._asked_by(self._host())

    def _asked_by(self, host: str) -> Pause:
        return self._hosts.setdefault(host, Pause(self._timing))

    def left(self) -> timedelta:
        """How long nothing is to be asked; nothing if it may be."""
        return max(self._asked.left(), self._own.left())

    @property
    def reason(self) -> str:
        """Why not, in a history's words."""
        return max(self._asked, self._own, key=Pause.left).reason

    def next_try(self) -> datetime:
        """When to try again what does not go now: ever later, and no two laptops at the same time."""
        return self._next_try(self._failures)

    def next_try_of(self, job_id: str) -> datetime:
        """The same for a job whose own customer may be what cannot be read."""
        return self._next_try(max(self._failures, self._stumbles[job_id]))

    def stumbled(self, job_id: str) -> None:
        """The servers are there, but what they said for this job could not be read."""
        self._stumbles[job_id] += 1

    def has_stumbled(self, job_id: str) -> bool:
        """Whether it waits for the sake of its own customer's answer."""
        return self._stumbles[job_id] > 0

    def _next_try(self, failures: int) -> datetime:
        return self._timing.now() + retry_after(failures + 1, self._chance("try"))

    def wait_of(self, job: InstallJob) -> datetime | None:
        """Until when a job is not to be sent, if that is ahead."""
        now, until = self._timing.now(), job.not_before
        return until if until is not None and now < until <= now + LONGEST_WAIT else None

    def rest_after(self, problem: InstallerError) -> None:
        """Something kept us: rest, longer each time."""
        now, reason = self._timing.now(), in_words(problem)
        self.told(self._host(), problem)
        if isinstance(problem, StoreUnavailable):
            self.rest_a_while(mark("the disk of this computer"))
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

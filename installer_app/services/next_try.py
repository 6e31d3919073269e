"""When what the servers had no answer for is tried again by itself: when they asked for it, else soon."""

from datetime import datetime, timedelta

from installer_app.domain.errors import Busy, InstallerError, NoNetwork, ServerDown
from installer_app.services.pause import A_WHILE, Pause
from installer_app.services.server_said import asked_until, in_words
from installer_app.services.timing import Timing

# A server that asks for no rest at all is still not asked all the time.
SHORTEST = timedelta(seconds=5)
# "Too often", without a word on how long: 1, 2, 4, 8, then 16 minutes.
MOST_DOUBLED = 4


class NextTry:
    """A row of tries, begun by a busy or silent server; within it a lost network is waited for as well.

    All else ends it. Above all a refusal: it may be one of the last tries before the utility locks the
    account (contract: Customer).
    """

    def __init__(self, timing: Timing) -> None:
        self._timing = timing
        self._pause = Pause(timing)
        self._problem: InstallerError | None = None
        self._tries = 0
        self.news = True

    @property
    def on(self) -> bool:
        """Whether there will be another try by itself."""
        return self._problem is not None

    @property
    def at(self) -> datetime:
        """When, by this computer's clock as it is set just now; aware UTC."""
        return self._timing.now() + self._pause.left()

    @property
    def due(self) -> bool:
        """Whether it is time."""
        return self.on and not self._pause.left()

    @property
    def asked(self) -> bool:
        """Whether it is the server that wants rest."""
        return self._problem is not None and asked_until(self._problem) is not None

    def follows(self, problem: InstallerError) -> bool:
        """Whether a try follows what the last one met; ``news`` tells whether that was something else."""
        silent = isinstance(problem, Busy | ServerDown)
        if not silent and not (self.on and isinstance(problem, NoNetwork)):
            self.stop()
            return False
        self.news = type(problem) is not type(self._problem)
        self._problem = problem
        self._pause.begin(self._wait(problem), in_words(problem))
        self._tries += 1
        return True

    def network_is_back(self) -> None:
        """What only the network kept need not wait any longer."""
        if isinstance(self._problem, NoNetwork):
            self._pause.end()

    def stop(self) -> None:
        """There is no other try by itself."""
        self._problem, self._tries, self.news = None, 0, True
        self._pause.end()

    def _wait(self, problem: InstallerError) -> timedelta:
        asked = asked_until(problem)
        if asked is not None:
            return max(asked - self._timing.now(), SHORTEST)
        if isinstance(problem, Busy):
            wait: timedelta = A_WHILE * 2 ** min(self._tries, MOST_DOUBLED)
            return wait
        return A_WHILE

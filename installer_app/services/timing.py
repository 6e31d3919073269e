"""How long ago something was, on a computer whose clock may be wrong, go back, or sleep."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from installer_app.frozen import frozen
from installer_app.services.ports import Clock

# Of the server's own Date (contract: guards); more than this, and the clock is taken for wrong.
MOST_OFF = timedelta(minutes=5)
FOR_EVER = timedelta.max
# The two clocks drift and are set right by little all the time; from this on it was a step, or a sleep.
STEP = 1.0


@frozen
class Mark:
    """A moment of this run, by both clocks."""

    wall: datetime
    monotonic: float


@frozen
class _Stretch:
    """From ``began`` (monotonic) on, the wall clock was ahead of the monotonic one by ``offset`` seconds."""

    began: float
    offset: float


class Timing:
    """A clock that can tell how long ago something was. Fits ``ports.Clock``.

    Within one run that is the longer of what the monotonic and the wall clock say (the monotonic one stands
    still while the computer sleeps, the wall clock may be set back); across runs, what the wall clock says.
    A wall clock that stands before the moment in question, or that is over 5 minutes off the server's
    ``Date``, proves nothing: then ``at_least`` is nothing, and ``at_most`` for ever.
    """

    def __init__(self, clock: Clock, server_offset: Callable[[], timedelta | None] = lambda: None) -> None:
        """``server_offset``: the server's clock less this computer's, by its last answer."""
        self._clock = clock
        self._server_offset = server_offset
        self._stretches: list[_Stretch] = []
        self.now()

    def now(self) -> datetime:
        """Aware UTC, from the wall clock."""
        return self.mark().wall

    def monotonic(self) -> float:
        """Seconds that never go back; they stand still while the computer sleeps."""
        return self._clock.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Wait, cancellable."""
        await self._clock.sleep(seconds)

    def mark(self) -> Mark:
        """This moment."""
        mark = Mark(self._clock.now(), self._clock.monotonic())
        offset = mark.wall.timestamp() - mark.monotonic
        if not self._stretches or abs(offset - self._stretches[-1].offset) > STEP:
            self._stretches.append(_Stretch(mark.monotonic, offset))
        return mark

    def since(self, mark: Mark) -> timedelta:
        """How long ago a moment of this run was."""
        now = self.mark()
        return max(now.wall - mark.wall, timedelta(seconds=now.monotonic - mark.monotonic))

    def believable(self, at: datetime) -> bool:
        """Whether the wall clock can tell how long ago ``at`` was."""
        offset = self._server_offset()
        return self.now() >= at and (offset is None or abs(offset) <= MOST_OFF)

    @property
    def confirmed(self) -> bool:
        """Whether a server of this run has borne out what the wall clock says."""
        offset = self._server_offset()
        return offset is not None and abs(offset) <= MOST_OFF

    def at_least(self, at: datetime) -> timedelta:
        """How much time has surely passed since ``at``: for what must not come too early."""
        return self._passed(at, self._in_this_run(at)[-1:]) if self.believable(at) else timedelta()

    def at_most(self, at: datetime) -> timedelta:
        """How much time may have passed since ``at``: for what must not be too old."""
        return self._passed(at, self._in_this_run(at)[:1]) if self.believable(at) else FOR_EVER

    def latest(self) -> datetime:
        """The latest that it may be by what the clocks of this run said: later than ``at_least`` goes by."""
        mark = self.mark()
        shown = [datetime.fromtimestamp(mark.monotonic + one.offset + STEP, UTC) for one in self._stretches]
        return max(mark.wall, *shown)

    def ran(self, at: datetime) -> timedelta | None:
        """How long the program has run since ``at``; None if it did not run then."""
        return min((timedelta(seconds=seconds) for seconds in self._in_this_run(at)), default=None)

    def _passed(self, at: datetime, ran: list[float]) -> timedelta:
        return max(self.now() - at, *(timedelta(seconds=seconds) for seconds in ran), timedelta())

    def _in_this_run(self, at: datetime) -> list[float]:
        """For each time in this run that the wall clock showed ``at``: how long ago, the longest first."""
        now, found = self.mark().monotonic, []
        ends = [stretch.began for stretch in self._stretches[1:]] + [now]
        for stretch, end in zip(self._stretches, ends, strict=True):
            then = at.timestamp() - stretch.offset
            if stretch.began - STEP <= then <= end + STEP:
                found.append(now - min(max(then, stretch.began), end))
        return found

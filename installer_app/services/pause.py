"""A time in which nothing is sent, that ends whatever happens to the computer's clock."""

from datetime import timedelta

from installer_app.services.timing import Mark, Timing

A_WHILE = timedelta(minutes=1)


class Pause:
    """At first there is none. ``reason`` is in a history's words."""

    def __init__(self, timing: Timing) -> None:
        self._timing = timing
        self._began: Mark | None = None
        self._length = timedelta()
        self.reason = ""

    def begin(self, length: timedelta, reason: str) -> None:
        """From now on, in place of an earlier one."""
        self._began, self._length, self.reason = self._timing.mark(), length, reason

    def shorten(self, length: timedelta) -> None:
        """It ends so long from now, if it would not end before."""
        if length < self.left():
            self.begin(length, self.reason)

    def end(self) -> None:
        """There is none any more."""
        self._began = None

    def left(self) -> timedelta:
        """How long it still lasts; nothing if it is over."""
        if self._began is None:
            return timedelta()
        return max(self._length - self._timing.since(self._began), timedelta())

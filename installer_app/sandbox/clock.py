"""The sandbox's clock: it can be sped up, and moved forward by hand."""

import time
from datetime import UTC, datetime, timedelta


class SandboxClock:
    """Pairing and token life run on it. It never goes back, whatever happens to the computer's clock."""

    def __init__(self, speed: float = 1.0) -> None:
        self._speed = speed
        self._skipped = 0.0
        self._started = datetime.now(UTC)
        self._origin = time.monotonic()

    def now(self) -> datetime:
        """Aware UTC."""
        ran = (time.monotonic() - self._origin) * self._speed
        return self._started + timedelta(seconds=ran + self._skipped)

    def advance(self, seconds: float) -> None:
        """Let this many seconds have passed."""
        self._skipped += seconds

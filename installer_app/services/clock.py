"""The real clock. Tests bring their own."""

import asyncio
import time
from datetime import UTC, datetime


class SystemClock:
    """Fits ``ports.Clock``."""

    def now(self) -> datetime:
        """Aware UTC, from the wall clock."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds that never go back."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Wait, cancellable."""
        await asyncio.sleep(seconds)

"""The real clock. Tests bring their own."""

import asyncio
from datetime import UTC, datetime


class SystemClock:
    """Fits ``ports.Clock``."""

    def now(self) -> datetime:
        """Aware UTC, from the wall clock."""
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        """Wait, cancellable."""
        await asyncio.sleep(seconds)

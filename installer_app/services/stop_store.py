"""Where the lists of the days are kept."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from installer_app.domain.stop import Stop


class StopStore(Protocol):
    """The lists of the days. Each call is committed (FULL) when it returns; raises StoreUnavailable."""

    async def newest(self) -> Sequence[Stop]:
        """The stops of the latest day that has any, in their places."""
        ...

    async def put_day(self, day: date, stops: Sequence[Stop]) -> None:
        """Keep these as all that there is of a day."""
        ...

    async def save(self, stop: Stop) -> None:
        """Keep a stop as it is now."""
        ...

    async def forget(self, before: date) -> None:
        """Let go of the days before that one, wherever they lie."""
        ...

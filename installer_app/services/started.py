"""Where the install that was begun is kept, and a store that keeps nothing: for practice without a disk."""

from datetime import datetime
from typing import Protocol

from installer_app.domain.started import StartedInstall


class StartedStore(Protocol):
    """The one install that was begun and not confirmed. Each call is committed when it returns.

    Raises StoreUnavailable.
    """

    async def keep(self, started: StartedInstall) -> None:
        """Keep it in place of the one before; its code only encrypted, or not at all."""
        ...

    async def load(self) -> StartedInstall | None: ...

    async def drop(self) -> None: ...

    async def forget(self, older_than: datetime) -> None:
        """Let go of it if it was last kept before that time."""
        ...


class NothingKept:
    """Fits ``StartedStore``."""

    async def keep(self, started: StartedInstall) -> None:
        """Not kept."""

    async def load(self) -> StartedInstall | None:
        """There is none."""
        return None

    async def drop(self) -> None:
        """There is none."""

    async def forget(self, older_than: datetime) -> None:
        """There is none."""

"""A store of the started install that keeps nothing: for practice without a disk."""

from datetime import datetime

from installer_app.domain.started import StartedInstall


class NothingKept:
    """Fits ``ports.StartedStore``."""

    async def keep(self, started: StartedInstall) -> None:
        """Not kept."""

    async def load(self) -> StartedInstall | None:
        """There is none."""
        return None

    async def drop(self) -> None:
        """There is none."""

    async def forget(self, older_than: datetime) -> None:
        """There is none."""

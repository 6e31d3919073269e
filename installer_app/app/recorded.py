"""The installs of this laptop without a window, listed: no lock, no services, no network."""

from collections.abc import Sequence
from pathlib import Path

from installer_app.app.ground import DATABASE
from installer_app.domain.errors import StoreUnavailable
from installer_app.domain.job import InstallJob
from installer_app.settings import Settings
from installer_app.store.reading import read_jobs, readable_jobs


def recorded_jobs(settings: Settings) -> Sequence[InstallJob]:
    """What is on record. No lock is taken and nothing is changed. Raises StoreUnavailable."""
    return read_jobs(settings.data / DATABASE)


def rescued_jobs(settings: Settings, room: Path) -> Sequence[InstallJob]:
    """Of a list that cannot be read as a whole what can; ``room`` is where a copy may be made."""
    try:
        return readable_jobs(settings.data / DATABASE, room)
    except (StoreUnavailable, OSError):
        return ()

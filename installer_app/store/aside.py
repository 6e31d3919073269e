"""A file that cannot be used any more: set aside under another name, never deleted."""

from datetime import datetime
from pathlib import Path

from installer_app.store.problems import unavailable

# SQLite's own, which belong to the file.
_BESIDE = ("-wal", "-shm")


def set_aside(path: Path, at: datetime) -> Path:
    """Rename the file, and what belongs to it; its new place. Only for the writer's lock's holder.

    Raises StoreUnavailable: then the file is where it was.
    """
    aside = _free(path, at)
    try:
        path.rename(aside)
        for ending in _BESIDE:
            beside = path.with_name(path.name + ending)
            if beside.exists():
                beside.rename(aside.with_name(aside.name + ending))
    except OSError as exc:
        raise unavailable(path, exc) from exc
    return aside


def _free(path: Path, at: datetime) -> Path:
    """A name that is not taken: ``installer.sqlite3.damaged-20260414-140200``."""
    first = path.with_name(f"{path.name}.damaged-{at:%Y%m%d-%H%M%S}")
    number, aside = 1, first
    while aside.exists():
        number += 1
        aside = first.with_name(f"{first.name}-{number}")
    return aside

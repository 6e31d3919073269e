"""A file that cannot be used any more: set aside under another name, never deleted."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from installer_app.store.files import name_twice
from installer_app.store.problems import unavailable


def set_aside(path: Path, at: datetime) -> Path:
    """Rename the file, and its log with it; its new place. Only for the writer's lock's holder.

    Raises StoreUnavailable: then both are where they were. Ended in the middle, nothing is lost either: the
    log has its second name before the file gives up its first.
    """
    aside = _free(path, at)
    log, log_aside = _log_of(path), _log_of(aside)
    try:
        if log.exists():
            name_twice(log, log_aside)
        path.rename(aside)
    except OSError as exc:
        with suppress(OSError):
            log_aside.unlink(missing_ok=True)
        raise unavailable(path, exc) from exc
    # SQLite would throw them away itself: they belong to no file any more. The index is made anew from a log.
    for left in (log, path.with_name(f"{path.name}-shm")):
        with suppress(OSError):
            left.unlink(missing_ok=True)
    return aside


def _log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _free(path: Path, at: datetime) -> Path:
    """A name that is not taken: ``installer.sqlite3.damaged-20260414-140200``."""
    first = path.with_name(f"{path.name}.damaged-{at:%Y%m%d-%H%M%S}")
    number, aside = 1, first
    while aside.exists() or _log_of(aside).exists():
        number += 1
        aside = first.with_name(f"{first.name}-{number}")
    return aside

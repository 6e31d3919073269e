"""What SQLite and the system say of a file that fails, by what it means to a person."""

import errno
import shutil
import sqlite3
from pathlib import Path

from installer_app.domain.kept_errors import DiskProblem, StoreUnavailable

# Less than what SQLite takes to open a file.
LEAST_ROOM = 256 * 1024
# Primary result codes; the extended ones end in the same byte.
_BY_SQLITE = {
    sqlite3.SQLITE_FULL: DiskProblem.FULL,
    sqlite3.SQLITE_READONLY: DiskProblem.READ_ONLY,
    sqlite3.SQLITE_PERM: DiskProblem.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: DiskProblem.READ_ONLY,
    sqlite3.SQLITE_CORRUPT: DiskProblem.DAMAGED,
    sqlite3.SQLITE_NOTADB: DiskProblem.DAMAGED,
}
_BY_SYSTEM = {
    errno.ENOSPC: DiskProblem.FULL,
    errno.EDQUOT: DiskProblem.FULL,
    errno.EFBIG: DiskProblem.FULL,
    errno.EROFS: DiskProblem.READ_ONLY,
    errno.EACCES: DiskProblem.READ_ONLY,
    errno.EPERM: DiskProblem.READ_ONLY,
}


def unavailable(path: Path, problem: Exception) -> StoreUnavailable:
    """What SQLite or the system says of a file, as what it means to a person."""
    if isinstance(problem, OSError):
        reason = _BY_SYSTEM.get(problem.errno or 0, DiskProblem.OTHER)
        return StoreUnavailable(f"{path.name}: {problem.strerror}", reason)
    if isinstance(problem, UnicodeError):
        return StoreUnavailable(f"{path.name}: {problem}", DiskProblem.DAMAGED)
    code = getattr(problem, "sqlite_errorcode", 0) & 0xFF
    reason = _BY_SQLITE.get(code, DiskProblem.OTHER)
    if code == sqlite3.SQLITE_IOERR and _no_room(path):
        reason = DiskProblem.FULL  # of its own small files beside the big one SQLite does not say so
    return StoreUnavailable(f"{path.name}: {problem}", reason)


def refuse_empty(path: Path) -> None:
    """Raise StoreUnavailable if the file is there with nothing in it; OSError where there is none.

    A disk that lost power, or a copy that was cut off, leaves it so: taken for new, what waited would be
    forgotten. (So does a first start that is killed within a moment, which loses nothing by the question.)
    """
    if not path.stat().st_size:
        raise StoreUnavailable(f"{path.name} has nothing in it", DiskProblem.EMPTY)


def _no_room(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < LEAST_ROOM
    except OSError:
        return False

"""The jobs on record, read without writing: for lists, and from a file or a folder that is in trouble."""

import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from installer_app.domain.errors import DiskProblem, StoreUnavailable
from installer_app.domain.job import InstallJob
from installer_app.store.codec import Row, decode
from installer_app.store.problems import unavailable
from installer_app.store.schema import MIGRATIONS, version_of

T = TypeVar("T")
_ROW = "SELECT job_id, created_at, state, client_id, meter_id, rest FROM jobs"
# So many row numbers in a row that cannot be read, and there is nothing behind them.
_END_AFTER = 1000


def read_jobs(path: Path) -> tuple[InstallJob, ...]:
    """Every job, oldest first; none where there is no file yet. Nothing is made or changed.

    Raises StoreUnavailable if the file is damaged, newer than this program, or cannot be read.
    """
    try:
        try:
            path.stat()
        except FileNotFoundError:
            return ()
        try:
            return _all_of(path)
        except sqlite3.OperationalError as problem:
            # SQLite needs to write beside the file to read it; where it may not, a copy tells the same.
            if unavailable(path, problem).reason is not DiskProblem.READ_ONLY:
                raise
            return _of_copy(path, _all_of)
    except (sqlite3.Error, UnicodeError, OSError) as exc:
        raise unavailable(path, exc) from exc


def readable_jobs(path: Path) -> tuple[InstallJob, ...]:
    """Of a damaged file what can be read, in the order confirmed. Raises StoreUnavailable if it is gone."""
    try:
        return _of_copy(path, _one_by_one)
    except OSError as exc:
        raise unavailable(path, exc) from exc


def _all_of(path: Path) -> tuple[InstallJob, ...]:
    with _connected(path) as connection:
        version = version_of(connection)
        if version > len(MIGRATIONS):
            raise StoreUnavailable(
                f"{path.name} was made by a newer version of the program", DiskProblem.NEWER
            )
        if version == 0:
            return ()  # the program was ended before it made its tables
        rows = connection.execute(f"{_ROW} ORDER BY created_at, rowid").fetchall()
    return tuple(decode(Row(*row)) for row in rows)


def _one_by_one(path: Path) -> tuple[InstallJob, ...]:
    """By row number: a damaged page hides its own rows only."""
    found: dict[str, InstallJob] = {}
    with suppress(sqlite3.Error), _connected(path) as connection:
        number = misses = 0
        while misses < _END_AFTER:
            number += 1
            job = _row(connection, number)
            misses = misses + 1 if job is None else 0
            if job is not None:
                found[job.job_id] = job
    return tuple(sorted(found.values(), key=lambda job: job.created_at))


def _row(connection: sqlite3.Connection, number: int) -> InstallJob | None:
    try:
        row = connection.execute(f"{_ROW} WHERE rowid = ?", (number,)).fetchone()
        return decode(Row(*row)) if row else None
    except (sqlite3.Error, UnicodeError, StoreUnavailable):
        return None


def _of_copy(path: Path, read: Callable[[Path], T]) -> T:
    """What a copy tells, in a folder that only this account can open; the file itself stays untouched."""
    with tempfile.TemporaryDirectory(prefix="energygrid-") as folder:
        copy = Path(folder, path.name)
        shutil.copyfile(path, copy)
        log = path.with_name(f"{path.name}-wal")
        if log.exists():
            shutil.copyfile(log, copy.with_name(log.name))
        return read(copy)


@contextmanager
def _connected(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        yield connection

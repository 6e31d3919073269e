"""The jobs on record, read without writing: for lists, and from a file or a folder that is in trouble."""

import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeVar

from installer_app.domain.errors import DiskProblem, StoreUnavailable
from installer_app.domain.job import InstallJob
from installer_app.store.codec import Row, decode
from installer_app.store.files import write_private
from installer_app.store.problems import refuse_empty, unavailable
from installer_app.store.schema import refuse_newer, version_of

T = TypeVar("T")
_ROW = "SELECT job_id, created_at, state, client_id, meter_id, rest FROM jobs"
# So many row numbers in a row that cannot be read, and there is nothing behind them.
_END_AFTER = 1000


def read_jobs(path: Path) -> tuple[InstallJob, ...]:
    """Every job, in the order confirmed; none where there is no file yet. Nothing in it is changed.

    Raises StoreUnavailable if the file is damaged, empty, newer than this program, or cannot be read.
    """
    try:
        try:
            refuse_empty(path)
        except FileNotFoundError:
            return ()
        try:
            return _all_of(path)
        except sqlite3.OperationalError as problem:
            # SQLite needs to write beside the file to read it; where it may not, a copy tells the same.
            if unavailable(path, problem).reason is not DiskProblem.READ_ONLY:
                raise
            return _of_copy(path, _all_of, Path(tempfile.gettempdir()))
    except (sqlite3.Error, UnicodeError, OSError) as exc:
        raise unavailable(path, exc) from exc


def readable_jobs(path: Path, room: Path) -> tuple[InstallJob, ...]:
    """Of a damaged file what can be read, in the order confirmed; the file itself stays untouched.

    ``room`` is a folder for a copy, made only if SQLite cannot work where the file lies, and removed again.
    Raises StoreUnavailable if the file is gone or the disk gives nothing of it, OSError if ``room`` takes no
    copy.
    """
    try:
        try:
            return _one_by_one(path)
        except sqlite3.OperationalError:
            return _of_copy(path, _one_by_one, room)
    except sqlite3.Error:
        return ()  # this is no database any more


def _all_of(path: Path) -> tuple[InstallJob, ...]:
    with _connected(path) as connection:
        refuse_newer(connection, path)
        if version_of(connection) == 0:
            return ()  # the program was ended before it made its tables
        rows = connection.execute(f"{_ROW} ORDER BY rowid").fetchall()
    return tuple(decode(Row(*row)) for row in rows)


def _one_by_one(path: Path) -> tuple[InstallJob, ...]:
    """By row number: a damaged page hides its own rows only. Raises sqlite3.Error if it has no head."""
    found: dict[str, InstallJob] = {}
    with _connected(path) as connection:
        version_of(connection)
        number = misses = 0
        while misses < _END_AFTER:
            number += 1
            job = _row(connection, number)
            misses = misses + 1 if job is None else 0
            if job is not None:
                found[job.job_id] = job
    return tuple(found.values())


def _row(connection: sqlite3.Connection, number: int) -> InstallJob | None:
    try:
        row = connection.execute(f"{_ROW} WHERE rowid = ?", (number,)).fetchone()
        return decode(Row(*row)) if row else None
    except (sqlite3.Error, UnicodeError, StoreUnavailable):
        return None


def _of_copy(path: Path, read: Callable[[Path], T], room: Path) -> T:
    """What a copy tells, in a folder of its own that only this account can open.

    Raises StoreUnavailable if the file cannot be copied from, OSError if ``room`` takes no copy.
    """
    log = path.with_name(f"{path.name}-wal")
    try:
        contents = {file.name: file.read_bytes() for file in (path, log) if file is path or file.exists()}
    except OSError as exc:
        raise unavailable(path, exc) from exc
    with tempfile.TemporaryDirectory(prefix="energygrid-", dir=room) as folder:
        for name, content in contents.items():
            write_private(Path(folder, name), content)
        return read(Path(folder, path.name))


@contextmanager
def _connected(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        yield connection

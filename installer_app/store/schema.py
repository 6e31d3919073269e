"""The tables, and how an older file is brought up to date."""

import sqlite3
from datetime import datetime
from pathlib import Path

from installer_app.domain.kept_errors import DiskProblem, StoreUnavailable
from installer_app.store.files import make_private

Migrations = tuple[tuple[str, ...], ...]

# One entry for each step of ``user_version``. An entry that was shipped never changes.
MIGRATIONS: Migrations = (
    (
        """
        CREATE TABLE jobs (
            job_id     TEXT PRIMARY KEY,
            created_at TEXT NOT NULL,
            state      TEXT NOT NULL,
            client_id  TEXT NOT NULL,
            meter_id   TEXT NOT NULL,
            rest       TEXT NOT NULL,
            code       BLOB
        )
        """,
        "CREATE INDEX jobs_in_order ON jobs (created_at)",
        "CREATE INDEX jobs_by_state ON jobs (state)",
        "CREATE INDEX jobs_by_meter ON jobs (meter_id)",
        """
        CREATE TABLE recent_customers (
            place     TEXT NOT NULL,
            client_id TEXT NOT NULL,
            name      TEXT NOT NULL,
            address   TEXT NOT NULL,
            at        TEXT NOT NULL,
            PRIMARY KEY (place, client_id)
        )
        """,
        "CREATE TABLE notes (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
    ),
    (
        "ALTER TABLE recent_customers ADD COLUMN record TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE recent_customers ADD COLUMN own_of TEXT NOT NULL DEFAULT ''",
    ),
    (
        """
        CREATE TABLE stickers (
            row_id  TEXT PRIMARY KEY,
            read_at TEXT NOT NULL,
            mac     TEXT NOT NULL,
            rest    TEXT NOT NULL,
            code    BLOB
        )
        """,
    ),
    (
        """
        CREATE TABLE stops (
            stop_id TEXT PRIMARY KEY,
            day     TEXT NOT NULL,
            place   INTEGER NOT NULL,
            rest    TEXT NOT NULL
        )
        """,
        "CREATE INDEX stops_by_day ON stops (day, place)",
    ),
    (
        """
        CREATE TABLE started (
            row  INTEGER PRIMARY KEY CHECK (row = 1),
            at   TEXT NOT NULL,
            rest TEXT NOT NULL,
            code BLOB
        )
        """,
    ),
)


def version_of(connection: sqlite3.Connection) -> int:
    """How many migrations the file has seen."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def refuse_newer(connection: sqlite3.Connection, path: Path, migrations: Migrations = MIGRATIONS) -> None:
    """Raise StoreUnavailable if the file has seen more migrations than we know."""
    if version_of(connection) > len(migrations):
        raise StoreUnavailable(f"{path.name} was made by a newer version of the program", DiskProblem.NEWER)


def migrate(connection: sqlite3.Connection, path: Path, migrations: Migrations = MIGRATIONS) -> None:
    """Bring the file up to date, in one transaction; an older file with something in it is copied first.

    The copy lies beside it: ``jobs.db.version-1``. It holds no install codes: there they would outlive their
    job. Raises StoreUnavailable if a newer program was quicker; closing the connection undoes what was begun.
    """
    if version_of(connection) == len(migrations):
        return
    if version_of(connection) > 0:
        _copy_aside(connection, path.with_name(f"{path.name}.version-{version_of(connection)}"))
    connection.execute("BEGIN IMMEDIATE")
    # Read again under the lock: another program, and a newer one, may have done it in the meantime.
    refuse_newer(connection, path, migrations)
    for number in range(version_of(connection), len(migrations)):
        for statement in migrations[number]:
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {len(migrations)}")
    connection.execute("COMMIT")


def drop_copies(path: Path, older_than: datetime) -> None:
    """Delete the copies made before that time: customers' names are in them. Raises OSError."""
    for copy in path.parent.glob(f"{path.name}.version-*"):
        if copy.stat().st_mtime < older_than.timestamp():
            copy.unlink()


def _copy_aside(connection: sqlite3.Connection, copy: Path) -> None:
    make_private(copy)
    target = sqlite3.connect(copy)
    try:
        connection.backup(target)
        target.execute("PRAGMA secure_delete = ON")
        target.execute("UPDATE jobs SET code = NULL")
        if target.execute("SELECT 1 FROM sqlite_master WHERE name = 'stickers'").fetchone():
            target.execute("UPDATE stickers SET code = NULL")
        if target.execute("SELECT 1 FROM sqlite_master WHERE name = 'started'").fetchone():
            target.execute("DELETE FROM started")
        target.commit()
    finally:
        target.close()

"""The SQLite file: opened, migrated and used on one worker thread, each piece of work one transaction."""

import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from installer_app.domain.kept_errors import StoreUnavailable
from installer_app.store.files import make_private
from installer_app.store.problems import unavailable
from installer_app.store.schema import MIGRATIONS, Migrations, drop_copies, migrate, refuse_newer

if TYPE_CHECKING:
    from installer_app.store.worker import Worker

T = TypeVar("T")
BUSY_MILLISECONDS = 5000


class Database:
    """One connection on one thread of its own, so that no disk ever makes the window wait.

    Made by ``open`` or ``open_now``. Durable by WAL with ``synchronous=FULL``: what ``write`` returned from
    is on the disk.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._worker: Worker | None = None
        self._connection: sqlite3.Connection | None = None

    @classmethod
    async def open(cls, path: Path, migrations: Migrations = MIGRATIONS) -> "Database":
        """Open the file, making it and its folder at first use, and bring its tables up to date.

        Raises StoreUnavailable if it is corrupt, newer than this program, read-only, or the disk is full.
        The file is then left as it was.
        """
        database = cls(path)
        try:
            await database._on_thread(lambda: database._connect(migrations))
        except BaseException:
            database._thread.do(database._disconnect)  # cancelled: it may be open all the same
            database._thread.end(wait=False)
            raise
        return database

    @classmethod
    def open_now(cls, path: Path, migrations: Migrations = MIGRATIONS) -> "Database":
        """The same on the caller's thread, for who needs it before there is a loop."""
        database = cls(path)
        database._translated(lambda: database._connect(migrations))
        return database

    def read_now(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """As ``read``, on the caller's thread: only before the first piece of work of the other thread."""
        return self._translated(lambda: self._transact("BEGIN", work))

    def close_now(self) -> None:
        """As ``close``, and waiting for it."""
        if self._worker is not None:
            self._worker.end()
        self._translated(self._disconnect)

    async def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do ``work``, which only reads, on one consistent view. Raises StoreUnavailable."""
        return await self._on_thread(lambda: self._transact("BEGIN", work))

    async def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do ``work`` in one transaction: committed when this returns, undone if it raises.

        Once handed over it is carried out even if the caller is cancelled: an outcome that is known must
        not be lost because somebody pressed Cancel. Raises StoreUnavailable, and what ``work`` raises.
        """
        return await self._on_thread(lambda: self._transact("BEGIN IMMEDIATE", work))

    async def empty_log(self) -> bool:
        """Move the write-ahead log into the file, so that wiped bytes do not live on in it.

        Whether it is empty now: while somebody else reads it cannot be. Raises StoreUnavailable.
        """
        checkpoint = "PRAGMA wal_checkpoint(TRUNCATE)"
        busy, _, _ = await self._on_thread(lambda: self._live().execute(checkpoint).fetchone())
        return not busy

    async def drop_copies(self, older_than: datetime) -> None:
        """Delete the copies of older versions that were made before that time."""
        await self._on_thread(lambda: drop_copies(self.path, older_than))

    async def close(self) -> None:
        """Finish what was handed over, and let go of the file. Once closed, closing does nothing."""
        if self._connection is not None:
            await self._on_thread(self._disconnect)
            self._thread.end()

    @property
    def _thread(self) -> "Worker":
        """Made at first use: neither it nor a loop is loaded for the first page's few notes."""
        if self._worker is None:
            from installer_app.store.worker import Worker

            self._worker = Worker("store")
        return self._worker

    async def _on_thread(self, work: Callable[[], T]) -> T:
        try:
            done = self._thread.do(lambda: self._translated(work))
        except RuntimeError as exc:  # the worker takes no more work
            raise StoreUnavailable(f"{self.path.name} is closed") from exc
        return await done

    def _translated(self, work: Callable[[], T]) -> T:
        try:
            return work()
        except (sqlite3.Error, UnicodeError, OSError) as exc:
            raise unavailable(self.path, exc) from exc

    def _connect(self, migrations: Migrations) -> None:
        make_private(self.path)
        # One thread at a time has it: who opened it, then the worker, at last who closes it.
        self._connection = sqlite3.connect(self.path, isolation_level=None, check_same_thread=False)
        try:
            self._prepare(self._connection, migrations)
        except BaseException:
            self._disconnect()
            raise

    def _prepare(self, connection: sqlite3.Connection, migrations: Migrations) -> None:
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
        # The version is read before anything is written: a newer file must stay exactly as it is.
        refuse_newer(connection, self.path, migrations)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")
        migrate(connection, self.path, migrations)

    def _live(self) -> sqlite3.Connection:
        if self._connection is None:
            raise StoreUnavailable(f"{self.path.name} is closed")
        return self._connection

    def _transact(self, begin: str, work: Callable[[sqlite3.Connection], T]) -> T:
        connection = self._live()
        connection.execute(begin)
        try:
            result = work(connection)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:  # a full disk makes SQLite roll back by itself
                connection.execute("ROLLBACK")
            raise
        return result

    def _disconnect(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

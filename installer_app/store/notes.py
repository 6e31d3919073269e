"""Small notes that this laptop keeps between runs, without secrets."""

import sqlite3
from collections.abc import Mapping

from installer_app.store.database import Database


class SqliteNotes:
    """Fits ``ports.Notes``. Raises StoreUnavailable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def remember(self, key: str, value: str) -> None:
        """Keep a note."""
        await self.remember_all({key: value})

    async def remember_all(self, notes: Mapping[str, str]) -> None:
        """Keep several in one commit: all of them or none."""
        put = "INSERT OR REPLACE INTO notes VALUES (?,?)"
        await self._database.write(lambda connection: connection.executemany(put, notes.items()))

    async def recall(self, key: str) -> str | None:
        """The note, or None."""

        def select(connection: sqlite3.Connection) -> str | None:
            found = connection.execute("SELECT value FROM notes WHERE key = ?", (key,)).fetchone()
            return found[0] if found else None

        return await self._database.read(select)

    def all_now(self) -> Mapping[str, str]:
        """Every note, on the caller's thread: for who needs them before there is a loop."""
        return self._database.read_now(
            lambda connection: dict(connection.execute("SELECT key, value FROM notes").fetchall())
        )

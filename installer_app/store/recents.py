"""What this laptop remembers between runs, without secrets: customers looked up, and small notes."""

import sqlite3
from collections.abc import Sequence
from datetime import timedelta

from installer_app.services.ports import Clock, RecentCustomer
from installer_app.store.codec import read_time, time_text
from installer_app.store.database import Database

KEPT_FOR = timedelta(days=30)


class SqliteRecents:
    """Fits ``ports.Recents``. Customers not looked up for ``kept_for`` are gone. Raises StoreUnavailable."""

    def __init__(self, database: Database, clock: Clock, kept_for: timedelta = KEPT_FOR) -> None:
        self._database = database
        self._clock = clock
        self._kept_for = kept_for

    async def remember_customer(self, place: str, recent: RecentCustomer) -> None:
        """Keep a customer of one place (environment and sign-in), as looked up last."""
        values = (place, recent.client_id, recent.name, recent.address, time_text(recent.at))

        def replace(connection: sqlite3.Connection) -> None:
            self._drop_old(connection)
            connection.execute("INSERT OR REPLACE INTO recent_customers VALUES (?,?,?,?,?)", values)

        await self._database.write(replace)

    async def customers(self, place: str, most: int = 5) -> Sequence[RecentCustomer]:
        """The customers of one place, the latest first."""

        def select(connection: sqlite3.Connection) -> list[RecentCustomer]:
            self._drop_old(connection)
            rows = connection.execute(
                "SELECT client_id, name, address, at FROM recent_customers WHERE place = ? "
                "ORDER BY at DESC LIMIT ?",
                (place, most),
            )
            return [RecentCustomer(who, name, address, read_time(at)) for who, name, address, at in rows]

        return await self._database.write(select)

    async def remember(self, key: str, value: str) -> None:
        """Keep a note."""
        await self._database.write(
            lambda connection: connection.execute("INSERT OR REPLACE INTO notes VALUES (?,?)", (key, value))
        )

    async def recall(self, key: str) -> str | None:
        """The note, or None."""

        def select(connection: sqlite3.Connection) -> str | None:
            found = connection.execute("SELECT value FROM notes WHERE key = ?", (key,)).fetchone()
            return found[0] if found else None

        return await self._database.read(select)

    def _drop_old(self, connection: sqlite3.Connection) -> None:
        oldest = time_text(self._clock.now() - self._kept_for)
        connection.execute("DELETE FROM recent_customers WHERE at < ?", (oldest,))

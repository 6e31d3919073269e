"""What this laptop remembers between runs, without secrets: customers looked up, and small notes."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime, timedelta

from installer_app.services.ports import Clock, KeptCustomer, RecentCustomer
from installer_app.store.codec import read_time, time_text
from installer_app.store.customer_codec import decode, encode
from installer_app.store.database import Database
from installer_app.store.notes import SqliteNotes

KEPT_FOR = timedelta(days=30)
_FORGET = "DELETE FROM recent_customers WHERE at < ?"
# Whose own account it is stays known when it is looked up by its number.
_PUT = """
    INSERT INTO recent_customers (place, client_id, name, address, at, record, own_of) VALUES (?,?,?,?,?,?,?)
    ON CONFLICT (place, client_id) DO UPDATE
    SET name = excluded.name, address = excluded.address, at = excluded.at, record = excluded.record,
        own_of = CASE excluded.own_of WHEN '' THEN own_of ELSE excluded.own_of END
"""
_RECENT = """
    SELECT client_id, name, address, at FROM recent_customers WHERE place = ? AND at >= ?
    ORDER BY at DESC LIMIT ?
"""
_NEWEST = "SELECT record, at FROM recent_customers WHERE place = ? AND at >= ? ORDER BY at DESC"
_NEWEST_OWN = """
    SELECT record, at FROM recent_customers WHERE place = ? AND at >= ? AND own_of = ? ORDER BY at DESC
"""


class SqliteRecents(SqliteNotes):
    """Fits ``ports.Recents``. What is older than ``kept_for`` is not shown. Raises StoreUnavailable."""

    def __init__(self, database: Database, clock: Clock, kept_for: timedelta = KEPT_FOR) -> None:
        super().__init__(database)
        self._clock = clock
        self._kept_for = kept_for

    async def remember_customer(self, place: str, kept: KeptCustomer, own_of: str = "") -> None:
        """Keep a record of one place; ``own_of`` is the sign-in whose own account it is."""
        customer = kept.customer
        address = customer.premises[0].short if customer.premises else ""
        values = (place, customer.client_id, customer.name, address, time_text(kept.at), encode(customer))

        def replace(connection: sqlite3.Connection) -> None:
            connection.execute(_PUT, (*values, own_of))

        await self._database.write(replace)

    async def customers(self, place: str, most: int = 5) -> Sequence[RecentCustomer]:
        """The customers of one place, the latest first."""

        def select(connection: sqlite3.Connection) -> list[RecentCustomer]:
            rows = connection.execute(_RECENT, (place, self._oldest(), most))
            return [RecentCustomer(who, name, address, read_time(at)) for who, name, address, at in rows]

        return await self._database.read(select)

    async def kept_customer(self, place: str, number: str, own_of: str) -> KeptCustomer | None:
        """The record last seen of a customer number or billing account; for "", of that sign-in's own."""

        def select(connection: sqlite3.Connection) -> list[tuple[str, str]]:
            if number:
                return connection.execute(_NEWEST, (place, self._oldest())).fetchall()
            return connection.execute(_NEWEST_OWN, (place, self._oldest(), own_of)).fetchall()

        rows = await self._database.read(select)
        kept = [KeptCustomer(customer, read_time(at)) for text, at in rows if (customer := decode(text))]
        same = [one for one in kept if number in ("", one.customer.client_id)]
        by_account = [one for one in kept if one.customer.has_account_number(number)]
        return next(iter(same + by_account), None)

    async def forget_customers(self, older_than: datetime) -> None:
        """Let go of what is kept of customers from before that time, wherever it lies.

        That is also in the write-ahead log, and in the copies that migrations made.
        """
        oldest = (time_text(older_than),)
        await self._database.write(lambda connection: connection.execute(_FORGET, oldest))
        # Always: somebody may have been reading when it was to be emptied the last time.
        await self._database.empty_log()
        await self._database.drop_copies(older_than)

    def _oldest(self) -> str:
        """What is older is not shown any more. It is deleted by a clock that can be believed only."""
        return time_text(self._clock.now() - self._kept_for)

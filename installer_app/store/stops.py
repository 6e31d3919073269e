"""The lists of the days in SQLite: each stop's row, gone with its day when that is to be forgotten."""

import json
import logging
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date

from installer_app.domain.errors import StoreUnavailable
from installer_app.domain.stop import CouldNot, Reason, Stop, WorkOrder
from installer_app.store.codec import read_time, time_text
from installer_app.store.database import Database

log = logging.getLogger(__name__)
_NEWEST = """
    SELECT stop_id, day, place, rest FROM stops WHERE day = (SELECT max(day) FROM stops) ORDER BY place
"""
_PUT = "INSERT INTO stops (stop_id, day, place, rest) VALUES (?,?,?,?)"
_SAVE = "UPDATE stops SET rest = ? WHERE stop_id = ?"


class SqliteStopStore:
    """Fits ``stop_store.StopStore``. Every call is on the disk when it returns; raises StoreUnavailable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def newest(self) -> Sequence[Stop]:
        """The stops of the latest day that can be read, in their places."""

        def select(connection: sqlite3.Connection) -> list[Stop | None]:
            return [_decode(*values) for values in connection.execute(_NEWEST)]

        stops = await self._database.read(select)
        readable = [stop for stop in stops if stop is not None]
        if len(readable) < len(stops):
            # A list can be opened again: for its sake the installs are not kept from opening.
            log.warning("damaged stops left out", extra={"count": len(stops) - len(readable)})
        return readable

    async def put_day(self, day: date, stops: Sequence[Stop]) -> None:
        """Keep these as all that there is of a day."""
        rows = [(stop.stop_id, stop.day.isoformat(), stop.place, _rest(stop)) for stop in stops]

        def write(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM stops WHERE day = ?", (day.isoformat(),))
            connection.executemany(_PUT, rows)

        await self._database.write(write)

    async def save(self, stop: Stop) -> None:
        """Keep a stop as it is now."""
        values = (_rest(stop), stop.stop_id)
        await self._database.write(lambda connection: connection.execute(_SAVE, values))

    async def forget(self, before: date) -> None:
        """Let go of the days before that one, also in the write-ahead log."""
        forget, values = "DELETE FROM stops WHERE day < ?", (before.isoformat(),)
        gone = await self._database.write(lambda connection: connection.execute(forget, values).rowcount)
        if gone and not await self._log_emptied():
            # The rows themselves are gone; while somebody else reads the log keeps their pages.
            log.warning("the write-ahead log could not be emptied")

    async def _log_emptied(self) -> bool:
        try:
            return await self._database.empty_log()
        except StoreUnavailable:
            return False


def _rest(stop: Stop) -> str:
    could_not = stop.could_not
    rest = {
        "work": asdict(stop.work),
        "could_not": [could_not.reason, could_not.note, time_text(could_not.at)] if could_not else None,
        "put_off_at": time_text(stop.put_off_at) if stop.put_off_at else None,
        "client_id": stop.client_id,
    }
    # ASCII only: half a surrogate pair would not go into UTF-8.
    return json.dumps(rest, separators=(",", ":"))


def _decode(stop_id: str, day: str, place: int, rest_text: str) -> Stop | None:
    """None for a stop that is damaged."""
    try:
        rest = json.loads(rest_text)
        said, put_off = rest["could_not"], rest["put_off_at"]
        return Stop(
            stop_id,
            date.fromisoformat(day),
            int(place),
            WorkOrder(**{name: str(value) for name, value in rest["work"].items()}),
            CouldNot(Reason(said[0]), str(said[1]), read_time(said[2])) if said else None,
            read_time(put_off) if put_off else None,
            str(rest["client_id"]),
        )
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError):
        return None

"""The box list in SQLite: each sticker's row, and its install code sealed for that row alone."""

import json
import logging
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime

from installer_app.domain.errors import StoreUnavailable
from installer_app.domain.install_code import Grade, InstallCode
from installer_app.domain.mac import MacAddress
from installer_app.domain.stock import BoxRow, Doubt, Way
from installer_app.store.codec import read_time, time_text
from installer_app.store.database import Database
from installer_app.store.vault import Vault, seal, unseal

log = logging.getLogger(__name__)
_PUT = """
    INSERT INTO stickers (row_id, read_at, mac, rest, code) VALUES (?,?,?,?,?)
    ON CONFLICT (row_id) DO UPDATE SET rest = excluded.rest, code = excluded.code
"""
_ALL = "SELECT row_id, read_at, mac, rest FROM stickers ORDER BY rowid"


class SqliteStickerStore:
    """Fits ``ports.StickerStore``. Every call is on the disk when it returns; raises StoreUnavailable.

    Nothing of a code is in clear, not even its masked form. Without a key nothing new is written at all.
    """

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault

    @property
    def keeps_codes(self) -> bool:
        """Whether the list outlives this run."""
        return self._vault.outlives_the_run

    async def rows(self) -> Sequence[BoxRow]:
        """Every row that can be read, in the order read, without its masked code."""

        def select(connection: sqlite3.Connection) -> list[BoxRow | None]:
            return [_decode(*values) for values in connection.execute(_ALL)]

        rows = await self._database.read(select)
        readable = [row for row in rows if row is not None]
        if len(readable) < len(rows):
            # The box is a help only: for its sake the installs are not kept from opening.
            log.warning("damaged stickers left out", extra={"count": len(rows) - len(readable)})
        return readable

    async def codes(self) -> Mapping[str, InstallCode]:
        """The codes that can be opened here, by their row."""
        if (key := await self._vault.key()) is None:
            return {}

        def select(connection: sqlite3.Connection) -> dict[str, InstallCode]:
            sealed = connection.execute("SELECT row_id, code FROM stickers WHERE code IS NOT NULL")
            opened = ((row_id, unseal(key, _bound(row_id), code)) for row_id, code in sealed)
            return {row_id: code for row_id, code in opened if code is not None}

        return await self._database.read(select)

    async def put(self, row: BoxRow, code: InstallCode | None) -> None:
        """Keep a row with its code; a row that is there already takes both."""
        if (key := await self._vault.key()) is None:
            return
        values = (row.row_id, time_text(row.read_at), row.mac.text, _rest(row))

        def keep(connection: sqlite3.Connection) -> None:
            # Here, as the first time loads what it seals with (40 ms).
            sealed = seal(key, _bound(row.row_id), code) if code is not None else None
            connection.execute(_PUT, (*values, sealed))

        await self._database.write(keep)

    async def save(self, row: BoxRow) -> None:
        """Keep a row as it is now, and its code as it was; one that was never kept is not kept now."""
        values = (_rest(row), row.row_id)
        change = "UPDATE stickers SET rest = ? WHERE row_id = ?"
        await self._database.write(lambda connection: connection.execute(change, values))

    async def wipe(self, row_ids: Sequence[str]) -> None:
        """Let go of these rows' codes."""
        change = "UPDATE stickers SET code = NULL WHERE row_id = ? AND code IS NOT NULL"
        await self._for_each(change, row_ids)

    async def remove(self, row_ids: Sequence[str]) -> None:
        """Let go of these rows."""
        await self._for_each("DELETE FROM stickers WHERE row_id = ?", row_ids)

    async def forget(self, older_than: datetime) -> None:
        """Let go of the rows read before that time."""
        await self._for_each("DELETE FROM stickers WHERE read_at < ?", (time_text(older_than),))

    async def _for_each(self, change: str, values: Sequence[str]) -> None:
        if not values:
            return

        def write(connection: sqlite3.Connection) -> int:
            return sum(connection.execute(change, (value,)).rowcount for value in values)

        if await self._database.write(write) and not await self._log_emptied():
            # The rows themselves are gone; while somebody else reads the log keeps their pages.
            log.warning("the write-ahead log could not be emptied")

    async def _log_emptied(self) -> bool:
        try:
            return await self._database.empty_log()
        except StoreUnavailable:
            return False


def _bound(row_id: str) -> str:
    """What the code is sealed for: a row of this table, so that a job's code does not open here."""
    return f"sticker {row_id}"


def _rest(row: BoxRow) -> str:
    rest = {"grade": row.grade, "doubt": row.doubt, "way": row.way, "source": row.source, "seen": row.seen}
    return json.dumps(rest, separators=(",", ":"))


def _decode(row_id: str, read_at: str, mac: str, rest_text: str) -> BoxRow | None:
    """None for a row that is damaged."""
    try:
        rest = json.loads(rest_text)
        return BoxRow(
            row_id,
            MacAddress.parse(mac),
            Grade(rest["grade"]),
            Doubt(rest["doubt"]),
            Way(rest["way"]),
            str(rest["source"]),
            read_time(read_at),
            int(rest["seen"]),
        )
    except (ValueError, TypeError, KeyError, OverflowError):
        return None

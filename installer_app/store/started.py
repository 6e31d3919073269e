"""The started install in SQLite: one row, its install code sealed for that row alone."""

import json
import logging
import sqlite3
from dataclasses import replace
from datetime import datetime
from typing import Any

from installer_app.domain.device import DeviceKind
from installer_app.domain.errors import StoreUnavailable
from installer_app.domain.job import Place
from installer_app.domain.mac import MacAddress
from installer_app.domain.started import StartedInstall
from installer_app.store.codec import read_time, time_text
from installer_app.store.database import Database
from installer_app.store.vault import Vault, seal, unseal

log = logging.getLogger(__name__)
# What the code is sealed for: neither a job's nor a sticker's code opens here.
BOUND = "started install"
PLAIN = (
    *("step", "asked", "client_id", "customer_name", "number_vouched", "premise_id", "meter_id"),
    *("replaces", "mac", "source", "settled"),
)
_PUT = "INSERT OR REPLACE INTO started (row, at, rest, code) VALUES (1, ?, ?, ?)"
_DROP_OLD = "DELETE FROM started WHERE at < ?"


class SqliteStartedStore:
    """Fits ``started.StartedStore``. Every call is on the disk when it returns; raises StoreUnavailable."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault

    async def keep(self, started: StartedInstall) -> None:
        """Keep it in place of the one before; without a key its code is not kept."""
        code = started.code
        key = await self._vault.key() if code is not None else None
        values = (time_text(started.at), _rest(started, code_lost=code is not None and key is None))

        def put(connection: sqlite3.Connection) -> None:
            # Here, as the first time loads what it seals with (40 ms).
            sealed = seal(key, BOUND, code) if key is not None and code is not None else None
            connection.execute(_PUT, (*values, sealed))

        await self._database.write(put)

    async def load(self) -> StartedInstall | None:
        """The one kept; None if there is none, or it cannot be read."""

        def select(connection: sqlite3.Connection) -> tuple[str, str, bytes | None] | None:
            found = connection.execute("SELECT at, rest, code FROM started").fetchone()
            return None if found is None else (found[0], found[1], found[2])

        found = await self._database.read(select)
        if found is None:
            return None
        at, rest, sealed = found
        started = _decode(at, rest)
        if started is None or sealed is None:
            return started
        key = await self._vault.key()
        code = unseal(key, BOUND, sealed) if key is not None else None
        return replace(started, code=code, code_lost=code is None)

    async def drop(self) -> None:
        """Let go of it, its sealed code and all."""
        await self._dropped("DELETE FROM started")

    async def forget(self, older_than: datetime) -> None:
        """Let go of it if it was last kept before that time."""
        await self._dropped(_DROP_OLD, time_text(older_than))

    async def _dropped(self, change: str, *values: str) -> None:
        if await self._database.write(lambda connection: connection.execute(change, values).rowcount):
            try:
                await self._database.empty_log()
            except StoreUnavailable:
                # The row is gone; while somebody else reads the log keeps its page.
                log.warning("the write-ahead log could not be emptied")


def _rest(started: StartedInstall, *, code_lost: bool) -> str:
    place = started.place
    rest: dict[str, Any] = {name: getattr(started, name) for name in PLAIN}
    rest["place"] = [place.environment, place.base_url, place.idp_url, place.sign_in_id]
    rest["device"], rest["ticks"] = started.device, list(started.ticks)
    rest["code_lost"] = started.code_lost or code_lost
    return json.dumps(rest, separators=(",", ":"))


def _decode(at: str, text: str) -> StartedInstall | None:
    """None for a row that is damaged, or of another version: it is a help only."""
    try:
        rest = json.loads(text)
        fields = {name: rest[name] for name in (*PLAIN, "code_lost")}
        if rest["settled"]:
            MacAddress.parse(rest["mac"])
        return StartedInstall(
            place=Place(*rest["place"]),
            at=read_time(at),
            device=DeviceKind(rest["device"]),
            ticks=tuple(map(str, rest["ticks"])),
            **fields,
        )
    except (ValueError, TypeError, KeyError):
        return None

"""The names and addresses on record, for whoever has to see that they are nowhere else. Read only."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from installer_app.store.customer_codec import decode

TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"


def kept_names(path: Path) -> tuple[str, ...]:
    """Of customers looked up, of the day's list and of the install begun; each once.

    Of a file that is damaged or not there what can be read.
    """
    found: set[str] = set()
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            tables = {name for (name,) in connection.execute(TABLES)}
            for table, read in _READERS.items():
                if table in tables:
                    found |= set(read(connection))
    except sqlite3.Error:
        return tuple(sorted(found - {""}))
    return tuple(sorted(found - {""}))


def _of_customers(connection: sqlite3.Connection) -> Iterator[str]:
    for name, address, record in connection.execute("SELECT name, address, record FROM recent_customers"):
        customer = decode(record)
        numbers = {customer.client_id} if customer is not None else set()
        yield from {name, address} - numbers
        for premise in customer.premises if customer is not None else ():
            yield from (premise.name, premise.address)


def _of_stops(connection: sqlite3.Connection) -> Iterator[str]:
    for (rest,) in connection.execute("SELECT rest FROM stops"):
        work = _read(rest).get("work")
        if isinstance(work, dict):
            yield from (str(work.get(field) or "") for field in ("name", "address", "notes"))


def _of_begun(connection: sqlite3.Connection) -> Iterator[str]:
    for (rest,) in connection.execute("SELECT rest FROM started"):
        told = _read(rest)
        yield (
            "" if told.get("customer_name") == told.get("client_id") else str(told.get("customer_name") or "")
        )


def _read(rest: str) -> dict[str, object]:
    try:
        told = json.loads(rest)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


_READERS = {"recent_customers": _of_customers, "stops": _of_stops, "started": _of_begun}

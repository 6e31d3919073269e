"""Rows of finished jobs, kept as they were written: labelled at once, decoded when one is opened."""

import sqlite3
import sys
from datetime import datetime
from typing import Any

from installer_app.domain.errors import DiskProblem, StoreUnavailable
from installer_app.domain.filed import FINISHED, Filed, filed, search_text
from installer_app.domain.job import InstallJob, JobState, Need
from installer_app.frozen import frozen
from installer_app.services.filing import Filing
from installer_app.store.codec import Row, decode

# SQLite reads the few fields of the label out of the JSON, without the interpreter's lock: to decode ten
# thousand jobs here would hold up the window for most of a second.
SELECT_FILED = """
    SELECT job_id, created_at, state, client_id, meter_id, rest,
        json_extract(rest, '$.need'), json_extract(rest, '$.number'), json_extract(rest, '$.place[1]'),
        json_extract(rest, '$.customer_name'), json_extract(rest, '$.mac'), json_extract(rest, '$.address'),
        json_extract(rest, '$.sent_at'), json_array_length(rest, '$.history'), rowid
    FROM jobs WHERE rowid > ? ORDER BY rowid LIMIT ?
"""
SLICE = 500
# What SQLite says of a row that holds no JSON.
MALFORMED = "malformed JSON"
_NEVER_MISSING = slice(8, 12)
# SQLite's text of a JSON string ends at a NUL, and the label would lack what comes after.
_NUL = "\\u0000"
_STATES = {state.value: state for state in JobState}


@frozen
class Folded(Filed):
    """A finished job in the shape of its row. It is decoded anew each time: nobody looks at all of them."""

    created_at: str
    client_id: str
    rest: str

    def open(self) -> InstallJob:
        row = Row(self.job_id, self.created_at, self.state, self.client_id, self.meter_id, self.rest)
        return decode(row)


def take_slice(connection: sqlite3.Connection, filing: Filing, after: int) -> int:
    """File the jobs in the rows after that one; which row was the last. Raises StoreUnavailable."""
    try:
        for values in connection.execute(SELECT_FILED, (after, SLICE)):
            filing.take(read_filed(values))
            after = values[-1]
    except sqlite3.OperationalError as exc:
        if MALFORMED in str(exc):
            raise StoreUnavailable("a job cannot be read", DiskProblem.DAMAGED) from exc
        raise
    return after


def read_filed(values: tuple[Any, ...]) -> Filed:
    """One row of SELECT_FILED. Raises StoreUnavailable if it is none that this program wrote."""
    job_id, created_at, state, client_id, meter_id, rest, need = values[:7]
    try:
        if None in values[_NEVER_MISSING] or values[13] is None:
            raise _damaged(job_id)
        if state not in FINISHED or need or _NUL in rest:
            return filed(decode(Row(job_id, created_at, state, client_id, meter_id, rest)))
        number, base_url, name, mac, address, sent_at = values[7:13]
        return Folded(
            job_id,
            _STATES[state],
            Need.NONE,
            number or 0,
            sys.intern(base_url),
            meter_id,
            bool(name or address),
            search_text(name, client_id, meter_id, mac.replace(":", ""), address),
            datetime.fromisoformat(sent_at).timestamp() if sent_at else 0.0,
            datetime.fromisoformat(created_at).timestamp(),
            created_at,
            client_id,
            rest,
        )
    except (ValueError, TypeError, AttributeError) as exc:
        raise _damaged(job_id) from exc


def _damaged(job_id: str) -> StoreUnavailable:
    return StoreUnavailable(f"job {job_id} cannot be read", DiskProblem.DAMAGED)

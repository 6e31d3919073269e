"""Rows of finished jobs, kept as they were written: labelled at once, decoded when one is opened."""

import sys
from typing import Any

from installer_app.domain.errors import DiskProblem, StoreUnavailable
from installer_app.domain.filed import FINISHED, Filed, filed, search_text
from installer_app.domain.job import InstallJob, JobState, Need
from installer_app.frozen import frozen
from installer_app.store.codec import Row, decode, read_time

# SQLite reads the few fields of the label out of the JSON, without the interpreter's lock: to decode ten
# thousand jobs here would hold up the window for most of a second.
SELECT_FILED = """
    SELECT job_id, created_at, state, client_id, meter_id, rest,
        json_extract(rest, '$.need'), json_extract(rest, '$.number'), json_extract(rest, '$.place[1]'),
        json_extract(rest, '$.customer_name'), json_extract(rest, '$.mac'), json_extract(rest, '$.address'),
        json_extract(rest, '$.sent_at'), json_array_length(rest, '$.history')
    FROM jobs ORDER BY rowid
"""
# What SQLite says of a row that holds no JSON.
MALFORMED = "malformed JSON"
_NEVER_MISSING = slice(8, 12)
# SQLite's text of a JSON string ends at a NUL, and the label would lack what comes after.
_NUL = "\\u0000"


@frozen
class Folded(Filed):
    """A finished job in the shape of its row. It is decoded anew each time: nobody looks at all of them."""

    created_at: str
    client_id: str
    rest: str

    def open(self) -> InstallJob:
        row = Row(self.job_id, self.created_at, self.state, self.client_id, self.meter_id, self.rest)
        return decode(row)


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
            JobState(state),
            Need.NONE,
            number or 0,
            sys.intern(base_url),
            meter_id,
            bool(name or address),
            search_text(name, client_id, meter_id, mac.replace(":", ""), address),
            read_time(sent_at).timestamp() if sent_at else 0.0,
            read_time(created_at).timestamp(),
            created_at,
            client_id,
            rest,
        )
    except (ValueError, TypeError, AttributeError) as exc:
        raise _damaged(job_id) from exc


def _damaged(job_id: str) -> StoreUnavailable:
    return StoreUnavailable(f"job {job_id} cannot be read", DiskProblem.DAMAGED)

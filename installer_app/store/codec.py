"""A job to the columns of its row and back, without loss."""

import json
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from installer_app.domain.device import DeviceKind
from installer_app.domain.errors import DiskProblem, StoreUnavailable
from installer_app.domain.job import (
    Action,
    Entry,
    Evidence,
    InstallJob,
    JobState,
    Need,
    Place,
    SendKind,
    Target,
)
from installer_app.domain.mac import MacAddress
from installer_app.frozen import frozen

TIMES = (
    "baseline_at",
    "not_before",
    "sent_at",
    "unknown_at",
    "accepted_at",
    "confirmed_at",
    "looked_at",
)
PLAIN = (
    *("baseline", "repeat_spent", "sends", "number", "number_before"),
    *("reason", "looks", "look_told", "look_refused", "after", "asked_to_wait"),
    *("masked_code", "technician"),
)
WORDS = {
    "action": Action,
    "send_kind": SendKind,
    "came_from": JobState,
    "evidence": Evidence,
    "need": Need,
    "device": DeviceKind,
}
# ASCII only: half a surrogate pair, as a keyboard wedge may type it, would not go into UTF-8.
_AS_TEXT = json.JSONEncoder(separators=(",", ":")).encode


@frozen
class Row:
    """What is sorted or asked by has its column; ``rest`` is JSON of all else. The code is not here."""

    job_id: str
    created_at: str
    state: str
    client_id: str
    meter_id: str
    rest: str

    @property
    def columns(self) -> tuple[str, ...]:
        """In the order of the fields."""
        return (self.job_id, self.created_at, self.state, self.client_id, self.meter_id, self.rest)


def time_text(at: datetime) -> str:
    """ISO 8601 in UTC, always with microseconds, so that texts sort as times do."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def read_time(text: str) -> datetime:
    """The aware UTC time. Raises ValueError."""
    return datetime.fromisoformat(text).astimezone(UTC)


@lru_cache(64)
def _place(environment: str, base_url: str, idp_url: str, sign_in_id: str) -> Place:
    """One for all jobs of a place: a laptop has a few places, and thousands of jobs."""
    return Place(environment, base_url, idp_url, sign_in_id)


def encode(job: InstallJob) -> Row:
    """The row of a job."""
    rest: dict[str, Any] = {name: getattr(job, name) for name in (*PLAIN, *WORDS)}
    rest |= {name: None if (at := getattr(job, name)) is None else time_text(at) for name in TIMES}
    place, target = job.place, job.target
    rest["place"] = [place.environment, place.base_url, place.idp_url, place.sign_in_id]
    rest["premise_id"], rest["mac"] = target.premise_id, target.mac.text
    rest["customer_name"], rest["address"] = target.customer_name, target.address
    rest["by_sign_in"] = target.by_sign_in
    rest["history"] = [[time_text(entry.at), entry.state, entry.note] for entry in job.history]
    rest["checklist"] = list(job.checklist)
    return Row(
        job_id=job.job_id,
        created_at=time_text(job.created_at),
        state=job.state,
        client_id=target.client_id,
        meter_id=target.meter_id,
        rest=_AS_TEXT(rest),
    )


def decode(row: Row) -> InstallJob:
    """The job of a row. Raises StoreUnavailable if it is not one that this program wrote."""
    try:
        return _decode(row, json.loads(row.rest))
    except (ValueError, TypeError, KeyError, AttributeError) as exc:
        raise StoreUnavailable(f"job {row.job_id} cannot be read", DiskProblem.DAMAGED) from exc


def _decode(row: Row, rest: Mapping[str, Any]) -> InstallJob:
    # A field that an older version did not write has its default.
    fields: dict[str, Any] = {name: rest[name] for name in PLAIN if name in rest}
    fields |= {name: word(rest[name]) for name, word in WORDS.items() if name in rest}
    fields |= {name: read_time(rest[name]) for name in TIMES if rest.get(name)}
    target = Target(
        client_id=row.client_id,
        premise_id=rest["premise_id"],
        meter_id=row.meter_id,
        mac=MacAddress(rest["mac"]),
        customer_name=rest["customer_name"],
        address=rest["address"],
        by_sign_in=rest["by_sign_in"],
    )
    return InstallJob(
        job_id=row.job_id,
        place=_place(*rest["place"]),
        target=target,
        created_at=read_time(row.created_at),
        state=JobState(row.state),
        history=tuple(
            Entry(read_time(at), JobState(state), sys.intern(note)) for at, state, note in rest["history"]
        ),
        checklist=tuple(rest["checklist"]),
        **fields,
    )

"""The day for a spreadsheet: each stop in its order, what came of it, and with which device."""

import csv
import io
from collections.abc import Iterable
from datetime import datetime

from installer_app.domain.standing import Standing, StopState
from installer_app.domain.text import plain
from installer_app.presenters.tracker.export import cell

COLUMNS = (
    "stop",
    "date",
    "time",
    "customerNumber",
    "customer",
    "address",
    "premise",
    "meter",
    "workOrder",
    "notes",
    "result",
    "reason",
    "remark",
    "resultAt",
    "boundMeter",
    "macAddress",
    "sentAt",
    "acceptedAt",
    "confirmedAt",
)


def as_csv(standings: Iterable[Standing]) -> str:
    """All of it, with a head; times are ISO 8601 in UTC. No cell is taken for a formula."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for standing in standings:
        writer.writerow([cell(plain(value)) for value in _row(standing)])
    return out.getvalue()


def _row(standing: Standing) -> tuple[str, ...]:
    stop, job, work = standing.stop, standing.job, standing.stop.work
    listed = (work.time, work.number, work.name, work.address, work.premise, work.meter, work.order_number)
    said = stop.could_not if standing.state is StopState.COULD_NOT else None
    reason = said.reason.value if said else job.reason if job else ""
    at = said.at if said else (job.history[-1].at if job and job.history else stop.put_off_at)
    device = (job.target.meter_id, job.target.mac.text) if job else ("", "")
    times = (job.sent_at, job.accepted_at, job.confirmed_at) if job else (None, None, None)
    return (
        str(stop.place),
        stop.day.isoformat(),
        *listed,
        work.notes,
        standing.state.value,
        reason,
        said.note if said else "",
        _time(at),
        *device,
        *map(_time, times),
    )


def _time(at: datetime | None) -> str:
    return at.isoformat(timespec="seconds") if at else ""

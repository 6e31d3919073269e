"""Jobs for scripts and spreadsheets. The install code is never in it."""

import csv
import io
import json
import os
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from installer_app.domain.job import InstallJob
from installer_app.services.whole_file import replace_file

COLUMNS = (
    "id",
    "clientId",
    "customer",
    "premiseId",
    "address",
    "meterId",
    "macAddress",
    "environment",
    "action",
    "state",
    "claim",
    "evidence",
    "need",
    "reason",
    "createdAt",
    "sentAt",
    "acceptedAt",
    "confirmedAt",
)


def as_record(job: InstallJob) -> dict[str, Any]:
    """One job as ``jobs --json`` prints it (command line: ``jobs --json``)."""
    target = job.target
    return {
        "id": job.job_id,
        "clientId": target.client_id,
        "customer": target.customer_name,
        "premiseId": target.premise_id,
        "address": target.address,
        "meterId": target.meter_id,
        "macAddress": target.mac.text,
        "environment": job.place.environment,
        "baseUrl": job.place.base_url,
        "action": job.action.value,
        "state": job.state.value,
        "claim": job.claim.value,
        "evidence": job.evidence.value,
        "need": job.need.value,
        "reason": job.reason,
        "createdAt": _time(job.created_at),
        "sentAt": _time(job.sent_at),
        "acceptedAt": _time(job.accepted_at),
        "confirmedAt": _time(job.confirmed_at),
        "checklist": list(job.checklist),
        "device": job.device.value,
        "history": [{"at": _time(e.at), "state": e.state.value, "note": e.note} for e in job.history],
    }


def as_json(jobs: Iterable[InstallJob]) -> str:
    """All jobs as one JSON document."""
    return json.dumps([as_record(job) for job in jobs], indent=2, ensure_ascii=False) + "\n"


def as_csv(jobs: Iterable[InstallJob]) -> str:
    """All jobs for a spreadsheet, one row each, without their histories."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    for job in jobs:
        writer.writerow({key: cell(value) for key, value in as_record(job).items()})
    return out.getvalue()


BYTE_ORDER_MARK = "\ufeff"
FORMATS: Mapping[str, Callable[[Iterable[InstallJob]], str]] = {"csv": as_csv, "json": as_json}


def text_for(path: Path, jobs: Iterable[InstallJob]) -> str:
    """All jobs as a file of that name holds them: ``.json`` makes JSON, any other ending CSV."""
    return FORMATS["json" if path.suffix.lower() == ".json" else "csv"](jobs)


def write_text(path: Path, text: str) -> None:
    """Write an export, whole or not at all. Raises OSError; then a file of that name is as it was."""
    lines = text.replace("\n", os.linesep)
    # Half a surrogate pair, as a keyboard wedge may type it, would not go into UTF-8.
    replace_file(path, lines.encode("utf-8", "backslashreplace"))


def write_for_people(path: Path, text: str) -> None:
    """The same from the window: a CSV begins with the mark by which Excel knows that it is UTF-8.

    Without it Excel shows accents wrong. What the command line writes is for scripts, and has none.
    """
    write_text(path, text if path.suffix.lower() == ".json" else BYTE_ORDER_MARK + text)


def cell(value: object) -> str:
    """A text that no spreadsheet takes for a formula."""
    text = "" if value is None else str(value)
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def _time(at: datetime | None) -> str | None:
    return at.isoformat() if at else None

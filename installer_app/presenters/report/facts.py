"""The facts of a report as one canonical text, and the number that vouches for it."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from installer_app.domain.job import InstallJob
from installer_app.services.photo import Photo

KIND, VERSION = "energygrid-install-report", 2
GROUP = 8  # digits


def canonical(
    installs: Iterable[InstallJob], technician: str, day: str = "", photo: Photo | None = None
) -> bytes:
    """The facts as JSON in ASCII: keys sorted, no blanks, so that the same facts are always the same bytes.

    ``technician`` makes the report; each install has its own. In no language, with times in UTC. The install
    code is in it masked, never whole. ``day`` (``2026-04-14``) is of a report of the day.
    """
    facts = {
        "kind": KIND,
        "version": VERSION,
        "technician": technician,
        "day": day or None,
        "photoSha256": photo.digest if photo is not None else None,
        "installs": [_facts(job) for job in installs],
    }
    return json.dumps(facts, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def groups(facts: bytes) -> tuple[str, ...]:
    """SHA-256 of the canonical text, in groups of eight digits."""
    digits = sha256(facts).hexdigest()
    return tuple(digits[i : i + GROUP] for i in range(0, len(digits), GROUP))


def _facts(job: InstallJob) -> dict[str, Any]:
    place, target = job.place, job.target
    return {
        "id": job.job_id,
        "environment": place.environment,
        "server": place.base_url,
        "signIn": place.sign_in_id,
        "technician": job.technician,
        "action": job.action.value,
        "customerNumber": target.client_id,
        "customerName": target.customer_name,
        "premise": target.premise_id,
        "address": target.address,
        "meter": target.meter_id,
        "mac": target.mac.text,
        "maskedCode": job.masked_code,
        "state": job.state.value,
        "claim": job.claim.value,
        "evidence": job.evidence.value,
        "need": job.need.value,
        "reason": job.reason,
        "recordBefore": job.baseline,
        "requests": job.sends,
        "looks": job.looks,
        "createdAt": _time(job.created_at),
        "sentAt": _time(job.sent_at),
        "acceptedAt": _time(job.accepted_at),
        "confirmedAt": _time(job.confirmed_at),
        "after": job.after,
        "checklist": list(job.checklist),
        "history": [[_time(entry.at), entry.state.value, entry.note] for entry in job.history],
    }


def _time(at: datetime | None) -> str | None:
    return at.astimezone(UTC).isoformat(timespec="microseconds") if at else None

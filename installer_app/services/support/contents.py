"""What each file of the support file says. English, since whoever helps may sit anywhere."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from installer_app import logs
from installer_app.domain.job import InstallJob
from installer_app.frozen import frozen
from installer_app.services.doctor.finding import Finding, as_line, as_record
from installer_app.services.inside import Part
from installer_app.services.places import without_the_user
from installer_app.services.support.masking import hide, masked, masks_of
from installer_app.services.support.parts import SupportPart
from installer_app.settings import Settings

ABOUT = """\
This file was made by the EnergyGrid Field Installer for whoever helps with a problem.

doctor.txt, doctor.json: what was checked on this computer, and what would mend it
versions.txt: the program, its libraries, and the system
settings.json: what is set, and the policy of depot IT; no secrets
jobs.json: the installs with their histories
log: the log, known fields only
crash.txt: where the program ended by itself, if it did

Not in it: names, addresses, install codes, secrets, tokens. Numbers of customers, meters, premises,
devices and sign-ins are masked to their last four: enough to tell which install is meant when the
technician reads the number out, and too little to find a person by. An install’s own id is whole:
it was made on this laptop, and leads to its lines in the log.
"""
# Python's own words for a crash hold paths of this computer.
_PATH = re.compile(r'File "[^"]*?([^"/\\]+)"')


@frozen
class Sources:
    """What it is made of. ``log`` and ``crash`` are texts as they lie on the disk, by file name."""

    findings: Sequence[Finding]
    facts: Sequence[tuple[str, str]]
    libraries: Sequence[Part]
    settings: Settings
    jobs: Sequence[InstallJob]
    jobs_problem: str
    logs: Mapping[str, str]
    crash: str = ""


def parts_of(sources: Sources) -> tuple[SupportPart, ...]:
    """All files, every known number masked in each of them."""
    masks = masks_of(sources.jobs, sources.settings.client_id)
    texts = {
        "about.txt": ABOUT,
        "doctor.txt": "".join(f"{as_line(finding)}\n" for finding in sources.findings),
        "doctor.json": _json({"findings": [as_record(finding) for finding in sources.findings]}),
        "versions.txt": _versions(sources),
        "settings.json": _json(_settings(sources.settings)),
        "jobs.json": _json(_jobs(sources)),
    }
    texts |= {f"log/{name}": redacted_log(text) for name, text in sources.logs.items()}
    if sources.crash:
        texts["crash.txt"] = _PATH.sub(r'File "\1"', sources.crash)
    return tuple(SupportPart(name, hide(text, masks)) for name, text in texts.items())


def redacted_log(text: str) -> str:
    """The lines that are ours, with the known fields only: whoever wrote the others is not known."""
    kept = []
    for line in text.splitlines():
        try:
            told = json.loads(line)
        except ValueError:
            continue
        if isinstance(told, dict):
            kept.append(json.dumps({key: told[key] for key in told if key in _LOGGED}, ensure_ascii=False))
    return "".join(f"{line}\n" for line in kept)


_LOGGED = {"at", "level", "logger", "message", "failure", *logs.FIELDS}


def _versions(sources: Sources) -> str:
    facts = [f"{what}: {value}" for what, value in sources.facts]
    return "\n".join((*facts, "", *(f"{part.name} {part.version}" for part in sources.libraries), ""))


def _settings(settings: Settings) -> dict[str, Any]:
    policy = settings.policy
    return {
        "dataFolder": without_the_user(settings.data),
        "demo": settings.demo,
        "clientId": masked(settings.client_id),
        "clientSecret": "given" if settings.client_secret else "not given",
        "key": "given" if settings.store_key else "not given",
        "baseUrl": _address(settings.base_url),
        "idpUrl": _address(settings.idp_url),
        "settleSeconds": settings.settle_seconds,
        "keepDays": settings.keep_days,
        "policy": {
            "only": policy.only,
            "forbidden": sorted(policy.forbidden),
            "saveSecrets": policy.save_secrets,
            "logLevel": policy.log_level,
            "keepDays": policy.keep_days,
            "updates": policy.updates.url if policy.updates is not None else "",
        },
    }


def _address(url: str) -> str:
    """Without a name and password: nobody is signed in at such an address, and it may be set all the same."""
    if "@" not in url:
        return url
    return f"{url.partition('//')[0]}//…@{url.rpartition('@')[2]}"


def _jobs(sources: Sources) -> dict[str, Any]:
    return {"problem": sources.jobs_problem, "jobs": [_job(job) for job in sources.jobs]}


def _job(job: InstallJob) -> dict[str, Any]:
    target = job.target
    return {
        "id": job.job_id,
        "customer": masked(target.client_id),
        "premise": masked(target.premise_id),
        "meter": masked(target.meter_id),
        "device": masked(target.mac.text.replace(":", "")),
        "environment": job.place.environment,
        "server": job.place.base_url,
        "action": job.action.value,
        "state": job.state.value,
        "claim": job.claim.value,
        "evidence": job.evidence.value,
        "need": job.need.value,
        "reason": job.reason,
        "history": [
            {"at": entry.at.isoformat(), "state": entry.state.value, "note": entry.note}
            for entry in job.history
        ],
    }


def _json(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"

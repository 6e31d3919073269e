"""The support file's sources: what lies in the data folder, and what must never be in it."""

import getpass
from collections.abc import Sequence
from pathlib import Path

from installer_app import logs
from installer_app.app.ground import DATABASE
from installer_app.domain.errors import StoreUnavailable
from installer_app.domain.job import InstallJob
from installer_app.presenters.about import facts_of
from installer_app.presenters.care.kit import Facts, Gathered
from installer_app.services.doctor.finding import Finding
from installer_app.services.inside import parts_inside
from installer_app.services.support.contents import Sources, parts_of
from installer_app.services.support.guard import Forbidden, Kind
from installer_app.settings import Settings

LONGEST = 2_000_000


def gather(settings: Settings, findings: Sequence[Finding], facts: Facts = ()) -> Gathered:
    """All that goes into it, and what must not be there. Blocking; nothing is changed."""
    from installer_app.scan.decoding import loaded
    from installer_app.store.crash_file import last_crash
    from installer_app.store.names import kept_names

    jobs, problem = _jobs(settings)
    sources = Sources(
        findings,
        facts_of(loaded(), settings.data, facts),
        parts_inside(),
        settings,
        jobs,
        problem,
        read_logs(settings.data),
        last_crash(settings.data),
    )
    return Gathered(parts_of(sources), forbidden(settings, jobs, kept_names(settings.data / DATABASE)))


def forbidden(settings: Settings, jobs: Sequence[InstallJob], names: Sequence[str]) -> tuple[Forbidden, ...]:
    """What this computer knows and nobody else is to be told."""
    home = str(Path.home())
    secrets = (
        settings.client_secret,
        settings.store_key,
        settings.certificate_passphrase,
        settings.bind_password,
    )
    found = [Forbidden(Kind.SECRET, secret) for secret in secrets]
    found += [
        Forbidden(Kind.NAME, text) for job in jobs for text in (job.target.customer_name, job.target.address)
    ]
    found += [Forbidden(Kind.NAME, name) for name in names]
    found += [Forbidden(Kind.SIGN_IN, settings.client_id)]
    found += [Forbidden(Kind.SIGN_IN, job.place.sign_in_id) for job in jobs]
    found += [Forbidden(Kind.HOME, home if len(home) > 1 else ""), Forbidden(Kind.ACCOUNT, _account())]
    return tuple({one.text: one for one in found if one.text}.values())


def read_logs(folder: Path) -> dict[str, str]:
    """The log and its older files, by name, the newest first; of a large one its end."""
    files = sorted(folder.glob(f"{logs.FILE_NAME}*"))
    return {file.name: _end_of(file) for file in files if file.is_file()}


def read_newest_log(folder: Path) -> str:
    """The log and, where that has just been begun, the one before it: the oldest line first."""
    return _end_of(folder / f"{logs.FILE_NAME}.1") + _end_of(folder / logs.FILE_NAME)


def _end_of(file: Path) -> str:
    try:
        text = file.read_bytes()[-LONGEST:].decode("utf-8", "replace")
    except OSError:
        return ""
    return text


def _jobs(settings: Settings) -> tuple[Sequence[InstallJob], str]:
    from installer_app.store.reading import read_jobs

    try:
        return read_jobs(settings.data / DATABASE), ""
    except StoreUnavailable as problem:
        return (), problem.details


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""

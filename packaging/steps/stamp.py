"""The stamp in `.venv`: what it was made of, so that a second run knows what is left to do."""

import hashlib
import json
import platform
import sys
import tomllib
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

LOCKS = (Path("packaging/requirements.lock"), Path("packaging/requirements-dev.lock"))
_FILE = Path(".venv/energygrid-setup.json")


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a finished `.venv` was made of. `locks` and `project` are SHA-256, in hex."""

    python: str
    folder: str
    locks: str
    project: str


class Work(StrEnum):
    """What set-up has to do."""

    NOTHING = "nothing"
    PROJECT = "project"
    ALL = "all"


def wanted(root: Path) -> Stamp:
    """What a `.venv` made here and now would be made of."""
    locks = hashlib.sha256(b"".join((root / lock).read_bytes() for lock in LOCKS))
    declared = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    # The settings of ruff, mypy and pytest change often and are not installed.
    installed = [
        declared.get("build-system"),
        declared["project"],
        declared.get("tool", {}).get("setuptools"),
    ]
    return Stamp(
        # A folder can be shared by several systems (WSL, a network drive), its .venv cannot.
        python=f"{sys.implementation.cache_tag} {sys.platform} {platform.machine()}",
        folder=str(root),  # a venv's scripts hold its own place: a moved one does not work
        locks=locks.hexdigest(),
        project=hashlib.sha256(json.dumps(installed, sort_keys=True).encode()).hexdigest(),
    )


def read(root: Path) -> Stamp | None:
    """The stamp of the `.venv` that is there; None if it has none, as after an interrupted set-up."""
    try:
        return Stamp(**json.loads((root / _FILE).read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def write(root: Path, stamp: Stamp) -> None:
    """Marks how far `.venv` has come."""
    (root / _FILE).write_text(json.dumps(asdict(stamp), indent=2) + "\n", "utf-8")


def remove(root: Path) -> None:
    """Marks `.venv` as unfinished. Comes before any change to its packages."""
    (root / _FILE).unlink(missing_ok=True)


def work(found: Stamp | None, want: Stamp, *, has_python: bool, has_program: bool) -> Work:
    """What is left to do. Anything but the project itself means a new `.venv`: Qt's wheels share a folder and
    do not survive being exchanged in place."""
    if (
        not found
        or not has_python
        or (found.python, found.folder, found.locks) != (want.python, want.folder, want.locks)
    ):
        return Work.ALL
    if found.project != want.project or not has_program:
        return Work.PROJECT
    return Work.NOTHING

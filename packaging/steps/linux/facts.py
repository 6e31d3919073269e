"""What the packages say of the program: its version, its changes, the time of its last change."""

import os
import re
import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from steps.console import Stop
from steps.machine import Machine

NAME = "energygrid-installer"
TITLE = "EnergyGrid Field Installer"
SUMMARY = "bind a DataBridge to a customer's smart meter"
# No mailbox is known: who packages it for a utility puts theirs in place of this one.
MAINTAINER = f"{TITLE} contributors <field-installer@energygrid.example>"


@dataclass(frozen=True, slots=True)
class Release:
    """A heading of CHANGELOG.md with its entries, each one line."""

    version: str
    changes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """``epoch``: seconds since 1970, of everything in a package. ``releases``: the newest first."""

    version: str
    epoch: int
    releases: tuple[Release, ...]

    @property
    def deb_version(self) -> str:
        """As Debian writes it; the last number counts packages of one version."""
        return f"{self.version}-1"

    @property
    def when(self) -> datetime:
        """The time of everything in a package."""
        return datetime.fromtimestamp(self.epoch, UTC)


def read_facts(root: Path, machine: Machine) -> Facts:
    """The facts of the tree that lies there. Raises Stop if SOURCE_DATE_EPOCH is no number."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    changes = (root / "CHANGELOG.md").read_text("utf-8")
    return Facts(str(project["version"]), _epoch(root, machine), tuple(releases(changes)))


def releases(changelog: str) -> list[Release]:
    """What a CHANGELOG.md says: a heading of level two for each version, a list below it."""
    parts = re.split(r"^## (\S+?),? .*$", changelog, flags=re.MULTILINE)
    return [
        Release(
            version,
            tuple(" ".join(entry.split()) for entry in re.split(r"^- ", body, flags=re.MULTILINE)[1:]),
        )
        for version, body in zip(parts[1::2], parts[2::2], strict=True)
    ]


def _epoch(root: Path, machine: Machine) -> int:
    """SOURCE_DATE_EPOCH (reproducible-builds.org), else the last commit's time."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not given:
        given = machine.run(["git", "-C", str(root), "log", "-1", "--format=%ct"]).output.strip()
    if not given.isdigit():
        raise Stop("There is no commit to take the time from. Set SOURCE_DATE_EPOCH to a number of seconds.")
    return int(given)

"""What the program is made of: the distributions inside, with their versions and licences."""

import json
import re
from importlib import metadata
from pathlib import Path

from installer_app import __version__
from installer_app.frozen import frozen
from installer_app.resources import resource

DISTRIBUTION = "energygrid-installer"
UNKNOWN = "unknown"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LONGEST = 60


@frozen
class Part:
    """A library inside: its name, version and licence, as it says of itself."""

    name: str
    version: str
    licence: str


def parts_inside(root: str = DISTRIBUTION) -> tuple[Part, ...]:
    """The distributions that this program needs here, and those that they need, by name."""
    found: dict[str, Part] = {}
    waiting = list(_needed_by(root))
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in found:
            continue
        try:
            about = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue  # needed on other systems only
        found[key] = Part(about["Name"], about["Version"], licence_of(about))
        waiting += _needed_by(name)
    return tuple(part for _, part in sorted(found.items()))


def version_words() -> str:
    """The version, and of a bundle the commit that it was built of: ``1.0.0 (3f2a91c04b7e)``."""
    try:
        commit = json.loads(resource("build.json").read_text("utf-8"))["commit"]
    except (OSError, ValueError, KeyError, TypeError):
        return __version__  # not a bundle
    return f"{__version__} ({commit})"


def notices_file() -> Path | None:
    """The file with the texts of all licences, which a bundle has; None where the libraries are a venv's."""
    file = resource("NOTICES.txt")
    return file if file.is_file() else None


def _needed_by(name: str) -> tuple[str, ...]:
    """Not what an extra asks for."""
    try:
        lines = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return ()
    return tuple(match[0] for line in lines if "extra ==" not in line and (match := _NAME.match(line)))


def licence_of(about: "metadata.PackageMetadata") -> str:
    """A licence by what a distribution says in words of SPDX, else in its own, else by its classifiers."""
    for field in ("License-Expression", "License"):
        for value in about.get_all(field) or ():
            if 0 < len(value) <= _LONGEST:
                return str(value)
    kinds = [
        one.rpartition(" :: ")[2] for one in about.get_all("Classifier") or () if one.startswith("License")
    ]
    return ", ".join(kinds) or UNKNOWN

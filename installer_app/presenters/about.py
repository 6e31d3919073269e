"""About the program: what it is made of, under which licences, and what support wants to know."""

import asyncio
import platform
import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata
from itertools import pairwise
from pathlib import Path

from installer_app import __version__
from installer_app.domain.errors import InstallerError
from installer_app.language import mark, spoken, tr
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.base import Presenter

DISTRIBUTION = "energygrid-installer"
UNKNOWN = mark("unknown")
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Part:
    """A library inside: its name, version and licence, as it says of itself."""

    name: str
    version: str
    licence: str


@dataclass(frozen=True, slots=True)
class AboutState:
    """``facts`` are pairs of what and its value."""

    facts: tuple[tuple[str, str], ...] = ()
    parts: tuple[Part, ...] = ()
    busy: bool = False


Facts = tuple[tuple[str, str], ...]


class AboutPresenter(Presenter[AboutState]):
    """``window_facts`` tells what only the window knows: Qt, theme, text size."""

    def __init__(
        self, environment: Callable[[], str], decoders: Callable[[], tuple[str, ...]], data: Path
    ) -> None:
        super().__init__(AboutState())
        self._environment, self._decoders, self._data = environment, decoders, data
        self.window_facts: Callable[[], Facts] = lambda: ()
        self.action = AsyncAction(lambda busy: self._show(busy=busy))

    def enter(self) -> None:
        """The view is shown: read what there is, off the window's thread."""
        facts = self.window_facts()
        self.action.start(
            lambda: asyncio.to_thread(self._read, facts), lambda read: self._show(**read), _ignore
        )

    def _read(self, window: Facts) -> dict[str, tuple[object, ...]]:
        decoders = ", ".join(self._decoders()) or tr("none")
        facts = (
            (tr("Version"), __version__),
            (tr("System"), platform.platform()),
            ("Python", platform.python_version()),
            *window,
            (tr("Language"), spoken()),
            (tr("Environment"), self._environment()),
            (tr("Decoders"), decoders),
            (tr("Data folder"), without_the_user(self._data)),
        )
        return {"facts": facts, "parts": parts_inside()}


def details(state: AboutState) -> str:
    """For support: facts and versions, a line each. No secret, no code, no customer."""
    lines = [f"{what}: {value}" for what, value in state.facts]
    libraries = ", ".join(f"{part.name} {part.version}" for part in state.parts)
    return "\n".join((*lines, tr("Libraries: {libraries}", libraries=libraries)))


def without_the_user(folder: Path) -> str:
    """A folder without the account's name: ``~/.local/share/…``."""
    home = Path.home()
    if folder.is_relative_to(home):
        return str(Path("~") / folder.relative_to(home))
    homes = {after for before, after in pairwise(folder.parts) if before.lower() in ("home", "users")}
    return str(Path(*("…" if part in {home.name, *homes} else part for part in folder.parts)))


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
        found[key] = Part(about["Name"], about["Version"], _licence(about))
        waiting += _needed_by(name)
    return tuple(part for _, part in sorted(found.items()))


def _needed_by(name: str) -> tuple[str, ...]:
    """Not what an extra asks for."""
    try:
        lines = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return ()
    return tuple(match[0] for line in lines if "extra ==" not in line and (match := _NAME.match(line)))


def _licence(about: "metadata.PackageMetadata") -> str:
    """By what it says in words of SPDX, else in its own, else by its classifiers."""
    for field in ("License-Expression", "License"):
        for value in about.get_all(field) or ():
            if 0 < len(value) <= _LONGEST:
                return str(value)
    kinds = [
        one.rpartition(" :: ")[2] for one in about.get_all("Classifier") or () if one.startswith("License")
    ]
    return ", ".join(kinds) or tr(UNKNOWN)


def _ignore(_: InstallerError) -> None:
    """Reading what is installed asks no disk of ours; what is not there is left out."""

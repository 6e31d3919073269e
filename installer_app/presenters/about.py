"""About the program: what it is made of, under which licences, and what support wants to know."""

import asyncio
import logging
import platform
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from installer_app.domain.errors import InstallerError
from installer_app.language import mark, spoken
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.base import Presenter
from installer_app.services.inside import Part, parts_inside, version_words

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class AboutState:
    """``facts`` are pairs of what (in English: support reads it) and its value."""

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
        facts = (*self.window_facts(), (mark("Environment"), self._environment()))
        self.action.start(
            lambda: asyncio.to_thread(self._read, facts), lambda read: self._show(**read), self._not_read
        )

    def _not_read(self, problem: InstallerError) -> None:
        log.warning("what is inside not read", extra={"problem": type(problem).__name__})

    def _read(self, window: Facts) -> dict[str, tuple[object, ...]]:
        facts = (
            (mark("Version"), version_words()),
            (mark("System"), platform.platform()),
            ("Python", platform.python_version()),
            *window,
            (mark("Language"), spoken()),
            (mark("Decoders"), ", ".join(self._decoders()) or "none"),
            (mark("Data folder"), without_the_user(self._data)),
        )
        return {"facts": facts, "parts": parts_inside()}


def details(state: AboutState) -> str:
    """For support: facts and versions, a line each. No secret, no code, no customer."""
    lines = [f"{what}: {value}" for what, value in state.facts]
    libraries = ", ".join(f"{part.name} {part.version}" for part in state.parts)
    return "\n".join((*lines, f"Libraries: {libraries}"))


def without_the_user(folder: Path) -> str:
    """A folder without the account's name: ``~/.local/share/…``."""
    home = Path.home()
    if folder.is_relative_to(home):
        return str(Path("~") / folder.relative_to(home))
    homes = {after for before, after in pairwise(folder.parts) if before.lower() in ("home", "users")}
    return str(Path(*("…" if part in {home.name, *homes} else part for part in folder.parts)))

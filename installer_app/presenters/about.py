"""About the program: what it is made of, under which licences, and what support wants to know."""

import asyncio
import logging
import platform
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from installer_app import __version__
from installer_app.domain.errors import InstallerError
from installer_app.language import mark, spoken
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.base import Presenter
from installer_app.services.inside import Part, parts_inside
from installer_app.services.places import without_the_user

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
        facts = facts_of(self._decoders(), self._data, window)
        return {"facts": facts, "parts": parts_inside()}


def facts_of(decoders: tuple[str, ...], data: Path, window: Facts = ()) -> Facts:
    """What support wants to know of program and computer. Blocking."""
    return (
        (mark("Version"), __version__),
        (mark("System"), platform.platform()),
        ("Python", platform.python_version()),
        *window,
        (mark("Language"), spoken()),
        (mark("Decoders"), ", ".join(decoders) or "none"),
        (mark("Data folder"), without_the_user(data)),
    )


def details(state: AboutState) -> str:
    """For support: facts and versions, a line each. No secret, no code, no customer."""
    lines = [f"{what}: {value}" for what, value in state.facts]
    libraries = ", ".join(f"{part.name} {part.version}" for part in state.parts)
    return "\n".join((*lines, f"Libraries: {libraries}"))

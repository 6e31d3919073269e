"""About the program: what it is made of, under which licences, and what support wants to know."""

import asyncio
import logging
import platform
from collections.abc import Callable
from dataclasses import field
from pathlib import Path

from installer_app.domain.errors import InstallerError
from installer_app.domain.job import JobState
from installer_app.frozen import frozen
from installer_app.language import mark, spoken
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.base import Presenter
from installer_app.presenters.given import Services
from installer_app.presenters.updates import UpdatesPresenter, UpdatesState
from installer_app.presenters.wizard import WizardPresenter
from installer_app.services.inside import Part, parts_inside, version_words
from installer_app.services.places import without_the_user

log = logging.getLogger(__name__)


@frozen
class AboutState:
    """``facts`` are pairs of what (in English: support reads it) and its value."""

    facts: tuple[tuple[str, str], ...] = ()
    parts: tuple[Part, ...] = ()
    busy: bool = False
    updates: UpdatesState = field(default_factory=UpdatesState)


Facts = tuple[tuple[str, str], ...]


class AboutPresenter(Presenter[AboutState]):
    """``window_facts`` tells what only the window knows: Qt, theme, text size.

    That a newer version is there stands in the window's menu as well.
    """

    def __init__(self, given: Services, wizard: WizardPresenter) -> None:
        super().__init__(AboutState())
        self._wizard, self._decoders, self._data = wizard, given.reader.decoders, given.data
        self.window_facts: Callable[[], Facts] = lambda: ()
        self.action = AsyncAction(lambda busy: self._show(busy=busy))
        journal = given.tracker.journal
        self.updates = UpdatesPresenter(
            given.updates,
            given.clock,
            lambda: any(job.state is JobState.SENDING for job in journal.known_live),
        )
        self.updates.changed.add(lambda updates: self._show(updates=updates))
        self._show(updates=self.updates.state)
        self.updates.on_newer = self._tell_in_menu

    def actions(self) -> tuple[AsyncAction, ...]:
        """What may be under way."""
        return self.action, self.updates.action

    def tick(self) -> None:
        """Time goes by."""
        self.updates.tick()

    def enter(self) -> None:
        """The view is shown: read what there is, off the window's thread."""
        self.updates.refresh()
        facts = (*self.window_facts(), (mark("Environment"), self._wizard.environment))
        self.action.start(
            lambda: asyncio.to_thread(self._read, facts), lambda read: self._show(**read), self._not_read
        )

    def _tell_in_menu(self) -> None:
        if self._wizard.newer != self.updates.newer:
            self._wizard.newer = self.updates.newer
            self._wizard.refresh()

    def _not_read(self, problem: InstallerError) -> None:
        log.warning("what is inside not read", extra={"problem": type(problem).__name__})

    def _read(self, window: Facts) -> dict[str, tuple[object, ...]]:
        facts = facts_of(self._decoders(), self._data, window)
        return {"facts": facts, "parts": parts_inside()}


def facts_of(decoders: tuple[str, ...], data: Path, window: Facts = ()) -> Facts:
    """What support wants to know of program and computer. Blocking."""
    return (
        (mark("Version"), version_words()),
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

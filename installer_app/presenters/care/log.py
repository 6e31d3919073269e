"""The log, as it is read in a support call: its last lines, the newest first, by how much they matter."""

import asyncio
import json
import logging
from collections.abc import Mapping
from datetime import datetime, tzinfo

from installer_app.domain.errors import InstallerError
from installer_app.frozen import frozen
from installer_app.language import mark, tr
from installer_app.logs import FIELDS
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.base import Presenter
from installer_app.presenters.care.kit import CareKit
from installer_app.presenters.messages.message import Kind, Message

log = logging.getLogger(__name__)
MOST = 500
ALL, WARNINGS, ERRORS = "all", "warnings", "errors"
LEVELS = ((ALL, mark("All lines")), (WARNINGS, mark("Warnings and errors")), (ERRORS, mark("Errors only")))
_SHOWN = {WARNINGS: ("WARNING", "ERROR", "CRITICAL"), ERRORS: ("ERROR", "CRITICAL")}


@frozen
class LogState:
    """``text`` is what is shown of it; ``count`` how many lines that is."""

    text: str = ""
    count: int = 0
    level: str = ALL
    busy: bool = False
    folder: str = ""
    message: Message | None = None


class LogPresenter(Presenter[LogState]):
    """``zone`` is the laptop's, None for the system's own."""

    def __init__(self, kit: CareKit, zone: tzinfo | None = None) -> None:
        super().__init__(LogState(folder=str(kit.folder)))
        self._kit, self._zone = kit, zone
        self.action = AsyncAction(lambda busy: self._show(busy=busy))
        self._lines: Mapping[str, tuple[str, ...]] = {}

    def enter(self) -> None:
        """The view is shown: read it."""
        self._show(message=None)
        self.action.start(lambda: asyncio.to_thread(self._look), self._read, self._not_read)

    def choose(self, level: str) -> None:
        """Show the lines of that level and above."""
        self._show(level=level)
        self._fill()

    def folder_not_opened(self) -> None:
        """The system has no program for folders, or the folder is gone."""
        happened = tr("This computer could not show the folder.")
        todo = tr("Open it by hand: its place is written here.")
        self._show(message=Message(Kind.WARN, "problem", tr("The folder did not open"), happened, todo))

    def _look(self) -> Mapping[str, tuple[str, ...]]:
        """The lines of each level: made in the thread, as a log of 20,000 takes a while."""
        raw = self._kit.read_log()
        return {level: readable(raw, level, self._zone) for level, _ in LEVELS}

    def _read(self, lines: Mapping[str, tuple[str, ...]]) -> None:
        self._lines = lines
        self._fill()

    def _fill(self) -> None:
        lines = self._lines.get(self.state.level, ())
        self._show(text="\n".join(lines), count=len(lines))

    def _not_read(self, problem: InstallerError) -> None:
        log.warning("log not read", extra={"problem": type(problem).__name__})
        happened, todo = (
            tr("Its file cannot be opened."),
            tr("Check this computer, and read out what it says."),
        )
        self._show(message=Message(Kind.WARN, "problem", tr("The log cannot be read"), happened, todo))


def readable(raw: str, level: str = ALL, zone: tzinfo | None = None) -> tuple[str, ...]:
    """The newest lines first: time, level where it is not information, message, and the fields."""
    told = (_told(line) for line in reversed(raw.splitlines()))
    wanted = _SHOWN.get(level)
    shown = (one for one in told if one and (wanted is None or one.get("level") in wanted))
    return tuple(_line(one, zone) for one, _ in zip(shown, range(MOST), strict=False))


def _told(line: str) -> dict[str, object]:
    try:
        told = json.loads(line)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def _line(told: dict[str, object], zone: tzinfo | None) -> str:
    level = str(told.get("level", ""))
    fields = [f"{name} {told[name]}" for name in FIELDS if told.get(name, "") != ""]
    if "failure" in told and isinstance(told["failure"], list):
        fields += [str(one.get("kind", "")) for one in told["failure"] if isinstance(one, dict)]
    parts = (_at(str(told.get("at", "")), zone), "" if level == "INFO" else level)
    words = str(told.get("message", ""))
    return "  ".join(part for part in (*parts, words, ", ".join(fields)) if part)


def _at(text: str, zone: tzinfo | None) -> str:
    try:
        return f"{datetime.fromisoformat(text).astimezone(zone):%Y-%m-%d %H:%M:%S}"
    except ValueError:
        return text

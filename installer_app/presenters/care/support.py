"""The support file: gathered, looked through by whoever sends it, and written only if nothing is in it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path

from installer_app.domain.errors import InstallerError
from installer_app.frozen import frozen
from installer_app.language import mark, tr
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.base import Presenter
from installer_app.presenters.care.kit import CareKit, Facts, Gathered
from installer_app.presenters.messages.message import Kind, Message
from installer_app.services.doctor.finding import Finding
from installer_app.services.support.guard import Forbidden, Leak, leak_in
from installer_app.services.support.guard import Kind as Found
from installer_app.services.support.parts import SupportPart, zipped
from installer_app.services.whole_file import replace_file

log = logging.getLogger(__name__)
FILE_NAME = "energygrid-support.zip"
KINDS = {
    Found.SECRET: mark("a secret"),
    Found.CODE: mark("an install code"),
    Found.NAME: mark("a customer’s name or address"),
    Found.SIGN_IN: mark("the id of a sign-in"),
    Found.HOME: mark("the home folder"),
    Found.ACCOUNT: mark("the account’s name"),
}


@frozen
class SupportState:
    """``chosen`` is the file whose text is shown. ``saving`` while it is written."""

    parts: tuple[SupportPart, ...] = ()
    chosen: str = ""
    busy: bool = False
    saving: bool = False
    message: Message | None = None

    @property
    def text(self) -> str:
        """Of the chosen file."""
        return next((part.text for part in self.parts if part.name == self.chosen), "")


class NotWritten(InstallerError):
    """The disk did not take it."""


class SupportPresenter(Presenter[SupportState]):
    """``findings`` are those of the doctor, looked for first where there are none.

    ``secrets``: what is filled in just now and must not be in it.
    """

    def __init__(
        self,
        kit: CareKit,
        findings: Callable[[], Awaitable[tuple[Finding, ...]]],
        secrets: Callable[[], tuple[Forbidden, ...]],
    ) -> None:
        super().__init__(SupportState())
        self._kit, self._findings, self._secrets = kit, findings, secrets
        self._gathered = Gathered()
        self.window_facts: Callable[[], Facts] = lambda: ()
        self.action = AsyncAction(lambda busy: self._show(busy=busy))
        self.save_action = AsyncAction(lambda busy: self._show(saving=busy))

    def enter(self) -> None:
        """The view is shown: gather what there is now."""
        self._show(message=None, parts=(), chosen="")
        self.action.start(self._gather, self._take, self._not_gathered)

    def choose(self, name: str) -> None:
        """Show that file's text."""
        self._show(chosen=name)

    def save(self, to: Path) -> None:
        """Write it, unless something is in it that must not leave this computer."""
        self._show(message=None)
        self.save_action.start(
            lambda: self._write(to), lambda leak: self._written(leak, to), self._not_written
        )

    async def _gather(self) -> Gathered:
        findings, facts = await self._findings(), self.window_facts()
        gathered = await asyncio.to_thread(self._kit.gather, findings, facts)
        forbidden = (*gathered.forbidden, *await self._kit.codes(), *self._secrets())
        return Gathered(gathered.parts, forbidden)

    def _take(self, gathered: Gathered) -> None:
        self._gathered = gathered
        first = next(iter(gathered.parts), None)
        self._show(parts=gathered.parts, chosen=first.name if first is not None else "")

    async def _write(self, to: Path) -> Leak | None:
        return await asyncio.to_thread(write_support_file, to, self._gathered)

    def _written(self, leak: Leak | None, to: Path) -> None:
        if leak is not None:
            self._show(message=_refused(leak))
            return
        title, happened = tr("Support file saved"), tr("It is {file}.", file=to.name)
        todo = tr("Send it to depot IT. Nothing was sent by this program.")
        self._show(message=Message(Kind.OK, "check-circle", title, happened, todo))

    def _not_gathered(self, problem: InstallerError) -> None:
        log.warning("support file not gathered", extra={"problem": type(problem).__name__})
        todo = tr("Start the program anew, then try again.")
        title, happened = tr("Nothing could be gathered"), tr("No file was written.")
        self._show(message=Message(Kind.BAD, "problem", title, happened, todo))

    def _not_written(self, problem: InstallerError) -> None:
        log.warning("support file not written", extra={"problem": type(problem).__name__})
        happened, todo = tr("The disk did not take it."), tr("Choose another place, a USB stick for example.")
        title = tr("The support file could not be written")
        self._show(message=Message(Kind.BAD, "problem", title, happened, todo, problem.details))


def write_support_file(to: Path, gathered: Gathered) -> Leak | None:
    """Whole or not at all; nothing is written if something is in it that must not be. Raises NotWritten."""
    leak = leak_in(gathered.parts, gathered.forbidden)
    if leak is not None:
        log.error("support file refused", extra={"problem": leak.kind.value})
        return leak
    try:
        replace_file(to, zipped(gathered.parts))
    except OSError as problem:
        raise NotWritten(problem.strerror or type(problem).__name__) from problem
    log.info("support file written", extra={"count": len(gathered.parts)})
    return None


def _refused(leak: Leak) -> Message:
    happened = tr(
        "In its file {file} was found: {what}. That must not leave this computer.",
        file=leak.part,
        what=tr(KINDS[leak.kind]),
    )
    todo = tr("Call depot IT and tell them this. What was checked can be read to them from the page before.")
    return Message(Kind.BAD, "blocked", tr("The support file was not written"), happened, todo)

"""Check this computer: each check with its finding, as it comes in."""

import logging
from collections.abc import Callable
from dataclasses import replace

from installer_app.domain.errors import InstallerError
from installer_app.frozen import frozen
from installer_app.language import mark, plural, tr
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.base import Presenter
from installer_app.presenters.care.kit import CareKit
from installer_app.presenters.messages.message import Kind, Message
from installer_app.services.doctor.finding import Finding, Verdict
from installer_app.services.doctor.running import examine
from installer_app.services.profile import Profile

log = logging.getLogger(__name__)
GROUPS = (
    (mark("The way to the servers"), ("proxy", "idp", "api", "clock")),
    (mark("Sign-in"), ("token", "healthz")),
    (mark("Scanning"), ("camera", "decoders")),
    (mark("What is kept"), ("keychain", "data-folder", "disk-space", "database", "writer-lock", "files")),
    (mark("Window and system"), ("versions", "display", "fonts", "screen-reader", "time-zone")),
)
"""What a technician meets most often comes first."""


@frozen
class CheckRow:
    """One check; ``finding`` None while it is looked at."""

    key: str
    title: str
    finding: Finding | None = None


@frozen
class DoctorState:
    """``problem`` is set if it could not be carried out at all."""

    rows: tuple[CheckRow, ...] = ()
    busy: bool = False
    problem: Message | None = None

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Those that have come in."""
        return tuple(row.finding for row in self.rows if row.finding is not None)

    def count(self, verdict: Verdict) -> int:
        """How many findings are so."""
        return sum(finding.verdict is verdict for finding in self.findings)


class DoctorPresenter(Presenter[DoctorState]):
    """``profile`` is the connection that is chosen now."""

    def __init__(self, kit: CareKit, profile: Callable[[], Profile]) -> None:
        super().__init__(DoctorState())
        self._kit, self._profile = kit, profile
        self.action = AsyncAction(lambda busy: self._show(busy=busy))

    def enter(self) -> None:
        """The view is shown: what was found earlier stands, until somebody checks again."""
        if not self.state.rows:
            self.again()

    def again(self) -> None:
        """Look at everything anew."""
        self.action.start(self.examine, lambda _: None, self._broke)

    async def examine(self) -> tuple[Finding, ...]:
        """The findings, shown as they come in."""
        async with self._kit.checks(self._profile()) as checks:
            rows = tuple(CheckRow(check.key, check.title) for check in checks)
            self._show(rows=rows, problem=None)
            return await examine(checks, self._found)

    def _found(self, finding: Finding) -> None:
        rows = (replace(row, finding=finding) if row.key == finding.key else row for row in self.state.rows)
        self._show(rows=tuple(rows))

    def _broke(self, problem: InstallerError) -> None:
        log.warning("not checked", extra={"problem": type(problem).__name__})
        happened = tr("Nothing was changed.")
        todo = tr("Start the program anew, then check again.")
        self._show(problem=Message(Kind.BAD, "problem", tr("The check broke off"), happened, todo))


def verdict_of(state: DoctorState) -> Message:
    """How it stands, in a line or two."""
    if state.problem is not None:
        return state.problem
    if state.busy or not state.rows:
        done, all_of = len(state.findings), len(state.rows)
        counted = tr("{done} of {all} are done.", done=done, all=all_of) if all_of else ""
        return Message(Kind.WAIT, "refresh", tr("Checking this computer…"), counted, "", still=True)
    mend, know = state.count(Verdict.NEEDS_MENDING), state.count(Verdict.WORTH_KNOWING)
    if mend:
        title = plural(mend, tr("1 thing needs mending"), tr("{n} things need mending", n=mend))
        happened = tr("Below each stands who can mend it, and how.")
        return Message(Kind.BAD, "problem", title, happened, "")
    if know:
        title = tr("Nothing needs mending")
        more = plural(know, tr("1 thing is worth knowing."), tr("{n} things are worth knowing.", n=know))
        return Message(Kind.OK, "check-circle", title, more, "")
    happened = tr("All that could be looked at is well.")
    return Message(Kind.OK, "check-circle", tr("Nothing needs mending"), happened, "")

"""Keeps the started install at each step, so that a crash or a closed lid loses nothing of it."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from installer_app.domain.errors import InstallerError
from installer_app.domain.install_code import InstallCode
from installer_app.domain.started import StartedInstall
from installer_app.domain.sticker import Sticker
from installer_app.frozen import frozen
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.flow import Draft
from installer_app.presenters.steps import Step
from installer_app.services.listeners import Listeners
from installer_app.services.started import NothingKept, StartedStore

log = logging.getLogger(__name__)


@frozen
class Entered:
    """What stands on the pages and not in the draft: the number, a sticker in hand or typed, the ticks."""

    number: str = ""
    in_hand: Sticker | None = None
    typed: tuple[str, str] = ("", "")
    ticks: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Entered({self.number!r})"


def started_of(draft: Draft, step: Step, entered: Entered, now: datetime) -> StartedInstall | None:
    """What is worth keeping; None without anything entered, and from when the bind is on record."""
    found, sticker = draft.found, draft.sticker
    if draft.place is None or draft.job_id or (found is None and not entered.number):
        return None
    in_hand = sticker or entered.in_hand
    mac, code = (in_hand.mac.text, in_hand.code.value) if in_hand is not None else entered.typed
    return StartedInstall(
        draft.place,
        step.value,
        now,
        found.asked if found is not None else entered.number,
        found.customer.client_id if found is not None else "",
        found.customer.name if found is not None else "",
        draft.number_vouched,
        draft.premise.premise_id if draft.premise is not None else "",
        draft.meter.meter_id if draft.meter is not None else "",
        draft.device,
        draft.replaces,
        mac,
        InstallCode(code) if code else None,
        in_hand.source if in_hand is not None else "",
        settled=draft.sticker_vouched,
        ticks=entered.ticks,
    )


class Keeping:
    """``now`` tells what is worth keeping; it is asked at each ``look``. ``kept`` hears of each commit."""

    def __init__(self, store: StartedStore, now: Callable[[], StartedInstall | None]) -> None:
        self._store = store
        self._now = now
        self._wanted: StartedInstall | None = None
        self._behind = False
        self.rests = False
        self.kept: Listeners[StartedInstall | None] = Listeners()
        self.action = AsyncAction(lambda _: None)

    def look(self) -> None:
        """Something may have changed: the newest is kept, or dropped. While it ``rests`` all stays."""
        if self.rests or isinstance(self._store, NothingKept):
            return
        wanted = self._now()
        if self._behind or not _same(wanted, self._wanted):
            self._wanted = wanted
            self._write()

    def go_on_from(self, started: StartedInstall | None) -> None:
        """That is what the disk holds now."""
        self._wanted, self._behind = started, False

    def _write(self) -> None:
        wanted = self._wanted
        work = self._store.drop if wanted is None else lambda: self._store.keep(wanted)
        self.action.start(work, lambda _: self._done(wanted), self._failed)

    def _done(self, written: StartedInstall | None) -> None:
        self._behind = False
        self.kept.tell(written)
        if self._wanted is not written:
            self._write()

    def _failed(self, problem: InstallerError) -> None:
        # A help only: nobody is stopped for it, and the next change tries again.
        log.warning("started install not kept", extra={"problem": type(problem).__name__})
        self._behind = True


def _same(one: StartedInstall | None, other: StartedInstall | None) -> bool:
    if one is None or other is None:
        return one is other
    return replace(one, at=other.at) == other
